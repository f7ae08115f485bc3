"""Trust: what is near the data, and what comes back."""

import numpy as np
import pytest
from scipy.stats import gaussian_kde

from latentlab.models import rebuild_model
from latentlab.space.trust import KEPT, Trust, cycle_error, thinned, warning


@pytest.fixture(scope="module")
def cloud():
    return np.random.default_rng(0).normal(size=(3000, 3)).astype(np.float32)


def test_the_usual_distance_is_that_of_the_rows_themselves(cloud):
    trust = Trust(cloud[:800])
    apart = np.linalg.norm(cloud[:800, None].astype(np.float64) - cloud[:800], axis=2)
    own = np.sort(apart, axis=1)[:, 1:4].mean(1)
    assert trust.usual == pytest.approx(np.quantile(own, 0.95))
    place = np.array([[2.0, 1.0, -4.0]])
    nearest = np.sort(np.linalg.norm(cloud[:800] - place, axis=1))[:3].mean()
    assert trust.distance(place)[0] == pytest.approx(nearest / trust.usual)


def test_most_new_rows_lie_inside_and_far_ones_outside(cloud):
    trust = Trust(cloud[:2000])
    assert 0.9 < (trust.distance(cloud[2000:]) <= 1).mean() < 0.99
    assert (trust.distance(8 + cloud[2000:]) > 3).all()


def test_distance_has_no_units(cloud):
    places = cloud[2900:] * 2
    assert np.allclose(Trust(cloud).distance(places), Trust(1000 * cloud).distance(1000 * places), rtol=1e-4)


def test_density_is_that_of_scipy(cloud):
    places = np.concatenate([cloud[:50], 3 * cloud[50:60]])
    theirs = gaussian_kde(cloud.T.astype(np.float64), "scott").logpdf(places.T)
    assert np.allclose(Trust(cloud).density(places), theirs, atol=1e-5)


def test_flat_data_have_a_density():
    flat = np.random.default_rng(0).normal(size=(100, 3)) * [1, 1, 0]
    assert np.isfinite(Trust(flat).density(flat)).all()


def test_few_rows_and_bad_rows_and_bad_places():
    for rows in (np.empty((0, 2)), np.zeros((1, 2))):
        assert np.isnan(Trust(rows).distance(np.zeros((4, 2)))).all()
        assert np.isnan(Trust(rows).density(np.zeros((4, 2)))).all()
    two = Trust(np.array([[0.0, 0.0], [2.0, 0.0], [np.nan, 0.0]]))
    assert two.usual == 2
    assert two.distance(np.array([[1.0, 0.0], [np.inf, 0.0]])).tolist() == [0.5, np.inf]
    same = Trust(np.ones((10, 2)))
    assert same.distance(np.ones((1, 2)))[0] == 0
    assert 1 < same.distance(np.zeros((1, 2)))[0] < np.inf


def test_thinning_is_even_and_keeps_both_ends():
    rows = thinned(np.arange(70_001), KEPT)
    assert (len(rows), rows[0], rows[-1]) == (KEPT, 0, 70_000)
    assert set(np.diff(rows)) == {3, 4}


def test_what_is_encoded_as_it_is_decoded_comes_back():
    axes = np.linalg.qr(np.random.default_rng(0).normal(size=(6, 2)))[0]
    z = np.random.default_rng(1).normal(size=(20, 2))
    assert np.allclose(cycle_error(lambda x: x @ axes, lambda z: z @ axes.T, z), 0, atol=1e-12)
    off = cycle_error(lambda x: x @ axes + [3, 4], lambda z: z @ axes.T, z)
    assert np.allclose(off, 5)


def test_the_posterior_of_a_linear_model_shrinks_by_the_noise():
    """encode(decode(z)) = z − (I + WᵀW/σ²)⁻¹ z."""
    model = rebuild_model("ppca", (5,), {"latent_dim": 2})
    loadings = np.random.default_rng(0).normal(size=(5, 2))
    model.parameters["loadings"] += model.parameters["loadings"].new_tensor(loadings)
    model.parameters["noise"] *= 0.5
    z = np.random.default_rng(1).normal(size=(9, 2)).astype(np.float32)
    lost = np.linalg.solve(np.eye(2) + loadings.T @ loadings / 0.5, z.T).T
    assert np.allclose(cycle_error(model.encode, model.decode, z), np.linalg.norm(lost, axis=1), atol=1e-5)


def test_only_what_is_far_or_does_not_come_back_is_told():
    trust = Trust(np.random.default_rng(0).normal(size=(400, 2)))
    assert warning(trust, 1.2, 0.1) == ""
    medians = 2.34 * trust.usual / trust.median
    far = f"Far from the data: {medians:.1f} times the usual distance between neighbouring rows."
    assert warning(trust, 2.34, float("nan")) == far
    back = warning(trust, float("nan"), 1.2)
    assert back == "Not recognised: what is decoded here is encoded 1.2 away in z."
    assert warning(trust, 2.34, 1.2) == f"{far} {back}"
