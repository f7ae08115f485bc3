"""The map under the hand: probe, view, hover, legend, path."""

import numpy as np
from hands import LEFT, choose, click, drag
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def pixel(view, xy):
    return view.pixel_of(xy).toPoint()


def free_place(view, across=0.9, up=0.1):
    box = view.getViewBox().sceneBoundingRect()
    return QPointF(box.left() + across * box.width(), box.bottom() - up * box.height()).toPoint()


def test_probe_is_dragged_and_decoded(trained, qtbot):
    lab, view = trained.lab, trained.map
    before = trained.decoded.picture.image.copy()
    start = pixel(view, lab.probe_xy())
    drag(view.viewport(), start, start + QPoint(120, -80), qtbot)
    end = pixel(view, lab.probe_xy())
    assert (end - start - QPoint(120, -80)).manhattanLength() <= 2
    assert trained.decoded.picture.image != before
    shown = lab.decoder.decode(lab.probe[None])[0]
    assert trained.decoded.picture.image.pixelColor(3, 3).red() == int(shown[3, 3] * 255 + 0.5)


def test_probe_is_dragged_while_training(digits, qtbot):
    click(digits.train_panel.main)
    lab, view = digits.lab, digits.map
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.embedding is not None, timeout=30_000)
    start = pixel(view, lab.probe_xy())
    drag(view.viewport(), start, start + QPoint(60, 30), qtbot)
    assert lab.phase == "training"
    assert np.abs(lab.probe).max() > 0


def test_click_puts_the_probe_there(trained):
    view = trained.map
    place = free_place(view, 0.3, 0.3)
    click(view.viewport(), place)
    assert (pixel(view, trained.lab.probe_xy()) - place).manhattanLength() <= 2


def test_arrow_keys_move_the_probe(trained):
    view, lab = trained.map, trained.lab
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    small = lab.probe_xy()[0]
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert small > 0
    assert np.isclose(lab.probe_xy()[0], 6 * small, rtol=1e-4)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert abs(lab.probe_xy()[1]) < 1e-6
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert not lab.probe.any()


def test_sliders_move_the_probe_and_follow_it(trained):
    lab, slider = trained.lab, trained.sliders.sliders[1]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert np.allclose(lab.probe, [0, 0.05])
    lab.set_probe(np.array([1.0, -2.0]))
    assert [s.value() for s in trained.sliders.sliders] == [100, -200]
    assert "−2.00" in trained.sliders.values[1].text()


def test_pan_zoom_and_fit(trained, qtbot):
    view = trained.map
    first = np.array(view.view_range())
    place = free_place(view)
    drag(view.viewport(), place, place - QPoint(90, 0), qtbot)
    panned = np.array(view.view_range())
    assert panned[0, 0] > first[0, 0]
    wheel = QWheelEvent(
        QPointF(place), view.mapToGlobal(QPointF(place)), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    zoomed = np.array(view.view_range())
    assert np.ptp(zoomed, axis=1)[0] < 0.9 * np.ptp(panned, axis=1)[0]
    QTest.keyClick(trained, Qt.Key.Key_F)
    assert np.allclose(view.view_range(), first, atol=0.35 * np.ptp(first))
    assert not np.allclose(view.view_range(), zoomed)


def test_hover_shows_the_row_under_the_cursor(trained, qtbot):
    view, embedding = trained.map, trained.lab.embedding
    row = int(np.argmin(np.abs(embedding.xy - np.median(embedding.xy, axis=0)).sum(1)))
    place = pixel(view, tuple(embedding.xy[row]))
    QTest.mouseMove(view.viewport(), place + QPoint(3, 0))
    QTest.mouseMove(view.viewport(), place)
    qtbot.waitUntil(lambda: view._hover.isVisible(), timeout=2000)
    shown = view._hover.row
    assert (pixel(view, tuple(embedding.xy[shown])) - place).manhattanLength() <= 2
    assert f"row {shown:,}" in view._hover._text.text()
    QTest.mouseMove(view.viewport(), free_place(view, 0.99, 0.01))
    qtbot.waitUntil(lambda: not view._hover.isVisible(), timeout=2000)


def test_legend_hides_shows_and_isolates(trained, qtbot):
    lab, chips = trained.lab, trained.legend.chips
    image = trained.map._points_item._drawn.image
    click(chips[3])
    assert lab.hidden == {3}
    qtbot.waitUntil(lambda: trained.map._points_item._drawn.image != image, timeout=5000)
    click(chips[3])
    assert not lab.hidden
    QTest.mouseDClick(chips[5], LEFT)
    assert lab.hidden == frozenset(range(10)) - {5}
    QTest.mouseDClick(chips[5], LEFT)
    assert not lab.hidden


def test_path_is_made_edited_undone_and_played(trained, qtbot):
    lab, view, panel = trained.lab, trained.map, trained.path_panel
    for across, up in ((0.3, 0.3), (0.7, 0.3), (0.6, 0.8)):
        click(view.viewport(), free_place(view, across, up))
        QTest.keyClick(trained, Qt.Key.Key_W)
    assert len(lab.path) == 3
    click(view.viewport(), free_place(view, 0.1, 0.1))
    before = lab.path.waypoints.copy()
    start = pixel(view, tuple(before[1]))
    drag(view.viewport(), start, start + QPoint(-40, 50), qtbot)
    assert not np.array_equal(lab.path.waypoints[1], before[1])
    assert np.array_equal(lab.path.waypoints[[0, 2]], before[[0, 2]])
    QTest.keyClick(trained, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(lab.path.waypoints, before)
    QTest.keyClick(trained, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert len(lab.path) == 2
    trained.bring("Path")
    qtbot.waitUntil(lambda: len(panel.strip._images) > 1, timeout=3000)
    click(panel.play)
    assert panel.playing
    qtbot.waitUntil(lambda: not panel.playing, timeout=20_000)
    assert np.allclose(lab.probe, lab.path.waypoints[-1])
    click(panel.strip, panel.strip._cells()[0].center())
    assert np.allclose(lab.probe, lab.path.waypoints[0])
    choose(panel.interpolation, "Spherical")
    assert lab.path.interpolation == "spherical"
    click(panel.clear)
    assert len(lab.path) == 0


def test_nearest_row_is_told(trained):
    lab = trained.lab
    lab.set_probe(lab.embedding.z[42])
    row, _, distance = lab.nearest_row()
    assert distance == 0
    assert f"row {row:,}" in trained.decoded.row_caption.text()
