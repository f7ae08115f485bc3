"""The line above the map: its planes."""

import time

import numpy as np
import pytest
from hands import choose as choose_in
from hands import click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.space.planes import PlaneChoice


def choose(combo, data):
    choose_in(combo, combo.itemText(combo.findData(data)))


def test_axes_and_pca_and_the_probe_through_them(spacious, qtbot):
    lab = spacious.lab
    assert lab.plane.kind == "pca"
    qtbot.waitUntil(lambda: lab.projection.fidelity is not None, timeout=20_000)
    assert "of z" in spacious.strip.words.text()
    choose(spacious.strip.plane, "axes 1 3")
    qtbot.waitUntil(lambda: lab.plane.kind == "axes", timeout=20_000)
    assert np.array_equal(lab.embedding.xy, lab.embedding.z[:, [1, 3]])
    lab.set_probe(np.arange(5, dtype=np.float32))
    lab.set_probe_xy(7, 8)
    assert lab.probe.tolist() == [0, 7, 2, 8, 4]
    assert spacious.map.getAxis("bottom").labelText == "z₂"
    QTest.keyClick(spacious, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: lab.projection.choice != PlaneChoice("axes", 1, 3), timeout=20_000)


def test_the_plane_that_was_chosen_stays_through_training_on(spacious, qtbot):
    lab = spacious.lab
    choose(spacious.strip.plane, "axes 0 4")
    qtbot.waitUntil(lambda: lab.plane.kind == "axes", timeout=20_000)
    click(spacious.bar.go_on)
    qtbot.waitUntil(lambda: lab.phase == "training", timeout=20_000)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.embedding.whole, timeout=60_000)
    assert np.array_equal(lab.embedding.xy, lab.embedding.z[:, [0, 4]])


@pytest.mark.slow
def test_umap_is_made_in_the_background_turned_back_and_measured(spacious, qtbot):
    lab = spacious.lab
    choose(spacious.strip.plane, "umap")
    qtbot.waitUntil(lambda: lab.projection.busy, timeout=20_000)
    assert spacious.strip.bar.isVisible()
    qtbot.waitUntil(lambda: lab.plane.kind == "umap" and not lab.projection.busy, timeout=90_000)
    assert lab.plane.back == "learned"
    assert "shows" in spacious.strip.words.text()
    assert "learned inverse" in spacious.strip.words.toolTip()
    x, y = map(float, lab.embedding.xy[100])
    lab.set_probe_xy(x, y)
    spread = lab.embedding.z.std()
    assert np.linalg.norm(lab.probe - lab.embedding.z[100]) < 2.5 * spread
    assert lab.projection.fidelity.from_plane < lab.projection.fidelity.from_mean


@pytest.mark.slow
def test_tsne_is_cancelled_at_once_and_snaps_to_rows_when_done(spacious, qtbot):
    lab = spacious.lab
    choose(spacious.strip.plane, "tsne")
    qtbot.waitUntil(lambda: lab.projection.busy, timeout=20_000)
    qtbot.wait(700)
    began = time.perf_counter()
    click(spacious.strip.cancel)
    qtbot.waitUntil(lambda: not lab.projection.busy, timeout=20_000)
    assert time.perf_counter() - began < 5
    assert lab.plane.kind == "pca"
    assert spacious.strip.plane.currentData() == "best"
    choose(spacious.strip.plane, "tsne")
    qtbot.waitUntil(lambda: lab.plane.kind == "tsne" and not lab.projection.busy, timeout=120_000)
    lab.set_probe_xy(*map(float, lab.embedding.xy[7] + 1e-4))
    assert np.abs(lab.embedding.z - lab.probe).sum(1).min() == 0
    assert "cannot be turned back" in lab.projection.back
