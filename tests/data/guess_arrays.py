"""Arrays, cells, pictures and typed tables of the table of guesses, as programs save them."""

import gzip
import json
import struct

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from guess_files import blobs, counts, file, photos, spectra
from PIL import Image
from pyarrow import feather
from scipy import io, sparse

N = 48
BIT = "bernoulli"
COUNT = "negative-binomial"


def kinds(r, n=N, k=3):
    """Class indices in a random order, each of which occurs."""
    return r.permutation(np.arange(n) % k)


# npy --------------------------------------------------------------------------------------------------------------------


def npy(name, rows, shape, make, **right):
    file(name, rows, shape, **right)(lambda path, r: np.save(path, make(r)))


npy("embeddings.npy", N, 64, lambda r: r.normal(0, 1, (N, 64)).astype(np.float32))
npy("embeddings_fp16.npy", N, 32, lambda r: r.normal(0, 1, (N, 32)).astype(np.float16))
npy("fortran_order.npy", N, 12, lambda r: np.asfortranarray(r.normal(5, 1, (N, 12))))
npy("big_endian.npy", N, 12, lambda r: r.normal(5, 1, (N, 12)).astype(">f8"))
npy("with_gaps.npy", N - 2, 6, lambda r: np.where(np.arange(N)[:, None] % 30 == 7, np.nan, r.normal(5, 1, (N, 6))),
    says="left out")  # fmt: skip
npy("digits_flat_uint8.npy", N, (28, 28), lambda r: blobs(r, N).reshape(N, -1), likelihood=BIT)
npy("digits_images.npy", N, (28, 28), lambda r: blobs(r, N), likelihood=BIT)
npy("digits_float01.npy", N, (28, 28), lambda r: (blobs(r, N) / 255).astype(np.float32), likelihood=BIT)
npy("microscope_uint16.npy", N, (32, 32), lambda r: blobs(r, N, 32, 32).astype(np.uint16) * 16 + 100, likelihood=BIT)
npy("one_channel_first.npy", N, (28, 28), lambda r: blobs(r, N)[:, None], likelihood=BIT)
npy("one_channel_last.npy", N, (28, 28), lambda r: blobs(r, N)[..., None], likelihood=BIT)
npy("quickdraw_bitmap.npy", N, (28, 28), lambda r: blobs(r, N).reshape(N, 784), likelihood=BIT)
npy("colour_last.npy", 20, (32, 32, 3), lambda r: photos(r, 20), likelihood=BIT)
npy("cifar_channels_first.npy", 20, (32, 32, 3), lambda r: photos(r, 20).transpose(0, 3, 1, 2), likelihood=BIT)
npy("rows_last.npy", 60, (16, 16), lambda r: blobs(r, 60, 16, 16).transpose(1, 2, 0), likelihood=BIT,
    ask={"transpose": True})  # fmt: skip
npy("masks_bool.npy", N, (24, 24), lambda r: blobs(r, N, 24, 24) > 100, likelihood=BIT)
npy("fingerprints_bits.npy", N, 64, lambda r: r.random((N, 64)) < 0.3, likelihood=BIT)
npy("spike_counts.npy", N, 20, lambda r: r.poisson(2, (N, 20)), likelihood=COUNT)
npy("standardised_bands.npy", N, 144, lambda r: r.normal(0, 1, (N, 144)))
npy("proportions.npy", N, 10, lambda r: r.dirichlet(np.ones(10), N))
npy("raman_stack.npy", N, 256, lambda r: spectra(r, N, 256))


# npz --------------------------------------------------------------------------------------------------------------------


def npz(name, rows, shape, make, label="", **right):
    file(name, rows, shape, label, **right)(lambda path, r: np.savez(path, **make(r)))


npz("xy.npz", N, 7, lambda r: {"X": r.normal(size=(N, 7)), "y": kinds(r)}, "y", classes=3)
npz("mnist.npz", N, (28, 28), lambda r: {"x_train": blobs(r, 36), "y_train": kinds(r, 36), "x_test": blobs(r, 12),
    "y_test": kinds(r, 12)}, "y", classes=3, held=12, likelihood=BIT, says="x_test")  # fmt: skip
npz("pathmnist.npz", 40, (28, 28, 3), lambda r: {f"{part}_{what}": made for part, n in (("train", 24), ("val", 8),
    ("test", 8)) for what, made in (("images", photos(r, n, 28, 28)), ("labels", kinds(r, n, 4)[:, None]))}, "labels",
    classes=4, held=16, test=8, likelihood=BIT)  # fmt: skip
npz("images_labels.npz", N, (28, 28), lambda r: {"images": blobs(r, N), "labels": kinds(r, N, 5)}, "labels", classes=5,
    likelihood=BIT)  # fmt: skip
npz("sklearn_bunch.npz", N, "alpha beta gamma delta", lambda r: {"data": r.normal(5, 1, (N, 4)), "target": kinds(r),
    "feature_names": np.array(["alpha", "beta", "gamma", "delta"]), "target_names": np.array(["a", "b", "c"])}, "target",
    classes=3)  # fmt: skip
npz("savez_default.npz", N, 9, lambda r: {"arr_0": r.normal(size=(N, 9)), "arr_1": kinds(r)}, "arr_1", classes=3)
npz("one_hot_labels.npz", N, 9, lambda r: {"X": r.normal(size=(N, 9)), "Y": np.eye(4, dtype=np.float32)[kinds(r, N, 4)]},
    ("Y", ""), says="'Y'")  # fmt: skip
npz("embedding_with_names.npz", N, 16, lambda r: {"emb": r.normal(size=(N, 16)).astype(np.float32),
    "names": np.array([f"img_{i}.jpg" for i in range(N)])}, named="img_0.jpg")  # fmt: skip
npz("train_test_only.npz", N, 5, lambda r: {"train": r.normal(size=(36, 5)), "test": r.normal(size=(12, 5))}, held=12,
    says="test")  # fmt: skip
npz("columns.npz", N, "mass radius", lambda r: {"mass": r.normal(3, 1, N), "radius": r.normal(3, 1, N),
    "kind": np.array(["star", "dwarf"])[kinds(r, N, 2)]}, "kind", classes=2)  # fmt: skip
npz("spectra_and_axis.npz", N, 200, lambda r: {"spectra": spectra(r, N, 200), "wavelength": np.linspace(400, 800, 200),
    "labels": kinds(r)}, "labels", classes=3, says="'wavelength'")  # fmt: skip
npz("regression.npz", N, 8, lambda r: {"X": r.normal(size=(N, 8)), "y": r.normal(size=N)})
npz("dsprites_like.npz", N, (16, 16), lambda r: {"imgs": (blobs(r, N, 16, 16) > 90).astype(np.uint8),
    "latents_values": r.normal(size=(N, 4)), "latents_classes": r.integers(0, 3, (N, 4))}, ("latents_classes[0]",
    "latents_classes 1", "latents_classes 2", "latents_classes 3", "latents_classes 4", ""), likelihood=BIT,
    ask={"label": ""})  # fmt: skip


@file("counts_csr.npz", N, 90, "", likelihood=COUNT)
def _(path, r):
    sparse.save_npz(path, sparse.csr_matrix(counts(r, N, 90)))


# MATLAB -----------------------------------------------------------------------------------------------------------------


def mat(name, rows, shape, make, label="", **right):
    file(name, rows, shape, label, **right)(lambda path, r: io.savemat(path, make(r)))


mat("Xy.mat", N, 7, lambda r: {"X": r.normal(size=(N, 7)), "y": kinds(r)[:, None] + 1}, "y", classes=3)
mat("svhn_32x32.mat", N, (32, 32, 3), lambda r: {"X": photos(r, N).transpose(1, 2, 3, 0), "y": kinds(r)[:, None] + 1.0}, "y",
    classes=3, likelihood=BIT)  # fmt: skip
mat("frey_rawface.mat", N, 560, lambda r: {"ff": blobs(r, N, 28, 20).reshape(N, 560).T},
    ask={"transpose": True})  # fmt: skip
mat("Yale_32x32.mat", N, (32, 32), lambda r: {"fea": blobs(r, N, 32, 32).transpose(0, 2, 1).reshape(N, 1024).astype(float),
    "gnd": kinds(r)[:, None] + 1}, "gnd", classes=3, likelihood=BIT)  # fmt: skip
mat("annthyroid.mat", N, 6, lambda r: {"X": r.random((N, 6)), "y": (np.arange(N) % 9 == 0)[:, None].astype(float)}, "y",
    classes=2)  # fmt: skip
mat("nir_shootout.mat", N, 120, lambda r: {"spectra": spectra(r, N, 120), "wl": np.arange(600, 840, 2.0)[None]})


@file("data_v73.mat", N, 7, "label", classes=2)
def _(path, r):
    with h5py.File(path, "w", userblock_size=512) as store:
        store["data"], store["label"] = r.normal(size=(N, 7)).T, (kinds(r, N, 2) + 1.0)[None]
    with open(path, "r+b") as stream:
        stream.write(b"MATLAB 7.3 MAT-file, Platform: GLNXA64")


# HDF5 -------------------------------------------------------------------------------------------------------------------


def hdf5(name, rows, shape, make, label="", **right):
    @file(name, rows, shape, label, **right)
    def _(path, r):
        with h5py.File(path, "w") as store:
            for key, values in make(r).items():
                store[key] = values


hdf5("images_labels.h5", N, (28, 28), lambda r: {"images": blobs(r, N), "labels": kinds(r)}, "labels", classes=3,
     likelihood=BIT)  # fmt: skip
hdf5("usps.h5", N, (16, 16), lambda r: {"train/data": (blobs(r, 36, 16, 16) / 255).reshape(36, 256), "train/target": kinds(r, 36),
     "test/data": (blobs(r, 12, 16, 16) / 255).reshape(12, 256), "test/target": kinds(r, 12)}, "target", classes=3, held=12,
     likelihood=BIT)  # fmt: skip
hdf5("catvnoncat.h5", 30, (32, 32, 3), lambda r: {"train_set_x": photos(r, 24), "train_set_y": kinds(r, 24, 2),
     "test_set_x": photos(r, 6), "test_set_y": kinds(r, 6, 2), "list_classes": np.array([b"non-cat", b"cat"])},
     ("set_y", "y", "train_set_y"), classes=2, held=6, likelihood=BIT)  # fmt: skip
hdf5("beamline.hdf5", N, 180, lambda r: {"entry/spectra": spectra(r, N, 180), "entry/energy": np.linspace(7e3, 8e3, 180),
     "entry/sample": np.array([f"foil {i}" for i in range(N)], "S")}, named="foil 0", says="energy")  # fmt: skip
hdf5("columns.h5", N, "eta phi pt", lambda r: {"pt": r.gamma(3, 20, N), "eta": r.normal(0, 1, N), "phi": r.uniform(-3, 3, N)})
hdf5("features.hdf5", N, 10, lambda r: {"features": r.normal(size=(N, 10)), "ids": np.arange(N) + 500})


# Cells ------------------------------------------------------------------------------------------------------------------


def frame(store, name, index, columns=()):
    group = store.create_group(name)
    group.attrs.update({"_index": "_index", "encoding-type": "dataframe", "encoding-version": "0.2.0",
                        "column-order": [key for key, _ in columns]})  # fmt: skip
    group["_index"] = np.array(index, "S")
    for key, values in columns:
        if isinstance(values, tuple):
            group.create_group(key).update({"codes": values[0].astype(np.int8), "categories": np.array(values[1], "S")})
            group[key].attrs["encoding-type"] = "categorical"
        else:
            group[key] = values


def cells(path, matrix, columns, layers=()):
    with h5py.File(path, "w") as store:
        store.attrs.update({"encoding-type": "anndata", "encoding-version": "0.1.0"})
        for key, values in (("X", matrix), *layers):
            if sparse.issparse(values):
                group = store.create_group(key)
                group.attrs.update({"encoding-type": "csr_matrix", "shape": values.shape})
                group.update({part: getattr(values, part) for part in ("data", "indices", "indptr")})
            else:
                store[key] = values
        frame(store, "obs", [f"AAAC{i}-1" for i in range(matrix.shape[0])], columns)
        frame(store, "var", [f"Gene{g}" for g in range(matrix.shape[1])])


@file("raw_counts.h5ad", N, 60, "cell_type", classes=3, likelihood=COUNT, named="AAAC0-1")
def _(path, r):
    types = (kinds(r), ["B", "NK", "T"])
    cells(path, sparse.csr_matrix(counts(r, N, 60).astype(np.float32)), [("n_counts", r.random(N)), ("cell_type", types)])


@file("log_normalised.h5ad", N, 60, "leiden", classes=3, named="AAAC0-1", says="layers/counts", ask={"inside": "X"})
def _(path, r):
    raw = counts(r, N, 60).astype(np.float32)
    cells(path, np.log1p(raw), [("leiden", (kinds(r), ["0", "1", "2"]))], [("layers/counts", raw)])


@file("dense_counts.h5ad", N, 50, "louvain", classes=3, likelihood=COUNT)
def _(path, r):
    cells(path, counts(r, N, 50).astype(np.float32), [("louvain", (kinds(r), ["0", "1", "2"])), ("pct_mito", r.random(N))])


@file("no_annotation.h5ad", N, 50, "", likelihood=COUNT)
def _(path, r):
    cells(path, counts(r, N, 50), [("total_counts", r.random(N))])


@file("anndata_0_6.h5ad", N, 30, "kind", classes=2, likelihood=COUNT, named="c0")
def _(path, r):
    with h5py.File(path, "w") as store:
        store["X"] = counts(r, N, 30).astype(np.float32)
        store["obs"] = np.array([(f"c{i}".encode(), b"ab"[k : k + 1]) for i, k in enumerate(kinds(r, N, 2))],
                                [("index", "S8"), ("kind", "S4")])  # fmt: skip
        store["var"] = np.array([(f"G{i}".encode(),) for i in range(30)], [("index", "S8")])


@file("filtered_feature_bc_matrix.h5", N, 40, "", likelihood=COUNT, named="ACGT0-1")
def _(path, r):
    matrix = sparse.csr_matrix(counts(r, N, 40))
    with h5py.File(path, "w") as store:
        group = store.create_group("matrix")
        group.update({"data": matrix.data.astype(np.int32), "indices": matrix.indices, "indptr": matrix.indptr,
                      "shape": np.array([40, N], np.int32), "barcodes": np.array([f"ACGT{i}-1" for i in range(N)], "S")})  # fmt: skip
        group["features/id"] = np.array([f"ENSG{g}" for g in range(40)], "S")
        group["features/name"] = np.array([f"G{g}" for g in range(40)], "S")
        group["features/feature_type"] = np.array(["Gene Expression"] * 40, "S")


@file("filtered_gene_bc_matrices", N, 40, "", likelihood=COUNT, named="ACGT0-1")
def _(path, r):
    path.mkdir()
    io.mmwrite(path / "matrix.mtx", sparse.coo_matrix(counts(r, N, 40).T))
    (path / "barcodes.tsv").write_text("".join(f"ACGT{i}-1\n" for i in range(N)))
    (path / "genes.tsv").write_text("".join(f"ENSG{g}\tG{g}\n" for g in range(40)))


@file("feature_bc_matrix_v3", N, 40, "", likelihood=COUNT, named="ACGT0-1")
def _(path, r):
    path.mkdir()
    with gzip.open(path / "matrix.mtx.gz", "wb") as stream:
        io.mmwrite(stream, sparse.coo_matrix(counts(r, N, 40).T))
    (path / "barcodes.tsv.gz").write_bytes(gzip.compress("".join(f"ACGT{i}-1\n" for i in range(N)).encode()))
    lines = "".join(f"ENSG{g}\tG{g}\tGene Expression\n" for g in range(40))
    (path / "features.tsv.gz").write_bytes(gzip.compress(lines.encode()))


# Pictures ---------------------------------------------------------------------------------------------------------------


def save(path, pixels):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)


@file("flowers", 24, (32, 32, 3), "folder", classes=2, likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(photos(r, 24)):
        save(path / ("daisy", "rose")[i % 2] / f"{i:03d}.png", picture)


@file("xray", 24, (28, 28), "folder", classes=2, held=8, likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(blobs(r, 24)):
        save(path / ("train", "train", "test")[i % 3] / ("normal", "pneumonia")[i // 3 % 2] / f"p{i}.png", picture)


@file("faces_flat", 20, (32, 32, 3), "", likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(photos(r, 20)):
        save(path / f"face{i:02d}.bmp", picture)


@file("microscope_16bit", 18, (32, 32), "", likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(blobs(r, 18, 32, 32)):
        save(path / f"field{i:02d}.png", picture.astype(np.uint16) * 16 + 200)


@file("tiff_scans", 18, (24, 24), "", likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(blobs(r, 18, 24, 24)):
        save(path / f"scan_{i:02d}.tif", picture)


@file("grey_as_rgb", 18, (28, 28), "", likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(blobs(r, 18)):
        save(path / f"{i:02d}.png", np.repeat(picture[..., None], 3, 2))


@file("mixed_sizes", 18, (64, 64, 3), "folder", classes=2, likelihood=BIT, says="picture=")
def _(path, r):
    for i in range(18):
        save(path / ("cat", "dog")[i % 2] / f"{i:02d}.png", photos(r, 1, 64 + 16 * (i % 3), 80)[0])


@file("with_strangers", 16, (28, 28), "", likelihood=BIT, says="notes.docx")
def _(path, r):
    for i, picture in enumerate(blobs(r, 16)):
        save(path / f"{i:02d}.png", picture)
    (path / "notes.docx").write_bytes(b"PK\x03\x04 not a picture")


def idx(values):
    return struct.pack(">HBB", 0, 8, values.ndim) + struct.pack(f">{values.ndim}I", *values.shape) + values.tobytes()


@file("idx_folder", N, (28, 28), "label", classes=10, held=12, likelihood=BIT)
def _(path, r):
    path.mkdir()
    for part, n in (("train", 36), ("t10k", 12)):
        (path / f"{part}-images-idx3-ubyte.gz").write_bytes(gzip.compress(idx(blobs(r, n))))
        (path / f"{part}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx(kinds(r, n, 10).astype(np.uint8))))


@file("images-idx3-ubyte", N, (28, 28), "", likelihood=BIT)
def _(path, r):
    return idx(blobs(r, N))


# Typed tables -----------------------------------------------------------------------------------------------------------


def typed(r):
    return {"length": r.normal(5, 1, N).round(3), "width": r.normal(3, 1, N).round(3), "sort": np.array(["x", "y"])[kinds(r, N, 2)]}


@file("pandas.parquet", N, "length width", "sort", classes=2, says="'__index_level_0__'")
def _(path, r):
    pq.write_table(pa.table(typed(r) | {"__index_level_0__": np.arange(N) * 3}), path)


@file("sales.parquet", N, "length width", "sort", classes=2, says="'paid'", ask={"label": "sort"})
def _(path, r):
    sold = pa.array(np.datetime64("2023-01-01") + np.arange(N))
    pq.write_table(pa.table(typed(r) | {"sold": sold, "paid": r.random(N) < 0.5, "sort": pa.array(["x", "y"] * 24).dictionary_encode()}), path)


@file("vectors.parquet", N, 12, "topic", classes=3, named="doc0")
def _(path, r):
    pq.write_table(pa.table({"id": [f"doc{i}" for i in range(N)], "embedding": r.normal(size=(N, 12)).tolist(),
                             "topic": np.array(["a", "b", "c"])[kinds(r)]}), path)  # fmt: skip


@file("with_nulls.feather", N - 2, "length width", "sort", classes=2, says="left out")
def _(path, r):
    made = typed(r)
    made["width"] = pa.array([None if i in (4, 9) else v for i, v in enumerate(made["width"].tolist())])
    feather.write_feather(pa.table(made), path)


@file("stream.arrow", N, "count height", "", ask={"label": ""})
def _(path, r):
    table = pa.table({"count": r.integers(0, 99, N), "height": r.normal(170, 9, N).astype(np.float32)})
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)


@file("api_dump.jsonl", N, "price rating", "category", classes=3, named="SKU0", says="'tags'")
def _(path, r):
    rows = [{"id": f"SKU{i}", "price": round(5 + r.random() * 9, 2), "rating": int(r.integers(1, 6)), "tags": ["a", "b"],
             "category": ("book", "toy", "food")[k]} for i, k in enumerate(kinds(r))]  # fmt: skip
    return "\n".join(map(json.dumps, rows)) + "\n"


def workbook(name, made, **right):
    """A sheet; `made` gives its rows."""
    from test_kinds_of_files import sheet

    file(name, **right)(lambda path, r: sheet(path, *made(r)))


def measured(r):
    return [[f"T{i}", round(float(5 + r.random()), 3), round(float(9 + r.random()), 3), ("old", "new")[k]] for i, k in enumerate(kinds(r, N, 2))]


workbook("experiment.xlsx", lambda r: [[["Tube", "Mass", "Volume", "Batch"], *measured(r)]], rows=N, features="Mass Volume",
         label="Batch", classes=2, named="T0")  # fmt: skip
workbook("titled.xlsx", lambda r: [[["Results of May", "", "", ""], ["Tube", "Mass", "Volume", "Batch"], *measured(r)]], rows=N,
         features="Mass Volume", label="Batch", classes=2, named="T0", says="title")  # fmt: skip
workbook("two_sheets.xlsx", lambda r: [[["Tube", "Mass", "Volume", "Batch"], *measured(r)], [["Note", "Value"], ["made by", 3.0]]],
         rows=N, features="Mass Volume", label="Batch", classes=2, says="second")  # fmt: skip
workbook("numbers_only.xlsx", lambda r: [[["a", "b", "c"], *r.normal(5, 1, (N, 3)).round(3).tolist()]], rows=N, features="a b c",
         label="")  # fmt: skip
workbook("units.xlsx", lambda r: [[["Tube", "Mass", "Volume", "Batch"], ["", "mg", "ml", ""], *measured(r)]], rows=N,
         features="Mass Volume", label="Batch", classes=2, says="units")  # fmt: skip
