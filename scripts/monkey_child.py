"""One person at one window: a process that scripts/monkey.py starts, watches and, where it hangs, ends.

It writes into its folder: actions.jsonl, findings.jsonl, crash.txt and stacks.txt (Python's stacks), beat (the time).
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib.util
import json
import mmap
import os
import signal
import struct
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

SCREEN = (1280, 900)
BEAT = 100  # milliseconds
HARMLESS = ("This plugin does not support", "occurs outside target window")  # the second is of QTest
MOST_WAIT, MOST_WAIT_FOR_WIDGET, MOST_WAIT_FOR_JOBS, MOST_WAIT_FOR_PHASE = 2.0, 5.0, 60.0, 20.0
LEAVING = 60.0  # seconds to answer what is asked at the end
MOST_MEMORY = 16 << 30


def surroundings(folder: Path, display: bool) -> dict[str, str]:
    """The environment of such a process: poisoned memory, a home of its own, no network, a screen of a known size."""
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name != "QT_FATAL_WARNINGS"}
    nowhere = "http://127.0.0.1:9"
    kept |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
    kept |= {"XDG_CACHE_HOME": str(home / "cache"), "LATENTLAB_DATA": str(home / "fetched"), "no_proxy": ""}
    kept |= {"http_proxy": nowhere, "https_proxy": nowhere, "MALLOC_PERTURB_": "165", "PYTHONFAULTHANDLER": "0"}
    if not display:
        width, height = SCREEN
        screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
        file = folder / "screen.json"
        file.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
        kept["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    return kept


class Child:
    """The window, the person or the records that are done again, and what is found."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.folder, self.seconds, self.until = arguments.folder, arguments.seconds, arguments.until
        self.records = json.loads(arguments.replay.read_text())["actions"] if arguments.replay else None
        self._actions = (self.folder / "actions.jsonl").open("w", buffering=1)
        self._findings = (self.folder / "findings.jsonl").open("w", buffering=1)
        self._started, self._done, self._leaving = time.monotonic(), 0, 0.0
        self._last, self._jobs = time.monotonic(), 0
        self._doing: list[int] = []
        self._given_up: set[str] = set()
        self._make_beat()
        self._hook()
        self._open_window(arguments)

    def _make_beat(self) -> None:
        path = self.folder / "beat"
        path.write_bytes(bytes(16))
        self._beat = mmap.mmap(os.open(path, os.O_RDWR), 16)

    def beat(self, closed: bool = False) -> None:
        """The GUI thread is alive."""
        struct.pack_into("dd", self._beat, 0, time.monotonic(), float(closed))

    def tell(self, kind: str, key: str, text: str) -> None:
        """A finding, or ("said") what the window told the person."""
        now = round(time.monotonic() - self._started, 2)
        finding = {"kind": kind, "key": key, "t": now, "action": self._done - 1, "text": text}
        self._findings.write(json.dumps(finding) + "\n")
        if kind != "said" and self.until and f"{kind}: {key}".startswith(self.until.removeprefix("any")):
            os._exit(0)  # what was to be seen again is there

    # Hooks ---------------------------------------------------------------------------------------------------------

    def _hook(self) -> None:
        faulthandler.enable((self.folder / "crash.txt").open("w"))
        self._stacks = (self.folder / "stacks.txt").open("w")
        if hasattr(faulthandler, "register"):
            faulthandler.register(signal.SIGUSR1, self._stacks, all_threads=True)
        sys.unraisablehook = lambda found: self._raised(
            "unraisable", found.exc_type, found.exc_value, found.exc_traceback
        )

    def _raised(self, kind: str, error_kind: Any, error: Any, trace: Any) -> None:
        from monkey_judge import where

        from latentlab.gui.app.start import raised

        inner = raised(error) if error is not None else None
        if inner is not error:
            error_kind, error, trace = type(inner), inner, inner.__traceback__
        text = "".join(traceback.format_exception(error_kind, error, trace))
        self.tell(kind, f"{error_kind.__name__} in {where(text)}", text)

    def _hook_window(self) -> None:
        """Record, then do what the window itself does with what nobody caught."""
        in_main, in_threads = sys.excepthook, threading.excepthook

        def caught(kind: Any, error: Any, trace: Any) -> None:
            self._raised("exception", kind, error, trace)
            in_main(kind, error, trace)

        def caught_in_thread(found: Any) -> None:
            self._raised("exception", found.exc_type, found.exc_value, found.exc_traceback)
            in_threads(found)

        sys.excepthook, threading.excepthook = caught, caught_in_thread

    def _qt_said(self, kind: Any, _: Any, text: str) -> None:
        from monkey_judge import shape_of
        from PySide6.QtCore import QtMsgType

        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or any(words in text for words in HARMLESS):
            return
        self.tell("Qt", shape_of(text), text)

    def _open_window(self, arguments: argparse.Namespace) -> None:
        from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler

        qInstallMessageHandler(self._qt_said)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        from latentlab.gui.app.start import catch_exceptions, make_application, warm_up

        self.application = make_application()
        self.application.setDoubleClickInterval(80)
        from monkey_hands import Hands
        from monkey_judge import Judge
        from monkey_person import Person

        from latentlab.gui.app.window import MainWindow

        self.window = MainWindow()
        catch_exceptions(self.window)
        self._hook_window()
        self.window.show()
        self.window.activateWindow()
        self.hands, self.judge = Hands(self.window, self.folder), Judge(self.window, self.tell)
        self.person = Person(self.window, arguments.seed)
        self._answer_file_dialogs()
        self.window.events.job_started.connect(self._jobs_changed)
        self.window.events.job_ended.connect(self._jobs_changed)
        self._beating = QTimer(interval=BEAT)
        self._beating.timeout.connect(self.beat)
        self._beating.start()
        self.window.lab.jobs.do("Getting ready", warm_up)
        if arguments.plant:
            plant(arguments.plant)(self.window)
        self._started = self._last = time.monotonic()
        self._later(0.3)

    def _answer_file_dialogs(self) -> None:
        from latentlab.gui.widgets.file_dialogs import FileDialog

        def asked(saving: bool, directory: bool) -> Any:
            def answer(_: Any = None, title: str = "", *rest: Any, **named: Any) -> Any:
                return self._file(title, saving, directory)

            return staticmethod(answer)

        FileDialog.to_open = asked(False, False)
        FileDialog.to_save = asked(True, False)
        FileDialog.folder = asked(False, True)

    def _file(self, title: str, saving: bool, directory: bool) -> str:
        """The answer to a dialog that asks for a file; kept with the action that led to it."""
        if self.records is None or self._leaving:
            chosen = self.person.file(title, saving, directory)
        else:
            chosen = self.records[self._done - 1].get("file", "") if self._done else ""
        self._actions.write(json.dumps({"file": chosen}) + "\n")
        return self.hands.path(chosen)

    def _jobs_changed(self, *_: object) -> None:
        """Note with an action that it began a job: it is one that a replay needs."""
        before, self._jobs = self._jobs, len(self.window.lab.jobs.waiting)
        if self._jobs > before and self._done:
            self._actions.write(json.dumps({"began": self.window.lab.jobs.waiting[-1].title}) + "\n")

    # Acting --------------------------------------------------------------------------------------------------------

    def _later(self, seconds: float) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(round(1000 * seconds), self._tick)

    def _tick(self) -> None:
        """One look and one action. The next is on its way before, so that a dialog within this one is answered too."""
        from PySide6.QtCore import QThread

        if not self.window.isVisible():
            return
        self.beat()
        self._later(self.person.rest() if self.records is None or self._leaving else 0.03)
        # QTest looks after waiting events between press and release; a dialog that waits has a loop of its own.
        level = QThread.currentThread().loopLevel()
        if self._doing and level <= self._doing[-1]:
            return
        self._doing.append(level)
        try:
            self.judge.look()
            self._act()
        except Exception:
            self.tell("monkey", "the monkey itself", traceback.format_exc())
        self._doing.pop()

    def _act(self) -> None:
        from monkey_hands import Unreachable

        if not self._leaving and self._is_over():
            self._leaving = time.monotonic()
        if self._leaving:
            record = self.person.leave()
            if time.monotonic() - self._leaving > LEAVING:
                faulthandler.dump_traceback(self._stacks)
                waits = [job.title for job in self.window.lab.jobs.waiting]
                saving = "saving" if self.window.files.saving else "not saving"
                said = self.window.status.words.text()
                text = f"A minute of closing and discarding; {saving}, jobs {waits}, said {said!r}; see stacks.txt."
                self.tell("close", "the window does not close", text)
                os._exit(3)
        else:
            record = self.person.next() if self.records is None else self._again()
        if record is None:
            return
        now, lab = time.monotonic(), self.window.lab
        about = {"t": round(now - self._started, 2), "wait": round(min(now - self._last, MOST_WAIT), 2)}
        about |= {"phase": lab.phase, "idle": not lab.jobs.waiting}
        self._last = now
        self._actions.write(json.dumps({**record, **about}) + "\n")
        self._done += 1
        self.judge.before(record)
        try:
            self.hands.do(record)
        except Unreachable as reason:
            self._actions.write(json.dumps({"missed": str(reason)}) + "\n")

    def _is_over(self) -> bool:
        if self.records is None:
            return time.monotonic() - self._started > self.seconds
        since = time.monotonic() - self._last
        busy = self.window.lab.jobs.waiting and since < MOST_WAIT_FOR_JOBS
        return self._done >= len(self.records) and since > self.seconds and not busy

    def _again(self) -> dict[str, Any] | None:
        """The next of the records, once the window is as far as it was then: jobs done, in the same phase."""
        if self._done >= len(self.records):
            return None
        from monkey_hands import can_find

        record, lab, since = self.records[self._done], self.window.lab, time.monotonic() - self._last
        if since < record["wait"]:
            return None
        if record["idle"] and lab.jobs.waiting and self._may_wait("jobs", since, MOST_WAIT_FOR_JOBS):
            return None
        if record["phase"] != lab.phase and self._may_wait(record["phase"], since, MOST_WAIT_FOR_PHASE):
            return None
        if "w" in record and not can_find(record["w"]) and self._may_wait("widget", since, MOST_WAIT_FOR_WIDGET):
            return None
        return {name: value for name, value in record.items() if name not in ("t", "wait", "phase", "idle")}

    def _may_wait(self, thing: str, since: float, most: float) -> bool:
        """Whether to wait on; what did not come in its time once is not waited for again."""
        if since >= most:
            self._given_up.add(thing)
        return thing not in self._given_up

    def run(self) -> int:
        """Until the window is closed."""
        from PySide6.QtCore import qInstallMessageHandler

        self.application.exec()
        self.beat(closed=True)
        faulthandler.dump_traceback_later(8, file=self._stacks)
        self._beating.stop()
        qInstallMessageHandler(None)  # Qt may speak after Python's end
        from PySide6.QtGui import QGuiApplication

        from latentlab.worker.ending import leave

        QGuiApplication.clipboard().clear()  # what was put there in Python must go before Python does
        leave(0)
        del self.person, self.hands, self.judge, self.window  # as when latentlab.gui.app.start returns
        return 0


def plant(words: str) -> Any:
    """The function of FILE:FUNCTION, which is given the window: how the tests make a defect that must be found."""
    file, _, name = words.rpartition(":")
    spec = importlib.util.spec_from_file_location("planted", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, name)


def main() -> int:
    """The arguments come from scripts/monkey.py."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", default="0")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--replay", type=Path)
    parser.add_argument("--until", default="")
    parser.add_argument("--plant", default="")
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, resource.RLIM_INFINITY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass
    return Child(parser.parse_args()).run()


if __name__ == "__main__":
    sys.exit(main())
