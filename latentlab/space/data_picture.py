"""The rows of a dataset as they are, before any model: two values as they come, more by their main directions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from latentlab.data import Dataset
from latentlab.data.rows import blocks
from latentlab.errors import InputError
from latentlab.space.embedding import Embedding
from latentlab.space.planes import Plane, subscript

MOST_ROWS = 20_000  # that the axes are found from; of rows that lie on disk, also that are placed
MOST_VALUES = 1 << 27  # of the rows that the axes are found from
LEAST_ROWS = 200
DENSE = 600  # values of a row up to which their covariance is written out
APART = 4.0  # how much longer one axis may be than the other where both have one scale
BY_LOT = "drawn by lot"


@dataclass(frozen=True)
class DataPlane(Plane):
    """Two directions among the values of a row; `square` where both axes have one scale on the map."""

    square: bool = True
    of_data = True


@dataclass(frozen=True, eq=False)
class DataPicture:
    """Rows of a dataset on a plane of their own values.

    Attributes:
        embedding: where they lie; its z are the coordinates (n, 2) themselves.
        words: what the map shows, for people.
        shares: of the variance that each axis shows, 0 to 1; () where the values are shown as they are.
        fitted: the rows that the axes were found from, int64, sorted.
    """

    embedding: Embedding
    words: str
    shares: tuple[float, ...]
    fitted: np.ndarray


def picture_of(data: Dataset, report: Callable[[float], None] = lambda share: None) -> DataPicture:
    """The picture of a dataset: one or two values as they are, in their units; more by principal components.

    Principal components (Pearson 1901, Hotelling 1933) are those of `data.x`, the values that models learn from; of
    log(1 + x) where these are counts. Of many rows, or of rows that lie on disk, the axes are found from a seeded
    sample. `report` gets the share done. Raises InputError where no row is finite.
    """
    count, values = len(data), int(np.prod(data.shape))
    few = max(LEAST_ROWS, min(MOST_ROWS, MOST_VALUES // values))
    sample = np.arange(count)
    if count > few:
        sample = np.sort(np.random.default_rng(0).choice(count, few, replace=False, shuffle=False))
    rows = np.arange(count) if data.in_memory else sample
    if values <= 2:
        return _as_they_are(data, rows, report)
    counts = data.likelihood == "negative-binomial"
    x = data.x if data.in_memory and count <= few else _taken(data, sample, report)
    x = _flat(x, counts)
    finite = np.isfinite(x).all(1)
    if not finite.any():
        raise InputError(f"{data.name}: no row has finite values only, so there is no picture of them.")
    sample, x = (sample, x) if finite.all() else (sample[finite], x[finite])
    centre, axes, shares = main_directions(x, lambda share: report(0.5 + 0.3 * share))
    names = tuple(f"PC {i + 1} ({percent(share)})" for i, share in enumerate(shares))
    plane = DataPlane("pca", axes.astype(np.float32), centre.astype(np.float32), names)
    if data.in_memory:
        parts = []
        for part, found in blocks(data.x):
            report(0.8 + 0.2 * part.start / count)
            parts.append(placed(_flat(found, counts), centre, axes))
        xy = np.concatenate(parts)
    else:
        xy, rows = placed(x, centre, axes), sample
    of = f"log(1 + x) of {values:,} counts" if counts else f"{values:,} values"
    words = f"PCA of {of}, {percent(shares[0])} + {percent(shares[1])} of their variance"
    words = words if any(shares) else "all rows are the same" if len(x) > 1 else "one row"
    if data.in_memory and len(sample) < count:
        words += f"; axes from {len(sample):,} rows {BY_LOT}"
    return _picture(data, (rows, xy, plane), words, shares, sample)


def main_directions(
    x: np.ndarray, report: Callable[[float], None] = lambda share: None
) -> tuple[np.ndarray, np.ndarray, tuple[float, float]]:
    """The mean (d,) of rows (n, d), d ≥ 2, their two main directions (2, d), and the share of the variance of each.

    Each direction points where its largest weight is positive. Rows that are all the same have no direction: the first
    two values stand in, with shares of 0.
    """
    centre = x.mean(0, dtype=np.float64)
    scale, variance = 0.0, np.zeros(x.shape[1])
    for _, part in blocks(x):
        centred = part - centre
        scale = max(scale, float(np.abs(centred).max(initial=0)))
    if scale <= 1e-9 * max(1e-30, float(np.abs(centre).max())):
        return centre, np.eye(2, x.shape[1]), (0.0, 0.0)
    for part, found in blocks(x):
        report(0.3 * part.start / len(x))
        variance += (((found - centre) / scale) ** 2).sum(0)
    values, axes = (_dense if x.shape[1] <= DENSE else _iterated)(x, centre, scale, report)
    axes *= np.sign(axes[[0, 1], np.abs(axes).argmax(1)])[:, None]
    shares = np.clip(values / variance.sum(), 0, 1)
    return centre, axes, (float(shares[0]), float(shares[1]))


def _dense(
    x: np.ndarray, centre: np.ndarray, scale: float, report: Callable[[float], None]
) -> tuple[np.ndarray, np.ndarray]:
    """The two largest eigenvalues of the scatter (d, d) of rows, and their directions (2, d)."""
    scatter = np.zeros((x.shape[1], x.shape[1]))
    for part, found in blocks(x, 1 << 24):
        report(0.3 + 0.7 * part.start / len(x))
        centred = (found - centre) / scale
        scatter += centred.T @ centred
    values, vectors = np.linalg.eigh(scatter)
    return values[:-3:-1], vectors[:, :-3:-1].T.copy()


def _iterated(
    x: np.ndarray, centre: np.ndarray, scale: float, report: Callable[[float], None]
) -> tuple[np.ndarray, np.ndarray]:
    """The same without the scatter: by products with the rows (Lanczos 1950, implicitly restarted: Sorensen 1992)."""
    from scipy.sparse.linalg import LinearOperator, eigsh

    ones, products = np.ones(len(x), np.float32), 0

    def scattered(vector: np.ndarray) -> np.ndarray:
        nonlocal products
        products += 1
        report(1 - 0.7 * 0.97**products)
        vector = vector.ravel()
        along = ((x @ vector.astype(np.float32)).astype(np.float64) - centre @ vector) / scale
        along = along.astype(np.float32)
        return ((along @ x).astype(np.float64) - centre * float(along @ ones)) / scale

    d = x.shape[1]
    start = np.random.default_rng(0).standard_normal(d)
    values, vectors = eigsh(LinearOperator((d, d), scattered, dtype=np.float64), 2, v0=start, tol=1e-6)
    order = np.argsort(values)[::-1]
    return values[order], vectors[:, order].T.copy()


def _flat(rows: np.ndarray, counts: bool) -> np.ndarray:
    """Rows (n, d) from (n, *shape), or the logarithm of 1 + what was counted."""
    flat = rows.reshape(len(rows), -1)
    return np.log1p(np.maximum(flat, 0)) if counts else flat


def placed(x: np.ndarray, centre: np.ndarray, axes: np.ndarray) -> np.ndarray:
    """Coordinates (n, 2) float32 of rows (n, d) along two directions (2, d), from a centre (d,) on."""
    return ((x - centre) @ axes.T).astype(np.float32)


def _taken(data: Dataset, rows: np.ndarray, report: Callable[[float], None]) -> np.ndarray:
    """Some rows, flat (n, d) float32, read a block at a time."""
    out = np.empty((len(rows), int(np.prod(data.shape))), np.float32)
    for part, _ in blocks(out):
        report(0.5 * part.start / len(rows))
        out[part] = data.x[rows[part]].reshape(part.stop - part.start, -1)
    return out


def _as_they_are(data: Dataset, rows: np.ndarray, report: Callable[[float], None]) -> DataPicture:
    """One value along a line, or two, in the units they came in."""
    found = _taken(data, rows, report).astype(np.float64)
    found = found if data.preprocessor is None else data.preprocessor.undone(found)
    names = data.features or tuple(f"x{subscript(i + 1)}" for i in range(found.shape[1]))
    finite = np.isfinite(found).all(1)
    rows, found = (rows, found) if finite.all() else (rows[finite], found[finite])
    two = found.shape[1] > 1
    xy = np.zeros((len(rows), 2), np.float32)
    xy[:, : found.shape[1]] = found
    across, up = np.ptp(xy, 0).tolist() if len(xy) else (0.0, 0.0)
    square = two and max(across, up) <= APART * min(across, up)
    plane = DataPlane(
        "columns" if two else "line", np.eye(2, found.shape[1], dtype=np.float32),
        np.zeros(found.shape[1], np.float32), (names[0], names[1] if two else ""), square,
    )  # fmt: skip
    words = f"{names[0]} and {names[1]} as they are" if two else f"one value, {names[0]}"
    return _picture(data, (rows, xy, plane), words, (), rows)


def _picture(
    data: Dataset, lies: tuple[np.ndarray, np.ndarray, Plane], words: str, shares: tuple[float, ...], fitted: np.ndarray
) -> DataPicture:
    """The record of rows where they lie, and what is said of them."""
    (rows, xy, plane), count = lies, len(data)
    whole = len(rows) == count
    if not whole:
        words += f"; {len(rows):,} of {count:,} rows" + ("" if data.in_memory else f", {BY_LOT}")
    return DataPicture(Embedding(rows, xy, plane, xy, whole), f"The data: {words}", shares, fitted)


def percent(share: float) -> str:
    """A share of one in per cent, for an axis: 43 %, and what is not quite nothing as <1 %."""
    return "<1 %" if 0 < share < 0.005 else f"{100 * share:.0f} %"
