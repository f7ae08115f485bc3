"""Safetensors read back: by the rule of the format, and by its own package where that is installed."""

import json

import numpy as np
import pytest

from latentlab.export.models.safetensors import write_safetensors

ARRAYS = {
    "a.weight": np.arange(6, dtype=np.float32).reshape(2, 3), "scalar": np.array(2.5), "empty": np.empty((0, 4)),
    "rows": np.arange(4), "flags": np.array([True, False]), "turned": np.arange(6.0).reshape(2, 3).T,
    "state": np.arange(3, dtype=np.uint8),
}  # fmt: skip


def test_it_is_a_header_and_then_the_bytes(tmp_path):
    write_safetensors(tmp_path / "a.safetensors", ARRAYS, {"card": '{"ä": 1}'})
    raw = (tmp_path / "a.safetensors").read_bytes()
    start = 8 + int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8:start])
    assert start % 8 == 0
    assert header.pop("__metadata__") == {"card": '{"ä": 1}'}
    assert header.keys() == ARRAYS.keys()
    at = 0
    for name, about in header.items():
        first, last = about["data_offsets"]
        assert first == at
        at = last
        found = np.frombuffer(raw[start + first : start + last], ARRAYS[name].dtype).reshape(about["shape"])
        assert np.array_equal(found, ARRAYS[name])
    assert start + at == len(raw)


def test_its_own_package_reads_it(tmp_path):
    package = pytest.importorskip("safetensors")
    from safetensors.numpy import load_file

    write_safetensors(tmp_path / "a.safetensors", ARRAYS, {"card": "{}"})
    found = load_file(tmp_path / "a.safetensors")
    assert found.keys() == ARRAYS.keys()
    assert all(
        np.array_equal(found[name], value) and found[name].dtype == value.dtype for name, value in ARRAYS.items()
    )
    with package.safe_open(tmp_path / "a.safetensors", "np") as opened:
        assert opened.metadata() == {"card": "{}"}
