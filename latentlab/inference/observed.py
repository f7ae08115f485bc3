"""Rows as a model sees them."""

from __future__ import annotations

import numpy as np
import torch

from latentlab.data import Dataset
from latentlab.models.binarise import binarised_once
from latentlab.models.protocol import Model


def bits_of(model: Model) -> str:
    """How the model draws bits from values of 0 to 1: "no", "once" or "each step"."""
    return getattr(model.settings, "binarise", "no")


def bits_words(model: Model) -> str:
    """Which bits :func:`observed` gives, for a person; "" where it gives the rows themselves."""
    drawn = {"once": "on the bits drawn once for training", "each step": "on bits drawn anew from a fixed seed"}
    return drawn.get(bits_of(model), "")


def observed(model: Model, data: Dataset, rows: np.ndarray, seed: int = 0) -> np.ndarray:
    """The rows with the indices `rows` (N,) of `data`, (N, *shape): binarised, if `model` learned from such.

    Bits fixed once and for all are those it was trained with; bits drawn at each step are drawn here from `seed`.
    """
    x, binarise = data.x[rows], bits_of(model)
    if binarise == "no":
        return np.asarray(x)
    flat, index = torch.from_numpy(x).flatten(1), torch.from_numpy(rows)
    bits = binarised_once(flat, index, 0 if binarise == "once" else seed + 1)
    return bits.numpy().reshape(x.shape)
