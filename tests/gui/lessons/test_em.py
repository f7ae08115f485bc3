"""The lesson of EM, by hand: paused before its first step, then half-step by half-step on the running model."""

import numpy as np
import pytest
from hands import choose, click, menu, reach, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import choose_model, open_card, train_out

from latentlab.gui.lessons.em import steps_to_go

LESSON = "EM, half-step by half-step"


@pytest.fixture(params=["gmm", "ppca", "factor-analysis"])
def page(request, window, qtbot):
    open_card(window, "blobs" if request.param == "gmm" else "digits", qtbot)
    choose_model(window, request.param)
    return open_page(window, qtbot)


def open_page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    return window.lessons_panel.page


def half(page, qtbot, button, after):
    click(button)
    qtbot.waitUntil(lambda: page.found is not None and page.found.after == after and not page._asked, timeout=60_000)
    return page.found


def test_half_steps_of_the_running_model(page, window, qtbot):
    assert not page.e.isEnabled()
    assert page.e.toolTip().startswith("Choose a mixture")
    start = half(page, qtbot, page.start, "start")
    assert window.lab.report.step == 0
    assert window.lab.phase == "paused"
    assert "Press E" in page.words.text()
    assert not page.m.isEnabled()
    e = half(page, qtbot, page.e, "E")
    assert e.elbo == pytest.approx(e.log_likelihood, abs=1e-6)
    assert e.log_likelihood == start.log_likelihood
    assert window.lab.report.step == 0  # E changes no parameter
    assert not page.e.isEnabled()
    m = half(page, qtbot, page.m, "M")
    assert window.lab.report.step == m.step == 1
    assert e.elbo < m.elbo <= m.log_likelihood
    assert not page.m.isEnabled()
    assert page.m.toolTip().startswith("E first")
    click(page.both)
    qtbot.waitUntil(lambda: page.found is not None and page.found.step == 2 and not page._asked, timeout=60_000)
    assert [each[0] for each in page.past] == ["start", "E", "M", "E", "M"]
    # What the run itself has measured after each E-step is the same number.
    history = window.lab.report.history
    touching = [bound for after, bound, _ in page.past if after == "E"]
    assert history["elbo"][:2] == pytest.approx(touching, rel=1e-6)
    ink, blue = page.curves.plot.lines
    assert (blue.points[:, 1] <= ink.points[:, 1] + 1e-9).all()


def test_a_mixture_is_coloured_and_its_curve_chosen(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm")
    page = open_page(window, qtbot)
    half(page, qtbot, page.start, "start")
    assert len(page.rows.plot.dots) == 1
    half(page, qtbot, page.both, "M")
    assert len(page.rows.plot.dots) > 3
    assert len(page.rows.plot.lines) == 6
    page.over.setFocus()
    QTest.keyClick(page.over, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.found.curve.name == "means", timeout=60_000)
    assert page.curves.plot.names[0].startswith("μ of component")
    blue = page.curves.plot.lines[1].points
    at = np.argmin(np.abs(blue[:, 0] - page.found.curve.now))
    assert blue[at, 1] == pytest.approx(page.found.elbo, abs=1e-6)
    assert len(page.past) == 3  # looking again is no half-step


def test_runs_go_on_and_rest(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "ppca")
    page = open_page(window, qtbot)
    half(page, qtbot, page.start, "start")
    click(page.run)
    qtbot.waitUntil(lambda: window.lab.phase == "training", timeout=20_000)
    qtbot.waitUntil(lambda: page.pause.isEnabled() and not page.e.isEnabled(), timeout=20_000)
    click(page.pause)
    qtbot.waitUntil(lambda: window.lab.phase in ("paused", "ended"), timeout=60_000)
    qtbot.waitUntil(lambda: page.found is not None and page.found.step == window.lab.report.step, timeout=60_000)
    assert page.found.after == "start"
    assert half(page, qtbot, page.e, "E").step > 1


def test_what_is_no_em_says_so(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    train_out(window, qtbot, 1)
    page = open_page(window, qtbot)
    assert page.words.text().startswith("This needs a mixture")
    for name in ("E", "M", "both", "run"):
        assert not page.buttons[name].isEnabled()
        assert page.buttons[name].toolTip()


def test_the_menu_starts_paused_and_the_map_is_there(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm")
    menu(window, "Train", "Start paused")
    qtbot.waitUntil(lambda: window.lab.phase == "paused" and window.lab.embedding is not None, timeout=60_000)
    assert window.lab.report.step == 0
    assert window.lab.log.commands[-1].values["first_step"] is False


def test_which_half_is_next():
    assert steps_to_go(0, (20, 10)) == ("E", 20)
    assert steps_to_go(19, (20, 10)) == ("E", 20)
    assert steps_to_go(20, (20, 10)) == ("M", 30)
    assert steps_to_go(47, (20, 10)) == ("E", 50)
    assert steps_to_go(50, (20, 10)) == ("M", 60)


def test_phases_of_a_vae_are_half_steps_too(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "vae")
    form = window.train_panel.model_form
    reach(form.more)
    click(form.more)
    type_into(form.editors["e_steps"], 15)
    type_into(form.editors["m_steps"], 10)
    page = open_page(window, qtbot)
    half(page, qtbot, page.start, "start")
    assert not page.m.isEnabled()
    e = half(page, qtbot, page.e, "E")
    assert window.lab.report.step == e.step == 15
    assert page.e.toolTip().startswith("M-steps are next")
    m = half(page, qtbot, page.m, "M")
    assert window.lab.report.step == m.step == 25
    assert window.lab.phase == "paused"
    assert page.past[1][1] > page.past[0][1]
    assert m.curve.elbo[list(m.curve.t).index(1.0)] == pytest.approx(m.elbo, abs=1e-3)
    assert "After 10 M-steps" in page.words.text()


def test_another_model_is_looked_at_over_what_it_has(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm")
    page = open_page(window, qtbot)
    half(page, qtbot, page.start, "start")
    half(page, qtbot, page.both, "M")
    page.over.setFocus()
    QTest.keyClick(page.over, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.found.curve.name == "means" and not page._asked, timeout=60_000)
    click(window.bar.stop)
    qtbot.waitUntil(lambda: window.lab.phase == "ended", timeout=20_000)
    choose_model(window, "ppca")
    window.lab.dirty = False
    half(page, qtbot, page.start, "start")
    assert half(page, qtbot, page.e, "E").curve.name == "along"
