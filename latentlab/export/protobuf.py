"""Protocol buffers as bytes, as much of them as ONNX and TensorBoard need: fields one after another."""

from __future__ import annotations

import struct

Value = int | float | str | bytes
VARINT, DOUBLE, BYTES, SINGLE = 0, 1, 2, 5  # wire types


def varint(number: int) -> bytes:
    """A whole number, seven bits a byte; a negative one as its two's complement of 64 bits."""
    number &= (1 << 64) - 1
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*found, number])


def field(number: int, value: Value) -> bytes:
    """One field: a whole number, text, bytes (a message is one), or a number in single precision."""
    if isinstance(value, int):
        return varint(number << 3 | VARINT) + varint(value)
    if isinstance(value, float):
        return varint(number << 3 | SINGLE) + struct.pack("<f", value)
    raw = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | BYTES) + varint(len(raw)) + raw


def double(number: int, value: float) -> bytes:
    """One field of a number in double precision."""
    return varint(number << 3 | DOUBLE) + struct.pack("<d", value)


def message(*fields: tuple[int, Value]) -> bytes:
    """A message of these fields, in order."""
    return b"".join(field(number, value) for number, value in fields)
