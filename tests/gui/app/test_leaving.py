"""A program that is ended from outside keeps what is unsaved, asks nothing, and says so."""

import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import QEventLoop, QTimer

from latentlab.gui.app.leaving import SIGNALS, Leaving
from latentlab.storage.recovery import left

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from latentlab.gui.app import start
from latentlab.gui.app.window import MainWindow
shown = MainWindow.show
def watch(window):
    shown(window)
    timer = QTimer(window, interval=50)
    def look():
        if window.lab.report is not None and window.lab.report.step > 20:
            timer.stop()
            print("training", flush=True)
    timer.timeout.connect(look)
    timer.start()
MainWindow.show = watch
sys.exit(start.start("blobs", True))
"""


@pytest.mark.parametrize(
    "number", [each if each == signal.SIGTERM else pytest.param(each, marks=pytest.mark.slow) for each in SIGNALS]
)
def test_a_signal_in_the_midst_of_training_loses_nothing(number):
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ}
    ) as process:
        assert process.stdout.readline() == b"training\n"
        process.send_signal(number)
        begun = time.monotonic()
        assert process.wait(60) == 128 + number
        took, said = time.monotonic() - begun, process.stderr.read().decode()
    assert took < 30
    assert "the next start offers" in said
    (found,) = left()
    assert found.session().run.step > 20


def test_python_hears_of_a_signal_while_only_qt_is_at_work(window, qapp):
    kept, heard = {number: signal.getsignal(number) for number in SIGNALS}, []
    try:
        leaving, loop = Leaving(window, qapp), QEventLoop()
        ended = QTimer(singleShot=True, interval=1500)
        ended.timeout.connect(loop.quit)
        signal.signal(signal.SIGTERM, lambda *_: heard.append(loop.isRunning()))
        sender = subprocess.Popen(["/bin/sh", "-c", f"sleep 0.3; kill -TERM {os.getpid()}"])
        ended.start()
        loop.exec()
        sender.wait(10)
        assert heard == [True]
        leaving.deleteLater()
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


def test_what_could_not_be_kept_is_not_promised(trained, qapp, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("LATENTLAB_STATE", str(tmp_path / "file" / "state"))
    (tmp_path / "file").write_text("no folder can be made here")
    kept, gone = {number: signal.getsignal(number) for number in SIGNALS}, []
    try:
        leaving = Leaving(trained, qapp)
        monkeypatch.setattr(leaving, "_go", lambda: gone.append(True))
        trained.lab.set_probe(np.array([0.5, 1.0]))
        assert trained.lab.dirty
        leaving._told(signal.SIGTERM, None)
        waited = QEventLoop()
        ended = QTimer(interval=50)
        ended.timeout.connect(lambda: waited.quit() if gone else None)
        ended.start()
        waited.exec()
        said = capsys.readouterr().err
        assert "could not be kept" in said
        assert "next start offers" not in said
        trained.lab.recovering.stays = False
        leaving.deleteLater()
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


def test_at_the_end_of_a_log_in_it_is_kept_before_the_desktop_goes_on(trained, qapp):
    kept = {number: signal.getsignal(number) for number in SIGNALS}
    try:
        leaving = Leaving(trained, qapp)
        trained.lab.set_probe(np.array([0.5, 1.0]))
        qapp.commitDataRequest.disconnect(leaving._keep_now)
        leaving._keep_now(None)
        assert trained.lab.recovering._kept
        assert trained.lab.recovering.stays
        trained.lab.recovering.stays = False
    finally:
        leaving._awake.stop()
        for number, handler in kept.items():
            signal.signal(number, handler)
