"""The lesson of the evidence, by hand."""

import numpy as np
import pytest
from hands import choose, click, menu
from ways import choose_model, open_card, train_out

LESSON = "Evidence: why naive sampling fails"


@pytest.fixture
def page(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    train_out(window, qtbot, 3)
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    return window.lessons_panel.page


def test_estimates_come_near_and_are_forgotten_when_the_run_goes_on(page, window, qtbot):
    click(page.button)
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    found = page.found
    assert found.row == window.lab.nearest_row()[0]
    assert "log p(x)" in page.words.text()
    means = page.growth.plot.lines[3:6]
    for line, growth in zip(means, found.growths, strict=True):
        assert np.allclose(line.points[:, 1], growth.mean)
    assert page.growth.plot.lines[-1].points[0, 1] == found.log_p
    shares = page.weights.plot.lines[1:6:2]
    for line in shares:
        assert line.points[::2, 1].sum() == pytest.approx(1, abs=0.05)
    menu(window, "Train", "Continue")
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and page.found is None, timeout=60_000)
    assert page.growth.plot is None


def test_without_a_gaussian_q_the_button_says_so(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    button = window.lessons_panel.page.button
    assert not button.isEnabled()
    assert button.toolTip().split("\n")[0].endswith(".")
