"""From a mixture to an infinite one, by hand: z moves an ellipse along each curve."""

import re

import numpy as np
import pytest
from hands import choose
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scipy.stats import norm
from ways import open_card

from latentlab.gui.lessons.infinite import at_place, component_of

LESSON = "From a mixture to an infinite mixture"


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    page = window.lessons_panel.page
    qtbot.waitUntil(lambda: len(page.found) == 4, timeout=120_000)
    return page


def ellipse(plot):
    """The thick one, its middle and half its width."""
    points = plot.plot.lines[-1].points
    return points[:-1].mean(0), 0.5 * np.ptp(points[:, 0])


def test_the_ellipse_is_that_of_z(page):
    page.z.setFocus()
    for _ in range(3):
        QTest.keyClick(page.z, Qt.Key.Key_PageUp)
    z = page.z.value() / 50
    assert page.value.text() == f"{z:.2f}"
    for kind in ("linear", "network", "process"):
        centre, half = ellipse(page.plots[kind])
        mean, deviation = at_place(page.found[kind], z)
        assert np.allclose(centre, mean)
        assert half == pytest.approx(deviation, rel=1e-3)
        assert len(page.plots[kind].plot.lines) == 11 + 1 + 2
    said = float(re.search(r"p\(z\) = (\d\.\d+)", page.words.text())[1])
    assert said == pytest.approx(norm.pdf(z), abs=1e-3)
    assert f"{page.found['network'].log_likelihood:.3f} (network)".replace("-", "−") in page.words.text()


def test_the_ends_of_the_slider_choose_the_first_and_last_component(page):
    mixture = page.found["mixture"].components
    page.z.setFocus()
    QTest.keyClick(page.z, Qt.Key.Key_Home)
    assert np.allclose(ellipse(page.plots["mixture"])[0], mixture.means[0])
    assert page.value.text() == "−3.00"
    QTest.keyClick(page.z, Qt.Key.Key_End)
    assert np.allclose(ellipse(page.plots["mixture"])[0], mixture.means[-1])


def test_components_are_chosen_with_their_weights():
    weights = np.array([0.2, 0.5, 0.3])
    z = norm.ppf((np.arange(1000) + 0.5) / 1000)
    chosen = np.bincount([component_of(weights, each) for each in z])
    assert chosen.tolist() == [200, 500, 300]


@pytest.mark.slow
def test_other_data_are_fitted_anew(page, window, qtbot):
    assert "300 made rows" in page.words.text()
    open_card(window, "blobs", qtbot)
    qtbot.waitUntil(lambda: page.bend.data is window.lab.data, timeout=30_000)
    qtbot.waitUntil(lambda: len(page.found) == 4, timeout=120_000)
    assert "300 of 1,350 rows" in page.words.text()
    assert page.plots["linear"].plot.names == ("x₁", "x₂")
