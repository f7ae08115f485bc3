"""What each thing that a person can do needs, in one table: it is enabled exactly where it can do something.

Where something is missing, the tip says what.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from latentlab.export import EXPORTERS
from latentlab.gui.app.exports import SAVED
from latentlab.gui.widgets.plain import as_typed
from latentlab.lab import needs as lab_needs

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow
    from latentlab.gui.lessons.page import LessonPage
    from latentlab.lab import Lab
    from latentlab.lab.needs import Need

Holds = Callable[["MainWindow"], bool]


@dataclass(frozen=True)
class WindowNeed:
    """One condition, and the sentence for where it does not hold."""

    missing: str
    holds: Holds
    of_lab: Need | None = None

    def said(self, window: MainWindow) -> str:
        """The sentence for a window that lacks it."""
        return self.of_lab.said(window.lab) if self.of_lab is not None else self.missing


def _of_lab(holds: Callable[[Lab], object], window: MainWindow) -> bool:
    return bool(holds(window.lab))


NEEDS: dict[str, WindowNeed] = {
    **{name: WindowNeed(need.missing, partial(_of_lab, need.holds), need) for name, need in lab_needs.NEEDS.items()},
    "brush": WindowNeed("Only decoded pictures can be painted on.", lambda w: not w.decoded.painting.isHidden()),
    "colours": WindowNeed("There is nothing else to colour by.", lambda w: w.legend.choice.count() > 1),
    "kept selection": WindowNeed("Choose a kept selection first.", lambda w: w.find_panel.named.currentIndex() > 0),
    "question": WindowNeed("Say what to find first.", lambda w: bool(w.find_panel.line.text().strip())),
    "marked": WindowNeed("Click a bookmark first.", lambda w: w.bookmarks_panel.sheet.marked >= 0),
    "attribute": WindowNeed("Choose rows A and B first.", lambda w: w.arithmetic_panel.attribute is not None),
}  # fmt: skip

# What each action needs, in the order in which it is said; by its words in the menus, without "&" and "…".
RULES: dict[str, tuple[str, ...]] = {
    # File. What is pasted is looked at when it is: a clipboard may belong to a program that is slow to answer.
    "How the data are read": ("data", "prepared"),
    "Save session": ("run",), "Save session as": ("run",), "Save model without rows": ("model",),
    "Save session with rows": ("model", "rows"), "Relink data": ("model",),
    "Export": ("model",), "Export as": ("model",),
    **{exporter.title: exporter.needs for exporter in EXPORTERS.values()},
    "Log to TensorBoard": ("data",), "Copy as Python": ("data",),
    # Select
    "Find rows": ("data",), "All rows": ("data", "unselected"), "None": ("selection",), "Invert": ("data",),
    "Neighbours in latent space": ("embedding",), "Neighbours in the data": ("embedding", "in memory"),
    "Outliers": ("embedding", "resting", "rows"), "Keep under a name": ("selection",), "By label": ("data", "labels"),
    "Export the selection": ("embedding", "selection", "selection on the map"),
    # Train
    "Train": ("data", "rows", "between runs"), "Step": ("data", "rows", "no training"), "Pause": ("training",),
    "Continue": ("run", "no training", "trained here", "rows"),
    "Start paused": ("data", "rows", "between runs"), "Stop": ("unfinished",),
    "Presets": ("data", "between runs"),
    # Map
    "Place all rows": ("embedding", "no training", "rows", "rows left out", "flat plane"),
    "Fit": ("rows on the map",), "Probe to the centre": ("model",),
    "Tool": ("rows on the map",), "Plane": ("embedding", "plane"),
    "Background": ("model",), "Colours of numbers": ("data", "coloured numbers"),
    "Class names": ("rows on the map",), "Contours": ("rows on the map",),
    "Thumbnails": ("rows on the map", "pictures", "rows"),
    "Colour by the next column": ("data", "colours"), "Colour by component": ("model", "components"),
    "Look at the nearest row's posterior": ("embedding", "rows", "gaussian", "no training"),
    # Path and Decode
    "Add waypoint": ("model",), "Remove last waypoint": ("waypoint",), "Clear the path": ("waypoint",),
    "Play the path": ("path", "known path"), "Interpolation": ("model",), "Constant perceptual speed": ("model",),
    "New path": ("waypoint", "fewer paths"), "Copy path": ("path", "fewer paths"), "Remove path": ("any path",),
    "Random walk": ("embedding", "several rows", "fewer paths"), "Bookmark this place": ("model",),
    "Workspace": ("data",), "Reset this workspace": ("data",),
    "Draw samples": ("embedding",), "Draws in place of means": ("model",),
    "Paint": ("model", "brush"), "Erase": ("model", "brush"),
    "Play the training": ("resting", "snapshots", "rows"),
    "Snapshot before": ("resting", "snapshots", "rows", "earlier"),
    "Snapshot after": ("resting", "snapshots", "rows", "past", "later"), "Now": ("past",),
    "Train on from here": ("resting", "past", "rows"), "Compare with the next run": ("embedding", "other run"),
}  # fmt: skip
# What only a button of a lesson does.
OF_LESSONS: dict[str, tuple[str, ...]] = {
    "Measure the encoder's gradients": ("embedding", "rows", "gaussian", "encoder", "closed KL", "no training"),
}
BUTTONS = {
    "bar.train": "Train", "bar.go_on": "Continue", "bar.pause": "Pause", "bar.step": "Step", "bar.stop": "Stop",
    "train_panel.card.change": "How the data are read",
    "train_panel.card.preset": "Presets",
    "find_panel.near": "Neighbours in latent space", "find_panel.outliers": "Outliers",
    "find_panel.measure": "Outliers", "find_panel.invert": "Invert", "find_panel.none": "None",
    "find_panel.keep": "Keep under a name", "find_panel.export": "Export the selection",
    "posterior_panel.button": "Look at the nearest row's posterior",
    "path_panel.add": "Add waypoint", "path_panel.remove": "Remove last waypoint", "path_panel.clear": "Clear the path",
    "path_panel.play": "Play the path", "path_panel.new": "New path", "path_panel.copy": "Copy path",
    "path_panel.drop": "Remove path", "path_panel.wander": "Random walk", "path_panel.interpolation": "Interpolation",
    "path_panel.speed": "Constant perceptual speed", "bookmarks_panel.add": "Bookmark this place",
    "timeline_panel.play": "Play the training", "timeline_panel.slider": "Play the training",
    "timeline_panel.now": "Now", "timeline_panel.fork": "Train on from here",
    "sampling_panel.again": "Draw samples", "strip.plane": "Plane", "strip.background": "Background",
}  # fmt: skip
# What only a button does.
OWN = {
    "find_panel.find": ("data", "question"), "find_panel.drop": ("kept selection",), "find_panel.line": ("data",),
    "find_panel.in_latent": ("embedding",), "find_panel.in_data": ("embedding", "in memory"),
    "bookmarks_panel.rename": ("marked",), "bookmarks_panel.drop": ("marked",), "bookmarks_panel.path": ("bookmarks",),
    "compare_panel.open": ("embedding",), "compare_panel.other": ("embedding", "other run"),
    "arithmetic_panel.again": ("embedding", "attribute"), "arithmetic_panel.slider": ("embedding", "attribute"),
    "arithmetic_panel.swap": ("model", "conditions", "two classes"),
    "traversal_panel.columns": ("embedding", "latent space"),
    "posterior_panel.follows": ("embedding", "rows", "gaussian"),
    "runs_panel.exact": ("ended", "rows"), "curves.fit": ("run",), "strip.look": ("rows on the map",),
    "strip.tools.move": ("rows on the map",), "strip.tools.lasso": ("rows on the map",),
    "strip.tools.box": ("rows on the map",),
    "strip.tools.draw": ("embedding",), "curves.smoothing": ("run",), "curves.logs": ("run",),
    "rows_panel.only": ("data",), "rows_panel.order": ("data",), "rows_panel.down": ("data",),
    "rows_panel.copy": ("data",), "columns_panel.line": ("data",),
    **{path: EXPORTERS[kind].needs for path, kind in SAVED.items()},
}  # fmt: skip


@dataclass
class Bound:
    """One part of the window; `tip` is its own one, or says it, where that is not always the same."""

    part: QAction | QWidget
    tip: str | Callable[[], str]
    lacking: str | None = None
    said: str | None = None

    def show(self, lacking: str) -> None:
        """Enable it where nothing is `lacking`; only what changed is told to Qt."""
        if lacking != self.lacking:
            self.lacking = lacking
            self.part.setEnabled(not lacking)
        tip = self.tip if isinstance(self.tip, str) else self.tip()
        words = f"{lacking}\n{tip}".strip() if lacking else tip
        if words != self.said:
            self.said = words
            self.part.setToolTip(as_typed(words))
            if isinstance(self.part, QAction):
                self.part.setStatusTip(lacking or words)


@dataclass
class Rule:
    """Parts that need the same, and what they were found to lack."""

    bounds: list[Bound]
    lacking: str | None = None

    def add(self, bound: Bound) -> None:
        """One more, which is shown when it is next asked what they lack."""
        self.bounds.append(bound)
        self.lacking = None

    def show(self, lacking: str) -> None:
        """Enable and disable them."""
        if lacking != self.lacking:
            self.bounds = [bound for bound in self.bounds if isValid(bound.part)]  # menus made anew leave theirs
            self.lacking = lacking
            for bound in self.bounds:
                bound.show(lacking)


class Needs(QObject):
    """Enables and disables the actions, buttons and boxes of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._rules: dict[tuple[WindowNeed, ...], Rule] = {}
        self._lively: list[tuple[tuple[WindowNeed, ...], Bound]] = []  # whose tips are not always the same
        tips = {"strip.plane": window.strip.plane_tip}
        window.lessons_panel.made.connect(self._bind_page)
        for path, needs in ({path: RULES[name] for path, name in BUTTONS.items()} | OWN).items():
            part = _part(window, path)
            self._bind(part, needs, tips.get(path) or part.toolTip())

    def bind(self, action: QAction, rule: str = "") -> None:
        """Watch over an action by the rule of its words, or by another one."""
        self._bind(action, RULES.get(rule or plain(action.text()), ()), action.toolTip())

    def _bind(self, part: QAction | QWidget, names: tuple[str, ...], tip: str | Callable[[], str]) -> None:
        if names:
            needs, bound = tuple(map(_need_of, names)), Bound(part, tip)
            if isinstance(tip, str):
                self._rules.setdefault(needs, Rule([])).add(bound)
            else:
                self._lively.append((needs, bound))

    @Slot(object)
    def _bind_page(self, page: LessonPage) -> None:
        """Watch over the buttons of a lesson that was just made."""
        for name, rule in page.rules.items():
            part = getattr(page, name)
            self._bind(part, (RULES | OF_LESSONS)[rule], part.toolTip())
        self.refresh()

    def listen(self) -> None:
        """Follow the state from now on: after all others, whose parts are asked about."""
        events, window = self.window.events, self.window
        for signal in (
            events.data_changed, events.phase_changed, events.embedding_changed, events.decoder_changed,
            events.run_changed, events.classes_changed, events.selection_changed, events.named_changed,
            events.paths_changed, events.solved_changed, events.bookmarks_changed, events.timeline_changed,
            events.comparison_changed, events.plane_changed, events.plane_measured, events.drawn, events.looked,
            events.overview_changed,
            window.find_panel.line.textChanged, window.find_panel.named.currentIndexChanged,
            window.bookmarks_panel.sheet.clicked, window.arithmetic_panel.changed,
        ):  # fmt: skip
            signal.connect(self.refresh)
        self.refresh()

    def close(self) -> None:
        """Let go of all parts: boxes still tell of changes while the window is taken down, and actions are gone."""
        self._rules.clear()
        self._lively.clear()

    @Slot()
    def refresh(self) -> None:
        """Ask every need anew, each once, and show what changed."""
        held: dict[int, bool] = {}
        for needs, shown in (*self._rules.items(), *self._lively):
            shown.show(first_missing(self.window, needs, held))


def _need_of(name: str) -> WindowNeed:
    need = lab_needs.need_of(name)
    return NEEDS.get(name) or WindowNeed(need.missing, partial(_of_lab, need.holds))


def first_missing(window: MainWindow, needs: tuple[WindowNeed, ...], held: dict[int, bool]) -> str:
    """The first sentence of what is missing; later needs are asked only where those before hold."""
    for need in needs:
        if id(need) not in held:
            held[id(need)] = need.holds(window)
        if not held[id(need)]:
            return need.said(window)
    return ""


def plain(words: str) -> str:
    """The words of an action as a person reads them."""
    return words.replace("&", "").rstrip("…")


def _part(window: MainWindow, path: str) -> QWidget:
    part = window
    for name in path.split("."):
        part = part[name] if isinstance(part, dict) else getattr(part, name)
    return part
