"""How far the places that are shown can be trusted: the measure of now, and a quiet warning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.lab import Lab
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding
    from latentlab.space.trust import Trust


@dataclass(frozen=True, eq=False)
class _About:
    """What a cycle error is of."""

    decoder: LiveDecoder
    weights: object
    condition: int
    probe: np.ndarray

    def same(self, other: _About | None) -> bool:
        """Whether that is the same decoder, weights and place."""
        if other is None or self.decoder is not other.decoder or self.weights is not other.weights:
            return False
        return self.condition == other.condition and np.array_equal(self.probe, other.probe)


class Trusted:
    """Of the rows that the lab shows. The measure is made in the background; until it is there, all is well."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self._kept: tuple[Embedding | None, Trust | None] = (None, None)
        self._cycle: tuple[_About | None, float] = (None, 0.0)
        self._asking = False

    def measure(self) -> Trust | None:
        """What says how far a place is from the rows; None where there are none, or it is being made."""
        embedding = self.lab.embedding
        if embedding is None or len(embedding.z) < 2 or self.lab.phase == "training":
            return None
        if self._kept[0] is not embedding:
            self._kept = (embedding, None)
            self.lab.finding.jobs.do("Measuring trust", lambda _: _trust_of(embedding), self._take)
        return self._kept[1]

    def _take(self, found: tuple[Embedding, Trust]) -> None:
        if self._kept[0] is found[0]:
            self._kept = found
            self.changed.emit()

    def leaves(self, places: np.ndarray) -> np.ndarray:
        """Which places (n, d) are away from the data, bool (n,)."""
        trust = self.measure()
        return np.zeros(len(places), bool) if trust is None else trust.distance(places) > 1

    def deviation_of_probe(self) -> str:
        """A warning where the probe has left the data, or does not come back; empty where it is well."""
        lab, trust = self.lab, self.measure()
        if trust is None or lab.decoder is None:
            return ""
        from latentlab.space.trust import warning  # which the measure has loaded, in its own thread

        distance = float(trust.distance(lab.probe[None])[0])
        if lab.decoder.responsible:
            return warning(trust, distance, 0.0)
        error = self._cycle_error()
        return "" if error is None else warning(trust, distance, error)

    def _cycle_error(self) -> float | None:
        """How far encoding what the probe decodes to lands from it; None while it is sought, in the background.

        For some models encoding is a search of many steps.
        """
        decoder, probe = self.lab.decoder, self.lab.probe
        about = _About(decoder, decoder.weights, decoder.condition, probe)
        if about.same(self._cycle[0]):
            return self._cycle[1]
        if not self._asking:
            self._asking, make, z = True, decoder.maker(), probe[None].copy()

            def work(_: Any) -> float:
                compute_with(1)
                copy = make()
                return float(np.linalg.norm(copy.encode(copy.decode(z))[0] - z[0]))

            def done(error: float) -> None:
                self._asking, self._cycle = False, (about, error)
                self.changed.emit()

            self.lab.finding.jobs.do("Measuring the probe's place", work, done, self._give_up)
        return None

    def _give_up(self) -> None:
        self._asking = False


def _trust_of(embedding: Embedding) -> tuple[Embedding, Trust]:
    from latentlab.space.trust import Trust

    return embedding, Trust(embedding.draws())
