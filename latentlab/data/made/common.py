"""What the made datasets share: their settings, and how factors become columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from latentlab.data.columns import Column, numbers, words
from latentlab.data.dataset import Dataset, held_out_share
from latentlab.settings import setting

MOST_ROWS = 2_000_000


@dataclass(frozen=True)
class Size:
    """How many rows, and which."""

    rows: int = setting(3000, "Rows", "How many rows are made", minimum=30, maximum=MOST_ROWS)
    seed: int = setting(0, "Seed", "The same seed makes the same rows", minimum=0, maximum=2**31 - 1)


@dataclass(frozen=True)
class PictureSize:
    """How many pictures, how large, and which."""

    rows: int = setting(10_000, "Rows", "How many pictures are made", minimum=30, maximum=MOST_ROWS)
    size: int = setting(32, "Size", "Height and width of a picture", unit="px", minimum=16, maximum=128)
    seed: int = setting(0, "Seed", "The same seed makes the same rows", minimum=0, maximum=2**31 - 1)


def dataset(x: np.ndarray, columns: Mapping[str, Column], label: str, likelihood: str, **more: Any) -> Dataset:
    """Rows with a seeded tenth held out, their classes those of the column `label`; `more` are a dataset's own fields.

    Its name and where it came from are given to it by the card that it is made for.
    """
    labels, class_names = columns[label].as_classes() if label else (None, ())
    return Dataset(
        name="made", x=x.astype(np.float32, copy=False), held_out=held_out_share(len(x)), labels=labels,
        class_names=class_names, likelihood=likelihood, columns=dict(columns), label_name=label, **more,
    )  # fmt: skip


def named(indices: np.ndarray, names: tuple[str, ...]) -> Column:
    """A column of words from indices of `names`, all of which are kept in their order of the alphabet."""
    order = sorted(range(len(names)), key=lambda i: names[i])
    place = np.empty(len(names), np.int32)
    place[order] = np.arange(len(names), dtype=np.int32)
    return Column(place[indices], tuple(names[i] for i in order))


__all__ = ["PictureSize", "Size", "dataset", "named", "numbers", "words"]
