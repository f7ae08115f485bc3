"""Places drawn from the prior, from the rows' posteriors, from an area; and classes swapped: what each decodes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.errors import InputError
from latentlab.lab.needs import missing
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.lab import Lab

SOURCES = {
    "prior": "z ~ p(z)", "aggregate": "z ~ q(z|x) of the rows", "selection": "z ~ q(z|x) of the selection",
    "lasso": "z even inside the lasso", "grid": "z on a grid over the prior",
}  # fmt: skip
MOST = 400


@dataclass(frozen=True, eq=False)
class Drawn:
    """Places (n, p), what each decodes to (n, *shape), and in words how; `columns` where it is a grid.

    `run` is the ticket of the run that it was drawn from, `of` its weights.
    """

    places: np.ndarray
    rows: np.ndarray
    words: str
    columns: int | None
    run: int
    of: object = None


class Drawing:
    """Draws from the model of now."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self._drawn: Drawn | None = None
        self._seed = 0
        lab.run_changed.connect(self.changed.emit)

    @property
    def drawn(self) -> Drawn | None:
        """What was drawn last from the run of now."""
        return self._drawn if self._drawn is not None and self._drawn.run == self.lab.run_ticket else None

    @property
    def is_past(self) -> bool:
        """Whether what was drawn is of other weights than those of now."""
        return self.drawn is not None and self.drawn.of is not self.lab.decoder.weights

    def lacking(self, source: str) -> str:
        """Why the model of now cannot be drawn from so, as a sentence; "" where it can."""
        from latentlab.space.sampling import lacking

        return lacking(source, self.lab.decoder.whole.traits) if self.lab.decoder is not None else ""

    def draw(self, source: str = "prior", count: int = 36, means: bool = True, seed: int | None = None) -> None:
        """Draw, decode and keep, in the background.

        `means` of p(x|z) are shown, or else a row drawn from each. InputError where it cannot be drawn from.
        """
        lab = self.lab
        if source not in SOURCES or not 1 <= count <= MOST or not 0 <= (seed or 0) < 1 << 31:
            raise InputError(f"Draw from one of {', '.join(SOURCES)}, 1 to {MOST} places, by a seed from 0 to 2³¹ − 1.")
        lacking, corners = missing(lab, ("embedding",)), lab.finding.corners
        if source == "selection":
            lacking = lacking or missing(lab, ("selection",))
        if source == "lasso" and corners is None:
            lacking = lacking or "Draw around an area of the map first (L): places inside it are drawn then."
        if lacking or self.lacking(source):
            raise InputError(lacking or self.lacking(source))
        seed = self._seed if seed is None else seed
        self._seed = seed + 1
        lab.log.add("draw samples", source=source, count=count, means=means, seed=seed)
        plane, probe, run = lab.plane, lab.probe.copy(), lab.run_ticket
        make, data, of = lab.decoder.maker(), lab.data, lab.decoder.weights
        rows = lab.embedding.rows if source != "selection" else lab.selections.current.rows
        words = f"{SOURCES[source]}; " + ("each picture is E[x|z]" if means else "each picture is a draw x ~ p(x|z)")
        if lab.decoder.conditions:
            words += f", under {data.class_names[lab.decoder.condition]}"

        def work(_: Any) -> Drawn:
            from latentlab.space.sampling import sample_inside

            compute_with(1)
            decoder = make()
            if source == "lasso":
                places = sample_inside(corners, lambda xy: plane.turn_back(xy, probe), count, seed)
                z = decoder.model.latent(places)
            else:
                z = latent_of(decoder, data, rows, source, count, seed)
            places, shown = pictures_of(decoder.model, z, not means, seed)
            return Drawn(places, shown, f"{words}.", round(len(z) ** 0.5) if source == "grid" else None, run, of)

        def done(found: Drawn) -> None:
            self._drawn = found
            self.changed.emit()

        lab.finding.jobs.do("Drawing", work, done)

    def show_draws(self, draws: bool) -> None:
        """Show draws x ~ p(x|z) where traversals, paths, arithmetic and tiles show means; or means again."""
        if self.lab.decoder is not None:
            self.lab.decoder.draws = draws
            self.lab.decoder_changed.emit()

    def swapped(self) -> tuple[np.ndarray, np.ndarray]:
        """Two selected rows (2,) of different classes, and each decoded under both, (2, 2, *shape).

        Raises InputError where no such two are selected, or the model has no conditions.
        """
        from latentlab.space.arithmetic import swap

        lab = self.lab
        lacking = missing(lab, ("model", "conditions", "selection", "two classes"))
        if lacking:
            raise InputError(lacking)
        chosen = lab.selections.current.rows
        labels = lab.data.labels[chosen]
        rows = chosen[[0, int(np.argmax(labels != labels[0])) or 1]]
        return rows, swap(lab.decoder.whole, np.asarray(lab.data.x[rows]), lab.data.labels[rows])


def latent_of(decoder: Any, data: Any, rows: np.ndarray, kind: str, count: int, seed: int) -> np.ndarray:
    """Latent values (count, d) by one of SOURCES, but the lasso; InputError where the model has none such."""
    from latentlab.inference.samples import draw_latent
    from latentlab.space.sampling import lacking, prior_quantiles, sample_posteriors

    if refusal := lacking(kind, decoder.whole.traits):
        raise InputError(refusal)
    if kind == "grid":
        return prior_quantiles(decoder.model, max(1, round(count**0.5)))
    if kind == "prior":
        return draw_latent(decoder.model, count, seed)
    return sample_posteriors(decoder.whole, data, rows, count, seed)


def pictures_of(model: Any, z: np.ndarray, drawn: bool, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Where latent values (n, d) lie on the map, (n, p), and a draw x ~ p(x|z) of each, or its mean (n, *shape)."""
    from latentlab.inference.samples import draw_rows, mean_rows

    rows = draw_rows(model, z, seed) if drawn else mean_rows(model, z)
    return (model.embed(rows) if model.traits.components else z), rows
