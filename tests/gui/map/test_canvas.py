"""Rows on their way from one place to another."""

import numpy as np
from hands import choose as choose_in


def choose(combo, data):
    choose_in(combo, combo.itemText(combo.findData(data)))


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
