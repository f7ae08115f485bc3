"""The probe's picture, its row, its sliders, and when it is not to be trusted."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_sliders_move_the_probe_and_follow_it(trained):
    lab, slider = trained.lab, trained.sliders.sliders[1]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert np.allclose(lab.probe, [0, 0.05])
    lab.set_probe(np.array([1.0, -2.0]))
    assert [s.value() for s in trained.sliders.sliders] == [100, -200]
    assert "−2.00" in trained.sliders.values[1].text()


def test_nearest_row_is_told(trained):
    lab = trained.lab
    lab.set_probe(lab.embedding.z[42])
    row, _, distance = lab.nearest_row()
    assert distance == 0
    assert f"row {row:,}" in trained.decoded.row_caption.text()


def test_a_probe_away_from_the_data_is_told_quietly(trained, qtbot):
    lab, words = trained.lab, trained.decoded.deviation
    lab.set_probe(np.array([30.0, 30.0]))
    qtbot.waitUntil(words.isVisible, timeout=3000)
    assert "⚠" in words.text()
    lab.set_probe(np.median(lab.embedding.z, axis=0))
    qtbot.waitUntil(lambda: not words.isVisible() or "Far" not in words.text(), timeout=3000)
