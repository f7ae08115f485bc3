"""Shortest paths on surfaces where they are known, and paths among points."""

import numpy as np
import pytest
import torch

from latentlab.errors import Cancelled, InputError
from latentlab.space.geodesic import data_graph_of, geodesic, graph_of, neighbouring, through_data
from latentlab.space.geometry import evenness, step_lengths
from latentlab.space.paths import refined

RADIUS = 2.0


def sphere(z):
    theta, phi = z.unbind(1)
    return RADIUS * torch.stack([theta.sin() * phi.cos(), theta.sin() * phi.sin(), theta.cos()], 1)


def swiss_roll(z):
    t, h = z.unbind(1)
    return torch.stack([t * t.cos(), h, t * t.sin()], 1)


def flat(z):
    weights = torch.from_numpy(np.random.default_rng(0).normal(size=(z.shape[1], 9)))
    return z @ weights + 1


def length(decode, track, pieces=20):
    return step_lengths(decode, refined(track.astype(np.float64), pieces)).sum()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ((1.2, -0.3), (1.9, 1.0)),
        ((0.6, 0.0), (2.4, 0.4)),
        ((0.4, 0.0), (0.4, 2.8)),  # over the pole: the straight line goes around it
        ((1.0, -1.4), (1.0, 1.4)),
        ((1.5, 0.0), (1.5, 0.0)),
    ],
)
@pytest.mark.parametrize("given", [False, True])
def test_great_circles(a, b, given):
    rows = np.random.default_rng(0).uniform([0.05, -3], [3, 3], (400, 2)).astype(np.float32) if given else None
    track = geodesic(sphere, np.array(a), np.array(b), rows)
    ends = sphere(torch.tensor([a, b], dtype=torch.float64)).numpy() / RADIUS
    arc = RADIUS * np.arccos(np.clip(ends[0] @ ends[1], -1, 1))
    straight = length(sphere, np.array([a, b]), 2000)
    assert track.shape == (64, 2)
    assert track.dtype == np.float32
    assert np.array_equal(track[[0, -1]], np.array([a, b], np.float32))
    assert length(sphere, track) == pytest.approx(arc, rel=0.01, abs=1e-5)
    assert length(sphere, track) <= straight * (1 + 1e-4) + 1e-5
    assert evenness(step_lengths(sphere, track)) < 0.02 or arc < 1e-9


def test_the_pole_is_worth_a_detour():
    """There the straight line of the parameters is a quarter longer: what is found is not that line."""
    a, b = np.array([0.4, 0.0]), np.array([0.4, 2.8])
    assert length(sphere, geodesic(sphere, a, b)) < 0.75 * length(sphere, np.stack([a, b]), 2000)


def unrolled(t):
    """The arc length of the Archimedean spiral r = t."""
    return 0.5 * (t * np.sqrt(1 + t * t) + np.arcsinh(t))


@pytest.mark.parametrize(("a", "b"), [((4.7, 0), (14.1, 20)), ((5, 3), (9, 4)), ((8, 0), (8, 15)), ((1, 0), (12, 60))])
def test_the_swiss_roll_is_a_rolled_sheet(a, b):
    track = geodesic(swiss_roll, np.array(a), np.array(b))
    wanted = np.hypot(unrolled(b[0]) - unrolled(a[0]), b[1] - a[1])
    assert length(swiss_roll, track) == pytest.approx(wanted, rel=0.01)
    heights = a[1] + (b[1] - a[1]) * (unrolled(track[:, 0]) - unrolled(a[0])) / (unrolled(b[0]) - unrolled(a[0]) or 1)
    if a[0] != b[0]:
        assert np.allclose(track[:, 1], heights, atol=0.02 * max(1, np.ptp(b)))


@pytest.mark.parametrize("dim", [1, 2, 5])
def test_on_a_flat_map_the_straight_line_is_shortest(dim):
    random = np.random.default_rng(dim)
    a, b, rows = random.normal(size=dim), random.normal(size=dim), random.normal(size=(300, dim))
    track = geodesic(flat, a, b, rows, nodes=20)
    assert np.allclose(track, a + (b - a) * np.linspace(0, 1, 20)[:, None], atol=1e-3)


def bump(z):
    """A hill of height 6 in the middle of a flat space: the way over it is longer than the way around."""
    return torch.cat([z, 6 * torch.exp(-2 * z.square().sum(1, keepdim=True))], 1)


@pytest.mark.parametrize("dim", [2, 4])
def test_a_graph_leads_around_what_lies_between(dim):
    """By symmetry the straight line over the top is a geodesic too, where a search from it alone stays."""
    a, b = np.zeros(dim), np.zeros(dim)
    a[0], b[0] = -2.0, 2.0
    rows = np.random.default_rng(0).uniform(-2.5, 2.5, (1500, dim))
    found = geodesic(bump, a, b, rows)
    assert length(bump, found) < 0.65 * length(bump, np.stack([a, b]), 2000)
    assert np.linalg.norm(found, axis=1).min() > 0.7
    assert np.array_equal(found, geodesic(bump, a, b, graph_of(bump, np.concatenate([rows, [a, b]]))))


def test_never_longer_than_straight():
    random = np.random.default_rng(3)
    network = torch.nn.Sequential(torch.nn.Linear(3, 40), torch.nn.ReLU(), torch.nn.Linear(40, 30), torch.nn.Sigmoid())
    for one in network.parameters():
        torch.nn.init.normal_(one, generator=torch.Generator().manual_seed(one.numel()))
    network = network.double()
    for a, b in random.normal(size=(5, 2, 3)):
        track, straight = geodesic(network, a, b, random.normal(size=(200, 3))), np.stack([a, b])
        assert length(network, track, 40) <= length(network, straight, 2520) * (1 + 1e-6)


def test_a_decoder_that_tells_nothing():
    track = geodesic(lambda z: torch.ones(len(z), 4), np.zeros(2), np.ones(2))
    assert np.allclose(track, np.linspace(0, 1, 64)[:, None], atol=1e-6)


def test_a_geodesic_can_be_cancelled():
    told = []

    def report(share):
        told.append(share)
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        geodesic(swiss_roll, np.array([5.0, 0]), np.array([14.0, 20]), report=report)
    assert told == sorted(told)
    assert len(told) > 2


def test_impossible_geodesics():
    with pytest.raises(InputError, match="64 latent dimensions"):
        geodesic(flat, np.zeros(65), np.ones(65))
    with pytest.raises(InputError, match="3 nodes"):
        geodesic(flat, np.zeros(2), np.ones(2), nodes=2)


def horseshoe(count):
    angle = np.random.default_rng(0).uniform(0, np.pi, count)
    return np.stack([np.cos(angle), np.sin(angle)], 1) * np.random.default_rng(1).normal(1, 0.02, (count, 1))


def test_through_data_follows_a_horseshoe():
    rows = horseshoe(5000).astype(np.float32)
    a, b = np.array([-1.0, 0.0]), np.array([1.0, 0.0])
    track = through_data(a, b, rows)
    assert track.dtype == np.float32
    assert np.array_equal(track[[0, -1]], np.stack([a, b]).astype(np.float32))
    assert np.abs(np.linalg.norm(track, axis=1) - 1).max() < 0.1
    assert np.linalg.norm(np.diff(track, axis=0), axis=1).sum() == pytest.approx(np.pi, rel=0.05)
    assert np.array_equal(track, through_data(a, b, data_graph_of(rows)))


def test_through_data_is_smooth():
    """It turns by less at any place than the graph's path, whose corners are of a radian and more."""
    random = np.random.default_rng(0)
    track = through_data(np.array([-2.0, 0]), np.array([2.0, 0]), random.normal(size=(800, 2))).astype(np.float64)
    steps = np.diff(track, axis=0)
    turns = np.diff(np.unwrap(np.arctan2(steps[:, 1], steps[:, 0])))
    assert np.abs(turns).max() < 0.5


def test_islands_are_bridged_where_they_are_nearest():
    random = np.random.default_rng(0)
    left, right = random.uniform([0, 0], [1, 10], (300, 2)), random.uniform([3, 9], [4, 19], (300, 2))
    track = through_data(np.array([0.5, 0.5]), np.array([3.5, 18.5]), np.concatenate([left, right]))
    over = track[(track[:, 0] > 1.2) & (track[:, 0] < 2.8)]
    assert len(over)
    assert (over[:, 1] > 7.5).all()
    assert (over[:, 1] < 11.5).all()


def test_neighbours_and_their_tree():
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components, minimum_spanning_tree
    from scipy.spatial.distance import cdist

    random = np.random.default_rng(0)
    places = np.concatenate([random.normal(size=(40, 3)), 50 + random.normal(size=(40, 3))])
    pairs = neighbouring(places)
    graph = coo_array((np.ones(len(pairs)), pairs.T), shape=(80, 80))
    assert connected_components(graph, directed=False)[0] == 1
    tree = minimum_spanning_tree(cdist(places, places)).tocoo()
    assert {tuple(sorted(pair)) for pair in zip(tree.row, tree.col, strict=True)} <= set(map(tuple, pairs.tolist()))
    nearest = np.argsort(cdist(places, places), axis=1, kind="stable")[:, 1:9]
    assert {tuple(sorted((i, int(j)))) for i in range(80) for j in nearest[i]} <= set(map(tuple, pairs.tolist()))


@pytest.mark.parametrize("rows", [np.zeros((1, 2)), np.zeros((30, 2)), np.ones((2, 2))])
def test_few_rows_or_all_at_one_place(rows):
    track = through_data(np.array([-1.0, 0]), np.array([1.0, 0]), rows)
    assert np.isfinite(track).all()
    assert np.array_equal(track[[0, -1]], np.array([[-1, 0], [1, 0]], np.float32))


def test_no_rows():
    with pytest.raises(InputError, match="no rows"):
        through_data(np.zeros(2), np.ones(2), np.zeros((0, 2)))
