"""What is in sight of the plane: panned, zoomed, fitted."""

import numpy as np
from hands import drag
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ways import free_place


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
