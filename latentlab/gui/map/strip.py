"""The line above the map: what dragging does, the plane, the background, and what is laid over the rows."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from latentlab.gui.app.events import Events
from latentlab.gui.map.view import MapView
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.save_button import SaveButton
from latentlab.gui.widgets.words import Words
from latentlab.lab.projection import NAMES
from latentlab.space.backgrounds import BACKGROUNDS
from latentlab.space.planes import PlaneChoice, subscript

TOOL_WORDS = {
    "move": ("Move", "Drag the probe or the ground; click to put the probe there (V)"),
    "lasso": ("Lasso", "Draw around rows to select them; Shift adds, Ctrl removes (L, or Shift and drag at any time)"),
    "box": ("Box", "Draw a box around rows to select them; Shift adds, Ctrl removes (B)"),
    "draw": ("Draw path", "Draw a path by hand (D)"),
}
MOST_AXES = 12  # dimensions that are offered as axes
CHARACTERS, BOX_PIXELS = 5, 150  # a box is so wide at least, and at most; its list shows whole words


class MapStrip(QWidget):
    """Buttons and choices for one map."""

    def __init__(self, events: Events, view: MapView, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab, self.view = lab, view
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 3, 4, 1)
        layout.setSpacing(3)
        self.tools: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        for tool, (words, tip) in TOOL_WORDS.items():
            button = QToolButton(text=words, toolTip=as_typed(tip), checkable=True, autoRaise=True)
            button.setAccessibleName(f"{words} tool")
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(partial(self._choose_tool, tool))
            self._group.addButton(button)
            self.tools[tool] = button
            layout.addWidget(button)
        layout.addSpacing(8)
        self.plane, self.background = ComboBox(), ComboBox()
        for combo, name, tip, chosen in (
            (self.plane, "Plane", "The plane that the map shows (P: the next one)", self._choose_plane),
            (self.background, "Background", "What lies behind the rows (K: the next one)", self._choose_background),
        ):
            combo.setAccessibleName(name)
            combo.setToolTip(as_typed(tip))
            combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(CHARACTERS)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            combo.setMaximumWidth(BOX_PIXELS)
            combo.view().setMinimumWidth(180)  # the list is as wide as its words, the box is not
            combo.activated.connect(chosen)
            layout.addWidget(combo, 9)  # as wide as it may be, before the words get the rest
        for kind, background in BACKGROUNDS.items():
            self.background.addItem(background.title, kind)
            index = self.background.count() - 1
            self.background.setItemData(index, as_typed(background.about), 3)  # Qt.ItemDataRole.ToolTipRole
        self.look = QToolButton(text="Show   ", toolTip="What is laid over the rows", autoRaise=True)
        self.look.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.look.setMenu(QMenu(self))
        layout.addWidget(self.look)
        self.save = SaveButton("Save the map as a figure", "")
        self.save.setAutoRaise(True)
        layout.addWidget(self.save)
        layout.addWidget(self._make_side(), 1)
        self._timer = QTimer(self, interval=100)
        self._timer.timeout.connect(self._show_share)
        events.plane_changed.connect(self.refresh)
        events.plane_measured.connect(self._show_words)
        events.embedding_changed.connect(self._offer_planes)
        events.run_changed.connect(self.refresh)
        events.embedding_changed.connect(self._offer_backgrounds)
        view.tool_changed.connect(self._show_choice)
        view.background.changed.connect(self._show_choice)
        self._offered, self._about_plane = 0, ""
        self.restyle()
        self.refresh()

    def _make_side(self) -> QWidget:
        """How faithful the plane is, or, in the same room, how far it is and a way to give it up."""
        self.bar, self.cancel = QProgressBar(textVisible=False), QToolButton(text="Cancel", toolTip="Keep this plane")
        self.bar.setMinimumWidth(24)
        self.bar.setFixedHeight(12)
        self.cancel.clicked.connect(self.lab.projection.cancel)
        busy = QWidget()
        row = QHBoxLayout(busy)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.words, self.side = Words(), QStackedWidget()
        self.side.addWidget(self.words)
        self.side.addWidget(busy)
        return self.side

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        for tool, button in self.tools.items():
            button.setIcon(icon(tool))

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen, and how far it is."""
        busy = self.lab.projection.busy
        self.side.setCurrentIndex(int(busy))
        self._timer.start() if busy else self._timer.stop()
        self._offer_planes()
        self._show_choice()
        self._show_words()

    @Slot()
    def _show_choice(self) -> None:
        self.tools[self.view.tool].setChecked(True)
        self.background.setCurrentIndex(self.background.findData(self.view.background.kind))
        self.plane.setCurrentIndex(max(0, self.plane.findData(self._key(self.lab.projection.choice))))

    @Slot()
    def _offer_backgrounds(self) -> None:
        """Those that this model has on this plane; the others say why not."""
        for index, (kind, background) in enumerate(BACKGROUNDS.items()):
            refusal = self.view.background.refusal(kind)
            self.background.model().item(index).setEnabled(not refusal)
            self.background.setItemData(index, as_typed(refusal or background.about), 3)  # Qt.ItemDataRole.ToolTipRole

    @staticmethod
    def _key(choice: PlaneChoice) -> str:
        return f"axes {choice.first} {choice.second}" if choice.kind == "axes" else choice.kind

    @Slot()
    def _offer_planes(self) -> None:
        """The planes of a space of so many dimensions."""
        d = self.lab.embedding.z.shape[1] if self.lab.embedding is not None else 0
        if d == self._offered and self.plane.count():
            return
        self._offered = d
        self.plane.clear()
        self.plane.addItem("PCA" if d > 2 else "The space itself" if d else "The data", "best")
        for name, words in NAMES.items() if d > 1 else ():
            self.plane.addItem(words, name)
        if d > 2:
            letter = "x" if self.lab.decoder is not None and self.lab.decoder.responsible else "z"
            for first in range(min(d, MOST_AXES)):
                for second in range(first + 1, min(d, MOST_AXES)):
                    words = f"{letter}{subscript(first + 1)}, {letter}{subscript(second + 1)}"
                    self.plane.addItem(words, f"axes {first} {second}")
        self._show_choice()

    @Slot()
    def _choose_plane(self) -> None:
        kind, *axes = self.plane.currentData().split()
        self.lab.projection.choose(PlaneChoice(kind, *map(int, axes)))

    @Slot()
    def _choose_background(self) -> None:
        self.view.background.choose(self.background.currentData())

    def next_plane(self) -> None:
        """The next plane of the list."""
        if self.plane.isEnabled() and self.plane.count() > 1:
            self.plane.setCurrentIndex((self.plane.currentIndex() + 1) % self.plane.count())
            self._choose_plane()

    def next_background(self) -> None:
        """The next background of the list that this model has."""
        kinds = list(BACKGROUNDS)
        if self.background.isEnabled():
            at = kinds.index(self.view.background.kind)
            onward = kinds[at + 1 :] + kinds[: at + 1]
            self.view.background.choose(next(kind for kind in onward if not self.view.background.refusal(kind)))

    def _choose_tool(self, tool: str, *_: object) -> None:
        self.view.set_tool(tool)
        self.view.setFocus()

    @Slot()
    def _show_share(self) -> None:
        share = self.lab.projection.jobs.share
        self.bar.setRange(0, 100 if share else 0)
        self.bar.setValue(round(100 * share))
        early = self.lab.projection.early()
        if early is not None:
            self.lab.show_embedding(early)

    @Slot()
    def _show_words(self) -> None:
        """How faithful the plane is."""
        found = self.lab.projection.fidelity
        known = found is not None and not math.isnan(found.share)
        self.words.setText(f"shows {100 * max(found.share, 0):.0f} % of z" if known else "")
        tip = self.lab.projection.back
        if found is not None:
            tip += (
                f" Held-out rows decoded from their place on it are {found.from_plane:.4g} off (mean squared error); "
                f"from their own z {found.from_z:.4g}, the mean of the data {found.from_mean:.4g}."
            )
        self._about_plane = tip
        self.words.explain(tip)

    def plane_tip(self) -> str:
        """What the plane of now can tell."""
        return f"{self._about_plane} (P: the next plane)".strip()
