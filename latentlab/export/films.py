"""A path through latent space, or any pictures, as a film (GIF) or a strip (PNG)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from os import PathLike

import numpy as np
from PIL import Image

from latentlab.errors import InputError
from latentlab.export.endings import FILMS, ending_of
from latentlab.export.images import (
    as_pixels,
    decoded_pixels,
    drawn_range,
    is_picture,
    save_picture,
    tile,
    whole_scale,
)
from latentlab.models.protocol import Model
from latentlab.space.paths import Path
from latentlab.storage.atomic import replacing

FRAMES_PER_SECOND = 20
FILM_PIXELS = 256  # a film's pictures are scaled up by a whole factor to about so many pixels
MOST_FRAMES = 10_000

Report = Callable[[float], None]


def save_path(
    path: str | PathLike[str],
    model: Model,
    way: Path | np.ndarray,
    frames: int = 60,
    report: Report | None = None,
    made_by: str = "",
) -> None:
    """Write the decoded frames of `way`: a looping GIF, or a PNG strip, by the ending of `path`.

    `way` is a path, walked in `frames` steps even in latent space, or the very places (n, d) of the frames.

    `report` is told the share done; an exception from it (to cancel) leaves no file behind.
    Raises :class:`InputError` for another ending, fewer than two waypoints or an impossible number of frames.
    """
    ending = ending_of(path, "a film", FILMS)
    if len(way) < 2:
        raise InputError("A film needs a path of at least two waypoints.")
    frames = frames if isinstance(way, Path) else len(way)
    if not 2 <= frames <= MOST_FRAMES:
        raise InputError(f"A film has from 2 to {MOST_FRAMES:,} frames, not {frames}.")
    z = model.latent(way.frames(frames) if isinstance(way, Path) else way)
    if ending == ".png":
        save_picture(path, tile(decoded_pixels(model, z), len(z)), made_by)
    else:
        _save_gif(path, model, z, report or (lambda share: None), made_by)


def _save_gif(path: str | PathLike[str], model: Model, z: np.ndarray, report: Report, made_by: str) -> None:
    """Frame by frame, so that a long film needs no more memory than a short one."""
    height, width = as_pixels(model.decode(z[:1])).shape[1:3]
    whole = (0.0, 1.0) if is_picture(model.shape) else drawn_range(model.decode(z))
    scale = max(whole_scale(height, width), round(FILM_PIXELS / max(height, width)), 1)

    def picture(i: int) -> Image.Image:
        report(i / len(z))
        pixels = as_pixels(model.decode(z[i : i + 1]), whole)[0]
        return Image.fromarray(pixels.repeat(scale, 0).repeat(scale, 1))

    save_film(path, (picture(i) for i in range(len(z))), made_by=made_by)


def save_film(
    path: str | PathLike[str],
    pictures: Iterable[Image.Image],
    seconds: float = 1 / FRAMES_PER_SECOND,
    made_by: str = "",
) -> None:
    """Write pictures as a looping GIF, each shown for so many `seconds`; at least one must come.

    What it was `made_by` becomes its comment.
    """
    frames = iter(pictures)
    first = next(frames)
    about = {"comment": made_by.encode()} if made_by else {}
    with replacing(path) as part:
        first.save(
            part, format="GIF", save_all=True, append_images=frames, duration=round(1000 * seconds), loop=0, **about
        )  # fmt: skip
