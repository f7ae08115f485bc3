"""Structs and cells of MATLAB, versions 5 and 7.3, by their paths; and files whose headers lie."""

import json
import struct
import zlib

import h5py
import numpy as np
import pytest
from scipy import io, sparse

from latentlab.cli import main
from latentlab.data import load_dataset
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(36, 7))
LABELS = (np.arange(36) % 3 + 1.0)[:, None]
NAMES = ["cat", "dog", "owl"]


def words(values):
    found = np.empty((len(values), 1), object)
    found[:, 0] = values
    return found


def word(group, name, text):
    one = group.create_dataset(name, data=np.array([[ord(letter)] for letter in text], "u2"))
    one.attrs["MATLAB_class"] = b"char"
    return one


def cell(group, name, entries):
    references = np.array([[one.ref for one in entries]], h5py.ref_dtype)
    group.create_dataset(name, data=references, dtype=h5py.ref_dtype).attrs["MATLAB_class"] = b"cell"


def version_73(path, fill):
    with h5py.File(path, "w", userblock_size=512) as file:
        fill(file, file.create_group("#refs#"))
    with open(path, "r+b") as stream:
        stream.write(b"MATLAB 7.3 MAT-file")
    return path


def of_classes(path, version):
    """A struct `data` of rows, class numbers, and the classes' names."""
    if version == "5":
        io.savemat(path, {"data": {"X": X, "labels": LABELS, "classNames": words(NAMES), "author": "somebody"}})
        return path

    def fill(file, references):
        group = file.create_group("data")
        group.attrs["MATLAB_class"] = b"struct"
        group["X"], group["labels"] = X.T, LABELS.T
        cell(group, "classNames", [word(references, name, name) for name in NAMES])
        word(group, "author", "somebody")

    return version_73(path, fill)


@pytest.mark.parametrize("version", ["5", "7.3"])
def test_a_struct_is_read_by_its_paths(tmp_path, version):
    path = of_classes(tmp_path / "a.mat", version)
    for recipe in ({}, {"inside": "data.X"}, {"inside": "data/X"}):
        data = load_dataset(path, {"scaling": "none", **recipe})
        assert np.allclose(data.x, X, atol=1e-6)
        assert data.class_names == tuple(NAMES)
        assert data.label_of(1) == "dog"
        assert "named by 'classNames'" in " ".join(data.remarks)
    with pytest.raises(InputError, match=r"there is no 'data\.Y'"):
        load_dataset(path, {"inside": "data.Y"})
    with pytest.raises(InputError, match="not an array of real numbers"):
        load_dataset(path, {"inside": "data.classNames"})


@pytest.mark.parametrize("version", ["5", "7.3"])
def test_parts_within_structs_and_a_word_for_each_row(tmp_path, version):
    parts = {"train": X[:30], "test": X[30:]}
    kinds = {"train": ["a", "bc"] * 15, "test": ["a", "bc"] * 3}
    if version == "5":
        io.savemat(tmp_path / "a.mat", {"s": {part: {"x": parts[part], "kind": words(kinds[part])} for part in parts}})
    else:

        def fill(file, references):
            for part in parts:
                group = file.create_group(f"s/{part}")
                group["x"] = parts[part].T
                cell(group, "kind", [word(references, f"{part}{i}", one) for i, one in enumerate(kinds[part])])

        version_73(tmp_path / "a.mat", fill)
    data = load_dataset(tmp_path / "a.mat", {"scaling": "none"})
    assert np.allclose(data.x, X, atol=1e-6)
    assert data.held_out.tolist() == list(range(30, 36))
    assert data.class_names == ("a", "bc")


@pytest.mark.parametrize("version", ["5", "7.3"])
def test_a_cell_of_arrays_of_one_shape_is_rows(tmp_path, version):
    windows = RANDOM.normal(size=(20, 50, 3))
    if version == "5":
        entries = np.empty((1, 20), object)
        for i, one in enumerate(windows):
            entries[0, i] = one
        io.savemat(tmp_path / "a.mat", {"signals": entries})
    else:

        def fill(file, references):
            entries = [references.create_dataset(f"{i}", data=one.T) for i, one in enumerate(windows)]
            cell(file, "signals", entries)

        version_73(tmp_path / "a.mat", fill)
    data = load_dataset(tmp_path / "a.mat", {"scaling": "none"})
    assert np.allclose(data.x, windows.transpose(0, 2, 1).reshape(20, -1), atol=1e-6)
    assert data.about == "20 series of 50 steps in 3 channels"


def test_an_array_of_structs_is_rows(tmp_path):
    records = np.zeros((1, 20), [("values", object), ("kind", object)])
    for i in range(20):
        records[0, i] = (X[i][None], i % 2)
    io.savemat(tmp_path / "a.mat", {"rec": records})
    data = load_dataset(tmp_path / "a.mat", {"scaling": "none"})
    assert np.allclose(data.x, X[:20], atol=1e-6)
    assert data.label_name == "kind"


def test_features_by_samples_within_a_struct_are_turned(tmp_path):
    io.savemat(tmp_path / "a.mat", {"d": {"X": X.T, "y": LABELS.T}})
    data = load_dataset(tmp_path / "a.mat", {"scaling": "none"})
    assert np.allclose(data.x, X, atol=1e-6)
    assert "axes=ND" in " ".join(data.remarks)


def test_missing_values_and_wrong_types_within_structs(tmp_path):
    values = X.copy()
    values[2, 3] = np.nan
    io.savemat(tmp_path / "a.mat", {"d": {"X": values}})
    assert "1 row has missing values" in " ".join(load_dataset(tmp_path / "a.mat").remarks)
    for name, held in (("complex", X * 1j), ("text", "abc"), ("nothing", {}), ("mixed", np.array([[1, "a"]], object))):
        io.savemat(tmp_path / f"{name}.mat", {"d": {"X": held}})
        with pytest.raises(InputError, match=name):
            load_dataset(tmp_path / f"{name}.mat")


def test_the_command_line_takes_a_path(tmp_path, capsys):
    io.savemat(tmp_path / "a.mat", {"d": {"X": X, "big": RANDOM.normal(size=(50, 20))}})
    assert main(["info", str(tmp_path / "a.mat"), "--json", "--prepare", "inside=d.big"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"] == 50


# Headers that lie --------------------------------------------------------------------------------------------------


def element(kind, body):
    return struct.pack("<II", kind, len(body)) + body + bytes(-len(body) % 8)


def matrix(what, dims, *rest, name=b"d"):
    flags = element(6, struct.pack("<II", what, 0))
    return element(14, flags + element(5, struct.pack(f"<{len(dims)}i", *dims)) + element(1, name) + b"".join(rest))


def file_of(*variables):
    return b"MATLAB 5.0 MAT-file".ljust(124) + struct.pack("<HH", 0x0100, 0x4D49) + b"".join(variables)


def fields(*names):
    return element(5, struct.pack("<i", 8)) + element(1, b"".join(name.ljust(8, b"\0") for name in names))


NUMBERS = matrix(6, (2, 2), element(9, np.arange(4.0).tobytes()))
NESTED = NUMBERS
for _ in range(40):
    NESTED = matrix(2, (1, 1), fields(b"d"), NESTED)
LIES = {
    "many cells": matrix(1, (1 << 30, 1 << 30)),
    "many structs": matrix(2, (1 << 16, 1 << 14), fields(b"a", b"b")),
    "structs of no fields": matrix(2, (1 << 15, 1 << 15), fields()),
    "names of no length": matrix(2, (1, 1), element(5, struct.pack("<i", 0)), element(1, b"abc"), NUMBERS),
    "an unknown type": matrix(6, (2, 2), element(161, bytes(32))),
    "an unknown type within": matrix(2, (1, 1), fields(b"a"), matrix(6, (2, 2), element(200, bytes(32)))),
    "fewer values than said": matrix(6, (1 << 20, 1 << 10), element(9, bytes(32))),
    "longer than the file": NUMBERS[:4] + struct.pack("<I", 1 << 30) + NUMBERS[8:],
    "negative": matrix(6, (-2, -2), element(9, bytes(32))),
    "one dimension": matrix(6, (4,), element(9, bytes(32))),
    "letters beyond": matrix(4, (1 << 20, 1 << 10), element(2, b"abcd")),
    "an unknown class": matrix(99, (2, 2), element(9, bytes(32))),
    "too deep": NESTED,
    "sparse, out of bounds": matrix(5, (4, 2), element(5, struct.pack("<4i", 0, 1, 2, 10**6)),
                                    element(5, struct.pack("<3i", 0, 2, 4)), element(9, bytes(32))),
    "sparse without columns": matrix(5, (4, 1 << 20), element(5, bytes(16)), element(5, bytes(8)),
                                     element(9, bytes(32))),
    "nothing within": element(14, b""),
}  # fmt: skip


@pytest.mark.parametrize("name", LIES)
@pytest.mark.parametrize("packed", [False, True])
def test_a_header_that_lies_is_told(tmp_path, name, packed):
    body = LIES[name]
    variable = struct.pack("<II", 15, len(zlib.compress(body))) + zlib.compress(body) if packed else body
    (tmp_path / "lie.mat").write_bytes(file_of(variable))
    with pytest.raises(InputError, match=r"lie\.mat: ") as told:
        load_dataset(tmp_path / "lie.mat")
    assert "\n" not in str(told.value)


def test_what_unpacks_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("latentlab.data.reading.limits.MUCH", 1 << 20)
    body = zlib.compress(matrix(6, (1 << 10, 1 << 14), element(9, bytes(1 << 27))))
    (tmp_path / "bomb.mat").write_bytes(file_of(struct.pack("<II", 15, len(body)) + body))
    with pytest.raises(InputError, match="refused"):
        load_dataset(tmp_path / "bomb.mat")


@pytest.mark.parametrize("packed", [False, True])
def test_no_byte_that_is_changed_ends_the_process(tmp_path, packed):
    path = tmp_path / "a.mat"
    io.savemat(path, {"d": {"X": X, "y": LABELS, "k": words(NAMES), "s": sparse.eye(5).tocsc()}}, do_compression=packed)
    whole = path.read_bytes()
    for place in RANDOM.integers(124, min(len(whole), 700), 150):
        changed = bytearray(whole)
        changed[place] = RANDOM.integers(256)
        path.write_bytes(changed)
        try:
            assert np.isfinite(load_dataset(path).x).all()
        except InputError as error:
            assert "a.mat" in str(error)  # noqa: PT017


def test_references_that_repeat_or_lead_astray(tmp_path, monkeypatch):
    monkeypatch.setattr("latentlab.data.reading.limits.MUCH", 1 << 20)

    def much(file, references):
        cell(file, "x", [references.create_dataset("a", data=np.zeros((100, 100)))] * 5000)

    with pytest.raises(InputError, match="refused"):
        load_dataset(version_73(tmp_path / "much.mat", much))

    def outside(file, references):
        one = references.create_dataset("a", (4,), "f8", external=[("/etc/passwd", 0, h5py.h5f.UNLIMITED)])
        cell(file, "x", [one] * 3)
        file["y"] = h5py.ExternalLink("/etc/passwd", "y")

    with pytest.raises(InputError, match="outside the file"):
        load_dataset(version_73(tmp_path / "outside.mat", outside))
