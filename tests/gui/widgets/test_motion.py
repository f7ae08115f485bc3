"""Rows glide to their places; with reduced motion they are there at once, at the next start too."""

from hands import entry, menu
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.gui.widgets import motion


def gliding(window, qtbot):
    """Whether rows are on their way, as soon as another snapshot is shown."""
    moves = []
    window.events.embedding_changed.connect(lambda: moves.append(window.map._gliding.isActive()))
    QTest.keyClick(window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: window.lab.timeline.at is None and not window.map._gliding.isActive(), timeout=20_000)
    qtbot.wait(50)
    moves.clear()
    for _ in range(len(window.lab.timeline.snapshots)):
        QTest.keyClick(window, Qt.Key.Key_BracketLeft)
    qtbot.waitUntil(lambda: bool(moves) and window.lab.timeline.at == 0, timeout=20_000)
    qtbot.wait(500)
    return any(moves)


def test_rows_glide_and_with_reduced_motion_they_do_not(long_trained, qtbot):
    window = long_trained
    assert not motion.is_reduced()
    assert gliding(window, qtbot)
    menu(window, "View", "Reduce motion")
    assert motion.is_reduced()
    assert entry(window, "Reduce motion").isChecked()
    assert not gliding(window, qtbot)
    menu(window, "View", "Reduce motion")
    assert gliding(window, qtbot)
    window.lab.dirty = False


def test_a_new_window_remembers_it(open_window):
    motion.toggle()
    assert entry(open_window(), "Reduce motion").isChecked()
