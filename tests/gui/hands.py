"""Real mouse events, for the tests of the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton


def click(widget, at=None):
    """A real click in the middle of a widget."""
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())


def set_epochs(window, epochs):
    """Type the number of epochs."""
    window.train_panel.train_form.editors["epochs"].setValue(epochs)


def drag(viewport, start, end, qtbot, steps=6):
    """Press, move, release."""
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for i in range(1, steps + 1):
        QTest.mouseMove(viewport, start + (end - start) * i / steps)
        qtbot.wait(12)
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, end)
