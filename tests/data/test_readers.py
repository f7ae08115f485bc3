"""Every kind of file opens with right guesses, and reads back what was written."""

import gzip
import json

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch
from PIL import Image
from scipy import io, sparse

from latentlab.data import load_dataset
from latentlab.data.alike import prepare_alike
from latentlab.data.reading import read_source
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

ROWS = 40
RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(ROWS, 5))
KINDS = np.array(["a", "b"])[np.arange(ROWS) % 2]


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path / "cache"))


def write_csv(path, delimiter=",", header=True, rows=None):
    lines = [delimiter.join([*(f"m{i}" for i in range(5)), "kind"])] if header else []
    lines += [delimiter.join([*(repr(float(v)) for v in row), kind]) for row, kind in zip(X, KINDS, strict=True)]
    text = "\n".join(lines) + "\n"
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())


def write_h5ad(path, matrix):
    with h5py.File(path, "w") as file:
        file.attrs["encoding-type"] = "anndata"
        if sparse.issparse(matrix):
            group = file.create_group("X")
            group.attrs.update({"encoding-type": f"{matrix.format}_matrix", "shape": matrix.shape})
            for name in ("data", "indices", "indptr"):
                group[name] = getattr(matrix, name)
        else:
            file["X"] = matrix
        file.create_group("layers")["double"] = 2 * (matrix.toarray() if sparse.issparse(matrix) else matrix)
        for name, count in (("obs", matrix.shape[0]), ("var", matrix.shape[1])):
            frame = file.create_group(name)
            frame.attrs["_index"] = "index"
            frame["index"] = np.array([f"{name}{i}" for i in range(count)], "S")
        file["obs"].create_group("kind").update({"codes": np.arange(ROWS, dtype=np.int8) % 2})
        file["obs/kind/categories"] = np.array(["a", "b"], "S")
        file["obs/depth"] = np.arange(ROWS, dtype=float)


def write_10x(path):
    matrix = sparse.random(ROWS, 7, 0.4, "csr", random_state=0, data_rvs=lambda n: np.arange(1, n + 1))
    with h5py.File(path, "w") as file:
        group = file.create_group("matrix")
        group.update({"data": matrix.data.astype(np.int32), "indices": matrix.indices, "indptr": matrix.indptr})
        group["shape"] = np.array([7, ROWS], np.int32)
        group["barcodes"] = np.array([f"cell{i}" for i in range(ROWS)], "S")
        group["features/name"] = np.array(["g1", "g1", "g3", "g4", "g5", "g6", "g7"], "S")
    return matrix.toarray()


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


def test_arrays(tmp_path):
    np.save(tmp_path / "a.npy", X)
    np.save(tmp_path / "f.npy", np.asfortranarray(X))
    np.savez(tmp_path / "b.npz", x=X, y=np.arange(ROWS) % 3, other=np.ones((3, 3)))
    np.savez_compressed(tmp_path / "c.npz", x=X, labels=KINDS)
    io.savemat(tmp_path / "d.mat", {"data": X, "label": (np.arange(ROWS) % 2)[:, None]})
    torch.save({"x": torch.from_numpy(X), "y": torch.arange(ROWS) % 2}, tmp_path / "e.pt")
    torch.save(torch.from_numpy(X), tmp_path / "g.pt")
    with h5py.File(tmp_path / "h.h5", "w") as file:
        file.create_dataset("group/x", data=X, compression="gzip")
        file["group/label"] = np.arange(ROWS) % 2
    for path in sorted(tmp_path.glob("*.*")):
        data = load_dataset(path)
        assert np.allclose(data.x, X, atol=1e-6), path
        assert (data.labels is None) == (path.name in ("a.npy", "f.npy", "g.pt")), path
    assert load_dataset(tmp_path / "b.npz", {"inside": "other"}).shape == (3,)
    assert load_dataset(tmp_path / "a.npy", {"transpose": True}).x.shape == (5, ROWS)


def test_pictures_in_arrays(tmp_path):
    pixels = RANDOM.integers(0, 256, (20, 6, 8, 3)).astype(np.uint8)
    np.save(tmp_path / "a.npy", pixels)
    torch.save(torch.from_numpy(pixels).permute(0, 3, 1, 2), tmp_path / "b.pt")
    np.save(tmp_path / "c.npy", np.concatenate([pixels, pixels[..., :1]], -1))
    for path in sorted(tmp_path.glob("*.*")):
        data = load_dataset(path)
        assert data.shape == (6, 8, 3)
        assert data.is_image
        assert data.likelihood == "bernoulli"
        assert np.array_equal(data.x, pixels.astype(np.float32) / 255)
    np.save(tmp_path / "d.npy", pixels[..., :1])
    assert load_dataset(tmp_path / "d.npy").shape == (6, 8)
    flat = pixels[..., 0].reshape(20, 48)
    np.save(tmp_path / "e.npy", flat)
    assert load_dataset(tmp_path / "e.npy", {"picture": [6, 8]}).shape == (6, 8)
    with pytest.raises(InputError, match="no pictures of 5 × 5"):
        load_dataset(tmp_path / "e.npy", {"picture": 5})


def test_parquet(tmp_path):
    columns = {f"m{i}": X[:, i] for i in range(5)} | {"kind": pa.array(KINDS.tolist()).dictionary_encode()}
    columns["when"] = pa.array([[1]] * ROWS)
    pq.write_table(pa.table(columns), tmp_path / "a.parquet")
    data = load_dataset(tmp_path / "a.parquet", {"scaling": "none"})
    assert np.allclose(data.x, X, atol=1e-6)
    assert data.class_names == ("a", "b")
    assert "when" in data.remarks[0]


@pytest.mark.parametrize("kind", ["dense", "csr", "csc"])
def test_anndata(tmp_path, kind):
    counts = RANDOM.poisson(1.0, (ROWS, 6))
    write_h5ad(tmp_path / "a.h5ad", counts if kind == "dense" else getattr(sparse, f"{kind}_matrix")(counts))
    data = load_dataset(tmp_path / "a.h5ad")
    assert np.array_equal(data.x, counts)
    assert data.likelihood == "negative-binomial"
    assert data.label_name == "kind"
    assert data.row_names[3] == "obs3"
    assert data.features[2] == "var2"
    assert data.columns["depth"].values[5] == 5
    assert np.array_equal(load_dataset(tmp_path / "a.h5ad", {"inside": "layers/double"}).x, 2 * counts)


def test_10x(tmp_path):
    counts = write_10x(tmp_path / "a.h5")
    data = load_dataset(tmp_path / "a.h5")
    assert np.array_equal(data.x, counts)
    assert data.features[:2] == ("g1", "g1 (2)")
    assert data.row_names[0] == "cell0"


def test_a_matrix_between_blanks(tmp_path):
    bits = RANDOM.integers(0, 2, (30, 9))
    (tmp_path / "a.amat.gz").write_bytes(gzip.compress("\n".join(" ".join(map(str, row)) for row in bits).encode()))
    data = load_dataset(tmp_path / "a.amat.gz")
    assert np.array_equal(data.x, bits)
    assert data.likelihood == "bernoulli"


def test_a_folder_of_pictures(tmp_path):
    folder = tmp_path / "pictures"
    values = {}
    for kind in ("cat", "dog"):
        (folder / kind).mkdir(parents=True)
        for i in range(6):
            pixels = RANDOM.integers(0, 256, (12, 12)).astype(np.uint8)
            Image.fromarray(pixels).save(folder / kind / f"{i}.png")
            values[f"{kind}/{i}.png"] = pixels
    (folder / "readme.md").write_text("hello")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    for _ in range(2):  # the second time from the cache
        data = load_dataset(folder)
        assert data.class_names == ("cat", "dog")
        assert data.row_names == tuple(values)
        assert np.array_equal(data.x, np.stack(list(values.values())).astype(np.float32) / 255)
    Image.fromarray(255 - pixels).save(folder / "dog" / "5.png")
    assert not np.array_equal(load_dataset(folder).x[-1], data.x[-1])
    assert load_dataset(folder, {"picture": 8, "colour": "colour"}).shape == (8, 8, 3)


def test_parts_of_a_folder_are_held_out(tmp_path):
    for part, count in (("train", 8), ("test", 3)):
        for kind in "ab":
            folder = tmp_path / "p" / part / kind
            folder.mkdir(parents=True)
            for i in range(count):
                Image.new("L", (9, 9), 20 * i).save(folder / f"{i}.bmp")
    data = load_dataset(tmp_path / "p")
    assert [data.row_names[row].split("/")[0] for row in data.held_out] == ["test"] * 6
    assert data.class_names == ("a", "b")


def test_exif_alpha_and_deep_pictures(tmp_path):
    folder = tmp_path / "p"
    folder.mkdir()
    left = np.zeros((20, 30), np.uint8)
    left[:, :10] = 255
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    Image.fromarray(left).save(folder / "turned.jpg", exif=exif, quality=95)
    data = load_dataset(folder, {"picture": 10, "fit": "stretch"})
    assert data.x[0, 1].mean() > 0.9 > 0.1 > data.x[0, -2].mean()
    (folder / "turned.jpg").unlink()
    Image.fromarray(np.full((10, 10), 32768, np.uint16)).save(folder / "deep.png")
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(folder / "clear.png")
    data = load_dataset(folder)
    assert data.x[0].mean() == pytest.approx(1)  # what is clear lies on white
    assert data.x[1].mean() == pytest.approx(0.5, abs=0.01)


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
