"""The random person: what to do next, from what is in sight, to get somewhere: data, a run, then all panels."""

from __future__ import annotations

from collections import Counter
from typing import Any

from monkey_hands import combo_of, label_of, name_of
from monkey_uses import QUICK_EPOCHS, Record, Uses, in_sight
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

KEYS = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Tab", "Shift+Tab", "Space", "Return", "Escape",
        "Del", "Backspace", "Shift+Left", "Alt+F", "Alt+M", "F10", "Menu", "x", "7")  # fmt: skip
RARE_KEYS = ("Ctrl+Q", "Ctrl+Shift+W", "Ctrl+V")
ENDS = ("OK", "Open", "Save", "Cancel", "Close")
DATA = ("blobs", "moons", "digits", "rings", "swiss-roll", "sprites", "faces", "glyphs", "counts")


class Person(Uses):
    """Chooses the next action in one main window."""

    def __init__(self, window: Any, seed: str) -> None:
        super().__init__(seed)
        self.window, self.lab = window, window.lab
        self.visits: Counter[str] = Counter()
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
        if popup is not None and self.plan and isinstance(popup, QMenu):
            return self.plan.pop(0)()
        if popup is not None:
            return self._in_popup(popup)
        if modal is not None:
            return self._in_dialog(modal)
        while self.plan:
            record = self.plan.pop(0)()
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
            return self.click(discard or self.random.choice(modal.buttons()))
        if modal is not None:
            return {"do": "dismiss"}
        return {"do": "close"}

    # In front: popups and dialogs ----------------------------------------------------------------------------------

    def _in_popup(self, popup: QWidget) -> Record | None:
        pick = self.random.random()
        combo = combo_of(popup)
        if combo is not None and pick < 0.8:
            return self.item(combo.view())
        if isinstance(popup, QMenu) and pick < 0.85:
            return self._entry(popup)
        if combo is not None and pick < 0.92:
            return {"do": "key", "key": self.random.choice(("Down", "Up", "Return", "End"))}
        if pick < 0.96:
            return {"do": "key", "key": "Escape"}
        return self.click(popup, wild=True)

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
                return self.click(self.random.choice(dialog.buttons()))
            return {"do": "dismiss"} if pick < 0.95 else {"do": "key", "key": self.random.choice(("Escape", "Return"))}
        buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        ends = [
            each for each in buttons if label_of(each).replace("&", "") in ("OK", "Open", "Save", "Cancel", "Close")
        ]
        if pick < 0.22 and ends:
            return self.click(self.random.choice(ends))
        if pick < 0.25:
            return {"do": "dismiss"} if self.random.random() < 0.5 else {"do": "key", "key": "Escape"}
        return self.use(dialog)

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
            return self.click(self.random.choices(start.cards, weights)[0])
        if pick < 0.6:
            return {"do": "drop", "path": "$HERE/" + self.data_file()}
        if pick < 0.7:
            self.plan.append(lambda: {"do": "key", "key": "Ctrl+V"})
            text = self.random.choice(("a\tb\n1\t2\n3\t4\n2\t9\n", "1,2\n3,4\n5,7\n", "no table", "a,b\n", "\n\n\n"))
            path = {"do": "copy", "path": "$HERE/" + self.data_file()}
            return path if self.random.random() < 0.5 else {"do": "copy", "text": text}
        if pick < 0.85:
            keys = ("Ctrl+O", "Ctrl+O", "Ctrl+I", "Ctrl+Shift+O", "Ctrl+Alt+O", "Ctrl+Alt+O", "Ctrl+Shift+I")
            return {"do": "key", "key": self.random.choice(keys)}
        buttons = [each for each in self.window.train_panel.card.findChildren(QAbstractButton) if in_sight(each)]
        return self.click(self.random.choice(buttons)) if buttons else None

    def _train(self) -> Record | None:
        """Another model now and then, few epochs, then the button."""
        panel = self.window.train_panel
        self._dock, self._stay = None, 0
        if not in_sight(panel):
            return self._bring("Data and model")
        if panel.train_form is not None:
            epochs = panel.train_form.editors["epochs"]
            if self.random.random() < 0.8:
                text = self.random.choice(QUICK_EPOCHS)
                self.plan += [lambda: self._scroll_to(panel, epochs)] * 6
                self.plan.append(
                    lambda: (
                        {"do": "enter", "w": name_of(epochs), "text": text, "end": "Tab"} if in_sight(epochs) else None
                    )
                )
                self.plan.append(lambda: self.click(self.window.bar.train))
        if panel.model is not None and self.random.random() < 0.5:
            self.plan[:0] = [lambda: self._scroll_to(panel, panel.model.choice)] * 4
            self.plan.insert(4, lambda: self.click(panel.model.choice))
        return None

    def _scroll_to(self, panel: Any, widget: QWidget) -> Record | None:
        """A turn of the wheel towards a widget that is out of sight."""
        if in_sight(widget) or not widget.isVisible() or not in_sight(panel):
            return None
        below = widget.mapTo(panel, widget.rect().center()).y() > panel.height() / 2
        return {"do": "wheel", "w": name_of(panel.area.viewport()), "at": [0.02, 0.5], "turn": -240 if below else 240}

    # Exploring -----------------------------------------------------------------------------------------------------

    def _explore(self) -> Record | None:
        pick, window = self.random.random(), self.window
        if pick < 0.22:
            return self.gesture(window.map.viewport() if window.map.isVisible() else window.centre)
        if pick < 0.28:
            legend = window.legend.isVisible() and self.random.random() < 0.6
            return self.use(window.legend if legend else window.strip)
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
        own = {each.shortcut().toString() for each in self.window.findChildren(QAction)} - {"", "Exit", *RARE_KEYS}
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
        if not in_sight(self._dock.widget()):
            self._stay -= 3
            return self._bring(self._dock.windowTitle())
        return self.use(self._dock.widget())

    def _bring(self, title: str) -> Record | None:
        """Its tab, or its entry in the View menu; where neither helps, every dock back to its place."""
        dock = next(each for each in self.window.docks if each.windowTitle() == title)
        bars = [each for each in self.window.findChildren(QTabBar) if each.isVisible()]
        tabs = [bar.tabText(i) for bar in bars for i in range(bar.count())]
        if title in tabs and self.random.random() < 0.9:
            return {"do": "tab", "text": title}
        if not dock.isHidden() and self.random.random() < 0.5:
            return {"do": "resize", "size": [1280, 820]}
        bar = self.window.menuBar()
        text = title if dock.isHidden() else "&Reset this workspace"
        self.plan.insert(0, lambda: {"do": "menu", "w": ["QMenu", "QMenu", "&View", 0], "text": text})
        return {"do": "menu", "w": name_of(bar), "text": "&View"}

    def _lay_out(self) -> Record | None:
        """Float, close or pull at docks; another size of the window."""
        pick = self.random.random()
        if pick < 0.3:
            sizes = ((1280, 820), (1000, 700), (700, 500), (1270, 860), (300, 200), (1100, 880))
            return {"do": "resize", "size": list(self.random.choice(sizes))}
        if pick < 0.35:
            return {"do": "maximise"}
        docks = [each for each in self.window.docks if in_sight(each)]
        if not docks:
            return None
        dock = self.random.choice(docks)
        buttons = [each for each in dock.findChildren(QAbstractButton) if each.objectName().startswith("qt_dockwidget")]
        buttons = [each for each in buttons if in_sight(each)]
        if pick < 0.6 and buttons:
            return self.click(self.random.choice(buttons))
        if pick < 0.75:
            return {"do": "click", "w": name_of(dock), "at": [0.4, 0.01], "double": True}
        ends = self.at()
        return {"do": "drag", "w": name_of(dock), "points": [[0.4, 0.01], [0.45, 0.1], ends, ends]}
