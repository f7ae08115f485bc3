"""What a dataset is, wherever it came from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from latentlab.errors import InputError

HELD_OUT_SHARE = 0.1
LIKELIHOODS = ("bernoulli", "gaussian")


@dataclass(frozen=True)
class Dataset:
    """Rows of one shape, with optional labels; some rows are held out from training.

    Attributes:
        name: what to call it.
        x: rows, float32 (N, *shape), finite.
        held_out: indices of the rows never trained on, int64 (M,), sorted.
        labels: class index of each row, int64 (N,), or None.
        class_names: the name of each class index.
        likelihood: the p(x|z) that suits the values ("bernoulli" for values in [0, 1], else "gaussian").
        source: where it came from, as plain values: ``{"kind": "builtin" | "file" | "memory", …}``.
        about: one sentence for people.
    """

    name: str
    x: np.ndarray
    held_out: np.ndarray
    labels: np.ndarray | None = None
    class_names: tuple[str, ...] = ()
    likelihood: str = "gaussian"
    source: Mapping[str, Any] = field(default_factory=lambda: {"kind": "memory"})
    about: str = ""

    def __post_init__(self) -> None:
        rows = len(self.x)
        if self.x.dtype != np.float32 or self.x.ndim < 2:
            raise InputError(f"{self.name}: rows must be float32 of at least one dimension each.")
        self._check_indices(rows)
        if rows - len(self.held_out) < 1:
            raise InputError(f"{self.name}: no row is left to train on.")

    def _check_indices(self, rows: int) -> None:
        held_out, labels, classes = self.held_out, self.labels, len(self.class_names)
        if held_out.ndim != 1 or (held_out.size and held_out.dtype.kind not in "iu"):
            raise InputError(f"{self.name}: the held-out rows must be a list of row indices.")
        if held_out.size and (held_out[0] < 0 or held_out[-1] >= rows or (np.diff(held_out) <= 0).any()):
            raise InputError(f"{self.name}: the held-out rows must be sorted indices from 0 to {rows - 1}.")
        if labels is None:
            return
        if len(labels) != rows:
            raise InputError(f"{self.name}: {len(labels)} labels for {rows} rows.")
        if labels.ndim != 1 or labels.dtype.kind not in "iu" or labels.min() < 0 or labels.max() >= classes:
            raise InputError(f"{self.name}: labels must be indices of the {classes} class names.")

    def __len__(self) -> int:
        return len(self.x)

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of one row."""
        return self.x.shape[1:]

    @property
    def is_image(self) -> bool:
        """Whether a row is a picture: (height, width)."""
        return len(self.shape) == 2

    @cached_property
    def train(self) -> np.ndarray:
        """Indices of the rows to train on, int64, sorted."""
        keep = np.ones(len(self), bool)
        keep[self.held_out] = False
        return np.flatnonzero(keep)

    def is_held_out(self, row: int) -> bool:
        """Whether `row` is never trained on."""
        place = int(np.searchsorted(self.held_out, row))
        return place < len(self.held_out) and int(self.held_out[place]) == row

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of shape and values: the same rows give the same text."""
        digest = hashlib.sha256(repr(self.x.shape).encode())
        digest.update(np.ascontiguousarray(self.x).data)
        return digest.hexdigest()

    def label_of(self, row: int) -> str:
        """The class name of `row`, or an empty text."""
        return "" if self.labels is None else self.class_names[self.labels[row]]


def held_out_tenth(rows: int, seed: int = 0) -> np.ndarray:
    """A seeded tenth of the row indices (none of fewer than ten rows), int64, sorted."""
    return np.sort(np.random.default_rng(seed).permutation(rows)[: int(rows * HELD_OUT_SHARE)])


def suiting_likelihood(x: np.ndarray) -> str:
    """The likelihood that suits the values of `x`."""
    return "bernoulli" if x.size and x.min() >= 0 and x.max() <= 1 else "gaussian"
