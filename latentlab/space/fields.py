"""Backgrounds of the map: what can be said of every place of a view of the plane, as grids.

A view is a range of x and one of y; a grid has (up, across) cells, the first row at the lowest y, and says what holds
at the middle of each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates

from latentlab.errors import InputError
from latentlab.inference.predictive import deviations
from latentlab.space.planes import Plane

if TYPE_CHECKING:
    from latentlab.models.protocol import Model

Range = tuple[float, float]

REACH = 4.0  # bandwidths from which on a row is not felt
CELLS = 8.0  # at least so many cells to a bandwidth are as good as any more
NEAR = 2.5  # bandwidths within which a row counts as near
BLOCK_VALUES = 1 << 22  # values decoded at once


def grid(x: Range, y: Range, across: int, up: int) -> np.ndarray:
    """The middles of the cells of a view (across · up, 2) float32, row by row from the lowest y."""
    columns, rows = _middles(x, across), _middles(y, up)
    return np.stack(np.meshgrid(columns, rows), -1).reshape(-1, 2).astype(np.float32)


def _middles(ends: Range, count: int) -> np.ndarray:
    return ends[0] + (np.arange(count) + 0.5) * ((ends[1] - ends[0]) / count)


# Densities -----------------------------------------------------------------------------------------------------------


def prior_density(model: Model, plane: Plane, xy: np.ndarray) -> np.ndarray:
    """The density (n,) float64 of p(z), seen on the plane, at coordinates (n, 2), per unit of area.

    A Gaussian's shadow on a flat plane is a Gaussian, so it is exact for Gaussian priors and mixtures of them. On a
    line (d = 1) it is the density along x, whatever y. Raises InputError for a model without such a prior.
    """
    axes = plane.axes[: 1 if plane.kind == "line" else 2].astype(np.float64)
    apart_from = np.asarray(xy, np.float64)[:, : len(axes)]
    found = np.zeros(len(xy))
    for weight, mean, covariance in _gaussians(model.prior()):
        middle = (mean - plane.centre) @ axes.T
        spread = axes @ covariance @ axes.T
        whitened = np.linalg.solve(np.linalg.cholesky(spread), (apart_from - middle).T)
        scale = np.sqrt(np.linalg.det(2 * np.pi * spread))
        found += weight * np.exp(-0.5 * (whitened**2).sum(0)) / scale
    return found


def _gaussians(prior: Any) -> list[tuple[float, np.ndarray, np.ndarray]]:
    """Weight, mean (d,) and covariance (d, d) of each Gaussian that a prior is made of."""
    from torch.distributions import Independent, MixtureSameFamily, MultivariateNormal, Normal

    if isinstance(prior, MixtureSameFamily):
        weights, parts = prior.mixture_distribution.probs.tolist(), prior.component_distribution
    else:
        weights, parts = [1.0], prior
    gaussian = isinstance(getattr(parts, "base_dist", None), Normal) and isinstance(parts, Independent)
    if not gaussian and not isinstance(parts, MultivariateNormal):
        raise InputError("Only a Gaussian prior, or a mixture of some, has a density to draw on the plane.")
    means = parts.mean.detach().double().cpu().numpy()
    if gaussian:
        covariances = [np.diag(row) for row in np.atleast_2d(parts.variance.detach().double().cpu().numpy())]
    else:
        covariances = parts.covariance_matrix.detach().double().cpu().numpy().reshape(-1, *parts.event_shape * 2)
    return list(zip(weights, np.atleast_2d(means), covariances, strict=True))


def aggregate_posterior(
    xy: np.ndarray, covariance: np.ndarray, x: Range, y: Range, shape: tuple[int, int]
) -> np.ndarray:
    """The density of q(z) = 1/N Σ q(z|x_i) on the plane, (up, across) float64, per unit of area.

    Half a cell is added to the width of each q (as variances), so that over the whole plane the cells integrate to 1,
    however narrow q is.

    Args:
        xy: (N, 2) means on the plane.
        covariance: (N, 2, 2) of the marginals of q there.
        shape: (up, across) cells.
    """
    up, across = shape
    cell = np.array([(x[1] - x[0]) / across, (y[1] - y[0]) / up])
    whole = np.asarray(covariance, np.float64) + np.diag(cell**2 / 4)
    along = np.sqrt(whole[:, 0, 0])
    slope = whole[:, 0, 1] / whole[:, 0, 0]  # q(y|x) is about y_i + slope · (x − x_i), as wide as `left`
    left = np.sqrt(np.maximum(whole[:, 1, 1] - slope * whole[:, 0, 1], 1e-12 * whole[:, 1, 1]))
    columns, rows = _middles(x, across), _middles(y, up)
    total = np.zeros(shape)
    for part in np.array_split(np.arange(len(xy)), max(1, len(xy) * up * across // BLOCK_VALUES)):
        apart = columns - xy[part, :1]
        weights = np.exp(-0.5 * (apart / along[part, None]) ** 2) / (2 * np.pi * along * left)[part, None]
        if not slope[part].any():  # the axes of the plane are q's own: one product of two factors
            other = (rows - xy[part, 1:]) / left[part, None]
            total += np.exp(-0.5 * other**2).T @ weights
            continue
        centre = (xy[part, 1:] + slope[part, None] * apart).astype(np.float32)
        other = (rows.astype(np.float32)[None, :, None] - centre[:, None]) / left[part, None, None].astype(np.float32)
        total += np.einsum("nua,na->ua", np.exp(-0.5 * other**2), weights.astype(np.float32))
    return total / max(len(xy), 1)


def aggregate_on_line(z: np.ndarray, variance: np.ndarray, x: Range, shape: tuple[int, int]) -> np.ndarray:
    """The density of q(z), d = 1, along x, whatever y, (up, across) float64: of means (N,) and variances (N,)."""
    cell = (x[1] - x[0]) / shape[1]
    width = np.sqrt(np.asarray(variance, np.float64) + cell**2 / 4)[:, None]
    along = np.exp(-0.5 * ((_middles(x, shape[1]) - z[:, None]) / width) ** 2) / (np.sqrt(2 * np.pi) * width)
    return np.repeat(along.mean(0)[None], shape[0], 0)


def bandwidth(xy: np.ndarray) -> np.ndarray:
    """Scott's width (1992) n^(−1/6) times the standard deviation, along each axis of rows (n, 2); never 0.

    The deviation is the lesser of the usual one and that of the middle half of the rows (Silverman 1986), so that
    few rows far away do not blur the rest.
    """
    deviations = xy.std(0, dtype=np.float64)
    quarters = np.subtract(*np.quantile(xy, [0.75, 0.25], axis=0)) / 1.349
    robust = np.where(quarters > 0, np.minimum(deviations, quarters), deviations)
    least = 1e-3 * max(float(deviations.max()), 1e-6)
    return np.maximum(robust, least) * len(xy) ** (-1 / 6)


def density(xy: np.ndarray, widths: np.ndarray, x: Range, y: Range, shape: tuple[int, int]) -> np.ndarray:
    """The mean of Gaussians of standard deviations `widths` (2,) about rows (n, 2), n ≥ 1: (up, across) float64."""
    return _summed(xy, np.ones(len(xy)), widths, x, y, shape) / len(xy)


def mean_over_rows(
    xy: np.ndarray, values: np.ndarray, x: Range, y: Range, shape: tuple[int, int], width: float
) -> np.ndarray:
    """The mean of a figure of the rows near each place (up, across) float64 (Nadaraya 1964, Watson 1964).

    Rows weigh by a Gaussian of standard deviation `width`, in units of the plane; NaN where none is near. Rows whose
    value (N,) is not finite are left out.
    """
    rows = np.isfinite(values)
    if not rows.any():
        return np.full(shape, np.nan)
    widths = np.array([width, width], np.float64)
    weights = _summed(xy[rows], np.ones(int(rows.sum())), widths, x, y, shape)
    # About their middle, so that what is cut off where the weights are least cannot show.
    middle = float(np.median(values[rows]))
    sums = _summed(xy[rows], values[rows].astype(np.float64) - middle, widths, x, y, shape)
    near = weights * (2 * np.pi * width**2) > np.exp(-0.5 * NEAR**2)
    return middle + np.divide(sums, weights, out=np.full(shape, np.nan), where=near)


def _summed(
    xy: np.ndarray, values: np.ndarray, widths: np.ndarray, x: Range, y: Range, shape: tuple[int, int]
) -> np.ndarray:
    """Σ value_i · N(cell; row_i, diag widths²) at the cells of a view: a histogram, smoothed.

    The histogram reaches beyond the view, for rows outside are felt within. Its cells are those of the view or, where
    the bandwidth is many of them, an eighth of it, so that the cost does not grow as one looks closer.
    """
    counts, cells, origins, positions = [], [], [], []
    for axis, (ends, cell_count) in enumerate(((x, shape[1]), (y, shape[0]))):
        own = (ends[1] - ends[0]) / cell_count
        cell = max(own, widths[axis] / CELLS)
        margin = int(np.ceil(REACH * widths[axis] / cell)) + 2
        origin = ends[0] - margin * cell
        cells.append(cell)
        origins.append(origin)
        counts.append(int(np.ceil((ends[1] - ends[0]) / cell - 1e-9)) + 2 * margin)
        positions.append((_middles(ends, cell_count) - origin) / cell - 0.5)
    flat = _shared_out(xy, values, np.array(origins), np.array(cells), counts)
    sigmas = [widths[1] / cells[1], widths[0] / cells[0]]
    smooth = gaussian_filter(flat.reshape(counts[1], counts[0]), sigmas, mode="constant", truncate=REACH)
    places = np.meshgrid(positions[1], positions[0], indexing="ij")
    return map_coordinates(smooth, places, order=1, mode="nearest") / (cells[0] * cells[1])


def _shared_out(
    xy: np.ndarray, values: np.ndarray, origin: np.ndarray, cell: np.ndarray, counts: list[int]
) -> np.ndarray:
    """The values of rows (n, 2), each shared among the four nearest cells by how near they are, flat, row by row."""
    where = (xy - origin) / cell - 0.5
    lower = np.floor(where)
    there = ((lower >= 0) & (lower < np.array(counts) - 1)).all(1)  # False for a row that is not finite
    right, up = (where[there] - lower[there]).T
    corner = lower[there].astype(np.int64) @ np.array([1, counts[0]])
    total = np.zeros(counts[0] * counts[1])
    for step, share in (
        (0, (1 - right) * (1 - up)),
        (1, right * (1 - up)),
        (counts[0], (1 - right) * up),
        (counts[0] + 1, right * up),
    ):
        total += np.bincount(corner + step, values[there] * share, len(total))
    return total


# What the model says -------------------------------------------------------------------------------------------------


def uncertainty(model: Model, places: np.ndarray) -> np.ndarray:
    """The standard deviation of p(x|z), mean over the values of x, at places (n, p): (n,), in units of x.

    That of a GPLVM is its own predictive deviation, which grows away from the rows.
    """
    if model.traits.predictive_deviation:
        return model.deviation(places)
    block = max(1, BLOCK_VALUES // max(1, int(np.prod(model.shape))))
    parts = (places[start : start + block] for start in range(0, len(places), block))
    return np.concatenate([deviations(model, part).mean(1) for part in parts]).astype(np.float32)
