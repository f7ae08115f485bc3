"""No text of the window is cut, in a small window and with letters and pixels of any size."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cutting import cut_anywhere, cut_texts
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from whole_window import parts

HERE = Path(__file__).parent


def test_what_is_cut_is_found(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(400, 300)
    label, button, table = (
        QLabel("A long sentence", host),
        QPushButton("Press this button", host),
        QTableWidget(1, 1, host),
    )
    table.setHorizontalHeaderLabels(["A head of some length"])
    for i, part in enumerate((label, button, table)):
        part.setGeometry(0, 80 * i, 300, 70)
    table.setColumnWidth(0, 200)
    host.show()
    assert cut_texts(host) == []
    label.resize(30, 20)
    button.resize(40, 20)
    table.setColumnWidth(0, 30)
    assert [words.split(":")[0].split()[0] for words in cut_texts(host)] == ["QLabel", "QPushButton", "QHeaderView"]


@pytest.mark.parametrize("state", ["ended"], indirect=True)
def test_nothing_is_cut_in_a_small_window(state, qtbot, tmp_path):
    state.resize(1024, 700)
    found = cut_anywhere(state, qtbot, tmp_path)
    state.lab.dirty = False
    assert not found


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_nothing_is_cut_on_a_screen_of_larger_pixels(scale):
    """In a process of its own: Qt reads the scale once."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        f"{HERE}/test_cut_texts.py",
        "-k",
        "small",
    ]
    done = subprocess.run(command, env=os.environ | {"QT_SCALE_FACTOR": scale}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.slow
@pytest.mark.parametrize("state", ["data"], indirect=True)
def test_nothing_is_cut_with_larger_letters(state, qtbot, qapp):
    """As desktops set them for those who see less."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(1.25 * before.pointSizeF())
    qapp.setFont(larger)
    try:
        qtbot.wait(200)
        found = {name: cut_texts(root) for name, root in parts(state)}
    finally:
        qapp.setFont(before)
    assert not {name: cut for name, cut in found.items() if cut}
