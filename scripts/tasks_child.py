"""The program as it is, and an eye in it: tells where things are on the screen and how they stand, and touches nothing.

Each line of standard input is a question as JSON, each line of standard output its answer.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QMenuBar,
    QMessageBox,
    QTabBar,
    QWidget,
)

from latentlab.gui.app.start import start
from latentlab.gui.app.window import MainWindow

Box = list[int]


class Eye(QObject):
    """Looks where it is asked to, in the window's own thread."""

    asked = Signal(str)

    def answer(self, line: str) -> None:
        """Answer a question: {"where": NAME}, {"place": [x, y]} of the map, or {"state": 1}."""
        question = json.loads(line)
        if "where" in question:
            found: Any = where(question["where"])
        elif "place" in question:
            found = self._place(*question["place"])
        else:
            found = self._state()
        print(json.dumps(found), flush=True)

    def _place(self, x: float, y: float) -> Box | None:
        window = main_window()
        if window is None or not window.furnished or not window.map.isVisible():
            return None
        at = window.map.mapToGlobal(window.map.pixel_of((x, y)).toPoint())
        return [at.x(), at.y(), 0, 0]

    def _state(self) -> dict[str, Any]:
        window = main_window()
        if window is None or not window.furnished:
            return {"window": False}
        lab, selected = window.lab, window.lab.selections.current
        modal = QApplication.activeModalWidget()
        return {
            "window": window.isVisible(), "phase": lab.phase, "data": lab.data.name if lab.data else "",
            "rows": len(lab.data) if lab.data else 0, "step": lab.report.step if lab.report else 0,
            "model": lab.decoder.name if lab.decoder else "", "mapped": lab.embedding is not None,
            "probe": [round(float(value), 4) for value in lab.probe_xy()] if lab.embedding is not None else None,
            "selected": len(selected) if selected else 0, "waypoints": len(lab.path), "busy": bool(lab.busy),
            "jobs": len(lab.jobs.waiting), "runs": len(lab.runs), "kept": len(lab.comparing.others),
            "compared": lab.comparing.found is not None,
            "drawn": window.map.background.scene is not None,
            "looked": window.lab.looking.found is not None, "dirty": lab.dirty,
            "title": window.windowTitle().replace("[*]", "*" if window.isWindowModified() else ""),
            "workspace": window.workspaces.now, "size": window.size().toTuple(), "coloured": lab.colouring,
            "asked": modal.windowTitle() if modal is not None else "",
            "message": window.message.text() if window.message is not None and window.message.isVisible() else "",
            "warning": modal.text() if isinstance(modal, QMessageBox) else "",
            "ready": window.train_panel.model is not None,
            "seen": [dock.objectName() for dock in window.docks if not dock.visibleRegion().isEmpty()],
            "cut": list(outside(window)), "lesson": lesson_of(window), "advice": window.train_panel.words.text(),
        }  # fmt: skip


def main_window() -> MainWindow | None:
    """The window, once it is there."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)


def lesson_of(window: MainWindow) -> str:
    """What the lesson in sight says."""
    page = window.lessons_panel.page
    return page.words.text() if page is not None and page.isVisible() else ""


def outside(window: MainWindow) -> list[str]:
    """The docks and bars that stick out of the window."""
    parts = [*window.docks, window.bar, window.centre, window.menuBar(), window.statusBar()]
    inside = window.rect()
    return [
        part.objectName() or type(part).__name__
        for part in parts
        if part.isVisible() and part.window() is window and not part.visibleRegion().isEmpty()
        if not inside.contains(QRect(part.mapTo(window, QPoint()), part.size()))
    ]


KINDS = {"menu": QMenuBar | QMenu, "tab": QTabBar, "button": QAbstractButton, "list": QAbstractItemView, "": QWidget}


def where(name: str) -> Box | None:
    """The box on the screen, [x, y, width, height], of what a person would call `name`; None where it is not seen.

    Where several are called so, "tab|Train", "button|Train", "menu|Train" and "list|Train" say which.
    """
    kind, _, name = name.rpartition("|")
    modal, popup = QApplication.activeModalWidget(), QApplication.activePopupWidget()
    tops = [popup] if popup is not None else [modal] if modal is not None else QApplication.topLevelWidgets()
    for top in tops:
        for part in (top, *top.findChildren(QWidget)):
            inner = part.viewport() if isinstance(part, QAbstractItemView) else part  # which covers what it lies in
            if isinstance(part, KINDS[kind]) and part.isVisible() and not inner.visibleRegion().isEmpty():
                found = _in_part(part, name)
                if found is not None:
                    return _on_screen(part, found)
    return None


def _on_screen(part: QWidget, box: QRect) -> Box:
    corner = part.mapToGlobal(QPointF(box.topLeft())).toPoint()
    return [corner.x(), corner.y(), box.width(), box.height()]


def plain(text: str) -> str:
    """What is read of a text."""
    return text.replace("&", "").rstrip("…").strip()


def _in_part(part: QWidget, name: str) -> QRect | None:
    """Where in a part that is, if it is there and can be used."""
    if isinstance(part, QMenuBar | QMenu):
        found = [one for one in part.actions() if plain(one.text()) == name and one.isVisible() and one.isEnabled()]
        return part.actionGeometry(found[0]) if found else None
    if isinstance(part, QTabBar):
        found = [i for i in range(part.count()) if part.tabText(i) == name]
        return part.tabRect(found[0]) if found else None
    if isinstance(part, QAbstractItemView) and part.window() is not main_window():
        return _in_list(part, name)
    names = {part.accessibleName()}
    if isinstance(part, QAbstractButton):
        names.add(plain(part.text()))
    if isinstance(part, QComboBox):
        names.add(part.currentText())
    if isinstance(part, QLabel) and "<a " in part.text() and f">{name}</a>" in part.text():
        return QRect(2, 0, 24, part.height())
    seen = part.visibleRegion().boundingRect()
    return seen if name in names and part.isEnabled() else None


def _in_list(view: QAbstractItemView, name: str) -> QRect | None:
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if str(index.data()) == name:
            view.scrollTo(index)
            box = view.visualRect(index) & view.viewport().rect()
            return box.translated(view.viewport().pos())
    return None


def listen() -> None:
    """Hand each line on to the window's thread."""
    while QApplication.instance() is None or main_window() is None:
        time.sleep(0.02)
    eye = Eye()
    eye.moveToThread(QApplication.instance().thread())
    eye.asked.connect(eye.answer)
    for line in sys.stdin:
        eye.asked.emit(line)


if __name__ == "__main__":
    threading.Thread(target=listen, daemon=True).start()
    sys.exit(start(sys.argv[1] if len(sys.argv) > 1 else None, False))
