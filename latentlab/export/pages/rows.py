"""Some rows of the map as a page carries them: places, colours, words, small pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from latentlab.export.images import as_pixels
from latentlab.export.pages.html import data_uri
from latentlab.export.pages.program import packed
from latentlab.space.colouring import NONE
from latentlab.space.palette import class_colours, mixed, mixed_colours

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.export.exhibit import Exhibit

THUMB = 32  # pixels that a small picture is wide and high, at most
MOST_COLUMNS, LONGEST_TEXT = 12, 120
MOST_DIMENSIONS = 64  # of z, that are told of each row
LEGEND = 60  # classes that are named


@dataclass(frozen=True)
class Sample:
    """Every so many of the placed rows, and of these every so many with a small picture; 0 where none has one."""

    at: np.ndarray
    thumbs_every: int

    @property
    def pictured(self) -> int:
        """How many rows have a small picture."""
        return -(-len(self.at) // self.thumbs_every) if self.thumbs_every else 0

    def smaller(self) -> Sample | None:
        """With half as many pictures, or without pictures half as many rows; None where little is left."""
        if self.pictured > 100:
            return Sample(self.at, 2 * self.thumbs_every)
        if self.thumbs_every:
            return Sample(self.at, 0)
        return Sample(self.at[::2], 0) if len(self.at) > 100 else None


def sample(shown: Exhibit, most: int) -> Sample:
    """An even spread of at most so many of the placed rows."""
    placed = len(shown.embedding.rows)
    pictures = shown.data.is_image and shown.data.here
    return Sample(np.arange(0, placed, max(1, -(-placed // most))), 1 if pictures else 0)


def rows_of(shown: Exhibit, chosen: Sample) -> dict[str, Any]:
    """What a page knows of the rows, as plain values; in the fields "rows" and "thumbs"."""
    data, embedding = shown.data, shown.embedding
    rows, texts, arrays = embedding.rows[chosen.at], [], {}
    arrays["x"], arrays["y"] = (embedding.xy[chosen.at, axis].astype(np.float32) for axis in (0, 1))
    arrays["colour"] = colour_index(shown)[chosen.at]
    arrays["number"] = np.asarray(data.numbers_of(rows)).astype(np.int32)
    if embedding.z.shape[1] <= MOST_DIMENSIONS or not flat(shown):
        arrays["z"] = embedding.z[chosen.at].astype(np.float32)
    if data.labels is not None:
        arrays["label"] = data.labels[rows].astype(np.int32)
        texts.append({"name": data.label_name, "texts": [_short(name) for name in data.class_names], "codes": "label"})
    others = [name for name in data.columns if name != data.label_name][:MOST_COLUMNS]
    for name in others:
        column = data.columns[name]
        texts.append({"name": _short(name), "texts": [_short(column.text(row)) for row in rows], "codes": ""})
    names = None if data.row_names is None else [_short(data.name_of(row)) for row in rows]
    packed_rows = {name: packed(values) for name, values in arrays.items()}
    return {
        "rows": {"packed": packed_rows, "names": names, "columns": texts},
        "thumbs": thumbs(data, rows[:: chosen.thumbs_every], chosen.thumbs_every) if chosen.thumbs_every else None,
    }


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def flat(shown: Exhibit) -> bool:
    """Whether places on the plane are a cut through latent space."""
    return shown.embedding.plane.flat


def thumbs(data: Dataset, rows: np.ndarray, every: int) -> dict[str, Any]:
    """Small pictures of rows, one beside another in one picture."""
    height, width = data.shape[:2]
    scale = min(1.0, THUMB / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    across = int(np.ceil(np.sqrt(len(rows))))
    colour = len(data.shape) == 3
    sheet = Image.new("RGB" if colour else "L", (across * size[0], -(-len(rows) // across) * size[1]))
    for at, row in enumerate(rows):
        picture = Image.fromarray(as_pixels(data.x[row : row + 1])[0])
        picture = picture if scale == 1 else picture.resize(size, Image.Resampling.BOX)
        sheet.paste(picture, (at % across * size[0], at // across * size[1]))
    return {"image": data_uri(sheet), "across": across, "width": size[0], "height": size[1], "every": every}


def colour_index(shown: Exhibit) -> np.ndarray:
    """The index (n,) uint8 of each placed row's colour."""
    embedding = shown.embedding
    if shown.scene.by_component and embedding.colours is not None:
        return embedding.colours.astype(np.uint8)
    if shown.scene.coloured is None:
        return np.full(len(embedding.rows), NONE, np.uint8)
    return shown.scene.coloured.index[embedding.rows]


def palettes(shown: Exhibit) -> dict[str, list[str]]:
    """The 256 colours on light and on dark ground, as #rrggbb."""

    def table(dark: bool) -> np.ndarray:
        if shown.scene.by_component:
            return mixed_colours()
        return (
            class_colours(dark)
            if shown.scene.coloured is None
            else shown.scene.coloured.palette(dark, shown.scene.scale)
        )

    return {name: [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in table(name == "dark")] for name in ("light", "dark")}


def legend(shown: Exhibit) -> list[tuple[str, int]]:
    """What colours stand for: words and colour indices."""
    if shown.scene.by_component:
        parts = shown.decoder().ellipses()
        named = [(number, part.name) for number, part in enumerate(parts) if part.kind == "component"]
        colours = mixed(np.eye(len(parts), dtype=np.float32))
        more = [(f"and {len(named) - LEGEND:,} more", 0)] if len(named) > LEGEND else []
        return [(name, int(colours[number])) for number, name in named[:LEGEND]] + more
    if shown.scene.coloured is None:
        return []
    if shown.scene.coloured.classes:
        named = [(_short(name), min(index, NONE)) for index, name in enumerate(shown.scene.coloured.classes)]
        more = [(f"and {len(named) - LEGEND:,} more", NONE)] if len(named) > LEGEND else []
        return named[:LEGEND] + more
    coloured = shown.scene.coloured
    low, high = coloured.ends
    said = [coloured.written(value) for value in (low, (low + high) / 2, high)]
    return [(f"{coloured.name}: {said[0]}", 0), (said[1], NONE // 2), (said[2], NONE - 1)]
