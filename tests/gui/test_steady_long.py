"""Over a long while of work, with a run that goes on, no part of the window moves by itself."""

import os
import time
from itertools import cycle

import pytest
from hands import click, set_epochs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from standing import moved, places

MINUTES = float(os.environ.get("LATENTLAB_STEADY_MINUTES", "2"))  # 60 where somebody has the time
AFTER, BETWEEN, LOOKS = 250, 500, 10  # milliseconds after a gesture and between looks, and how many until the next one
WORKSPACES = "12345"  # Ctrl and one of them


def gestures(window):
    """What a hand does, one after another, again and again; each says what it was."""
    keys = cycle(WORKSPACES)
    arrows = cycle((Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down))
    while True:
        key = next(keys)
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
        yield f"workspace {key}"
        for _ in range(3):
            window.map.setFocus()
            QTest.keyClick(window.map, next(arrows))
            yield "the probe"
        if window.bar.pause.isEnabled():
            click(window.bar.pause)
            yield "pause"
        window.map.setFocus()
        QTest.keyClick(window, Qt.Key.Key_S)
        yield "samples"
        if window.bar.go_on.isEnabled():
            click(window.bar.go_on)
            yield "continue"


@pytest.mark.slow
@pytest.mark.timeout(60 * MINUTES + 300)
def test_nothing_moves_by_itself_over_a_long_while(digits, qtbot):
    window, lab = digits, digits.lab
    set_epochs(window, 1_000_000)
    click(window.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.embedding is not None, timeout=100_000)
    wrong, looks, end = [], 0, time.monotonic() + 60 * MINUTES
    for gesture in gestures(window):
        if time.monotonic() > end:
            break
        qtbot.wait(AFTER)
        last = places(window)
        for _ in range(LOOKS):
            qtbot.wait(BETWEEN)
            now, looks = places(window), looks + 1
            wrong += [f"{gesture}, {looks}: {line}" for line in moved(last, now)]
            last = now
    assert not wrong, "\n".join(dict.fromkeys(line.split(": ", 1)[1] for line in wrong))
    assert looks > 20 * MINUTES
