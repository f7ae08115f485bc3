"""Bounds on what a file may ask of memory, whatever it claims about itself."""

from __future__ import annotations

import bz2
import gzip
import lzma
import math
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from latentlab.errors import InputError

LARGEST = 16 * 2**30  # bytes as float32 in memory; a header that asks for more is refused before reading
LARGEST_TEXT = 4 * 2**30  # bytes of text, unpacked
MOST_COLUMNS = 100_000
MUCH, MOST_GROWTH = 2**26, 200  # bytes, and times the bytes they come from


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what a damaged or unreadable file raises into one sentence."""
    try:
        yield
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise InputError(f"{path}: the gzip data is cut short or damaged ({error}).") from error
    except OSError as error:
        said = str(error.strerror or error).strip() or type(error).__name__
        raise InputError(f"{path}: cannot be read ({said.splitlines()[0]}).") from error
    except MemoryError as error:
        raise InputError(f"{path}: needs more memory than a file of its size should.") from error


def check_growth(path: Path, unpacked: int, packed: int, what: str = "it", much: int | None = None) -> None:
    """Refuse what would unpack to more than 64 MB and 200 times what is stored: a bomb, and nobody's data."""
    if unpacked > (MUCH if much is None else much) and unpacked > MOST_GROWTH * max(packed, 1):
        raise InputError(
            f"{path}: {what} would unpack from {packed:,} to {unpacked:,} bytes or more, over {MOST_GROWTH} times "
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
    """The bytes of a file, unpacked where it is packed: gzip, zip, bzip2, xz, zstandard."""
    with told(path), open(path, "rb") as raw:
        head = raw.read(6)
        raw.seek(0)
        if head[:2] == b"\x1f\x8b":
            yield _Unpacked(raw, path)  # type: ignore[misc]
        elif head[:4] == b"PK\x03\x04":
            with _only_member(raw, path) as member:
                yield _Watched(member, path)  # type: ignore[misc]
        elif head[:3] == b"BZh":
            yield _Watched(bz2.BZ2File(raw), path)  # type: ignore[misc]
        elif head == b"\xfd7zXZ\x00":
            with lzma.LZMAFile(raw) as unpacked:
                yield _Watched(unpacked, path)  # type: ignore[misc]
        elif head[:4] == b"\x28\xb5\x2f\xfd":
            import pyarrow as pa

            yield _Watched(pa.CompressedInputStream(pa.PythonFile(raw, "r"), "zstd"), path)  # type: ignore[misc]
        else:
            yield raw


class _Watched:
    """Watches how much comes out of a packed file."""

    def __init__(self, stream: Any, path: Path) -> None:
        self._stream, self._path, self._packed, self._came = stream, path, path.stat().st_size, 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes; InputError once they are too many for what they came from."""
        try:
            found = self._stream.read(size) if size >= 0 else self._stream.read()
        except (EOFError, lzma.LZMAError, zipfile.BadZipFile, ValueError, OSError) as error:
            said = str(error)[:100]
            raise InputError(f"{self._path}: what is packed in it is cut short or damaged ({said}).") from error
        self._came += len(found)
        check_growth(self._path, self._came, self._packed)
        return bytes(found)


def check_members(path: Path, much: int | None = None) -> None:
    """Refuse a zip archive, such as a sheet is, that would unpack to far more than is stored, and `much`."""
    try:
        with told(path), zipfile.ZipFile(path) as archive:
            unpacked = sum(one.file_size for one in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, IndexError, ValueError):
        return  # its reader says what is wrong
    check_growth(path, unpacked, path.stat().st_size, much=much)


def _only_member(raw: BinaryIO, path: Path) -> Any:
    """The one file in a zip archive. Raises :class:`InputError` where there are several."""
    try:
        archive = zipfile.ZipFile(raw)
        members = [one for one in archive.infolist() if not one.is_dir() and not one.filename.startswith("__MACOSX")]
        if len(members) != 1:
            raise InputError(f"{path}: holds {len(members)} files; unpack it, and open one of them.")
        check_growth(path, members[0].file_size, members[0].compress_size)
        return archive.open(members[0])
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, IndexError) as error:
        raise InputError(f"{path}: not a sound zip file ({str(error)[:100]}).") from error


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
