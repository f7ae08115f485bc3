"""Finding rows: what the map's lasso and the Find dock ask for, answered away from the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.errors import InputError
from latentlab.space.selection import Selection
from latentlab.worker.jobs import Jobs
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lab import Lab
    from latentlab.space.neighbours import Neighbours

NEIGHBOURS = 20
OUTLIER_SHARE = 0.01
MOST_MEASURED = 20_000  # rows whose evidence is found


class RowFinder:
    """Small questions have a thread of their own, so that they never wait for an export."""

    neighbours_found = Signal(object)
    measured = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab, self.jobs = lab, Jobs(lab.loop, lambda: lab.data_ticket)
        self.jobs.failed.connect(lab.fail)
        self._figures: tuple[Any, dict[str, np.ndarray]] = (None, {})
        self.neighbours: tuple[int, Neighbours, str] | None = None
        self.corners: np.ndarray | None = None
        self._made: tuple[Selection | None, tuple[str, Any]] = (None, ("", None))
        self._resulting: tuple[Selection | None, Any] = (None, None)
        lab.data_left.connect(self._forget)

    @property
    def figures(self) -> dict[str, np.ndarray]:
        """What was measured of single rows (N,), of the run and the weights of now; else nothing."""
        return self._figures[1] if self._figures[0] is self._of_now() else {}

    def _of_now(self) -> Any:
        """What figures are measured from: they hold for these weights of this run, and for nothing else."""
        return self.lab.decoder.weights if self.lab.decoder is not None else None

    def made(self, selection: Selection) -> tuple[str, Any] | None:
        """How a selection was made: ("query", its text), ("lasso", its corners) or ("label", its name); else None."""
        return self._made[1] if self._made[0] is selection else None

    @property
    def shows_neighbours(self) -> bool:
        """Whether the rows selected are those that were found near one row."""
        selection, found = self.lab.selections.current, self.neighbours
        return selection is not None and found is not None and selection.words.endswith(f"{found[2]} space")

    def is_past(self, selection: Selection) -> bool:
        """Whether a selection was made by what the model says of rows, and the model says other things by now."""
        of = self._resulting[1] if self._resulting[0] is selection else None
        return of is not None and of is not self._of_now()

    def _forget(self) -> None:
        self._figures, self.neighbours, self.corners = (None, {}), None, None

    def within(self, corners: np.ndarray, how: str, words: str = "lasso") -> None:
        """Select the rows inside a polygon (m, 2) on the plane; those that are hidden are not meant."""
        embedding, shown = self.lab.on_map, self._shown()
        if embedding is None:
            return
        count, latent = len(self.lab.data), embedding is self.lab.embedding
        self.corners = corners if latent else self.corners

        def work(_: Any) -> Selection:
            from latentlab.space.inside import inside

            there = inside(embedding.xy, corners)
            if shown is not None:
                there &= shown if len(shown) == len(there) else shown[embedding.rows]
            return Selection(embedding.rows[there], count, words)

        made = ("lasso" if latent else "lasso over the data", corners)
        self._choose(words.capitalize(), work, how, made, self._of_now() if latent else None)

    def _shown(self) -> np.ndarray | None:
        """Which rows of the dataset are not switched off in the legend; None where all are on."""
        coloured, hidden = self.lab.coloured, self.lab.hidden
        if coloured is None or not hidden or self.lab.by_component:
            return None
        return ~np.isin(coloured.index, np.array(sorted(hidden), np.uint8))

    def find(self, text: str, how: str = "replace") -> None:
        """Select by row numbers, by a query, or, where it is neither, by a name."""
        from latentlab.space.query import select
        from latentlab.space.selection import NUMBERS, by_number_or_name

        data = self._data()
        if NUMBERS.fullmatch(text):
            self.named(text, how)
            return
        more, of = self.more(), self._of_now() if self._asks_the_model(text) else None

        def work(_: Any) -> Selection:
            try:
                return select(data, text, more)
            except InputError:
                if any(sign in text for sign in "=<>()"):
                    raise
                return by_number_or_name(data, text)

        self._choose("Asking the columns", work, how, ("query", text), of)

    def _asks_the_model(self, text: str) -> bool:
        """Whether a query is about more than the columns of the data."""
        from latentlab.data.listing import values_in_memory
        from latentlab.space.query import columns_asked

        more, data = self.more(), self._data()
        own = data.columns.keys() | values_in_memory(data).keys()
        try:
            return bool(columns_asked(data, text, more) & (more.keys() - own))
        except InputError:
            return False

    def named(self, text: str, how: str = "replace") -> None:
        """Select by numbers, or by a name."""
        from latentlab.space.selection import by_number_or_name

        self.lab.selections.combine(by_number_or_name(self._data(), text), how)

    def label(self, name: str, how: str = "replace") -> None:
        """Select a class."""
        from latentlab.space.selection import by_label

        selection = by_label(self._data(), name)
        self._made = (selection, ("label", name))
        self.lab.selections.combine(selection, how)

    def row(self, row: int, how: str = "replace") -> None:
        """Select one row."""
        data = self._data()
        self.lab.selections.combine(Selection.of([row], len(data), f"row {data.number_of(row)}"), how)

    def neighbours_of(self, row: int, space: str = "latent", count: int = NEIGHBOURS) -> None:
        """Select the rows nearest to `row`, in "latent" or "data" space, with their distances."""
        data, embedding = self._data(), self.lab.embedding
        if space == "data" and not data.in_memory:
            raise InputError("These rows lie on disk and are not searched; look for neighbours in latent space.")
        if space == "latent" and embedding is None:
            raise InputError("Train a model first: these neighbours are found among placed rows.")
        points, rows = (embedding.z, embedding.rows) if space == "latent" else (data.x, np.arange(len(data)))
        at, of = int(np.searchsorted(rows, row)), self._of_now()
        if at >= len(rows) or rows[at] != row:
            raise InputError(f"Row {data.number_of(row):,} is not on the map now; wait until training rests.")

        def work(report: Callable[[float], None]) -> tuple[int, Any, Selection]:
            from latentlab.space.neighbours import Neighbours, neighbours

            compute_with(1)
            place = np.asarray(points[at : at + 1], np.float32)
            # One place among a million is found exactly in less time than an index of them takes to make.
            found = neighbours(points, place, min(count + 1, len(rows)), report, exact_up_to=len(rows))
            order = [i for i in range(found.index.shape[1]) if found.index[0, i] != at][:count]
            near = Neighbours(rows[found.index[:, order]], found.distance[:, order], found.exact)
            words = f"{len(order)} neighbours of row {data.number_of(row):,} in {space} space"
            return row, near, Selection.of([row, *near.index[0].tolist()], len(data), words)

        def done(found: tuple[int, Any, Selection]) -> None:
            if self.lab.data is data:
                self.neighbours = (found[0], found[1], space)
                self._take(found[2], "replace", of if space == "latent" else None)
                self.neighbours_found.emit(found)

        self.jobs.do(f"Neighbours in {space} space", work, done)

    def outliers(self) -> None:
        """Select the rows with the lowest evidence."""
        from latentlab.space.row_metrics import outliers

        def then(figures: dict[str, np.ndarray]) -> None:
            if "evidence" not in figures:
                self.lab.failed.emit("This model gives no evidence for single rows, so outliers cannot be told.", "")
                return
            known = np.flatnonzero(np.isfinite(figures["evidence"]))
            rows = known[outliers(figures["evidence"][known], OUTLIER_SHARE)]
            words = f"{100 * OUTLIER_SHARE:g} % of rows with the lowest evidence"
            self._take(Selection.of(rows, len(self._data()), words), "replace", self._of_now())

        self.measure(then)

    def measure(self, then: Callable[[dict[str, np.ndarray]], None]) -> None:
        """Find reconstruction, KL, ELBO, evidence and error of single rows, with the weights of now."""
        if self.figures:
            then(self.figures)
            return
        lab, data = self.lab, self._data()
        if lab.decoder is None or lab.embedding is None:
            raise InputError("Train a model first: figures of rows are the model's.")
        decoder, rows, weights = lab.decoder.maker(), lab.embedding.rows, self._of_now()
        rows = rows[:: max(1, len(rows) // MOST_MEASURED)]

        def work(report: Callable[[float], None]) -> dict[str, np.ndarray]:
            from latentlab.space.row_metrics import row_metrics

            compute_with(1)
            found = row_metrics(decoder().whole, data, rows, report)
            whole = {name: np.full(len(data), np.nan, np.float32) for name in found}
            for name, values in found.items():
                whole[name][rows] = values
            return whole

        def done(found: dict[str, np.ndarray]) -> None:
            if self._of_now() is weights:
                self._figures = (weights, found)
                self.measured.emit()
                then(found)
            elif lab.data is data:
                lab.said.emit("The weights are others than when rows began to be measured: ask again.")

        lab.jobs.do("Measuring single rows", work, done)

    def more(self) -> dict[str, np.ndarray]:
        """z1, z2, …, displacement, and what was measured, of the run of now: one value a row of the dataset, or NaN.

        Of a model with responsibilities places are x1, x2, … too, but where the data have such names these are meant.
        """
        embedding, data = self.lab.embedding, self._data()
        found, displacement = dict(self.figures), self.lab.comparing.displacement
        if displacement is not None:
            found["displacement"] = displacement
        if embedding is not None:
            letters = "zx" if self.lab.decoder is not None and self.lab.decoder.responsible else "z"
            for index in range(embedding.z.shape[1]):
                values = np.full(len(data), np.nan, np.float32)
                values[embedding.rows] = embedding.z[:, index]
                found |= {f"{letter}{index + 1}": values for letter in letters}
        return found

    def _data(self) -> Any:
        if self.lab.data is None:
            raise InputError("Open data first.")
        return self.lab.data

    def _take(self, selection: Selection, how: str, of: Any) -> None:
        """Select what was found, of the model where `of` says of which."""
        self.lab.selections.combine(selection, how)
        self._resulting = (self.lab.selections.current, of)

    def _choose(
        self, title: str, work: Callable[[Any], Selection], how: str, made: tuple[str, Any], of: Any = None
    ) -> None:
        data = self.lab.data

        def done(selection: Selection) -> None:
            if self.lab.data is not data:
                return
            self._made = (selection, made)
            self._take(selection, how, of)
            if self.lab.selections.current is None:
                self.lab.said.emit(f"No row: {selection.words}")

        self.jobs.do(title, work, done)
