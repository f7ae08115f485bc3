"""Run by itself in a process of its own: copies checked arrays of a zarr store into an HDF5 file.

    python -I zarr_child.py STORE OUT < {"memory": bytes, "within": folder in a zip,
        "arrays": [[name, format, name in OUT], …], "attributes": {name in OUT: {…}}}

It is a process of its own since what unpacks a damaged or hostile chunk may take all memory or crash: here it meets a
limit, and only this process ends. It imports nothing of LatentLab, so that it starts quickly.
"""

from __future__ import annotations

import itertools
import json
import math
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

BLOCK = 1 << 26  # bytes copied at a time, where the chunks are not larger
MOST_LETTERS = 1 << 28  # of an array of words


def main(store: str, out: str) -> int:
    """Copy what standard input asks for; 2, with one line on standard error, for what cannot be read."""
    wanted = json.load(sys.stdin)
    limit_memory(wanted["memory"])
    try:
        import h5py
        import zarr
        from zarr.storage import LocalStore, ZipStore

        watch_blosc()
        opened = LocalStore(store, read_only=True) if Path(store).is_dir() else ZipStore(store, mode="r")
        with h5py.File(out, "w", libver="latest") as file:
            for name, version, target in wanted["arrays"]:
                array = zarr.open_array(opened, path=wanted["within"] + name, mode="r", zarr_format=version)
                copy(array, file, target)
            for name, attributes in wanted["attributes"].items():
                (file[name] if name in file else file.create_group(name)).attrs.update(attributes)
    except MemoryError:
        print("its values need more memory than they should", file=sys.stderr)
        return 2
    except Exception as error:  # whatever zarr and its codecs raise on damaged chunks
        said = [*str(error).splitlines(), type(error).__name__][0]
        print(said.encode("ascii", "replace").decode()[:150], file=sys.stderr)
        return 2
    return 0


def limit_memory(most: int) -> None:
    """Hold this process under `most` bytes of address space, where the system can."""
    try:
        import resource
    except ImportError:  # Windows has none
        return
    with suppress(ValueError, OSError):  # nor may some others be asked
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


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


def copy(array: Any, file: Any, name: str) -> None:
    """One array, block by block: numbers as they are, words as words."""
    import h5py
    import numpy as np

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
    for corner in itertools.product(*(range(0, size, side) for size, side in zip(array.shape, sides, strict=True))):
        part = tuple(slice(start, start + side) for start, side in zip(corner, sides, strict=True))
        values[part] = array[part]


def blocks_of(shape: tuple[int, ...], chunks: tuple[int, ...], width: int) -> list[int]:
    """Sides of blocks of whole chunks, of about `BLOCK` bytes."""
    sides = [min(chunk, max(size, 1)) for chunk, size in zip(chunks, shape, strict=True)]
    for axis in reversed(range(len(shape))):
        room = max(1, BLOCK // max(1, math.prod(sides) * width))
        sides[axis] = min(max(shape[axis], 1), sides[axis] * room)
    return sides


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
