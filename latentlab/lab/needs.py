"""What must be there before something can be done, and the sentence for where it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.data.builtin import DATASETS
from latentlab.data.opening import READ_HERE
from latentlab.lab.walks import MOST_PATHS

if TYPE_CHECKING:
    from latentlab.lab import Lab

RESTING = ("paused", "ended")
ROWS_AWAY = "The rows are not here: relink the data (File menu) first."
LOOKED_AT = 10_000  # selected rows, at most, to see what they are


@dataclass(frozen=True)
class Need:
    """One condition on a lab, and the sentence for where it does not hold; `absent` where the rows are not here."""

    missing: str
    holds: Callable[[Any], object]
    absent: str = ""

    def said(self, lab: Lab) -> str:
        """The sentence for a lab that lacks it."""
        return self.absent if self.absent and lab.data is not None and not lab.data.here else self.missing


NEEDS = {
    "data": Need("Open data first.", lambda lab: lab.data is not None),
    "prepared": Need(
        "There is nothing to choose of how these data are read.", lambda lab: _can_prepare(lab), ROWS_AWAY
    ),
    "labels": Need("These data have no labels.", lambda lab: lab.data.labels is not None),
    "rows": Need(ROWS_AWAY, lambda lab: lab.data.here),
    "in memory": Need("These rows lie on disk and are not searched.", lambda lab: lab.data.in_memory),
    "pictures": Need("Rows of these data are not pictures.", lambda lab: lab.data.is_image),
    "run": Need("Train a model first.", lambda lab: lab.phase in ("training", *RESTING)),
    "training": Need("No training is under way.", lambda lab: lab.phase == "training"),
    "no training": Need("Pause or stop the training first.", lambda lab: lab.phase != "training"),
    "between runs": Need("Stop the run first.", lambda lab: lab.phase in ("ready", "ended")),
    "unfinished": Need("No run is under way.", lambda lab: lab.phase in ("training", "paused")),
    "measured runs": Need("No run has been measured yet: train one to its end.", lambda lab: lab.runs, ROWS_AWAY),
    "ended": Need("No run has ended yet.", lambda lab: lab.phase == "ended"),
    "model": Need("Train a model first.", lambda lab: lab.decoder is not None),
    "embedding": Need("Train a model first.", lambda lab: lab.embedding is not None, ROWS_AWAY),
    "rows on the map": Need("No rows are on the map yet.", lambda lab: lab.on_map is not None, ROWS_AWAY),
    "rows left out": Need("All rows of these data are on the map already.", lambda lab: _left_out(lab)),
    "flat plane": Need("Choose a linear plane: all rows are not laid out anew.", lambda lab: lab.embedding.plane.flat),
    "several rows": Need("There are too few rows on the map.", lambda lab: len(lab.embedding.z) > 3),
    "plane": Need("A space of one dimension is shown as a line.", lambda lab: lab.embedding.z.shape[1] > 1),
    "components": Need("The model has no components.", lambda lab: lab.decoder.responsible),
    "gaussian": Need("This model has no Gaussian q with a gap to look at.", lambda lab: lab.decoder.gaussian),
    "encoder": Need(
        "This model has no encoder whose weights could be improved by a gradient.",
        lambda lab: lab.decoder.whole.traits.amortised,
    ),
    "closed KL": Need(
        "The KL to this learned prior has no closed form: its encoder makes the prior as well.",
        lambda lab: lab.decoder.whole.traits.prior == "gaussian",
    ),
    "latent space": Need("A mixture's places lie among the data.", lambda lab: not lab.decoder.responsible),
    "dimensions": Need(
        "These latent variables are categories, with nothing between them to go along.",
        lambda lab: lab.decoder.whole.traits.posterior != "categorical",
    ),
    "coloured numbers": Need("Colour the rows by a column of numbers first (C).", lambda lab: _by_number(lab)),
    "selection": Need("Select rows first: draw around some on the map (L).", lambda lab: lab.selections.current),
    "unselected": Need("All rows are selected.", lambda lab: _selected(lab) < len(lab.data)),
    "selection on the map": Need("None of the selected rows is on the map now.", lambda lab: _on_the_map(lab)),
    "waypoint": Need("The path has no waypoints yet: press W on the map.", lambda lab: len(lab.path)),
    "path": Need("A path needs two waypoints: move the probe and press W, twice.", lambda lab: len(lab.path) > 1),
    "known path": Need("This path is still being found.", lambda lab: lab.walks.frames(lab.path, 2) is not None),
    "any path": Need("There is no path to remove.", lambda lab: len(lab.path) or len(lab.walks.paths) > 1),
    "fewer paths": Need(f"There are {MOST_PATHS} paths: remove one first.", lambda lab: lab.walks.room),
    "bookmarks": Need("A path needs two bookmarks: press M on the map.", lambda lab: len(lab.bookmarks.kept) > 1),
    "snapshots": Need("A run keeps snapshots while it trains: train first.", lambda lab: lab.timeline.snapshots[1:]),
    "resting": Need("Pause the training first.", lambda lab: lab.phase in RESTING),
    "trained here": Need("This network was trained elsewhere.", lambda lab: lab.decoder.whole.traits.trains),
    "earlier": Need("This is the first snapshot.", lambda lab: lab.timeline.at != 0),
    "later": Need("This is the newest snapshot.", lambda lab: lab.timeline.later),
    "past": Need("This is the newest state: go back along the timeline first.", lambda lab: lab.timeline.past),
    "other run": Need("There is no other run: train once more, or open a session.", lambda lab: lab.comparing.others),
    "drawn samples": Need("Draw samples first (S).", lambda lab: lab.drawing.drawn is not None),
    "posterior": Need("Look at a row's posterior first (G).", lambda lab: lab.looking.found is not None),
    "comparison": Need("Compare with another run first.", lambda lab: _compared(lab)),
    "conditions": Need("Only a conditional model decodes under conditions.", lambda lab: lab.decoder.conditions),
    "two classes": Need("Select two rows of different classes first.", lambda lab: _classes_selected(lab) > 1),
}  # fmt: skip
"""By name. One that looks into something is asked only after one that says that it is there."""


def missing(lab: Lab, names: tuple[str, ...]) -> str:
    """The sentence for the first of these needs that does not hold; "" where all do."""
    return next((need.said(lab) for need in map(need_of, names) if not need.holds(lab)), "")


def need_of(name: str) -> Need:
    """The need of a name; one that a package has made up never holds."""
    return NEEDS.get(name) or Need(f"This needs {name!r}, which nothing here has.", lambda lab: False)


def _can_prepare(lab: Lab) -> bool:
    """Whether the data came from a file that was read here, or are made by a rule that has settings."""
    card = DATASETS.get(lab.data.source.get("name", ""))
    return lab.data.source.get("path", "") in READ_HERE or (card is not None and card.settings is not None)


def _on_the_map(lab: Lab) -> bool:
    """Whether any selected row is on the map; while it trains the map has a spread of them."""
    embedding, rows = lab.embedding, lab.selections.current.rows[:LOOKED_AT]
    at = np.searchsorted(embedding.rows, rows).clip(0, len(embedding.rows) - 1)
    return embedding.whole or bool((embedding.rows[at] == rows).any())


def _compared(lab: Lab) -> bool:
    found = lab.comparing.found
    return found is not None and found.ticket == lab.run_ticket


def _left_out(lab: Lab) -> bool:
    """Whether the map shows a spread of the rows."""
    return not lab.embedding.whole and lab.whole_map.points_of(lab.embedding) is None


def _by_number(lab: Lab) -> bool:
    return lab.coloured is not None and not lab.coloured.classes and not lab.by_component


def _selected(lab: Lab) -> int:
    return len(lab.selections.current) if lab.selections.current is not None else 0


def _classes_selected(lab: Lab) -> int:
    data, selection = lab.data, lab.selections.current
    return 0 if selection is None or data.labels is None else len(set(data.labels[selection.rows[:LOOKED_AT]].tolist()))
