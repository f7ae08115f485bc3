"""What each thing that a person can do needs, in one table: it is enabled exactly where it can do something.

Where something is missing, the tip says what.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from latentlab.data.builtin import DATASETS
from latentlab.lab.walks import MOST_PATHS

if TYPE_CHECKING:
    from latentlab.gui.app.window import MainWindow
    from latentlab.lab.lab import Lab

Holds = Callable[["MainWindow"], bool]
RESTING = ("paused", "ended")
LOOKED_AT = 10_000  # selected rows, at most, to see what they are


@dataclass(frozen=True)
class Need:
    """One condition, and the sentence for where it does not hold."""

    missing: str
    holds: Holds


def _of(missing: str, holds: Callable[[Lab], object]) -> Need:
    """A need that the state alone can tell."""
    return Need(missing, lambda window: bool(holds(window.lab)))


NEEDS = {
    "data": _of("Open data first.", lambda lab: lab.data is not None),
    "prepared": Need("Nothing about how these data are prepared can be chosen.", lambda w: _can_prepare(w.lab)),
    "labels": _of("These data have no labels.", lambda lab: lab.data.labels is not None),
    "in memory": _of("These rows lie on disk and are not searched.", lambda lab: lab.data.in_memory),
    "pictures": _of("Rows of these data are not pictures.", lambda lab: lab.data.is_image),
    "run": _of("Train a model first.", lambda lab: lab.phase in ("training", *RESTING)),
    "no training": _of("Pause or stop the training first.", lambda lab: lab.phase != "training"),
    "between runs": _of("Stop the run first.", lambda lab: lab.phase in ("ready", "ended")),
    "unfinished": _of("No run is under way.", lambda lab: lab.phase in ("training", "paused")),
    "ended": _of("No run has ended yet.", lambda lab: lab.phase == "ended"),
    "model": _of("Train a model first.", lambda lab: lab.decoder is not None),
    "placed": _of("Train a model first.", lambda lab: lab.placed is not None),
    "several rows": _of("There are too few rows on the map.", lambda lab: len(lab.placed.z) > 3),
    "plane": _of("A space of one dimension is shown as a line.", lambda lab: lab.placed.z.shape[1] > 1),
    "components": _of("The model has no components.", lambda lab: lab.decoder.responsible),
    "gaussian": _of("This model has no Gaussian q with a gap to look at.", lambda lab: lab.decoder.gaussian),
    "latent space": _of("A mixture's places lie among the data.", lambda lab: not lab.decoder.responsible),
    "brush": Need("Only decoded pictures can be painted on.", lambda w: not w.decoded.painting.isHidden()),
    "colours": Need("There is nothing else to colour by.", lambda w: w.legend.choice.count() > 1),
    "selection": _of("Select rows first: draw around some on the map (L).", lambda lab: lab.selections.current),
    "unselected": _of("All rows are selected.", lambda lab: _selected(lab) < len(lab.data)),
    "selection on the map": _of("None of the selected rows is on the map now.", lambda lab: _on_the_map(lab)),
    "kept selection": Need("Choose a kept selection first.", lambda w: w.find_panel.named.currentIndex() > 0),
    "question": Need("Say what to find first.", lambda w: bool(w.find_panel.line.text().strip())),
    "waypoint": _of("The path has no waypoints yet: press W on the map.", lambda lab: len(lab.path)),
    "path": _of("A path needs two waypoints: move the probe and press W, twice.", lambda lab: len(lab.path) > 1),
    "known path": _of("This path is still being found.", lambda lab: lab.walks.frames(lab.path, 2) is not None),
    "any path": _of("There is no path to remove.", lambda lab: len(lab.path) or len(lab.walks.paths) > 1),
    "fewer paths": _of(f"There are {MOST_PATHS} paths: remove one first.", lambda lab: lab.walks.room),
    "marked": Need("Click a bookmark first.", lambda w: w.bookmarks_panel.sheet.marked >= 0),
    "bookmarks": _of("A path needs two bookmarks: press M on the map.", lambda lab: len(lab.bookmarks.kept) > 1),
    "snapshots": _of("A run keeps snapshots while it trains: train first.", lambda lab: len(lab.timeline.moments) > 1),
    "resting": _of("Pause the training first.", lambda lab: lab.phase in RESTING),
    "earlier": _of("This is the first snapshot.", lambda lab: lab.timeline.at != 0),
    "later": _of("This is the newest snapshot.", lambda lab: lab.timeline.later),
    "past": _of("This is the newest state: go back along the timeline first.", lambda lab: lab.timeline.past),
    "other run": _of("There is no other run: train once more, or open a session.", lambda lab: lab.comparing.others),
    "attribute": Need("Choose rows A and B first.", lambda w: w.arithmetic_panel.attribute is not None),
    "conditions": _of("Only a conditional model decodes under conditions.", lambda lab: lab.decoder.conditions),
    "two classes": _of("Select two rows of different classes first.", lambda lab: _classes_selected(lab) > 1),
}  # fmt: skip

# What each action needs, in the order in which it is said; by its words in the menus, without "&" and "…".
RULES: dict[str, tuple[str, ...]] = {
    # File. What is pasted is looked at when it is: a clipboard may belong to a program that is slow to answer.
    "How the data are read": ("data", "prepared"),
    "Save session": ("run",), "Save session as": ("run",),
    "Export": ("model",), "Decoded picture": ("model",), "Manifold grid": ("model",),
    "Path film": ("model", "path", "known path"), "Embedding table": ("model",),
    "Selected rows": ("placed", "selection", "selection on the map"),
    "Training film": ("placed", "snapshots"), "Map picture": ("placed",),
    "Copy as Python": ("data",),
    # Select
    "Find rows": ("data",), "All rows": ("data", "unselected"), "None": ("selection",), "Invert": ("data",),
    "Neighbours in latent space": ("placed",), "Neighbours in the data": ("placed", "in memory"),
    "Outliers": ("placed", "resting"), "Keep under a name": ("selection",), "By label": ("data", "labels"),
    "Export the selection": ("placed", "selection", "selection on the map"),
    # Train
    "Train": ("data",), "Step": ("data", "no training"), "Stop": ("unfinished",), "Presets": ("data", "between runs"),
    "Continue": ("ended",),
    # Map
    "Fit": ("placed",), "Probe to the centre": ("model",), "Tool": ("placed",), "Plane": ("placed", "plane"),
    "Background": ("model",),
    "Class names": ("placed",), "Contours": ("placed",), "Thumbnails": ("placed", "pictures"),
    "Colour by the next column": ("data", "colours"), "Colour by component": ("model", "components"),
    "Look at the nearest row's posterior": ("placed", "gaussian"),
    # Walk
    "Add waypoint": ("model",), "Remove last waypoint": ("waypoint",), "Clear the path": ("waypoint",),
    "Play the path": ("path", "known path"), "Way": ("model",), "Even to the eye": ("model",),
    "New path": ("waypoint", "fewer paths"), "Twin": ("path", "fewer paths"), "Remove path": ("any path",),
    "Random walk": ("placed", "several rows", "fewer paths"), "Bookmark this place": ("model",),
    "Draw samples": ("placed",), "Paint": ("model", "brush"), "Erase": ("model", "brush"),
    "Play the training": ("resting", "snapshots"), "Snapshot before": ("resting", "snapshots", "earlier"),
    "Snapshot after": ("resting", "snapshots", "past", "later"), "Now": ("past",),
    "Train on from here": ("resting", "past"), "Compare with the next run": ("placed", "other run"),
}  # fmt: skip
BUTTONS = {
    "train_panel.main": "Train", "train_panel.step": "Step", "train_panel.stop": "Stop",
    "train_panel.more": "Continue", "train_panel.card.change": "How the data are read",
    "train_panel.card.preset": "Presets",
    "find_panel.near": "Neighbours in latent space", "find_panel.outliers": "Outliers",
    "find_panel.measure": "Outliers", "find_panel.invert": "Invert", "find_panel.none": "None",
    "find_panel.keep": "Keep under a name",
    "path_panel.add": "Add waypoint", "path_panel.remove": "Remove last waypoint", "path_panel.clear": "Clear the path",
    "path_panel.play": "Play the path", "path_panel.new": "New path", "path_panel.twin": "Twin",
    "path_panel.drop": "Remove path", "path_panel.wander": "Random walk", "path_panel.way": "Way",
    "path_panel.speed": "Even to the eye", "bookmarks_panel.add": "Bookmark this place",
    "timeline_panel.play": "Play the training", "timeline_panel.slider": "Play the training",
    "timeline_panel.now": "Now", "timeline_panel.fork": "Train on from here",
    "sampling_panel.again": "Draw samples", "strip.plane": "Plane", "strip.background": "Background",
}  # fmt: skip
# What only a button does.
OWN = {
    "find_panel.find": ("data", "question"), "find_panel.drop": ("kept selection",), "find_panel.line": ("data",),
    "find_panel.in_latent": ("placed",), "find_panel.in_data": ("placed", "in memory"),
    "bookmarks_panel.rename": ("marked",), "bookmarks_panel.drop": ("marked",), "bookmarks_panel.path": ("bookmarks",),
    "compare_panel.open": ("placed",), "compare_panel.other": ("placed", "other run"),
    "arithmetic_panel.again": ("placed", "attribute"), "arithmetic_panel.slider": ("placed", "attribute"),
    "arithmetic_panel.swap": ("model", "conditions", "two classes"),
    "traversal_panel.columns": ("placed", "latent space"),
    "runs_panel.exact": ("ended",), "curves.fit": ("run",), "strip.look": ("placed",),
    "strip.tools.move": ("placed",), "strip.tools.lasso": ("placed",), "strip.tools.box": ("placed",),
    "strip.tools.draw": ("placed",),
}  # fmt: skip


@dataclass
class Bound:
    """One part of the window and what it needs; `tip` is its own one."""

    part: QAction | QWidget
    needs: tuple[Need, ...]
    tip: Callable[[], str]
    said: str | None = None


class Needs(QObject):
    """Enables and disables the actions, buttons and boxes of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._bound: list[Bound] = []
        tips = {
            "train_panel.main": window.train_panel.main_tip, "train_panel.step": window.train_panel.step_tip,
            "strip.plane": window.strip.plane_tip,
        }  # fmt: skip
        for path, needs in ({path: RULES[name] for path, name in BUTTONS.items()} | OWN).items():
            part = _part(window, path)
            self._bind(part, needs, tips.get(path) or partial(str, part.toolTip()))

    def bind(self, action: QAction, rule: str = "") -> None:
        """Watch over an action by the rule of its words, or by another one."""
        self._bind(action, RULES.get(rule or plain(action.text()), ()), partial(str, action.toolTip()))

    def _bind(self, part: QAction | QWidget, names: tuple[str, ...], tip: Callable[[], str]) -> None:
        if names:
            self._bound.append(Bound(part, tuple(NEEDS[name] for name in names), tip))

    def listen(self) -> None:
        """Follow the state from now on: after all others, whose parts are asked about."""
        events, window = self.window.events, self.window
        for signal in (
            events.data_changed, events.phase_changed, events.placed_changed, events.decoder_changed,
            events.run_changed, events.classes_changed, events.selection_changed, events.named_changed,
            events.paths_changed, events.solved_changed, events.bookmarks_changed, events.timeline_changed,
            events.comparison_changed, events.plane_changed, events.plane_measured,
            window.find_panel.line.textChanged, window.find_panel.named.currentIndexChanged,
            window.bookmarks_panel.sheet.clicked, window.arithmetic_panel.changed,
        ):  # fmt: skip
            signal.connect(self.refresh)
        self.refresh()

    def close(self) -> None:
        """Let go of all parts: boxes still tell of changes while the window is taken down, and actions are gone."""
        self._bound.clear()

    @Slot()
    def refresh(self) -> None:
        """Ask every need anew; only what changed is told to Qt."""
        held: dict[int, bool] = {}
        self._bound = [bound for bound in self._bound if isValid(bound.part)]  # menus that are made anew leave theirs
        for bound in self._bound:
            lacking = first_missing(self.window, bound.needs, held)
            bound.part.setEnabled(not lacking)
            words = f"{lacking}\n{bound.tip()}".strip() if lacking else bound.tip()
            if words != bound.said:
                bound.said = words
                bound.part.setToolTip(words)
                if isinstance(bound.part, QAction):
                    bound.part.setStatusTip(lacking or words)


def missing(window: MainWindow, words: str) -> str:
    """What an action needs and there is not, now: a sentence, or nothing."""
    return first_missing(window, tuple(NEEDS[name] for name in RULES[words]), {})


def first_missing(window: MainWindow, needs: tuple[Need, ...], held: dict[int, bool]) -> str:
    """The first sentence of what is missing; later needs are asked only where those before hold."""
    for need in needs:
        if id(need) not in held:
            held[id(need)] = need.holds(window)
        if not held[id(need)]:
            return need.missing
    return ""


def plain(words: str) -> str:
    """The words of an action as a person reads them."""
    return words.replace("&", "").rstrip("…")


def _part(window: MainWindow, path: str) -> QWidget:
    part = window
    for name in path.split("."):
        part = part[name] if isinstance(part, dict) else getattr(part, name)
    return part


def _can_prepare(lab: Lab) -> bool:
    """Whether the data came from a file, or are made by a rule that has settings."""
    card = DATASETS.get(lab.data.source.get("name", ""))
    return lab.data.source["kind"] == "file" or (card is not None and card.settings is not None)


def _on_the_map(lab: Lab) -> bool:
    """Whether any selected row is on the map; while it trains the map has a spread of them."""
    placed, rows = lab.placed, lab.selections.current.rows[:LOOKED_AT]
    at = np.searchsorted(placed.rows, rows).clip(0, len(placed.rows) - 1)
    return placed.whole or bool((placed.rows[at] == rows).any())


def _selected(lab: Lab) -> int:
    return len(lab.selections.current) if lab.selections.current is not None else 0


def _classes_selected(lab: Lab) -> int:
    data, selection = lab.data, lab.selections.current
    return 0 if selection is None or data.labels is None else len(set(data.labels[selection.rows[:LOOKED_AT]].tolist()))
