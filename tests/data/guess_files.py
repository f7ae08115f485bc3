"""What a file of the table of guesses is, and what its right reading is, as plain values."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

FILES: dict[str, Right] = {}
TENTH = -1


@dataclass(frozen=True)
class Right:
    """The right reading of a file, decided by what an expert would make of it.

    Attributes:
        make: writes the file, or gives its text or bytes; takes its path and a seeded generator.
        rows: of the dataset.
        features: names of the values of a row, their number, or the shape of a row.
        label: the column of classes; several where an expert would take either or none.
        classes: how many, or 0 where this is not looked at.
        held: rows held out; TENTH for a share of a tenth that the file does not choose.
        test: those of them that are for the test only, or None.
        first: the first value of the first row, in the file's units.
        likelihood: what suits the values.
        says: words that the remarks must hold: what was parsed, left out, filled in, turned.
        ask: where the right reading is not certain: the recipe that gives it. It is named where the guess is another.
        named: the name of the first row, or None where this is not looked at.
    """

    make: Callable[[Path, np.random.Generator], str | bytes | None]
    rows: int
    features: tuple[str, ...] | int | tuple[int, ...]
    label: str | tuple[str, ...] = ""
    classes: int = 0
    held: int = TENTH
    test: int | None = None
    first: float | None = None
    likelihood: str = "gaussian"
    says: tuple[str, ...] = ()
    ask: Mapping[str, Any] = field(default_factory=dict)
    named: str | None = None

    def write(self, folder: Path, name: str) -> Path:
        """The file, in a folder."""
        path = folder / name
        made = self.make(path, np.random.default_rng(zlib.crc32(name.encode())))
        if made is not None:
            path.write_bytes(made if isinstance(made, bytes) else made.encode())
        return path


def file(name: str, rows: int, features: Any, label: str | tuple[str, ...] = "", **right: Any) -> Callable:
    """Enter what a function makes, and its right reading, into the table."""
    names = tuple(features.split()) if isinstance(features, str) else features
    says = right.pop("says", ())
    right["says"] = (says,) if isinstance(says, str) else says

    def enter(make: Callable) -> Callable:
        assert name not in FILES
        FILES[name] = Right(make, rows, names, label, **right)
        return make

    return enter


def norm(r, n, mean, sd, digits=1, first=None):
    """Texts of positive measurements."""
    values = [f"{abs(value):.{digits}f}" for value in r.normal(mean, sd, n)]
    return values if first is None else [f"{first:.{digits}f}", *values[1:]]


def ints(r, n, low, high, first=None):
    """Texts of whole numbers from `low` to `high`, each included."""
    values = [str(value) for value in r.integers(low, high + 1, n)]
    return values if first is None else [str(first), *values[1:]]


def pick(r, n, words):
    """Words in a random order, each of which occurs."""
    words = words.split() if isinstance(words, str) else words
    return [words[i] for i in r.permutation(np.arange(n) % len(words))]


def comma(cells):
    """With decimal commas."""
    return [str(cell).replace(".", ",") for cell in cells]


def csv(columns, sep=",", header=True, end="\n"):
    """The text of a table; `columns` by name, or a list of them."""
    bodies = list(columns.values()) if isinstance(columns, dict) else columns
    lines = [sep.join(columns)] if header and isinstance(columns, dict) else []
    return end.join([*lines, *(sep.join(map(str, row)) for row in zip(*bodies, strict=True))]) + end


def spectra(r, n, width, digits=4):
    """Smooth curves of a few bands, (n, width)."""
    x = np.linspace(0, 1, width)
    bands = [(0.2, 0.05), (0.5, 0.1), (0.8, 0.03)]
    curves = sum(r.uniform(0.2, 1, (n, 1)) * np.exp(-((x - at) ** 2) / (2 * wide**2)) for at, wide in bands)
    return (curves + 0.3 + 0.2 * x + r.normal(0, 0.002, (n, width))).round(digits)


def blobs(r, n, height=28, width=28):
    """Bright spots on black, as handwriting is, uint8 (n, height, width)."""
    y, x = np.mgrid[:height, :width]
    at = r.uniform(0.3, 0.7, (n, 2)) * (height, width)
    wide = r.uniform(0.01, 0.03, n) * height * width
    shades = np.stack([np.exp(-((y - a) ** 2 + (x - b) ** 2) / w) for (a, b), w in zip(at, wide, strict=True)])
    return np.where(shades > 0.1, shades * 255, 0).astype(np.uint8)


def photos(r, n, height=32, width=32):
    """Smooth colours, uint8 (n, height, width, 3)."""
    coarse = r.integers(0, 256, (n, 4, 4, 3)).astype(float)
    fine = np.repeat(np.repeat(coarse, height // 4, 1), width // 4, 2)
    return (0.5 * fine + 0.25 * np.roll(fine, 1, 1) + 0.25 * np.roll(fine, 1, 2)).astype(np.uint8)


def counts(r, n, width):
    """Counts of genes in cells: overdispersed, many zeros."""
    rate = r.gamma(0.6, 3, width) * r.gamma(4, 0.25, (n, 1))
    return r.poisson(rate)
