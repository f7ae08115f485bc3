"""The docks: which there are, where they lie at first, which lie behind others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QFrame, QScrollArea, QTabBar

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow

LEFT, RIGHT, BELOW = (
    Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea,
)  # fmt: skip
# The title, the part of the window, the side, and whether it lies behind the one before it.
PLAN = (
    ("Data and model", "train_panel", LEFT, False),
    ("Decoded", "decoded", RIGHT, False),
    ("Latent dimensions", "sliders", RIGHT, False),
    ("Samples", "sampling_panel", RIGHT, True),
    ("Bookmarks", "bookmarks_panel", RIGHT, True),
    ("Curves", "curves", BELOW, False),
    ("Path", "path_panel", BELOW, True),
    ("Health", "health_panel", BELOW, True),
    ("Runs", "runs_panel", BELOW, True),
    ("Posterior", "posterior_panel", BELOW, True),
    ("Find", "find_panel", BELOW, True),
    ("Traversals", "traversal_panel", BELOW, True),
    ("Arithmetic", "arithmetic_panel", BELOW, True),
    ("Timeline", "timeline_panel", BELOW, True),
    ("Compare", "compare_panel", BELOW, True),
    ("Lessons", "lessons_panel", BELOW, True),
    ("Columns", "columns_panel", BELOW, True),
    ("Rows", "rows_panel", BELOW, True),
)
FRONT = ("Latent dimensions", "Curves")
SIZES = {LEFT: QSize(300, 700), RIGHT: QSize(280, 320), BELOW: QSize(700, 244)}
LEAST = {LEFT: QSize(300, 120), RIGHT: QSize(230, 100), BELOW: QSize(200, 120)}


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
        return SIZES[self.side]

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may be."""
        return LEAST[self.side]


class Docks(QObject):
    """Makes the docks of one window and brings them to sight."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.docks = window, []
        self._first = QByteArray()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit_tabs)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        for title, _, side, behind in PLAN:
            dock = QDockWidget(title, window)
            dock.setObjectName(title)
            dock.setWidget(DockPage(side))
            window.addDockWidget(side, dock)
            if behind:  # at once: a row of docks side by side would make the window as wide as all of them
                window.tabifyDockWidget(self.docks[-1], dock)
            self.docks.append(dock)
            dock.visibilityChanged.connect(self._fit_tabs_soon)  # a row of tabs may be a new one
            dock.dockLocationChanged.connect(self._fit_tabs_soon)
        for title in FRONT:
            self.dock(title).raise_()
        window.resizeDocks(self.docks[1:3], [440, 190], Qt.Orientation.Vertical)
        window.resizeDocks(self.docks[:2], [300, 280], Qt.Orientation.Horizontal)
        window.resizeDocks([self.dock("Curves")], [254], Qt.Orientation.Vertical)
        self._fit_tabs_soon()

    def fill(self) -> None:
        """Put the parts of the window into them, which are there by now."""
        for dock, (_, part, *_) in zip(self.docks, PLAN, strict=True):
            dock.widget().setWidget(getattr(self.window, part))

    def dock(self, title: str) -> QDockWidget:
        """The dock with a title."""
        return next(dock for dock in self.docks if dock.objectName() == title)

    def bring(self, title: str) -> None:
        """Show a dock and put it before its neighbours."""
        dock = self.dock(title)
        dock.show()
        dock.raise_()

    def remember(self) -> None:
        """Take the layout of now as the first one."""
        self._first = self.window.saveState()

    def reset(self) -> None:
        """Put every dock back where it was at first."""
        self.window.restoreState(self._first)
        for title in FRONT:
            self.dock(title).raise_()
        self._fit_tabs()

    @Slot()
    def _fit_tabs_soon(self, *_: object) -> None:
        self._soon.start()

    @Slot()
    def _fit_tabs(self) -> None:
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


def titles(bar: QTabBar) -> set[str]:
    """What its tabs say."""
    return {bar.tabText(i) for i in range(bar.count())}
