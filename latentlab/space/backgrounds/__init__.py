"""What can lie behind the rows of the map, by name: ours and those of installed packages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.registry import Registry
from latentlab.space.raster import Frame

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.models.protocol import Traits
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding


@dataclass(frozen=True, eq=False)
class View:
    """What a background is made of.

    Attributes:
        frame: the part of the plane in sight.
        placed: the rows on the map.
        probe: the place (p,), for what the plane does not show.
        decoder: the model as it is now.
        data: the dataset.
        check: raises Cancelled where the view is not wanted any more; asked before each long piece of work.
        kept: what is worth keeping for the next view of the same rows and weights, by a name.
    """

    frame: Frame
    embedding: Embedding
    probe: np.ndarray
    decoder: LiveDecoder
    data: Dataset
    check: Callable[[], None] = lambda: None
    kept: dict[str, Any] = field(default_factory=dict)

    def cells(self, longer: int) -> tuple[int, int]:
        """How many square cells across and up, `longer` of them along the longer side."""
        wide, high = self.frame.x[1] - self.frame.x[0], self.frame.y[1] - self.frame.y[0]
        cell = max(wide, high) / longer
        return max(1, round(wide / cell)), max(1, round(high / cell))

    def places(self, across: int, up: int) -> np.ndarray:
        """The places (across · up, p) in the middles of so many cells, row by row from the lowest y."""
        from latentlab.space.fields import grid

        return self.embedding.plane.turn_back(grid(self.frame.x, self.frame.y, across, up), self.probe)


Values = Callable[[View, int, int], np.ndarray]


@dataclass(frozen=True)
class Background:
    """One kind of background.

    Attributes:
        name: what a session calls it.
        title: its name for people.
        about: what it shows, in a line.
        values: a number for each cell, (up, across), of a view and how many cells across and up; the first row is at
            the lowest y, and what is not a number stays clear. Or a picture for each, (up · h, across · w, 3) uint8.
        sides: how many cells along the longer side: a first look, and the whole.
        unit: what the numbers are, for the scale.
        logarithmic: whether they are decimal logarithms of what the scale says.
        quantiles: of the numbers in view, between which the scale goes: all of them, where its ends are to be true.
        ends: the ends of the scale, of these two.
        lacking: why a model of some traits has none, as a sentence, or ""; the second argument says whether the plane
            is a cut through the space, which an embedding is not.
    """

    name: str
    title: str
    about: str
    values: Values
    sides: tuple[int, ...] = (14, 48)
    unit: str = ""
    logarithmic: bool = False
    quantiles: tuple[float, float] = (0.01, 0.99)
    ends: Callable[[float, float], tuple[float, float]] = lambda low, high: (low, high)
    lacking: Callable[[Traits, bool], str] = lambda traits, flat: ""


BACKGROUNDS = Registry("backgrounds", Background, "background")
"""Every background by name."""
