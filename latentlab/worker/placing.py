"""Where the rows of a run lie on the map, as its model is between two steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from latentlab.space.embedding import Embedding, deviation_over

if TYPE_CHECKING:
    from latentlab.space.planes import Plane, PlaneChoice
    from latentlab.training import Run

MOST_STORED = 200_000  # rows shown of a dataset on disk


def place(run: Run, choice: PlaneChoice, before: Plane | None, most: int | None) -> Embedding | None:
    """Rows encoded and laid on the plane that is chosen, near the one `before`; None where a place is not finite, or
    the rows are not here.

    A fixed spread of `most` of them; None places all, or as many as are shown of rows on disk.
    """
    import numpy as np

    from latentlab.inference.spread import spread_of
    from latentlab.space.palette import mixed

    if not run.data.here:
        return None
    count = len(run.data)
    at_most = MOST_STORED if most is None and not run.data.in_memory else most
    spread = 1 if at_most is None else max(1, -(-count // max(at_most, 500)))
    rows = np.arange(0, count, spread)
    x = run.data.x if spread == 1 else run.data.x[rows]
    given = run.model if run.data.labels is None else run.model.given(run.data.labels[rows])
    z = given.embed(x, rows)
    if not np.isfinite(z).all():
        return None
    traits = run.model.traits
    plane = choice.linear(z, before, "x" if traits.components else "z")
    xy = plane.project(z)
    colours = mixed(run.model.encode(x)) if traits.components else None
    deviation = deviation_over(run.model, plane, xy) if at_most is None and traits.predictive_deviation else None
    return Embedding(rows, z, plane, xy, spread == 1, colours, deviation, spread_of(run.model, run.data, rows))
