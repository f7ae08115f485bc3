"""How wide q(z|x) of rows is, by the encoder or by the factors that rows have of their own."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from latentlab.data import Dataset

SPREAD_ROWS = 256  # rows whose q(z|x) says how wide these are
BLOCK_ROWS = 4096  # encoded at once


def has_gap(model: Any) -> bool:
    """Whether each row has a Gaussian q of its own that is known without a search, beside the posterior it may miss."""
    return model.traits.posterior == "gaussian" and (not model.traits.searches or factors_of(model) is not None)


def rows_spread(
    model: Any, x: np.ndarray, labels: np.ndarray | None = None, rows: np.ndarray | None = None
) -> np.ndarray | None:
    """Standard deviations (N, d) float32 of q(z|x) of x (N, *shape); None where q is not Gaussian.

    Training rows with factors of their own have them already: given their numbers `rows`, nothing is sought.
    """
    if not has_gap(model):
        return None
    with torch.no_grad():
        own = factors_of(model)
        if own is not None and rows is not None:
            return (0.5 * own.of(torch.from_numpy(rows).to(model.device))[1]).exp().float().cpu().numpy()
        parts = [slice(start, start + BLOCK_ROWS) for start in range(0, max(1, len(x)), BLOCK_ROWS)]
        return np.concatenate([_deviations(model, x[part], None if labels is None else labels[part]) for part in parts])


def _deviations(model: Any, x: np.ndarray, labels: np.ndarray | None) -> np.ndarray:
    given = model if labels is None else model.given(labels)
    q = given.posterior(torch.from_numpy(np.asarray(x, np.float32)).to(model.device))
    return q.stddev.float().cpu().numpy()


def factors_of(model: Any) -> Any:
    """μ and log σ² of q of every row of the dataset, where each has its own; None where an encoder says them."""
    return model.encoder if getattr(model.settings, "inference", None) == "free" else None


def spread_of(model: Any, data: Dataset, rows: np.ndarray) -> np.ndarray | None:
    """The mean standard deviation (d,) of q(z|x) over some of these rows; None where q is not Gaussian."""
    rows = rows[:: max(1, len(rows) // SPREAD_ROWS)]
    trained = rows[~np.isin(rows, data.held_out)]
    rows = trained if len(trained) else rows
    found = rows_spread(model, np.asarray(data.x[rows]), None if data.labels is None else data.labels[rows], rows)
    return None if found is None else found.mean(0)
