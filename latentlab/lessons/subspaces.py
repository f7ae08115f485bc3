"""A model's decoder beside principal component analysis of the same rows: subspaces and reconstructions.

A linear autoencoder with squared error spans, at its optimum, the subspace of the first d principal axes (Baldi and
Hornik 1989), though its axes need not be the principal ones; the same of probabilistic PCA (Tipping and Bishop 1999).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np

from latentlab.data.dataset import Dataset
from latentlab.errors import InputError
from latentlab.models.protocol import Model, State

AFFINE = 1e-3  # of the spread of what is decoded: a decoder that is no farther from an affine map is one
PLACES = 64  # besides 4 for each dimension, that tell so
UNUSED = 1e-3  # of the longest axis: a direction of z that moves what is decoded by less has no axis to compare
MOST_VALUES = 1 << 26  # of the rows whose principal axes are sought: of more, a spread of them
MOST_ROWS, SEARCHED_ROWS = 4096, 128  # that are reconstructed; where q is searched for each, fewer
EXACT_UP_TO = 2048  # values of a row: of more, the first axes alone are sought
MOST_COMPONENTS = 64
CATEGORIES = "z is one of several categories, which span no subspace to compare."


class Principal(NamedTuple):
    """Mean (D,), axes (D, k) with the largest variance first, and variances (k,), of `rows` rows; `whole` in all."""

    mean: np.ndarray
    axes: np.ndarray
    variances: np.ndarray
    whole: float
    rows: int


class Affine(NamedTuple):
    """A decoder near an affine map Wz + b: W (D, d), and how far from it, of the spread of what is decoded."""

    matrix: np.ndarray
    residual: float

    @property
    def holds(self) -> bool:
        """Whether it is one, to AFFINE."""
        return self.residual < AFFINE


class Moment(NamedTuple):
    """Principal angles at one step, degrees, ascending: as many as directions of z are used."""

    step: int
    angles: np.ndarray


class Errors(NamedTuple):
    """Mean square errors for each value of some rows, in squared units of the data.

    Attributes:
        model: of the model's own reconstructions, decode(encode(x)).
        principal: of 0, 1, … components, (k + 1,).
        rows: of how many rows.
    """

    model: float
    principal: np.ndarray
    rows: int


class SubspaceLook(NamedTuple):
    """What was found of one run; `moments` at its snapshots, none where the decoder is not affine.

    `residual` is how far it is from an affine map, `share` the part of the variance of what it reconstructs that lies
    in the subspace of the first d principal axes. `held_out` is None where no rows are held out.
    """

    dim: int
    residual: float
    affine: bool
    share: float
    moments: tuple[Moment, ...]
    train: Errors
    held_out: Errors | None


def look_at_subspaces(
    model: Model,
    data: Dataset,
    snapshots: Iterable[tuple[int, State]] = (),
    report: Callable[[float], None] = lambda share: None,
) -> SubspaceLook:
    """Compare a model with the principal components of its training rows; at (step, weights) of `snapshots`, too.

    The model is left with the weights it had. `report` may raise to give up. InputError for a model whose z are
    categories.
    """
    if model.traits.posterior == "categorical":
        raise InputError(CATEGORIES)
    dim, values = model.latent_dim, math.prod(model.shape)
    found = principal(data, min(values, max(dim, MOST_COMPONENTS)))
    report(0.4)
    now = affine(model)
    axes = found.axes[:, :dim]
    errors = [_errors(model, data, found, rows) for rows in (data.train, data.reported) if len(rows)]
    report(0.6)
    share = _share(model, data, found.mean, axes)
    moments = _moments(model, snapshots, axes, report) if now.holds else ()
    return SubspaceLook(
        dim, now.residual, now.holds, share, moments, errors[0], errors[1] if len(errors) > 1 else None
    )  # fmt: skip


def _moments(
    model: Model, snapshots: Iterable[tuple[int, State]], axes: np.ndarray, report: Callable[[float], None]
) -> tuple[Moment, ...]:
    kept, own = list(snapshots), model.state()
    moments = []
    for done, (step, weights) in enumerate(kept):
        model.load(weights)
        moments.append(Moment(step, principal_angles(column_space(affine(model).matrix), axes)))
        report(0.6 + 0.4 * (done + 1) / len(kept))
    model.load(own)
    return tuple(moments)


def principal(data: Dataset, count: int) -> Principal:
    """The first `count` principal axes of the training rows; of a spread of them where they are very many values."""
    values = math.prod(data.shape)
    rows = data.train[:: max(1, -(-len(data.train) * values // MOST_VALUES))]
    x = np.asarray(data.x[rows], np.float32).reshape(len(rows), -1)
    mean = x.mean(0, dtype=np.float64)
    covariance, step = np.zeros((values, values)), max(1, (1 << 22) // values)
    for start in range(0, len(x), step):
        apart = x[start : start + step] - mean
        covariance += apart.T @ apart / len(x)
    whole = float(np.trace(covariance))
    if values <= EXACT_UP_TO:
        variances, axes = np.linalg.eigh(covariance)
        variances, axes = variances[::-1][:count], axes[:, ::-1][:, :count]
    else:
        from scipy.sparse.linalg import eigsh

        first = np.random.default_rng(0).normal(size=values)
        variances, axes = eigsh(covariance, min(count, values - 1), v0=first)
        order = np.argsort(-variances)
        variances, axes = variances[order], axes[:, order]
    return Principal(mean, axes, variances.clip(0), whole, len(rows))


def affine(model: Model, seed: int = 0) -> Affine:
    """The affine map nearest to the decoder over draws of N(0, 2²I), by least squares; under the first condition."""
    dim = model.latent_dim
    given = model.given(0) if model.traits.conditions else model
    z = np.random.default_rng(seed).normal(0, 2, (4 * dim + PLACES, dim)).astype(np.float32)
    x = np.asarray(given.decode(z), np.float64).reshape(len(z), -1)
    design = np.concatenate([z.astype(np.float64), np.ones((len(z), 1))], 1)
    found = np.linalg.lstsq(design, x, rcond=None)[0]
    left = np.linalg.norm(x - design @ found)
    return Affine(found[:-1].T, float(left / max(np.linalg.norm(x - x.mean(0)), 1e-30)))


def column_space(matrix: np.ndarray) -> np.ndarray:
    """An orthonormal basis (D, r) of the columns of a matrix (D, d), without directions that are not used."""
    left, lengths, _ = np.linalg.svd(matrix, full_matrices=False)
    return left[:, lengths > UNUSED * max(lengths[0], 1e-30)]


def principal_angles(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Degrees between the spaces that orthonormal columns (D, r) and (D, s) span, ascending, min(r, s) of them.

    Cosines are singular values of AᵀB. Small angles are told by their sines, which cosines near 1 cannot tell (Björck
    and Golub 1973).
    """
    if a.shape[1] < b.shape[1]:
        a, b = b, a
    cosines = np.linalg.svd(a.T @ b, compute_uv=False)
    sines = np.linalg.svd(b - a @ (a.T @ b), compute_uv=False)[::-1]
    angles = np.where(cosines**2 > 0.5, np.arcsin(sines.clip(0, 1)), np.arccos(cosines.clip(0, 1)))
    return np.degrees(np.sort(angles))


def _spread(model: Model, rows: np.ndarray) -> np.ndarray:
    most = SEARCHED_ROWS if model.traits.searches else MOST_ROWS
    return np.ascontiguousarray(rows[:: max(1, -(-len(rows) // most))])


def _reconstructed(model: Model, data: Dataset, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows (n, D) and what the model makes of them, (n, D), float64."""
    x = np.asarray(data.x[rows], np.float32)
    given = model if data.labels is None else model.given(data.labels[rows])
    back = given.decode(given.latent(given.embed(x, rows)))
    return tuple(part.reshape(len(rows), -1).astype(np.float64) for part in (x, back))


def _errors(model: Model, data: Dataset, found: Principal, rows: np.ndarray) -> Errors:
    x, back = _reconstructed(model, data, _spread(model, rows))
    apart = x - found.mean
    along = np.square(apart @ found.axes).mean(0) / apart.shape[1]
    left = np.square(apart).mean() - np.concatenate([[0.0], np.cumsum(along)])
    return Errors(float(np.square(x - back).mean()), left.clip(0), len(x))


def _share(model: Model, data: Dataset, mean: np.ndarray, axes: np.ndarray) -> float:
    """Of the variance of reconstructions of training rows, what lies in the space of orthonormal axes (D, d)."""
    _, back = _reconstructed(model, data, _spread(model, data.train))
    apart = back - back.mean(0)
    return float(np.square(apart @ axes).sum() / max(np.square(apart).sum(), 1e-30))


def components_for(errors: Errors) -> int | None:
    """The fewest principal components whose error is no larger than the model's; None where those known do not do."""
    there = np.flatnonzero(errors.principal <= errors.model)
    return int(there[0]) if len(there) else None


def angle_lines(moments: Sequence[Moment]) -> list[np.ndarray]:
    """For each angle (step, degrees) at the moments that have it, (n, 2): first the smallest angle."""
    most = max((len(moment.angles) for moment in moments), default=0)
    return [
        np.array([(moment.step, moment.angles[i]) for moment in moments if len(moment.angles) > i], np.float64)
        for i in range(most)
    ]


def linear_words(model: Any) -> str:
    """How a decoder of this kind becomes an affine one: what a linear one has; "" where no settings make it so."""
    names = vars(model.settings)
    if "hidden" not in names:
        return ""
    if "likelihood" in names:
        return "no hidden layers ([] in Hidden layers, or --set hidden=[]) and a Gaussian likelihood"
    return "no hidden layers ([] in Hidden layers, or --set hidden=[])"
