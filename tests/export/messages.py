"""Protocol buffers read again, by the rule of the format and nobody's package."""

import struct


def fields(raw):
    """Every field of a message: its number, and what it holds each time."""
    found, at = {}, 0
    while at < len(raw):
        key, at = number(raw, at)
        kind = key & 7
        if kind == 0:
            value, at = number(raw, at)
        elif kind == 2:
            length, at = number(raw, at)
            assert at + length <= len(raw)
            value, at = raw[at : at + length], at + length
        else:
            size = {1: 8, 5: 4}[kind]
            value, at = struct.unpack_from({1: "<d", 5: "<f"}[kind], raw, at)[0], at + size
        found.setdefault(key >> 3, []).append(value)
    return found


def number(raw, at):
    value = shift = 0
    while True:
        byte, at = raw[at], at + 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return value, at
