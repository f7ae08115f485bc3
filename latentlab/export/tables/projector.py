"""What TensorBoard's projector opens: vectors, metadata, a sprite of pictures, and what says which is which."""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.export.tables.columns import Values, texts_of
from latentlab.export.tables.embedded import EmbeddingTable
from latentlab.storage.atomic import replacing

SPRITE_SIDE = 8192  # pixels, the most that TensorBoard shows
LEAST_SIDE = 4  # of one picture in it
LINES = 1 << 14


def save_projector(path: Path, table: EmbeddingTable, data: Dataset, rows: np.ndarray, made_by: str) -> None:
    """Write a .zip, or, where `path` has no ending, a folder: its files one by one, each whole.

    The files are vectors.tsv, metadata.tsv, projector_config.pbtxt, commands.json, and of pictures sprite.png.
    InputError for another ending.
    """
    files = _files(table, data, rows, made_by)
    if path.suffix.lower() == ".zip":
        with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                archive.writestr(name, content)
        return
    if path.suffix:
        raise InputError(f"{path}: a projector is written as .zip, or as a folder whose name has no ending.")
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise InputError(f"Cannot write {path}: {error.strerror}. Choose another name.") from error
    for name, content in files.items():
        with replacing(path / name) as part:
            part.write_bytes(content)


def _files(table: EmbeddingTable, data: Dataset, rows: np.ndarray, made_by: str) -> dict[str, bytes]:
    shown = {name: values for name, values in table.flat().items() if not _is_place(name, table)}
    files = {"vectors.tsv": _vectors(table.z), "metadata.tsv": _metadata(shown), "commands.json": made_by.encode()}
    config = ['tensor_name: "z"', 'tensor_path: "vectors.tsv"', 'metadata_path: "metadata.tsv"']
    side = min(SPRITE_SIDE // max(1, math.ceil(math.sqrt(len(rows)))), max(data.shape[:2], default=0))
    if data.is_image and data.here and len(rows) and side >= LEAST_SIDE:
        size, files["sprite.png"] = sprite(data, rows, side)
        dims = " ".join(f"single_image_dim: {each}" for each in size)
        config.append(f'sprite {{ image_path: "sprite.png" {dims} }}')
    lines = "\n".join(f"  {line}" for line in config)
    return files | {"projector_config.pbtxt": f"embeddings {{\n{lines}\n}}\n".encode()}


def _is_place(name: str, table: EmbeddingTable) -> bool:
    return name in {f"z{i + 1}" for i in range(table.z.shape[1])}


def _vectors(z: np.ndarray) -> bytes:
    """A line a row and no heading; each number reads back to the bit."""
    if not z.shape[1]:
        return b""
    return _lines(*(texts_of(column) for column in z.T))


def _metadata(columns: Mapping[str, Values]) -> bytes:
    """A line a row; TensorBoard takes the first for the heading, unless there is one column only."""
    heading = "\t".join(map(_plain, columns)) + "\n" if len(columns) > 1 else ""
    return heading.encode() + _lines(*([_plain(text) for text in texts_of(values)] for values in columns.values()))


def _lines(*columns: Iterable[str]) -> bytes:
    return "".join("\t".join(cells) + "\n" for cells in zip(*columns, strict=True)).encode()


def _plain(text: str) -> str:
    """On one line and in one cell: TensorBoard knows no quotes."""
    return " ".join(text.split()) if text.strip() != text or any(sign in text for sign in "\t\r\n") else text


def sprite(data: Dataset, rows: np.ndarray, side: int) -> tuple[tuple[int, int], bytes]:
    """Every row's picture, none longer than `side` pixels, row by row in a square: (width, height) of one, and PNG."""
    from PIL import Image

    from latentlab.export.images import as_pixels

    height, width = data.shape[:2]
    scale = min(1.0, side / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    across = math.ceil(math.sqrt(len(rows)))
    low, high = (0.0, 1.0) if data.likelihood == "bernoulli" else data.extent
    down = -(-len(rows) // across)
    sheet = Image.new("RGB" if len(data.shape) == 3 else "L", (across * size[0], down * size[1]))
    for start in range(0, len(rows), LINES):
        for number, pixels in enumerate(as_pixels(np.asarray(data.x[rows[start : start + LINES]]), (low, high)), start):
            picture = Image.fromarray(pixels)
            picture = picture if picture.size == size else picture.resize(size, Image.Resampling.BOX)
            sheet.paste(picture, (number % across * size[0], number // across * size[1]))
    raw = io.BytesIO()
    sheet.save(raw, "PNG", compress_level=1)
    return size, raw.getvalue()
