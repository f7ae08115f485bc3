"""The window: its loading, its errors, its drops, its layout."""

import gc
import subprocess
import sys

import pytest
from hands import LEFT
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from latentlab.gui.app.start import catch_exceptions


def test_repaints_keep_the_references_to_none(trained, qtbot):
    """PySide6 6.12.0 with Python 3.11 loses some at every repaint, and aborts after thousands."""
    if sys.version_info >= (3, 12):
        pytest.skip("None is immortal from Python 3.12 on")
    trained.map.repaint()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(100):
        trained.map.viewport().repaint()
        trained.curves.plots["elbo"].viewport().repaint()
    gc.collect()
    assert sys.getrefcount(None) - before > -100


def test_uncaught_exception_is_shown_and_ends_nothing(trained, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_exceptions(trained)
    sys.excepthook(ValueError, ValueError("odd"), None)
    assert "odd" in trained.message.text()
    assert "still here" in trained.message.informativeText()
    assert trained.lab.embedding is not None
    trained.message.close()
    capsys.readouterr()


def test_what_a_listener_raises_is_told_as_it_is(trained, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_exceptions(trained)

    def listener():
        raise ValueError("odd")

    trained.lab.said.connect(lambda _: listener())
    try:
        trained.lab.said.emit("anything")
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert trained.message.text() == "Something went wrong that should not have: odd."
    assert "listener" in trained.message.detailedText()
    trained.message.close()
    capsys.readouterr()


def test_the_window_comes_before_torch():
    code = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from latentlab.gui.app.start import make_application
application = make_application()
from latentlab.gui.app.window import MainWindow
window = MainWindow()
window.show()
application.processEvents()
heavy = {"torch", "numba", "h5py", "sklearn", "scipy", "PIL", "latentlab.data.reading"} & set(sys.modules)
heavy |= {name for name in sys.modules if name.startswith("latentlab.gui.dialogs.")}
window.close()
print(sorted(heavy))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "[]", done.stderr


def test_data_come_without_what_only_other_things_need():
    code = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from latentlab.gui.app.start import make_application
application = make_application()
from latentlab.gui.app.window import MainWindow
window = MainWindow()
window.show()
window.files.open_path("digits")
while window.lab.data is None or window.lab.jobs.shown is not None:
    application.processEvents()
application.processEvents()
libraries = {"matplotlib", "umap", "openTSNE", "pynndescent", "pyarrow", "sklearn", "h5py", "PIL"}
heavy = libraries & set(sys.modules)
window.close()
print(sorted(heavy))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_file_is_dropped_on_the_window(window, qtbot, tmp_path):
    path = tmp_path / "train-images-idx3-ubyte"
    path.write_bytes(b"\0\0\x08\x03\0\0\0\x14\0\0\0\x02\0\0\0\x02" + bytes(range(80)))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=30_000)
    assert len(window.lab.data) == 20
    assert not window.legend.chips


def test_the_layout_is_remembered(open_window):
    first = open_window()
    first.docks[2].close()
    first.close()
    assert open_window().docks[2].isHidden()
