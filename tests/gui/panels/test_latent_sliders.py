"""A slider for each latent dimension moves the probe, and follows it."""

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
