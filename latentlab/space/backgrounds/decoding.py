"""What decoding is like at every place of the plane: how fast, how sure, how well, how near to the data."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from latentlab.space import fields
from latentlab.space.backgrounds import View
from latentlab.space.geometry import decoder_of
from latentlab.space.geometry import magnification as magnified
from latentlab.space.trust import Trust, cycle_error

CHUNK = 192  # places looked at between two looks at whether they are still wanted
ERROR_ROWS = 2000


def magnification(view: View, across: int, up: int) -> np.ndarray:
    """log₁₀ √det G over the view (up, across)."""
    plane = view.embedding.plane
    decode, axes = decoder_of(view.decoder.model), plane.axes if plane.flat and plane.kind != "line" else None
    return _each(view, across, up, lambda z: np.log10(np.maximum(magnified(decode, z, axes), 1e-9)))


def uncertainty(view: View, across: int, up: int) -> np.ndarray:
    """The standard deviation of p(x|z), averaged over the values of a row, over the view (up, across)."""
    return _each(view, across, up, lambda z: fields.uncertainty(view.decoder.model, z))


def trust(view: View, across: int, up: int) -> np.ndarray:
    """How far from the data each place is, and how far encoding what it decodes to lands from it: the greater."""
    decoder = view.decoder
    if "trust" not in view.kept:
        view.kept["trust"] = Trust(view.embedding.draws())
    measure: Trust = view.kept["trust"]
    if decoder.responsible or decoder.whole.traits.searches:  # encoding every place would be a search each
        return _each(view, across, up, measure.distance)
    spread = max(measure.spread, 1e-6)
    return _each(
        view, across, up,
        lambda z: np.maximum(measure.distance(z), cycle_error(decoder.encode, decoder.decode, z) / spread),
    )  # fmt: skip


def error(view: View, across: int, up: int) -> np.ndarray:
    """The mean squared error of the rows around each place, (up, across)."""
    embedding = view.embedding
    rows = np.arange(0, len(embedding.rows), max(1, len(embedding.rows) // ERROR_ROWS))
    target = view.data.x[embedding.rows[rows]]
    labels = None if view.data.labels is None else view.data.labels[embedding.rows[rows]]
    found = np.empty_like(target)
    for start in range(0, len(rows), CHUNK):
        view.check()
        some = slice(start, start + CHUNK)
        found[some] = _under(view, embedding.z[rows[some]], None if labels is None else labels[some])
    errors = ((found - target) ** 2).reshape(len(rows), -1).mean(1)
    xy = embedding.xy[rows]
    wide = float(fields.bandwidth(xy).mean())
    return fields.mean_over_rows(xy, errors, view.frame.x, view.frame.y, (up, across), wide)


def _each(view: View, across: int, up: int, number: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """One number for each place of the view, (up, across)."""
    places, found = view.places(across, up), []
    for start in range(0, len(places), CHUNK):
        view.check()
        found.append(number(places[start : start + CHUNK]))
    return np.concatenate(found).reshape(up, across)


def _under(view: View, places: np.ndarray, labels: np.ndarray | None) -> np.ndarray:
    """What places (n, p) decode to, each under its own class where the model has conditions and they are known."""
    decoder = view.decoder
    if labels is None or not decoder.conditions:
        return decoder.decode(places)
    found = np.empty((len(places), *decoder.whole.shape), np.float32)
    for label in np.unique(labels):
        found[labels == label] = decoder.whole.given(int(label)).decode(places[labels == label])
    return found
