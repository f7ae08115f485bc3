"""What a Python program holds becomes a dataset, and a session keeps all of it."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch.utils.data import TensorDataset

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.storage.session import load_session, save_session

X = np.random.default_rng(0).normal(size=(40, 3))
KINDS = ["a", "b"] * 20


class Frame:
    """The part of a pandas data frame that is relied on."""

    def __init__(self, columns, index=None):
        self._columns = {name: np.asarray(values) for name, values in columns.items()}
        self.columns, self.iloc = list(columns), None
        self.index = np.arange(len(self)) if index is None else np.asarray(index)

    def __len__(self):
        return len(next(iter(self._columns.values())))

    def __getitem__(self, name):
        return self._columns[name]


def test_arrays_and_tensors():
    plain = Dataset.of(
        X, KINDS, names=[f"r{i}" for i in range(40)], columns={"depth": range(40)}, features=["u", "v", "w"]
    )
    assert (plain.features, plain.class_names, plain.name_of(3)) == (("u", "v", "w"), ("a", "b"), "r3")
    assert plain.columns["depth"].values[7] == 7
    assert np.allclose(plain.x, X, atol=1e-6)
    for values in (torch.from_numpy(X), X.tolist(), X.astype(np.float32)):
        assert np.allclose(Dataset.of(values).x, X, atol=1e-6)
    assert Dataset.of(np.zeros((10, 8, 8), np.uint8)).is_image


def test_frames_cells_and_torch_datasets():
    frame = Frame({"u": X[:, 0], "v": X[:, 1], "kind": KINDS}, [f"r{i}" for i in range(40)])
    data = Dataset.of(frame)
    assert (data.features, data.label_name, data.row_names[2]) == (("u", "v"), "kind", "r2")
    counts = np.random.default_rng(0).poisson(2, (40, 5))
    cells = SimpleNamespace(X=counts, obs=Frame({"type": KINDS}), var_names=list("vwxyz"), obs_names=range(40))
    data = Dataset.of(cells)
    assert (data.features, data.label_name, data.likelihood) == (tuple("vwxyz"), "type", "negative-binomial")
    pairs = TensorDataset(torch.from_numpy(X), torch.arange(40) % 2)
    data = Dataset.of(pairs)
    assert np.allclose(data.x, X, atol=1e-6)
    assert data.labels.tolist() == [0, 1] * 20


def test_what_cannot_be_is_one_sentence():
    for wrong in (X[0], np.array([["a", "b"]]), [[1, 2], [3]], np.empty((0, 3))):
        with pytest.raises(InputError):
            Dataset.of(wrong)
    with pytest.raises(InputError, match="3 values for 40 rows"):
        Dataset.of(X, [1, 2, 3])
    with pytest.raises(InputError, match="not finite"):
        Dataset("bad", np.full((3, 2), np.nan, np.float32), np.empty(0, np.int64))
    filled = Dataset.of(np.where(X > 1.5, np.nan, X), missing="mean")
    assert np.isfinite(filled.x).all()


def test_a_session_keeps_names_columns_and_parts(tmp_path):
    data = Dataset.of(X, KINDS, names=[f"r{i}" for i in range(40)], columns={"depth": range(40), "w": KINDS})
    run = ll.train(ll.build_model("ppca", data), data, epochs=2)
    save_session(tmp_path / "a.h5", run)
    again = load_session(tmp_path / "a.h5").data
    assert (again.label_name, again.row_names, again.features) == (data.label_name, data.row_names, data.features)
    assert again.columns["w"].categories == ("a", "b")
    assert np.array_equal(again.columns["depth"].values, data.columns["depth"].values)
    assert again.source["fitted"] == data.source["fitted"]
