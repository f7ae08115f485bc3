"""Attributes added, and rows swapped under their conditions."""

import numpy as np
from hands import choose, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_an_attribute_is_added_to_the_probe_by_a_slider(trained, qtbot):
    lab, panel = trained.lab, trained.arithmetic_panel
    trained.bring("Arithmetic")
    lab.finding.label("0")
    choose(panel.a, panel.a.itemText(1))
    choose(panel.b, panel.b.itemText(2))
    labels = lab.data.labels[lab.embedding.rows]
    vector = lab.embedding.z[labels == 0].mean(0) - lab.embedding.z[labels != 0].mean(0)
    assert np.allclose(panel.attribute.vector, vector, atol=1e-4)
    start = lab.probe.copy()
    panel.slider.setFocus()
    for _ in range(4):
        QTest.keyClick(panel.slider, Qt.Key.Key_PageUp)
    assert np.allclose(lab.probe, start + vector, atol=1e-3)
    assert len(panel.strip.images) == 9
    click(panel.again)
    assert panel.slider.value() == 0
    assert np.allclose(lab.probe, start + vector, atol=1e-3)


def test_two_rows_are_swapped_under_one_anothers_condition(digits, qtbot):
    lab, panel = digits.lab, digits.arithmetic_panel
    lab.train("cvae", {}, {"epochs": 2})
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.embedding is not None and lab.embedding.whole, timeout=60_000)
    digits.bring("Arithmetic")
    qtbot.waitUntil(panel.swap.isVisible, timeout=20_000)
    labels = lab.data.labels
    first, second = 0, int(np.argmax(labels != labels[0]))
    lab.finding.find(f"{first}, {second}")
    qtbot.waitUntil(lambda: panel.swap.isEnabled(), timeout=20_000)
    click(panel.swap)
    assert len(panel.swapped.images) == 4
    names = [lab.data.label_of(row) for row in (first, second)]
    assert panel.swapped.words == [f"{z} as {c}" for z in names for c in names]
    model = lab.decoder.whole
    z = model.given(int(labels[first])).encode(lab.data.x[first : first + 1])
    swapped = model.given(int(labels[second])).decode(z)[0]
    shown = panel.swapped.images[1]
    pixels = np.array([[shown.pixelColor(x, y).red() for x in range(8)] for y in range(8)])
    assert np.abs(pixels - 255 * swapped.clip(0, 1)).max() <= 1
