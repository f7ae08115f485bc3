"""The rows of a dataset on a device, wherever they lie; and a spread of some of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from latentlab.data import Dataset


class RowsOnDevice:
    """Rows that are read, made and moved when asked for by their indices."""

    def __init__(self, x: Any, device: str | torch.device) -> None:
        self.x, self.device = x, torch.device(device)

    def __getitem__(self, index: torch.Tensor) -> torch.Tensor:
        return torch.from_numpy(self.x[index.cpu().numpy()]).to(self.device)


def rows_on(data: Dataset, device: str | torch.device) -> torch.Tensor | RowsOnDevice:
    """What gives rows (B, *shape) of `data` on `device` for a tensor of indices: a tensor, where they fit in memory."""
    return torch.from_numpy(data.x).to(device) if data.in_memory else RowsOnDevice(data.x, device)


def spread(rows: np.ndarray, most: int) -> np.ndarray:
    """At most `most` of the rows (n,), evenly from first to last."""
    if len(rows) <= most:
        return rows
    return rows[np.linspace(0, len(rows) - 1, most).astype(np.int64)] if most else rows[:0]
