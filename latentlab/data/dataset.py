"""What a dataset is, wherever it came from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import Any

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.preprocessor import Preprocessor
from latentlab.data.recipe import HELD_OUT_SHARE
from latentlab.data.rows import AbsentRows, blocks
from latentlab.data.summary import all_finite
from latentlab.errors import InputError

MANY_COUNTS = 50  # in a row, such as genes or words: there the total says how long was counted


@dataclass(frozen=True)
class Dataset:
    """Rows of one shape, with optional labels; some rows are held out from training.

    Attributes:
        name: what to call it.
        x: rows, float32 (N, *shape), finite: an array, or :class:`Rows` that are made when asked for.
        held_out: indices of the rows never trained on, int64 (M,), sorted.
        labels: class index of each row, int64 (N,), or None.
        class_names: the name of each class index.
        likelihood: the p(x|z) that suits the values ("bernoulli", "gaussian" or "negative-binomial").
        source: where it came from, as plain values: ``{"kind": "builtin" | "file" | "memory", …}``.
        about: one sentence for people.
        columns: what else is known of each row, by name: labels, names, known factors, everything of a table.
        row_names: a name for each row, or None.
        label_name: the column that the labels are.
        features: the name of each value of a row, where rows are of one dimension.
        factors: the columns that the rows were made from, where that is known.
        remarks: one sentence for each thing that was left out or changed in reading.
        test: of the held-out rows those that are only reported and never chosen by, int64, sorted; None where the
            held-out rows serve for both.
        numbers: the number of each row in its file, from 0 on, where rows were left out; else None.
    """

    name: str
    x: Any
    held_out: np.ndarray
    labels: np.ndarray | None = None
    class_names: tuple[str, ...] = ()
    likelihood: str = "gaussian"
    source: Mapping[str, Any] = field(default_factory=lambda: {"kind": "memory"})
    about: str = ""
    columns: Mapping[str, Column] = field(default_factory=dict)
    row_names: tuple[str, ...] | None = None
    label_name: str = ""
    features: tuple[str, ...] = ()
    factors: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    test: np.ndarray | None = None
    numbers: np.ndarray | None = None

    def __post_init__(self) -> None:
        rows = len(self.x)
        if self.x.dtype != np.float32 or self.x.ndim < 2:
            raise InputError(f"{self.name}: rows must be float32 of at least one dimension each.")
        _check_indices(self)
        if rows - len(self.held_out) < 1:
            raise InputError(f"{self.name}: no row is left to train on.")
        if self.test is not None and not (len(self.test) and np.isin(self.test, self.held_out).all()):
            raise InputError(f"{self.name}: the rows to test on must be some of those that are held out.")
        if isinstance(self.x, np.ndarray) and not all_finite(self.x):
            raise InputError(f"{self.name}: holds values that are not finite; Dataset.of fills in what is missing.")

    @staticmethod
    def of(x: Any, *args: Any, **named: Any) -> Dataset:
        """The dataset of rows in memory: see :func:`latentlab.data.memory.dataset_of`."""
        make = import_module("latentlab.data.memory").dataset_of  # which makes datasets: imported when it is called
        return make(x, *args, **named)

    def __len__(self) -> int:
        return len(self.x)

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of one row."""
        return self.x.shape[1:]

    @property
    def is_image(self) -> bool:
        """Whether a row is a picture: (height, width), or (height, width, 3) in colour."""
        return len(self.shape) == 2 or (len(self.shape) == 3 and self.shape[2] == 3)

    @property
    def default_likelihood(self) -> str:
        """The p(x|z) of a model whose likelihood is left open.

        Columns of different units, which were scaled one by one, differ in noise too; values of one kind share one σ.
        (Noises of their own make some values count for more from the start: where all are of one kind, that finds worse
        maps.) Rows of many counts differ in how long was counted. Pictures do neither.
        """
        table, values = len(self.shape) == 1, int(np.prod(self.shape))
        scaled = self.source.get("recipe", {}).get("scaling") == "standard"
        if self.likelihood == "gaussian" and table and values > 1 and scaled:
            return "gaussian-each"
        if self.likelihood == "negative-binomial" and table and values >= MANY_COUNTS:
            return "negative-binomial-given-total"
        return self.likelihood

    @cached_property
    def _surveyed(self) -> tuple[np.ndarray, np.ndarray, bool]:
        """The least value of each column (*shape), the greatest, and whether all are whole numbers: in one pass."""
        low, high, whole = np.full(self.shape, np.inf, np.float32), np.full(self.shape, -np.inf, np.float32), True
        for _, part in blocks(self.x):
            low, high = np.minimum(low, part.min(0)), np.maximum(high, part.max(0))
            whole = whole and bool((part == part.round()).all())
        return low, high, whole

    def survey(self) -> None:
        """Go through all rows once: from then on `extent`, `whole`, `train` and the columns' days cost nothing."""
        _ = self.extent, self.train, [column.days for column in self.columns.values()]

    @property
    def extent(self) -> tuple[float, float]:
        """The least and the greatest value; the first time it goes through all rows."""
        if isinstance(self.x, AbsentRows):
            return self.x.known.low, self.x.known.high
        return float(self._surveyed[0].min()), float(self._surveyed[1].max())

    @property
    def ranges(self) -> tuple[np.ndarray, np.ndarray]:
        """The least and the greatest value of each of a row's (*shape); NaN where the rows are absent."""
        if isinstance(self.x, AbsentRows):
            return (np.full(self.shape, np.nan, np.float32),) * 2
        return self._surveyed[:2]

    @property
    def whole(self) -> bool:
        """Whether all values are whole numbers; the first time it goes through all rows."""
        return self.x.known.whole if isinstance(self.x, AbsentRows) else self._surveyed[2]

    @property
    def in_memory(self) -> bool:
        """Whether the rows lie in memory, as an array."""
        return isinstance(self.x, np.ndarray)

    @property
    def here(self) -> bool:
        """Whether the values of the rows can be had; else only what is beside them is known."""
        return not isinstance(self.x, AbsentRows)

    @cached_property
    def train(self) -> np.ndarray:
        """Indices of the rows to train on, int64, sorted."""
        keep = np.ones(len(self), bool)
        keep[self.held_out] = False
        return np.flatnonzero(keep)

    @property
    def validation(self) -> np.ndarray:
        """The held-out rows that may be chosen by: all of them, unless some are for the test only."""
        if self.test is None or len(self.test) == len(self.held_out):
            return self.held_out
        return np.setdiff1d(self.held_out, self.test)

    @property
    def reported(self) -> np.ndarray:
        """The held-out rows that figures are told of: those for the test, where the data have such."""
        return self.held_out if self.test is None else self.test

    def number_of(self, row: int) -> int:
        """The number of a row in its file, from 0 on: by this number people know it."""
        return int(self.numbers_of(row))

    def numbers_of(self, rows: Any) -> Any:
        """The numbers in their file of rows, an index or an array of them."""
        return rows if self.numbers is None else self.numbers[rows]

    def row_of(self, number: int) -> int:
        """The index of the row that has this number in its file; InputError where it is none of these rows."""
        if self.numbers is None:
            if not 0 <= number < len(self):
                raise InputError(f"There is no row {number}: the rows are 0 to {len(self) - 1:,}.")
            return number
        at = int(np.searchsorted(self.numbers, number))
        if at == len(self) or self.numbers[at] != number:
            raise InputError(
                f"{self.name} has no row {number}: it was left out, or the file ends before it; the rows are numbered "
                f"{self.numbers[0]:,} to {self.numbers[-1]:,}."
            )
        return at

    def is_held_out(self, row: int) -> bool:
        """Whether `row` is never trained on."""
        place = int(np.searchsorted(self.held_out, row))
        return place < len(self.held_out) and int(self.held_out[place]) == row

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of shape and values: the same rows give the same text."""
        if isinstance(self.x, AbsentRows):
            return self.x.known.fingerprint
        digest = hashlib.sha256(repr(self.x.shape).encode())
        for _, part in blocks(self.x):
            digest.update(np.ascontiguousarray(part).data)
        return digest.hexdigest()

    @cached_property
    def preprocessor(self) -> Preprocessor | None:
        """What the rows were made by, of those in the file; None where that is not known."""
        fitted = self.source.get("fitted")
        return Preprocessor.from_plain(fitted["change"]) if fitted else None

    def in_units(self, rows: np.ndarray) -> tuple[np.ndarray, list[str]]:
        """Rows (N, *shape), given or decoded, as values (N, D) float64 in the units they came in, and their names.

        Those of pictures, and those without a name, are x1, x2, …
        """
        plain = rows.reshape(len(rows), -1).astype(np.float64)
        values = self.preprocessor.undone(rows) if self.preprocessor is not None else plain
        count = values.shape[1]
        named = len(self.shape) == 1 and len(self.features) >= count
        return values, list(self.features[:count]) if named else [f"x{i + 1}" for i in range(count)]

    def name_of(self, row: int) -> str:
        """The name of `row`, else "row" and its number in the file."""
        return self.row_names[row] if self.row_names is not None else f"row {self.number_of(row):,}"

    def label_of(self, row: int) -> str:
        """The class name of `row`, or an empty text."""
        return "" if self.labels is None else self.class_names[self.labels[row]]


def _check_indices(data: Dataset) -> None:
    held_out, labels, classes, rows = data.held_out, data.labels, len(data.class_names), len(data.x)
    if held_out.ndim != 1 or (held_out.size and held_out.dtype.kind not in "iu"):
        raise InputError(f"{data.name}: the held-out rows must be a list of row indices.")
    if held_out.size and (held_out[0] < 0 or held_out[-1] >= rows or (np.diff(held_out) <= 0).any()):
        raise InputError(f"{data.name}: the held-out rows must be sorted indices from 0 to {rows - 1}.")
    if labels is None:
        return
    if len(labels) != rows:
        raise InputError(f"{data.name}: {len(labels)} labels for {rows} rows.")
    if labels.ndim != 1 or labels.dtype.kind not in "iu" or labels.min() < 0 or labels.max() >= classes:
        raise InputError(f"{data.name}: labels must be indices of the {classes} class names.")


def held_out_share(rows: int, share: float = HELD_OUT_SHARE, most: int | None = None, seed: int = 0) -> np.ndarray:
    """A seeded share of the row indices (at most `most`, and one row stays), int64, sorted."""
    count = min(int(rows * share), rows - 1, rows if most is None else most)
    random = np.random.default_rng(seed)
    if rows > 10_000_000 or most is not None:
        # A permutation of all would take more memory than the rows wanted.
        return np.unique(random.integers(0, rows, count)) if count else np.empty(0, np.int64)
    return np.sort(random.permutation(rows)[:count])
