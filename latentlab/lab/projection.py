"""The plane that the map shows: two axes, PCA, UMAP or t-SNE; the slow ones are made in the background."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.space.planes import Plane, PlaneChoice
from latentlab.worker.jobs import Jobs
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lab import Lab
    from latentlab.space.faithful import Faithful
    from latentlab.space.placed import Placed

NAMES = {"umap": "UMAP", "tsne": "t-SNE"}
BACK = {
    "exact": "A place on this plane is a place in latent space: the probe decodes it exactly.",
    "learned": "A place on this plane is turned back into latent space by a learned inverse.",
    "row": "A place on this plane cannot be turned back: the probe goes to the nearest row.",
}
FAITHFUL_ROWS = 2000
SETTLE_SECONDS = 0.4
INVERSE_ROWS = 20_000


class Projection:
    """Owns the choice, and the jobs that lay rows out."""

    changed = Signal()
    measured = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab, self.jobs = lab, Jobs(lab.loop, lambda: lab.data_ticket)
        self.choice = PlaneChoice()
        self.faithful: Faithful | None = None
        self._latest: Placed | None = None
        self._ticket = 0
        self.jobs.failed.connect(lab.fail)
        self.jobs.failed.connect(self._give_up)
        self.jobs.started.connect(self._tell)
        self.jobs.ended.connect(self._tell)
        lab.data_left.connect(self.forget)
        lab.run_changed.connect(self._new_run)
        lab.placed_changed.connect(self._placed_changed)
        self._soon = lab.loop.timer(SETTLE_SECONDS, self._measure)

    def _tell(self) -> None:
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether rows are being laid out."""
        return bool(self.jobs.waiting)

    @property
    def back(self) -> str:
        """What becomes of a place on the plane, in words."""
        return BACK[self.lab.plane.back]

    def _placed_changed(self) -> None:
        if self.lab.plane.kind not in NAMES:
            self.faithful = None
            self._soon.start()

    def _measure(self) -> None:
        """How faithful a flat plane of more than two dimensions is, when training rests."""
        lab, placed = self.lab, self.lab.placed
        if placed is None or lab.decoder is None or lab.phase == "training" or placed.z.shape[1] < 3:
            self.measured.emit()
            return
        decoder, data = lab.decoder.snapshot(), lab.data

        def done(found: Faithful | None) -> None:
            if lab.placed is placed:
                self.faithful = found
                self.measured.emit()

        lab.finding.jobs.do("Measuring the plane", lambda _: how_faithful(placed, placed.plane, decoder(), data), done)

    def forget(self) -> None:
        """Other data: the best plane."""
        self.jobs.drop()
        self.choice, self._latest, self.faithful = PlaneChoice(), None, None
        self.lab.trainer.choose_plane(self.choice)
        self.changed.emit()

    def _new_run(self) -> None:
        """What was laid out, or is being, is of the run before."""
        self.jobs.drop()
        self._latest, self._early, self.faithful = None, None, None

    def choose(self, choice: PlaneChoice) -> None:
        """Show another plane, as soon as it is there."""
        self.jobs.drop()
        self.choice, self.faithful, self._ticket = choice, None, self._ticket + 1
        self.lab.log.add("choose plane", kind=choice.kind, first=choice.first, second=choice.second)
        self.lab.trainer.choose_plane(choice)
        if self.lab.placed is not None:
            self._lay_out(self._latest or self.lab.placed)
        self.changed.emit()

    def keep_axes(self, plane: Plane) -> None:
        """Stay with the two axes of a session."""
        first, second = plane.axes.argmax(1)
        self.choice = PlaneChoice("axes", int(first), int(second))
        self.lab.trainer.choose_plane(self.choice)
        self.changed.emit()

    def cancel(self) -> None:
        """Stay with the plane that is shown."""
        self.jobs.drop()
        self._give_up()

    def take(self, placed: Placed) -> Placed | None:
        """What to show of newly placed rows now: None while a slow plane is made of them."""
        self._latest = placed
        if self.choice.kind not in NAMES:
            return placed
        if not self.busy:
            self._lay_out(placed)
        return placed if self.lab.placed is None else None

    def _give_up(self) -> None:
        """The plane in sight is the one that is wanted."""
        kind = self.lab.plane.kind
        self.choice = PlaneChoice(kind) if kind in NAMES else PlaneChoice("best")
        self.lab.log.add("keep plane", kind=self.choice.kind)
        self.lab.trainer.choose_plane(self.choice)
        self.changed.emit()

    def _lay_out(self, placed: Placed) -> None:
        lab, choice, ticket, run = self.lab, self.choice, self._ticket, self.lab.run_ticket
        before, plane = lab.placed, lab.plane
        decoder, data = lab.decoder.snapshot(), lab.data

        letter = "x" if lab.decoder.responsible else "z"

        def work(report: Callable[[float], None]) -> tuple[Placed, Any]:
            if choice.kind in NAMES:
                return lay_out(choice.kind, placed, before, decoder(), data, report, show)
            flat = choice.linear(placed.z, plane, letter)
            return replace(placed, plane=flat, xy=flat.project(placed.z), doubt=None), None

        def show(early: Placed) -> None:
            if run == lab.run_ticket:
                self._early = early

        def done(found: tuple[Placed, Any]) -> None:
            if ticket != self._ticket or run != lab.run_ticket:
                return
            shown, self.faithful = found
            lab.show_placed(shown)
            self.measured.emit()
            if choice.kind in NAMES and self._latest is not placed:  # training went on meanwhile
                self._lay_out(self._latest)

        self._early = None
        self.jobs.do(f"{NAMES.get(choice.kind, 'Plane')} of {len(placed.rows):,} rows", work, done)

    def early(self) -> Placed | None:
        """A layout that is not finished, where there is a new one."""
        early, self._early = self._early, None
        return early

    _early: Placed | None = None


def lay_out(
    kind: str,
    placed: Placed,
    before: Placed | None,
    decoder: Any,
    data: Any,
    report: Callable[[float], None],
    show: Callable[[Placed], None],
) -> tuple[Placed, Faithful | None]:
    """Rows on a UMAP or t-SNE plane, begun where they lie now; and how faithful that is."""
    from latentlab.space.embedding import EmbeddedPlane, embed

    compute_with(1)
    start = _start(placed, before) if before is not None and before.plane.kind == kind else None

    def early(xy: np.ndarray) -> None:
        show(replace(placed, plane=EmbeddedPlane(kind, placed.z, xy), xy=xy, doubt=None))

    xy = embed(kind, placed.z, start, lambda share: report(0.9 * share), early)
    inverse = _inverse(placed, xy, data) if kind == "umap" else None
    report(0.95)
    shown = replace(placed, plane=EmbeddedPlane(kind, placed.z, xy, inverse), xy=xy, doubt=None)
    return shown, how_faithful(shown, shown.plane, decoder, data)


def _start(placed: Placed, before: Placed) -> np.ndarray:
    """Where rows lie on the map already; those that do not, where the plane would put them."""
    start = before.plane.project(placed.z).astype(np.float32)
    there = np.searchsorted(before.rows, placed.rows).clip(0, len(before.rows) - 1)
    known = before.rows[there] == placed.rows
    start[known] = before.xy[there[known]]
    return start


def _inverse(placed: Placed, xy: np.ndarray, data: Any) -> Any:
    """The way back from a layout, learned from training rows alone."""
    from latentlab.space.inverse_plane import learn_inverse

    known = np.flatnonzero(~np.isin(placed.rows, data.held_out))
    return learn_inverse(xy, placed.z, known[:: max(1, len(known) // INVERSE_ROWS)])


def how_faithful(placed: Placed, plane: Any, decoder: Any, data: Any) -> Faithful | None:
    """How faithful a plane is, on held-out rows; None where there are none, or no decoder of latent values."""
    from latentlab.space.faithful import faithful

    asked = np.flatnonzero(np.isin(placed.rows, data.held_out))
    asked = asked[:: max(1, len(asked) // FAITHFUL_ROWS)]
    if len(asked) < 2 or decoder.responsible:
        return None
    compute_with(1)
    return faithful(plane, decoder.decode, data.x[placed.rows[asked]], placed.z[asked], placed.xy[asked])
