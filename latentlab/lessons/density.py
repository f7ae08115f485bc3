"""The density p(x) that a model has learned, over a box of one or two values; and draws beside their nearest rows.

Each figure is the mean density over a small cell of x: where p(x|z) is a diagonal Gaussian its mass in a cell is a
product of differences of normal distribution functions, so a narrow σ is never lost between two places. Over z it is a
sum: exact for components and categories, over cells of z that are divided where p(x|z) moves by more than its width
for d ≤ 2, else over draws of p(z).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
import torch
from torch.distributions import Distribution, Independent, Normal

from latentlab.data.dataset import Dataset
from latentlab.errors import InputError
from latentlab.inference.evidence import best_method, exact
from latentlab.inference.samples import NO_PRIOR, imagine
from latentlab.lessons.cell_means import cell_means
from latentlab.lessons.latent_cells import Weighted, categories, cells, draws
from latentlab.models.distributions import Shaped
from latentlab.models.likelihoods import likelihood_of
from latentlab.models.protocol import Model

SIDES = {1: 240, 2: 120}  # cells of x along each value
BOX_DRAWS, MANY_DRAWS = 8192, 1 << 18
DRAWN_ERROR = 1.0  # times 1/√draws: more than the error of a small share of them
EDGES = 0.0005, 0.9995  # of the draws, that the box holds along each value
ROOM, FARTHEST = 0.04, 1.0  # beyond what it must hold; beyond the data at most: in widths of the data
BLOCK = 1 << 14  # places of z at once
NO_DENSITY = "p(x|z) is over {}, so p(x) is no density to draw."
MANY_VALUES = "A density is drawn for rows of one or two values; rows of {} have {}."


class Density(NamedTuple):
    """p(x) on cells of a box.

    Attributes:
        edges: of the cells along each value, (n + 1,) each.
        table: mean density in each cell, (n,) or (n, m).
        outside: the share of p(x) that lies beyond the box, found by itself, of a closed form by draws.
        error: the share of the mass that may lie in other cells than it is shown in.
        method: how z was summed over.
    """

    edges: tuple[np.ndarray, ...]
    table: np.ndarray
    outside: float
    error: float
    method: str

    @property
    def total(self) -> float:
        """∫ p(x) dx over the box."""
        return float((self.table * self._areas()).sum())

    def _areas(self) -> np.ndarray:
        wide = [np.diff(edge) for edge in self.edges]
        return wide[0] if len(wide) == 1 else np.outer(*wide)


def lacking(model: Model) -> str:
    """Why there is no p(x) to draw of a model's rows at all; "" where there is one."""
    return "" if model.traits.drawn else NO_PRIOR


def no_density(model: Model) -> str:
    """Why no density of one or two values can be drawn; "" where one can."""
    values = math.prod(model.shape)
    if values > 2:
        return MANY_VALUES.format(" × ".join(map(str, model.shape)), f"{values:,}")
    if model.traits.closed_evidence or likelihood_of(model.settings).quantity == "density":
        return ""
    return NO_DENSITY.format(likelihood_of(model.settings).quantity)


def learned_density(model: Model, data: Dataset, report: Callable[[float], None] = lambda share: None) -> Density:
    """p(x) over a box that holds the rows of `data` and nearly all of p(x).

    Of a model with conditions it is Σ p(c) p(x|c), p(c) their shares among the training rows. `report` may raise to
    give up. InputError where there is none: see :func:`lacking` and :func:`no_density`.
    """
    why = lacking(model) or no_density(model)
    if why:
        raise InputError(why)
    edges, drawn = _box(model, data)
    report(0.1)
    found, given = None, list(_conditioned(model, data))
    for done, (share, each) in enumerate(given):
        one = _of_one(each, edges, drawn, lambda part, at=done: report(0.1 + 0.9 * (at + part) / len(given)))
        if found is None:
            found = one._replace(table=share * one.table, outside=share * one.outside, error=share * one.error)
        else:
            found = found._replace(
                table=found.table + share * one.table, outside=found.outside + share * one.outside,
                error=found.error + share * one.error,
            )  # fmt: skip
    report(1.0)
    return found


class Slice(NamedTuple):
    """p(y | low ≤ x < high): means over the cells (n,) of y between `edges` (n + 1,); zeros where there is no mass."""

    edges: np.ndarray
    density: np.ndarray
    low: float
    high: float


def conditional(found: Density, given: int, value: float, wide: float = 0.0) -> Slice:
    """The other value where that of number `given` lies in the cells within `wide` / 2 of `value`, or in its own.

    p(x, y) over those cells, normalised: what lies beyond the box is left out.
    """
    edges = found.edges[given]
    cells = np.searchsorted(edges, [value - wide / 2, value + wide / 2], "right") - 1
    first, last = np.clip(cells, 0, len(edges) - 2)
    along = found.edges[1 - given]
    table = np.moveaxis(found.table, given, 0)[first : last + 1].mean(0)
    mass = float((table * np.diff(along)).sum())
    return Slice(along, table / mass if mass > 0 else np.zeros_like(table), float(edges[first]), float(edges[last + 1]))


def _conditioned(model: Model, data: Dataset) -> Iterator[tuple[float, Model]]:
    """Each condition's share of the training rows, and the model under it."""
    if not model.traits.conditions:
        yield 1.0, model
        return
    counts = np.bincount(data.labels[data.train], minlength=model.traits.conditions)
    for condition in np.flatnonzero(counts):
        yield float(counts[condition] / counts.sum()), model.given(int(condition))


def _box(model: Model, data: Dataset) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
    """Edges of the cells along each value: all rows and nearly all draws, no farther than some widths of the data.

    And the draws (BOX_DRAWS, D).
    """
    rows = np.asarray(data.x[data.train], np.float64).reshape(len(data.train), -1)
    labels = None
    if model.traits.conditions:
        labels = np.random.default_rng(0).choice(data.labels[data.train], BOX_DRAWS)
    drawn = imagine(model, BOX_DRAWS, labels, seed=0).reshape(BOX_DRAWS, -1).astype(np.float64)
    low, high = rows.min(0), rows.max(0)
    wide = np.maximum(high - low, 1e-3 * np.maximum(1.0, np.abs(high)))
    first, last = np.nanquantile(drawn, EDGES, axis=0)
    first, last = np.minimum(low, first) - ROOM * wide, np.maximum(high, last) + ROOM * wide
    reach = FARTHEST * np.maximum(wide, 0.5 * wide.max())  # a value may be the same in all rows
    first, last = np.maximum(first, low - reach), np.minimum(last, high + reach)
    side = SIDES[len(low)]
    return tuple(np.linspace(a, b, side + 1) for a, b in zip(first, last, strict=True)), drawn


def _of_one(model: Model, edges: tuple[np.ndarray, ...], drawn: np.ndarray, report: Callable[[float], None]) -> Density:
    """p(x) of a model without conditions, or under one."""
    if model.traits.closed_evidence:
        return _closed(model, edges, drawn, report)
    if model.traits.posterior == "categorical":
        known = best_method(model) == "exact"
        found = categories(model) if known else draws(model)
        words = f"the sum over all {len(found.z):,} z" if known else f"{len(found.z):,} draws of p(z)"
    elif model.latent_dim <= 2:
        widths = [float(np.diff(edge)[0]) for edge in edges]
        found = cells(model, np.array(widths), report)
        words = f"the sum over {len(found.z):,} cells of z"
    else:
        found = draws(model)
        words = f"{len(found.z):,} draws of p(z)"
    return _summed(model, found, edges, words)


@torch.no_grad()
def _summed(model: Model, found: Weighted, edges: tuple[np.ndarray, ...], words: str) -> Density:
    """Σ_z w p(x|z) over two halves of the places, which tell the error of the whole by what parts them."""
    sides = [len(edge) - 1 for edge in edges]
    halves, inside, whole = np.zeros((2, *sides)), 0.0, found.weight.sum()
    for start in range(0, len(found.z), BLOCK):
        part = slice(start, start + BLOCK)
        masses = _masses(model.likelihood(torch.from_numpy(found.z[part]).to(model.device)), edges)
        weight = found.weight[part]
        for half in (0, 1):
            mine = found.half[part] == half
            first = masses[0][mine] * weight[mine, None]
            halves[half] += first.sum(0) if len(masses) == 1 else first.T @ masses[1][mine]
        inside += float((weight * np.prod([each.sum(1) for each in masses], 0)).sum())
    share = halves.sum((*range(1, halves.ndim),))
    table, apart = halves.sum(0), 0.0
    if found.halved and (share > 0).all():
        of_half = [found.weight[found.half == half].sum() for half in (0, 1)]
        apart = 0.25 * float(np.abs(halves[0] / of_half[0] - halves[1] / of_half[1]).sum())
    wide = [np.diff(edge) for edge in edges]
    table = table / (wide[0] if len(wide) == 1 else np.outer(*wide))
    return Density(edges, table / whole, max(0.0, 1 - inside / whole), apart, words)


def _masses(likelihood: Distribution, edges: tuple[np.ndarray, ...]) -> list[np.ndarray]:
    """P(value j in each of its cells | z), (B, n_j) float64 of each value; InputError where p(x|z) is no Gaussian."""
    base = likelihood.base if isinstance(likelihood, Shaped) else likelihood
    base = base.base_dist if isinstance(base, Independent) else base
    if type(base) is not Normal:
        raise InputError(f"p(x|z) is a {type(base).__name__}, whose mass in a cell is not known here.")
    mean, scale = (part.double().flatten(1).cpu() for part in (base.mean, base.stddev))
    found = []
    for j, edge in enumerate(edges):
        away = (torch.from_numpy(edge)[None] - mean[:, j, None]) / (scale[:, j, None] * math.sqrt(2))
        # From the far end of both sides, where differences of numbers near 1 would lose all digits.
        low, high = away[:, :-1], away[:, 1:]
        right = low > 0
        part = torch.where(right, torch.erfc(low) - torch.erfc(high), torch.erfc(-high) - torch.erfc(-low))
        found.append(0.5 * part.numpy())
    return found


def _closed(model: Model, edges: tuple[np.ndarray, ...], drawn: np.ndarray, report: Callable[[float], None]) -> Density:
    """The mean of a closed p(x) in each cell."""

    def density(places: np.ndarray) -> np.ndarray:
        return np.exp(exact(model, places.astype(np.float32).reshape(-1, *model.shape)))

    if model.traits.closed_evidence == "exact":  # draws of the very density: many, that none of its ridges is missed
        drawn = imagine(model, MANY_DRAWS, None, seed=1).reshape(MANY_DRAWS, -1).astype(np.float64)
    table, error = cell_means(density, edges, drawn, report)
    found = Density(edges, table, 0.0, error, "a closed form")
    ends = np.array([[edge[0], edge[-1]] for edge in edges])
    outside = float(((drawn < ends[:, 0]) | (drawn >= ends[:, 1])).any(1).mean())
    short = abs(1 - outside - found.total) - DRAWN_ERROR / math.sqrt(len(drawn))
    if model.traits.closed_evidence != "exact":
        return found._replace(outside=max(0.0, 1 - found.total))
    return found._replace(outside=outside, error=error + max(0.0, short))


class RowsBeside(NamedTuple):
    """Draws x ~ p(x) (n, *shape), the rows of the data nearest to each (n,), and how far these are (n,)."""

    drawn: np.ndarray
    rows: np.ndarray
    distance: np.ndarray


def beside_rows(model: Model, data: Dataset, count: int, seed: int = 0) -> RowsBeside:
    """`count` draws of p(x), each beside its nearest training row by Euclidean distance.

    Of a model with conditions each is drawn under the class of a training row. InputError where there is no p(z).
    """
    labels = None
    if model.traits.conditions:
        labels = np.random.default_rng(seed).choice(data.labels[data.train], count)
    drawn = imagine(model, count, labels, seed=seed)
    flat = drawn.reshape(count, -1).astype(np.float64)
    best, rows = np.full(count, np.inf), np.zeros(count, np.int64)
    step = max(1, (1 << 22) // flat.shape[1])
    for start in range(0, len(data.train), step):
        index = data.train[start : start + step]
        x = np.asarray(data.x[index], np.float64).reshape(len(index), -1)
        squares = (flat**2).sum(1)[:, None] - 2 * flat @ x.T + (x**2).sum(1)
        nearest = squares.argmin(1)
        value = np.take_along_axis(squares, nearest[:, None], 1)[:, 0]
        rows, best = np.where(value < best, index[nearest], rows), np.minimum(best, value)
    apart = np.asarray(data.x[rows], np.float64).reshape(count, -1) - flat
    return RowsBeside(drawn, rows, np.sqrt((apart**2).sum(1)))


def histogram(values: np.ndarray, edges: np.ndarray, most: int = 40) -> tuple[np.ndarray, np.ndarray]:
    """Edges of at most `most` bins over those of cells, and the normalised histogram of values (N,) in them.

    Zeros where there are no values.
    """
    bins = np.linspace(edges[0], edges[-1], int(np.clip(round(2 * len(values) ** (1 / 2)), 6, most)) + 1)
    counts = np.histogram(values, bins)[0]
    return bins, counts / (max(1, len(values)) * np.diff(bins))
