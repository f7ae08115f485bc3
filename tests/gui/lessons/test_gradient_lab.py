"""The lesson of the estimators, by hand."""

import re

import numpy as np
import pytest
from hands import choose, click, menu
from ways import choose_model, open_card, train_out

from latentlab.lessons.gradient_lab import SIZES, Weight, draw_gradients, liveliest, look_at_gradients

LESSON = "Gradients of the running model: score function against reparameterised"


def opened(window, qtbot, model, settings=None):
    open_card(window, "digits", qtbot)
    choose_model(window, model, settings)
    train_out(window, qtbot, 2)
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    return window.lessons_panel.page


@pytest.mark.slow
def test_a_weight_is_measured_chosen_and_forgotten_when_the_run_goes_on(window, qtbot):
    page = opened(window, qtbot, "vae")
    click(page.button)
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    data, draws = window.lab.data, page.found
    rows = data.train[np.unique(np.linspace(0, len(data.train) - 1, 64).astype(int))]
    whole = window.lab.decoder.whole
    own = draw_gradients(whole, data.x[rows])  # the state of now, by a copy of its own
    assert page.look.weight == liveliest(own)
    assert np.allclose(page.look.single, look_at_gradients(own, page.look.weight).single, rtol=1e-3, atol=1e-3)

    choose(page.output, "log σ²₂")
    choose(page.input, "unit 5")
    assert page.look.weight == Weight(3, 4)
    expected = look_at_gradients(draws, Weight(3, 4))
    for plotted, which in zip(page.variances.plot.dots, (1, 2, 0), strict=True):
        known = expected.variance[which] > 0
        assert np.allclose(plotted[0], np.stack([np.log10(SIZES)[known], np.log10(expected.variance[which][known])], 1))
    menu(window, "Train", "Continue")
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and page.found is None, timeout=60_000)
    assert page.estimates.plot is None
    assert page.words.text() == ""
    assert not page.output.isEnabled()


def test_what_is_said_is_what_was_measured(window, qtbot):
    page = opened(window, qtbot, "cvae")
    click(page.button)
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    choose(page.output, "μ₁")
    choose(page.input, "bias")
    said = page.words.text().replace("−", "-")
    figures = re.findall(r"(-?\d+\.?\d*) ± (\d+\.?\d*)", said)
    look = page.look
    for (value, error), which in zip(figures, (0, 2, 1), strict=True):
        assert float(value) == pytest.approx(look.mean[which], abs=look.error[which])
        assert float(error) == pytest.approx(look.error[which], rel=0.06)
    ratios = [float(each.replace(",", "")) for each in re.findall(r"([\d,.]+) ×", said)]
    assert ratios == pytest.approx(look.variance[[2, 1], 0] / look.variance[0, 0], rel=0.05)
    (mark,) = (line for line in page.estimates.plot.lines if line.dashed)
    assert mark.points[0, 0] == look.mean[0]


@pytest.mark.parametrize(
    ("model", "settings", "reason"),
    [
        ("ppca", None, "no encoder"),
        ("vae", {"prior": "pseudo-inputs"}, "no closed form"),
        ("discrete-vae", None, "no Gaussian q"),
    ],
)
def test_where_there_is_nothing_to_measure_the_button_says_why(window, qtbot, model, settings, reason):
    page = opened(window, qtbot, model, settings)
    assert not page.button.isEnabled()
    assert reason in page.button.toolTip().split("\n")[0]
    page.measure()
    assert not window.lab.jobs.under_way("looking")
