"""Bounds on what a file may ask of memory, whatever it claims about itself."""

from __future__ import annotations

import gzip
import math
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from latentlab.errors import InputError

LARGEST = 16 * 2**30  # bytes as float32 in memory; a header that asks for more is refused before reading
LARGEST_TEXT = 4 * 2**30  # bytes of text, unpacked
MOST_COLUMNS = 100_000
MUCH, MOST_GROWTH = 2**30, 200


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what a damaged or unreadable file raises into one sentence."""
    try:
        yield
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise InputError(f"{path}: the gzip data is cut short or damaged ({error}).") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error}).") from error
    except MemoryError as error:
        raise InputError(f"{path}: needs more memory than there is.") from error


def check_growth(path: Path, unpacked: int, packed: int, what: str = "it") -> None:
    """Refuse what would unpack to more than a gigabyte and 200 times what is stored: a bomb, and nobody's data."""
    if unpacked > MUCH and unpacked > MOST_GROWTH * max(packed, 1):
        raise InputError(
            f"{path}: {what} would unpack from {packed:,} to {unpacked:,} bytes, more than {MOST_GROWTH} times "
            "its size; refused. Unpack it yourself if you trust it."
        )


class _Unpacked(gzip.GzipFile):
    """Watches how much comes out of a gzipped file."""

    def __init__(self, raw: BinaryIO, path: Path) -> None:
        super().__init__(fileobj=raw)
        self._path, self._packed, self._came = path, path.stat().st_size, 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes; InputError once they are too many for what they came from."""
        found = super().read(size)
        self._came += len(found)
        check_growth(self._path, self._came, self._packed)
        return found


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The bytes of a file, unpacked where it is gzipped."""
    with told(path), open(path, "rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        yield _Unpacked(raw, path) if packed else raw  # type: ignore[misc]


def read_at_most(stream: BinaryIO, size: int) -> bytearray:
    """Up to `size` bytes, memory growing with what is there and not with what a header claims."""
    body = bytearray()
    while len(body) < size:
        block = stream.read(min(size - len(body), 1 << 24))
        if not block:
            break
        body += block
    return body


def check_shape(path: Path, shape: tuple[int, ...], what: str = "it") -> None:
    """Refuse arrays that have no rows, or would not fit."""
    if len(shape) == 0:
        raise InputError(f"{path}: {what} is a single value, not rows.")
    if math.prod(shape) == 0:
        raise InputError(f"{path}: {what} holds no rows (its shape is {tuple(shape)}).")
    if math.prod(shape) * 4 > LARGEST:
        raise InputError(f"{path}: {what} is of shape {tuple(shape)}, more than {LARGEST >> 30} GiB.")
