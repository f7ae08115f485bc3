"""The picture of a dataset, held against scikit-learn's principal components and against the values themselves."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from hypothesis.extra.numpy import arrays
from sklearn.decomposition import PCA

from latentlab.data import Dataset, load_dataset
from latentlab.data.rows import Rows
from latentlab.errors import Cancelled, InputError
from latentlab.space import data_picture
from latentlab.space.data_picture import main_directions, percent, picture_of


def as_it_is(x):
    return Dataset("rows", np.asarray(x, np.float32), np.empty(0, np.int64))


def on_disk(x):
    return Dataset("rows", Rows(x, lambda raw: raw.astype(np.float32), x.shape[1:]), np.empty(0, np.int64))


def same_but_for_signs(xy, wanted, tolerance=1e-3):
    signs = np.sign((xy * wanted).sum(0))
    assert np.allclose(xy, wanted * np.where(signs, signs, 1), atol=tolerance * np.abs(wanted).max())


def test_the_digits_lie_where_scikit_learn_puts_them():
    data = load_dataset("digits")
    picture, oracle = picture_of(data), PCA(2, svd_solver="full")
    flat = data.x.reshape(len(data), -1).astype(np.float64)
    same_but_for_signs(picture.embedding.xy, oracle.fit_transform(flat))
    assert np.allclose(picture.shares, oracle.explained_variance_ratio_, atol=1e-6)
    assert picture.embedding.whole
    assert np.array_equal(picture.embedding.rows, np.arange(len(data)))
    first, second = (f"{100 * share:.0f} %" for share in oracle.explained_variance_ratio_)
    assert picture.words == f"The data: PCA of 64 values, {first} + {second} of their variance"
    assert picture.embedding.plane.names == (f"PC 1 ({first})", f"PC 2 ({second})")


@pytest.mark.parametrize("shape", [(50, 900), (2, 900), (3, 3), (1500, 700)])
def test_rows_of_many_values_too(shape):
    x = np.random.default_rng(1).standard_normal(shape) @ np.diag(np.linspace(5, 1, shape[1]) ** 2)
    oracle = PCA(2, svd_solver="full").fit(x)
    _, axes, shares = main_directions(x.astype(np.float32))
    assert np.allclose(shares, oracle.explained_variance_ratio_, atol=1e-4)
    assert np.allclose(np.abs((axes * oracle.components_).sum(1))[np.array(shares) > 1e-6], 1, atol=1e-3)
    assert (axes[[0, 1], np.abs(axes).argmax(1)] > 0).all()


@settings(max_examples=40, deadline=None)
@given(arrays(np.float32, some.tuples(some.integers(2, 12), some.integers(3, 6)), elements=some.integers(-9, 9)))
def test_shares_and_places_are_those_of_scikit_learn(x):
    picture = picture_of(as_it_is(x))
    if (x == x[0]).all():
        assert picture.words == "The data: all rows are the same"
        assert not picture.embedding.xy.any()
        return
    oracle = PCA(2, svd_solver="full").fit(x.astype(np.float64))
    assert np.allclose(picture.shares, oracle.explained_variance_ratio_, atol=1e-5)
    wanted = (oracle.explained_variance_ * (len(x) - 1)).sum()  # however equal directions are turned
    assert np.isclose((picture.embedding.xy.astype(np.float64) ** 2).sum(), wanted, rtol=1e-4)


@pytest.mark.parametrize("size", [1e-30, 1.0, 1e30])
def test_the_size_of_the_values_does_not_matter(size):
    x = np.random.default_rng(0).standard_normal((40, 5)) * [3, 2, 1, 1, 1]
    _, _, shares = main_directions((x * size).astype(np.float32))
    assert np.allclose(shares, PCA(2, svd_solver="full").fit(x).explained_variance_ratio_, atol=1e-4)


def test_constant_columns_have_no_weight():
    x = np.random.default_rng(0).standard_normal((30, 4)).astype(np.float32)
    x[:, 2] = 7
    _, axes, shares = main_directions(x)
    assert np.allclose(axes[:, 2], 0, atol=1e-6)
    assert 0 < sum(shares) < 1
    x[:, 1:] = 3
    _, axes, shares = main_directions(x)
    assert shares == (1.0, 0.0) or np.allclose(shares, (1, 0), atol=1e-6)


def test_one_row_and_rows_that_are_the_same():
    one = picture_of(as_it_is(np.ones((1, 5))))
    assert one.words == "The data: one row"
    assert one.embedding.xy.tolist() == [[0, 0]]
    same = picture_of(as_it_is(np.ones((4, 5))))
    assert same.words == "The data: all rows are the same"
    assert not same.embedding.xy.any()


def test_two_values_are_shown_as_they_came():
    x = np.random.default_rng(0).normal([180, 4000], [10, 600], (50, 2))
    data = Dataset.of(x, names=None, columns=None, scaling="standard")
    picture = picture_of(data)
    assert np.allclose(picture.embedding.xy, x, rtol=1e-5)
    assert not picture.embedding.plane.square
    assert picture.shares == ()
    alike = picture_of(as_it_is(np.random.default_rng(0).normal(size=(50, 2))))
    assert alike.embedding.plane.square
    assert alike.embedding.plane.names == ("x₁", "x₂")
    assert alike.words == "The data: x₁ and x₂ as they are"


def test_one_value_lies_along_a_line():
    picture = picture_of(as_it_is([[3], [1], [2]]))
    assert picture.embedding.xy.tolist() == [[3, 0], [1, 0], [2, 0]]
    assert picture.words == "The data: one value, x₁"


def test_of_many_rows_the_axes_are_those_of_a_seeded_sample(monkeypatch):
    monkeypatch.setattr(data_picture, "MOST_ROWS", 300)
    x = (np.random.default_rng(0).standard_normal((2000, 6)) * [9, 5, 1, 1, 1, 1]).astype(np.float32)
    picture, again = picture_of(as_it_is(x)), picture_of(as_it_is(x))
    assert len(picture.fitted) == 300
    assert np.array_equal(picture.fitted, again.fitted)
    assert picture.embedding.whole
    assert picture.words.endswith("; axes from 300 rows drawn by lot")
    oracle = PCA(2, svd_solver="full").fit(x[picture.fitted].astype(np.float64))
    same_but_for_signs(picture.embedding.xy, oracle.transform(x))
    far = picture_of(on_disk(x))
    assert np.array_equal(far.embedding.rows, picture.fitted)
    assert not far.embedding.whole
    assert np.allclose(far.embedding.xy, picture.embedding.xy[picture.fitted], atol=1e-4)
    assert far.words.endswith("; 300 of 2,000 rows, drawn by lot")


def test_rows_on_disk_that_are_not_finite_are_left_out_and_counted():
    x = np.random.default_rng(0).standard_normal((30, 4))
    x[3, 1], x[7, 2] = np.inf, np.nan
    picture = picture_of(on_disk(x))
    assert not np.isin([3, 7], picture.embedding.rows).any()
    assert "28 of 30 rows" in picture.words
    same_but_for_signs(picture.embedding.xy, PCA(2, svd_solver="full").fit_transform(np.delete(x, [3, 7], 0)))


@pytest.mark.parametrize("values", [2, 30, 800])
def test_it_can_be_cancelled(values):
    def report(share):
        assert 0 <= share <= 1
        raise Cancelled

    with pytest.raises(Cancelled):
        picture_of(as_it_is(np.random.default_rng(0).standard_normal((20, values))), report)


def test_shares_are_said_in_per_cent():
    assert [percent(share) for share in (0, 0.001, 0.43, 1)] == ["0 %", "<1 %", "43 %", "100 %"]


def test_of_counts_the_logarithm_is_pictured():
    data = load_dataset("counts")
    picture, flat = picture_of(data), np.log1p(data.x.astype(np.float64))
    same_but_for_signs(picture.embedding.xy, PCA(2, svd_solver="full").fit_transform(flat))
    assert "PCA of log(1 + x) of 200 counts" in picture.words


def test_without_a_finite_row_there_is_no_picture():
    with pytest.raises(InputError, match="no row has finite values"):
        picture_of(on_disk(np.full((4, 3), np.nan)))
