"""What lies behind the rows: decoded tiles, densities, figures of the model; made off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from latentlab.errors import InputError
from latentlab.gui.threads.newest import Newest
from latentlab.space.palette import background_colours
from latentlab.space.raster import Frame
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.models.protocol import Traits
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.placed import Placed

TILES = 24  # along the longer side of the view
COARSE_TILES = 8
CHUNK = 48  # places decoded between two looks at whether they are still wanted
FIELD_SIDES = (14, 48)  # places along the longer side: a first look, and the whole
DENSITY_SIDE = 128
ERROR_ROWS = 2000
AGGREGATE_ROWS, SEARCHED_ROWS = 5000, 200  # the latter where q of a row is found by a search
BACKGROUNDS = {
    "none": ("No background", "The rows alone"),
    "tiles": ("Decoded tiles", "What the model decodes all over the plane: the manifold"),
    "prior": ("Prior density", "Where p(z) puts its rows"),
    "aggregate": ("Aggregate posterior", "1/N Σ q(z|x) of the rows, each under its own class; points are smoothed"),
    "magnification": ("Magnification", "√det G: how fast the decoded row changes from place to place"),
    "error": ("Reconstruction error", "Mean squared error of the rows around each place"),
    "uncertainty": ("Uncertainty", "The standard deviation of p(x|z), averaged over the values of a row"),
    "trust": ("Trust", "How far from the data a place is, and how far encoding what it decodes to lands from it"),
}
UNITS = {
    "prior": "p(z)", "aggregate": "q(z)", "magnification": "√det G", "error": "squared error",
    "uncertainty": "standard deviation", "trust": "times the usual distance",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class View:
    """A background to make: its kind, the view, the rows, and the probe for what the plane does not show."""

    kind: str
    frame: Frame
    placed: Placed
    probe: np.ndarray
    dark: bool
    data: Any = None
    of: object = None


@dataclass(frozen=True, eq=False)
class Scene:
    """A background: the image, its first row at the lowest y, where it lies, what its scale means."""

    kind: str
    image: QImage
    frame: Frame
    words: str
    whole: bool
    of: object = None


def lacking(kind: str, traits: Traits, flat: bool = True) -> str:
    """Why a model of these traits has no such background, as a sentence; "" where it has.

    `flat` says whether the plane is a cut through the space, which an embedding is not.
    """
    if kind == "prior" and traits.prior == "none":
        return "This model has no p(z), so there is no density of it."
    if kind in ("prior", "aggregate") and traits.prior == "categorical":
        return "z is categorical here: it has probabilities, and no density over the plane."
    if kind in ("prior", "aggregate") and not flat:
        return "This plane does not keep widths or densities: choose two axes or PCA to see them."
    if kind == "magnification" and traits.components:
        return "The map shows the data's own space here, which is flat: nothing is magnified."
    return ""


class Scenery(Newest):
    """Takes views and emits scenes, with a decoder of its own."""

    made = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__("scenery")
        self._make_decoder: Callable[[], LiveDecoder] | None = None
        self._decoder: LiveDecoder | None = None
        self._made_by: Any = None
        self._weights: Mapping[str, np.ndarray] | None = None
        self._condition = 0
        self._trust: tuple[Any, Any] = (None, None)

    def adopt(self, decoder: Callable[[], LiveDecoder] | None) -> None:
        """Decode with what this makes from now on."""
        with self._changed:
            self._make_decoder, self._weights, self._wish = decoder, None, None

    def renew(self, weights: Mapping[str, np.ndarray] | None, condition: int) -> None:
        """Newer weights, or another condition, before the next scene."""
        with self._changed:
            self._weights, self._condition = weights or self._weights, condition

    def fulfil(self, view: View) -> None:
        """Make a scene with the newest weights, unless the model has none of the kind."""
        compute_with(1)
        with self._changed:
            make, weights, self._weights = self._make_decoder, self._weights, None
        if make is None:
            return
        if self._made_by is not make:
            self._decoder, self._made_by, self._trust = make(), make, (None, None)
        if weights is not None:
            self._decoder.renew(weights)
            self._trust = (None, None)
        self._decoder.condition = self._condition
        try:
            refusal = lacking(view.kind, self._decoder.whole.traits, view.placed.plane.flat)
            if refusal:
                raise InputError(refusal)
            self._make(view, self._decoder)
        except (InputError, NotImplementedError) as error:
            self.refused.emit(str(error) or "This model has no such background.")

    def _make(self, view: View, decoder: LiveDecoder) -> None:
        if view.kind == "tiles":
            for tiles in (COARSE_TILES, TILES):
                image = tile_image(view, decoder, tiles, self.check)
                self.made.emit(Scene(view.kind, image, view.frame, "", tiles == TILES, view.of))
            return
        sides = (DENSITY_SIDE,) if view.kind in ("prior", "aggregate", "error") else FIELD_SIDES
        for side in sides:
            values = self._values(view, decoder, side)
            self.check()
            image, words = field_image(values, view)
            self.made.emit(Scene(view.kind, image, view.frame, words, side == sides[-1], view.of))

    def _values(self, view: View, decoder: LiveDecoder, side: int) -> np.ndarray:
        """The field over the view, (up, across)."""
        from latentlab.space import fields

        frame, placed = view.frame, view.placed
        across, up = cells(frame, side)
        x, y, shape = frame.x, frame.y, (up, across)
        if view.kind == "aggregate":
            return aggregate_field(view, decoder, shape)
        if view.kind == "error":
            rows = np.arange(0, len(placed.rows), max(1, len(placed.rows) // ERROR_ROWS))
            target = view.data.x[placed.rows[rows]]
            labels = None if view.data.labels is None else view.data.labels[placed.rows]
            values = self._in_chunks(
                rows, lambda some: decoded_under(decoder, placed.z[some], None if labels is None else labels[some])
            )
            values = ((values - target) ** 2).reshape(len(rows), -1).mean(1)
            return fields.mean_over_rows(
                placed.xy[rows], values, x, y, shape, float(fields.bandwidth(placed.xy[rows]).mean())
            )
        xy = fields.grid(x, y, across, up)
        if view.kind == "prior":
            return fields.prior_density(decoder.model, placed.plane, xy).reshape(shape)
        places = placed.plane.turn_back(xy, view.probe)
        return self._in_chunks(places, self._figure(view, decoder)).reshape(shape)

    def _figure(self, view: View, decoder: LiveDecoder) -> Callable[[np.ndarray], np.ndarray]:
        """One number for each place."""
        from latentlab.space import fields
        from latentlab.space.trust import Trust, cycle_error

        if view.kind == "uncertainty":
            return lambda z: fields.uncertainty(decoder.model, z)
        if view.kind == "magnification":
            from latentlab.space.geometry import decoder_of, magnification

            decode, axes = decoder_of(decoder.model), view.placed.plane.axes if view.placed.plane.flat else None
            axes = None if axes is None or view.placed.plane.kind == "line" else axes
            return lambda z: np.log10(np.maximum(magnification(decode, z, axes), 1e-9))
        if self._trust[0] is not view.placed:
            self._trust = (view.placed, Trust(view.placed.draws()))
        trust = self._trust[1]
        spread = max(trust.spread, 1e-6)
        if decoder.responsible or decoder.whole.traits.searches:  # encoding every place would be a search each
            return trust.distance
        return lambda z: np.maximum(trust.distance(z), cycle_error(decoder.encode, decoder.decode, z) / spread)

    def _in_chunks(self, places: np.ndarray, figure: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
        found = []
        for start in range(0, len(places), 4 * CHUNK):
            self.check()
            found.append(figure(places[start : start + 4 * CHUNK]))
        return np.concatenate(found)


def aggregate_field(view: View, decoder: LiveDecoder, shape: tuple[int, int]) -> np.ndarray:
    """1/N Σ q(z|x_i) over the view (up, across), of a spread of the rows shown, each under its own class."""
    from latentlab.inference.aggregate import row_posteriors
    from latentlab.inference.observed import observed
    from latentlab.space import fields

    plane, data, model = view.placed.plane, view.data, decoder.whole
    most = SEARCHED_ROWS if model.traits.searches else AGGREGATE_ROWS
    rows = view.placed.rows[:: max(1, -(-len(view.placed.rows) // most))]
    labels = None if data.labels is None else data.labels[rows]
    found = row_posteriors(model, observed(model, data, rows), labels)
    xy = plane.project(found.mean.astype(np.float32)).astype(np.float64)
    if plane.kind == "line":
        wide = found.variance[:, 0]
        if model.traits.posterior == "point":
            wide = np.full(len(xy), fields.bandwidth(xy)[0] ** 2)
        return fields.aggregate_on_line(xy[:, 0], wide, view.frame.x, shape)
    covariance = found.covariance_on(plane.axes)
    if model.traits.posterior == "point":
        covariance = np.broadcast_to(np.diag(fields.bandwidth(xy) ** 2), covariance.shape)
    return fields.aggregate_posterior(xy, covariance, view.frame.x, view.frame.y, shape)


def decoded_under(decoder: LiveDecoder, places: np.ndarray, labels: np.ndarray | None) -> np.ndarray:
    """What places (n, p) decode to, each under its own class where the model has conditions and they are known."""
    if labels is None or not decoder.conditions:
        return decoder.decode(places)
    found = np.empty((len(places), *decoder.whole.shape), np.float32)
    for label in np.unique(labels):
        found[labels == label] = decoder.whole.given(int(label)).decode(places[labels == label])
    return found


def cells(frame: Frame, longer: int) -> tuple[int, int]:
    """How many square cells across and up, `longer` of them along the longer side of the view."""
    wide, high = frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]
    cell = max(wide, high) / longer
    return max(1, round(wide / cell)), max(1, round(high / cell))


def tile_image(view: View, decoder: LiveDecoder, longer: int, check: Callable[[], None]) -> QImage:
    """Decoded pictures side by side over the view, each of the place in its middle."""
    from latentlab.space.fields import grid

    across, up = cells(view.frame, longer)
    places = view.placed.plane.turn_back(grid(view.frame.x, view.frame.y, across, up), view.probe)
    pictures = []
    for start in range(0, len(places), CHUNK):
        check()
        pictures.append(decoder.decode(places[start : start + CHUNK]))
    decoded = np.concatenate(pictures)
    if decoded.ndim == 2 or (decoded.ndim > 2 and decoded.shape[1] == 1):
        decoded = bars(decoded.reshape(len(decoded), -1))
    pixels = (np.clip(decoded, 0, 1) * 255 + 0.5).astype(np.uint8)
    if pixels.ndim == 3:
        pixels = np.repeat(pixels[..., None], 3, -1)
    height, width = pixels.shape[1:3]
    # Tiles go upwards, their own rows downwards: the image's first row is the lowest.
    sheet = pixels[:, ::-1].reshape(up, across, height, width, 3).transpose(0, 2, 1, 3, 4)
    sheet = np.ascontiguousarray(sheet.reshape(up * height, across * width, 3))
    return QImage(sheet.data, across * width, up * height, 3 * across * width, QImage.Format.Format_RGB888).copy()


def bars(rows: np.ndarray, height: int = 24) -> np.ndarray:
    """Rows of numbers (n, D) as little bar charts (n, height, w), all on one scale; many values are thinned."""
    rows = rows[:, :: max(1, rows.shape[1] // 24)]
    low, high = min(0.0, float(rows.min())), max(0.0, float(rows.max()))
    level = (rows - low) / max(high - low, 1e-9)
    zero = -low / max(high - low, 1e-9)
    steps = (np.arange(height)[::-1] + 0.5) / height
    ends = np.minimum(level, zero)[:, None, :], np.maximum(level, zero)[:, None, :]
    inked = (steps[None, :, None] >= ends[0]) & (steps[None, :, None] <= ends[1])
    inked = np.repeat(inked, 3, axis=2)
    inked[:, :, 2::3] = False
    return np.pad(inked.astype(np.float32) * 0.75 + 0.12, ((0, 0), (2, 2), (2, 2)), constant_values=0.05)


def field_image(values: np.ndarray, view: View) -> tuple[QImage, str]:
    """A field in the colours of backgrounds, and the ends of its scale in words; clear where it is not a number."""
    known = np.isfinite(values)
    low, high = (float(end) for end in np.quantile(values[known], [0.01, 0.99])) if known.any() else (0.0, 1.0)
    if view.kind == "trust":
        low, high = 0.0, max(3.0, min(high, 6.0))
    share = np.clip((np.nan_to_num(values) - low) / max(high - low, 1e-12), 0, 1)
    colours = background_colours(view.dark)[np.rint(share * 255).astype(int)]
    pixels = np.empty((*values.shape, 4), np.uint8)
    pixels[..., :3] = colours[..., ::-1]
    pixels[..., 3] = np.where(known, 255, 0)
    pixels = np.ascontiguousarray(pixels)
    height, width = values.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
    ends = (10**low, 10**high) if view.kind == "magnification" else (low, high)
    return image, f"{UNITS[view.kind]} {ends[0]:.3g} – {ends[1]:.3g}"
