"""What the help says: what the mouse does, the keys of every action, and what installed packages bring."""

from __future__ import annotations

import html
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QMenuBar, QTextBrowser, QVBoxLayout, QWidget

from latentlab.gui.language.catalogue import translated
from latentlab.gui.widgets.focus_order import InReadingOrder
from latentlab.gui.widgets.plain import as_read
from latentlab.registry import Registry

MOUSE = (
    ("Drag the ring, or click", "move the probe"),
    ("Arrow keys (on the map)", "move the probe; with Shift five times as far"),
    ("Drag the ground, wheel", "pan, zoom"),
    ("Shift and drag", "lasso at any time; with a tool, Shift adds and Ctrl removes"),
    ("Right click", "what can be done with a row or a place"),
    ("Escape", "give up the drawing, then the tool, then the selection"),
)


class HelpDialog(InReadingOrder, QDialog):
    """A page to read."""

    def __init__(self, title: str, page: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.page = QTextBrowser()
        self.page.setHtml(page)
        self.page.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.resize(560, 620)


def keys_page(menus: QMenuBar) -> str:
    """What the mouse does, and each action of the menus that has a key, as HTML."""
    parts = [_table("Mouse", MOUSE)]
    for menu in _inside(menus).values():
        keyed = list(_keyed(menu))
        if keyed:
            parts.append(_table(as_read(menu.title()), keyed))
    return "".join(parts)


def _keyed(menu: QMenu, within: str = "") -> Iterator[tuple[str, str]]:
    """Key and words of each action in a menu and the menus in it."""
    inside = _inside(menu)
    for action in menu.actions():
        words = f"{within}{as_read(action.text())}"
        if action in inside:
            yield from _keyed(inside[action], f"{words}: ")
        elif not action.shortcut().isEmpty():
            keys = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            yield ", ".join(keys), words


def _inside(menu: QMenuBar | QMenu) -> dict[QAction, QMenu]:
    """The menus in it. Asked of its action a menu would be Python's, and be deleted with the answer."""
    found = menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return {inner.menuAction(): inner for inner in found}


def _table(title: str, rows: object) -> str:
    cells = "".join(
        f"<tr><td width=190><b>{html.escape(translated(keys))}</b></td><td>{html.escape(translated(words))}</td></tr>"
        for keys, words in rows
    )
    return f"<h3>{html.escape(translated(title))}</h3><table cellpadding=2>{cells}</table>"


def packages_page() -> str:
    """What installed packages bring, and what of them is left out and why, as HTML."""
    brought = [
        html.escape(translated(f"The {registry.what} {name}, of {registry.package(name)}."))
        for registry in Registry.every.values()
        for name in registry
        if registry.package(name)
    ]
    missing = (sentence for registry in Registry.every.values() for sentence in registry.left_out)
    left_out = [html.escape(translated(sentence)) for sentence in missing]
    nothing = "No installed package brings models, likelihoods, readers, datasets, backgrounds or exports."
    return "<br>".join([*brought, *left_out]) or translated(nothing)
