"""Neighbours against scikit-learn and against every distance."""

import sys
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.neighbors import NearestNeighbors

from latentlab.errors import Cancelled, InputError
from latentlab.space import neighbours as module
from latentlab.space.neighbours import nearest, neighbours, norms_of


def by_definition(points, places, k):
    apart = points.astype(np.float64)[None] - places.astype(np.float64)[:, None]
    squares = (apart**2).sum(2)
    order = np.argsort(squares, axis=1, kind="stable")[:, :k]
    return order, np.sqrt(np.take_along_axis(squares, order, 1))


@pytest.mark.parametrize(("dim", "k"), [(1, 4), (2, 15), (50, 3), (300, 1)])
def test_it_is_what_scikit_learn_finds(dim, k):
    random = np.random.default_rng(dim)
    points, places = (random.normal(3, 2, (rows, dim)).astype(np.float32) for rows in (900, 70))
    found = neighbours(points, places, k)
    distance, index = NearestNeighbors(n_neighbors=k, algorithm="brute").fit(points.astype(float)).kneighbors(places)
    assert found.exact
    assert np.array_equal(found.index, index)
    assert np.allclose(found.distance, distance, rtol=1e-5)
    assert (found.index.dtype, found.distance.dtype) == (np.int64, np.float32)


@given(st.integers(0, 10**6), st.integers(1, 30), st.integers(1, 3))
def test_ties_go_to_the_first(seed, k, dim):
    random = np.random.default_rng(seed)
    points = random.integers(-2, 3, (60, dim)).astype(np.float32)
    found = neighbours(points, points[:9], k)
    index, distance = by_definition(points, points[:9], k)
    assert np.array_equal(found.index, index)
    assert np.allclose(found.distance, distance)


@pytest.mark.parametrize("shift", [0, 1e4])
def test_tight_clusters_far_apart_are_told_apart(shift):
    """Where the float32 product cannot tell: a second look can."""
    random = np.random.default_rng(0)
    centres = random.normal(0, 1000, (5, 3))
    points = (centres.repeat(100, 0) + random.normal(0, 0.01, (500, 3)) + shift).astype(np.float32)
    found = neighbours(points, points, 6)
    index, distance = by_definition(points, points, 6)
    assert np.array_equal(found.index, index)
    assert np.allclose(found.distance, distance, rtol=1e-6)
    assert np.array_equal(found.index[:, 0], np.arange(500))


def test_blocks_do_not_matter_and_reports_rise(monkeypatch):
    points = np.random.default_rng(0).normal(size=(400, 4)).astype(np.float32)
    whole, shares = neighbours(points, points, 5), []
    monkeypatch.setattr(module, "BLOCK_VALUES", 4000)
    parts = neighbours(points, points, 5, shares.append)
    assert np.array_equal(whole.index, parts.index)
    assert len(shares) == 40
    assert shares == sorted(shares)
    assert shares[-1] == 1

    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        neighbours(points, points, 5, cancel)


@pytest.mark.parametrize("dim", [1, 2, 6, 7])
def test_many_pairs_and_few_find_the_same(dim, monkeypatch):
    """By a tree or by products, in groups or without, with equal rows and with rows equally far."""
    random = np.random.default_rng(dim)
    points = np.concatenate([random.normal(size=(3000, dim)), random.integers(-3, 4, (600, dim))]).astype(np.float32)
    found = []
    for pairs, grouped in ((0, 32), (10**12, 32), (10**12, 10**9)):
        monkeypatch.setattr(module, "MANY_PAIRS", pairs)
        monkeypatch.setattr(module, "GROUPED", grouped)
        found.append(neighbours(points, points[::9], 12))
    index, distance = by_definition(points, points[::9], 12)
    for one in found:
        assert np.array_equal(one.index, index)
        assert np.allclose(one.distance, distance, rtol=1e-6)


def test_the_tree_reports_and_knows_no_places(monkeypatch):
    monkeypatch.setattr(module, "MANY_PAIRS", 0)
    monkeypatch.setattr(module, "TREE_VALUES", 300)
    points, shares = np.random.default_rng(0).normal(size=(400, 2)).astype(np.float32), []
    whole = neighbours(points, points, 5, shares.append)
    assert np.array_equal(whole.index, by_definition(points, points, 5)[0])
    assert shares == sorted(shares)
    assert (len(shares), shares[-1]) == (8, 1)
    assert neighbours(points, points[:0], 2).index.shape == (0, 2)
    assert neighbours(points[:1], points, 1).index.shape == (400, 1)


def test_rows_of_any_shape_and_all_of_them():
    x = np.random.default_rng(0).random((30, 4, 5), dtype=np.float32)
    found = neighbours(x, x[:3], 30)
    assert np.array_equal(found.index, by_definition(x.reshape(30, -1), x[:3].reshape(3, -1), 30)[0])
    assert neighbours(x, x[:0], 2).index.shape == (0, 2)


def test_what_cannot_be():
    points = np.zeros((5, 2), np.float32)
    for wrong in (
        (points, points, 0),
        (points, points, 6),
        (points, np.zeros((1, 3)), 1),
        (points, points + np.nan, 1),
    ):
        with pytest.raises(InputError):
            neighbours(*wrong)


class StandIn:
    """Answers as a descent does, in no order; the nearest is missed where the place is the first point."""

    def __init__(self, points, n_neighbors, random_state):
        self.points = points

    def query(self, places, k):
        index = by_definition(self.points, places, k + 1)[0]
        index = np.where((places == self.points[0]).all(1)[:, None], index[:, 1:], index[:, :-1])
        return index[:, ::-1].astype(np.int32), None


def test_of_very_many_the_neighbours_are_put_in_order(monkeypatch):
    monkeypatch.setitem(sys.modules, "pynndescent", SimpleNamespace(NNDescent=StandIn))
    points, shares = np.random.default_rng(0).normal(size=(300, 3)).astype(np.float32), []
    found = neighbours(points, points[:45], 10, shares.append, exact_up_to=299)
    index, distance = by_definition(points, points[:45], 11)
    assert not found.exact
    assert np.array_equal(found.index[1:], index[1:, :10])
    assert np.array_equal(found.index[0], index[0, 1:])
    assert np.allclose(found.distance[1:], distance[1:, :10])
    assert (found.index.dtype, found.distance.dtype) == (np.int64, np.float32)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert neighbours(points, points[:0], 10, exact_up_to=0).index.shape == (0, 10)


@pytest.mark.slow
def test_of_very_many_nearly_all_are_found():
    points = np.random.default_rng(0).normal(size=(101_000, 3)).astype(np.float32)
    places = points[:500] + np.float32(0.01)
    found, exact = neighbours(points, places, 10), neighbours(points, places, 10, exact_up_to=len(points))
    assert (found.exact, exact.exact) == (False, True)
    pairs = zip(found.index.tolist(), exact.index.tolist(), strict=True)
    assert np.mean([len({*mine} & {*theirs}) for mine, theirs in pairs]) / 10 >= 0.9


@given(st.integers(0, 10**6), st.integers(1, 30), st.sampled_from([0.0, 3.0, 1e4]), st.sampled_from([1e-3, 1.0, 1e3]))
def test_the_nearest_one_is_so_by_definition_with_norms_and_without(seed, dim, shift, scale):
    random = np.random.default_rng(seed)
    points = (random.normal(shift, scale, (300, dim))).astype(np.float32)
    points[200:] = points[:100]  # of equals the first
    place = (points[5] + random.normal(0, scale / 10, dim)).astype(np.float32)
    index, distance = (each[0, 0] for each in by_definition(points, place[None], 1))
    for found in (nearest(points, place), nearest(points, place, norms_of(points))):
        assert found[0] == index < 200
        assert found[1] == pytest.approx(distance, rel=1e-6)


def test_the_nearest_one_of_what_is_not_finite_or_huge_is_one_of_them():
    points = np.array([[1e30, 0], [3e30, 1e30], [-1e30, 5]], np.float32)
    assert nearest(points, points[1])[0] == 1
    points[2] = np.nan
    assert nearest(points, np.zeros(2))[0] == 0
    points = np.random.default_rng(0).normal(size=(1000, 2))  # float64
    place = points[508] + 0.01
    points[500] = np.nan
    assert nearest(points, place)[0] == nearest(points, place, norms_of(points))[0] == 508
    assert nearest(points, np.full(2, np.nan))[0] in range(1000)
