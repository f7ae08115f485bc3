"""Selected rows, the plane that is shown and the dataset's columns read back from every format."""

import csv

import numpy as np
import pyarrow.parquet as pq
import pytest

from latentlab.data import Dataset
from latentlab.data.columns import numbers, words
from latentlab.errors import InputError
from latentlab.export.tables import Beside, save_embedding

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
