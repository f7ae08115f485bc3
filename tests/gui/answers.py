"""A hand that answers the question before something unsaved is lost, a table that opens fast, and what was saved."""

import json

import h5py
import numpy as np
from hands import click
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

BUTTONS = QMessageBox.StandardButton


waiting = set()
"""Answers to questions that have not come yet: of one test only, the next one's are its own."""


def answer(button):
    """Click a button of the next question, when it comes; the questions that came are in the list returned."""
    asked, turn = [], object()
    waiting.add(turn)

    def look():
        box = QApplication.activeModalWidget()
        if turn not in waiting:
            return
        if isinstance(box, QMessageBox) and box.button(button) is not None:
            waiting.remove(turn)
            asked.append(box.text())
            click(box.button(button))
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return asked


def press(window, key, modifier=Qt.KeyboardModifier.ControlModifier):
    """A shortcut, in the window that a question may have taken the focus from."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 20_000)
    QTest.keyClick(window, key, modifier)


def table(path, rows=60, columns=4, classes=3):
    """A CSV of numbers a, b, … and a column "kind"."""
    x, names = np.random.default_rng(rows).normal(size=(rows, columns)), "abcdefgh"[:columns]
    lines = [",".join([*names, "kind"])]
    lines += [",".join([*map(repr, row.tolist()), "xyzuvw"[i % classes]]) for i, row in enumerate(x)]
    path.write_text("\n".join(lines))
    return path


def open_data(window, path, qtbot):
    """Open a file and wait until it is there."""
    window.files.open_path(str(path))
    qtbot.waitUntil(lambda: window.lab.data is not None and window.lab.data.name == path.stem, timeout=30_000)


def rest(window, qtbot):
    """Wait until a run has come to rest, every row is on the map, and it has been measured."""
    lab = window.lab
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.embedding is not None and lab.embedding.whole, timeout=60_000)
    qtbot.waitUntil(lambda: lab.health is not None and lab.measured_now is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not lab.jobs.waiting, timeout=30_000)


def kept(path):
    """The run of a session file, as plain values; and the names of the arrays of its view."""
    with h5py.File(path) as file:
        return json.loads(file["document"][:].tobytes())["run"], set(file["view"])
