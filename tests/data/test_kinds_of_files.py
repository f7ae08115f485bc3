"""Files of further kinds, and of older ones: rows, names, labels and parts as their programs mean them."""

import bz2
import gzip
import json
import lzma
import zipfile

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from making_sheets import sheet
from pyarrow import feather
from same_rows import KINDS, X, plain, same
from scipy import sparse

from latentlab.data import load_dataset, open_source
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

RANDOM = np.random.default_rng(1)
TEXT = "u,v,w,kind\n" + "\n".join(",".join([*map(str, row), kind]) for row, kind in zip(X, KINDS, strict=True)) + "\n"


def test_packed_text(tmp_path):
    raw = TEXT.encode()
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(raw))
    (tmp_path / "a.csv.bz2").write_bytes(bz2.compress(raw))
    (tmp_path / "a.csv.xz").write_bytes(lzma.compress(raw))
    (tmp_path / "a.csv.zst").write_bytes(pa.compress(raw, "zstd", asbytes=True))
    with zipfile.ZipFile(tmp_path / "a.csv.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", raw)
    for path in tmp_path.iterdir():
        same(plain(path))


@pytest.mark.parametrize("name", ["a.csv.bz2", "a.csv.xz", "a.csv.zst", "a.csv.zip"])
def test_packed_text_that_is_damaged_is_told(tmp_path, name):
    packs = {"bz2": bz2.compress, "xz": lzma.compress, "zst": lambda raw: pa.compress(raw, "zstd", asbytes=True)}
    path, raw = tmp_path / name, TEXT.encode() * 20
    if name.endswith("zip"):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.csv", raw)
    else:
        path.write_bytes(packs[name.rsplit(".", 1)[1]](raw))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError, match=name):
        plain(path)


def test_a_zip_of_several_files_is_told(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.csv.zip", "w") as archive:
        archive.writestr("a.csv", TEXT)
        archive.writestr("b.csv", TEXT)
    with pytest.raises(InputError, match="holds 2 files"):
        plain(tmp_path / "a.csv.zip")


def test_parquet_with_lists_truths_and_two_columns_of_a_name(tmp_path):
    arrays = [
        pa.array(X[:, 0]),
        pa.array(X[:, 1]),
        pa.array([[i, i + 1] for i in range(30)]),
        pa.array([True, False] * 15),
    ]
    pq.write_table(pa.Table.from_arrays(arrays, names=["u", "u", "pair", "flag"]), tmp_path / "a.parquet")
    source = open_source(tmp_path / "a.parquet", recipe_of({}))
    assert list(source.columns) == ["u", "u (2)", "pair[0]", "pair[1]", "flag"]
    assert np.allclose(source.columns["u (2)"].values, X[:, 1])
    assert source.columns["pair[1]"].values[4] == 5
    assert source.columns["flag"].categories == ("false", "true")


def test_sparse_matrices_of_scipy(tmp_path):
    counts = RANDOM.poisson(0.6, (30, 9))
    for kind in ("csr", "csc"):
        sparse.save_npz(tmp_path / f"{kind}.npz", getattr(sparse, f"{kind}_matrix")(counts))
        data = load_dataset(tmp_path / f"{kind}.npz")
        assert np.array_equal(data.x, counts)
        assert data.likelihood == "negative-binomial"


def test_arrays_of_training_and_test_rows(tmp_path):
    pixels = RANDOM.integers(0, 256, (40, 8, 8)).astype(np.uint8)
    labels = np.arange(40) % 3
    named = {"x_train": pixels[:30], "x_test": pixels[30:], "y_train": labels[:30], "y_test": labels[30:]}
    np.savez(tmp_path / "a.npz", **named)
    with h5py.File(tmp_path / "b.h5", "w") as file:
        for name, values in named.items():
            file[name] = values
    for path in tmp_path.iterdir():
        data = load_dataset(path)
        assert np.array_equal(data.x, pixels.astype(np.float32) / 255)
        assert data.held_out.tolist() == list(range(30, 40))
        assert np.array_equal(data.labels, labels)
        assert "'x_test' those to test on" in " ".join(data.remarks)


def cells_of(path, old):
    counts = RANDOM.poisson(2, (20, 4)).astype(np.float32)
    with h5py.File(path, "w") as file:
        file["X"] = counts
        if old == "0.5":
            index = np.array(
                [(f"c{i}".encode(), b"ab"[i % 2 : i % 2 + 1]) for i in range(20)], [("index", "S8"), ("kind", "S4")]
            )
            file["obs"] = index
            file["var"] = np.array([(f"G{i}".encode(),) for i in range(4)], [("index", "S8")])
        else:
            for name, count, prefix in (("obs", 20, "c"), ("var", 4, "G")):
                frame = file.create_group(name)
                frame.attrs["_index"] = "index"
                frame["index"] = np.array([f"{prefix}{i}" for i in range(count)], "S")
            file["obs/kind"] = np.arange(20, dtype=np.int8) % 2
            file["obs/__categories/kind"] = np.array(["a", "b"], "S")
    return counts


@pytest.mark.parametrize("old", ["0.5", "0.7"])
def test_cells_of_older_anndata(tmp_path, old):
    counts = cells_of(tmp_path / "a.h5ad", old)
    data = load_dataset(tmp_path / "a.h5ad")
    assert np.array_equal(data.x, counts)
    assert (data.class_names, data.label_name) == (("a", "b"), "kind")
    assert data.features == ("G0", "G1", "G2", "G3")
    assert data.row_names[3] == "c3"


def test_10x_of_version_2(tmp_path):
    matrix = sparse.random(20, 7, 0.4, "csr", random_state=0, data_rvs=lambda n: np.arange(1, n + 1))
    with h5py.File(tmp_path / "a.h5", "w") as file:
        group = file.create_group("GRCh38")
        group.update({"data": matrix.data.astype(np.int32), "indices": matrix.indices, "indptr": matrix.indptr})
        group["shape"], group["barcodes"] = np.array([7, 20], np.int32), np.array([f"c{i}" for i in range(20)], "S")
        group["gene_names"] = np.array([f"g{i}" for i in range(7)], "S")
    data = load_dataset(tmp_path / "a.h5")
    assert np.array_equal(data.x, matrix.toarray())
    assert data.features[0] == "g0"


def test_signals_are_no_pictures_and_pictures_are(tmp_path):
    time = np.linspace(0, 1, 784)
    waves = np.stack([1 + np.sin(2 * np.pi * (RANDOM.uniform(1, 4) * time + RANDOM.random())) for _ in range(60)])
    np.save(tmp_path / "waves.npy", waves)
    assert load_dataset(tmp_path / "waves.npy").shape == (784,)
    spectra = np.cumsum(RANDOM.random((60, 256)), 1) + 5
    np.save(tmp_path / "spectra.npy", spectra)
    assert load_dataset(tmp_path / "spectra.npy").shape == (256,)
    y, x = np.mgrid[:28, :28]
    centres = RANDOM.uniform(8, 20, (60, 2))
    blobs = np.stack([np.exp(-((x - a) ** 2 + (y - b) ** 2) / 20) for a, b in centres]).reshape(60, -1)
    np.save(tmp_path / "blobs.npy", blobs)
    assert load_dataset(tmp_path / "blobs.npy").shape == (28, 28)


def test_deep_pictures_keep_their_levels_and_one_range(tmp_path):
    from PIL import Image

    levels = RANDOM.integers(0, 4096, (12, 16, 16)).astype(np.uint16)
    levels[3] //= 4  # a darker picture stays darker
    for i, picture in enumerate(levels):
        Image.fromarray(picture).save(tmp_path / f"{i:02d}.png")
    data = load_dataset(tmp_path)
    assert len(np.unique(data.x)) > 1000
    span = levels[data.train].max() - levels[data.train].min()
    assert np.allclose(data.x, (levels - levels[data.train].min()) / span, atol=1e-5)
    assert data.x[3].mean() < 0.5 * data.x[4].mean()
    assert data.source["recipe"]["depth"] == "full"
    shallow = load_dataset(tmp_path, {"depth": "8 bits"})
    assert len(np.unique(shallow.x)) <= 256


def test_names_that_were_guarded_from_spreadsheets_come_back(tmp_path):
    (tmp_path / "a.csv").write_text("'=a,'-b,kind\n" + "".join(f"{i}.5,{i * i % 7},'+{i % 2}x\n" for i in range(20)))
    source = open_source(tmp_path / "a.csv", recipe_of({}))
    assert list(source.columns) == ["=a", "-b", "kind"]
    assert source.columns["kind"].categories == ("+0x", "+1x")


def test_what_is_filled_in_is_told(tmp_path):
    (tmp_path / "a.csv").write_text("u,v\n" + "".join(f"{'' if i % 2 else i},{i * i % 7}.5\n" for i in range(40)))
    data = load_dataset(tmp_path / "a.csv")
    assert "filled in with the mean" in " ".join(data.remarks)
    assert "'u'" in " ".join(data.remarks)


def sound(folder):
    """A sound file of each kind that is made of parts which can be damaged."""
    table, raw = pa.table({"u": X[:, 0], "v": X[:, 1], "kind": KINDS}), TEXT.encode()
    feather.write_feather(table, folder / "s.feather")
    pq.write_table(table, folder / "s.parquet")
    with pa.OSFile(str(folder / "s.arrow"), "wb") as sink, pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    (folder / "s.jsonl").write_text("\n".join(json.dumps({"u": 1.5 * i, "v": i * i % 7}) for i in range(20)))
    sheet(folder / "s.xlsx", [["u", "v"], *[[float(i), i * i % 7 + 0.5] for i in range(10)]])
    sparse.save_npz(folder / "s.npz", sparse.csr_matrix(np.eye(9)))
    (folder / "s.csv.bz2").write_bytes(bz2.compress(raw))
    (folder / "s.csv.xz").write_bytes(lzma.compress(raw))
    (folder / "s.csv.zst").write_bytes(pa.compress(raw, "zstd", asbytes=True))
    with zipfile.ZipFile(folder / "s.csv.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", raw)
    return sorted(folder.iterdir())


def test_damaged_files_are_a_dataset_or_one_sentence(tmp_path):
    random = np.random.default_rng(7)
    for file in sound(tmp_path):
        whole, bad = file.read_bytes(), tmp_path / f"bad {file.name}"
        for turn in range(40):
            body = bytearray(whole[: random.integers(len(whole))] if turn % 4 == 0 else whole)
            for place in random.integers(0, max(len(body), 1), 4):
                body[place : place + 1] = bytes([random.integers(256)])
            bad.write_bytes(body)
            said = ""
            try:
                load_dataset(bad)
            except InputError as error:
                said = str(error)
            assert "\n" not in said
            assert len(said) < 700
