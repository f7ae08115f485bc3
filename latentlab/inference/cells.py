"""Cells of one size and the parabolas through them and their neighbours, that a lattice is made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

REACH = 0.6  # of a step: how far from a cell's middle a peak is looked for


@dataclass
class Level:
    """The cells of one size: sorted keys of row and coordinates, log p(x, z) in the middle, and whether undivided.

    `missed` is how far the parabola of the cell that it is a part of was from `log_f`, nats.
    """

    key: np.ndarray
    log_f: np.ndarray
    leaf: np.ndarray
    missed: np.ndarray
    summed: tuple[np.ndarray, ...] | None = None  # its leaves, as long as they are these

    @staticmethod
    def empty() -> Level:
        """No cells."""
        return Level(np.empty(0, np.int64), np.empty(0), np.empty(0, bool), np.empty(0))

    def at(self, key: np.ndarray) -> np.ndarray:
        """Where keys (n,) are; −1 where they are not."""
        if not len(self.key):
            return np.full(len(key), -1)
        found = np.searchsorted(self.key, key).clip(max=len(self.key) - 1)
        return np.where(self.key[found] == key, found, -1)

    def there(self, place: np.ndarray, key: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Whether keys (n,) are at places (n,), and their log p(x, z), NaN where they are not."""
        inside = place.clip(0, len(self.key) - 1)
        found = (self.key[inside] == key) & (inside == place)
        return found, np.where(found, self.log_f[inside], np.nan)

    def beside(self, key: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """log p(x, z) of keys (n,), of those one after and of those one before, NaN where they are not.

        Keys lie sorted: one search does for the three.
        """
        place = np.searchsorted(self.key, key)
        found, value = self.there(place, key)
        return value, self.there(place + found, key + 1)[1], self.there(place - 1, key - 1)[1]

    def add(self, key: np.ndarray, log_f: np.ndarray, missed: np.ndarray) -> None:
        """Further cells, undivided."""
        self.summed = None
        order = np.argsort(key)
        place = np.searchsorted(self.key, key[order])
        self.key = np.insert(self.key, place, key[order])
        self.log_f = np.insert(self.log_f, place, log_f[order])
        self.missed = np.insert(self.missed, place, missed[order])
        self.leaf = np.insert(self.leaf, place, True)


@dataclass
class Shape:
    """The parabolas of cells: slope and bend along each dimension (n, d), and how they twist (n,), in steps.

    `end` (n,) says which are at an end of what is known, and steep: they are no parabolas.
    """

    slope: np.ndarray
    bend: np.ndarray
    twist: np.ndarray
    end: np.ndarray | None = None

    def rise(self, offset: np.ndarray) -> np.ndarray:
        """How much higher than in the middle it is at offsets (n, m, d) or (1, m, d), as (n, m)."""
        found = self.twist[:, None] * offset[..., 0] * offset[..., -1]
        for axis in range(offset.shape[-1]):
            away = offset[..., axis]
            found = found + (self.slope[:, axis, None] - 0.5 * self.bend[:, axis, None] * away) * away
        return found

    def gain(self) -> np.ndarray:
        """How much higher it is at the most, near the middle (n,)."""
        slope, bend = np.abs(self.slope), self.bend
        where = np.minimum(slope / np.where(bend > 0, bend, np.inf), REACH)
        where = np.where(bend > 0, where, REACH)
        return (slope * where - 0.5 * bend * where**2).sum(1) + REACH**2 * np.abs(self.twist)
