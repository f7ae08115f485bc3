"""Painting on the picture."""

import numpy as np
from hands import CONTROL, LEFT, SHIFT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest


def test_painting_on_the_picture_moves_z_towards_it(trained, qtbot):
    lab, picture = trained.lab, trained.decoded.picture
    lab.set_probe(np.median(lab.embedding.z, axis=0))
    before, start = lab.decoder.decode(lab.probe[None])[0], lab.probe.copy()
    QTest.keyClick(trained, Qt.Key.Key_B, CONTROL)
    assert trained.decoded.painting.paint.isChecked()
    dark = np.unravel_index(np.argmin(np.abs(before - 0.4)), before.shape)
    box = picture._box()
    at = QPoint(
        round(box.left() + (dark[1] + 0.5) / 8 * box.width()), round(box.top() + (dark[0] + 0.5) / 8 * box.height())
    )
    QTest.mousePress(picture, LEFT, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: not np.array_equal(lab.probe, start), timeout=20_000)
    QTest.mouseRelease(picture, LEFT, Qt.KeyboardModifier.NoModifier, at)
    qtbot.wait(200)
    after = lab.decoder.decode(lab.probe[None])[0]
    assert after[dark] > before[dark]
    QTest.keyClick(trained, Qt.Key.Key_B, CONTROL | SHIFT)
    assert trained.decoded.painting.erase.isChecked()
    assert not trained.decoded.painting.paint.isChecked()
    QTest.mouseClick(picture, LEFT, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: lab.decoder.decode(lab.probe[None])[0][dark] < after[dark], timeout=20_000)
