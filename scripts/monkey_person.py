"""The random person: what to do next, from what is in sight, to get somewhere: data, a run, then all panels."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Any

from monkey_data import HOSTILE, HOSTILE_SESSIONS, NAMES, SESSIONS
from monkey_hands import combo_of, label_of, name_of
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

Record = dict[str, Any]
TEXTS = ("1", "2", "3", "10", "0.5", "0.001", "16", "32, 16", "cosine", "a name", "label = 1", "0", "5")
HOSTILE_TEXTS = (
    "", " ", "nan", "inf", "-1", "1e999", "99999999999999999999", "1e-320", "1,2,3,", "0x10", "--", "日本語 🐒",
    "<b>bold</b><img src='x.png'>", "=1+1", "a" * 1500, "%s{}\\n", "../x", "no/such/folder/x.csv", "None",
    "1 and (2 or", "and and", "x > 'a", "'" * 9,
)  # fmt: skip
KEYS = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Tab", "Shift+Tab", "Space", "Return", "Escape",
        "Del", "Backspace", "Shift+Left", "Alt+F", "Alt+M", "F10", "Menu", "x", "7")  # fmt: skip
RARE_KEYS = ("Ctrl+Q", "Ctrl+Shift+W", "Ctrl+V")
INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView, QLineEdit, QTabBar,
)  # fmt: skip
ENDS = ("OK", "Open", "Save", "Cancel", "Close")
QUICK_EPOCHS = ("1", "2", "3", "4", "6", "20")
DATA = ("blobs", "moons", "digits", "rings", "swiss-roll", "sprites", "faces", "glyphs", "counts")


class Person:
    """Chooses the next action in one main window."""

    def __init__(self, window: Any, seed: str) -> None:
        self.window, self.lab, self.random = window, window.lab, random.Random(seed)
        self.visits: Counter[str] = Counter()
        self._plan: list[Callable[[], Record | None]] = []
        self._dock: QDockWidget | None = None
        self._stay = 0

    def rest(self) -> float:
        """Seconds until the next action: mostly quick, now and then a look at what happens."""
        if self.random.random() < 0.06:
            return self.random.uniform(0.3, 1.6)
        return self.random.uniform(0.015, 0.09)

    def next(self) -> Record | None:
        """The next action, as a record; None to look on."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None and self._plan and isinstance(popup, QMenu):
            return self._plan.pop(0)()
        if popup is not None:
            return self._in_popup(popup)
        if modal is not None:
            return self._in_dialog(modal)
        while self._plan:
            record = self._plan.pop(0)()
            if record is not None:
                return record
        return self._goal()

    def leave(self) -> Record | None:
        """The next action of a person who wants to close the window."""
        modal = QApplication.activeModalWidget()
        if QApplication.activePopupWidget() is not None:
            return {"do": "key", "key": "Escape"}
        if isinstance(modal, QMessageBox):
            discard = modal.button(QMessageBox.StandardButton.Discard)
            return self._click(discard or self.random.choice(modal.buttons()))
        if modal is not None:
            return {"do": "dismiss"}
        return {"do": "close"}

    # The file that a dialog asks for -------------------------------------------------------------------------------

    def file(self, title: str, saving: bool, directory: bool) -> str:
        """What a person answers to a dialog that asks for a file; nothing to cancel."""
        pick = self.random.random()
        if pick < 0.08:
            return ""
        if directory:
            return "$HERE/data/" + self.random.choice(("folder", "folder/a", "empty folder", "absent", "few.csv", "."))
        if saving:
            if "ession" in title:
                good = ("a.h5", "b.h5", "c.h5", "no ending")
                bad = ("no/such/folder/x.h5", "locked/x.h5", "n" * 300 + ".h5", "a.h5/x.h5", "<b>x</b>.h5")
            else:
                good, bad = ("x.png", "x.csv", "x.gif", "x.npz", "x.tsv"), ("no/such/x.png", "x.exe", "x", "a.h5")
            return "$HERE/out/" + self.random.choice(good if pick < 0.75 else bad)
        if "ession" in title:
            names = [f"data/{name}" for name in SESSIONS] + ["out/a.h5", "out/b.h5"]
            names = names if pick < 0.7 else [f"data/{name}" for name in (*HOSTILE_SESSIONS, "few.csv", "noise.bin")]
            return "$HERE/" + self.random.choice(names)
        return "$HERE/" + self._data_file()

    def _data_file(self) -> str:
        pick = self.random.random()
        names = NAMES if pick < 0.55 else HOSTILE if pick < 0.85 else (*SESSIONS, *HOSTILE_SESSIONS)
        return "data/" + self.random.choice(names)

    # In front: popups and dialogs ----------------------------------------------------------------------------------

    def _in_popup(self, popup: QWidget) -> Record | None:
        pick = self.random.random()
        combo = combo_of(popup)
        if combo is not None and pick < 0.8:
            return self._item(combo.view())
        if isinstance(popup, QMenu) and pick < 0.85:
            return self._entry(popup)
        if combo is not None and pick < 0.92:
            return {"do": "key", "key": self.random.choice(("Down", "Up", "Return", "End"))}
        if pick < 0.96:
            return {"do": "key", "key": "Escape"}
        return self._click(popup, wild=True)

    def _entry(self, menu: QMenu) -> Record | None:
        entries = [each for each in menu.actions() if each.isVisible() and not each.isSeparator() and each.text()]
        if not entries:
            return {"do": "key", "key": "Escape"}
        rare = ("Quit", "Clear", "Reset", "Remove", "Paste", "Compare")
        weights = [(0.03 if "Quit" in each.text() else 0.4 if any(word in each.text() for word in rare) else 1) *
                   (1 if each.isEnabled() else 0.2) for each in entries]  # fmt: skip
        return {"do": "menu", "w": name_of(menu), "text": self.random.choices(entries, weights)[0].text()}

    def _in_dialog(self, dialog: QWidget) -> Record | None:
        pick = self.random.random()
        if isinstance(dialog, QMessageBox):
            if pick < 0.9:
                return self._click(self.random.choice(dialog.buttons()))
            return {"do": "dismiss"} if pick < 0.95 else {"do": "key", "key": self.random.choice(("Escape", "Return"))}
        buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        ends = [
            each for each in buttons if label_of(each).replace("&", "") in ("OK", "Open", "Save", "Cancel", "Close")
        ]
        if pick < 0.22 and ends:
            return self._click(self.random.choice(ends))
        if pick < 0.25:
            return {"do": "dismiss"} if self.random.random() < 0.5 else {"do": "key", "key": "Escape"}
        return self._use(dialog)

    # Getting somewhere ---------------------------------------------------------------------------------------------

    def _goal(self) -> Record | None:
        pick, phase = self.random.random(), self.lab.phase
        if phase == "empty" and pick < 0.6 and not self.lab.jobs.waiting:
            return self._open()
        if phase == "ready" and pick < 0.3 and not self.lab.jobs.waiting:
            return self._train()
        if phase in ("training", "paused") and pick < 0.05:
            return {"do": "key", "key": self.random.choice(("Ctrl+T", "Ctrl+T", "Ctrl+.", "Ctrl+Shift+."))}
        if phase == "ended" and pick < 0.04:
            return self._train() if pick < 0.03 else {"do": "key", "key": "Ctrl+Shift+T"}
        if pick > 0.975:
            return self._open()
        return self._explore()

    def _open(self) -> Record | None:
        """Data by any of the ways."""
        pick, start = self.random.random(), self.window.start_page
        if start.isVisible() and pick < 0.5:
            weights = [4 if card.property("name") in DATA[:4] else 1 for card in start.cards]
            return self._click(self.random.choices(start.cards, weights)[0])
        if pick < 0.6:
            return {"do": "drop", "path": "$HERE/" + self._data_file()}
        if pick < 0.7:
            self._plan.append(lambda: {"do": "key", "key": "Ctrl+V"})
            text = self.random.choice(("a\tb\n1\t2\n3\t4\n2\t9\n", "1,2\n3,4\n5,7\n", "no table", "a,b\n", "\n\n\n"))
            path = {"do": "copy", "path": "$HERE/" + self._data_file()}
            return path if self.random.random() < 0.5 else {"do": "copy", "text": text}
        if pick < 0.85:
            keys = ("Ctrl+O", "Ctrl+O", "Ctrl+I", "Ctrl+Shift+O", "Ctrl+Alt+O", "Ctrl+Alt+O", "Ctrl+Shift+I")
            return {"do": "key", "key": self.random.choice(keys)}
        buttons = [each for each in self.window.train_panel.card.findChildren(QAbstractButton) if _in_sight(each)]
        return self._click(self.random.choice(buttons)) if buttons else None

    def _train(self) -> Record | None:
        """Another model now and then, few epochs, then the button."""
        panel = self.window.train_panel
        self._dock, self._stay = None, 0
        if panel.visibleRegion().isEmpty():
            return self._bring("Data and model")
        if panel.train_form is not None:
            epochs = panel.train_form.editors["epochs"]
            if self.random.random() < 0.8:
                text = self.random.choice(QUICK_EPOCHS)
                self._plan += [lambda: self._scroll_to(panel, epochs)] * 6
                self._plan.append(
                    lambda: (
                        {"do": "enter", "w": name_of(epochs), "text": text, "end": "Tab"} if _in_sight(epochs) else None
                    )
                )
        self._plan += [lambda: self._scroll_to(panel, panel.main)] * 6
        self._plan.append(lambda: self._click(panel.main))
        if panel.model is not None and self.random.random() < 0.5:
            self._plan[:0] = [lambda: self._scroll_to(panel, panel.model.choice)] * 4
            self._plan.insert(4, lambda: self._click(panel.model.choice))
        return None

    def _scroll_to(self, panel: Any, widget: QWidget) -> Record | None:
        """A turn of the wheel towards a widget that is out of sight."""
        if _in_sight(widget) or not widget.isVisible() or not _in_sight(panel):
            return None
        below = widget.mapTo(panel, widget.rect().center()).y() > panel.height() / 2
        return {"do": "wheel", "w": name_of(panel.viewport()), "at": [0.02, 0.5], "turn": -240 if below else 240}

    # Exploring -----------------------------------------------------------------------------------------------------

    def _explore(self) -> Record | None:
        pick, window = self.random.random(), self.window
        if pick < 0.22:
            return self._gesture(window.map.viewport() if window.map.isVisible() else window.centre)
        if pick < 0.28:
            legend = window.legend.isVisible() and self.random.random() < 0.6
            return self._use(window.legend if legend else window.strip)
        if pick < 0.38:
            return {"do": "key", "key": self._shortcut()}
        if pick < 0.44:
            return self._open_menu(window)
        if pick < 0.46:
            return {"do": "key", "key": self.random.choice(("Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"))}
        if pick < 0.475:
            return {"do": "key", "key": self.random.choice(("Ctrl+S", "Ctrl+Shift+S", "Ctrl+S"))}
        if pick < 0.49:
            return self._lay_out()
        return self._in_docks()

    def _shortcut(self) -> str:
        if self.random.random() < 0.35:
            return self.random.choice(KEYS)
        own = {each.shortcut().toString() for each in self.window.findChildren(QAction)} - {"", *RARE_KEYS}
        return self.random.choice(sorted(own)) if self.random.random() < 0.98 else self.random.choice(RARE_KEYS)

    def _open_menu(self, window: Any) -> Record | None:
        bar = window.menuBar()
        titles = [each.text() for each in bar.actions()]
        return {"do": "menu", "w": name_of(bar), "text": self.random.choice(titles)}

    def _in_docks(self) -> Record | None:
        """Stay with a dock for some actions; go to those seldom visited."""
        if self._dock is None or self._stay <= 0:
            docks = self.window.docks
            self._dock = self.random.choices(docks, [1 / (1 + self.visits[each.windowTitle()]) ** 2 for each in docks])[
                0
            ]
            self._stay = self.random.randint(4, 16)
            self.visits[self._dock.windowTitle()] += 1
        self._stay -= 1
        if self._dock.widget().visibleRegion().isEmpty():
            self._stay -= 3
            return self._bring(self._dock.windowTitle())
        return self._use(self._dock.widget())

    def _bring(self, title: str) -> Record | None:
        """Its tab, or its entry in the View menu; where neither helps, every dock back to its place."""
        dock = next(each for each in self.window.docks if each.windowTitle() == title)
        bars = [each for each in self.window.findChildren(QTabBar) if each.isVisible()]
        tabs = [bar.tabText(i) for bar in bars for i in range(bar.count())]
        if title in tabs and self.random.random() < 0.9:
            return {"do": "tab", "text": title}
        bar = self.window.menuBar()
        text = title if dock.isHidden() else "&Reset the layout"
        self._plan.insert(0, lambda: {"do": "menu", "w": ["QMenu", "QMenu", "&View", 0], "text": text})
        return {"do": "menu", "w": name_of(bar), "text": "&View"}

    def _lay_out(self) -> Record | None:
        """Float, close or pull at docks; another size of the window."""
        pick = self.random.random()
        if pick < 0.3:
            sizes = ((1280, 820), (1000, 700), (700, 500), (1270, 860), (300, 200), (1100, 880))
            return {"do": "resize", "size": list(self.random.choice(sizes))}
        if pick < 0.35:
            return {"do": "maximise"}
        docks = [each for each in self.window.docks if not each.visibleRegion().isEmpty()]
        if not docks:
            return None
        dock = self.random.choice(docks)
        buttons = [each for each in dock.findChildren(QAbstractButton) if each.objectName().startswith("qt_dockwidget")]
        buttons = [each for each in buttons if _in_sight(each)]
        if pick < 0.6 and buttons:
            return self._click(self.random.choice(buttons))
        if pick < 0.75:
            return {"do": "click", "w": name_of(dock), "at": [0.4, 0.01], "double": True}
        ends = self._at()
        return {"do": "drag", "w": name_of(dock), "points": [[0.4, 0.01], [0.45, 0.1], ends, ends]}

    # What can be done with widgets ---------------------------------------------------------------------------------

    def _use(self, part: QWidget) -> Record | None:
        """Something with one of the widgets of a part."""
        found = [
            each for each in part.findChildren(QWidget) if _in_sight(each) and (each.isEnabled() or self._seldom())
        ]
        some = [each for each in found if isinstance(each, INTERACTIVE)]
        some = [each for each in some if not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)]
        if self.random.random() < 0.12 or not some:
            others = [
                each for each in found if isinstance(each, QLabel) or type(each).__module__.startswith("latentlab")
            ]
            target = self.random.choice(others or [part])
            if self.random.random() < 0.5 and _in_sight(target):
                return self._gesture(target)
            turn = self.random.choice((-360, -120, 120, 360))
            return {"do": "wheel", "w": name_of(target), "at": self._at(), "turn": turn} if _in_sight(target) else None
        weights = [3 if isinstance(each, QComboBox) else 2 if isinstance(each, QLineEdit) else 1 for each in some]
        return self._use_one(self.random.choices(some, weights)[0])

    def _seldom(self) -> bool:
        return self.random.random() < 0.05

    def _use_one(self, widget: QWidget) -> Record | None:
        pick = self.random.random()
        if pick < 0.08:
            turn = self.random.choice((-360, -120, 120, 360))
            return {"do": "wheel", "w": name_of(widget), "at": self._at(), "turn": turn}
        if isinstance(widget, QLineEdit | QAbstractSpinBox):
            return _enter(widget, self._text(widget), self.random.choice(("Return", "Tab", "Tab", "")))
        if isinstance(widget, QGraphicsView):
            return self._gesture(widget.viewport())
        if isinstance(widget, QAbstractSlider):
            if pick < 0.5:
                return {"do": "drag", "w": name_of(widget), "points": [self._at(), self._at(), self._at()]}
            return self._click(widget, wild=True)
        if isinstance(widget, QTabBar):
            return self._click(widget, wild=True)
        if isinstance(widget, QAbstractItemView):
            return self._item(widget)
        if isinstance(widget, QComboBox) and pick < 0.2:
            self._plan.append(lambda: {"do": "key", "key": self.random.choice(("Down", "Up", "End", "Home"))})
        return self._click(widget)

    def _text(self, widget: QWidget) -> str:
        if widget.objectName() == "epochs":
            return self.random.choice(QUICK_EPOCHS if self.random.random() < 0.8 else HOSTILE_TEXTS)
        if label_of(widget) == "File":
            return "$HERE/out/" + self.file("", True, False).rpartition("/")[2] if self._seldom() else "x.png"
        return self.random.choice(TEXTS if self.random.random() < 0.55 else HOSTILE_TEXTS)

    def _gesture(self, widget: QWidget) -> Record | None:
        """What is done to a picture or plot: click, drag, wheel, right click, hover."""
        pick = self.random.random()
        if not _in_sight(widget):
            return None
        name, mods = name_of(widget), self.random.choice(("", "", "", "shift", "ctrl", "alt"))
        if pick < 0.3:
            return {"do": "click", "w": name, "at": self._at(), "mods": mods}
        if pick < 0.38:
            return {"do": "click", "w": name, "at": self._at(), "double": True}
        if pick < 0.46:
            return {"do": "click", "w": name, "at": self._at(), "button": "right"}
        if pick < 0.56:
            return {"do": "click", "w": name, "at": self._at(), "hover": True}
        if pick < 0.76:
            turn = self.random.choice((-120, 120, -240, 240, 1200, -1200))
            return {"do": "wheel", "w": name, "at": self._at(), "turn": turn, "mods": mods}
        points = [self._at() for _ in range(self.random.choice((2, 3, 4, 9)))]
        return {"do": "drag", "w": name, "points": points, "mods": mods}

    def _item(self, view: QAbstractItemView) -> Record | None:
        model = view.model()
        if model is None or not model.rowCount() or not model.columnCount():
            return self._click(view)
        row, column = self.random.randrange(model.rowCount()), self.random.randrange(model.columnCount())
        text = str(model.index(row, column).data())
        record = {"do": "item", "w": name_of(view), "row": row, "column": column, "text": text}
        return {**record, "double": True} if self._seldom() else record

    def _click(self, widget: QWidget, wild: bool = False) -> Record | None:
        if not _in_sight(widget):
            return None
        record: Record = {"do": "click", "w": name_of(widget)}
        if wild or self._seldom():
            record["at"] = self._at()
        if self._seldom():
            record["double"] = True
        elif self._seldom():
            record["button"] = "right"
        return record

    def _at(self) -> list[float]:
        return [round(self.random.random(), 3), round(self.random.random(), 3)]


def _in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _enter(widget: QWidget, text: str, end: str) -> Record | None:
    return {"do": "enter", "w": name_of(widget), "text": text, "end": end} if _in_sight(widget) else None
