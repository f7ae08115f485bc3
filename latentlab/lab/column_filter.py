"""Rows selected by what their columns hold: ranges of numbers and classes, of several columns together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from psygnal import Signal

from latentlab.data.digits import ends
from latentlab.errors import InputError
from latentlab.lab.verbs import verb
from latentlab.space.histograms import Histogram, Kept, histogram_of, names_of_columns
from latentlab.space.selection import Selection

if TYPE_CHECKING:
    from latentlab.lab import Lab

AT_ONCE = 200_000  # cells that are counted at once, in well under a frame
FILTERING, COUNTING, SELECTED = "filtering", "counting", "counting selected"  # lanes
MOST_CLASSES_TOLD = 3


class ColumnFilter:
    """What is kept of each column belongs to the selection that it made: undone, or with another one, it goes too."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.histograms: dict[str, Histogram] = {}
        self._names: list[str] = []
        self._shown: tuple[str, ...] = ()
        self._made: WeakKeyDictionary[Selection, Mapping[str, Kept]] = WeakKeyDictionary()
        self._no_row: Mapping[str, Kept] = {}  # what was kept where no row is
        self._counted: tuple[Selection | None, dict[str, np.ndarray]] = (None, {})
        lab.data_left.connect(self._forget)
        lab.data_changed.connect(self._new_data)
        lab.selections.changed.connect(self._new_selection)

    @property
    def names(self) -> list[str]:
        """All that can be counted of the data that are open."""
        return self._names

    @property
    def kept(self) -> Mapping[str, Kept]:
        """What is kept of each column, as far as that made the selection of now."""
        selection = self.lab.selections.current
        return self._no_row if selection is None else self._made.get(selection, {})

    def counts(self, name: str) -> np.ndarray | None:
        """How many of the selected rows lie in each bin of a column; None where none are, or they are being counted."""
        selection, found = self._counted
        return found.get(name) if selection is not None and selection is self.lab.selections.current else None

    def show(self, names: Sequence[str]) -> None:
        """Have the histograms of these columns, made in the background, and count the selected rows in them."""
        self._shown = tuple(names)
        lab, data = self.lab, self.lab.data
        wanted = [name for name in names if name not in self.histograms]
        if wanted:
            lab.finding.jobs.drop(COUNTING)
            for name in wanted:  # each is shown as soon as it is there
                lab.finding.jobs.do(
                    f"Counting {name}", lambda _, name=name: {name: histogram_of(data, name)}, self._take, lane=COUNTING
                )
        else:
            self._count()

    def choose(self, name: str, kept: Kept | None) -> None:
        """Keep these of a column beside what is kept of the others, or (None) all of it; select the rows that are left.

        Raises InputError for a column that there is not, and for classes that it has not.
        """
        self.check(name, kept)
        wanted = {other: what for other, what in self.kept.items() if other != name}
        self._select(wanted if kept is None else wanted | {name: kept})

    def words_of(self, kept: Mapping[str, Kept]) -> str:
        """What is kept of columns, for people."""
        return " and ".join(_said(name, what, self.histograms.get(name)) for name, what in kept.items())

    def clear(self) -> None:
        """Keep all of every column."""
        self._select({})

    def check(self, name: str, kept: Kept | None) -> None:
        """Raise InputError where this cannot be kept of a column."""
        if name not in self._names:
            raise InputError(f"There is no column {name!r} to select by; there are {', '.join(self._names) or 'none'}.")
        known = self.histograms.get(name)
        if known is not None and kept is not None:
            _check_kind(name, known, kept)

    def _select(self, kept: Mapping[str, Kept]) -> None:
        lab, data = self.lab, self.lab.data
        lab.finding.jobs.drop(FILTERING)
        if not kept:
            self._no_row = {}
            lab.selections.choose(None)
            self.changed.emit()
            return

        def then(made: tuple[np.ndarray, dict[str, Histogram]]) -> None:
            rows, found = made
            self.histograms |= found
            selection = Selection(rows, len(data), self.words_of(kept))
            self._made[selection] = kept
            self._no_row = {}
            lab.selections.choose(selection)
            if not len(rows):
                self._no_row = kept
                lab.said.emit(f"No row: {selection.words}")
            self.changed.emit()

        lab.finding.jobs.do("Selecting by columns", self._work(kept), then, lane=FILTERING)

    def _work(self, kept: Mapping[str, Kept]) -> Callable[[Any], tuple[np.ndarray, dict[str, Histogram]]]:
        """What finds the rows of these, for another thread, and the histograms that it made on the way."""
        data, known = self.lab.data, dict(self.histograms)

        def work(report: Any) -> tuple[np.ndarray, dict[str, Histogram]]:
            found, there = {}, np.ones(len(data), bool)
            for done, (name, what) in enumerate(kept.items()):
                report(done / len(kept))
                found[name] = known.get(name) or histogram_of(data, name)
                _check_kind(name, found[name], what)
                there &= found[name].rows_in(what)
            return np.flatnonzero(there), found

        return work

    def restore(self, values: object) -> None:
        """Take up what a session says (`plain`) that made its selection, where it does make it."""
        kept, selection = _read(values), self.lab.selections.current
        if not kept or selection is None or not kept.keys() <= set(self._names):
            return
        make = self._work(kept)

        def work(report: Any) -> tuple[np.ndarray, dict[str, Histogram]]:
            try:
                return make(report)
            except InputError:  # no such classes; the file may be anyone's
                return np.empty(0, np.int64), {}

        def then(made: tuple[np.ndarray, dict[str, Histogram]]) -> None:
            rows, found = made
            if np.array_equal(rows, selection.rows):
                self.histograms |= found
                self._made[selection] = kept
                self.changed.emit()

        self.lab.finding.jobs.do("Selecting by columns", work, then, lane=FILTERING)

    def _take(self, found: dict[str, Histogram]) -> None:
        self.histograms |= found
        self._count()

    def _count(self) -> None:
        """Count the selected rows in what is shown: at once where they are few."""
        lab, selection = self.lab, self.lab.selections.current
        shown = [self.histograms[name] for name in self._shown if name in self.histograms]
        if not shown:
            return
        if selection is None:
            self._counted = (None, {})
        elif len(selection) * len(shown) <= AT_ONCE:
            self._counted = (selection, {each.name: each.counts_of(selection.rows) for each in shown})
        elif self._counted[0] is not selection or any(each.name not in self._counted[1] for each in shown):
            lab.finding.jobs.drop(SELECTED)
            lab.finding.jobs.do(
                "Counting selected rows",
                lambda _: (selection, {each.name: each.counts_of(selection.rows) for each in shown}),
                self._take_counts, lane=SELECTED,
            )  # fmt: skip
        self.changed.emit()

    def _take_counts(self, counted: tuple[Selection, dict[str, np.ndarray]]) -> None:
        self._counted = counted
        self.changed.emit()

    def _new_selection(self) -> None:
        self._no_row = {}
        self._count()

    def _new_data(self) -> None:
        self._names = names_of_columns(self.lab.data)
        self.changed.emit()

    def _forget(self) -> None:
        """Other data: nothing is known of their columns."""
        self.histograms, self._shown, self._counted, self._no_row, self._names = {}, (), (None, {}), {}, []
        self.changed.emit()


def _check_kind(name: str, histogram: Histogram, kept: Kept) -> None:
    """Raise InputError where this cannot be kept of a column."""
    classes = isinstance(kept, frozenset)
    if classes != bool(histogram.classes):
        raise InputError(f"{name} is selected by {'its classes' if histogram.classes else 'a range of numbers'}.")
    wrong = kept - set(histogram.classes) if classes else ()
    if wrong:
        raise InputError(f"{name} has no bar {min(wrong)!r}; it has {', '.join(histogram.classes)}.")


def plain(kept: Mapping[str, Kept]) -> dict[str, list[Any]]:
    """What is kept of each column, for a session: names of classes, or the ends of a range (null: open)."""
    return {
        name: sorted(what) if isinstance(what, frozenset) else [end if np.isfinite(end) else None for end in what]
        for name, what in kept.items()
    }


def _read(values: object) -> dict[str, Kept]:
    """The same out of a file, which may be anyone's."""
    kept: dict[str, Kept] = {}
    for name, what in values.items() if isinstance(values, dict) else ():
        if not isinstance(what, list) or not what:
            continue
        if all(isinstance(each, str) for each in what):
            kept[name] = frozenset(what)
        elif len(what) == 2 and all(end is None or type(end) in (int, float) for end in what):
            low, high = what
            kept[name] = (-np.inf if low is None else float(low), np.inf if high is None else float(high))
    return kept


def _said(name: str, kept: Kept, histogram: Histogram | None) -> str:
    """What is kept of a column, for people."""
    if isinstance(kept, frozenset):
        some = sorted(kept)
        if len(some) == 1:
            return f"{name} = {some[0]}"
        more = f" and {len(some) - MOST_CLASSES_TOLD} more" if len(some) > MOST_CLASSES_TOLD else ""
        return f"{name} among {', '.join(some[:MOST_CLASSES_TOLD])}{more}"
    low, high = ends(*kept) if histogram is None else histogram.told(*kept)
    return f"{name} from {low} to {high}"


@verb("filter")
def _filter(
    lab: Lab, column: str = "", low: float | None = None, high: float | None = None, classes: list[str] | None = None
) -> None:
    """Keep a range or classes of a column beside what is kept of others; neither: all of it; no column: all of all."""
    if lab.data is None:
        raise InputError("Open data first.")
    if not column:
        lab.column_filter.clear()
        return
    if classes and (low, high) != (None, None):
        raise InputError("A column is selected by a range or by classes, not by both.")
    within = (-np.inf if low is None else float(low), np.inf if high is None else float(high))
    if within[0] > within[1]:
        raise InputError(f"No value of {column!r} is from {within[0]:g} to {within[1]:g}: the lower end comes first.")
    kept = frozenset(classes) if classes else None if (low, high) == (None, None) else within
    lab.column_filter.choose(column, kept)
