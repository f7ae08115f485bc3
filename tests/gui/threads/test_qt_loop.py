"""Qt's loop as a lab's."""

import shiboken6
from PySide6.QtCore import QObject

from latentlab.gui.threads.qt_loop import QtLoop


def test_an_answer_that_comes_when_the_window_is_gone_troubles_nobody(qtbot):
    window = QObject()
    loop = QtLoop(window)
    shiboken6.delete(window)
    called = []
    loop.post(lambda: called.append(True))
    qtbot.wait(20)
    assert not called
