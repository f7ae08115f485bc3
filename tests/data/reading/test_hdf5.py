"""HDF5 files of any origin: every array is found, links are not followed, and what is chosen is what was asked for."""

import h5py
import numpy as np
import pytest

from latentlab.data.reading import hdf5
from latentlab.data.reading.hdf5 import DEEPEST, datasets, read_hdf5
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
        assert [name for name, _ in datasets(file)] == ["/a", "/deep/er/b"]


def test_a_group_that_holds_itself_ends(path):
    with h5py.File(path, "w") as file:
        group = file.create_group("g")
        group["again"], group["x"] = group, X
        assert len(list(datasets(file))) == DEEPEST


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


def test_more_arrays_than_are_looked_at_are_refused(path, monkeypatch, capsys):
    monkeypatch.setattr(hdf5, "MOST_OBJECTS", 3)
    with h5py.File(path, "w") as file:
        for i in range(6):
            file[f"x{i}"] = i
    assert hdf5._main(str(path)) == 2
    assert "more than 3 arrays" in capsys.readouterr().err


def test_what_is_sound_passes_and_what_is_cut_does_not(path, capsys):
    with h5py.File(path, "w") as file:
        file["x"] = X
    assert hdf5._main(str(path)) == 0
    path.write_bytes(path.read_bytes()[:900])
    assert hdf5._main(str(path)) == 2
    assert capsys.readouterr().err.count("\n") == 1
