"""The bar: buttons that keep their places and meanings, and figures that say of which rows they are."""

from dataclasses import replace

import numpy as np
import pytest
from hands import CONTROL, click, menu, set_epochs
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from latentlab.gui.app.run_bar import BUTTONS, duration, measured_bound, newest_bound
from latentlab.inference import evaluate
from latentlab.inference.yardstick import Yardstick


def places(window):
    bar = window.bar
    parts = [getattr(bar, name) for name, *_ in BUTTONS] + [bar.words, bar.elbo, bar.device, bar.spaces]
    return [(part.mapTo(window, QPoint()).toTuple(), part.size().toTuple()) for part in parts]


def can(window):
    return {name for name, *_ in BUTTONS if getattr(window.bar, name).isEnabled()}


def test_each_button_does_its_own_and_none_moves(digits, qtbot):
    lab, bar, first = digits.lab, digits.bar, places(digits)
    words = [getattr(bar, name).text() for name, *_ in BUTTONS]
    assert words == ["Train", "Continue", "Pause", "Step", "Stop"]
    assert can(digits) == {"train", "step"}
    assert bar.main is bar.train
    set_epochs(digits, 1000)
    click(bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > 20, timeout=30_000)
    assert can(digits) == {"pause", "stop"}
    assert "left" in bar.words.text()
    assert "steps/s" in bar.device.toolTip()
    click(bar.pause)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=20_000)
    assert can(digits) == {"go_on", "step", "stop"}
    assert bar.main is bar.go_on
    click(bar.go_on)
    qtbot.waitUntil(lambda: lab.phase == "training", timeout=20_000)
    click(bar.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended" and not lab.busy, timeout=60_000)
    assert can(digits) == {"train", "go_on", "step"}
    assert bar.main is bar.go_on
    assert places(digits) == first
    assert [getattr(bar, name).text() for name, *_ in BUTTONS] == words


def test_keys_say_what_the_buttons_say(digits, qtbot):
    lab = digits.lab
    set_epochs(digits, 1000)
    QTest.keyClick(digits, Qt.Key.Key_T, CONTROL)
    qtbot.waitUntil(lambda: lab.phase == "training", timeout=30_000)
    QTest.keyClick(digits, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=20_000)
    QTest.keyClick(digits, Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: lab.phase == "training", timeout=20_000)
    menu(digits, "Train", "Stop")
    qtbot.waitUntil(lambda: lab.phase == "ended", timeout=20_000)


def test_the_elbo_is_the_newest_of_the_held_out_rows(trained):
    value = trained.lab.report.history["validation_elbo"][-1]
    assert trained.bar.elbo.text() == f"ELBO −{-value:.2f} (held-out)"
    assert trained.bar.device.text() == "cpu"
    assert trained.bar.bar.value() == 1000


def test_a_run_that_stops_within_an_epoch_has_one_elbo(digits, qtbot):
    lab = digits.lab
    set_epochs(digits, 1000)
    click(digits.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > 20, timeout=30_000)
    click(digits.bar.pause)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=20_000)
    click(digits.bar.step)  # if it had paused at an epoch's end, it has left it now
    click(digits.bar.stop)
    qtbot.waitUntil(lambda: lab.measured_now is not None and not lab.busy, timeout=120_000)
    value = f"{evaluate(lab.decoder.whole, lab.data)['elbo']:.2f}".replace("-", "−")
    assert digits.bar.elbo.text() == f"ELBO {value} (held-out)"
    assert digits.runs_panel.table.item(0, 3).text() == value


def test_figures_of_the_test_are_not_those_of_the_curves():
    found = Yardstick("vae", "density", 8, 100, -20.0, -18.0, -17.5, "importance", 300)
    assert measured_bound(found) == "ELBO −20.00 (held-out)"
    assert measured_bound(replace(found, of="test")) == measured_bound(replace(found, elbo=np.nan)) == ""


@given(
    st.lists(st.floats(-1e6, 1e6) | st.just(np.nan), max_size=5),
    st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=5),
)
def test_of_which_rows(held_out, train):
    known = [value for value in held_out if np.isfinite(value)]
    said = newest_bound({"validation_elbo": np.array(held_out), "elbo": np.array(train)}, True)
    value, rows = (known[-1], "held-out") if known else (train[-1], "training")
    sign = "−" if round(value, 2) < 0 else ""
    assert said == f"ELBO {sign}{abs(value):,.2f} ({rows})"


def test_what_bounds_nothing_is_no_elbo():
    assert newest_bound({"elbo": np.array([-1.5])}, False) == "log p(x|z) −1.50 (training)"
    assert newest_bound({}, True) == ""


@pytest.mark.parametrize(
    ("seconds", "words"), [(8, "8 s"), (59.4, "59 s"), (65, "1:05 min"), (7380, "2:03 h"), (3599.6, "1:00 h")]
)
def test_times_for_people(seconds, words):
    assert duration(seconds) == words


@pytest.mark.parametrize("width", [1024, 1280, 1700])
def test_the_device_ends_where_the_bar_of_progress_does_and_is_whole(trained, qtbot, width):
    trained.resize(width, 760)
    bar = trained.bar
    for words in ("cpu", "cuda:0"):
        bar.device.setText(words)
        qtbot.waitUntil(lambda: bar.device.geometry().right() == bar.bar.geometry().right(), timeout=20_000)
        assert bar.device.shown == words
        image, ground = bar.device.grab().toImage(), bar.device.grab().toImage().pixelColor(0, 0)
        inked = [
            x for x in range(image.width()) for y in range(image.height())
            if abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 90
        ]  # fmt: skip
        assert max(inked) >= image.width() - 4
