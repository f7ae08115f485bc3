"""The window as a whole."""

import gc
import re
import subprocess
import sys

import numpy as np
import pytest
from hands import LEFT, choose, click, menu
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from latentlab.gui.app.start import catch_exceptions
from latentlab.gui.app.tour import RESULTS, Tour
from latentlab.gui.panels.curves import AXES
from latentlab.gui.widgets import theme


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


def test_dark_and_light(trained, qtbot):
    theme.set_scheme("Dark")
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color().lightness() < 60, timeout=2000)
    assert theme.is_dark()
    theme.set_scheme("Light")
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color().lightness() > 200, timeout=2000)
    assert not theme.is_dark()


def test_every_action_has_words_and_every_button_a_tip(trained):
    for action in trained.findChildren(QAction):
        assert action.text() or action.isSeparator() or action.menu() is not None
    panel = trained.train_panel
    for button in (panel.main, panel.step, panel.stop, panel.more, trained.path_panel.play, trained.curves.fit):
        assert button.toolTip()
    for editor in panel.model_form.editors.values():
        assert editor.toolTip()
        assert editor.accessibleName()


def test_crosshair_reads_the_curves(trained, qtbot):
    plot = trained.curves.plots["elbo"]
    box = plot.getViewBox().sceneBoundingRect().center().toPoint()
    for shift in (3, 0):
        QTest.mouseMove(plot.viewport(), box + QPoint(shift, 0))
        qtbot.wait(30)
    assert re.fullmatch(r"ELBO −\d+\.\d\d \(−\d+\.\d\d\)", trained.curves.plots["elbo"].heading)
    assert plot._cross.isVisible()
    assert trained.curves.plots["kl"]._cross.isVisible()


@pytest.mark.parametrize("axis", ["step", "epoch", "seconds"])
def test_curves_by_any_axis(trained, axis):
    choose(trained.curves.axis, AXES[axis])
    x, y = trained.curves.plots["elbo"]._train.getOriginalDataset()
    history = trained.lab.report.history
    assert np.array_equal(x, history[axis])
    assert np.array_equal(y, history["elbo"])
    held_x, held_y = trained.curves.plots["kl"]._held_out.getOriginalDataset()
    assert len(held_x) == len(held_y) == 4


def test_docks_close_come_back_and_reset(trained):
    for dock in trained.docks:
        dock.close()
        assert not dock.isVisible()
        menu(trained, "View", dock.windowTitle())
        assert not dock.isHidden()
    trained.docks[0].setFloating(True)
    trained.layout_of_docks.reset()
    assert not trained.docks[0].isFloating()


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
libraries = {"matplotlib", "umap", "openTSNE", "pynndescent", "pyarrow", "sklearn", "scipy", "numba", "h5py", "PIL"}
heavy = libraries & set(sys.modules)
window.close()
print(sorted(heavy))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_tour_leaves_its_results(qapp, qtbot, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert Tour(qapp, tmp_path, epochs=120).run() == 0, capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} >= set(RESULTS)
    assert all((tmp_path / name).stat().st_size > 200 for name in RESULTS)
    capsys.readouterr()


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


def test_a_click_while_another_job_runs_waits_its_turn(window, qtbot):
    done = []
    for number in range(3):
        window.lab.jobs.do(f"Job {number}", lambda _, n=number: n, done.append)
    assert window.status.job_words.isVisible()
    qtbot.waitUntil(lambda: len(done) == 3, timeout=5000)
    assert done == [0, 1, 2]
    assert not window.status.job_words.isVisible()


def test_a_job_is_cancelled(window, qtbot):
    seen, done = [], []

    def work(report):
        for i in range(1000):
            report(i / 1000)
            seen.append(i)
            QTest.qSleep(5)

    window.lab.jobs.do("Long", work, done.append)
    qtbot.waitUntil(lambda: len(seen) > 3, timeout=5000)
    click(window.status.job_cancel)
    qtbot.waitUntil(lambda: not window.lab.jobs.waiting, timeout=5000)
    assert len(seen) < 999
    assert not done
