"""What is tried on the running training, by hand; a failure and its cure in three clicks."""

import numpy as np
import pytest
from hands import choose, click, type_into
from ways import choose_model, open_card

LESSON = "What if: the training tries something else"


def open_page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    return window.lessons_panel.page


@pytest.fixture
def page(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    type_into(window.train_panel.train_form.editors["epochs"], 5000)
    page = open_page(window, qtbot)
    assert not page.attempt.isEnabled()
    assert page.attempt.toolTip().startswith("Train a model first")
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "training" and window.lab.report.step > 10, timeout=60_000)
    qtbot.waitUntil(lambda: page.attempt.isEnabled(), timeout=20_000)
    return page


def tried(window, count):
    return window.lab.report is not None and len(window.lab.report.what_ifs) >= count


def newest_kl(window):
    return window.lab.report.history.get("kl", [np.nan])[-1]


def test_what_is_entered_acts_and_is_marked(page, window, qtbot):
    type_into(page.form.editors["beta"], 0)
    type_into(page.form.editors["kl_dropout"], 0.5)
    click(page.attempt)
    qtbot.waitUntil(lambda: tried(window, 1), timeout=20_000)
    step, words = window.lab.report.what_ifs[0]
    assert words == "β 0, KL dropout 0.5"
    qtbot.waitUntil(lambda: f"since step {step:,}" in page.words.text(), timeout=20_000)
    dashed = [line for line in page.kl.plot.lines if line.dashed]
    assert [line.points[0, 0] for line in dashed] == [step]
    qtbot.waitUntil(lambda: 1 in window.lab.report.history.get("what_if", ()), timeout=20_000)
    history = window.lab.report.history
    marked = history["step"][np.flatnonzero(history["what_if"] == 1)[0]]
    window.bring("Curves")
    qtbot.waitUntil(lambda: [m.x() for m in window.curves.plots["kl"]._marks if m.isVisible()] != [], timeout=20_000)
    choose(window.curves.axis, "Step")
    qtbot.waitUntil(lambda: window.curves.plots["kl"]._marks[0].x() == marked, timeout=20_000)
    window.bring("Lessons")
    click(page.back)
    qtbot.waitUntil(lambda: tried(window, 2), timeout=20_000)
    assert window.lab.report.what_ifs[1][1] == "as set"
    assert page.form.editors["beta"].text() == ""


def test_wrong_values_cost_a_sentence(page, window, qtbot):
    told = []
    window.lab.failed.connect(lambda words, _: told.append(words))
    type_into(page.form.editors["beta"], -3)
    click(page.attempt)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "beta must be" in told[0]
    assert not tried(window, 1)


def test_a_failure_and_its_cure_are_two_clicks(page, window, qtbot):
    assert not page.cure.isEnabled()
    click(page.failures["Everything at 0"])
    qtbot.waitUntil(lambda: tried(window, 1), timeout=20_000)
    qtbot.waitUntil(lambda: newest_kl(window) < 0.1, timeout=60_000)
    qtbot.waitUntil(lambda: "z says nothing of x" in page.words.text(), timeout=20_000)
    click(page.cure)
    qtbot.waitUntil(lambda: tried(window, 2), timeout=20_000)
    qtbot.waitUntil(lambda: newest_kl(window) > 0.3, timeout=60_000)
    assert not page.cure.isEnabled()
    assert page.failures["Memorising"].toolTip().startswith("Stop the run first")
    click(window.bar.stop)
    qtbot.waitUntil(lambda: window.lab.phase == "ended", timeout=20_000)
    click(page.failures["Collapse"])  # a run that rests goes on
    qtbot.waitUntil(lambda: window.lab.phase == "training" and tried(window, 3), timeout=20_000)


def test_what_cannot_be_tried_is_disabled(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "ppca")
    page = open_page(window, qtbot)
    click(window.bar.train)
    qtbot.waitUntil(lambda: "Nothing can be tried" in page.words.text(), timeout=60_000)
    assert not page.back.isEnabled()
    assert page.back.toolTip().startswith("Nothing can be tried")
