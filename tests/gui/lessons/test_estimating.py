"""The lesson of estimates, by hand."""

import math
import re

import numpy as np
import pytest
from hands import choose, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scipy import stats


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, "MLE against MAP")
    return window.lessons_panel.page


def key(page, name, *keys):
    kind = page.kind.currentData()
    for each in keys:
        QTest.keyClick(page.controls[kind].sliders[name], each)


def said(page):
    """MLE, MAP, posterior mean of a coin, and the θ that is MAP over the other parameter."""
    found = re.findall(r"(?:MLE|MAP|mean|is θ =) (−?\d\.\d+|none)", page.words.text())
    return [math.nan if each == "none" else float(each.replace("−", "-")) for each in found]


def upright(plot, dashed):
    return [line.points[0, 0] for line in plot.plot.lines if line.width == 1.2 and line.dashed == dashed]


def area(line):
    return np.trapezoid(line.points[:, 1], line.points[:, 0])


def test_a_coin_as_its_sliders_say(page):
    key(page, "heads", Qt.Key.Key_Right, Qt.Key.Key_Right)
    key(page, "prior b", Qt.Key.Key_Home)
    a, b, heads, tails = (round(page.controls["coin"].value(name), 1) for name in page.controls["coin"].sliders)
    assert (a, b, heads, tails) == (4, 1, 9, 1)
    known = [0.9, (13 - 1) / (13 + 2 - 2), 13 / 15, 13 / 15]
    assert said(page) == pytest.approx(known, abs=6e-4)
    assert sorted(upright(page.beliefs, True)) == pytest.approx(sorted(known[:3]))
    prior, likelihood, posterior = page.beliefs.plot.lines[1:4]
    assert [area(line) for line in (prior, likelihood, posterior)] == pytest.approx([1, 1, 1], abs=1e-3)
    theta = posterior.points[:, 0]
    assert np.allclose(posterior.points[:, 1], stats.beta(13, 2).pdf(theta))
    assert np.allclose(likelihood.points[:, 1], stats.beta(10, 2).pdf(theta))
    assert upright(page.other, False) == pytest.approx([math.log(13 / 2)])
    assert area(page.other.plot.lines[1]) == pytest.approx(1, abs=1e-3)


def test_a_coin_that_was_not_tossed_has_no_estimate(page):
    for name in page.controls["coin"].sliders:
        key(page, name, Qt.Key.Key_Home)
    mle, most, mean, other = said(page)
    assert math.isnan(mle)
    assert math.isnan(most)
    assert mean == other == 0.5
    assert upright(page.beliefs, True) == [0.5]
    key(page, "tails", Qt.Key.Key_End)
    assert said(page)[:2] == [0, 0]
    assert all(np.isfinite(line.points).all() for picture in page.pictures for line in picture.plot.lines)


def test_a_gaussian_mean_and_its_weight_decay(page):
    choose(page.kind, "A Gaussian mean")
    key(page, "N, data", Qt.Key.Key_Right)
    sliders = page.controls["mean"]
    centre, width, average, count = (sliders.value(name) for name in sliders.sliders)
    assert (centre, count) == (0, 4)
    precision = 1 / width**2 + count
    known = count * average / precision
    assert said(page) == pytest.approx([average, known, known - 1 / precision], abs=6e-4)
    assert f"adds {1 / width**2:.2f} θ²/2 to −log p(x|θ): weight decay." in page.words.text()
    assert upright(page.other, False) == pytest.approx([math.exp(known - 1 / precision)])
    posterior = page.other.plot.lines[1]
    assert np.allclose(
        posterior.points[:, 1], stats.lognorm(precision**-0.5, scale=math.exp(known)).pdf(posterior.points[:, 0])
    )
    key(page, "prior mean", Qt.Key.Key_Home)
    assert "(θ + 2.00)²/2" in page.words.text()
    assert "weight decay to −2.00" in page.words.text()


def test_other_data_are_drawn_and_the_prior_is_that_of_the_sliders(page):
    mle, most = (page.growth.plot.lines[i].points for i in (1, 2))
    n = 10 ** mle[:, 0]
    assert np.allclose(most[:, 1], (3 + n * mle[:, 1]) / (6 + n))  # of a Beta(4, 4)
    click(page.again)
    other = page.growth.plot.lines[1].points
    assert (other[:, 1] != mle[:, 1]).any()
    key(page, "prior a", Qt.Key.Key_Home)
    key(page, "prior b", Qt.Key.Key_Home)
    mle, most = (page.growth.plot.lines[i].points for i in (1, 2))
    assert (mle == other).all()
    assert np.allclose(mle, most)


def test_one_kind_keeps_the_room_of_the_other(page):
    before = page.words.geometry()
    choose(page.kind, "A Gaussian mean")
    assert page.words.geometry() == before
