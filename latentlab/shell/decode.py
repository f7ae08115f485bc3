"""Decoded pictures, values and films of a session."""

from __future__ import annotations

import argparse
import math
import sys

from latentlab.errors import InputError
from latentlab.shell.measure import given
from latentlab.storage.atomic import check_writable
from latentlab.storage.spared import check_spares

WAY_ROWS = 4000  # rows that a way through the data is sought among


def decode(options: argparse.Namespace) -> None:
    """Write decoded pictures, or decoded values as a table, by the ending of the name."""
    import numpy as np

    from latentlab.export.endings import PICTURES, TABLES, ending_of
    from latentlab.export.images import grid_places, is_picture, save_grid, save_pictures
    from latentlab.export.tables.decoded import save_decoded
    from latentlab.storage.session import load_session

    ending = ending_of(options.out, "what is decoded", (*PICTURES, *TABLES))
    check_writable(options.out)
    session = load_session(options.session)
    check_spares(options.out, session.data, options.session)
    model, places = session.model, None
    if options.at:
        if any(len(place) != model.embedding_dim for place in options.at):
            raise InputError(f"A place of this model's map has {model.embedding_dim} numbers after --at.")
        if not np.isfinite(options.at).all() or np.abs(options.at).max() > 1e6:
            raise InputError("A place after --at must be of finite numbers.")
        places = np.array(options.at, np.float32)
    if ending in TABLES:
        z = grid_places(model, options.grid)[0] if places is None else model.latent(places)
        save_decoded(options.out, session.data, model.decode(z), z)
        return
    if places is None:
        save_grid(options.out, model, options.grid)
    else:
        save_pictures(options.out, model, places)
    if not is_picture(model.shape):
        print(
            f"The rows are no pictures: each is drawn as a line of {math.prod(model.shape)} greys, black the least "
            "decoded value and white the greatest. Choose a name that ends with .csv for the values.",
            file=sys.stderr,
        )


def interpolate(options: argparse.Namespace) -> None:
    """Write the decoded way between two rows."""
    import numpy as np

    from latentlab.export.endings import FILMS, ending_of
    from latentlab.export.films.path import STRIP, PathFrames, save_path
    from latentlab.export.films.settings import MOST_FRAMES, PathFilmSettings
    from latentlab.space.paths import Path as Way
    from latentlab.storage.session import load_session

    ending_of(options.out, "a film", (*FILMS, STRIP))
    if not 2 <= options.frames <= MOST_FRAMES:
        raise InputError(f"A film has from 2 to {MOST_FRAMES:,} frames, not {options.frames}.")
    check_writable(options.out)
    session = load_session(options.session)
    check_spares(options.out, session.data, options.session)
    rows = np.array([session.data.row_of(number) for number in (options.first, options.last)])
    ends = given(session.model, session.data, rows).embed(session.data.x[rows], rows)
    model = given(session.model, session.data, rows[:1])
    way = Way(ends, options.path)
    if options.path in ("linear", "spherical"):
        places = way.frames(options.frames)
    else:
        from latentlab.space.geometry import decoder_of
        from latentlab.space.tracks import track_of

        some = np.arange(0, len(session.data), max(1, len(session.data) // WAY_ROWS))
        among = given(session.model, session.data, some).embed(session.data.x[some], some)
        track = track_of(way, decoder_of(model) if options.path == "geodesic" else None, among)
        places = track.at_even_latent(options.frames)
    save_path(options.out, PathFrames(model, places, PathFilmSettings(), session.data.features))
