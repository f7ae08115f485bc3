"""Rows on their way from one place to another."""

import numpy as np
import pytest
from hands import choose as choose_in
from PySide6.QtGui import QPainter, QPicture

from latentlab.data import load_dataset
from latentlab.gui.widgets import theme
from latentlab.space.tiled_raster import draw_tiled


def choose(combo, data):
    choose_in(combo, combo.itemText(combo.findData(data)))


def test_rows_glide_to_where_another_plane_has_them(spacious, qtbot):
    lab, view = spacious.lab, spacious.map
    before = view._points.xy.copy()
    choose(spacious.strip.plane, "axes 0 1")
    qtbot.waitUntil(lambda: lab.plane.kind == "axes", timeout=20_000)
    goal = lab.embedding.xy
    midway = []
    view.drawn.connect(lambda drawn: midway.append(view._points.xy.copy()))
    qtbot.waitUntil(lambda: np.array_equal(view._points.xy, goal), timeout=20_000)
    assert any(
        np.abs(xy - before).max() > 0 and 0 < np.abs(xy - goal).max() < np.abs(before - goal).max() for xy in midway
    )


def test_all_rows_of_a_file_of_points_are_on_the_map_once_the_model_rests(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("latentlab.worker.placing.MOST_STORED", 2000)
    for module in ("reading.arrays", "prepare"):
        monkeypatch.setattr(f"latentlab.data.{module}.STORED_FROM", 100)
    np.save(tmp_path / "x.npy", np.random.default_rng(0).normal(size=(50_000, 2)).astype(np.float32))
    lab, view, drawn = window.lab, window.map, []
    lab.take_data(load_dataset(tmp_path / "x.npy"))
    lab.do("train", model="gmm", model_values={"components": 3, "starts": 1}, train_values={"epochs": 5})
    qtbot.waitUntil(lambda: lab.whole_map.points_of(lab.embedding) is not None, timeout=60_000)
    view.drawn.connect(drawn.append)
    view.restyle()
    qtbot.waitUntil(lambda: bool(drawn) and drawn[-1].exact, timeout=30_000)
    frame, points = drawn[-1].frame, lab.whole_map.points_of(lab.embedding)
    assert np.array_equal(drawn[-1].pixels[0], draw_tiled(points, frame, view._inks()))
    assert (drawn[-1].pixels[0][..., 3] > 0).mean() > 0.05
    assert view._told.words.text() == "50,000 rows, 2,000 of them within reach"


def test_rows_that_are_not_selected_are_told_from_those_that_are_in_every_theme(trained):
    for name in ("Light", "Dark", "High contrast"):
        theme.set_scheme(name)
        inks = trained.map._inks()
        grey, ground = np.array(inks.faint, int), np.array(theme.colours().rgb("canvas"), int)
        assert min(np.abs(ink.astype(int) - grey).max() for ink in inks.palette[:10]) > 30, name
        assert np.abs(grey - ground).max() > 80, name


@pytest.mark.parametrize("reach", [0.05, 0.5, 3.0])
def test_numbers_along_the_axes_are_whole_and_lie_beside_the_title(trained, qtbot, reach):
    view = trained.map
    view.show_range((-reach, reach), (-reach, reach))
    qtbot.wait(30)
    for side in ("left", "bottom"):
        axis = view.getAxis(side)
        picture = QPicture()
        painter = QPainter(picture)
        *_, texts = axis.generateDrawSpecs(painter)
        painter.end()
        assert len(texts) >= 2
        title = axis.mapRectFromItem(axis.label, axis.label.boundingRect().adjusted(4, 4, -4, -4))  # without its margin
        whole = axis.mapRectFromParent(axis.geometry()).adjusted(-1, -1, 1, 1)
        for box, _, words in texts:
            assert not box.intersects(title), (side, words)
            assert whole.contains(box), (side, words)
