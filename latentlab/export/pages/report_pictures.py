"""What a report shows of what was learned: reconstructions, and the manifold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from latentlab.export.images import as_pixels, decoded_pixels, grid_places, is_picture, tile
from latentlab.export.pages.html import data_uri, escaped

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

SIDE = 12  # of the manifold's grid
LARGEST = 96  # pixels of one picture
EXPLAINED_ROWS, MOST_VALUES = 500, 40
SEARCHED = 60  # rows, where the place of each has to be sought


def about_pictures(shown: Exhibit, count: int) -> str:
    """Rows beside their reconstructions, and the manifold; of rows that are no pictures, how well each value is met."""
    picture = is_picture(shown.data.shape)
    parts = []
    if shown.data.here and count:
        parts.append(_reconstructions(shown, count) if picture else _explained(shown))
    if picture and _has_grid(shown):
        parts.append(_manifold(shown))
    found = "".join(part for part in parts if part)
    return f"<section><h2>What it learned</h2>{found}</section>" if found else ""


def _has_grid(shown: Exhibit) -> bool:
    traits = shown.model.traits
    return traits.components or traits.posterior != "categorical"


def _spread(shown: Exhibit, count: int) -> np.ndarray:
    rows = shown.data.held_out if len(shown.data.held_out) else shown.data.train
    return rows[np.linspace(0, len(rows) - 1, min(count, len(rows))).round().astype(int)]


def _rebuilt(shown: Exhibit, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows, and what they are reconstructed as."""
    data, model = shown.data, shown.whole_model
    x = np.asarray(data.x[rows])
    model = model if data.labels is None else model.given(data.labels[rows])
    return x, model.decode(model.latent(model.embed(x, rows)))


def _reconstructions(shown: Exhibit, count: int) -> str:
    x, again = _rebuilt(shown, _spread(shown, min(count, SEARCHED) if shown.model.traits.searches else count))
    sheet = _sheet(np.concatenate([as_pixels(x), as_pixels(again)]), len(x))
    of = "held-out" if len(shown.data.held_out) else "training"
    words = f"Above {len(x)} {of} rows, below what they are reconstructed as."
    return _figure(sheet, words)


def _manifold(shown: Exhibit) -> str:
    z, columns = grid_places(shown.model, SIDE)
    words = "The manifold: decoded places, even in the prior's probability over the first two dimensions."
    words = "The mean of each component." if shown.model.traits.components else words
    return _figure(_sheet(decoded_pixels(shown.model, z), columns), words)


def _sheet(pictures: np.ndarray, columns: int) -> np.ndarray:
    step = max(1, -(-max(pictures.shape[1:3]) // LARGEST))
    return tile(pictures[:, ::step, ::step], columns)


def _figure(sheet: np.ndarray, words: str) -> str:
    uri = data_uri(Image.fromarray(sheet))
    height, width = sheet.shape[:2]
    return (
        f'<figure><img src="{uri}" width="{width}" height="{height}" alt="{escaped(words)}">'
        f"<figcaption>{escaped(words)}</figcaption></figure>"
    )


def _explained(shown: Exhibit) -> str:
    """The share of each value's variance that the reconstruction has, over held-out rows."""
    rows = _spread(shown, SEARCHED if shown.model.traits.searches else EXPLAINED_ROWS)
    x, again = (part.reshape(len(rows), -1).astype(np.float64) for part in _rebuilt(shown, rows))
    variance = x.var(0)
    shares = 1 - ((x - again) ** 2).mean(0) / np.where(variance > 0, variance, 1)
    names = shown.data.features or [f"x{i + 1}" for i in range(x.shape[1])]
    order = np.argsort(-shares)[:MOST_VALUES]
    lines = "".join(
        f"<tr><th>{escaped(names[i])}</th><td>{shares[i]:.0%}</td></tr>".replace("-", "−") for i in order if variance[i]
    )
    more = f", the best {len(order)} of {len(names):,} values" if len(names) > len(order) else ""
    of = "held-out" if len(shown.data.held_out) else "training"
    every = len(shown.data.held_out if len(shown.data.held_out) else shown.data.train)
    some = f"{len(rows):,} of {every:,} {of} rows, evenly apart," if len(rows) < every else f"the {every:,} {of} rows"
    return (
        f"<p>The share of each value's variance that the reconstruction of {some} has{more}.</p><table>{lines}</table>"
    )
