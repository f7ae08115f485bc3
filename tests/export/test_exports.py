"""What is written reads back as what was decoded and encoded."""

import csv

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.export.tables import save_embedding
from latentlab.space.planes import default_plane


@pytest.mark.parametrize(("name", "delimiter"), [("e.csv", ","), ("e.tsv", "\t")])
def test_text_tables_read_back_to_the_bit(small, tmp_path, name, delimiter):
    z = np.random.default_rng(0).normal(size=(60, 3)).astype(np.float32)
    save_embedding(tmp_path / name, small, z)
    with open(tmp_path / name, newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream, delimiter=delimiter))
    read = np.array([[row["z1"], row["z2"], row["z3"]] for row in rows], np.float32)
    assert np.array_equal(read, z)
    assert [row["label"] for row in rows[:3]] == ["a", "'=b", "c"]
    assert [row["part"] for row in rows] == ["train"] * 50 + ["held-out"] * 10
    assert [int(row["row"]) for row in rows] == list(range(60))


def test_npz_reads_back(small, tmp_path):
    z = np.random.default_rng(0).normal(size=(4, 2)).astype(np.float32)
    save_embedding(tmp_path / "e.npz", small, z, np.array([3, 1, 59, 50]))
    with np.load(tmp_path / "e.npz", allow_pickle=False) as archive:
        assert np.array_equal(archive["z"], z)
        assert np.array_equal(archive["plane"], z)
        assert archive["row"].tolist() == [3, 1, 59, 50]
        assert archive["held_out"].tolist() == [False, False, True, True]
        assert archive["label"].tolist() == ["a", "=b", "c", "c"]


def test_unknown_table(small, tmp_path):
    with pytest.raises(InputError, match=r"\.csv"):
        save_embedding(tmp_path / "e.xlsx", small, np.zeros((60, 2), np.float32))


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_labels_that_a_spreadsheet_would_compute_are_escaped(small, tmp_path, name):
    data = Dataset("a", small.x, small.held_out, np.zeros(60, np.int64), (name,))
    save_embedding(tmp_path / "e.csv", data, np.zeros((60, 2), np.float32))
    with open(tmp_path / "e.csv", newline="", encoding="utf-8") as stream:
        assert {row["label"] for row in csv.DictReader(stream)} == {"'" + name}


def test_labels_with_separators_and_quotes_read_back(small, tmp_path):
    names = ('a,"b"', "c\td", "e\nf é")
    data = Dataset("a", small.x, small.held_out, small.labels, names)
    for ending, delimiter in (("csv", ","), ("tsv", "\t")):
        save_embedding(tmp_path / f"e.{ending}", data, np.zeros((60, 2), np.float32))
        with open(tmp_path / f"e.{ending}", newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream, delimiter=delimiter))
        assert tuple(row["label"] for row in rows[:3]) == names


@pytest.mark.parametrize("latent_dim", [1, 2, 5])
def test_the_plane_of_the_map_is_written_beside_the_places(small, tmp_path, latent_dim):
    z = np.random.default_rng(0).normal(size=(60, latent_dim)).astype(np.float32)
    save_embedding(tmp_path / "e.csv", small, z)
    with open(tmp_path / "e.csv", newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    read = np.array([[row["plane_x"], row["plane_y"]] for row in rows], np.float32)
    assert np.array_equal(read, default_plane(z).project(z))


def test_without_labels_there_is_no_such_column(small, tmp_path):
    plain = Dataset("plain", small.x, small.held_out)
    save_embedding(tmp_path / "e.csv", plain, np.zeros((60, 2), np.float32))
    save_embedding(tmp_path / "e.npz", plain, np.zeros((60, 2), np.float32))
    assert (tmp_path / "e.csv").read_text().startswith("row,part,z1,z2,plane_x,plane_y\n")
    with np.load(tmp_path / "e.npz") as archive:
        assert "label" not in archive
