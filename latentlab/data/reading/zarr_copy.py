"""Copies checked arrays of a zarr store into an HDF5 file, within the bounds of the process that reads."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.reading.lookups import h5py
from latentlab.errors import InputError

BLOCK = 1 << 26  # bytes copied at a time, where the chunks are not larger
MOST_LETTERS = 1 << 28  # of an array of words


def copy_arrays(
    store: Path,
    within: str,
    out: Path,
    arrays: Sequence[tuple[str, int, str]],
    attributes: Mapping[str, Mapping[str, Any]],
    report: Callable[[float], None] = lambda share: None,
) -> None:
    """Write `arrays`, each a name in the store, its format and its name in `out`, and `attributes` of names in `out`.

    `within` is the folder of a zip that the store lies in. Raises :class:`InputError` for what cannot be decoded.
    """
    try:
        import zarr
        from zarr.storage import LocalStore, ZipStore

        watch_blosc()
        opened = LocalStore(store, read_only=True) if store.is_dir() else ZipStore(store, mode="r")
        with h5py.File(out, "w", libver="latest") as file:
            for i, (name, version, target) in enumerate(arrays):
                array = zarr.open_array(opened, path=within + name, mode="r", zarr_format=version)
                copy(array, file, target, lambda share, i=i: report((i + share) / len(arrays)))
            for name, values in attributes.items():
                (file[name] if name in file else file.create_group(name)).attrs.update(values)
    except MemoryError as error:
        raise InputError(f"{store}: cannot be decoded; its values need more memory than they should.") from error
    except Exception as error:  # whatever zarr and its codecs raise on damaged chunks
        said = [*str(error).splitlines(), type(error).__name__][0].encode("ascii", "replace").decode()[:150]
        raise InputError(f"{store}: cannot be decoded; it is damaged ({said}).") from error


def watch_blosc() -> None:
    """Let blosc refuse chunks that are shorter than they say: it would read on behind their end, without a word."""
    from numcodecs.blosc import Blosc

    decode = Blosc.decode

    def checked(self: Any, buffer: Any, out: Any = None) -> Any:
        raw = memoryview(buffer).cast("B")
        if len(raw) < 16 or int.from_bytes(raw[12:16], "little") != len(raw):
            raise ValueError("a chunk that is cut short")
        return decode(self, buffer, out)

    Blosc.decode = checked


def copy(array: Any, file: h5py.File, name: str, report: Callable[[float], None] = lambda share: None) -> None:
    """One array, block by block: numbers as they are, words as words. `report` hears the share of it that is done."""
    if array.dtype.kind in "OTUS":
        read = np.asarray(array[...])
        texts = [
            text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
            for text in read.reshape(-1).tolist()
        ]
        if len(texts) * max(map(len, texts), default=0) > MOST_LETTERS:
            raise ValueError(f"{name} holds too long words")
        file.create_dataset(name, read.shape, h5py.string_dtype(), [text.replace("\0", "") for text in texts])
        return
    values = file.create_dataset(name, array.shape, array.dtype)
    if array.ndim == 0:
        values[()] = array[()]
        return
    sides = blocks_of(array.shape, array.shards or array.chunks, array.dtype.itemsize)
    corners = list(itertools.product(*(range(0, size, side) for size, side in zip(array.shape, sides, strict=True))))
    for done, corner in enumerate(corners, 1):
        part = tuple(slice(start, start + side) for start, side in zip(corner, sides, strict=True))
        values[part] = array[part]
        report(done / len(corners))


def blocks_of(shape: tuple[int, ...], chunks: tuple[int, ...], width: int) -> list[int]:
    """Sides of blocks of whole chunks, of about `BLOCK` bytes."""
    sides = [min(chunk, max(size, 1)) for chunk, size in zip(chunks, shape, strict=True)]
    for axis in reversed(range(len(shape))):
        room = max(1, BLOCK // max(1, math.prod(sides) * width))
        sides[axis] = min(max(shape[axis], 1), sides[axis] * room)
    return sides
