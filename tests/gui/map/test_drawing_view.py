"""Lassos, boxes and paths drawn on the map by hand."""

import numpy as np
from hands import CONTROL, NONE, SHIFT, click, drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import corners_of, drag_on, draw_around, selected

from latentlab.space.inside import inside


def test_lasso_selects_adds_removes_and_is_undone(trained, qtbot):
    view, lab = trained.map, trained.lab
    QTest.keyClick(trained, Qt.Key.Key_L)
    assert view.tool == "lasso"
    assert trained.strip.tools["lasso"].isChecked()
    draw_around(view, corners_of(trained), qtbot)
    there = np.flatnonzero(inside(lab.embedding.xy, np.array(corners_of(trained))))
    assert len(np.setxor1d(selected(trained), there)) < 0.1 * len(there)
    first = selected(trained)
    beside = np.ptp(corners_of(trained)[:2], axis=0)[0]
    far = [(corner[0] + beside, corner[1]) for corner in corners_of(trained, 0.4)]
    draw_around(view, far, qtbot, SHIFT)
    assert len(selected(trained)) > len(first)
    assert np.isin(first, selected(trained)).all()
    draw_around(view, corners_of(trained, 0.9), qtbot, CONTROL)
    assert not np.isin(first, selected(trained)).any()
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    assert np.array_equal(selected(trained), first)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.tool == "move"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert len(selected(trained)) == 0


def test_shift_and_drag_lassoes_at_any_time_and_hidden_classes_are_not_meant(trained, qtbot):
    click(trained.legend.chips[3])
    draw_around(trained.map, corners_of(trained, 0.8), qtbot, SHIFT)
    assert len(selected(trained)) > 100
    assert not (trained.lab.data.labels[selected(trained)] == 3).any()


def test_box_selects_and_a_click_selects_one_row(trained, qtbot):
    view, lab = trained.map, trained.lab
    QTest.keyClick(trained, Qt.Key.Key_B)
    (x0, y0), _, (x1, y1), _ = corners_of(trained)
    start, end = view.pixel_of((x0, y0)).toPoint(), view.pixel_of((x1, y1)).toPoint()
    drag(view.viewport(), start, end, qtbot)
    qtbot.waitUntil(lambda: len(selected(trained)) > 0, timeout=20_000)
    xy = lab.embedding.xy
    sure = np.flatnonzero((xy > np.array([x0, y0]) + 0.03).all(1) & (xy < np.array([x1, y1]) - 0.03).all(1))
    assert np.isin(sure, selected(trained)).all()
    one = int(np.argmin(np.abs(xy - np.quantile(xy, 0.95, axis=0)).sum(1)))
    click(view.viewport(), view.pixel_of(tuple(map(float, xy[one]))).toPoint())
    assert len(selected(trained)) == 1
    assert np.abs(xy[selected(trained)[0]] - xy[one]).max() < 0.1


def test_a_path_is_drawn_by_hand(trained, qtbot):
    view, lab = trained.map, trained.lab
    QTest.keyClick(trained, Qt.Key.Key_D)
    centre = view.getViewBox().sceneBoundingRect().center().toPoint()
    start, end = centre + QPoint(-120, 40), centre + QPoint(150, -60)
    drag(view.viewport(), start, end, qtbot, steps=20)
    assert 2 <= len(lab.path) <= 12
    first = view.pixel_of(tuple(map(float, lab.path.waypoints[0]))).toPoint()
    last = view.pixel_of(tuple(map(float, lab.path.waypoints[-1]))).toPoint()
    assert (first - start).manhattanLength() <= 3
    assert (last - end).manhattanLength() <= 3


def test_a_quick_lasso_that_ends_where_it_began_selects_what_is_in_it(trained, qtbot):
    view = trained.map
    QTest.keyClick(trained, Qt.Key.Key_L)
    corners = [view.pixel_of(corner).toPoint() for corner in corners_of(trained)]
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=corners[0])
    for corner in (*corners[1:], corners[0]):
        drag_on(view, corner, NONE)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=corners[0])
    qtbot.waitUntil(lambda: len(selected(trained)) > 1, timeout=20_000)
    there = np.flatnonzero(inside(trained.lab.embedding.xy, np.array(corners_of(trained))))
    assert len(np.setxor1d(selected(trained), there)) < 0.1 * len(there)
