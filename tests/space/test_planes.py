"""Planes and neighbours."""

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.decomposition import PCA

from latentlab.space.neighbours import nearest
from latentlab.space.planes import axes_plane, default_plane, pca_plane, prior_grid, subscript


@pytest.fixture
def cloud():
    return (np.random.default_rng(0).normal(size=(300, 6)) * [5, 3, 1, 1, 0.5, 0.1]).astype(np.float32)


def test_pca_spans_what_scikit_learns_does(cloud):
    theirs = PCA(2).fit(cloud)
    plane = pca_plane(cloud)
    assert np.allclose(np.abs(theirs.components_ @ plane.axes.T), np.eye(2), atol=1e-4)
    assert np.allclose(np.abs(plane.project(cloud)), np.abs(theirs.transform(cloud)), atol=1e-2)


def test_a_new_pca_plane_does_not_flip(cloud):
    before = pca_plane(cloud)
    flipped = type(before)("pca", before.axes * [[-1], [1]], before.centre, before.names)
    after = pca_plane(cloud, flipped)
    assert np.allclose(after.axes, flipped.axes, atol=1e-4)


@pytest.mark.parametrize("latent_dim", [1, 2, 6])
def test_a_probe_moves_to_where_it_is_put_and_keeps_the_rest(cloud, latent_dim):
    z = cloud[:, :latent_dim]
    plane = default_plane(z)
    target = np.array([0.7, -0.3 if latent_dim > 1 else 0])
    moved = plane.move(z[5], target)
    assert np.allclose(plane.project(moved[None])[0], target, atol=1e-4)
    if latent_dim > 2:
        across = np.eye(6) - plane.axes.T @ plane.axes
        assert np.allclose(across @ moved, across @ z[5], atol=1e-4)


def test_kinds():
    assert axes_plane(2).kind == "space"
    assert axes_plane(5, 3, 1).kind == "axes"
    assert axes_plane(1).kind == "line"
    assert axes_plane(5, 3, 1).names == ("z₄", "z₂")
    assert subscript(120) == "₁₂₀"


@pytest.mark.parametrize("latent_dim", [1, 2, 6])
def test_linear_planes_are_turned_back_exactly(cloud, latent_dim):
    assert default_plane(cloud[:, :latent_dim]).back == "exact"


def test_grid_is_even_in_probability_and_reads_from_the_top_left():
    grid = prior_grid(4, 3).reshape(4, 4, 3)
    steps = [NormalDist().cdf(value) for value in grid[0, :, 0]]
    assert steps == pytest.approx([0.125, 0.375, 0.625, 0.875], abs=1e-6)
    assert (np.diff(grid[:, 0, 1]) < 0).all()
    assert not grid[..., 2].any()


@given(
    arrays(np.float32, st.tuples(st.integers(1, 40), st.just(3)), elements=st.floats(-100, 100, width=32)),
    arrays(np.float32, 3, elements=st.floats(-100, 100, width=32)),
)
def test_nearest_is_the_nearest(points, place):
    index, distance = nearest(points, place)
    distances = np.linalg.norm(points.astype(np.float64) - place, axis=1)
    assert distances[index] <= distances.min() + 1e-4 * (1 + distances.min())
    assert np.isclose(distance, distances[index], rtol=1e-4, atol=1e-4)


@given(st.floats(0, 2 * np.pi))
def test_a_turned_plane_stays_turned(angle):
    z = (np.random.default_rng(1).normal(size=(80, 4)) * [4, 2, 1, 0.5]).astype(np.float32)
    plain = pca_plane(z)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    turned = type(plain)("pca", (turn @ plain.axes).astype(np.float32), plain.centre, plain.names)
    after = pca_plane(z, turned)
    assert np.allclose(after.axes, turned.axes, atol=1e-4)
    assert np.allclose(after.axes @ after.axes.T, np.eye(2), atol=1e-5)


def test_planes_of_few_dimensions_ignore_the_one_before(cloud):
    assert default_plane(cloud[:, :2], pca_plane(cloud)).kind == "space"
    assert default_plane(cloud[:, :1]).project(cloud[:, :1])[:, 0].tolist() == cloud[:, 0].tolist()


def test_a_grid_of_one_dimension_runs_along_it():
    grid = prior_grid(3, 1)
    assert grid.shape == (9, 1)
    assert grid[1] == 0
    assert grid[2] == -grid[0] > 0
