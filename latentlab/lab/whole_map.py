"""All rows of data on disk on the map: placed by a model that rests, sorted into tiles, in the colours of now.

The embedding keeps a spread of them, which hovering, lassos and names go by.
"""

from __future__ import annotations

import hashlib
import shutil
import uuid
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.errors import InputError
from latentlab.space.colouring import NONE
from latentlab.worker.jobs import PLACING
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.data import Dataset
    from latentlab.lab import Lab
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding
    from latentlab.space.planes import Plane
    from latentlab.space.tiled_raster import TiledPoints
    from latentlab.space.tiles import Tiles

SETTLE_SECONDS = 0.4
BLOCK_BYTES, BLOCK_ROWS = 1 << 25, 1 << 16  # of float32 rows that are placed at a time, at most
SPARE = 1.1  # of the disk's room that the tiles need


class WholeMap:
    """Owns the tiles of the embedding in sight. Rows of two values are placed by themselves, others when asked for."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self._of: Embedding | None = None
        self._tiles: Tiles | None = None
        self._points: TiledPoints | None = None
        self._shown: tuple[object, object] = (None, None)  # the colouring and the selection that the points are in
        lab.embedding_changed.connect(self._look)
        lab.phase_changed.connect(self._look)
        lab.classes_changed.connect(self._recolour)
        lab.selections.changed.connect(self._recolour)
        self._soon = lab.loop.timer(SETTLE_SECONDS, self._place_by_itself)

    def points_of(self, embedding: Embedding | None) -> TiledPoints | None:
        """All rows as they are drawn in place of the spread of them in an embedding; None where there are no tiles."""
        return self._points if embedding is not None and embedding is self._of else None

    def place(self) -> None:
        """Place all rows, in the background; InputError where there is no room for them on the disk."""
        lab, embedding = self.lab, self.lab.embedding
        if embedding is None or embedding.whole or not embedding.plane.flat or not lab.data.here or self._tiles:
            return
        self._forget()
        self._of = embedding
        work = partial(_tiles_of, lab.data, lab.decoder.maker(), embedding.plane)
        lab.jobs.do("Placing all rows", work, partial(self._take, embedding), lane=PLACING)

    def _look(self) -> None:
        """What was placed is of another embedding, or a training goes on: forget it."""
        lab = self.lab
        if lab.embedding is not self._of or lab.phase == "training":
            self._forget()
        self._soon.start()

    def _place_by_itself(self) -> None:
        lab = self.lab
        if lab.phase == "training" or lab.data is None or lab.data.shape != (2,) or self._of is not None:
            return
        if lab.decoder is not None:
            self.place()

    def _forget(self) -> None:
        self.lab.jobs.drop(PLACING)
        there = self._points is not None
        self._of, self._tiles, self._points, self._shown = None, None, None, (None, None)
        if there:
            self.changed.emit()

    def _take(self, embedding: Embedding, tiles: Tiles) -> None:
        if self._of is embedding:
            self._tiles = tiles
            self._recolour()

    def _recolour(self) -> None:
        """Bring the colours and the selection of now into the order of the tiles."""
        lab, tiles, before = self.lab, self._tiles, self._points
        by_component = lab.by_component and lab.decoder is not None
        wanted = ("component" if by_component else lab.coloured, lab.selections.current)
        if tiles is None or (self._shown[0] is wanted[0] and self._shown[1] is wanted[1] and before is not None):
            return
        colour: Any = partial(_component_colours, lab.data, lab.decoder.maker()) if by_component else None
        if not by_component and lab.coloured is not None:
            colour = lab.coloured.index
        if before is not None and self._shown[0] is wanted[0]:
            colour = before.colour
            work = partial(_ordered, tiles, None, before.colour, wanted[1])
        else:
            work = partial(_ordered, tiles, colour, NONE, wanted[1])

        def take(points: TiledPoints) -> None:
            if self._tiles is tiles:
                self._points, self._shown = points, wanted
                self.changed.emit()

        lab.jobs.drop(PLACING)
        lab.jobs.do("Colouring all rows", work, take, lane=PLACING)


def _ordered(
    tiles: Tiles, colour: Any, ordered: Any, selection: Any, report: Callable[[float], None]
) -> TiledPoints:  # fmt: skip
    """Points in the order of tiles; `colour` (N,), or what makes it, takes the place of what is `ordered` already."""
    from latentlab.space.raster import NOBODY
    from latentlab.space.tiled_raster import TiledPoints

    if colour is not None:
        ordered = tiles.ordered(colour(report) if callable(colour) else colour, report)
    chosen = NOBODY if selection is None else tiles.ordered(selection.mask.view(np.uint8), report)
    return TiledPoints(tiles, ordered, chosen)


def _tiles_of(
    data: Dataset, make: Callable[[], LiveDecoder], plane: Plane, report: Callable[[float], None]
) -> Tiles:  # fmt: skip
    """Tiles of all rows on a plane, kept on disk for the next time."""
    from latentlab.data.cache import cache_folder, kept_file
    from latentlab.space.tiles import ROW_BYTES, Tiles, write

    compute_with(1)
    decoder, room = make(), shutil.disk_usage(cache_folder()).free
    if room < SPARE * ROW_BYTES * len(data):
        raise InputError(
            f"{cache_folder()}: all rows on the map need {ROW_BYTES * len(data) / 1e9:.1f} GB there; "
            f"{room / 1e9:.1f} GB are free."
        )

    def between(start: int, stop: int) -> np.ndarray:
        out = np.empty((stop - start, 2), np.float32)
        for rows, x in _blocks(data, start, stop):
            report(rows.start / len(data))
            numbers = np.arange(rows.start, rows.stop)
            z = decoder.encode(x, None if data.labels is None else data.labels[rows], numbers)
            out[rows.start - start : rows.stop - start] = plane.project(z)
        return out

    key = _key(data, decoder, plane)
    return Tiles.open(kept_file(key, lambda path: write(path, between, len(data), report)))


def _component_colours(
    data: Dataset, make: Callable[[], LiveDecoder], report: Callable[[float], None]
) -> np.ndarray:  # fmt: skip
    """The colour index of each row by its responsibilities, (N,) uint8."""
    from latentlab.space.palette import mixed

    compute_with(1)
    out, model = np.empty(len(data), np.uint8), make().whole
    for rows, x in _blocks(data, 0, len(data)):
        report(rows.start / len(data))
        out[rows] = mixed(model.encode(x))
    return out


def _blocks(data: Dataset, start: int, stop: int) -> Any:
    """Rows a block at a time, with their places."""
    size = max(1, min(BLOCK_ROWS, BLOCK_BYTES // max(1, 4 * int(np.prod(data.shape)))))
    for first in range(start, stop, size):
        rows = slice(first, min(first + size, stop))
        yield rows, data.x[rows]


def _key(data: Dataset, decoder: LiveDecoder, plane: Plane) -> str:
    """A name for where all rows lie: it changes with the file, how it is read, the weights and the plane."""
    from latentlab.data.cache import key_of

    path, digest = Path(str(data.source.get("path", ""))), hashlib.sha256()
    for name, values in sorted(decoder.weights.items()):
        digest.update(name.encode() + str(values.shape).encode() + np.ascontiguousarray(values).tobytes())
    about = path.stat() if path.is_file() else None
    stamp = (str(path), about.st_size, about.st_mtime_ns) if about is not None else uuid.uuid4().hex
    laid = (plane.kind, plane.axes.tobytes(), plane.centre.tobytes())
    source = sorted((name, repr(value)) for name, value in data.source.items())
    return key_of(["tiles", stamp, source, len(data), decoder.name, decoder.condition, digest.hexdigest(), laid])
