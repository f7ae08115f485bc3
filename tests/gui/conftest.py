"""A window of its own for each test, and nothing left behind by any."""

import gc
import json
import os
import tempfile
import threading
import time
from pathlib import Path

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # A screen of a usual size: the platform's own one is smaller than the window.
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96}
    config = Path(tempfile.mkdtemp(prefix="latentlab-tests-")) / "offscreen.json"
    config.write_text(json.dumps({"screens": [{**screen, "dpr": 1}]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"

import pytest
from answers import waiting
from hands import choose, click, set_epochs, type_into
from PySide6.QtCore import QSettings, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ways import train_with_seed

from latentlab.gui.app.window import MainWindow
from latentlab.gui.widgets import theme
from latentlab.models.expectation import ClosedFormModel
from latentlab.worker import ending


@pytest.fixture(autouse=True)
def _own_settings(qapp, tmp_path):
    """What a person's own LatentLab remembers is neither read nor written."""
    qapp.setOrganizationName("LatentLab tests")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    theme.prepare(qapp)
    yield
    theme.set_scheme("System")


@pytest.fixture(autouse=True)
def _nothing_left(qapp):
    """Fail on threads, running timers or visible windows that outlive a test."""
    before = set(threading.enumerate())
    yield
    waiting.clear()
    while ending._left:  # what a window that was closed did not wait for
        assert ending._left.pop().ended(60)
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    # The threads of blocks are the process's own, as a library's are: they wait for the next step of any model.
    # Python's stand-ins for Qt's threads live on after them; those threads themselves are looked for below.
    left = [
        thread.name for thread in set(threading.enumerate()) - before if not isinstance(thread, threading._DummyThread)
    ]
    left = [name for name in left if not name.startswith(("pytest_timeout", "latentlab blocks"))]
    assert not left, f"threads left behind: {left}"
    assert gc.isenabled(), "the collector was not given back"
    for widget in QApplication.topLevelWidgets():
        assert not isinstance(widget, MainWindow), "a window outlives its test"
        assert not widget.isVisible(), f"a window was left open: {widget}"
        timers = [timer for timer in widget.findChildren(QTimer) if timer.isActive()]
        assert not timers, f"timers left running: {timers}"
        threads = [thread for thread in widget.findChildren(QThread) if thread.isRunning()]
        assert not threads, f"threads left running: {threads}"


@pytest.fixture
def open_window(qtbot):
    """Makes main windows, shown, empty; closes them at the end."""
    made = []

    def make():
        made.append(MainWindow())
        made[-1].resize(1280, 820)
        made[-1].show()
        made[-1].activateWindow()
        qtbot.waitUntil(made[-1].isActiveWindow, timeout=20_000)
        return made[-1]

    yield make
    for window in made:
        if window.isVisible():
            window.leave()  # nobody is asked
        window.deleteLater()


@pytest.fixture
def window(open_window):
    """The main window, shown, empty."""
    return open_window()


@pytest.fixture
def digits(window, qtbot):
    """The window with the digits open."""
    click(window.start_page.cards[0])
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=30_000)
    return window


def _begin(window, epochs):
    """Train a small network: what is measured of a run takes a fifth of the time then."""
    type_into(window.train_panel.model_form.editors["hidden"], "64, 32")
    set_epochs(window, epochs)
    click(window.bar.train)


@pytest.fixture
def trained(digits, qtbot):
    """The window with a short run on the digits behind it."""
    _begin(digits, 4)
    qtbot.waitUntil(lambda: digits.lab.phase == "ended" and digits.lab.embedding.whole, timeout=60_000)
    qtbot.waitUntil(lambda: digits.map._points_item._drawn is not None, timeout=30_000)
    return digits


@pytest.fixture
def unhurried(monkeypatch):
    """EM is over before a hand can pause it."""
    step = ClosedFormModel.step

    def slow(self, batch, pace):
        time.sleep(0.01)
        found = step(self, batch, pace)
        self.converged = False
        return found

    monkeypatch.setattr(ClosedFormModel, "step", slow)


@pytest.fixture
def state(request, window, qtbot, unhurried):
    """The window in a state that a test names, with probabilistic PCA on the digits.

    "path" has a path, a selection, bookmarks.
    """
    kind, lab, panel = request.param, window.lab, window.train_panel
    if kind == "empty":
        return window
    click(window.start_page.cards[0])
    qtbot.waitUntil(lambda: lab.data is not None and panel.model is not None, timeout=300_000)
    if kind == "data":
        qtbot.waitUntil(lambda: lab.overview.picture is not None, timeout=300_000)
        return window
    choose(panel.model.choice, "Probabilistic PCA")
    type_into(panel.train_form.editors["epochs"], 200_000)
    click(window.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.embedding is not None, timeout=300_000)
    if kind == "training":
        return window
    if kind == "paused":
        click(window.bar.pause)
    else:
        click(window.bar.stop)
    resting = "paused" if kind == "paused" else "ended"
    qtbot.waitUntil(lambda: lab.phase == resting and lab.embedding.whole, timeout=300_000)
    if kind == "ended":
        qtbot.waitUntil(lambda: bool(lab.comparing.kept), timeout=300_000)
    if kind == "path":
        qtbot.waitUntil(lambda: bool(lab.comparing.kept), timeout=300_000)
        window.map.setFocus()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            QTest.keyClick(window.map, key)
            QTest.keyClick(window, Qt.Key.Key_W)
            QTest.keyClick(window, Qt.Key.Key_M)
        lab.finding.label("3")
        qtbot.waitUntil(lambda: lab.walks.solved(lab.path) is not None and not lab.jobs.waiting, timeout=300_000)
    return window


@pytest.fixture
def long_trained(digits, qtbot):
    """The window with a run behind it that kept some snapshots."""
    _begin(digits, 30)
    qtbot.waitUntil(lambda: digits.lab.phase == "ended" and digits.lab.embedding.whole, timeout=60_000)
    qtbot.waitUntil(lambda: bool(digits.lab.comparing.kept), timeout=30_000)
    return digits


@pytest.fixture
def one_run(window, qtbot):
    """The window with a run of probabilistic PCA on the digits behind it."""
    click(window.start_page.cards[0])
    panel = window.train_panel
    qtbot.waitUntil(lambda: window.lab.data is not None and panel.model is not None, timeout=300_000)
    choose(panel.model.choice, "Probabilistic PCA")
    type_into(panel.train_form.editors["epochs"], 30)
    train_with_seed(window, qtbot, 0)
    return window


@pytest.fixture
def spacious(digits, qtbot):
    """The window with a short run of five latent dimensions behind it."""
    digits.train_panel.model_form.show_values(digits.train_panel.model_form.kind(latent_dim=5))
    set_epochs(digits, 6)
    click(digits.bar.train)
    qtbot.waitUntil(lambda: digits.lab.phase == "ended" and digits.lab.embedding.whole, timeout=60_000)
    return digits


@pytest.fixture(autouse=True)
def _own_cache(tmp_path):
    """A cache and a folder of downloads for each test; what a test itself sets is undone before its window closes."""
    with pytest.MonkeyPatch.context() as own:
        own.setenv("LATENTLAB_CACHE", str(tmp_path / "cache"))
        own.setenv("LATENTLAB_DATA", str(tmp_path / "downloads"))
        yield


def pytest_collection_modifyitems(items):
    """What Qt warns of fails a test of the window; nothing else asks for the plugin that hears it."""
    for item in items:
        if "tests/gui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
