"""The probe under a hand: dragged, clicked, moved by keys."""

import numpy as np
from hands import LEFT, click, drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import free_place, pixel


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
    click(digits.bar.train)
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


def test_what_is_drawn_of_the_row_under_the_cursor_goes_when_the_ring_is_taken(trained, qtbot):
    view = trained.map
    at = pixel(view, trained.lab.embedding.xy[0])
    trained.lab.probe_to_row(int(trained.lab.embedding.rows[0]))
    QTest.mouseMove(view.viewport(), at)
    qtbot.waitUntil(view._hover.isVisible, timeout=20_000)
    assert view._spreads.ellipses
    QTest.mousePress(view.viewport(), LEFT, pos=at)
    assert view._hover.isHidden()
    assert not view._spreads.ellipses
    QTest.mouseRelease(view.viewport(), LEFT, pos=at)
