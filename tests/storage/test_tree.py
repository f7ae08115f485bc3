"""Trees of arrays in HDF5: to the bit, and nothing is read of a file that holds anything else."""

import h5py
import numpy as np
import pytest
from reading_here import run_here

from latentlab.errors import InputError
from latentlab.storage import tree
from latentlab.storage.tree import read_tree, write_tree

TREE = {
    "document": b"{}",
    "rows": {"x": np.arange(6, dtype=np.float32).reshape(2, 3), "labels": np.array([3, 1])},
    "flag": np.array(True),
}
ATTRIBUTES = {"schema": 1, "written_by": "a test"}


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr(tree, "run_apart", run_here)
    write_tree(tmp_path / "a.h5", TREE, ATTRIBUTES)
    return tmp_path / "a.h5"


def test_what_was_written_is_read_to_the_bit(path):
    found, attributes = read_tree(path)
    assert attributes == {"format": tree.FORMAT, **ATTRIBUTES}
    assert bytes(found["document"]) == b"{}"
    assert found["rows"].keys() == {"x", "labels"}
    for name, value in TREE["rows"].items():
        assert np.array_equal(found["rows"][name], value)
        assert found["rows"][name].dtype == value.dtype
    assert found["flag"] == np.array(True)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda file: file.create_dataset("x", data=np.zeros(9), compression="gzip"), "/x is filtered"),
        (lambda file: file.create_dataset("x", (2**40,), "f8"), "larger than the whole file"),
        (lambda file: file.create_dataset("x", data=np.zeros(3, ">f4")), "of type"),
        (lambda file: file.create_dataset("x", data="words"), "of type"),
        (lambda file: file.create_dataset("x", data=h5py.Empty("f4")), "without values"),
        (lambda file: file.__setitem__("rows/x2", h5py.SoftLink("/rows/x")), "/rows/x2 is a link"),
        (lambda file: file.__setitem__("x", h5py.ExternalLink("b.h5", "/")), "/x is a link"),
        (lambda file: file.__setitem__("x", np.dtype("f4")), "neither a group nor an array"),
    ],
)
def test_other_objects_are_refused_by_their_place(path, change, words):
    with h5py.File(path, "a") as file:
        change(file)
    with pytest.raises(InputError, match=words):
        read_tree(path)


def test_files_that_are_none_of_ours_are_told(path, tmp_path):
    (tmp_path / "words.h5").write_text("no")
    for name, words in (("nothing.h5", "no such file"), ("words.h5", "not an HDF5 file")):
        with pytest.raises(InputError, match=words):
            read_tree(tmp_path / name)
    with h5py.File(path, "a") as file:
        file.attrs["format"] = "other"
    with pytest.raises(InputError, match="not a LatentLab session"):
        read_tree(path)
    with h5py.File(path, "a") as file:
        del file.attrs["schema"]
    with pytest.raises(InputError, match="it has no schema"):
        read_tree(path)


def test_the_process_that_reads_says_the_same(tmp_path):
    write_tree(tmp_path / "a.h5", TREE, ATTRIBUTES)
    assert read_tree(tmp_path / "a.h5")[1]["schema"] == 1
    with h5py.File(tmp_path / "a.h5", "a") as file:
        file["x"] = h5py.SoftLink("/rows")
    with pytest.raises(InputError, match="/x is a link"):
        read_tree(tmp_path / "a.h5")


def test_an_array_or_group_of_a_hundred_names_is_refused(path):
    with h5py.File(path, "a") as file:
        for i in range(100):
            file[f"rows/again{i}"] = file["rows/x"]
    with pytest.raises(InputError, match="another name of an array"):
        read_tree(path)
    with h5py.File(path, "a") as file:
        for i in range(100):
            del file[f"rows/again{i}"]
            file[f"rows/round{i}"] = file["rows"]
    with pytest.raises(InputError, match="another name of a group"):
        read_tree(path)


def test_whether_a_file_says_what_it_is(path, tmp_path):
    assert tree.names_a_format(str(path))
    with h5py.File(tmp_path / "b.h5", "w") as file:
        file["x"] = 1
    assert not tree.names_a_format(str(tmp_path / "b.h5"))
    (tmp_path / "c.h5").write_bytes(path.read_bytes()[:300])
    assert tree.names_a_format(str(tmp_path / "c.h5"))
