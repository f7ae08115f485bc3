"""The files of NumPy: one array, several in a zip, and the sparse matrices of scipy."""

import io
import zipfile

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import sparse

from latentlab.data.reading.numpy_files import read_npy, read_npz
from latentlab.data.recipe import Recipe
from latentlab.errors import InputError

X = np.random.default_rng(0).normal(size=(20, 3))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    arrays.arrays(st.sampled_from(["u1", "<i2", ">i4", "<f4", ">f8", "?"]), st.tuples(st.integers(1, 4), st.just(5))),
    st.booleans(),
)
def test_an_array_reads_back_of_every_type_and_order(tmp_path, values, fortran):
    values = np.asfortranarray(values) if fortran else values
    np.save(tmp_path / "a.npy", values)
    found = read_npy(tmp_path / "a.npy", Recipe(axes="ND")).values
    assert found.dtype == values.dtype
    assert np.array_equal(found, values, equal_nan=values.dtype.kind == "f")


def test_structured_arrays_are_tables(tmp_path):
    table = np.array([(1.5, "ä"), (2.5, "b")], [("x", "f8"), ("kind", "U3")])
    np.save(tmp_path / "a.npy", table)
    columns = read_npy(tmp_path / "a.npy", Recipe()).columns
    assert columns["x"].values.tolist() == [1.5, 2.5]
    assert columns["kind"].categories == ("b", "ä")


@pytest.mark.parametrize("kind", ["csr", "csc"])
def test_sparse_matrices_of_scipy_read_back(tmp_path, kind):
    right = sparse.random(9, 4, 0.4, kind, random_state=0)
    sparse.save_npz(tmp_path / "a.npz", right)
    assert np.array_equal(read_npz(tmp_path / "a.npz", Recipe()).values.toarray(), right.toarray())


@pytest.mark.parametrize("kind", ["coo", "dia", "bsr"])
def test_sparse_matrices_of_other_kinds_are_refused_and_never_read_as_a_table(tmp_path, kind):
    sparse.save_npz(tmp_path / "a.npz", sparse.random(9, 9, 0.4, random_state=0).asformat(kind))
    with pytest.raises(InputError, match=f"a sparse matrix of the kind '{kind}'; save it as csr"):
        read_npz(tmp_path / "a.npz", Recipe())


def test_objects_words_and_what_is_cut_short_are_told(tmp_path):
    path = tmp_path / "a.npy"
    for values, words in ((np.array([{}, None]), "Python objects"), (np.array(["a"]), "not real numbers")):
        np.save(path, values, allow_pickle=True)
        with pytest.raises(InputError, match=words):
            read_npy(path, Recipe())
    np.save(path, X)
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(InputError, match="472 of 480 bytes"):
        read_npy(path, Recipe())


def test_a_member_that_is_longer_than_its_header_says_is_refused(tmp_path):
    stream = io.BytesIO()
    np.save(stream, X)
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as archive:
        archive.writestr("x.npy", stream.getvalue() + bytes(1 << 17))
    with pytest.raises(InputError, match=r"x\.npy unpacks to more than its header says"):
        read_npz(tmp_path / "a.npz", Recipe())
    (tmp_path / "b.npz").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(InputError, match="not a sound NPZ file"):
        read_npz(tmp_path / "b.npz", Recipe())
