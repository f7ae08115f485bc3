"""Event files read again, by the rule of the format."""

import struct

from messages import fields

from latentlab.export.events import crc32c


def records(raw):
    """The data of each record, its checksums looked at."""
    at, found = 0, []
    while at < len(raw):
        length = struct.unpack_from("<Q", raw, at)[0]
        data = raw[at + 12 : at + 12 + length]
        for part, place in ((raw[at : at + 8], at + 8), (data, at + 12 + length)):
            value = crc32c(part)
            masked = ((value >> 15 | value << 17) + 0xA282EAD8) & 0xFFFFFFFF
            assert struct.unpack_from("<I", raw, place)[0] == masked
        found.append(data)
        at += 16 + length
    return found


def curves(raw):
    first, *rest = map(fields, records(raw))
    assert first[3] == [b"brain.Event:2"]
    found, walls = {}, []
    for event in rest:
        walls += event[1]
        for value in map(fields, fields(event[5][0])[1]):
            found.setdefault(value[1][0].decode(), []).append((event[2][0], value[2][0]))
    assert walls == sorted(walls)
    return found
