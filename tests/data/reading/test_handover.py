"""What one process hands to another is the same there, to the bit; what does not fit together is refused."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import sparse

from latentlab.data.columns import numbers, words
from latentlab.data.reading.handover import packed, unpacked
from latentlab.data.rows import StoredArray
from latentlab.data.source import Source
from latentlab.errors import InputError


def across(value):
    stream = io.BytesIO()
    said = json.loads(json.dumps(packed(value, stream)))
    return unpacked(said, stream)


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(PLAIN)
def test_plain_values_come_back(value):
    assert across(value) == value


@given(arrays.arrays(st.sampled_from(["<f8", ">f4", "i2", "u1", "?", "<i8", "f2"]), arrays.array_shapes(min_side=0)))
def test_arrays_come_back_to_the_bit(values):
    found, scalar = across([values, np.float32(1 / 3)])
    assert found.dtype == values.dtype
    assert found.shape == values.shape
    assert found.tobytes() == values.tobytes()
    assert scalar.dtype == np.float32


def test_a_source_comes_back_with_all_it_has(tmp_path):
    (tmp_path / "rows").write_bytes(np.arange(12, dtype=">f4").tobytes())
    for values in (
        np.asfortranarray(np.arange(12.0).reshape(4, 3)), sparse.random(4, 9, 0.4, "csr"),
        StoredArray(tmp_path / "rows", 0, np.dtype(">f4"), (4, 3)),
    ):  # fmt: skip
        source = Source(
            Path("/a/ü\udcff.csv"), "table", values, {"k": words(["a", None, "b", "a"]), "n": numbers(np.arange(4))},
            ("x",), ("1", "2", "3", "4"), np.array([1]), ("in",), ("said.",), "k", False, None, "ND", True,
            np.arange(4), "reader",
        )  # fmt: skip
        found = across(source)
        assert (found.path, found.features, found.row_names) == (source.path, source.features, source.row_names)
        assert (found.what, found.inside, found.remarks, found.label) == ("table", ("in",), ("said.",), "k")
        assert (found.axes, found.turned, found.reader, found.validation) == ("ND", True, "reader", None)
        assert found.columns["k"].categories == ("a", "b")
        assert found.columns["k"].values.tolist() == [0, -1, 1, 0]
        assert found.test.tolist() == [1]
        if isinstance(values, StoredArray):
            assert np.array_equal(found.values.between(0, 4), values.between(0, 4))
        else:
            assert (found.values != values).sum() == 0


@pytest.mark.parametrize("value", [object(), {1, 2}, np.array(["a"]), np.array([1j]), np.array([{}])])
def test_other_things_are_not_handed_over(value):
    with pytest.raises(TypeError):
        packed([value], io.BytesIO())


@pytest.mark.parametrize(
    "said",
    [
        {"array": ["<f8", [3], 0]}, {"array": ["<f8", [1 << 60], 0]}, {"array": ["<f8", [-1], 0]},
        {"array": ["|O", [1], 0]}, {"array": ["<f8", [1], -8]}, {"array": [["<f8"], [1], 0]}, {"array": ["<f8"]},
        {"what": 3}, {"source": {"path": 3}}, {"column": [{"array": ["<f8", [1], 0]}, {"tuple": ["a"]}]},
        {"column": [{"array": ["<i4", [1], 0]}, {"tuple": []}]}, {"dict": [1]}, {"array": ["<f8", [1], 0], "b": 1},
        {"csr": [{"array": ["<f8", [1], 0]}] * 3 + [[1, 1]]}, {"stored": ["/nothing"]},
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_refused(said):
    with pytest.raises(InputError):
        unpacked(said, io.BytesIO(np.ones(1).tobytes()))


def test_rows_on_disk_are_of_plain_files_only(tmp_path):
    import os

    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="no plain file"):
        unpacked({"stored": [str(tmp_path / "pipe"), 0, "<f8", [1, 1]]}, io.BytesIO())
