"""The row under the cursor."""

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from ways import free_place, pixel


def test_hover_shows_the_row_under_the_cursor(trained, qtbot):
    view, embedding = trained.map, trained.lab.embedding
    row = int(np.argmin(np.abs(embedding.xy - np.median(embedding.xy, axis=0)).sum(1)))
    place = pixel(view, tuple(embedding.xy[row]))
    QTest.mouseMove(view.viewport(), place + QPoint(3, 0))
    QTest.mouseMove(view.viewport(), place)
    qtbot.waitUntil(lambda: view._hover.isVisible(), timeout=20_000)
    shown = view._hover.row
    assert (pixel(view, tuple(embedding.xy[shown])) - place).manhattanLength() <= 2
    assert f"row {shown:,}" in view._hover._text.text()
    QTest.mouseMove(view.viewport(), free_place(view, 0.99, 0.01))
    qtbot.waitUntil(lambda: not view._hover.isVisible(), timeout=20_000)
