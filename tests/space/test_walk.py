"""Random walks: near the data, smooth, and the same for a seed."""

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.space.trust import Trust
from latentlab.space.walk import catmull_rom, random_walk


def ring(n, seed=0):
    random = np.random.default_rng(seed)
    angle = random.uniform(0, 2 * np.pi, n)
    return np.stack([np.cos(angle), np.sin(angle)], 1) + random.normal(size=(n, 2)) * 0.02


def clusters():
    random = np.random.default_rng(0)
    return np.concatenate([random.normal(size=(200, 2)) * 0.1 + [5 * i, 0] for i in (0, 1)])


def gaussian(n, d):
    return np.random.default_rng(0).normal(size=(n, d)).astype(np.float32)


@pytest.mark.parametrize(
    ("z", "stride"),
    [
        (ring(2000), 0.03),
        (clusters(), 0.02),
        (gaussian(5000, 2), 0.05),
        (gaussian(500, 10), 0.3),
        (gaussian(3, 2), 0.1),
    ],
    ids=["ring", "clusters", "cloud", "many dimensions", "three rows"],
)
def test_a_walk_stays_in_the_data_at_an_even_pace(z, stride):
    for seed in range(2):
        walk = random_walk(z, z[0], 200, seed, stride)
        assert walk.shape == (200, z.shape[1])
        assert walk.dtype == np.float32
        assert Trust(z).distance(walk).max() < 1.5
        assert np.linalg.norm(np.diff(walk, axis=0), axis=1).max() <= stride * 1.001


def test_a_walk_goes_on_as_it_went():
    """Round a ring, and without corners."""
    walk = random_walk(ring(3000), np.array([1.0, 0.0]), 400, 0, 0.03)
    angles = np.unwrap(np.arctan2(walk[:, 1], walk[:, 0]))
    assert np.ptp(angles) > np.pi
    steps = np.diff(walk, axis=0)
    steps /= np.linalg.norm(steps, axis=1, keepdims=True)
    assert np.median((steps[1:] * steps[:-1]).sum(1)) > 0.95


def test_a_walk_never_jumps_a_gap():
    z = clusters()
    for start, low, high in ((0, -1, 1), (-1, 4, 6)):
        walk = random_walk(z, z[start], 300, 3, 0.02)
        assert low < walk[:, 0].min() < walk[:, 0].max() < high


def test_a_walk_begins_at_the_nearest_row_and_is_the_same_for_a_seed():
    z = gaussian(1000, 3)
    walks = [random_walk(z, z[7] + 1e-3, 50, seed, 0.1) for seed in (0, 0, 1)]
    assert np.allclose(walks[0][0], z[7], atol=1e-6)
    assert (walks[0] == walks[1]).all()
    assert (walks[0] != walks[2]).any()


def test_a_walk_covers_its_length():
    walk = random_walk(gaussian(2000, 2), np.zeros(2), 300, 0, 0.05)
    lengths = np.linalg.norm(np.diff(walk, axis=0), axis=1)
    assert np.median(lengths) == pytest.approx(0.05, rel=0.01)


@pytest.mark.parametrize("rows", [np.ones((1, 2)), np.ones((50, 2)), np.array([[0.0, 0.0], [1.0, 1.0]])])
def test_where_there_is_nowhere_to_go_it_stays(rows):
    walk = random_walk(rows, np.array([1.0, 1.0]), 5, 0, 0.1)
    assert walk.tolist() == [[1, 1]] * 5


def test_bad_input():
    with pytest.raises(InputError, match="Show some rows"):
        random_walk(np.full((3, 2), np.nan), np.zeros(2), 5, 0, 0.1)
    with pytest.raises(InputError, match="stride"):
        random_walk(gaussian(9, 2), np.zeros(2), 5, 0, 0.0)


def test_the_curve_ends_at_its_knots_and_is_straight_on_a_line():
    knots = np.random.default_rng(0).normal(size=(4, 3))
    curve = catmull_rom(*knots, 10)
    assert np.allclose(curve[-1], knots[2])
    straight = catmull_rom(*(np.arange(4.0)[:, None] * [1, 2]), 4)
    assert np.allclose(straight, np.array([1.25, 1.5, 1.75, 2])[:, None] * [1, 2])


def test_legs_meet_without_a_corner():
    """The slope at a knot is the same from both sides (centripetal curves are C¹ in direction)."""
    p = np.random.default_rng(1).normal(size=(5, 2))
    count = 100_000
    before, after = catmull_rom(*p[:4], count), catmull_rom(*p[1:], count)
    into, out = before[-1] - before[-2], after[0] - p[2]
    assert into @ out / (np.linalg.norm(into) * np.linalg.norm(out)) == pytest.approx(1, abs=1e-6)
