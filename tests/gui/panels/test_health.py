"""Remedies, one click each."""

from hands import click, type_into
from PySide6.QtWidgets import QMessageBox
from ways import choose_model, open_card, train_out


def test_a_remedy_is_one_click(window, qtbot, monkeypatch):
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    type_into(window.train_panel.model.form.editors["beta"], "300")
    train_out(window, qtbot, 3)
    panel = window.health_panel
    window.bring("Health")
    qtbot.wait(50)
    button = next(button for button in panel.buttons if "free bits" in button.accessibleName())
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.button(QMessageBox.StandardButton.Discard).click())
    click(button)
    qtbot.waitUntil(lambda: len(window.lab.runs) == 2, timeout=60_000)
    assert window.lab.model_settings.free_bits == 0.25
    assert window.lab.model_settings.beta == 300


def test_a_run_that_was_still_improving_is_trained_on_by_one_click(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "ppca")
    choose_model(window, "autoencoder")
    train_out(window, qtbot, 4)
    window.bring("Health")
    qtbot.wait(50)
    panel, lab = window.health_panel, window.lab
    button = next(button for button in panel.buttons if "Continue" in button.accessibleName())
    assert button.toolTip().startswith("Trains this run on")
    before = lab.report.step
    click(button)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.report.step == 2 * before, timeout=60_000)
    assert len(lab.runs) == 1


def test_a_remedy_says_that_it_trains_anew_and_what_it_changes(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "ppca")
    train_out(window, qtbot)
    (button,) = (button for button in window.health_panel.buttons if "4 latent dimensions" in button.accessibleName())
    assert button.text().replace("\n", " ") == "Train anew with 4 latent dimensions"
    assert button.toolTip() == "Trains a new run from the start. Latent dimensions: 2 → 4."


def test_nothing_is_beside_the_panel_where_it_is_narrow(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "ppca")
    train_out(window, qtbot)
    window.bring("Health")
    panel = window.health_panel
    for width in (1024, 1280):
        window.resize(width, 700)
        qtbot.wait(50)
        assert panel.widget().width() <= panel.viewport().width()
        for button in panel.buttons:
            assert button.text().replace("\n", " ") == button.accessibleName()
            assert button.width() >= button.sizeHint().width()
