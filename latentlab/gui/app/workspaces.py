"""Workspaces: for each task the panels that it needs, each with an arrangement of its own that it remembers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, Signal

from latentlab.gui.app.docks import BELOW, LEFT, PLAN, RIGHT, SIDES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from latentlab.gui.app import MainWindow

VERSION = 2  # of what is remembered; of another one it is forgotten
Tabs = tuple[str, ...]  # titles of docks that lie behind each other, the first in front


@dataclass(frozen=True)
class Workspace:
    """What lies where at first: beside the map from top to bottom, below it from left to right; and how large."""

    about: str
    left: tuple[Tabs, ...] = ()
    right: tuple[Tabs, ...] = ()
    below: tuple[Tabs, ...] = ()
    height: int = 230
    heights: tuple[int, ...] = ()
    widths: tuple[int, ...] = ()

    def sides(self) -> tuple[tuple[Qt.DockWidgetArea, tuple[Tabs, ...]], ...]:
        """The groups of each side of the window."""
        return (LEFT, self.left), (RIGHT, self.right), (BELOW, self.below)


WORKSPACES = {
    "Train": Workspace(
        "Data, model and run; watch it learn", left=(("Data and model",),), right=(("Decoded",), ("Health",)),
        below=(("Curves",),), heights=(330, 220),
    ),
    "Explore": Workspace(
        "Go about latent space: decode, traverse, sample, keep places", right=(("Decoded",), ("Latent dimensions",)),
        below=(("Traversals", "Arithmetic", "Rows"), ("Samples", "Bookmarks", "Columns")),
        heights=(330, 220), widths=(600, 400),
    ),
    "Path": Workspace(
        "A path through latent space, and its film", right=(("Decoded",), ("Bookmarks",)), below=(("Path",),),
        heights=(330, 220),
    ),
    "Understand": Workspace(
        "The posterior, the bound and the lessons", below=(("Lessons", "Posterior"),), height=330,
    ),
    "Compare": Workspace(
        "Runs side by side, and one through time", below=(("Runs", "Timeline"), ("Compare",)), widths=(640, 640),
    ),
}  # fmt: skip
FIRST = "Train"


class Workspaces(QObject):
    """Arranges the docks of one window for the task at hand; before there are data it shows none of them."""

    leaving = Signal()  # before another one, or another arrangement, is shown
    changed = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.docks = window, window.layout_of_docks
        self.now, self.alone = FIRST, True
        self._states: dict[str, QByteArray] = {}
        self._lent: QByteArray | None = None

    def recall(self) -> None:
        """Take up what was remembered when a window was last closed."""
        settings = QSettings()
        for name in WORKSPACES:
            state = settings.value(f"workspaces/{name}", QByteArray())
            if isinstance(state, QByteArray) and not state.isEmpty():
                self._states[name] = state
        name = str(settings.value("workspace", FIRST))
        self.now = name if name in WORKSPACES else FIRST

    def keep(self) -> None:
        """Remember all of them for the next window."""
        self._leave()
        settings = QSettings()
        for name, state in self._states.items():
            settings.setValue(f"workspaces/{name}", state)
        settings.setValue("workspace", self.now)

    def begin(self) -> None:
        """There are data: show the workspace of now."""
        if self.alone:
            opened = [dock for dock in self.docks.docks if dock.isVisible()]
            self._enter(self.now)
            for dock in opened:  # by a hand, before there were data
                self.docks.bring(dock.objectName())

    def choose(self, name: str) -> None:
        """Go to another workspace, which looks as it was left."""
        if name == self.now or self.alone:
            return
        self._leave()
        self._enter(name)

    def state(self) -> QByteArray:
        """How the present one is arranged; while it is lent, how it was before."""
        return self.window.saveState(VERSION) if self._lent is None else self._lent

    def lend(self) -> None:
        """From now on a tour or a presentation arranges the docks: all that it does is undone in the end."""
        self._lent = self.state()

    def take_back(self) -> None:
        """Arrange the present one as it was when it was lent, or as a hand has chosen or reset it since."""
        state, self._lent = self._lent, None
        if state is not None:
            self._lay_out(state)
            self.changed.emit(self.now)

    def show(self, name: str, state: QByteArray) -> None:
        """Go to a workspace, arranged so; as it was left where that is nothing that Qt can read."""
        if name in WORKSPACES:
            self._leave()
            self._states[name] = state
            self._enter(name)

    def reset(self) -> None:
        """Put every dock of the present workspace back where it was at first."""
        self._leave()
        self._states.pop(self.now, None)
        self._enter(self.now)

    def _leave(self) -> None:
        if not self.alone:
            self._states[self.now] = self.state()
            self.leaving.emit()

    def _enter(self, name: str) -> None:
        self.now, self.alone = name, False
        self._lay_out(self._states.get(name))
        self._lent = None if self._lent is None else self.window.saveState(VERSION)
        self.changed.emit(name)

    def _lay_out(self, state: QByteArray | None) -> None:
        """Put every dock where a state has it; as at first, where it is none that Qt can read."""
        self.window.setUpdatesEnabled(False)
        for dock in self.docks.docks:
            dock.hide()
        self.window.layout().activate()  # puts rows of tabs away, which Qt else leaves lying over other panels
        if state is None or not self.window.restoreState(state, VERSION):
            self._arrange(WORKSPACES[self.now])
        for part in (self.window, *self.docks.docks):  # a dock that floats by now is a window of its own
            part.setUpdatesEnabled(True)
        self.docks.fit_tabs()

    def _arrange(self, space: Workspace) -> None:
        """Lay the docks out as at first; those that the task does not need are closed, each where it would open."""
        window, dock = self.window, self.docks.dock
        shown = {title for _, groups in space.sides() for tabs in groups for title in tabs}
        for one in self.docks.docks:
            one.setFloating(False)
            window.removeDockWidget(one)
        for side, groups in space.sides():
            way = Qt.Orientation.Horizontal if side == BELOW else Qt.Orientation.Vertical
            before: QDockWidget | None = None
            for tabs in groups:
                first = dock(tabs[0])
                window.addDockWidget(side, first, way)
                for title in tabs[1:]:
                    window.tabifyDockWidget(first, dock(title))
                before = before or first
            for title, _, home in PLAN:
                if home == side and title not in shown:
                    if before is None:
                        window.addDockWidget(side, dock(title), way)
                        before = dock(title)
                    else:
                        window.tabifyDockWidget(before, dock(title))
        for one in self.docks.docks:
            one.setVisible(one.objectName() in shown)
        self._size(space)
        for _, groups in space.sides():
            for tabs in groups:
                dock(tabs[0]).raise_()

    def _size(self, space: Workspace) -> None:
        window, dock = self.window, self.docks.dock
        firsts = {side: [dock(tabs[0]) for tabs in groups] for side, groups in space.sides()}
        for side in (LEFT, RIGHT):
            if firsts[side]:
                window.resizeDocks(firsts[side][:1], [SIDES[side].width()], Qt.Orientation.Horizontal)
        if space.heights:
            window.resizeDocks(firsts[RIGHT], list(space.heights), Qt.Orientation.Vertical)
        if space.widths:
            window.resizeDocks(firsts[BELOW], list(space.widths), Qt.Orientation.Horizontal)
        if firsts[BELOW]:
            window.resizeDocks(firsts[BELOW][:1], [space.height], Qt.Orientation.Vertical)
