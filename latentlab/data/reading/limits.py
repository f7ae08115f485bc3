"""Bounds on what a file may ask of memory, whatever it claims about itself."""

from __future__ import annotations

import gzip
import math
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from latentlab.errors import InputError

LARGEST = 16 * 2**30  # bytes as float32 in memory; a header that asks for more is refused before reading
LARGEST_TEXT = 4 * 2**30  # bytes of text, unpacked
MOST_COLUMNS = 100_000


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


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The bytes of a file, unpacked where it is gzipped."""
    with told(path), open(path, "rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        yield gzip.GzipFile(fileobj=raw) if packed else raw  # type: ignore[misc]


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


def free_memory() -> int:
    """Bytes of memory that the machine has in all."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else 8 * 2**30
