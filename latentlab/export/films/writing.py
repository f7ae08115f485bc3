"""A film as a file: its frames, one after another, in the format that the name says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from os import PathLike

import numpy as np

from latentlab.errors import InputError
from latentlab.export.endings import FILMS, ending_of
from latentlab.export.films.containers import write_apng, write_gif, write_webp
from latentlab.export.films.mp4 import write_mp4
from latentlab.export.films.settings import FilmSettings
from latentlab.storage.atomic import replacing

WRITERS = dict(zip(FILMS, (write_gif, write_apng, write_webp, write_mp4), strict=True))


def save_film(
    path: str | PathLike[str],
    frame: Callable[[int], np.ndarray],
    count: int,
    film: FilmSettings,
    report: Callable[[float], None],
    made_by: str = "",
) -> None:
    """Write `count` frames, each (H, W) or (H, W, 3) uint8 with even sides, as the film that the name's ending says.

    A frame is asked for when it is written: memory is the same for any length. `report` hears the share done; an
    exception from it (to cancel) leaves no file behind. Raises :class:`InputError` for another ending and for no frame.
    """
    write = WRITERS[ending_of(path, "a film", FILMS)]
    if count < 1:
        raise InputError("A film needs at least one frame.")
    order = in_order(count, film.back)

    def frames() -> Iterator[np.ndarray]:
        for place, number in enumerate(order):
            report(place / len(order))
            yield frame(number)

    with replacing(path) as part:
        write(part, frames(), film, made_by)


def in_order(count: int, back: bool) -> list[int]:
    """The numbers of the frames as they are shown; on the way back neither end is shown twice."""
    return [*range(count), *(range(count - 2, 0, -1) if back else ())]
