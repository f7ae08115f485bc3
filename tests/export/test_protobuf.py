"""Messages read back."""

import pytest
from messages import fields, number

from latentlab.export.protobuf import double, field, message, varint


@pytest.mark.parametrize("value", [0, 1, 127, 128, 300, 2**32, 2**63 - 1])
def test_whole_numbers(value):
    assert number(varint(value), 0) == (value, len(varint(value)))


def test_negative_numbers_are_their_complement():
    assert number(varint(-1), 0)[0] == 2**64 - 1


def test_a_message():
    raw = message((1, 7), (2, "ä"), (3, b"\0"), (3, b""), (20, 0.5), (4, message((1, 1)))) + double(5, 1 / 3)
    assert fields(raw) == {
        1: [7], 2: ["ä".encode()], 3: [b"\0", b""], 20: [0.5], 4: [field(1, 1)], 5: [1 / 3],
    }  # fmt: skip
