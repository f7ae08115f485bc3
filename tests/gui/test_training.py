"""Training through the window's own buttons."""

import numpy as np
from hands import click, set_epochs, type_into
from PySide6.QtWidgets import QMessageBox

from latentlab.models.vae import VAE


def test_empty_window_says_what_to_do(window):
    assert window.centre.currentWidget() is window.start_page
    assert not window.train_panel.main.isEnabled()
    assert "first" in window.train_panel.main.toolTip()
    assert not window.menus.save.isEnabled()


def test_card_opens_digits_and_makes_the_forms(digits):
    assert len(digits.lab.data) == 1797
    assert digits.centre.currentIndex() == 1
    assert digits.train_panel.model_form.values()["latent_dim"] == 2
    assert digits.train_panel.main.isEnabled()


def test_pause_step_continue_stop_continue(digits, qtbot):
    lab, panel = digits.lab, digits.train_panel
    set_epochs(digits, 1000)
    click(panel.main)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > 20, timeout=30_000)
    assert not panel.model_form.isEnabled()
    click(panel.main)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=10_000)
    step = lab.report.step
    assert lab.report.history["step"][-1] == step
    qtbot.wait(150)
    assert lab.report.step == step
    click(panel.step)
    qtbot.waitUntil(lambda: lab.report.step == step + 1, timeout=10_000)
    assert lab.phase == "paused"
    click(panel.main)
    qtbot.waitUntil(lambda: lab.report.step > step + 30, timeout=10_000)
    click(panel.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended", timeout=10_000)
    assert "Stopped" in panel.words.text()
    stopped = lab.report.step
    click(panel.more)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > stopped, timeout=10_000)
    click(panel.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended", timeout=10_000)
    assert (np.diff(lab.report.history["step"]) > 0).all()


def test_finished_run_is_continued_for_more_epochs(trained, qtbot):
    lab = trained.lab
    assert lab.report.outcome == "finished"
    click(trained.train_panel.more)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.report.epoch == 8, timeout=30_000)


def test_map_curves_and_picture_are_alive_while_training(digits, qtbot):
    lab = digits.lab
    set_epochs(digits, 1000)
    click(digits.train_panel.main)
    maps, pictures = [], []
    lab.embedding_changed.connect(lambda: maps.append(lab.embedding))
    lab.decoder_changed.connect(lambda: pictures.append(digits.decoded.picture.image.copy()))
    qtbot.waitUntil(lambda: len(maps) > 3 and len(pictures) > 3, timeout=30_000)
    assert not np.array_equal(maps[1].z, maps[-1].z)
    assert pictures[1] != pictures[-1]
    x, y = digits.curves.plots["elbo"]._train.getOriginalDataset()
    assert len(x) > 2
    assert np.isfinite(y).all()
    assert "left" in digits.train_panel.words.text()


def test_every_row_is_on_the_map_at_the_end(trained):
    embedding = trained.lab.embedding
    assert embedding.whole
    assert embedding.z.shape == (1797, 2)


def test_wrong_setting_is_told_and_nothing_changes(digits, qtbot):
    hidden = digits.train_panel.model_form.editors["hidden"]
    type_into(hidden, "banana")
    assert "border" in hidden.styleSheet()
    click(digits.train_panel.main)
    assert "hidden" in digits.message.text()
    assert digits.lab.phase == "ready"
    digits.message.close()
    type_into(hidden, "32, 16")
    assert hidden.styleSheet() == ""


def test_error_in_training_keeps_the_session(digits, qtbot, monkeypatch):
    step = VAE.step

    def failing(self, batch, pace):
        if pace.epoch > 1:
            raise RuntimeError("the device went away")
        return step(self, batch, pace)

    monkeypatch.setattr(VAE, "step", failing)
    click(digits.train_panel.main)
    qtbot.waitUntil(lambda: digits.message is not None and digits.message.isVisible(), timeout=30_000)
    assert "the device went away" in digits.message.text()
    assert digits.lab.phase == "ended"
    assert digits.menus.save.isEnabled()
    digits.message.close()


def test_divergence_is_told_and_the_last_finite_model_kept(digits, qtbot, monkeypatch):
    terms = VAE.terms

    def broken(self, batch, generator):
        found = terms(self, batch, generator)
        if self.trained and self.optimiser.state and next(iter(self.optimiser.state.values()))["step"] > 30:
            found["elbo"] = found["elbo"] * float("nan")
        return found

    monkeypatch.setattr(VAE, "terms", broken)
    click(digits.train_panel.main)
    qtbot.waitUntil(lambda: digits.message is not None and digits.message.isVisible(), timeout=30_000)
    assert digits.lab.report.outcome == "diverged"
    assert "no longer finite" in digits.message.text()
    assert np.isfinite(digits.lab.decoder.decode(np.zeros((1, 2), np.float32))).all()
    digits.message.close()


def test_train_anew_asks_before_an_unsaved_run_is_lost(trained, qtbot, monkeypatch):
    asked = []

    def answer(box):
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.Cancel).click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    click(trained.train_panel.main)
    qtbot.wait(50)
    assert len(asked) == 1
    assert trained.lab.phase == "ended"


def test_models_of_other_dimensions_show_on_a_plane(digits, qtbot):
    for dimensions, kind in ((1, "line"), (5, "pca")):
        digits.lab.dirty = False
        type_into(digits.train_panel.model_form.editors["latent_dim"], dimensions)
        set_epochs(digits, 2)
        click(digits.train_panel.main)
        qtbot.waitUntil(
            lambda d=dimensions: digits.lab.phase == "ended" and digits.lab.embedding.z.shape[1] == d, timeout=30_000
        )
        assert digits.lab.plane.kind == kind
        assert len(digits.sliders.sliders) == dimensions
        digits.lab.set_probe_xy(0.5, -0.25)
        x, y = digits.lab.probe_xy()
        assert abs(x - 0.5) < 1e-5
        assert abs(y - (-0.25 if dimensions > 1 else 0)) < 1e-5


def test_what_cannot_be_is_told_before_the_unsaved_run_is_asked_about(trained):
    """The run was saved first, and only then the entry refused."""
    assert trained.lab.dirty
    type_into(trained.train_panel.train_form.editors["learning_rate"], "fast")
    click(trained.train_panel.main)
    assert "learning_rate" in trained.message.text()
    assert trained.lab.phase == "ended"
    trained.message.close()
    trained.lab.dirty = False
