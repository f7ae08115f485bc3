"""Look-ups that follow no link, at no part of a name."""

import os

import h5py
import numpy as np
import pytest

from latentlab.data.reading import lookups
from latentlab.data.reading.lookups import datasets, inside, names_in
from latentlab.errors import InputError


@pytest.fixture
def file(tmp_path):
    with h5py.File(tmp_path / "other.h5", "w") as other:
        other["a/x"] = np.ones(3)
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["a/b/x"] = np.arange(3)
        file["a/out"] = h5py.ExternalLink("other.h5", "/a")
        file["a/soft"] = h5py.SoftLink("/a/b")
        file["a/again"] = file["a/b"]
        yield file


def test_what_is_there_is_found_and_what_is_not_is_none(file):
    assert inside(file, "a/b/x")[2] == 2
    assert inside(file, "a/b").name == "/a/b"
    for name in ("nothing", "a/nothing/x", "a/b/x/y"):
        assert inside(file, name) is None
    assert names_in(file["a"]) == ["again", "b"]
    assert names_in(None) == names_in(file["a/b/x"]) == []


@pytest.mark.parametrize("name", ["a/out", "a/out/x", "a/soft", "a/soft/x"])
def test_links_are_refused_at_every_part_of_a_name(file, name):
    with pytest.raises(InputError, match="link"):
        inside(file, name)


def test_every_array_is_named_once_however_many_names_it_has(file, tmp_path):
    for i in range(12):
        file[f"a/b/round{i}"] = file["a"]
    file["y"] = file["a/b/x"]
    assert len(list(datasets(file, tmp_path))) == 1


def test_a_link_to_a_pipe_blocks_nobody(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "pipe")
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["x"] = h5py.ExternalLink("pipe", "/")
        assert list(datasets(file, tmp_path)) == []
        with pytest.raises(InputError, match="link"):
            inside(file, "x/y")
        monkeypatch.setattr(lookups, "MOST_OBJECTS", 1)
        file["y"], file["z"] = 1, 2
        with pytest.raises(InputError, match="more than 1 arrays"):
            list(datasets(file, tmp_path))


def test_no_filter_from_outside_is_loaded():
    assert os.environ["HDF5_PLUGIN_PRELOAD"] == "::"
