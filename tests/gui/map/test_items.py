"""Names, outlines and pictures over the rows."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


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
