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
from pyarrow import feather
from scipy import io, sparse

from latentlab.data import load_dataset, open_source
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(30, 3)).round(4)
KINDS = ["a", "b"] * 15
TEXT = "u,v,w,kind\n" + "\n".join(",".join([*map(str, row), kind]) for row, kind in zip(X, KINDS, strict=True)) + "\n"


def same(data):
    assert np.allclose(data.x, X, atol=1e-6)
    assert data.features == ("u", "v", "w")
    assert data.class_names == ("a", "b")


def plain(path, **recipe):
    return load_dataset(path, {"scaling": "none", **recipe})


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


def test_matlab_keeps_rows_last_and_files_of_73_are_turned(tmp_path):
    pictures, labels = RANDOM.integers(0, 256, (8, 8, 3, 24)).astype(np.uint8), (np.arange(24) % 3 + 1)[:, None]
    io.savemat(tmp_path / "a.mat", {"X": pictures, "y": labels})
    data = load_dataset(tmp_path / "a.mat")
    assert data.shape == (8, 8, 3)
    assert np.allclose(data.x[5], pictures[..., 5] / 255, atol=1e-6)
    assert len(data.class_names) == 3
    path = tmp_path / "b.mat"
    with h5py.File(path, "w", userblock_size=512) as file:
        file["data"], file["label"] = X.T, (np.arange(30) % 2)[None].astype(float)
    with open(path, "r+b") as stream:
        stream.write(b"MATLAB 7.3 MAT-file")
    data = load_dataset(path, {"scaling": "none"})
    assert np.allclose(data.x, X, atol=1e-6)


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


def sheet(path, rows, second=()):
    """A minimal xlsx, each cell a number or an inline string."""

    def cell(value):
        if isinstance(value, str):
            return f'<c t="inlineStr"><is><t>{value}</t></is></c>'
        return f"<c><v>{value!r}</v></c>"

    def body(rows):
        lines = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
        space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        return f'<worksheet xmlns="{space}"><sheetData>{lines}</sheetData></worksheet>'

    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    names = ["first", "second"][: 1 + bool(second)]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" Type="{office}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        sheets = "".join(f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"/>' for i, name in enumerate(names, 1))
        archive.writestr(
            "xl/workbook.xml",
            '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
            f'xmlns:r="{office}"><sheets>{sheets}</sheets></workbook>',
        )
        links = "".join(
            f'<Relationship Id="r{i}" Type="{office}/worksheet" Target="worksheets/sheet{i}.xml"/>'
            for i in range(1, len(names) + 1)
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships">{links}</Relationships>'
        )
        for i, content in enumerate([rows, second][: len(names)], 1):
            archive.writestr(f"xl/worksheets/sheet{i}.xml", body(content))


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


def matrix_folder(folder, counts, names="features.tsv.gz"):
    folder.mkdir()
    with gzip.open(folder / "matrix.mtx.gz", "wb") as stream:
        io.mmwrite(stream, sparse.coo_matrix(counts.T))
    (folder / "barcodes.tsv").write_text("".join(f"c{i}\n" for i in range(len(counts))))
    lines = "".join(f"ENSG{i}\tg{i // 2}\tGene Expression\n" for i in range(counts.shape[1]))
    (folder / names).write_bytes(gzip.compress(lines.encode()) if names.endswith("gz") else lines.encode())
    return folder


def test_the_folder_that_10x_writes(tmp_path):
    counts = RANDOM.poisson(0.7, (20, 6))
    for names in ("features.tsv.gz", "genes.tsv"):
        data = load_dataset(matrix_folder(tmp_path / names, counts, names))
        assert np.array_equal(data.x, counts)
        assert data.features[:3] == ("g0", "g0 (2)", "g1")
        assert data.row_names[3] == "c3"
        assert data.likelihood == "negative-binomial"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("hello", "does not begin"),
        ("%%MatrixMarket matrix coordinate integer general\n", "how large"),
        ("%%MatrixMarket matrix coordinate integer general\n5 5 900000000\n1 1 1\n", "promises more"),
        ("%%MatrixMarket matrix coordinate integer general\n2 2 1\n7 7 1\n", "not a sound matrix"),
        ("%%MatrixMarket matrix coordinate integer general\n2 3 1\n1 1 1\n", "but the matrix has 3"),
    ],
)
def test_matrices_that_are_damaged_are_told(tmp_path, text, words):
    (tmp_path / "matrix.mtx").write_text(text)
    (tmp_path / "barcodes.tsv").write_text("a\nb\n")
    with pytest.raises(InputError, match=words):
        load_dataset(tmp_path)
