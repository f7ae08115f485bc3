"""MATLAB files of both kinds: rows, labels and sparse matrices as their programs mean them."""

import h5py
import numpy as np
import pytest
from scipy import io, sparse

from latentlab.data import load_dataset
from latentlab.data.reading.matlab import read_matlab
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(30, 3)).round(4)


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


def test_sparse_variables_are_read_as_the_dense_ones_that_they_stand_for(tmp_path):
    counts = RANDOM.poisson(0.4, (20, 7)).astype(float)
    io.savemat(tmp_path / "sparse.mat", {"X": sparse.csc_matrix(counts)})
    io.savemat(tmp_path / "dense.mat", {"X": counts})
    assert np.array_equal(load_dataset(tmp_path / "sparse.mat").x, load_dataset(tmp_path / "dense.mat").x)


def test_an_array_within_a_struct_is_asked_for_with_a_point_or_a_stroke(tmp_path):
    io.savemat(tmp_path / "a.mat", {"s": {"a": X, "b": X[:, :2] + 1}})
    for inside in ("s.b", "s/b"):
        data = load_dataset(tmp_path / "a.mat", {"inside": inside, "scaling": "none"})
        assert np.allclose(data.x, X[:, :2] + 1, atol=1e-6)


@pytest.mark.parametrize("values", [{"z": 1j * X}, {}], ids=["complex numbers", "nothing"])
def test_a_file_without_real_numbers_is_refused_by_its_name(values, tmp_path):
    io.savemat(tmp_path / "a.mat", values)
    with pytest.raises(InputError, match=r"a\.mat"):
        read_matlab(tmp_path / "a.mat", recipe_of({}))


def test_what_is_cut_short_is_refused_in_one_line(tmp_path):
    io.savemat(tmp_path / "a.mat", {"X": X}, do_compression=True)
    whole = (tmp_path / "a.mat").read_bytes()
    for part in (130, 200, len(whole) - 30):
        (tmp_path / "b.mat").write_bytes(whole[:part])
        with pytest.raises(InputError, match=r"b\.mat") as refused:
            read_matlab(tmp_path / "b.mat", recipe_of({}))
        assert "\n" not in str(refused.value)
