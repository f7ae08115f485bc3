"""Steps by hand, from the first one on; and run settings that stay with the model they were typed for."""

import threading

import pytest
from hands import choose, click, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import latentlab.data.dataset
from latentlab.models import MODELS, model_class

ON_BLOBS = {"gmm", "bayesian-mixture", "mean-field", "gplvm"}


def open_card(window, name, qtbot):
    click(window.start_page.cards[["digits", "blobs"].index(name)])
    qtbot.waitUntil(lambda: window.lab.data is not None and window.train_panel.model is not None, timeout=300_000)


def choose_model(window, name):
    choose(window.train_panel.model.choice, MODELS[name].title)


def stepped(window, qtbot, step):
    lab = window.lab
    qtbot.waitUntil(lambda: lab.report is not None and lab.report.step == step, timeout=300_000)


@pytest.mark.parametrize("name", MODELS)
def test_step_begins_a_run_of_any_model_and_goes_on_one_by_one(window, qtbot, name):
    open_card(window, "blobs" if name in ON_BLOBS else "digits", qtbot)
    choose_model(window, name)
    lab, step = window.lab, window.train_panel.step
    for count in (1, 2, 3):
        assert step.isEnabled()
        click(step)
        stepped(window, qtbot, count)
        qtbot.waitUntil(lambda: lab.phase == "paused", timeout=60_000)
        assert lab.report.history["step"].tolist() == list(range(1, count + 1))
    lab.dirty = False


def test_each_click_moves_the_ellipses_of_a_mixture(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm")
    form = window.train_panel.model_form
    type_into(form.editors["components"], 3)
    means = []
    for count in range(1, 5):
        click(window.train_panel.step)
        stepped(window, qtbot, count)
        qtbot.waitUntil(lambda: window.map.ellipses.count == 3, timeout=60_000)
        assert len(window.lab.report.history["elbo"]) == count
        means.append(tuple(window.lab.decoder.ellipses()[0].mean))
    assert len(set(means)) == 4
    window.lab.dirty = False


def test_no_click_is_lost_where_the_steps_end(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm")
    type_into(window.train_panel.train_form.editors["epochs"], 2)
    QTest.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    stepped(window, qtbot, 1)
    qtbot.waitUntil(window.menus.step.isEnabled, timeout=60_000)
    QTest.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.lab.phase == "ended", timeout=60_000)
    assert window.lab.report.step == 2
    assert window.lab.report.outcome == "finished"
    assert "2 EM steps" in window.lab.report.message
    window.lab.dirty = False


def test_what_is_typed_for_one_model_stays_with_it(window, qtbot):
    open_card(window, "digits", qtbot)
    panel = window.train_panel
    choose_model(window, "vae")
    type_into(panel.train_form.editors["epochs"], 3)
    choose_model(window, "gmm")
    assert panel.train_form.values()["epochs"] is None
    assert panel.train_form.editors["epochs"].accessibleName() == "EM steps"
    type_into(panel.train_form.editors["epochs"], 40)
    choose_model(window, "bayesian-mixture")
    assert panel.train_form.values()["epochs"] is None
    choose_model(window, "vae")
    assert panel.train_form.values()["epochs"] == 3
    assert panel.train_form.editors["epochs"].accessibleName() == "Epochs"
    choose_model(window, "gmm")
    assert panel.train_form.values()["epochs"] == 40


def test_no_time_is_told_of_what_ends_when_it_has_converged(window, qtbot, unhurried):
    open_card(window, "digits", qtbot)
    choose_model(window, "ppca")
    type_into(window.train_panel.train_form.editors["epochs"], 100_000)
    words = []
    window.lab.progressed.connect(lambda: words.append(window.train_panel.words.text()))
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: len(words) > 3 or window.lab.phase == "ended", timeout=100_000)
    if window.lab.phase == "training":
        click(window.train_panel.stop)
    qtbot.waitUntil(lambda: window.lab.phase == "ended", timeout=60_000)
    told = [text for text in words if "converged" in text]
    assert any("at most 100,000" in text and "EM steps" in text for text in told)
    assert not any("left" in text for text in words)
    window.lab.dirty = False


def test_the_models_say_what_their_epochs_are():
    for name in MODELS:
        defaults = model_class(name).defaults
        assert defaults.converges == (defaults.unit != "epochs")
        assert defaults.whole or not defaults.converges


def test_the_forms_ask_nothing_of_the_rows_in_the_gui_thread(window, qtbot, monkeypatch):
    read, blocks = [], latentlab.data.dataset.blocks

    def noted(*given):
        read.append(threading.current_thread() is threading.main_thread())
        return blocks(*given)

    monkeypatch.setattr(latentlab.data.dataset, "blocks", noted)
    open_card(window, "digits", qtbot)
    for name in ("gplvm", "gmm", "vae"):
        choose_model(window, name)
    assert read
    assert not any(read)
