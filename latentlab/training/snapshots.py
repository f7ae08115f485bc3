"""Snapshots: what a model had learned at several points of a run, to slide back to or to fork from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from latentlab.errors import InputError
from latentlab.models.protocol import State

MOST = 40
MEGABYTES, MOST_MEGABYTES = 96, 1024


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A model after `step` steps, `epoch` epochs and `seconds` of training.

    `weights` are what decoding and encoding need, in the model's own dtypes, so that ``model.load(snapshot.weights)``
    works for every family. They are never written to.
    """

    step: int
    epoch: float
    seconds: float
    weights: State


class Snapshots(Sequence[Snapshot]):
    """The snapshots of a run in the order of their steps: the first, the newest, and a spread of those in between.

    There are at most MOST, of so many `megabytes` in all (two, where two are larger than that). They lie densely where
    training began, since there a model changes fastest. Those at `pinned` steps stay. Reading them is safe while
    another thread keeps new ones.
    """

    def __init__(self, snapshots: Iterable[Snapshot] = (), megabytes: int = MEGABYTES) -> None:
        self._kept, self._megabytes = tuple(snapshots), megabytes
        self.pinned: frozenset[int] = frozenset()

    def keep(self, snapshot: Snapshot) -> None:
        """Add the newest snapshot, in place of any from its step on."""
        kept = [*self.until(snapshot.step - 1), snapshot]
        most = most_of(snapshot.weights, self._megabytes)
        while len(kept) > most:
            places = _places([one.step for one in kept])
            room = places[2:] - places[:-2]
            room[[one.step in self.pinned for one in kept[1:-1]]] = np.inf
            if not np.isfinite(room).any():
                break
            del kept[1 + int(np.argmin(room))]
        self._kept = tuple(kept)

    def until(self, step: int) -> tuple[Snapshot, ...]:
        """The snapshots up to and with `step`."""
        return tuple(snapshot for snapshot in self._kept if snapshot.step <= step)

    def finite(self) -> tuple[Snapshot, ...]:
        """Those that hold nothing but finite numbers; a model may begin otherwise."""
        return tuple(snapshot for snapshot in self._kept if _finite(snapshot.weights))

    def __getitem__(self, index: int) -> Snapshot:
        return self._kept[index]

    def __iter__(self) -> Iterator[Snapshot]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def most_of(weights: State, megabytes: int = MEGABYTES) -> int:
    """How many snapshots of such weights are kept within so many megabytes."""
    return max(2, min(MOST, megabytes * 1_000_000 // max(sum(value.nbytes for value in weights.values()), 1)))


def _places(steps: Sequence[int]) -> np.ndarray:
    """Where steps lie on the scale over which snapshots are spread, half of it even in log-step, half in step."""
    since = np.asarray(steps, np.float64) - steps[0]
    return since / since[-1] + np.log1p(since) / np.log1p(since[-1])


def check_snapshots(snapshots: Sequence[Snapshot], weights: State, last: int) -> None:
    """Raise :class:`InputError` unless these can be the snapshots of a run at step `last` whose model has `weights`."""
    steps = [snapshot.step for snapshot in snapshots]
    if len(snapshots) > MOST:
        raise InputError(f"A run has at most {MOST} snapshots, not {len(snapshots):,}.")
    if steps != sorted(set(steps)) or (steps and not 0 <= steps[0] <= steps[-1] <= last):
        raise InputError(f"The snapshots of a run at step {last} must be in order and not beyond it.")
    for snapshot in snapshots:
        if not (
            np.isfinite((snapshot.epoch, snapshot.seconds)).all() and snapshot.epoch >= 0 and snapshot.seconds >= 0
        ):
            raise InputError(f"The snapshot at step {snapshot.step} is not at a time of its run.")
        kinds = [{name: (a.shape, a.dtype) for name, a in state.items()} for state in (snapshot.weights, weights)]
        if kinds[0] != kinds[1]:
            raise InputError(f"The weights of the snapshot at step {snapshot.step} are not of the run's model.")
        if not _finite(snapshot.weights):
            raise InputError(f"The weights of the snapshot at step {snapshot.step} are not finite.")


def _finite(weights: State) -> bool:
    return all(bool(np.isfinite(value).all()) for value in weights.values())
