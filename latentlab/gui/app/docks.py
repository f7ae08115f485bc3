"""The docks: which there are, and on which side of the map each opens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QFrame, QScrollArea, QTabBar

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


class Docks(QObject):
    """Makes the docks of one window and brings them to sight."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.docks = window, []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit_tabs)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        for title, _, side in PLAN:
            dock = QDockWidget(title, window)
            dock.setObjectName(title)
            dock.setWidget(DockPage(side))
            window.addDockWidget(side, dock)
            dock.hide()  # a workspace shows it, or a hand
            self.docks.append(dock)
            dock.toggleViewAction().triggered.connect(partial(self._toggled, dock))
            dock.visibilityChanged.connect(self._fit_tabs_soon)  # a row of tabs may be a new one
            dock.dockLocationChanged.connect(self._fit_tabs_soon)

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
        dock.raise_()

    def _toggled(self, dock: QDockWidget, *_: object) -> None:
        """What is asked for in the menu is seen, and not only its tab."""
        if not dock.isHidden():
            dock.raise_()

    @Slot()
    def _fit_tabs_soon(self, *_: object) -> None:
        self._soon.start()

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


def titles(bar: QTabBar) -> set[str]:
    """What its tabs say."""
    return {bar.tabText(i) for i in range(bar.count())}
