"""The panel that trains: what it offers, when, and what it says."""

import numpy as np
import pytest
from hands import click, menu, set_epochs, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from ways import choose_model, open_card, stepped

from latentlab.models import MODELS


def test_unsuited_settings_are_told_before_training(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "factor-analysis")
    panel = window.train_panel.model
    assert not window.train_panel.words.text()  # what is left to the program suits
    type_into(panel.form.editors["latent_dim"], 2)
    assert "too many" in window.train_panel.words.text()
    click(window.bar.train)
    assert window.lab.phase == "ready"
    assert "too many" in window.message.text()
    window.message.close()
    type_into(panel.form.editors["latent_dim"], 1)
    assert not window.train_panel.words.text()


def test_a_preset_fills_the_forms(window, qtbot):
    open_card(window, "digits", qtbot)
    menu(window, "Train", "Presets", "burda-iwae")
    values = window.train_panel.model_form.values()
    assert (values["objective"], values["latent_dim"], values["hidden"]) == ("IWAE", 50, [200, 200])
    assert window.train_panel.train_form.values()["epochs"] == 60


def test_empty_window_says_what_to_do(window):
    assert window.centre.currentWidget() is window.start_page
    assert not window.bar.train.isEnabled()
    assert "first" in window.bar.train.toolTip()
    assert not window.menus.save.isEnabled()


def test_card_opens_digits_and_makes_the_forms(digits):
    assert len(digits.lab.data) == 1797
    assert digits.centre.currentIndex() == 1
    assert digits.train_panel.model_form.values()["latent_dim"] == 2
    assert digits.bar.train.isEnabled()


def test_pause_step_continue_stop_continue(digits, qtbot):
    lab, panel = digits.lab, digits.train_panel
    set_epochs(digits, 1000)
    click(digits.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > 20, timeout=30_000)
    assert not panel.model_form.isEnabled()
    click(digits.bar.pause)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=20_000)
    step = lab.report.step
    assert lab.report.history["step"][-1] == step
    qtbot.wait(150)
    assert lab.report.step == step
    click(digits.bar.step)
    qtbot.waitUntil(lambda: lab.report.step == step + 1, timeout=20_000)
    assert lab.phase == "paused"
    click(digits.bar.go_on)
    qtbot.waitUntil(lambda: lab.report.step > step + 30, timeout=20_000)
    click(digits.bar.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended", timeout=20_000)
    assert "Stopped" in digits.bar.words.text()
    stopped = lab.report.step
    click(digits.bar.go_on)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > stopped, timeout=20_000)
    click(digits.bar.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended", timeout=20_000)
    assert (np.diff(lab.report.history["step"]) > 0).all()


def test_finished_run_is_continued_for_more_epochs(trained, qtbot):
    lab = trained.lab
    assert lab.report.outcome == "finished"
    click(trained.bar.go_on)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.report.epoch == 8, timeout=30_000)
    set_epochs(trained, 3)  # what the form says then is what is gone on for
    click(trained.bar.go_on)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.report.epoch == 11, timeout=30_000)
    assert [one.values.get("epochs") for one in lab.log.commands if one.verb == "continue"][-1] == 3


def test_wrong_setting_is_told_and_nothing_changes(digits, qtbot):
    hidden = digits.train_panel.model_form.editors["hidden"]
    type_into(hidden, "banana")
    assert "border" in hidden.styleSheet()
    click(digits.bar.train)
    assert "hidden" in digits.message.text()
    assert digits.lab.phase == "ready"
    digits.message.close()
    type_into(hidden, "32, 16")
    assert hidden.styleSheet() == ""


def test_train_anew_asks_before_an_unsaved_run_is_lost(trained, qtbot, monkeypatch):
    asked = []

    def answer(box):
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.Cancel).click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    click(trained.bar.train)
    qtbot.wait(50)
    assert len(asked) == 1
    assert trained.lab.phase == "ended"


def test_what_cannot_be_is_told_before_the_unsaved_run_is_asked_about(trained):
    """The run was saved first, and only then the entry refused."""
    assert trained.lab.dirty
    type_into(trained.train_panel.train_form.editors["learning_rate"], "fast")
    click(trained.bar.train)
    assert "learning_rate" in trained.message.text()
    assert trained.lab.phase == "ended"
    trained.message.close()
    trained.lab.dirty = False


ON_BLOBS = {"gmm", "bayesian-mixture", "mean-field", "gplvm"}


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=pytest.mark.slow) if "gplvm" in each else each for each in MODELS]
)
def test_step_begins_a_run_of_any_model_and_goes_on_one_by_one(window, qtbot, name):
    open_card(window, "blobs" if name in ON_BLOBS else "digits", qtbot)
    choose_model(window, name)
    lab, step = window.lab, window.bar.step
    for count in (1, 2, 3):
        assert step.isEnabled()
        click(step)
        stepped(window, qtbot, count)
        qtbot.waitUntil(lambda: lab.phase == "paused", timeout=60_000)
        assert lab.report.history["step"].tolist() == list(range(1, count + 1))
    lab.dirty = False


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


def test_no_time_is_told_of_what_ends_when_it_has_converged(window, qtbot, unhurried):
    open_card(window, "digits", qtbot)
    choose_model(window, "ppca")
    type_into(window.train_panel.train_form.editors["epochs"], 100_000)
    words = []
    window.lab.progressed.connect(lambda: words.append(window.bar.words.text()))
    click(window.bar.train)
    qtbot.waitUntil(lambda: len(words) > 3 or window.lab.phase == "ended", timeout=100_000)
    if window.lab.phase == "training":
        click(window.bar.stop)
    qtbot.waitUntil(lambda: window.lab.phase == "ended", timeout=60_000)
    assert any("at most 100,000" in text and "EM steps" in text for text in words)
    assert not any("left" in text for text in words)
    window.lab.dirty = False


def test_the_scroll_bar_is_seen_where_there_is_more_and_nothing_jumps_when_it_comes(digits, qtbot):
    area = digits.train_panel.area
    bar, wide = area.verticalScrollBar(), area.viewport().width()

    def painted():
        image = bar.grab().toImage()
        ground = image.pixelColor(0, 0)
        return any(image.pixelColor(image.width() // 2, y) != ground for y in range(image.height()))

    digits.resize(digits.width(), 700)
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=20_000)
    assert painted()
    assert area.viewport().width() == wide
    digits.resize(digits.width(), 1040)
    choose_model(digits, "ppca")
    qtbot.waitUntil(lambda: bar.maximum() == 0, timeout=20_000)
    assert not painted()
    assert area.viewport().width() == wide
