"""The ELBO and its terms over many rows."""

from __future__ import annotations

import numpy as np
import torch

from latentlab.data import Dataset
from latentlab.inference.rows import RowsOnDevice, rows_on
from latentlab.models.protocol import Batch, Model, Terms

BLOCK = 2048
MOST_DRAWS = 64


def mean_bound(
    model: Model,
    rows: torch.Tensor | RowsOnDevice,
    index: torch.Tensor,
    labels: torch.Tensor | None = None,
    seed: int = 0,
    trained: bool = False,
) -> Terms:
    """The model's terms averaged over the rows `index` of `rows` (see :func:`rows_on`).

    `labels` (N,) are the rows' classes, for models with conditions; `trained` says whether the model learns from
    these very rows, for models with factors of each row.

    Of few rows z is drawn several times each, as often as a block has room for: of a hundred rows one draw can be off
    by half a nat. The noise is drawn from `seed` alone: the same model gives the same figures, and the curve of one run
    shows the model's progress and not the luck of the draw. Nats per row; nothing is read from the device.
    """
    generator = torch.Generator(rows.device).manual_seed(seed)
    traits = model.traits
    if not traits.closed_evidence and not traits.searches:  # where nothing is drawn, and where each row is a search
        index = index.repeat(min(MOST_DRAWS, max(1, BLOCK // len(index))))
    total: Terms = {}
    for part in index.split(BLOCK):
        batch = Batch(rows[part], part, None if labels is None else labels[part], trained)
        terms = model.bound(batch, generator)
        for name, value in terms.items():
            total[name] = total.get(name, 0) + value * (len(part) / len(index))
    return total


def evaluate(model: Model, data: Dataset, rows: np.ndarray | None = None, seed: int = 0) -> dict[str, float]:
    """ELBO, reconstruction, KL, … in nats per row, on the held-out rows that are reported, or on `rows`, indices."""
    chosen = data.reported if rows is None else rows
    if len(chosen) == 0:
        chosen = data.train
    held_out = np.isin(chosen, data.held_out)
    total: dict[str, float] = {}
    for part, trained in ((chosen[held_out], False), (chosen[~held_out], True)):
        if len(part):
            for name, value in _measure(model, data, part, seed, trained).items():
                total[name] = total.get(name, 0.0) + value * len(part) / len(chosen)
    return total


def _measure(model: Model, data: Dataset, rows: np.ndarray, seed: int, trained: bool) -> dict[str, float]:
    index = torch.from_numpy(rows)
    labels = None if data.labels is None else torch.from_numpy(data.labels).to(model.device)
    terms = mean_bound(model, rows_on(data, model.device), index.to(model.device), labels, seed, trained)
    return {name: float(value) for name, value in terms.items()}
