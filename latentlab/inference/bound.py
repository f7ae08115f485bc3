"""The ELBO and its terms over many rows."""

from __future__ import annotations

import numpy as np
import torch

from latentlab.data import Dataset
from latentlab.models.protocol import Batch, Model, Terms

BLOCK = 2048


def mean_bound(model: Model, rows: torch.Tensor, index: torch.Tensor, seed: int = 0) -> Terms:
    """The model's terms averaged over the rows `index` of `rows` (N, *shape), which lie on the model's device.

    The noise is drawn from `seed` alone: the same model gives the same figures, and the curve of one run shows the
    model's progress and not the luck of the draw. Nats per row; nothing is read from the device.
    """
    generator = torch.Generator(rows.device).manual_seed(seed)
    total: Terms = {}
    for part in index.split(BLOCK):
        terms = model.bound(Batch(rows[part], part), generator)
        for name, value in terms.items():
            total[name] = total.get(name, 0) + value * (len(part) / len(index))
    return total


def evaluate(model: Model, data: Dataset, rows: np.ndarray | None = None, seed: int = 0) -> dict[str, float]:
    """ELBO, reconstruction, KL, … in nats per row, on the held-out rows (or on `rows`, indices into `data`)."""
    chosen = data.held_out if rows is None else rows
    if len(chosen) == 0:
        chosen = data.train
    values = torch.from_numpy(data.x[chosen]).to(model.device)
    terms = mean_bound(model, values, torch.arange(len(chosen), device=values.device), seed)
    return {name: float(value) for name, value in terms.items()}
