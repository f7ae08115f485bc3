"""Tables of other programs: each kind holds the same rows, and of a book the sheet that is a table is read."""

import json
import zipfile

import numpy as np
import pyarrow as pa
import pytest
from making_sheets import sheet
from pyarrow import feather
from same_rows import KINDS, X, plain, same

from latentlab.data import load_dataset, open_source
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError


def test_arrow_feather_and_lines_of_json(tmp_path):
    table = pa.table({"u": X[:, 0], "v": X[:, 1], "w": X[:, 2], "kind": KINDS})
    feather.write_feather(table, tmp_path / "a.feather")
    with pa.OSFile(str(tmp_path / "a.arrow"), "wb") as sink, pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    rows = [{"u": u, "v": v, "w": w, "kind": kind} for (u, v, w), kind in zip(X.tolist(), KINDS, strict=True)]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    for path in tmp_path.iterdir():
        same(plain(path))
    (tmp_path / "b.jsonl").write_text('{"a": 1, "b": [1]}\n{"a": 2.5}\n{"a": 3}\n')
    source = open_source(tmp_path / "b.jsonl", recipe_of({}))
    assert list(source.columns) == ["a"]
    assert "'b' was left out" in source.remarks[0]
    for bad, words in (("[1]\n", "line 1"), ('{"a": 1}\n{', "line 2")):
        (tmp_path / "c.jsonl").write_text(bad)
        with pytest.raises(InputError, match=words):
            open_source(tmp_path / "c.jsonl", recipe_of({}))


def test_sheets(tmp_path):
    rows = [["u", "v", "w", "kind"], *([*row, kind] for row, kind in zip(X.tolist(), KINDS, strict=True))]
    sheet(tmp_path / "a.xlsx", rows)
    same(plain(tmp_path / "a.xlsx"))
    sheet(tmp_path / "b.xlsx", [["a", "b"], [1.5, 2.5], [3.5, 4.5], [2.5, 1.0]], rows)
    data = load_dataset(tmp_path / "b.xlsx")
    assert data.features == ("a", "b")
    assert "reads another: 'second'" in " ".join(data.remarks)
    same(plain(tmp_path / "b.xlsx", inside="second"))
    with pytest.raises(InputError, match="no sheet 'third'"):
        load_dataset(tmp_path / "b.xlsx", {"inside": "third"})
    (tmp_path / "c.xlsx").write_bytes(b"PK\x03\x04 nothing of the kind")
    with pytest.raises(InputError, match="not a sound spreadsheet"):
        load_dataset(tmp_path / "c.xlsx")


def test_a_book_whose_first_sheet_is_a_read_me_is_opened_at_the_table(tmp_path):
    words = [["Measured in the laboratory"], ["Questions to the author"], ["Version of May"]]
    table = [["a", "b"], *np.random.default_rng(0).normal(size=(30, 2)).round(3).tolist()]
    sheet(tmp_path / "book.xlsx", words, table)
    data = load_dataset(tmp_path / "book.xlsx")
    assert data.shape == (2,)
    assert "'second' was read" in " ".join(data.remarks)
    assert "'first'" in " ".join(data.remarks)


def test_a_sheet_that_unpacks_without_end_is_refused(tmp_path):
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/a.xml", "w") as member:
        for _ in range(1100):
            member.write(bytes(1 << 20))
    with pytest.raises(InputError, match="times its size"):
        load_dataset(path)
