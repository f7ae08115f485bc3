"""The idx format of MNIST and its kin: a file, or a folder of them, gzipped or not.

The file: two zero bytes, a type byte, a byte with the number of dimensions, then each dimension as a
big-endian 32-bit integer, then the values, big-endian (LeCun, Cortes, Burges 1998).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from latentlab.data.columns import Column, numbers
from latentlab.data.reading.folders import is_own_file
from latentlab.data.reading.limits import LARGEST, opened, read_at_most
from latentlab.data.source import Source
from latentlab.data.summary import all_finite
from latentlab.errors import InputError

TYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
NAME = re.compile(r"(?P<part>.*?)[-_.]?(?P<what>images|labels)[-.]idx(?P<dimensions>[13])[-.]ubyte(?P<gz>\.gz)?$")
HELD_OUT_PARTS = ("t10k", "test")


def is_idx(path: Path) -> bool:
    """Whether the name of `path` is that of an idx file, or of a folder holding one."""
    if path.is_dir():
        return any(NAME.match(child.name) for child in path.iterdir())
    return bool(NAME.match(path.name)) or path.suffixes[-1:] == [".idx"] or path.suffixes[-2:] == [".idx", ".gz"]


def read_array(path: Path) -> np.ndarray:
    """The values of one idx file.

    Raises :class:`InputError` naming the file where it is not a whole, sound idx file.
    """
    with opened(path) as stream:
        return _read(stream, path)


def _read(stream: BinaryIO, path: Path) -> np.ndarray:
    magic = stream.read(4)
    if len(magic) < 4 or magic[:2] != b"\0\0" or magic[2] not in TYPES or magic[3] == 0:
        raise InputError(f"{path}: not an idx file (it begins with {magic.hex(' ') or 'nothing'}).")
    dtype, dimensions = np.dtype(TYPES[magic[2]]), magic[3]
    header = stream.read(4 * dimensions)
    if len(header) < 4 * dimensions:
        raise InputError(f"{path}: cut short inside the header.")
    shape = tuple(int(size) for size in np.frombuffer(header, ">u4"))
    if dimensions > 32:
        raise InputError(f"{path}: its header asks for {dimensions} dimensions.")
    count = math.prod(shape)
    if count == 0:
        raise InputError(f"{path}: holds no rows (its shape is {shape}).")
    if count * 4 > LARGEST:
        raise InputError(f"{path}: its header asks for {shape}, more than {LARGEST >> 30} GiB.")
    body = read_at_most(stream, count * dtype.itemsize)
    if len(body) < count * dtype.itemsize:
        raise InputError(f"{path}: cut short: {len(body):,} of {count * dtype.itemsize:,} bytes of values are there.")
    if stream.read(1):
        raise InputError(f"{path}: longer than its header says (its shape is {shape}).")
    return np.frombuffer(body, dtype).reshape(shape)


def read_idx(path: Path) -> Source:
    """An idx images file or a folder of idx files, with its labels where they lie beside it.

    A folder's ``t10k-`` or ``test-`` part is held out.
    """
    parts = _parts_of_folder(path) if path.is_dir() else [_Part("", path, _labels_beside(path))]
    images = [read_array(part.images) for part in parts]
    for part, values in zip(parts, images, strict=True):
        if values.ndim < 2:
            raise InputError(f"{part.images}: holds {values.ndim}-dimensional values, not rows of images.")
        if values.shape[1:] != images[0].shape[1:] or values.dtype != images[0].dtype:
            raise InputError(f"{part.images}: its rows differ in shape or type from those of {parts[0].images.name}.")
        if not all_finite(values):
            raise InputError(f"{part.images}: holds values that are not finite.")
    labels = _labels(parts, images)
    ends = np.cumsum([0, *map(len, images)])
    tests = [np.arange(ends[i], ends[i + 1]) for i, part in enumerate(parts) if part.name.endswith(HELD_OUT_PARTS)]
    return Source(
        path, "images", np.concatenate(images) if len(images) > 1 else images[0],
        {} if labels is None else {"label": labels},
        test=np.concatenate(tests) if tests and len(tests) < len(parts) else None,
        label="" if labels is None else "label", image=True,
    )  # fmt: skip


@dataclass(frozen=True)
class _Part:
    name: str
    images: Path
    labels: Path | None


def _parts_of_folder(folder: Path) -> list[_Part]:
    found: dict[str, dict[str, Path]] = {}
    for child in sorted(folder.iterdir()):
        match = NAME.match(child.name)
        if match and is_own_file(child, folder):
            # Of a gzipped and a plain copy of the same file, either will do.
            found.setdefault(match["part"].lower(), {}).setdefault(match["what"], child)
    parts = [_Part(name, files["images"], files.get("labels")) for name, files in found.items() if "images" in files]
    if not parts:
        raise InputError(f"{folder}: no idx images file (such as train-images-idx3-ubyte.gz) is in this folder.")
    # Training rows first, so that row 0 is the first one that is trained on.
    return sorted(parts, key=lambda part: (part.name.endswith(HELD_OUT_PARTS), part.name))


def _labels_beside(images: Path) -> Path | None:
    match = NAME.match(images.name)
    if not match or match["what"] != "images":
        return None
    for child in sorted(images.parent.iterdir()):
        other = NAME.match(child.name)
        found = other and other["what"] == "labels" and other["part"] == match["part"]
        if found and is_own_file(child, images.parent):
            return child
    return None


def _labels(parts: list[_Part], images: list[np.ndarray]) -> Column | None:
    """All labels in the order of the rows, or None unless every part has them."""
    found = []
    for part, values in zip(parts, images, strict=True):
        if part.labels is None:
            return None
        labels = read_array(part.labels)
        if labels.ndim != 1 or len(labels) != len(values):
            raise InputError(f"{part.labels}: holds {labels.size:,} labels for {len(values):,} images.")
        found.append(labels)
    return numbers(np.concatenate(found))
