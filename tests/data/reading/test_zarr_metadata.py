"""What a zarr store says of its arrays, checked before any of it is decoded."""

from pathlib import Path

import pytest

from latentlab.data.reading.zarr_metadata import (
    LOOSE,
    Node,
    attributes_of,
    check_stored,
    node_of_2,
    node_of_3,
    parsed,
)  # fmt: skip
from latentlab.errors import InputError

PATH = Path("a.zarr")
TWO = {"shape": [10, 3], "chunks": [4, 3], "dtype": "<f4", "compressor": {"id": "zstd"}, "filters": None}


def test_an_array_of_version_2_is_known_by_its_fields():
    node = node_of_2(PATH, "X", TWO, {"encoding-type": "array", "code": "run me"})
    assert (node.shape, node.chunks, node.width, node.problem) == ((10, 3), (4, 3), 4, "")
    assert (node.chunk_count, node.attributes) == (3, {"encoding-type": "array"})
    assert node_of_2(PATH, "X", TWO | {"dtype": [["a", "<f4"]]}, {}).problem


@pytest.mark.parametrize(
    "changes",
    [
        {"compressor": {"id": "pickle"}}, {"filters": [{"id": "json2"}]}, {"filters": "delta"}, {"shape": [-1, 3]},
        {"shape": [10]}, {"chunks": [0, 3]}, {"shape": [True, 3]}, {"shape": [1 << 40, 3]}, {"chunks": [1 << 30, 3]},
        {"shape": "10"},
    ],
)  # fmt: skip
def test_what_cannot_be_held_or_may_run_code_is_refused(changes):
    with pytest.raises(InputError, match=r"^a\.zarr: X "):
        node_of_2(PATH, "X", TWO | changes, {})


def test_a_group_of_version_3_has_no_shape():
    node = node_of_3(PATH, "g", {"node_type": "group", "attributes": {"_index": "é", "shape": [2, 3]}})
    assert (node.shape, node.attributes) == (None, {"_index": "é", "shape": [2, 3]})


def test_attributes_that_are_not_plain_are_left_out():
    assert attributes_of({"shape": [1, -2], "_index": "x" * 1000, "encoding-type": 3}) == {}
    assert attributes_of({"shape": [1, 2, 3]}) == attributes_of("shape") == {}


def test_an_array_may_not_claim_far_more_than_is_stored():
    node = Node("X", 3, {}, (LOOSE // 8 + 1,), (1,), 8)
    check_stored(PATH, node, node.nbytes // 200 + 1)
    with pytest.raises(InputError, match="only 100 bytes are stored"):
        check_stored(PATH, node, 100)
    check_stored(PATH, Node("X", 3, {}, (LOOSE // 8,), (1,), 8), 0)


@pytest.mark.parametrize("raw", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_metadata_that_are_damaged_are_told(raw):
    with pytest.raises(InputError, match=r"a\.zarr: its metadata are damaged"):
        parsed(PATH, raw)
