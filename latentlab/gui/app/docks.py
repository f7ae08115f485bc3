"""The docks: which there are, and on which side of the map each opens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QFrame, QScrollArea, QTabBar, QWidget
from shiboken6 import isValid

from latentlab.gui.widgets.focus_order import InReadingOrder

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow

LEFT, RIGHT, BELOW = (
    Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea,
)  # fmt: skip
# The title, the part of the window, and the side where it opens; workspaces.py says which are open for which task.
PLAN = (
    ("Data and model", "train_panel", LEFT),
    ("Decoded", "decoded", RIGHT),
    ("Latent dimensions", "sliders", RIGHT),
    ("Samples", "sampling_panel", BELOW),
    ("Bookmarks", "bookmarks_panel", RIGHT),
    ("Curves", "curves", BELOW),
    ("Path", "path_panel", BELOW),
    ("Health", "health_panel", RIGHT),
    ("Runs", "runs_panel", BELOW),
    ("Posterior", "posterior_panel", BELOW),
    ("Find", "find_panel", BELOW),
    ("Traversals", "traversal_panel", BELOW),
    ("Arithmetic", "arithmetic_panel", BELOW),
    ("Timeline", "timeline_panel", BELOW),
    ("Compare", "compare_panel", BELOW),
    ("Lessons", "lessons_panel", BELOW),
    ("Columns", "columns_panel", BELOW),
    ("Rows", "rows_panel", BELOW),
)
SIDES = {LEFT: QSize(300, 700), RIGHT: QSize(280, 320), BELOW: QSize(700, 244)}
LEAST = {LEFT: QSize(300, 120), RIGHT: QSize(230, 100), BELOW: QSize(200, 120)}

DRAGGING_MILLISECONDS = 50  # after which a hand that drags is looked for again
GAP_PIXELS = 24  # more than any frame


class DockPage(QScrollArea):
    """What a dock shows. Its size is the hand's alone: a part that grows is scrolled and moves nothing around it."""

    def __init__(self, side: Qt.DockWidgetArea) -> None:
        super().__init__()
        self.side = side
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        if side == LEFT:  # whose forms fit its least width
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return SIDES[self.side]

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may be."""
        return LEAST[self.side]


class Dock(InReadingOrder, QDockWidget):
    """A panel of the window, or, floating, a window of its own."""


class Docks(QObject):
    """Makes the docks of one window and brings them to sight."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.docks = window, []
        self._held: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._hold)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        for title, _, side in PLAN:
            dock = Dock(title, window)
            dock.setObjectName(title)
            dock.setWidget(DockPage(side))
            window.addDockWidget(side, dock)
            dock.hide()  # a workspace shows it, or a hand
            self.docks.append(dock)
            dock.toggleViewAction().triggered.connect(partial(self._toggled, dock))
            dock.visibilityChanged.connect(self._settle_soon)  # a row of tabs may be a new one
            dock.visibilityChanged.connect(partial(self._release, dock))
            dock.dockLocationChanged.connect(self._settle_soon)
            dock.topLevelChanged.connect(self._settle_soon)

    def fill(self) -> None:
        """Put the parts of the window into them, which are there by now."""
        for dock, (_, part, _) in zip(self.docks, PLAN, strict=True):
            dock.widget().setWidget(getattr(self.window, part))

    def dock(self, title: str) -> QDockWidget:
        """The dock with a title."""
        return next(dock for dock in self.docks if dock.objectName() == title)

    def bring(self, title: str) -> None:
        """Show a dock and put it before its neighbours."""
        dock = self.dock(title)
        dock.show()
        self._make_room(dock)
        dock.raise_()

    def _make_room(self, dock: QDockWidget) -> None:
        """One that has no room of its own, where the window would have to be wider, goes before a neighbour."""
        window = self.window
        if dock.isFloating() or window.layout().minimumSize().width() <= window.width():
            return
        side, beside = window.dockWidgetArea(dock), window.tabifiedDockWidgets(dock)
        for other in self.docks:
            here = other.isVisible() and not other.isFloating() and window.dockWidgetArea(other) == side
            if here and other is not dock and other not in beside:
                window.tabifyDockWidget(other, dock)
                return

    def float(self) -> None:
        """Let the panel that has the focus float, or put it back; the focus stays in it."""
        part = self._held
        around = (dock for dock in self.docks if part is not None and isValid(part) and dock.isAncestorOf(part))
        dock = next(around, None)
        if dock is None:
            self.window.lab.said.emit("First give a panel the focus: Tab goes there, or its name in the palette.")
            return
        dock.setFloating(not dock.isFloating())
        dock.activateWindow()
        part.setFocus()

    @Slot(QWidget, QWidget)
    def _hold(self, _: QWidget | None, now: QWidget | None) -> None:
        """What had the focus before a menu or the palette is what they are asked about."""
        if now is not None and any(part.isAncestorOf(now) for part in (self.window.centre, *self.docks)):
            self._held = now

    def _toggled(self, dock: QDockWidget, *_: object) -> None:
        """What is asked for in the menu is seen, and not only its tab."""
        if not dock.isHidden():
            self._make_room(dock)
            dock.raise_()

    def _release(self, dock: QDockWidget, *_: object) -> None:
        """The keys of a dock that is closed, or goes with its workspace, are the map's: before Qt looks for a place."""
        if dock.isHidden() and _has_keys(dock) and self.window.map.isVisible():
            self.window.map.setFocus()

    def _pass_on(self) -> None:
        """The keys of a dock that went behind another: to what had them last in the one in front, else to the map."""
        for dock in self.docks:
            if _has_keys(dock) and dock.visibleRegion().isEmpty() and self.window.map.isVisible():
                beside = self.window.tabifiedDockWidgets(dock)
                last = [other.focusWidget() for other in beside if not other.visibleRegion().isEmpty()]
                known = [part for part in last if part is not None and part.isVisible() and part.isEnabled()]
                (known or [self.window.map])[0].setFocus()

    @Slot()
    def _settle_soon(self, *_: object) -> None:
        self._soon.start(0)

    @Slot()
    def _settle(self) -> None:
        """Once no hand drags a dock any more: a side without docks is closed, which Qt leaves open after a drag."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._soon.start(DRAGGING_MILLISECONDS)
            return
        self.fit_tabs()
        self._pass_on()
        if self._has_gap():
            self.window.restoreState(self.window.saveState())
            self._soon.stop()  # the docks that it moved told of it

    def _has_gap(self) -> bool:
        """Whether the middle leaves room on a side where no dock is."""
        window, middle = self.window, self.window.centralWidget()
        taken = {window.dockWidgetArea(dock) for dock in self.docks if dock.isVisible() and not dock.isFloating()}
        box, low = middle.geometry(), window.statusBar().geometry().top()
        room = {LEFT: box.left(), RIGHT: window.width() - box.right(), BELOW: low - box.bottom()}
        return middle.isVisible() and any(room[side] > GAP_PIXELS for side in room.keys() - taken)

    @Slot()
    def fit_tabs(self) -> None:
        """Titles of docks are shown whole; where there are too many, they can be scrolled."""
        bars = self.window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        laid_out = {title for bar in bars if not self._lies_astray(bar) for title in titles(bar)}
        for bar in bars:
            if self._lies_astray(bar) and laid_out & titles(bar):
                bar.hide()
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)
            bar.setExpanding(False)

    def _lies_astray(self, bar: QTabBar) -> bool:
        """Whether a row of tabs lies over other things, as those do that Qt makes on the way and forgets."""
        parts = [self.window.centralWidget(), *(dock for dock in self.docks if not dock.isFloating())]
        return any(part.isVisible() and part.geometry().intersects(bar.geometry()) for part in parts)


def _has_keys(dock: QDockWidget) -> bool:
    """Whether what is typed goes into it."""
    return dock.isAncestorOf(QApplication.focusWidget())


def titles(bar: QTabBar) -> set[str]:
    """What its tabs say."""
    return {bar.tabText(i) for i in range(bar.count())}
