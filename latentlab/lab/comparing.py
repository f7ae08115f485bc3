"""Two runs side by side: another run of the same data, its map laid onto the present one."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.errors import InputError
from latentlab.lab.measure import with_error
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import Embedding
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.inference.yardstick import Yardstick
    from latentlab.lab import Lab
    from latentlab.training.run import Run, RunRecord

SETTLE_SECONDS = 0.3
MOST_KEPT = 12
COMPARING = "Comparing"

Figure = tuple[float, float]  # and its standard error, NaN where it is no estimate


@dataclass(frozen=True, eq=False)
class KeptRun:
    """A run that has come to rest: its decoder, where it placed the rows, and its figures.

    `ticket` is the window's number of the run, None for that of a session; `record` is what a session keeps of it,
    without what training on needs, None where it is in a session of its own.
    """

    name: str
    decoder: LiveDecoder
    embedding: Embedding
    figures: dict[str, Figure]
    ticket: int | None = None
    record: RunRecord | None = None


@dataclass(frozen=True)
class FigurePair:
    """One quantity of this run and of the other, by what it is of."""

    name: str
    here: Figure
    there: Figure

    @property
    def difference(self) -> Figure:
        """The other's less this run's; the two estimates are independent, so that their variances add up."""
        return self.there[0] - self.here[0], math.hypot(self.here[1], self.there[1])

    @property
    def words(self) -> tuple[str, str, str]:
        """Both, and their difference with its sign, each with its error; the difference is of what is not rounded."""
        shift = with_error(*self.difference)
        sign = "+" if self.difference[0] > 0 else ""
        zero = not any(digit in "123456789" for digit in shift.partition(" ")[0])
        return with_error(*self.here), with_error(*self.there), shift.lstrip("−") if zero else sign + shift


@dataclass(frozen=True, eq=False)
class Comparison:
    """Another run's rows laid onto the present map; how far each row of both lies from itself.

    `ticket` is that of the present run: what is found holds for no other.
    """

    ticket: int
    other: KeptRun
    aligned: Embedding
    rows: np.ndarray
    displacement: np.ndarray
    share: float
    chance: float
    figures: list[FigurePair]


class Comparing:
    """`kept` are the runs of this window, by name; `found` is the comparison that is shown."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.kept: dict[str, KeptRun] = {}
        self.with_whom = ""
        self.found: Comparison | None = None
        self._owed: tuple[int, Yardstick] | None = None
        self._soon = lab.loop.timer(SETTLE_SECONDS, self._compare)
        lab.data_left.connect(self._forget)
        lab.embedding_changed.connect(self._later)
        lab.embedding_changed.connect(self._keep_owed)
        lab.run_changed.connect(self._new_run)
        lab.measured.connect(self._later)  # there may be figures now

    @property
    def others(self) -> list[str]:
        """The names of the kept runs that are not the present one."""
        return [name for name, run in self.kept.items() if run.ticket != self.lab.run_ticket]

    @property
    def keeps_present(self) -> bool:
        """Whether the present run is among the kept ones as it is, and stays there when a new one takes its place."""
        at_rest = self.lab.phase == "ended"
        return at_rest and any(run.ticket == self.lab.run_ticket for run in self.kept.values())

    @property
    def histories(self) -> dict[str, dict[str, np.ndarray]]:
        """What was recorded of the kept runs, by name, where it is of the same quantity as the present run's."""
        return {name: run.record.history for name, run in self._recorded.items() if self._is_like(run)}

    @property
    def unlike(self) -> int:
        """How many kept runs have records of another quantity, so that one axis cannot hold both."""
        return sum(not self._is_like(run) for run in self._recorded.values())

    @property
    def _recorded(self) -> dict[str, KeptRun]:
        return {name: self.kept[name] for name in self.others if self.kept[name].record is not None}

    def _is_like(self, run: KeptRun) -> bool:
        from latentlab.inference.yardstick import kind_of_likelihood

        now = self.lab.decoder
        return now is not None and kind_of_likelihood(run.decoder.whole) == kind_of_likelihood(now.whole)

    @property
    def figures(self) -> list[FigurePair]:
        """Those that both runs have, while the present one is as it was when it was measured."""
        return self.found.figures if self.found is not None and self.lab.measured_now is not None else []

    @property
    def why_no_figures(self) -> str:
        """What a person is told where :attr:`figures` are none."""
        if self.lab.measured_now is not None:
            return "The two runs have no figure of the same quantity over the same rows."
        if self.lab.phase == "ended":
            return "This run has not been measured yet, so that there are no figures to compare."
        return "This run is measured when it has ended: until then there are no figures to compare."

    @property
    def displacement(self) -> np.ndarray | None:
        """How far each row of the dataset (N,) lies from itself in the other run; NaN where either does not show it.

        None where nothing is compared with the present run.
        """
        found = self.found
        if found is None or found.ticket != self.lab.run_ticket:
            return None
        whole = np.full(len(self.lab.data), np.nan, np.float32)
        whole[found.rows] = found.displacement
        return whole

    def _new_run(self) -> None:
        """What was laid onto the map of the run before does not hold for this one."""
        self.found, self._owed = None, None
        if self.with_whom not in self.others:
            self.with_whom = ""
        self.changed.emit()

    def _forget(self) -> None:
        self.kept, self.with_whom, self.found = {}, "", None
        self.changed.emit()

    def keep(self, number: int, figures: Yardstick) -> None:
        """Remember the present run, at rest; once it is in sight again, where a snapshot of its course is."""
        lab = self.lab
        if lab.decoder is None or lab.embedding is None:
            return
        self._owed = (number, figures) if lab.timeline.past else None
        if self._owed:
            return
        name, embedding, decoder = f"Run {number + 1} {figures.model}", lab.embedding, lab.decoder.maker()
        ticket, data = lab.run_ticket, lab.data
        numbers = comparable(figures)

        def keep(record: RunRecord) -> None:
            def done(copy: LiveDecoder) -> None:
                if lab.data is data:
                    self.take(KeptRun(name, copy, embedding, numbers, ticket, record))

            lab.finding.jobs.do("Keeping the run", lambda _: decoder(), done)

        lab.trainer.ask(_lean, keep)

    def take(self, run: KeptRun) -> None:
        """One more to compare with."""
        self.kept[run.name] = run
        for first in list(self.kept)[:-MOST_KEPT]:
            del self.kept[first]
            self.lab.said.emit(f"{first} is kept for comparison no longer: {MOST_KEPT} runs are.")
        self.changed.emit()

    def _keep_owed(self) -> None:
        if self._owed and self.lab.embedding is not None and self.lab.embedding.whole and not self.lab.timeline.past:
            self.keep(*self._owed)

    def choose(self, name: str) -> None:
        """Compare the present run with a kept one; "" compares with none."""
        self.with_whom = name if name in self.others else ""
        self.lab.log.add("compare", name=self.with_whom)
        if not self.with_whom:
            self.found = None
            self.changed.emit()
        else:
            self._compare()

    def open(self, path: Path) -> None:
        """Compare with the run of a session file, of the same data."""
        lab = self.lab
        data = lab.data

        def work(_: Any) -> KeptRun:
            from latentlab.inference.bound import evaluate
            from latentlab.inference.yardstick import kind_of_likelihood
            from latentlab.space.embedding import embed_rows
            from latentlab.storage.session import load_session

            compute_with(1)
            session = load_session(path)
            if session.data.fingerprint != data.fingerprint:
                raise InputError(
                    f"{path.name}: its data, {session.data.name}, are not those that are open: rows differ."
                )
            decoder = LiveDecoder(session.model)
            rows = data.reported if len(data.reported) else data.train  # those that a run's own figures are of
            name = f"ELBO, {kind_of_likelihood(session.model)}, {len(rows):,} rows"
            bounds = session.model.traits.bounds_evidence
            figures = {name: (evaluate(session.model, data, rows)["elbo"], math.nan)} if bounds else {}
            return KeptRun(path.name, decoder, embed_rows(decoder, data, None), figures)

        def done(run: KeptRun) -> None:
            if lab.data is data:
                self.kept[run.name] = run
                with lab.log.silent():
                    self.choose(run.name)
                lab.log.add("compare session", path=str(path))

        lab.jobs.do(f"Opening {path.name}", work, done)

    def _later(self) -> None:
        """Compare again; not put off by what comes meanwhile, for the rows of a run that trains come without end."""
        busy = self._soon.active or any(job.title == COMPARING for job in self.lab.finding.jobs.waiting)
        if self.with_whom and not busy:
            self._soon.start()

    def _compare(self) -> None:
        lab, other = self.lab, self.kept.get(self.with_whom)
        if other is None or lab.embedding is None:
            return
        embedding, own, ticket = lab.embedding, lab.measured_now, lab.run_ticket
        figures = {} if own is None else comparable(own)

        def done(found: Comparison) -> None:
            if self.with_whom == found.other.name and lab.run_ticket == ticket:
                self.found = found
                self.changed.emit()
            if lab.embedding is not embedding or lab.measured_now is not own:
                self._later()

        lab.finding.jobs.do(COMPARING, lambda _: compare(embedding, other, figures, ticket), done)


def _lean(run: Run) -> RunRecord:
    """A question to the training thread: the run as it is, with the weights alone of its state."""
    from latentlab.models.protocol import weights_of

    return replace(record := run.freeze(), state=weights_of(record.state), snapshots=(), best=None)


def comparable(found: Yardstick) -> dict[str, Figure]:
    """The figures that there are, by names that only figures of the same quantity over as many rows share."""
    some = f"{found.rows:,} of {found.elbo_rows:,} rows"
    named = {
        f"ELBO, {found.likelihood}, {found.elbo_rows:,} rows": (found.elbo, math.nan),
        f"IWAE (50), {found.likelihood}, {some}": (found.iwae, found.iwae_error),
        f"log p(x), {found.likelihood}, {some}": (found.evidence, found.evidence_error),
    }
    return {name: figure for name, figure in named.items() if math.isfinite(figure[0])}


def compare(embedding: Embedding, other: KeptRun, figures: dict[str, Figure], ticket: int) -> Comparison:
    """Lay another run's rows onto a map by what both show (Procrustes), and measure how far they agree."""
    from latentlab.space.compare import agreement, displacement, procrustes

    rows, here, there = np.intersect1d(embedding.rows, other.embedding.rows, assume_unique=True, return_indices=True)
    if len(rows) < 3:
        raise InputError("The two runs show no rows in common, so that they cannot be compared.")
    alignment = procrustes(other.embedding.xy[there], embedding.xy[here])
    xy = alignment.apply(other.embedding.xy).astype(np.float32)
    apart = displacement(xy[there], embedding.xy[here])
    k = min(10, len(rows) - 2)
    agree = agreement(embedding.z[here], other.embedding.z[there], k) if k > 0 else None
    aligned = replace(other.embedding, xy=xy, plane=embedding.plane, deviation=None)
    share, chance = (agree.share, agree.chance) if agree is not None else (float("nan"), float("nan"))
    pairs = [FigurePair(name, here, other.figures[name]) for name, here in figures.items() if name in other.figures]
    return Comparison(ticket, other, aligned, rows, apart, share, chance, pairs)
