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
    from latentlab.space.embedding import Embedding
    from latentlab.space.fidelity import Fidelity

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
        self.fidelity: Fidelity | None = None
        self._latest: Embedding | None = None
        self._ticket = 0
        self.jobs.failed.connect(lab.fail)
        self.jobs.failed.connect(self._give_up)
        self.jobs.started.connect(self._tell)
        self.jobs.ended.connect(self._tell)
        lab.data_left.connect(self.forget)
        lab.run_changed.connect(self._new_run)
        lab.embedding_changed.connect(self._embedding_changed)
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

    def _embedding_changed(self) -> None:
        if self.lab.plane.kind not in NAMES:
            self.fidelity = None
            self._soon.start()

    def _measure(self) -> None:
        """How faithful a flat plane of more than two dimensions is, when training rests."""
        lab, embedding = self.lab, self.lab.embedding
        if embedding is None or lab.decoder is None or lab.phase == "training" or embedding.z.shape[1] < 3:
            self.measured.emit()
            return
        decoder, data = lab.decoder.maker(), lab.data

        def done(found: Fidelity | None) -> None:
            if lab.embedding is embedding:
                self.fidelity = found
                self.measured.emit()

        lab.finding.jobs.do(
            "Measuring the plane", lambda _: fidelity_of(embedding, embedding.plane, decoder(), data), done
        )

    def forget(self) -> None:
        """Other data: the best plane."""
        self.jobs.drop()
        self.choice, self._latest, self.fidelity = PlaneChoice(), None, None
        self.lab.trainer.choose_plane(self.choice)
        self.changed.emit()

    def _new_run(self) -> None:
        """What was laid out, or is being, is of the run before."""
        self.jobs.drop()
        self._latest, self._early, self.fidelity = None, None, None

    def choose(self, choice: PlaneChoice) -> None:
        """Show another plane, as soon as it is there."""
        self.jobs.drop()
        self.choice, self.fidelity, self._ticket = choice, None, self._ticket + 1
        self.lab.log.add("choose plane", kind=choice.kind, first=choice.first, second=choice.second)
        self.lab.trainer.choose_plane(choice)
        if self.lab.embedding is not None:
            self._lay_out(self._latest or self.lab.embedding)
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

    def take(self, embedding: Embedding) -> Embedding | None:
        """What to show of newly placed rows now: None while a slow plane is made of them."""
        self._latest = embedding
        if self.choice.kind not in NAMES:
            return embedding
        if not self.busy:
            self._lay_out(embedding)
        return embedding if self.lab.embedding is None else None

    def _give_up(self) -> None:
        """The plane in sight is the one that is wanted."""
        kind = self.lab.plane.kind
        self.choice = PlaneChoice(kind) if kind in NAMES else PlaneChoice("best")
        self.lab.log.add("keep plane", kind=self.choice.kind)
        self.lab.trainer.choose_plane(self.choice)
        self.changed.emit()

    def _lay_out(self, embedding: Embedding) -> None:
        lab, choice, ticket, run = self.lab, self.choice, self._ticket, self.lab.run_ticket
        before, plane = lab.embedding, lab.plane
        decoder, data = lab.decoder.maker(), lab.data

        letter = "x" if lab.decoder.responsible else "z"

        def work(report: Callable[[float], None]) -> tuple[Embedding, Any]:
            if choice.kind in NAMES:
                shown = lay_out(choice.kind, embedding, before, data, report, show)
                return shown, fidelity_of(shown, shown.plane, decoder(), data)
            flat = choice.linear(embedding.z, plane, letter)
            return replace(embedding, plane=flat, xy=flat.project(embedding.z), deviation=None), None

        def show(early: Embedding) -> None:
            if run == lab.run_ticket:
                self._early = early

        def done(found: tuple[Embedding, Any]) -> None:
            if ticket != self._ticket or run != lab.run_ticket:
                return
            shown, self.fidelity = found
            lab.show_embedding(shown)
            self.measured.emit()
            if choice.kind in NAMES and self._latest is not embedding:  # training went on meanwhile
                self._lay_out(self._latest)

        self._early = None
        self.jobs.do(f"{NAMES.get(choice.kind, 'Plane')} of {len(embedding.rows):,} rows", work, done)

    def early(self) -> Embedding | None:
        """A layout that is not finished, where there is a new one."""
        early, self._early = self._early, None
        return early

    _early: Embedding | None = None


def lay_out(
    kind: str,
    embedding: Embedding,
    before: Embedding | None,
    data: Any,
    report: Callable[[float], None],
    show: Callable[[Embedding], None],
) -> Embedding:
    """Rows on a UMAP or t-SNE plane, begun where they lie now; `show` is given what there is of it meanwhile."""
    from latentlab.space.layout import LayoutPlane, layout_of

    compute_with(1)
    start = _start(embedding, before) if before is not None and before.plane.kind == kind else None

    def early(xy: np.ndarray) -> None:
        show(replace(embedding, plane=LayoutPlane(kind, embedding.z, xy), xy=xy, deviation=None))

    xy = layout_of(kind, embedding.z, start, lambda share: report(0.9 * share), early)
    inverse = _inverse(embedding, xy, data) if kind == "umap" else None
    report(0.95)
    return replace(embedding, plane=LayoutPlane(kind, embedding.z, xy, inverse), xy=xy, deviation=None)


def _start(embedding: Embedding, before: Embedding) -> np.ndarray:
    """Where rows lie on the map already; those that do not, where the plane would put them."""
    start = before.plane.project(embedding.z).astype(np.float32)
    there = np.searchsorted(before.rows, embedding.rows).clip(0, len(before.rows) - 1)
    known = before.rows[there] == embedding.rows
    start[known] = before.xy[there[known]]
    return start


def _inverse(embedding: Embedding, xy: np.ndarray, data: Any) -> Any:
    """The way back from a layout, learned from training rows alone."""
    from latentlab.space.inverse_plane import learn_inverse

    known = np.flatnonzero(~np.isin(embedding.rows, data.held_out))
    return learn_inverse(xy, embedding.z, known[:: max(1, len(known) // INVERSE_ROWS)])


def fidelity_of(embedding: Embedding, plane: Any, decoder: Any, data: Any) -> Fidelity | None:
    """How faithful a plane is, on held-out rows; None where there are none, or no decoder of latent values."""
    from latentlab.space.fidelity import fidelity

    asked = np.flatnonzero(np.isin(embedding.rows, data.held_out))
    asked = asked[:: max(1, len(asked) // FAITHFUL_ROWS)]
    if len(asked) < 2 or decoder.responsible:
        return None
    compute_with(1)
    return fidelity(plane, decoder.decode, data.x[embedding.rows[asked]], embedding.z[asked], embedding.xy[asked])
