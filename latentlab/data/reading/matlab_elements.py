"""Whether a variable of a MATLAB 5 file holds what its headers claim, before scipy takes memory for it.

The format is that of "MAT-File Format" (The MathWorks): elements with a tag of type and size, matrices of elements.
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import BinaryIO

from latentlab.data.reading.limits import check_growth, read_at_most
from latentlab.errors import InputError

MATRIX, COMPRESSED = 14, 15
CELL, STRUCT, OBJECT, CHAR, SPARSE, NUMBERS, FUNCTION, OPAQUE = 1, 2, 3, 4, 5, range(6, 16), 16, 17
MOST_LINES = 1 << 28  # rows or columns of a sparse matrix
DEEPEST = 16
STEP = 1 << 22
FLAGS, DIMENSIONS, LETTERS = (6,), (5, 6), (1, 2, 16)  # types of the elements that each matrix begins with
WIDTH = {1: 1, 2: 1, 3: 2, 4: 2, 5: 4, 6: 4, 7: 4, 9: 8, 12: 8, 13: 8, 16: 1, 17: 2, 18: 4}  # bytes of each type


class _Elements:
    """The elements in some bytes, one after another."""

    def __init__(self, path: Path, body: memoryview, order: str) -> None:
        self.path, self.body, self.order, self.place = path, body, order, 0

    def next(self) -> tuple[int, memoryview]:
        """Type and content of the next one. Raises :class:`InputError` where it reaches beyond the end."""
        if len(self.body) - self.place < 8:
            raise self.damaged("it breaks off")
        kind, size = struct.unpack_from(f"{self.order}II", self.body, self.place)
        start = self.place + 8
        if kind >> 16:  # a small element: its content lies in its tag
            kind, size, start = kind & 0xFFFF, kind >> 16, self.place + 4
            if size > 4:
                raise self.damaged("a small element that is none")
            self.place += 8
        else:
            self.place = start + (size + 7) // 8 * 8
        if start + size > len(self.body):
            raise self.damaged("an element that is longer than the file")
        return kind, self.body[start : start + size]

    def expect(self, kinds: Collection[int]) -> tuple[int, memoryview]:
        """The next one, which must be of one of the types `kinds`: others would lead scipy astray."""
        kind, content = self.next()
        if kind not in kinds:
            raise self.damaged(f"an element of the type {kind}")
        return kind, content

    def damaged(self, what: str) -> InputError:
        """What is raised."""
        return InputError(f"{self.path}: not a sound MATLAB file ({what}).")


def check_variables(path: Path) -> None:
    """Raise :class:`InputError` unless each variable has the elements that its dimensions ask for.

    scipy takes types and sizes as they stand, and a wrong one may end the whole process. Files of version 4 have no
    such elements.
    """
    with open(path, "rb") as stream:
        head = stream.read(128)
        if len(head) < 128 or 0 in head[:4]:
            return
        order = "<" if head[126:128] == b"IM" else ">"
        for body in _variables(path, stream, order):
            _check_matrix(_Elements(path, memoryview(body), order), 0)


def _variables(path: Path, stream: BinaryIO, order: str) -> Iterator[bytes]:
    """The content of each matrix, unpacked within bounds."""
    stored, unpacked = path.stat().st_size, 0
    while len(tag := stream.read(8)) == 8:
        kind, size = struct.unpack(f"{order}II", tag)
        body = bytes(read_at_most(stream, size))
        if kind == COMPRESSED:
            body = _unpacked(path, body)
            unpacked += len(body)
            check_growth(path, unpacked, stored)
            kind, size = struct.unpack_from(f"{order}II", body) if len(body) >= 8 else (0, 0)
            body = body[8 : 8 + size]
        if len(body) < size:
            raise InputError(f"{path}: cut short: {len(body):,} of the {size:,} bytes of a variable are there.")
        if kind == MATRIX and body:
            yield body


def _unpacked(path: Path, packed: bytes) -> bytes:
    unpacker, found, rest = zlib.decompressobj(), bytearray(), packed
    while rest and not unpacker.eof:
        found += unpacker.decompress(rest, STEP)
        rest = unpacker.unconsumed_tail
        check_growth(path, len(found), len(packed), "a variable")
    return bytes(found)


def _check_matrix(elements: _Elements, depth: int) -> None:
    """One matrix: no more cells, fields or values than there are bytes for."""
    if depth > DEEPEST:
        raise elements.damaged(f"structs within structs, more than {DEEPEST} deep")
    flags = elements.expect(FLAGS)[1]
    if len(flags) != 8:
        raise elements.damaged("flags that are none")
    what = flags[0 if elements.order == "<" else 3]
    if what == OPAQUE:
        return  # an object of MATLAB's own; its reader takes it as bytes
    dims_bytes = elements.expect(DIMENSIONS)[1]
    if what not in (CELL, STRUCT, OBJECT, CHAR, SPARSE, FUNCTION, *NUMBERS) or len(dims_bytes) > 4 * 32:
        raise elements.damaged(f"a matrix of the class {what}")
    dims = struct.unpack(f"{elements.order}{len(dims_bytes) // 4}i", dims_bytes[: len(dims_bytes) // 4 * 4])
    if len(dims) < 2 or min(dims) < 0:
        raise elements.damaged(f"the dimensions {dims}")
    elements.expect(LETTERS)
    count = math.prod(dims)
    if what in (CELL, STRUCT, OBJECT):
        _check_parts(elements, what, count, depth)
    elif what == FUNCTION:
        content = elements.expect((MATRIX,))[1]
        _check_matrix(_Elements(elements.path, content, elements.order), depth + 1)
    elif what == SPARSE:
        if len(dims) != 2 or max(dims) > MOST_LINES:
            raise elements.damaged(f"a sparse matrix of the dimensions {dims}")
        rows, columns = (elements.expect(WIDTH) for _ in range(2))
        if len(columns[1]) // WIDTH[columns[0]] < dims[1] + 1:
            raise elements.damaged("a sparse matrix without its columns")
        _check_values(elements, len(rows[1]) // WIDTH[rows[0]] if flags[1 if elements.order == "<" else 2] & 8 else 0)
    else:
        _check_values(elements, count)
        if flags[1 if elements.order == "<" else 2] & 8:
            _check_values(elements, count)  # the imaginary part


def _check_values(elements: _Elements, count: int) -> None:
    content = elements.expect(WIDTH)[1]
    if count > len(content):
        raise elements.damaged(f"{count:,} values in {len(content):,} bytes")


def _check_parts(elements: _Elements, what: int, count: int, depth: int) -> None:
    """The matrices within a cell array or struct array of `count` entries."""
    if what == OBJECT:
        elements.expect(LETTERS)
    fields = 1
    if what in (STRUCT, OBJECT):
        length_bytes, names = elements.expect(DIMENSIONS)[1], elements.expect(LETTERS)[1]
        length = struct.unpack(f"{elements.order}i", length_bytes)[0] if len(length_bytes) == 4 else 0
        if not 0 < length <= 1024 or len(names) % length:
            raise elements.damaged("names of fields that do not fit")
        fields = len(names) // length
    rest = len(elements.body) - elements.place
    if count > rest or count * fields * 8 > rest:
        raise elements.damaged(f"{count:,} entries of {fields:,} fields in {rest:,} bytes")
    for _ in range(count * fields):
        content = elements.expect((MATRIX,))[1]
        if len(content):
            _check_matrix(_Elements(elements.path, content, elements.order), depth + 1)
