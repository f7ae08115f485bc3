"""The ELBO's parts, over the run that the window trains."""

import numpy as np
import pytest
from hands import choose, click, menu, type_into
from ways import choose_model, open_card, train_out

LESSON = "The ELBO, cut both ways"


def open_page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    return window.lessons_panel.page


def all_measured(page, window):
    steps = [one.step for one in window.lab.timeline.snapshots]
    return [cut.step for cut in page.cuts] == steps


def test_both_cuts_of_a_run_follow_it(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    page = open_page(window, qtbot)
    assert page.parts.plot is None
    train_out(window, qtbot, 4)
    qtbot.waitUntil(lambda: all_measured(page, window), timeout=60_000)
    newest = page.cuts[-1]
    elbo = page.parts.plot.lines[-1].points
    assert elbo[-1] == pytest.approx([newest.step, newest.elbo.mean()])
    assert f"ELBO {newest.elbo.mean():.2f}".replace("-", "−") in page.words.text()
    # What is filled between reconstruction and ELBO is the KL.
    upper = page.parts.plot.lines[-3].points
    assert upper[-1, 1] - elbo[-1, 1] == pytest.approx(newest.kl.mean())
    stacked = page.dimensions.plot.lines[-1].points
    assert stacked[-1, 1] == pytest.approx(newest.kl.mean(), abs=1e-3)
    assert len(page.rows.plot.dots) == 10
    choose(page.way, "ELBO = energy + entropy")
    upper, elbo = page.parts.plot.lines[-3].points, page.parts.plot.lines[-1].points
    assert elbo[-1, 1] - upper[-1, 1] == pytest.approx(newest.entropy.mean())
    before = newest.step
    menu(window, "Train", "Continue")
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and page.cuts and page.cuts[-1].step > before, timeout=90_000)
    qtbot.waitUntil(lambda: all_measured(page, window), timeout=60_000)


def test_a_mixture_has_no_gap_and_no_dimensions(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm")
    page = open_page(window, qtbot)
    train_out(window, qtbot, 5)
    qtbot.waitUntil(lambda: page.cuts and all_measured(page, window), timeout=60_000)
    assert page.dimensions.plot is None
    assert page.cuts[-1].gap == pytest.approx(0, abs=1e-6)


def test_an_autoencoder_has_no_elbo(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "autoencoder")
    page = open_page(window, qtbot)
    train_out(window, qtbot, 1)
    qtbot.waitUntil(lambda: "no ELBO of single rows" in page.words.text(), timeout=20_000)
    assert not page.cuts


def test_m_phases_are_marked(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    form = window.train_panel.model_form
    if not form.editors["e_steps"].isVisible():
        click(form.more)
    type_into(form.editors["e_steps"], 20)
    type_into(form.editors["m_steps"], 10)
    page = open_page(window, qtbot)
    train_out(window, qtbot, 4)
    qtbot.waitUntil(lambda: page.cuts and all_measured(page, window), timeout=60_000)
    boxes = [line for line in page.parts.plot.lines if line.colour == "faint" and not line.width]
    steps = window.lab.report.step
    assert len(boxes) == len(np.arange(20, steps + 1, 30))
    assert boxes[0].points[:2, 0] == pytest.approx([20, 30])
    assert "M-steps (10 after 20 E-steps)" in page.words.text()
