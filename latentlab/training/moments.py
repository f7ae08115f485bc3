"""Moments: what a model had learned at several points of a run, to slide back to or to fork from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from latentlab.errors import InputError
from latentlab.models.protocol import State

MOST = 40
MEGABYTES = 96


@dataclass(frozen=True, eq=False)
class Moment:
    """A model after `step` steps, `epoch` epochs and `seconds` of training.

    `weights` are what decoding and encoding need, in the model's own dtypes, so that ``model.load(moment.weights)``
    works for every family. They are never written to.
    """

    step: int
    epoch: float
    seconds: float
    weights: State


class Moments(Sequence[Moment]):
    """The moments of a run in the order of their steps: the first, the newest, and a spread of those in between.

    There are at most MOST, of MEGABYTES in all (two, where two are larger than that). They lie densely where training
    began, since there a model changes fastest. Those at
    `pinned` steps stay. Reading them is safe while another thread keeps new ones.
    """

    def __init__(self, moments: Iterable[Moment] = ()) -> None:
        self._kept = tuple(moments)
        self.pinned: frozenset[int] = frozenset()

    def keep(self, moment: Moment) -> None:
        """Add the newest moment, in place of any from its step on."""
        kept = [*self.until(moment.step - 1), moment]
        each = sum(value.nbytes for value in moment.weights.values())
        most = max(2, min(MOST, MEGABYTES * 1_000_000 // max(each, 1)))
        while len(kept) > most:
            places = _places([one.step for one in kept])
            room = places[2:] - places[:-2]
            room[[one.step in self.pinned for one in kept[1:-1]]] = np.inf
            if not np.isfinite(room).any():
                break
            del kept[1 + int(np.argmin(room))]
        self._kept = tuple(kept)

    def until(self, step: int) -> tuple[Moment, ...]:
        """The moments up to and with `step`."""
        return tuple(moment for moment in self._kept if moment.step <= step)

    def finite(self) -> tuple[Moment, ...]:
        """Those that hold nothing but finite numbers; a model may begin otherwise."""
        return tuple(moment for moment in self._kept if _finite(moment.weights))

    def __getitem__(self, index: int) -> Moment:
        return self._kept[index]

    def __iter__(self) -> Iterator[Moment]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def _places(steps: Sequence[int]) -> np.ndarray:
    """Where steps lie on the scale over which moments are spread, half of it even in log-step, half in step."""
    since = np.asarray(steps, np.float64) - steps[0]
    return since / since[-1] + np.log1p(since) / np.log1p(since[-1])


def check_moments(moments: Sequence[Moment], weights: State, last: int) -> None:
    """Raise :class:`InputError` unless these can be the moments of a run at step `last` whose model has `weights`."""
    steps = [moment.step for moment in moments]
    if len(moments) > MOST:
        raise InputError(f"A run has at most {MOST} moments, not {len(moments):,}.")
    if steps != sorted(set(steps)) or (steps and not 0 <= steps[0] <= steps[-1] <= last):
        raise InputError(f"The moments of a run at step {last} must be in order and not beyond it.")
    for moment in moments:
        if not (np.isfinite((moment.epoch, moment.seconds)).all() and moment.epoch >= 0 and moment.seconds >= 0):
            raise InputError(f"The moment at step {moment.step} is not at a time of its run.")
        kinds = [{name: (a.shape, a.dtype) for name, a in state.items()} for state in (moment.weights, weights)]
        if kinds[0] != kinds[1]:
            raise InputError(f"The weights of the moment at step {moment.step} are not of the run's model.")
        if not _finite(moment.weights):
            raise InputError(f"The weights of the moment at step {moment.step} are not finite.")


def _finite(weights: State) -> bool:
    return all(bool(np.isfinite(value).all()) for value in weights.values())
