"""Back and forth through a run: the map and the decoder as they were at a snapshot of training."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.errors import InputError
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import Embedding, embed_rows
from latentlab.worker.jobs import Jobs
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.lab import Lab
    from latentlab.training.snapshots import Snapshot

PLAY_SECONDS = 0.35


class Timeline:
    """`at` is the index of the moment that is shown, None for the newest state."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab, self.jobs = lab, Jobs(lab.loop, lambda: lab.run_ticket)
        self.jobs.failed.connect(lab.fail)
        self.at: int | None = None
        self.newest: dict[str, np.ndarray] | None = None
        self._wanted: int | None = None
        self._newest_step = 0  # of the run, when it was left for a snapshot
        self._placing = False
        self._timer = lab.loop.timer(PLAY_SECONDS, self._next, repeats=True)
        lab.run_changed.connect(self._new_run)
        lab.phase_changed.connect(self._phase_changed)
        lab.progressed.connect(self._progressed)
        self._count = 0

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        """The snapshots of the run, in order."""
        return self.lab.report.snapshots if self.lab.report is not None else ()

    @property
    def past(self) -> bool:
        """Whether a snapshot is shown, and not the newest state."""
        return self.at is not None

    @property
    def snapshot(self) -> Snapshot | None:
        """The snapshot that is shown."""
        return self.snapshots[self.at] if self.at is not None and self.at < len(self.snapshots) else None

    @property
    def later(self) -> bool:
        """Whether there is a snapshot after the one that is shown."""
        return self.at is not None and self.at + 1 < len(self.snapshots)

    @property
    def playing(self) -> bool:
        """Whether the snapshots follow one another by themselves."""
        return self._timer.active

    def _new_run(self) -> None:
        self._timer.stop()
        self.at, self.newest, self._wanted = None, None, None
        self.changed.emit()

    def _phase_changed(self) -> None:
        report = self.lab.report
        if self.past and report is not None and (report.phase == "training" or report.step != self._newest_step):
            self.live()  # snapshots are thinned out as others come: the one in sight may go
        self.changed.emit()

    def _progressed(self) -> None:
        if len(self.snapshots) != self._count:
            self._count = len(self.snapshots)
            self.changed.emit()

    def show(self, index: int) -> None:
        """Show the run as it was at a snapshot."""
        if not 0 <= index < len(self.snapshots) or self.lab.embedding is None:
            return
        if self.at is None:
            self.newest, self._newest_step = self.lab.weights, self.lab.report.step
        self.at = index
        self.lab.show_weights(self.snapshots[index].weights)
        self._wanted = index
        self.lab.log.add("show snapshot", step=self.snapshots[index].step)
        if not self._placing:
            self._place()
        self.changed.emit()

    def live(self) -> None:
        """Back to the newest state."""
        self._timer.stop()
        if self.at is None:
            return
        self.at, self._wanted = None, None
        self.lab.log.add("show newest")
        if self.newest is not None:
            self.lab.show_weights(self.newest)
            self.lab.walks.solve_anew()
        self.lab.trainer.place()
        self.changed.emit()

    def toggle_play(self) -> None:
        """Show one snapshot after another, from the one in sight or the first; or stay where it is."""
        if self.playing:
            self._timer.stop()
        elif len(self.snapshots) > 1:
            last = self.at is None or self.at == len(self.snapshots) - 1
            self.show(0 if last else self.at)
            self._timer.start()
        self.changed.emit()

    def _next(self) -> None:
        if self.at is None or self.at + 1 >= len(self.snapshots):
            self._timer.stop()
            self.changed.emit()
        else:
            self.show(self.at + 1)

    def _place(self) -> None:
        """Place rows as they were then, on the plane that is shown now."""
        lab, index, run = self.lab, self._wanted, self.lab.run_ticket
        self._wanted = None
        decoder, data, plane = lab.decoder.maker(), lab.data, lab.plane

        def done(embedding: Embedding) -> None:
            self._placing = False
            if run == lab.run_ticket and self.at is not None:
                lab.show_embedding(embedding)
            if self._wanted is not None and run == lab.run_ticket:
                self._place()

        def failed() -> None:
            self._placing = False

        if index is not None:
            self._placing = True
            self.jobs.do("Placing rows", lambda _: _embedding(decoder(), data, plane), done, failed)

    def fork(self) -> None:
        """Train on from the snapshot that is shown, once that may be: whoever can save the run there is answers."""
        if self.snapshot is None:
            raise InputError("Choose a snapshot on the timeline first: training goes on from there.")
        self.lab.loss_asked.emit(partial(self.fork_from, self.snapshot))

    def fork_from(self, snapshot: Snapshot) -> None:
        """Train on from a snapshot: a new run, the old one stays in the list of runs where it has ended."""
        lab = self.lab
        if lab.phase == "paused":
            lab.said.emit("The run that was paused is not kept: only runs that have ended are.")

        def then(run: Any) -> None:
            ticket = lab.run_ticket

            def work(_: Any) -> tuple[Any, LiveDecoder]:
                return run, LiveDecoder(run.model)

            def done(made: tuple[Any, LiveDecoder]) -> None:
                if lab.run_ticket == ticket:  # another run, or other data, may have come
                    with lab.log.silent():
                        lab.take_run(*made)
                    lab.log.add("fork", step=snapshot.step)

            lab.jobs.do("Going back to that snapshot", work, done)

        lab.trainer.ask(lambda run: run.forked(snapshot), then)


def _embedding(decoder: LiveDecoder, data: Any, plane: Any) -> Embedding:
    compute_with(1)
    return embed_rows(decoder, data, plane)
