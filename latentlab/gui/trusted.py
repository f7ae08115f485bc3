"""How far the places that are shown can be trusted: the measure of now, and a quiet warning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from latentlab.explore.trust import Trust
    from latentlab.gui.lab import Lab
    from latentlab.gui.mail import Placed


class Trusted(QObject):
    """Of the rows that the lab shows. The measure is made in the background; until it is there, all is well."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.lab = lab
        self._kept: tuple[Placed | None, Trust | None] = (None, None)

    def measure(self) -> Trust | None:
        """What says how far a place is from the rows; None where there are none, or it is being made."""
        placed = self.lab.placed
        if placed is None or len(placed.z) < 2 or self.lab.phase == "training":
            return None
        if self._kept[0] is not placed:
            self._kept = (placed, None)
            self.lab.finding.jobs.do("Measuring trust", lambda _: _trust_of(placed), self._take)
        return self._kept[1]

    def _take(self, found: tuple[Placed, Trust]) -> None:
        if self._kept[0] is found[0]:
            self._kept = found
            self.changed.emit()

    def strays(self, places: np.ndarray) -> np.ndarray:
        """Which places (n, d) are away from the data, bool (n,)."""
        trust = self.measure()
        return np.zeros(len(places), bool) if trust is None else trust.distance(places) > 1

    def doubt_of_probe(self) -> str:
        """A warning where the probe has left the data, or does not come back; empty where it is well."""
        from latentlab.explore.trust import doubtful

        lab, trust = self.lab, self.measure()
        if trust is None or lab.decoder is None:
            return ""
        distance = float(trust.distance(lab.probe[None])[0])
        if lab.decoder.responsible or lab.decoder.whole.traits.searches:  # encoding would be a search
            return doubtful(distance, 0.0, 1.0)
        back = lab.decoder.encode(lab.decoder.decode(lab.probe[None]))[0]
        return doubtful(distance, float(np.linalg.norm(back - lab.probe)), trust.spread)


def _trust_of(placed: Placed) -> tuple[Placed, Trust]:
    from latentlab.explore.trust import Trust

    return placed, Trust(placed.draws())
