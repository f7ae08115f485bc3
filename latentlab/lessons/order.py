"""How many components: mixtures of Gaussians with K = 1, 2, … fitted to the same rows, and what each is worth.

BIC = k log N − 2ℓ (Schwarz 1978) and AIC = 2k − 2ℓ (Akaike 1974), with k free parameters and ℓ the log-likelihood of
N training rows; beside them the log-likelihood of rows that were held out.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch

from latentlab.data.dataset import Dataset
from latentlab.data.opening import load_dataset
from latentlab.models import build_model
from latentlab.models.mixture_settings import different_rows
from latentlab.models.protocol import Batch, Pace

MOST_COMPONENTS = 8
MOST_VALUES, MOST_ROWS = 10, 4000  # of more values their main directions are fitted; of more rows a spread
STARTS, STEPS = 10, 1000


class RowsToFit(NamedTuple):
    """What is fitted: `data` of at most MOST_VALUES values a row, the two `axes` (2, D) to see them on, their `names`.

    `about` says what they are, in a few words; training rows on the axes are `on_axes` (N, 2).
    """

    data: Dataset
    axes: np.ndarray
    names: tuple[str, str]
    about: str
    on_axes: np.ndarray


class OrderFit(NamedTuple):
    """A mixture of K components: log-likelihoods in nats per row (held-out: NaN without such rows), BIC and AIC.

    weights (K,), means (K, D), covariances (K, D, D); `rows` it was fitted to; whether EM had `converged`.
    """

    components: int
    log_likelihood: float
    held_out: float
    bic: float
    aic: float
    rows: int
    weights: np.ndarray
    means: np.ndarray
    covariances: np.ndarray
    converged: bool


def rows_to_fit(data: Dataset | None) -> RowsToFit:
    """Rows of `data` that can be fitted in seconds; three blobs where there are no data."""
    made = data is None
    data = load_dataset("blobs") if made else data
    train, held = (_spread(rows) for rows in (data.train, data.validation))
    values = math.prod(data.shape)
    x = np.concatenate([np.asarray(data.x[part], np.float64).reshape(len(part), values) for part in (train, held)])
    about = f"{len(train):,} rows" if len(train) == len(data.train) else f"{len(train):,} of {len(data.train):,} rows"
    about += " of made blobs, for no data are open" if made else ""
    names = (*data.features, *("x₁", "x₂")[len(data.features) :])[:2]
    axes = np.eye(2, values)
    if values > 2:
        names = ("first direction", "second direction")
        centre = x[: len(train)].mean(0)
        axes = _main_directions(x[: len(train)] - centre)
    if values > MOST_VALUES:
        x = (x - centre) @ axes.T
        about += f", {x.shape[1]} main directions of {values:,} values"
        axes = np.eye(2, x.shape[1])
    rows = Dataset(data.name, x.astype(np.float32), np.arange(len(train), len(x)))
    return RowsToFit(rows, axes[:2], names, about, rows.x[rows.train] @ axes[:2].T)


def orders(rows: Dataset) -> range:
    """Every K that these rows can have."""
    return range(1, different_rows(rows, MOST_COMPONENTS) + 1)


def fit_order(
    rows: Dataset, components: int, covariance: str = "full", check: Callable[[], None] = lambda: None
) -> OrderFit:
    """EM from the best of a few k-means starts until it converges, seed 0; `check` is called before steps, may raise.

    InputError for more components than different rows.
    """
    check()
    model = build_model("gmm", rows, components=components, covariance=covariance, starts=STARTS)
    train = torch.from_numpy(rows.x[rows.train])
    batch = Batch(train, torch.from_numpy(rows.train))
    for _ in range(STEPS):
        check()
        model.step(batch, Pace(0.0, 0.0))
        if model.converged:
            break
    log_likelihood = float(model.log_evidence(train).mean())
    held = math.nan
    if len(rows.held_out):
        held = float(model.log_evidence(torch.from_numpy(rows.x[rows.held_out])).mean())
    criteria = model.criteria(log_likelihood, len(train))
    return OrderFit(
        components, log_likelihood, held, criteria["bic"], criteria["aic"], len(train), *model.components(),
        model.converged,
    )  # fmt: skip


def _main_directions(centred: np.ndarray) -> np.ndarray:
    """Of rows (N, D) the directions of most variance, (at most MOST_VALUES, D), the first one first."""
    if min(centred.shape) <= 4 * MOST_VALUES:
        return np.linalg.svd(centred, full_matrices=False)[2][:MOST_VALUES]
    from scipy.sparse.linalg import svds

    start = np.random.default_rng(0).standard_normal(min(centred.shape))
    return svds(centred, MOST_VALUES, v0=start, return_singular_vectors="vh")[2][::-1]


def _spread(rows: np.ndarray) -> np.ndarray:
    """At most MOST_ROWS of them, evenly."""
    if len(rows) <= MOST_ROWS:
        return rows
    return rows[np.linspace(0, len(rows) - 1, MOST_ROWS).astype(int)]
