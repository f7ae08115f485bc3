"""Rows as they are placed on the map, and what a model knows of the places between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.space.neighbours import nearest, norms_of

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.planes import Plane

MOST_ROWS = 20_000  # that are placed at once
DEVIATION_SIDE = 60  # places along each side of the grid of a model's predictive deviation


@dataclass(frozen=True)
class Embedding:
    """Some rows on the map: indices (n,), z (n, p), coordinates (n, 2) on the plane; `whole` when these are all rows.

    `colours` (n,) are those of their responsibilities, where the model has any (see palette.py); `deviation` is the
    model's predictive standard deviation on a grid over the rows, where it knows one; `spread` (p,) is the mean
    standard deviation of q(z|x), where that is Gaussian.
    """

    rows: np.ndarray
    z: np.ndarray
    plane: Plane
    xy: np.ndarray
    whole: bool
    colours: np.ndarray | None = None
    deviation: Deviation | None = None
    spread: np.ndarray | None = None

    def nearest(self, z: np.ndarray) -> tuple[int, float]:
        """Which of these rows, by its place among them, lies nearest to z (p,), and its distance."""
        return nearest(self.z, z, self._norms)

    @cached_property
    def _norms(self) -> np.ndarray:
        return norms_of(self.z)

    def draws(self) -> np.ndarray:
        """A draw of q(z|x) for each row, (n, p) float32, near enough: its mean, and noise as wide as q is on average.

        Where a model leaves dimensions unused, the means all lie on a sheet that hardly any draw lies on: what is near
        to the data is near to draws.
        """
        if self.spread is None:
            return self.z
        noise = np.random.default_rng(0).standard_normal(self.z.shape, np.float32)
        return self.z + noise * self.spread.astype(np.float32)


@dataclass(frozen=True)
class Deviation:
    """Predictive standard deviations (side, side) over ranges of the plane, the first row at the lowest y."""

    values: np.ndarray
    x: tuple[float, float]
    y: tuple[float, float]


def deviation_over(model: Any, plane: Plane, xy: np.ndarray) -> Deviation:
    """The model's predictive standard deviation over a box around all rows, on the plane through the prior's centre."""
    low, high = xy.min(0), xy.max(0)
    margin = 0.25 * np.maximum(high - low, 1e-3)
    (x0, y0), (x1, y1) = low - margin, high + margin
    across, up = np.linspace(x0, x1, DEVIATION_SIDE), np.linspace(y0, y1, DEVIATION_SIDE)
    grid = np.stack(np.meshgrid(across, up), -1).reshape(-1, 2).astype(np.float32)
    places = grid if plane.kind == "space" else plane.centre + grid @ plane.axes
    values = model.deviation(places.astype(np.float32)).reshape(DEVIATION_SIDE, DEVIATION_SIDE)
    return Deviation(values, (float(x0), float(x1)), (float(y0), float(y1)))


def embed_rows(decoder: LiveDecoder, data: Dataset, plane: Plane | None) -> Embedding:
    """A spread of the rows, where the model places them, on a plane, or on the best one where that is not flat."""
    from latentlab.inference.spread import spread_of
    from latentlab.space.palette import mixed
    from latentlab.space.planes import Plane, default_plane

    rows = np.arange(0, len(data), max(1, -(-len(data) // MOST_ROWS)))
    x = data.x[rows] if len(rows) < len(data) or not data.in_memory else data.x
    z = decoder.encode(x, None if data.labels is None else data.labels[rows], rows)
    flat = plane if isinstance(plane, Plane) and len(plane.centre) == z.shape[1] else default_plane(z)
    colours = mixed(decoder.whole.encode(x)) if decoder.responsible else None
    wide = spread_of(decoder.whole, data, rows)
    return Embedding(rows, z, flat, flat.project(z), len(rows) == len(data), colours, spread=wide)
