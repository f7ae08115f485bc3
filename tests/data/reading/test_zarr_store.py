"""zarr stores of both versions, in folders and zips: arrays and AnnData, and what reaches or claims too far."""

import gzip
import json
import os
import shutil
import struct
import warnings
import zipfile

import numpy as np
import pytest
from scipy import sparse

from latentlab.cli import main
from latentlab.data import load_dataset
from latentlab.data.reading.apart import run_apart
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(40, 7))
COUNTS = RANDOM.poisson(0.7, (30, 9)).astype(np.float32)


def texts(group, name, values):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        array = group.create_array(name, shape=(len(values),), dtype=str)
        array[:] = np.array(values, object)


def table(path, version):
    """A store of rows, numbers and words."""
    import zarr

    group = zarr.open_group(path, mode="w", zarr_format=version)
    group.create_array("X", data=X, chunks=(16, 3))
    group.create_array("y", data=np.arange(40) % 3)
    texts(group, "site", ["north", "south"] * 20)
    return path


def cells(path, version, kind):
    """AnnData as its library writes it."""
    import zarr

    root = zarr.open_group(path, mode="w", zarr_format=version)
    root.attrs.update({"encoding-type": "anndata", "encoding-version": "0.1.0"})
    if kind == "dense":
        root.create_array("X", data=COUNTS).attrs["encoding-type"] = "array"
    else:
        matrix = getattr(sparse, kind)(COUNTS)
        group = root.create_group("X")
        group.attrs.update({"encoding-type": kind, "shape": [30, 9]})
        for name in ("data", "indices", "indptr"):
            group.create_array(name, data=getattr(matrix, name))
    root.create_group("layers").create_array("log", data=np.log1p(COUNTS))
    for name, count in (("obs", 30), ("var", 9)):
        group = root.create_group(name)
        group.attrs.update({"encoding-type": "dataframe", "_index": "_index", "column-order": []})
        texts(group, "_index", [f"{name}{i}" for i in range(count)])
    kinds = root["obs"].create_group("cell_type")
    kinds.attrs.update({"encoding-type": "categorical", "ordered": False})
    kinds.create_array("codes", data=(np.arange(30) % 2).astype(np.int8))
    texts(kinds, "categories", ["T", "B"])
    root.create_group("uns").create_array("unused", data=np.arange(3))
    return path


def zipped(folder, within=""):
    path = folder.with_suffix(".zarr.zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, within + file.relative_to(folder).as_posix())
    return path


def metadata(**changes):
    """The `zarr.json` of an array, as a hostile hand may change it."""
    return {
        "shape": [8, 3], "data_type": "float64", "chunk_key_encoding": {"name": "default"}, "fill_value": 0.0,
        "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": [8, 3]}},
        "codecs": [{"name": "bytes", "configuration": {"endian": "little"}}], "attributes": {}, "zarr_format": 3,
        "node_type": "array", "storage_transformers": [], **changes,
    }  # fmt: skip


def store(path, said, chunk=b"", name="c/0/0"):
    (path / name).parent.mkdir(parents=True)
    (path / "zarr.json").write_text(said if isinstance(said, str) else json.dumps(said))
    (path / name).write_bytes(chunk)
    return path


@pytest.mark.parametrize("version", [2, 3])
def test_arrays_with_columns_in_a_folder_and_in_a_zip(tmp_path, version):
    folder = table(tmp_path / "a.zarr", version)
    for path in (folder, zipped(folder), zipped(folder.rename(tmp_path / "b.zarr"), "b.zarr/")):
        data = load_dataset(path if path.exists() else tmp_path / "b.zarr", {"scaling": "none"})
        assert np.allclose(data.x, X, atol=1e-6)
        assert data.label_name == "y"
        assert data.columns["site"].text(3) == "south"


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize("kind", ["dense", "csr_matrix", "csc_matrix"])
def test_anndata(tmp_path, version, kind):
    data = load_dataset(cells(tmp_path / "a.zarr", version, kind))
    assert np.array_equal(data.x, COUNTS)
    assert data.likelihood == "negative-binomial"
    assert data.features[2] == "var2"
    assert data.row_names[5] == "obs5"
    assert data.label_of(0) == "T"
    if kind == "dense":
        log = load_dataset(tmp_path / "a.zarr", {"inside": "layers/log", "scaling": "none"})
        assert np.allclose(log.x, np.log1p(COUNTS), atol=1e-6)


def test_sharded_arrays_and_series(tmp_path):
    import zarr

    values = RANDOM.normal(size=(64, 32, 4))
    group = zarr.open_group(tmp_path / "a.zarr", mode="w")
    group.create_array("signals", shape=values.shape, chunks=(8, 32, 2), shards=(32, 32, 4), dtype="f8")[:] = values
    data = load_dataset(tmp_path / "a.zarr", {"scaling": "none"})
    assert np.allclose(data.x, values.transpose(0, 2, 1).reshape(64, -1), atol=1e-6)
    assert data.about == "64 series of 32 steps in 4 channels"


def test_large_arrays_stay_on_disk(tmp_path, monkeypatch):
    for module in ("rows", "reading.checked", "reading.arrays", "prepare"):
        monkeypatch.setattr(f"latentlab.data.{module}.STORED_FROM", 1 << 10)
    data = load_dataset(table(tmp_path / "a.zarr", 3), {"scaling": "none"})
    assert not data.in_memory
    assert np.allclose(data.x[:], X, atol=1e-6)


@pytest.mark.parametrize("version", [2, 3])
def test_chunks_that_are_not_there_are_told_and_damaged_ones_refused(tmp_path, version):
    path = table(tmp_path / "a.zarr", version)
    chunks = [one for one in sorted((path / "X").rglob("*")) if one.is_file() and one.name[0] in "0123456789"]
    chunks[0].unlink()
    data = load_dataset(path, {"scaling": "none"})
    assert "Of X 1 of 9 chunks are not stored" in " ".join(data.remarks)
    assert (data.x[:16, :3] == 0).all()
    whole = chunks[1].read_bytes()
    chunks[1].write_bytes(whole[:20])
    with pytest.raises(InputError, match="damaged"):
        load_dataset(path)
    chunks[1].write_bytes(whole)
    load_dataset(path)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("what", ["chunk", "folder", "pipe"])
def test_nothing_is_followed_out_of_the_folder(tmp_path, what):
    path = store(tmp_path / "a.zarr", metadata(), np.zeros(24).tobytes())
    (tmp_path / "secret").mkdir()
    shutil.move(path / "c/0/0", tmp_path / "secret/0")
    if what == "chunk":
        (path / "c/0/0").symlink_to(tmp_path / "secret/0")
    elif what == "folder":
        (path / "c/0").rmdir()
        (path / "c/0").symlink_to(tmp_path / "secret")
    else:
        os.mkfifo(path / "c/0/0")
    with pytest.raises(InputError, match="link or no plain file"):
        load_dataset(path)


GRID = {"name": "regular", "configuration": {"chunk_shape": [1 << 20, 1 << 20]}}
SMALL = {"name": "regular", "configuration": {"chunk_shape": [1, 1]}}
SHARDS = {"name": "sharding_indexed", "configuration": {"chunk_shape": [8, 3], "codecs": [{"name": "numcodecs.pickle"}],
                                                        "index_codecs": [{"name": "bytes"}]}}  # fmt: skip
HOSTILE = {
    "petabytes": (metadata(shape=[1 << 40, 1000]), "more than 16 GiB"),
    "much for little": (metadata(shape=[1 << 24, 3], chunk_grid=SMALL | {"configuration": {"chunk_shape": [9999, 3]}}),
                        "bytes are stored for it"),
    "a huge chunk": (metadata(chunk_grid=GRID), "refused for its chunks"),
    "a chunk for each value": (metadata(shape=[4000, 1000], chunk_grid=SMALL), "refused for its chunks"),
    "negative": (metadata(shape=[-8, 3]), "cannot be"),
    "a chunk of nothing": (metadata(chunk_grid=SMALL | {"configuration": {"chunk_shape": [0, 3]}}), "cannot be"),
    "other axes": (metadata(chunk_grid=SMALL | {"configuration": {"chunk_shape": [8]}}), "cannot be"),
    "text for a shape": (metadata(shape="many"), "cannot be"),
    "truth for a size": (metadata(shape=[True, 3]), "cannot be"),
    "pickled": (metadata(codecs=[{"name": "numcodecs.pickle"}]), "may run code"),
    "pickled within shards": (metadata(codecs=[SHARDS]), "may run code"),
    "unknown codec": (metadata(codecs=[{"name": "os.system"}]), "may run code"),
    "codecs of no kind": (metadata(codecs=["bytes"]), "cannot be"),
    "shards of no codecs": (metadata(codecs=[{"name": "sharding_indexed", "configuration": {"chunk_shape": [8, 3]}}]),
                            "cannot be"),
    "another grid": (metadata(chunk_grid={"name": "rectangular"}), "not read"),
    "transformed": (metadata(storage_transformers=[{"name": "x"}]), "not read"),
    "complex": (metadata(data_type="complex128", fill_value=[0, 0]), "no array of numbers"),
    "half": ('{"shape": [8, 3', "metadata are damaged"),
    "a list": ("[1, 2]", "metadata are damaged"),
    "nested": ("[" * 100_000, "metadata are damaged"),
    "no rows": (metadata(shape=[0, 3]), "no rows"),
    "a group of nothing": ({"zarr_format": 3, "node_type": "group"}, "no array of numbers"),
    "words alone": (metadata(data_type="string", shape=[8], chunk_grid=SMALL | {"configuration": {"chunk_shape": [8]}},
                             codecs=[{"name": "vlen-utf8"}], fill_value=""), "no array of real numbers"),
    "not a number anywhere": (metadata(fill_value="NaN"), "no finite values|every row"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_each_is_refused_in_one_sentence(tmp_path, name):
    said, words = HOSTILE[name]
    path = store(tmp_path / "a.zarr", said, name="c/9/9")
    with pytest.raises(InputError, match=words) as refused:
        load_dataset(path)
    assert "a.zarr" in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("codec", ["pickle", "json2", "vlen-array", "base64"])
def test_objects_of_version_2_are_never_read(tmp_path, codec):
    path = tmp_path / "a.zarr"
    path.mkdir()
    said = {"zarr_format": 2, "shape": [4], "chunks": [4], "dtype": "|O", "fill_value": None, "order": "C",
            "compressor": None, "filters": [{"id": codec}]}  # fmt: skip
    (path / ".zarray").write_text(json.dumps(said))
    (path / "0").write_bytes(b"cposix\nsystem\n(S'touch /tmp/latentlab-was-here'\ntR.")
    with pytest.raises(InputError, match="may run code"):
        load_dataset(path)


@pytest.mark.parametrize("filters", [-1, "delta", {"id": "delta"}, [None, 3]])
def test_filters_that_are_none_are_told(tmp_path, filters):
    said = {"zarr_format": 2, "shape": [4], "chunks": [4], "dtype": "<f8", "compressor": None, "filters": filters}
    (tmp_path / ".zarray").write_text(json.dumps(said))
    with pytest.raises(InputError):
        load_dataset(tmp_path)


def test_a_chunk_that_claims_or_unpacks_to_all_memory_ends_only_its_own_process(tmp_path, monkeypatch):
    monkeypatch.setattr("latentlab.data.reading.apart.run_apart", run_apart)
    zstd = metadata(codecs=[*metadata()["codecs"], {"name": "zstd", "configuration": {"level": 0, "checksum": False}}])
    claims = b"\x28\xb5\x2f\xfd\xe0" + struct.pack("<Q", 1 << 45) + b"\x01\0\0"
    with pytest.raises(InputError, match=r"a\.zarr: cannot be decoded"):
        load_dataset(store(tmp_path / "a.zarr", zstd, claims))
    monkeypatch.setattr("latentlab.data.reading.apart.MEMORY", 1 << 27)
    packed = metadata(codecs=[*metadata()["codecs"], {"name": "gzip", "configuration": {"level": 1}}])
    zeros = gzip.compress(bytes(1 << 26), 1)
    with pytest.raises(InputError, match=r"b\.zarr: cannot be decoded.*memory"):
        load_dataset(store(tmp_path / "b.zarr", packed, zeros * 18))


def test_damaged_zips_and_zips_of_other_things(tmp_path):
    whole = zipped(table(tmp_path / "a.zarr", 3)).read_bytes()
    for cut in (100, len(whole) // 2, len(whole) - 10):
        (tmp_path / "c.zarr.zip").write_bytes(whole[:cut])
        with pytest.raises(InputError, match="zip"):
            load_dataset(tmp_path / "c.zarr.zip")
    wrong = bytearray(whole)
    place = whole.index(b"zarr.json")
    wrong[place + 40 : place + 60] = bytes(20)
    (tmp_path / "d.zarr.zip").write_bytes(wrong)
    with pytest.raises(InputError, match=r"d\.zarr\.zip"):
        load_dataset(tmp_path / "d.zarr.zip")


def test_the_command_line_opens_a_layer(tmp_path, capsys):
    path = cells(tmp_path / "a.zarr", 3, "csr_matrix")
    assert main(["info", str(path), "--json", "--prepare", "inside=layers/log"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["rows"], said["shape"]) == (30, [9])
    assert main(["info", str(path), "--prepare", "inside=nothing"]) == 2
    assert "there is no 'nothing'" in capsys.readouterr().err
