"""Selected rows, the plane that is shown and the dataset's columns read back from every format."""

import csv

import numpy as np
import pyarrow.parquet as pq
import pytest

from latentlab.data import Dataset
from latentlab.data.columns import numbers, words
from latentlab.errors import InputError
from latentlab.export.tables.embedding import Beside, save_embedding
from latentlab.space.planes import default_plane

ROWS = np.array([7, 3, 19, 0, 11])
COLUMNS = ("mass", "species", "z1", "file", "=sum", "row")
AXES = ("PC₁ (60 %)", "PC₂ (9 %)")


@pytest.fixture(scope="module")
def data():
    random = np.random.default_rng(0)
    mass = random.normal(size=20)
    mass[3] = np.nan
    columns = {
        "mass": numbers(mass), "species": words(["a", None, "b, c", '"d"', "e\tf"] * 4),
        "z1": numbers(random.random(20)), "file": numbers(np.arange(20)), "=sum": numbers(np.arange(20)),
        "row": words(["first"] * 20),
    }  # fmt: skip
    names = tuple(f"name {i}" for i in range(20))
    return Dataset(
        "made", random.random((20, 3), dtype=np.float32), np.arange(15, 20), np.arange(20) % 2, ("x", "y"),
        columns=columns, row_names=names,
    )  # fmt: skip


@pytest.fixture(scope="module")
def places():
    random = np.random.default_rng(1)
    return random.normal(size=(5, 3)).astype(np.float32), random.normal(size=(5, 2)).astype(np.float32) * 1e-7


def saved(path, data, places):
    z, xy = places
    save_embedding(path, data, z, ROWS, Beside(plane_xy=xy, plane_names=AXES, columns=COLUMNS))
    return path


@pytest.mark.parametrize(("ending", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_text_reads_back(data, places, tmp_path, ending, delimiter):
    with open(saved(tmp_path / f"e.{ending}", data, places), newline="", encoding="utf-8") as stream:
        lines = list(csv.DictReader(stream, delimiter=delimiter))
    assert [*lines[0]] == [
        "row", "name", "label", "part", "z1", "z2", "z3", *AXES, "mass", "species", "z1 (data)", "file", "'=sum",
        "row (data)",
    ]  # fmt: skip
    z, xy = places
    assert np.array_equal(np.array([[line[f"z{i}"] for i in (1, 2, 3)] for line in lines], np.float32), z)
    assert np.array_equal(np.array([[line[name] for name in AXES] for line in lines], np.float32), xy)
    assert [int(line["row"]) for line in lines] == ROWS.tolist()
    assert [line["name"] for line in lines] == [data.row_names[row] for row in ROWS]
    assert [line["label"] for line in lines] == [data.label_of(row) for row in ROWS]
    assert [line["part"] for line in lines] == ["train", "train", "held-out", "train", "train"]
    mass = np.array([line["mass"] or "nan" for line in lines], np.float64)
    assert np.array_equal(mass, data.columns["mass"].values[ROWS], equal_nan=True)
    assert lines[1]["mass"] == ""
    assert [line["species"] for line in lines] == [data.columns["species"].text(row) for row in ROWS]
    assert [float(line["z1 (data)"]) for line in lines] == data.columns["z1"].values[ROWS].tolist()


def test_parquet_reads_back(data, places, tmp_path):
    table = pq.read_table(saved(tmp_path / "e.parquet", data, places))
    z, xy = places
    assert np.array_equal(np.stack([table[f"z{i}"].to_numpy() for i in (1, 2, 3)], 1), z)
    assert np.array_equal(np.stack([table[name].to_numpy() for name in AXES], 1), xy)
    assert table["z1"].type == table[AXES[0]].type == "float"
    assert table["row"].to_pylist() == ROWS.tolist()
    mass = [None if np.isnan(value) else value for value in data.columns["mass"].values[ROWS]]
    assert table["mass"].to_pylist() == mass
    assert table["species"].to_pylist() == [data.columns["species"].text(row) or None for row in ROWS]
    assert table["species"].null_count == 1
    assert table["=sum"].to_pylist() == ROWS.tolist()


def test_npz_reads_back(data, places, tmp_path):
    z, xy = places
    with np.load(saved(tmp_path / "e.npz", data, places), allow_pickle=False) as archive:
        assert np.array_equal(archive["z"], z)
        assert np.array_equal(archive["plane"], xy)
        assert tuple(archive["plane_names"]) == AXES
        assert np.array_equal(archive["row"], ROWS)
        assert archive["held_out"].tolist() == [False, False, True, False, False]
        assert np.array_equal(archive["column.mass"], data.columns["mass"].values[ROWS], equal_nan=True)
        assert archive["column.species"].tolist() == [data.columns["species"].text(row) for row in ROWS]
        assert np.array_equal(archive["column.file"], ROWS)


@pytest.mark.parametrize("names", [("z₁", ""), ("mass", "mass"), ("z1", "row")])
def test_headings_stay_apart(data, places, tmp_path, names):
    z, xy = places
    save_embedding(tmp_path / "e.csv", data, z, ROWS, Beside(plane_xy=xy, plane_names=names, columns=["mass"]))
    with open(tmp_path / "e.csv", newline="", encoding="utf-8") as stream:
        heading = next(csv.reader(stream))
    assert len(set(heading)) == len(heading) == 10


@pytest.mark.parametrize("ending", ["csv", "tsv", "parquet", "npz"])
def test_no_rows(data, tmp_path, ending):
    save_embedding(
        tmp_path / f"e.{ending}", data, np.empty((0, 3), np.float32), np.empty(0, np.int64),
        Beside(plane_xy=np.empty((0, 2)), columns=COLUMNS),
    )  # fmt: skip
    assert (tmp_path / f"e.{ending}").stat().st_size > 0


def test_what_does_not_fit(data, places, tmp_path):
    z, xy = places
    for arguments, words_ in (
        ({"beside": Beside(columns=["wings"])}, "no column 'wings'"),
        ({"beside": Beside(plane_xy=xy[:3])}, "5 rows"),
        ({"rows": ROWS[:2]}, "2 rows"),
    ):
        with pytest.raises(InputError, match=words_):
            save_embedding(tmp_path / "e.csv", data, z, **({"rows": ROWS} | arguments))
    assert not list(tmp_path.iterdir())


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


def test_places_as_npz_read_back(small, tmp_path):
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
