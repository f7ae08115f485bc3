"""A lesson without hands: its page opened in a window that nobody sees, begun, waited for, and written as a figure."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSettings, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from latentlab.errors import InputError
from latentlab.gui.lessons import LESSONS
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.figure_file import ENDINGS, figure_bytes

PATIENCE, QUIET = 600.0, 1.5  # seconds at most; and without a change, until it is there
SIZE = 1500, 950


def names() -> dict[str, str]:
    """The title of each lesson, by its name in a shell."""
    return {module.replace("_", "-"): title for title, (module, _) in LESSONS.items()}


def write_lesson(name: str, what: str | None, out: str | None) -> dict[str, Any]:
    """Show the lesson `name` of a session or dataset, or of nothing; write its figure to `out` where one is given.

    What it says, as values. Raises InputError for a name that there is not, another ending, or what cannot be opened.
    """
    from latentlab.storage.atomic import check_writable, replacing

    title = names().get(name)
    if title is None:
        raise InputError(f"There is no lesson {name!r}; there are {', '.join(names())}.")
    ending = "" if out is None else Path(out).suffix.lower()
    if out is not None and ending not in ENDINGS:
        raise InputError(f"A figure ends with {', '.join(ENDINGS)}, not as {Path(out).name} does.")
    if out is not None:
        check_writable(out)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    page, close = _opened(title, what)
    try:
        _settle(page)
        page.begin()
        _settle(page)
        if out is not None:
            content = figure_bytes(
                page.pictures, f"{title}. {page.words.text()}", ending, page.lab.exporting.made_by({})
            )
            with replacing(Path(out)) as part:
                part.write_bytes(content)
        return {"lesson": name, "title": title, "says": page.words.text()}
    finally:
        close()


def _opened(title: str, what: str | None) -> tuple[LessonPage, Any]:
    """The page in a window of its own, and what closes that."""
    from latentlab.gui.app import MainWindow
    from latentlab.gui.app.start import make_application

    make_application()
    qInstallMessageHandler(lambda *_: None)  # that nothing can be raised where nothing is seen
    before = {key: QSettings().value(key) for key in ("recent", "geometry", "docks")}
    window, failures = MainWindow(), []
    window.lab.failed.connect(lambda sentence, _: failures.append(sentence))
    window.resize(*SIZE)
    window.show()

    def close() -> None:
        window.lab.dirty = False
        window.leave()
        for key, value in before.items():
            QSettings().setValue(key, value)

    try:
        if what is not None:
            window.files.open_path(what)
            _until(lambda: window.lab.data is not None or failures)
            if failures:
                raise InputError(failures[0])
        window.bring("Lessons")
        panel = window.lessons_panel
        panel.choice.setCurrentText(title)
        _until(lambda: panel.page is not None)
    except BaseException:
        close()
        raise
    return panel.page, close


def _settle(page: LessonPage) -> None:
    """Wait until nothing is under way, and what is seen has not changed for a while."""
    seen, since, end = None, time.monotonic(), time.monotonic() + PATIENCE
    while time.monotonic() < min(end, since + QUIET):
        _turn()
        now = (page.words.text(), [id(getattr(each, "plot", None)) for each in page.pictures])
        at_work = page.lab.busy or page.lab.jobs.waiting or any(thread.busy for thread in page.threads)
        if now != seen or at_work:
            seen, since = now, time.monotonic()


def _until(holds: Any) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise InputError("It did not come in time.")
        _turn()


def _turn() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    time.sleep(0.005)
