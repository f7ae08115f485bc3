"""Planes and backgrounds of the map, and what is laid over the rows."""

import time

import numpy as np
import pytest
from hands import choose as choose_in
from hands import click, set_epochs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.space.backgrounds import BACKGROUNDS
from latentlab.space.planes import Plane, PlaneChoice


@pytest.fixture
def spacious(digits, qtbot):
    """The window with a short run of five latent dimensions behind it."""
    digits.train_panel.model_form.show_values(digits.train_panel.model_form.kind(latent_dim=5))
    set_epochs(digits, 6)
    click(digits.train_panel.main)
    qtbot.waitUntil(lambda: digits.lab.phase == "ended" and digits.lab.embedding.whole, timeout=60_000)
    return digits


def choose(combo, data):
    choose_in(combo, combo.itemText(combo.findData(data)))


def test_axes_and_pca_and_the_probe_through_them(spacious, qtbot):
    lab = spacious.lab
    assert lab.plane.kind == "pca"
    qtbot.waitUntil(lambda: lab.projection.fidelity is not None, timeout=10_000)
    assert "of z" in spacious.strip.words.text()
    choose(spacious.strip.plane, "axes 1 3")
    qtbot.waitUntil(lambda: lab.plane.kind == "axes", timeout=5000)
    assert np.array_equal(lab.embedding.xy, lab.embedding.z[:, [1, 3]])
    lab.set_probe(np.arange(5, dtype=np.float32))
    lab.set_probe_xy(7, 8)
    assert lab.probe.tolist() == [0, 7, 2, 8, 4]
    assert spacious.map.getAxis("bottom").labelText == "z₂"
    QTest.keyClick(spacious, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: lab.projection.choice != PlaneChoice("axes", 1, 3), timeout=5000)


def test_the_plane_that_was_chosen_stays_through_training_on(spacious, qtbot):
    lab = spacious.lab
    choose(spacious.strip.plane, "axes 0 4")
    qtbot.waitUntil(lambda: lab.plane.kind == "axes", timeout=5000)
    click(spacious.train_panel.more)
    qtbot.waitUntil(lambda: lab.phase == "training", timeout=10_000)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.embedding.whole, timeout=60_000)
    assert np.array_equal(lab.embedding.xy, lab.embedding.z[:, [0, 4]])


def test_umap_is_made_in_the_background_turned_back_and_measured(spacious, qtbot):
    lab = spacious.lab
    choose(spacious.strip.plane, "umap")
    qtbot.waitUntil(lambda: lab.projection.busy, timeout=3000)
    assert spacious.strip.bar.isVisible()
    qtbot.waitUntil(lambda: lab.plane.kind == "umap" and not lab.projection.busy, timeout=90_000)
    assert lab.plane.back == "learned"
    assert "tells" in spacious.strip.words.text()
    assert "learned inverse" in spacious.strip.words.toolTip()
    x, y = map(float, lab.embedding.xy[100])
    lab.set_probe_xy(x, y)
    spread = lab.embedding.z.std()
    assert np.linalg.norm(lab.probe - lab.embedding.z[100]) < 2.5 * spread
    assert lab.projection.fidelity.from_plane < lab.projection.fidelity.from_mean


def test_tsne_is_cancelled_at_once_and_snaps_to_rows_when_done(spacious, qtbot):
    lab = spacious.lab
    choose(spacious.strip.plane, "tsne")
    qtbot.waitUntil(lambda: lab.projection.busy, timeout=3000)
    qtbot.wait(700)
    began = time.perf_counter()
    click(spacious.strip.cancel)
    qtbot.waitUntil(lambda: not lab.projection.busy, timeout=5000)
    assert time.perf_counter() - began < 5
    assert lab.plane.kind == "pca"
    assert spacious.strip.plane.currentData() == "best"
    choose(spacious.strip.plane, "tsne")
    qtbot.waitUntil(lambda: lab.plane.kind == "tsne" and not lab.projection.busy, timeout=120_000)
    lab.set_probe_xy(*map(float, lab.embedding.xy[7] + 1e-4))
    assert np.abs(lab.embedding.z - lab.probe).sum(1).min() == 0
    assert "cannot be turned back" in lab.projection.back


@pytest.mark.parametrize("kind", [kind for kind in BACKGROUNDS if kind != "none"])
def test_every_background_is_made_and_follows_the_view(trained, qtbot, kind):
    view = trained.map
    choose(trained.strip.background, kind)
    qtbot.waitUntil(lambda: view.backdrop.scene is not None and view.backdrop.scene.whole, timeout=10_000)
    first = view.backdrop.scene
    assert first.kind == kind
    assert not first.image.isNull()
    pixels = {
        first.image.pixel(x, y) for x in range(0, first.image.width(), 3) for y in range(0, first.image.height(), 3)
    }
    assert len(pixels) > 5
    assert kind == "tiles" or first.words
    view.show_range((-0.5, 0.5), (-0.5, 0.5))
    qtbot.waitUntil(lambda: view.backdrop.scene.whole and view.backdrop.scene.frame.x != first.frame.x, timeout=10_000)


def test_backgrounds_follow_a_training_and_a_key_takes_the_next(digits, qtbot):
    set_epochs(digits, 400)
    click(digits.train_panel.main)
    lab, view = digits.lab, digits.map
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.embedding is not None, timeout=30_000)
    QTest.keyClick(digits, Qt.Key.Key_K)
    assert view.backdrop.kind == "tiles"
    qtbot.waitUntil(lambda: view.backdrop.scene is not None and view.backdrop.scene.whole, timeout=10_000)
    first = view.backdrop.scene
    qtbot.waitUntil(lambda: view.backdrop.scene is not first and view.backdrop.scene.whole, timeout=10_000)
    assert lab.phase == "training"
    digits.lab.trainer.halt()
    qtbot.waitUntil(lambda: lab.phase == "ended", timeout=20_000)


def test_the_tile_in_the_middle_is_what_the_probe_decodes_there(trained, qtbot):
    view = trained.map
    view.backdrop.choose("tiles")
    qtbot.waitUntil(lambda: view.backdrop.scene is not None and view.backdrop.scene.whole, timeout=10_000)
    image, frame = view.backdrop.scene.image, view.backdrop.scene.frame
    across, up = image.width() // 8, image.height() // 8
    column, line = across // 3, up // 4
    x = frame.x[0] + (column + 0.5) / across * (frame.x[1] - frame.x[0])
    y = frame.y[0] + (line + 0.5) / up * (frame.y[1] - frame.y[0])
    decoded = trained.lab.decoder.decode(np.array([[x, y]], np.float32))[0]
    shown = [[image.pixelColor(8 * column + i, 8 * line + 7 - j).red() for i in range(8)] for j in range(8)]
    assert np.abs(np.array(shown) - 255 * decoded).max() <= 2


def test_names_contours_and_thumbnails(trained, qtbot):
    view = trained.map
    QTest.keyClick(trained, Qt.Key.Key_T)
    QTest.keyClick(trained, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: len(view._names.peaks) == 10 and len(view._contours.contours) == 10, timeout=5000)
    xy, labels = trained.lab.embedding.xy, trained.lab.data.labels
    for index, peak in view._names.peaks.items():
        own = np.linalg.norm(xy[labels == index] - peak, axis=1)
        assert np.quantile(own, 0.3) < np.quantile(np.linalg.norm(xy - peak, axis=1), 0.7)
    drawn = []
    view.drawn.connect(drawn.append)
    centre = np.median(xy, axis=0)
    for half in (0.2, 0.1, 0.05, 0.03):
        view.show_range((centre[0] - half, centre[0] + half), (centre[1] - half, centre[1] + half))
        qtbot.wait(150)
    qtbot.waitUntil(lambda: drawn[-1].thumbnails > 0, timeout=5000)
    QTest.keyClick(trained, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: drawn[-1].thumbnails == 0, timeout=5000)


def test_rows_glide_to_where_another_plane_has_them(spacious, qtbot):
    lab, view = spacious.lab, spacious.map
    before = view._points.xy.copy()
    choose(spacious.strip.plane, "axes 0 1")
    qtbot.waitUntil(lambda: lab.plane.kind == "axes", timeout=5000)
    goal = lab.embedding.xy
    midway = []
    view.drawn.connect(lambda drawn: midway.append(view._points.xy.copy()))
    qtbot.waitUntil(lambda: np.array_equal(view._points.xy, goal), timeout=5000)
    assert any(
        np.abs(xy - before).max() > 0 and 0 < np.abs(xy - goal).max() < np.abs(before - goal).max() for xy in midway
    )


def test_the_posterior_of_a_selected_row_is_an_ellipse(trained):
    lab = trained.lab
    lab.finding.row(12)
    (outline,) = trained.map._spreads.ellipses
    spread = lab.decoder.spread(lab.data.x[12:13])[0]
    assert np.allclose(np.ptp(outline, axis=0) / 2, spread, rtol=0.01)
    assert np.allclose(outline.mean(0), lab.embedding.xy[12], atol=0.02)


def test_a_session_keeps_the_plane_and_the_background(spacious, qtbot, tmp_path, open_window):
    choose(spacious.strip.plane, "axes 2 4")
    qtbot.waitUntil(lambda: spacious.lab.plane.kind == "axes", timeout=5000)
    spacious.map.backdrop.choose("prior")
    spacious.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: (tmp_path / "a.h5").exists() and not spacious.lab.jobs.waiting, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.embedding is not None, timeout=30_000)
    assert isinstance(again.lab.plane, Plane)
    assert np.array_equal(again.lab.embedding.xy, spacious.lab.embedding.xy)
    assert again.map.backdrop.kind == "prior"
