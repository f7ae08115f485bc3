"""Every kind of file opens with right guesses, and reads back what was written."""

import gzip
import json

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from latentlab.data import load_dataset
from latentlab.data.alike import prepare_alike
from latentlab.data.reading import read_source
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

ROWS = 40
RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(ROWS, 5))
KINDS = np.array(["a", "b"])[np.arange(ROWS) % 2]


def write_csv(path, delimiter=",", header=True, rows=None):
    lines = [delimiter.join([*(f"m{i}" for i in range(5)), "kind"])] if header else []
    lines += [delimiter.join([*(repr(float(v)) for v in row), kind]) for row, kind in zip(X, KINDS, strict=True)]
    text = "\n".join(lines) + "\n"
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())


def test_text_tables_of_every_kind(tmp_path):
    for name, delimiter in (("a.csv", ","), ("b.tsv", "\t"), ("c.txt", ";"), ("d.csv.gz", "|")):
        write_csv(tmp_path / name, delimiter)
        data = load_dataset(tmp_path / name, {"scaling": "none"})
        assert np.allclose(data.x, X, atol=1e-6)
        assert data.label_name == "kind"
        assert data.class_names == ("a", "b")
        assert data.features == tuple(f"m{i}" for i in range(5))
    write_csv(tmp_path / "e.csv", header=False)
    data = load_dataset(tmp_path / "e.csv")
    assert len(data) == ROWS
    assert data.label_name == "column 6"


def test_standard_scaling_is_of_the_training_rows(tmp_path):
    write_csv(tmp_path / "a.csv")
    data = load_dataset(tmp_path / "a.csv")
    train = data.x[data.train]
    assert np.allclose(train.mean(0), 0, atol=1e-5)
    assert np.allclose(train.std(0), 1, atol=1e-5)


def test_odd_but_sound_text(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes('id,"na""me",x\n1,"Ä, b",1.5\r\n2,ß,NA\n3,c,?\n4,d, 7 \n'.encode("cp1252"))
    source = read_source(path, recipe_of({}))
    assert source.columns["x"].missing.tolist() == [False, True, True, False]
    assert source.columns['na"me'].text(0) == "Ä, b"
    assert any("1252" in remark for remark in source.remarks)
    path.write_bytes("x,y\n1,2\n3\n4,5,6\n7,8\n".encode("utf-16"))
    source = read_source(path, recipe_of({}))
    assert source.columns["x"].values.tolist() == [1, 7]
    assert "2 rows" in source.remarks[0]


def test_missing_values_three_ways(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1,2\n,4\n3,6\n5,8\n7,\n" + "".join(f"{i},{i}\n" for i in range(20)))
    assert len(load_dataset(path, {"missing": "drop"})) == 23
    filled = load_dataset(path, {"missing": "mean", "scaling": "none", "held_out": 0})
    assert len(filled) == 25
    known = [1, 3, 5, 7, *range(20)]
    assert filled.x[1, 0] == np.rint(np.mean(known))  # they are counts
    scaled = load_dataset(path, {"missing": "mean", "scaling": "standard", "held_out": 0})
    assert scaled.x[1, 0] == pytest.approx(0, abs=1e-6)
    flagged = load_dataset(path, {"missing": "indicator", "scaling": "none", "held_out": 0})
    assert flagged.features == ("x", "y", "x missing", "y missing")
    assert flagged.x[:, 2].tolist() == [0, 1] + [0] * 23


def test_words_become_columns_of_0_and_1(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("size,colour\n" + "".join(f"{i},{('red', 'green', 'blue')[i % 3]}\n" for i in range(30)))
    data = load_dataset(path, {"features": ["size", "colour"], "label": "", "scaling": "none"})
    assert data.features == ("size", "colour: blue", "colour: green", "colour: red")
    assert data.x[1].tolist() == [1, 0, 1, 0]
    assert data.labels is None


def test_a_matrix_between_blanks(tmp_path):
    bits = RANDOM.integers(0, 2, (30, 9))
    (tmp_path / "a.amat.gz").write_bytes(gzip.compress("\n".join(" ".join(map(str, row)) for row in bits).encode()))
    data = load_dataset(tmp_path / "a.amat.gz")
    assert np.array_equal(data.x, bits)
    assert data.likelihood == "bernoulli"


def test_held_out_by_column_and_by_file(tmp_path):
    path, other = tmp_path / "a.csv", tmp_path / "b.csv"
    path.write_text("x,y,split\n" + "".join(f"{i},{i % 7},{'test' if i % 5 == 0 else 'train'}\n" for i in range(25)))
    assert load_dataset(path).held_out.tolist() == [0, 5, 10, 15, 20]
    other.write_text("x,y,split\n1.5,2,train\n3,4,train\n")
    data = load_dataset(path, {"held_out_file": str(other)})
    assert len(data) == 27
    with pytest.raises(InputError, match="say for some rows"):
        load_dataset(path, {"split": "y", "features": ["x"]})
    simple = tmp_path / "c.csv"
    simple.write_text("x,y\n" + "".join(f"{i},{i % 7}\n" for i in range(25)))
    tests = tmp_path / "d.csv"
    tests.write_text("x,y\n100,3\n101,4\n")
    assert load_dataset(simple, {"held_out_file": str(tests)}).held_out.tolist() == [25, 26]


def test_new_rows_are_prepared_as_the_old_ones(tmp_path):
    write_csv(tmp_path / "a.csv")
    data = load_dataset(tmp_path / "a.csv")
    new = tmp_path / "new.csv"
    lines = (tmp_path / "a.csv").read_text().splitlines()
    new.write_text("\n".join([lines[0], lines[4], lines[2]]))
    saved = json.loads(json.dumps(dict(data.source)))
    rows = prepare_alike(read_source(new, recipe_of(saved["recipe"])), saved)
    assert np.allclose(rows.x, data.x[[3, 1]], atol=1e-6)
    new.write_text("m0,m1\n1,2\n")
    with pytest.raises(InputError, match="m2"):
        prepare_alike(read_source(new, recipe_of({})), saved)


def test_large_arrays_stay_on_disk(tmp_path, monkeypatch):
    for module in ("arrays", "checked", "parquet"):
        monkeypatch.setattr(f"latentlab.data.reading.{module}.STORED_FROM", 1000)
    monkeypatch.setattr("latentlab.data.prepare.STORED_FROM", 1000)
    values = RANDOM.normal(size=(500, 4)).astype(np.float32)
    np.save(tmp_path / "a.npy", values)
    with h5py.File(tmp_path / "b.h5", "w") as file:
        file["x"] = values
        file.create_dataset("packed", data=values, chunks=(50, 2), compression="gzip")
    np.savez_compressed(tmp_path / "c.npz", x=values, label=np.arange(500) % 2)
    table = {f"m{i}": values[:, i] for i in range(4)} | {"kind": pa.array(["ab"[i % 2] for i in range(500)])}
    pq.write_table(pa.table(table), tmp_path / "d.parquet", row_group_size=70)
    assert load_dataset(tmp_path / "d.parquet").class_names == ("a", "b")
    assert not load_dataset(tmp_path / "b.h5", {"inside": "packed"}).in_memory
    for name in ("a.npy", "b.h5", "c.npz", "d.parquet"):
        data = load_dataset(tmp_path / name, {"scaling": "none"})
        assert not data.in_memory
        order = RANDOM.permutation(500)[:200]
        assert np.array_equal(data.x[order], values[order])
        assert np.array_equal(data.x[17:40], values[17:40])
        assert np.array_equal(data.x[-1], values[-1])
        assert np.array_equal(data.x[order > 100][:3], values[np.flatnonzero(order > 100)[:3]])
        assert data.extent == (values.min(), values.max())
        with pytest.raises(IndexError):
            data.x[[500]]
    assert data.fingerprint == load_dataset(tmp_path / "a.npy", {"scaling": "none"}).fingerprint


def test_text_reads_back_by_name_of_object_and_unknown_ones_are_told(tmp_path):
    np.savez(tmp_path / "a.npz", x=X)
    with pytest.raises(InputError, match="no 'y' in it; it holds x"):
        load_dataset(tmp_path / "a.npz", {"inside": "y"})
    with pytest.raises(InputError, match="did you mean scaling"):
        load_dataset(tmp_path / "a.npz", {"scalin": "none"})
