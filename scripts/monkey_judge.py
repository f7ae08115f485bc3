"""What must hold in the window at any time, and what a message may not say."""

from __future__ import annotations

import html
import re
import time
import traceback
from collections.abc import Callable
from typing import Any

from monkey_hands import top_levels
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QWidget

CLAIM = re.compile(
    r"\b(still here|still there|untouched|unchanged|as (it|they) (was|were)|nothing (is|was) (lost|changed))\b"
)
RAW = {
    "a traceback": re.compile(r"Traceback \(most recent"),
    "the name of an exception": re.compile(r"\b[A-Z][A-Za-z]*(Error|Exception)\b"),
    "None": re.compile(r"\bNone\b"),
    "nan": re.compile(r"\bnan\b"),
}
IN_PANELS = ("a traceback", "the name of an exception", "nan")  # "None" may be a choice there
PLACE = re.compile(r'File ".*?(latentlab/[\w/]+\.py)", line (\d+), in (\w+)')
LAID_OUT_LATELY = 2.5
TRAIN_WAITS = 10.0

Tell = Callable[..., None]


def where(trace: str) -> str:
    """The innermost place of ours in a traceback."""
    places = PLACE.findall(trace)
    return f"{places[-1][0]}:{places[-1][2]}" if places else "outside"


def plain(text: str) -> str:
    """Text without its markup."""
    return html.unescape(re.sub(r"<[^>]+>", " ", text)) if re.search(r"</?[a-z]+[^>]*>", text) else text


def shape_of(text: str) -> str:
    """A message without what differs from one time to the next: numbers, names in quotes, paths."""
    return re.sub(r"/\S+|'[^']*'|\"[^\"]*\"|\d[\d.,]*(e[+-]?\d+)?", "…", text).replace("\n", " ")[:120]


class Judge:
    """Looks at one window, and tells of what is wrong by `tell(kind, key, text)`."""

    def __init__(self, window: Any, tell: Tell) -> None:
        self.window, self.lab, self.tell = window, window.lab, tell
        self._seen: list[QWidget] = []
        self._status = ""
        self._typed: list[str] = []  # a message may say it again
        self._before = self.state()
        self._size, self._laid_out = window.size(), time.monotonic()
        self._asked_to_train: tuple[float, Any] | None = None
        self._next_look, self._sized, self._broken = 0.0, time.monotonic(), {}
        events = window.events
        events.view_wanted.connect(self._expect_layout)
        # Several jobs may end between two looks: what one of them changed is not held against another's error.
        self._failures: list[tuple[Any, Any]] = []
        for signal in (events.job_started, events.job_ended, events.progressed):
            signal.connect(self._remember)
        for signal in (events.data_changed, events.run_changed):  # an error in the same turn is still held against it
            signal.connect(lambda *_: QTimer.singleShot(0, self._remember))
        events.failed.connect(lambda *_: self._failures.append((self._before, self.state())))

    # What the person did ---------------------------------------------------------------------------------------

    def typed(self, text: str) -> None:
        """A text that a message may repeat."""
        self._typed.append(text)

    def _expect_layout(self, *_: object) -> None:
        self._laid_out = time.monotonic()

    def before(self, record: dict[str, Any]) -> None:
        """An action is about to be done."""
        words = str(record.get("w", "")) + str(record.get("text", ""))
        docks = {dock.windowTitle() for dock in self.window.docks}
        kind = record["w"][1] if "w" in record else ""
        moved = record["do"] in ("resize", "maximise") or kind in ("QDockWidget", "MainWindow", "QSplitterHandle")
        moved = moved or "qt_dockwidget" in words or record.get("text") in ({"&Reset this workspace"} | docks)
        if moved or (record["do"] == "drag" and kind == "QTabBar"):
            self._expect_layout()
        if record["do"] == "enter":
            self.typed(record["text"])
        button = self.window.bar.train
        on_train = record["do"] == "click" and record["w"][1:3] == ["QPushButton", button.text()]
        left = not (record.get("button") or record.get("hover"))
        if on_train and left and self.lab.phase in ("ready", "ended") and button.isEnabled() and not _modal():
            self._asked_to_train = (time.monotonic(), self._training_state())

    def _remember(self, *_: object) -> None:
        self._before = self.state()

    # What must hold ------------------------------------------------------------------------------------------------

    def state(self) -> tuple[Any, ...]:
        """What a message may claim to be still there: data, run, its history, paths, session."""
        lab, report = self.lab, self.lab.report
        snapshots = len(next(iter(report.history.values()), ())) if report is not None else 0
        return lab.data, lab.run_ticket, snapshots, len(lab.walks.paths), len(lab.path), self.window.files.session_path

    def look(self) -> None:
        """At every action: new dialogs and messages; every second: the rest."""
        now = self.state()
        for dialog in top_levels():
            if isinstance(dialog, QDialog) and not any(dialog is each for each in self._seen):
                self._new_dialog(dialog, self._before, now)
        self._seen = [widget for widget in top_levels() if isinstance(widget, QDialog)]
        self._before = now
        words = plain(self.window.status.words.text())
        if words != self._status:
            self._status = words
            self._check_words("status line", words, tuple(RAW))
        self._check_train()
        if time.monotonic() >= self._next_look:
            self._next_look = time.monotonic() + 1.0
            for check in (self._check_rows, self._check_phase, self._check_windows, self._check_labels):
                try:
                    check()
                except Exception as error:
                    trace = traceback.format_exc()
                    self.tell("invariant", f"{check.__name__} {type(error).__name__}", trace)

    def _new_dialog(self, dialog: QDialog, before: tuple[Any, ...], now: tuple[Any, ...]) -> None:
        if not isinstance(dialog, QMessageBox):
            words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
            self._check_words(f"dialog {dialog.windowTitle()!r}", plain("\n".join(words)), IN_PANELS)
            return
        text, details = plain(f"{dialog.text()}\n{dialog.informativeText()}").strip(), dialog.detailedText()
        self.tell("said", "", text)
        if self._failures:
            before, now = self._failures.pop(0)
        self._check_words("message", text, tuple(RAW), details)
        names = ("data", "run", "history", "paths", "path", "session")
        changed = [
            name
            for name, old, new in zip(names, before, now, strict=True)
            if (old is not new if name == "data" else new != old and (name != "history" or new < old))
        ]
        if not changed:
            return
        about = f"{text}\nIn the same moment changed: {', '.join(changed)}."
        if CLAIM.search(text):
            self.tell("false sentence", shape_of(text), about)
        elif changed == ["session"]:  # a save asked for before, which has come to its end meanwhile
            return
        elif dialog.icon() in (QMessageBox.Icon.Warning, QMessageBox.Icon.Critical) and not _asks(dialog):
            self.tell("error after a change", shape_of(text), about)

    def _check_words(self, place: str, text: str, rules: tuple[str, ...], details: str = "") -> None:
        for rule in rules:
            found = RAW[rule].search(text)
            if found and not any(found[0] in words for words in self._typed):
                key = f"{rule} in a {place}: {where(details) if details else shape_of(text)}"
                self.tell("words", key, f"{text}\n{details}".strip())

    def _check_train(self) -> None:
        if self._asked_to_train is None:
            return
        since, before = self._asked_to_train
        if self._training_state() != before or _modal() or self.lab.jobs.waiting:
            self._asked_to_train = None
        elif time.monotonic() - since > TRAIN_WAITS:
            self._asked_to_train = None
            self.tell("invariant", "Train does nothing", f"{TRAIN_WAITS} s after a click on Train: no run, no word.")

    def _training_state(self) -> tuple[Any, ...]:
        return self.lab.run_ticket, self.lab.phase, self._status

    def _check_rows(self) -> None:
        data, embedding, coloured = self.lab.data, self.lab.embedding, self.lab.coloured
        if coloured is not None:
            self._hold(len(coloured.index) == len(data), "a colour for every row", len(coloured.index), len(data))
            if coloured.classes:
                missing = int((coloured.index == 255).sum())
                total = sum(coloured.counts)
                self._hold(total in (len(data), len(data) - missing), "legend counts sum to the rows", total, len(data))
        selection = self.lab.selections.current
        if selection is not None:
            self._hold(len(selection.mask) == len(data), "selection of these data", len(selection.mask), len(data))
        if embedding is None:
            return
        self._hold(data is not None, "placed rows have data")
        rows = embedding.rows
        self._hold(
            len(rows) == len(embedding.z) == len(embedding.xy), "as many places as rows", len(rows), len(embedding.z)
        )
        self._hold(len(rows) == 0 or rows.max() < len(data), "placed rows are rows of the data", rows[-1:], len(data))
        self._hold(not embedding.whole or len(rows) == len(data), "all rows are placed", len(rows), len(data))
        points = self.window.map._points
        if points is not None:
            self._hold(len(points.xy) == len(points.colour), "a colour for every point", len(points.xy))
            self._hold(len(points.xy) == len(rows), "a point for every placed row", len(points.xy), len(rows))

    def _check_phase(self) -> None:
        lab, button = self.lab, self.window.bar.main
        words = {"training": "Pause", "paused": "Continue", "ended": "Continue"}.get(lab.phase, "Train")
        self._hold(button.text() == words, "the button that stands out suits the phase", button.text(), lab.phase)
        self._hold(lab.report is None or lab.data is not None, "a report has data")
        self._hold(lab.trainer.is_alive() or not self.window.isVisible(), "the training thread lives")
        if lab.decoder is not None:
            sizes = (lab.decoder.embedding_dim, len(lab.probe))
            self._hold(sizes[0] == sizes[1], "the probe is a place of the model", *sizes)
        shown = self.window.centre.currentIndex()
        self._hold(shown == (lab.data is not None), "the map is shown when there are data", shown)

    def _check_windows(self) -> None:
        size, now = self.window.size(), time.monotonic()
        if size != self._size:
            if self._sized - self._laid_out > LAID_OUT_LATELY:
                old, new = self._size.toTuple(), size.toTuple()
                self.tell("invariant", "the window changed its size by itself", f"{old} to {new}")
            self._size = size
        self._sized = now
        for top in top_levels():
            screen = (top.screen() or QGuiApplication.primaryScreen()).geometry()
            too_large = top.windowTitle() and (top.width() > screen.width() or top.height() > screen.height())
            if too_large and (top is not self.window or now - self._laid_out > LAID_OUT_LATELY):
                key = f"{type(top).__name__} {shape_of(top.windowTitle())} is larger than the screen"
                self.tell("invariant", key, f"{top.size().toTuple()} on {screen.size().toTuple()}")

    def _check_labels(self) -> None:
        for label in self.window.findChildren(QLabel):
            if label.isVisible() and label.window() is self.window:
                place = f"label of {label.parentWidget().__class__.__name__}"
                self._check_words(place, plain(label.text()), IN_PANELS)

    def _hold(self, true: bool, rule: str, *found: object) -> None:
        """Told where it is so at two looks in a row: between two letters from a thread it may be otherwise."""
        before, self._broken[rule] = self._broken.get(rule, False), not true
        if before and not true:
            self.tell("invariant", f"not: {rule}", f"not: {rule} ({', '.join(map(str, found))})")


def _modal() -> bool:
    return any(isinstance(widget, QDialog) for widget in top_levels())


def _asks(box: QMessageBox) -> bool:
    return len(box.buttons()) > 2
