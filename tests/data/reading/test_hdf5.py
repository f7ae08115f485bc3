"""HDF5 files of any origin: every array is found, links are not followed, and what is chosen is what was asked for."""

import h5py
import numpy as np
import pytest

from latentlab.data.reading import lookups
from latentlab.data.reading.hdf5 import read_hdf5
from latentlab.data.reading.lookups import datasets
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

X = np.random.default_rng(0).normal(size=(20, 4))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.h5"


def test_arrays_are_found_by_their_whole_names_and_links_left_aside(path):
    with h5py.File(path, "w") as file:
        file["a"], file["deep/er/b"] = X, X
        file["soft"], file["deep/out"] = h5py.SoftLink("/a"), h5py.ExternalLink("other.h5", "x")
        assert [name for name, _ in datasets(file, path)] == ["/a", "/deep/er/b"]


def test_a_group_that_holds_itself_ends(path):
    with h5py.File(path, "w") as file:
        group = file.create_group("g")
        group["again"], group["x"] = group, X
        assert [name for name, _ in datasets(file, path)] == ["/g/x"]


@pytest.mark.parametrize("inside", ["deep/b", "/deep/b"])
def test_the_array_that_is_asked_for_is_read(inside, path):
    with h5py.File(path, "w") as file:
        file["a"], file["deep/b"] = X, X[:, :3] + 1
    source = read_hdf5(path, recipe_of({"inside": inside.lstrip("/")}))
    assert np.array_equal(source.values[:], X[:, :3] + 1)


def test_a_session_is_no_dataset(path):
    with h5py.File(path, "w") as file:
        file.attrs["format"] = "latentlab-session"
    with pytest.raises(InputError, match="open it as a session"):
        read_hdf5(path, recipe_of({}))


def test_more_arrays_than_are_looked_at_are_refused(path, monkeypatch):
    monkeypatch.setattr(lookups, "MOST_OBJECTS", 3)
    with h5py.File(path, "w") as file:
        for i in range(6):
            file[f"x{i}"] = i
    with pytest.raises(InputError, match="more than 3 arrays"):
        read_hdf5(path, recipe_of({}))


def test_what_is_cut_is_told_in_one_sentence(path):
    with h5py.File(path, "w") as file:
        file["x"] = X
    path.write_bytes(path.read_bytes()[:900])
    with pytest.raises(InputError, match="damaged or cut short"):
        read_hdf5(path, recipe_of({}))
