"""Infinite mixtures: the linear one is probabilistic PCA's Gaussian, the others sums that quadrature agrees with."""

import math

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import multivariate_normal, norm

import latentlab as ll
from latentlab.errors import Cancelled
from latentlab.lessons import infinite as lesson
from latentlab.lessons.infinite import SHOWN, curve_mixtures, infinite, nodes, plane_rows


@pytest.fixture(scope="module")
def rows():
    return plane_rows(None)


@pytest.fixture(scope="module")
def found(rows):
    return {each.kind: each for each in curve_mixtures(rows)}


def axes_of(rows):
    return [np.linspace(*ends, lesson.SIDE) for ends in rows.ranges]


def test_the_linear_one_is_a_gaussian(rows, found):
    linear = found["linear"]
    slope = (linear.means[-1] - linear.means[0]) / 6
    covariance = np.outer(slope, slope) + linear.deviations[0] ** 2 * np.eye(2)
    expected = multivariate_normal(linear.means[120], covariance)
    assert linear.log_likelihood == pytest.approx(expected.logpdf(rows.x).mean(), abs=2e-3)
    # Which is the best of its kind: the same mean and total variance as the rows.
    assert np.allclose(linear.means[120], rows.x.mean(0), atol=1e-4)
    assert np.trace(covariance) == pytest.approx(rows.x.var(0).sum(), rel=1e-4)
    x, y = axes_of(rows)
    places = np.stack(np.meshgrid(x, y, indexing="ij"), -1)
    assert np.allclose(linear.density, expected.pdf(places), atol=2e-3 * linear.density.max())


def test_the_finite_one_is_scipys(rows, found):
    parts = found["mixture"].components
    x, y = axes_of(rows)
    places = np.stack(np.meshgrid(x, y, indexing="ij"), -1)
    each = zip(*parts, strict=True)
    expected = sum(weight * multivariate_normal(mean, cov).pdf(places) for weight, mean, cov in each)
    assert np.allclose(found["mixture"].density, expected)
    each = zip(*parts, strict=True)
    heights = sum(weight * multivariate_normal(mean, cov).pdf(rows.x) for weight, mean, cov in each)
    assert found["mixture"].log_likelihood == pytest.approx(np.log(heights).mean(), abs=1e-9)
    assert (np.diff(parts.means[:, 0]) > 0).all()


def test_bent_ones_fit_bent_rows_better(found):
    heights = {kind: each.log_likelihood for kind, each in found.items()}
    assert heights["network"] > heights["linear"] + 0.3
    assert heights["process"] > heights["linear"] + 0.3
    assert set(found) == {"mixture", "linear", "network", "process"}
    for kind in ("linear", "network", "process"):
        assert found[kind].means[200, 0] > found[kind].means[40, 0]  # from the left to the right
        assert (found[kind].deviations > 0).all()


def test_densities_hold_what_they_should(rows, found):
    x, y = axes_of(rows)
    cell = (x[1] - x[0]) * (y[1] - y[0])
    for each in found.values():
        assert 0.85 < each.density.sum() * cell < 1.01


def test_the_sum_over_places_is_the_integral(rows):
    def decode(z):
        return np.stack([z, np.sin(2 * z)], 1), 0.2 + 0.1 * z**2

    made = infinite("bent", rows, decode)
    x, y = axes_of(rows)
    for i, j in ((20, 31), (30, 30), (42, 12)):

        def height(z, place=(x[i], y[j])):
            means, deviations = decode(np.array([z]))
            return norm.pdf(z) * norm.pdf(place, means[0], deviations[0]).prod()

        assert made.density[i, j] == pytest.approx(quad(height, -8, 8, limit=400)[0], rel=5e-3, abs=1e-4)
    assert np.allclose(made.means, decode(SHOWN)[0])


def test_a_decoder_that_goes_left_is_turned_round(rows):
    made = infinite("left", rows, lambda z: (np.stack([-z, z], 1), np.ones(len(z))))
    assert made.means[0, 0] == -3
    assert made.means[0, 1] == 3


def test_places_are_of_equal_probability():
    z = nodes(10)
    assert norm.cdf(z) == pytest.approx((np.arange(10) + 0.5) / 10)


def test_rows_of_two_values_are_taken_and_others_are_not():
    blobs, digits = ll.load_dataset("blobs"), ll.load_dataset("digits")
    some = plane_rows(blobs)
    assert some.about == "300 of 1,350 rows"
    assert set(map(tuple, some.x)) <= set(map(tuple, blobs.x[blobs.train]))
    assert plane_rows(digits).about == "300 made rows"
    few = plane_rows(ll.Dataset.of(blobs.x[:40]))
    assert math.isclose(len(few.x), len(ll.Dataset.of(blobs.x[:40]).train))


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["few", "line", "corners"])
def test_few_rows_are_fitted_too(kind):
    x = np.random.default_rng(0).normal(size=(5, 2)).astype(np.float32)
    if kind == "line":
        x[:, 1] = 3
    elif kind == "corners":
        x = np.repeat(np.float32([[0, 0], [1, 0], [0, 1]]), 20, axis=0)
    data = ll.Dataset("few", x, np.empty(0, np.int64))
    found = list(curve_mixtures(plane_rows(data)))
    assert [each.kind for each in found] == ["mixture", "linear", "network", "process"]
    assert all(np.isfinite(each.density).all() and np.isfinite(each.log_likelihood) for each in found)


def test_rows_that_are_all_alike_are_not():
    data = ll.Dataset("alike", np.ones((30, 2), np.float32), np.empty(0, np.int64))
    assert plane_rows(data).about == "300 made rows"


def test_it_can_be_given_up(rows):
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 50:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(curve_mixtures(rows, check))
    assert len(calls) == 50
