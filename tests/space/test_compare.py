"""Two maps of the same rows: aligned where they differ by a similarity, and in agreement where their rows are."""

import numpy as np
import pytest
from scipy.spatial import cKDTree
from scipy.stats import special_ortho_group

from latentlab.errors import InputError
from latentlab.space.compare import agreement, displacement, procrustes


@pytest.fixture
def places():
    return np.random.default_rng(0).normal(size=(300, 2)) * [3, 0.5] + [7, -2]


def turn(angle, reflected=False):
    rotation = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return rotation @ np.diag([1, -1]) if reflected else rotation


@pytest.mark.parametrize("reflected", [False, True])
@pytest.mark.parametrize("scale", [0.01, 1, 40])
def test_a_similar_copy_aligns_to_nothing(places, reflected, scale):
    rotation = turn(2.1, reflected)
    fixed = scale * places @ rotation + [-30, 11]
    found = procrustes(places, fixed)
    assert np.allclose(found.rotation, rotation)
    assert np.linalg.det(found.rotation) == pytest.approx(-1 if reflected else 1)
    assert found.scale == pytest.approx(scale)
    assert displacement(found.apply(places), fixed).max() < 1e-9 * max(scale, 1)


def test_of_other_places_the_same_alignment(places):
    fixed = 2 * places @ turn(0.3) + 1
    found = procrustes(places[:50].astype(np.float32), fixed[:50].astype(np.float32))
    assert displacement(found.apply(places), fixed).max() < 1e-4


def test_no_similarity_near_the_found_one_is_nearer(places):
    random = np.random.default_rng(1)
    fixed = np.tanh(places @ turn(1.0, True)) + random.normal(size=places.shape)
    found = procrustes(places, fixed)
    least = np.square(displacement(found.apply(places), fixed)).sum()
    assert least < np.square(displacement(places, fixed)).sum()
    centred = places - places.mean(0)
    for _ in range(200):
        rotation = found.rotation @ turn(random.normal() * 0.3)
        other = found.scale * np.exp(random.normal() * 0.1) * centred @ rotation + fixed.mean(0)
        other += random.normal(size=2) * 0.1
        assert np.square(displacement(other, fixed)).sum() >= least


@pytest.mark.parametrize("dims", [(2, 2), (1, 2), (2, 1), (5, 2), (2, 5), (4, 4)])
def test_aligning_never_moves_rows_apart_whatever_the_dimensions(dims):
    random = np.random.default_rng(sum(dims))
    moved, fixed = random.normal(size=(80, dims[0])), random.normal(size=(80, dims[1])) + 0.5
    found = procrustes(moved, fixed)
    assert np.allclose(found.rotation @ found.rotation.T, np.eye(max(dims)))
    before, after = displacement(moved, fixed), displacement(found.apply(moved), fixed)
    assert after.shape == (80,)
    assert np.square(after).sum() < np.square(before).sum()


def test_a_line_in_the_plane_is_found_again():
    line = np.random.default_rng(3).normal(size=(60, 1))
    fixed = line @ [[0.6, -0.8]] * 5 + [1, 2]
    assert displacement(procrustes(line, fixed).apply(line), fixed).max() < 1e-9
    assert displacement(procrustes(fixed, line).apply(fixed), line).max() < 1e-9


def test_places_that_are_all_one_are_only_shifted():
    fixed = np.random.default_rng(4).normal(size=(9, 2))
    found = procrustes(np.full((9, 2), 3.0), fixed)
    assert np.allclose(found.apply(np.full((9, 2), 3.0)), fixed.mean(0))


def test_displacement_is_the_distance():
    assert displacement(np.array([[0, 0], [1, 1]]), np.array([[3, 4], [1, 1]])).tolist() == [5, 0]
    assert displacement(np.array([[3.0]]), np.array([[0, 4.0]])).tolist() == [5]


def test_agreement_of_a_copy_is_whole_and_of_strangers_chance(places):
    random = np.random.default_rng(5)
    assert agreement(places, 3 * places @ turn(1.1, True) - 9).share == 1
    found = agreement(random.normal(size=(1500, 2)), random.normal(size=(1500, 3)))
    assert found.chance == pytest.approx(10 / 1499)
    assert found.share == pytest.approx(found.chance, rel=0.3)


def test_agreement_is_that_of_a_tree_search(places):
    other = places + np.random.default_rng(6).normal(size=places.shape) * 0.3
    near = [cKDTree(each).query(each, 8)[1][:, 1:] for each in (places, other)]
    share = np.mean([len(set(a) & set(b)) / 7 for a, b in zip(*near, strict=True)])
    assert agreement(places, other, k=7).share == pytest.approx(share)
    assert agreement(other, places, k=7).share == pytest.approx(share)


def test_many_rows_are_looked_at_evenly():
    a = np.random.default_rng(7).normal(size=(9001, 2))
    b = a.copy()
    b[::2] += 1e3  # half of the rows lie elsewhere, as one
    assert agreement(a, a).chance == pytest.approx(10 / 1999)
    assert 0.3 < agreement(a, b).share < 0.8
    rows = np.linspace(0, 9000, 2000).round().astype(int)
    assert agreement(a, b) == agreement(a[rows], b[rows])


def test_high_dimensions_are_turned_back():
    random = np.random.default_rng(8)
    a = random.normal(size=(100, 6))
    fixed = a @ special_ortho_group.rvs(6, random_state=1)
    assert displacement(procrustes(a, fixed).apply(a), fixed).max() < 1e-9


def test_places_that_cannot_be_compared_are_refused(places):
    bad = places.copy()
    bad[3, 1] = np.nan
    for a, b in ((places, places[1:]), (places[:0], places[:0]), (places[:, 0], places), (places, bad)):
        for compare in (procrustes, displacement, agreement):
            with pytest.raises(InputError):
                compare(a, b)
    for k, rows in ((0, 300), (10, 11), (299, 300)):
        with pytest.raises(InputError, match="neighbours"):
            agreement(places[:rows], places[:rows], k)
