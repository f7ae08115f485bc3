"""Headers of MATLAB files that lie are told before scipy takes memory for them."""

import struct
import zlib

import numpy as np
import pytest
from making_matlab import words
from scipy import io, sparse

from latentlab.data import load_dataset
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)


X = RANDOM.normal(size=(36, 7))


LABELS = (np.arange(36) % 3 + 1.0)[:, None]


NAMES = ["cat", "dog", "owl"]


def element(kind, body):
    return struct.pack("<II", kind, len(body)) + body + bytes(-len(body) % 8)


def matrix(what, dims, *rest, name=b"d"):
    flags = element(6, struct.pack("<II", what, 0))
    return element(14, flags + element(5, struct.pack(f"<{len(dims)}i", *dims)) + element(1, name) + b"".join(rest))


def file_of(*variables):
    return b"MATLAB 5.0 MAT-file".ljust(124) + struct.pack("<HH", 0x0100, 0x4D49) + b"".join(variables)


def fields(*names):
    return element(5, struct.pack("<i", 8)) + element(1, b"".join(name.ljust(8, b"\0") for name in names))


NUMBERS = matrix(6, (2, 2), element(9, np.arange(4.0).tobytes()))


NESTED = NUMBERS
for _ in range(40):
    NESTED = matrix(2, (1, 1), fields(b"d"), NESTED)


LIES = {
    "many cells": matrix(1, (1 << 30, 1 << 30)),
    "many structs": matrix(2, (1 << 16, 1 << 14), fields(b"a", b"b")),
    "structs of no fields": matrix(2, (1 << 15, 1 << 15), fields()),
    "names of no length": matrix(2, (1, 1), element(5, struct.pack("<i", 0)), element(1, b"abc"), NUMBERS),
    "an unknown type": matrix(6, (2, 2), element(161, bytes(32))),
    "an unknown type within": matrix(2, (1, 1), fields(b"a"), matrix(6, (2, 2), element(200, bytes(32)))),
    "fewer values than said": matrix(6, (1 << 20, 1 << 10), element(9, bytes(32))),
    "longer than the file": NUMBERS[:4] + struct.pack("<I", 1 << 30) + NUMBERS[8:],
    "negative": matrix(6, (-2, -2), element(9, bytes(32))),
    "one dimension": matrix(6, (4,), element(9, bytes(32))),
    "letters beyond": matrix(4, (1 << 20, 1 << 10), element(2, b"abcd")),
    "an unknown class": matrix(99, (2, 2), element(9, bytes(32))),
    "too deep": NESTED,
    "sparse, out of bounds": matrix(5, (4, 2), element(5, struct.pack("<4i", 0, 1, 2, 10**6)),
                                    element(5, struct.pack("<3i", 0, 2, 4)), element(9, bytes(32))),
    "sparse without columns": matrix(5, (4, 1 << 20), element(5, bytes(16)), element(5, bytes(8)),
                                     element(9, bytes(32))),
    "nothing within": element(14, b""),
}  # fmt: skip


@pytest.mark.parametrize("name", LIES)
@pytest.mark.parametrize("packed", [False, True])
def test_a_header_that_lies_is_told(tmp_path, name, packed):
    body = LIES[name]
    variable = struct.pack("<II", 15, len(zlib.compress(body))) + zlib.compress(body) if packed else body
    (tmp_path / "lie.mat").write_bytes(file_of(variable))
    with pytest.raises(InputError, match=r"lie\.mat: ") as told:
        load_dataset(tmp_path / "lie.mat")
    assert "\n" not in str(told.value)


def test_what_unpacks_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("latentlab.data.reading.limits.MUCH", 1 << 20)
    body = zlib.compress(matrix(6, (1 << 10, 1 << 14), element(9, bytes(1 << 27))))
    (tmp_path / "bomb.mat").write_bytes(file_of(struct.pack("<II", 15, len(body)) + body))
    with pytest.raises(InputError, match="refused"):
        load_dataset(tmp_path / "bomb.mat")


@pytest.mark.parametrize("packed", [False, True])
def test_no_byte_that_is_changed_ends_the_process(tmp_path, packed):
    path = tmp_path / "a.mat"
    io.savemat(path, {"d": {"X": X, "y": LABELS, "k": words(NAMES), "s": sparse.eye(5).tocsc()}}, do_compression=packed)
    whole = path.read_bytes()
    for place in RANDOM.integers(124, min(len(whole), 700), 150):
        changed = bytearray(whole)
        changed[place] = RANDOM.integers(256)
        path.write_bytes(changed)
        try:
            assert np.isfinite(load_dataset(path).x).all()
        except InputError as error:
            assert "a.mat" in str(error)  # noqa: PT017
