"""Structs and cells of MATLAB, versions 5 and 7.3, by their paths."""

import json

import numpy as np
import pytest
from making_matlab import cell, version_73, word, words
from scipy import io

from latentlab.cli import main
from latentlab.data import load_dataset
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(36, 7))
LABELS = (np.arange(36) % 3 + 1.0)[:, None]
NAMES = ["cat", "dog", "owl"]


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
