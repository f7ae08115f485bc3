"""Text and Parquet by Arrow: to the bit, quoted where it must be, and no cell that a spreadsheet would compute."""

import csv

import numpy as np
import pyarrow.parquet as pq
import pytest

from latentlab.data.columns import numbers
from latentlab.data.reading.text import read_text
from latentlab.export.tables.arrow import save_parquet, save_text
from latentlab.export.tables.columns import words_from

NAMES = ["=1+1", "+1", "-a", "@x", "'=quoted", "''-twice", "'plain", "a,b", 'say "hi"', "two\nlines", "ü", "plain"]


def floats(kind):
    random = np.random.default_rng(0)
    powers = 10.0 ** random.integers(-30, 30, 1000)
    return np.append(random.normal(size=1000) * powers, [0, -0.0, 1e-7, 3.4e38]).astype(kind)


@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_numbers_read_back_to_the_bit(tmp_path, kind, delimiter):
    values = floats(kind)
    save_text(tmp_path / "a.csv", delimiter, {"v": values, "i": np.arange(len(values)), "b": values > 0})
    with open(tmp_path / "a.csv", newline="", encoding="utf-8") as stream:
        lines = list(csv.DictReader(stream, delimiter=delimiter))
    found = np.array([line["v"] for line in lines], kind)
    assert np.array_equal(found, values)
    assert np.array_equal(np.signbit(found), np.signbit(values))
    assert [line["b"] for line in lines] == [str(value > 0).lower() for value in values]


def test_what_is_missing_is_an_empty_cell(tmp_path):
    columns = {
        "f": np.array([1, np.nan], np.float32),
        "n": numbers(np.array([np.nan, 2])),
        "w": words_from([-1, 0], "a"),
    }
    save_text(tmp_path / "a.csv", ",", columns | {"t": ["", "x"]})
    assert (tmp_path / "a.csv").read_text() == "f,n,w,t\n1,,,\n,2,a,x\n"
    save_parquet(tmp_path / "a.parquet", columns | {"t": ["", "x"]}, "[]")
    table = pq.read_table(tmp_path / "a.parquet")
    assert table.to_pydict() == {"f": [1, None], "n": [None, 2], "w": [None, "a"], "t": [None, "x"]}
    assert table.schema.metadata[b"commands"] == b"[]"


@pytest.mark.parametrize("ending", [".csv", ".tsv"])
def test_names_come_back_equal_and_none_of_them_is_a_formula(tmp_path, ending):
    delimiter = "\t" if ending == ".tsv" else ","
    path = tmp_path / f"a{ending}"
    again = words_from(np.arange(len(NAMES)), NAMES)
    save_text(path, delimiter, {"=heading": np.arange(len(NAMES)), "name": NAMES, "again": again})
    with open(path, newline="", encoding="utf-8") as stream:
        cells = list(csv.reader(stream, delimiter=delimiter))
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for line in cells for cell in line)
    assert cells[1 + NAMES.index("'plain")][1] == "'plain"
    found = read_text(path)
    assert next(iter(found.columns)) == "=heading"
    for name in ("name", "again"):
        assert [found.columns[name].text(row) for row in range(len(NAMES))] == NAMES


def test_no_rows(tmp_path):
    save_text(tmp_path / "a.csv", ",", {"a": np.empty(0, np.float32), "b": [], "c": words_from([], ("x",))})
    assert (tmp_path / "a.csv").read_text() == "a,b,c\n"


def test_pandas_reads_it(tmp_path):
    pandas = pytest.importorskip("pandas")
    columns = {"f": floats(np.float32), "g": floats(np.float64)}
    columns["w"] = words_from(np.arange(len(columns["f"])) % 3 - 1, ("a,b", "c"))
    save_text(tmp_path / "a.csv", ",", columns)
    save_parquet(tmp_path / "a.parquet", columns)
    text = pandas.read_csv(tmp_path / "a.csv", dtype={"f": np.float32, "g": str})  # pandas 2 rounds a float64
    for table in (text, pandas.read_parquet(tmp_path / "a.parquet")):
        assert np.array_equal(table["f"].to_numpy(), columns["f"])
        assert np.array_equal(table["g"].to_numpy().astype(np.float64), columns["g"])
        assert table["w"].isna().tolist() == (columns["w"].values < 0).tolist()
