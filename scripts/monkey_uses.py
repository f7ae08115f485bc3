"""What the random person can do with a widget, and what they answer to a dialog that asks for a file."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from monkey_data import HOSTILE, HOSTILE_SESSIONS, NAMES, SESSIONS
from monkey_hands import box_in_sight, label_of, name_of
from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
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
INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView, QLineEdit, QTabBar,
)  # fmt: skip
QUICK_EPOCHS = ("1", "2", "3", "4", "6", "20")


class Uses:
    """Actions on single widgets; `plan` holds what comes next."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)
        self.plan: list[Callable[[], Record | None]] = []

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
        return "$HERE/" + self.data_file()

    def data_file(self) -> str:
        pick = self.random.random()
        names = NAMES if pick < 0.55 else HOSTILE if pick < 0.85 else (*SESSIONS, *HOSTILE_SESSIONS)
        return "data/" + self.random.choice(names)

    def use(self, part: QWidget) -> Record | None:
        """Something with one of the widgets of a part."""
        found = [each for each in part.findChildren(QWidget) if in_sight(each) and (each.isEnabled() or self.seldom())]
        some = [each for each in found if isinstance(each, INTERACTIVE)]
        some = [each for each in some if not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)]
        if self.random.random() < 0.12 or not some:
            others = [
                each for each in found if isinstance(each, QLabel) or type(each).__module__.startswith("latentlab")
            ]
            target = self.random.choice(others or [part])
            if self.random.random() < 0.5 and in_sight(target):
                return self.gesture(target)
            turn = self.random.choice((-360, -120, 120, 360))
            return {"do": "wheel", "w": name_of(target), "at": self.at(), "turn": turn} if in_sight(target) else None
        weights = [3 if isinstance(each, QComboBox) else 2 if isinstance(each, QLineEdit) else 1 for each in some]
        return self._use_one(self.random.choices(some, weights)[0])

    def seldom(self) -> bool:
        return self.random.random() < 0.05

    def _use_one(self, widget: QWidget) -> Record | None:
        pick = self.random.random()
        if pick < 0.08:
            turn = self.random.choice((-360, -120, 120, 360))
            return {"do": "wheel", "w": name_of(widget), "at": self.at(), "turn": turn}
        if isinstance(widget, QLineEdit | QAbstractSpinBox):
            return enter(widget, self._text(widget), self.random.choice(("Return", "Tab", "Tab", "")))
        if isinstance(widget, QGraphicsView):
            return self.gesture(widget.viewport())
        if isinstance(widget, QAbstractSlider):
            if pick < 0.5:
                return {"do": "drag", "w": name_of(widget), "points": [self.at(), self.at(), self.at()]}
            return self.click(widget, wild=True)
        if isinstance(widget, QTabBar):
            return self.click(widget, wild=True)
        if isinstance(widget, QAbstractItemView):
            return self.item(widget)
        if isinstance(widget, QComboBox) and pick < 0.2:
            self.plan.append(lambda: {"do": "key", "key": self.random.choice(("Down", "Up", "End", "Home"))})
        return self.click(widget)

    def _text(self, widget: QWidget) -> str:
        if widget.objectName() == "epochs":
            return self.random.choice(QUICK_EPOCHS if self.random.random() < 0.8 else HOSTILE_TEXTS)
        if label_of(widget) == "File":
            return "$HERE/out/" + self.file("", True, False).rpartition("/")[2] if self.seldom() else "x.png"
        return self.random.choice(TEXTS if self.random.random() < 0.55 else HOSTILE_TEXTS)

    def gesture(self, widget: QWidget) -> Record | None:
        """What is done to a picture or plot: click, drag, wheel, right click, hover."""
        pick = self.random.random()
        if not in_sight(widget):
            return None
        name, mods = name_of(widget), self.random.choice(("", "", "", "shift", "ctrl", "alt"))
        if pick < 0.3:
            return {"do": "click", "w": name, "at": self.at(), "mods": mods}
        if pick < 0.38:
            return {"do": "click", "w": name, "at": self.at(), "double": True}
        if pick < 0.46:
            return {"do": "click", "w": name, "at": self.at(), "button": "right"}
        if pick < 0.56:
            return {"do": "click", "w": name, "at": self.at(), "hover": True}
        if pick < 0.76:
            turn = self.random.choice((-120, 120, -240, 240, 1200, -1200))
            return {"do": "wheel", "w": name, "at": self.at(), "turn": turn, "mods": mods}
        points = [self.at() for _ in range(self.random.choice((2, 3, 4, 9)))]
        return {"do": "drag", "w": name, "points": points, "mods": mods}

    def item(self, view: QAbstractItemView) -> Record | None:
        model = view.model()
        columns = 1 if isinstance(model, QAbstractListModel) else 0 if model is None else model.columnCount()
        if isinstance(view, QHeaderView) or not columns or not model.rowCount():
            return self.click(view)
        row, column = self.random.randrange(model.rowCount()), self.random.randrange(columns)
        text = str(model.index(row, column).data())
        record = {"do": "item", "w": name_of(view), "row": row, "column": column, "text": text}
        return {**record, "double": True} if self.seldom() else record

    def click(self, widget: QWidget, wild: bool = False) -> Record | None:
        if not in_sight(widget):
            return None
        record: Record = {"do": "click", "w": name_of(widget)}
        if wild or self.seldom():
            record["at"] = self.at()
        if self.seldom():
            record["double"] = True
        elif self.seldom():
            record["button"] = "right"
        return record

    def at(self) -> list[float]:
        return [round(self.random.random(), 3), round(self.random.random(), 3)]


def in_sight(widget: QWidget) -> bool:
    """Whether any of it can be seen."""
    return not box_in_sight(widget).isEmpty()


def enter(widget: QWidget, text: str, end: str) -> Record | None:
    """Put a text into an editor and leave it by the key `end`."""
    return {"do": "enter", "w": name_of(widget), "text": text, "end": end} if in_sight(widget) else None
