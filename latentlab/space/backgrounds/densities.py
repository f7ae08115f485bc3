"""Densities over the plane: of p(z), and of the rows' posteriors."""

from __future__ import annotations

import numpy as np

from latentlab.space import fields
from latentlab.space.backgrounds import View

AGGREGATE_ROWS, SEARCHED_ROWS = 5000, 200  # the latter where q of a row is found by a search


def prior(view: View, across: int, up: int) -> np.ndarray:
    """p(z) over the view (up, across), per unit of area."""
    xy = fields.grid(view.frame.x, view.frame.y, across, up)
    return fields.prior_density(view.decoder.model, view.embedding.plane, xy).reshape(up, across)


def aggregate(view: View, across: int, up: int) -> np.ndarray:
    """1/N Σ q(z|x_i) over the view (up, across), of a spread of the rows shown, each under its own class."""
    from latentlab.inference.aggregate import row_posteriors
    from latentlab.inference.observed import observed

    plane, data, model = view.embedding.plane, view.data, view.decoder.whole
    most = SEARCHED_ROWS if model.traits.searches else AGGREGATE_ROWS
    rows = view.embedding.rows[:: max(1, -(-len(view.embedding.rows) // most))]
    labels = None if data.labels is None else data.labels[rows]
    found = row_posteriors(model, observed(model, data, rows), labels)
    xy = plane.project(found.mean.astype(np.float32)).astype(np.float64)
    if plane.kind == "line":
        wide = found.variance[:, 0]
        if model.traits.posterior == "point":
            wide = np.full(len(xy), fields.bandwidth(xy)[0] ** 2)
        return fields.aggregate_on_line(xy[:, 0], wide, view.frame.x, (up, across))
    covariance = found.covariance_on(plane.axes)
    if model.traits.posterior == "point":
        covariance = np.broadcast_to(np.diag(fields.bandwidth(xy) ** 2), covariance.shape)
    return fields.aggregate_posterior(xy, covariance, view.frame.x, view.frame.y, (up, across))
