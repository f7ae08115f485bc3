"""Training through the window's own buttons."""

import numpy as np
from hands import click, set_epochs, type_into

from latentlab.models.vae import VAE


def test_map_curves_and_picture_are_alive_while_training(digits, qtbot):
    lab = digits.lab
    set_epochs(digits, 1000)
    click(digits.bar.train)
    maps, pictures = [], []
    lab.embedding_changed.connect(lambda: maps.append(lab.embedding))
    lab.decoder_changed.connect(lambda: pictures.append(digits.decoded.picture.image.copy()))
    qtbot.waitUntil(lambda: len(maps) > 3 and len(pictures) > 3, timeout=30_000)
    assert not np.array_equal(maps[1].z, maps[-1].z)
    assert pictures[1] != pictures[-1]
    x, y = digits.curves.plots["elbo"]._train.getOriginalDataset()
    assert len(x) > 2
    assert np.isfinite(y).all()
    assert "left" in digits.bar.words.text()


def test_every_row_is_on_the_map_at_the_end(trained):
    embedding = trained.lab.embedding
    assert embedding.whole
    assert embedding.z.shape == (1797, 2)


def test_error_in_training_keeps_the_session(digits, qtbot, monkeypatch):
    step = VAE.step

    def failing(self, batch, pace):
        if pace.epoch > 1:
            raise RuntimeError("the device went away")
        return step(self, batch, pace)

    monkeypatch.setattr(VAE, "step", failing)
    click(digits.bar.train)
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
    click(digits.bar.train)
    qtbot.waitUntil(lambda: digits.message is not None and digits.message.isVisible(), timeout=30_000)
    assert digits.lab.report.outcome == "diverged"
    assert "no longer finite" in digits.message.text()
    assert np.isfinite(digits.lab.decoder.decode(np.zeros((1, 2), np.float32))).all()
    digits.message.close()


def test_models_of_other_dimensions_show_on_a_plane(digits, qtbot):
    for dimensions, kind in ((1, "line"), (5, "pca")):
        digits.lab.dirty = False
        type_into(digits.train_panel.model_form.editors["latent_dim"], dimensions)
        set_epochs(digits, 2)
        click(digits.bar.train)
        qtbot.waitUntil(
            lambda d=dimensions: digits.lab.phase == "ended" and digits.lab.embedding.z.shape[1] == d, timeout=30_000
        )
        assert digits.lab.plane.kind == kind
        assert len(digits.sliders.sliders) == dimensions
        digits.lab.set_probe_xy(0.5, -0.25)
        x, y = digits.lab.probe_xy()
        assert abs(x - 0.5) < 1e-5
        assert abs(y - (-0.25 if dimensions > 1 else 0)) < 1e-5
