"""Paths: where they begin and end, and how evenly they go."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from latentlab.errors import InputError
from latentlab.space.paths import FORMULAE, INTERPOLATIONS, Path, Track, empty_path, refined, simplify, stretches

PLACES = arrays(
    np.float32,
    st.tuples(st.integers(2, 5), st.integers(1, 4)),
    elements=st.floats(-1e3, 1e3, width=32, allow_nan=False),
)


@given(PLACES, st.sampled_from(FORMULAE), st.integers(2, 50))
def test_every_path_is_finite_and_ends_at_its_waypoints(waypoints, way, count):
    frames = Path(waypoints, way).frames(count)
    assert frames.shape == (count, waypoints.shape[1])
    assert np.isfinite(frames).all()
    scale = np.abs(waypoints).max() + 1
    assert np.allclose(frames[0], waypoints[0], atol=1e-4 * scale)
    if len(np.unique(waypoints, axis=0)) > 1:
        assert np.allclose(frames[-1], waypoints[-1], atol=1e-4 * scale)


def test_linear_steps_are_even_over_all_legs():
    frames = Path(np.array([[0, 0], [3, 0], [3, 1]], np.float32)).frames(9)
    assert np.allclose(np.linalg.norm(np.diff(frames, axis=0), axis=1), 0.5)


def test_spherical_keeps_the_radius_and_turns_evenly():
    frames = Path(np.array([[2, 0], [0, 2]], np.float32), "spherical").frames(10)
    assert np.allclose(np.linalg.norm(frames, axis=1), 2, atol=1e-5)
    angles = np.arctan2(frames[:, 1], frames[:, 0])
    assert np.allclose(np.diff(angles), np.pi / 18, atol=1e-5)


def test_opposite_places_have_no_single_circle_and_go_straight():
    frames = Path(np.array([[1, 1], [-1, -1]], np.float32), "spherical").frames(3)
    assert np.allclose(frames[1], 0, atol=1e-6)


def test_editing_makes_new_paths():
    path = empty_path(2).adding(np.array([1, 2])).adding(np.array([3, 4]))
    assert path.waypoints.dtype == np.float32
    moved = path.moving(0, np.array([9, 9]))
    assert path.waypoints[0].tolist() == [1, 2]
    assert moved.waypoints.tolist() == [[9, 9], [3, 4]]
    assert moved.without(0).waypoints.tolist() == [[3, 4]]


def test_inserting_and_turning():
    path = Path(np.array([[0, 0], [2, 2]], np.float32), "spherical", "home")
    longer = path.inserting(1, np.array([1, 5])).inserting(0, np.array([-1, -1])).inserting(4, np.array([9, 9]))
    assert longer.waypoints.tolist() == [[-1, -1], [0, 0], [1, 5], [2, 2], [9, 9]]
    assert longer.waypoints.dtype == np.float32
    assert longer.turned().waypoints.tolist() == longer.waypoints[::-1].tolist()
    assert empty_path(2).inserting(0, np.array([3, 4])).waypoints.tolist() == [[3, 4]]
    for other in (longer, longer.turned(), path.adding(np.zeros(2)), path.without(0), path.moving(0, np.ones(2))):
        assert (other.interpolation, other.name) == ("spherical", "home")


def test_a_way_to_be_solved_has_no_frames_before():
    for way in set(INTERPOLATIONS) - set(FORMULAE):
        with pytest.raises(InputError, match="solved"):
            Path(np.eye(2, dtype=np.float32), way).frames(5)


def test_unknown_way():
    with pytest.raises(InputError, match="linear"):
        Path(np.zeros((2, 2), np.float32), "crooked")


@given(arrays(np.float64, 3, elements=st.floats(-1e3, 1e3)), st.floats(0, 10), st.integers(2, 20))
def test_opposite_places_never_give_nan(place, factor, count):
    ends = np.stack([place, -factor * place]).astype(np.float32)
    assert np.isfinite(Path(ends, "spherical").frames(count)).all()


@given(st.floats(0.01, 3.1), st.floats(0.1, 100))
def test_spherical_legs_keep_a_common_radius(angle, radius):
    ends = radius * np.array([[1, 0], [np.cos(angle), np.sin(angle)]], np.float32)
    assert np.allclose(np.linalg.norm(Path(ends, "spherical").frames(11), axis=1), radius, rtol=1e-4)


def test_every_waypoint_is_passed():
    waypoints = np.array([[0, 0], [1, 0], [1, 2], [-1, 2]], np.float32)
    for way in FORMULAE:
        frames = Path(waypoints, way).frames(11)
        assert all(np.linalg.norm(frames - point, axis=1).min() < 1e-5 for point in waypoints)


# Tracks --------------------------------------------------------------------------------------------------------------


@given(PLACES, st.integers(2, 40))
def test_any_polyline_has_even_latent_steps(places, count):
    frames = Track(places).at_even_latent(count)
    scale = np.abs(places).max() + 1
    lengths = np.linalg.norm(np.diff(places.astype(np.float64), axis=0), axis=1)
    assert np.array_equal(frames[[0, -1]], places[[0, -1]])
    steps = np.linalg.norm(np.diff(frames.astype(np.float64), axis=0), axis=1)
    assert (steps <= lengths.sum() / (count - 1) + 1e-5 * scale).all()  # less only where it cuts a corner


def test_pieces_that_change_nothing_are_passed_at_once():
    track = Track(np.array([[0], [1], [2], [3]], np.float32))
    assert track.at_even_steps(5, np.array([1.0, 0, 1])).ravel().tolist() == [0, 0.5, 2, 2.5, 3]
    assert track.at_even_steps(4, np.zeros(3)).ravel().tolist() == [0, 1, 2, 3]


# Freehand ------------------------------------------------------------------------------------------------------------


def test_simplify_keeps_the_corners():
    corners = np.array([[0, 0], [10, 0], [10, 10], [-5, 10]], np.float64)
    line = refined(corners, 25)
    assert simplify(line, 4).tolist() == corners.tolist()
    assert simplify(line, 50).tolist() == corners.tolist()
    assert simplify(line, 3).tolist() == corners[[0, 2, 3]].tolist()
    assert simplify(line, 2).tolist() == corners[[0, 3]].tolist()


@given(arrays(np.float64, st.tuples(st.integers(0, 30), st.just(2)), elements=st.floats(-1e3, 1e3)), st.integers(2, 12))
def test_simplify_takes_points_in_their_order(line, count):
    found = simplify(line, count)
    assert len(found) <= max(count, min(2, len(line)))
    rest = iter(line.tolist())
    assert all(point in rest for point in found.tolist())
    if len(line):
        assert np.array_equal(found[[0, -1]], line[[0, -1]])


def test_simplify_follows_a_closed_line():
    angle = np.linspace(0, 2 * np.pi, 200)
    circle = np.stack([np.cos(angle), np.sin(angle)], 1)
    found = simplify(circle, 9)
    assert len(found) == 9
    middle = refined(found, 20)
    assert np.abs(np.linalg.norm(middle, axis=1) - 1).max() < 0.15


def test_simplify_to_one_point():
    with pytest.raises(InputError, match="at least 2"):
        simplify(np.zeros((5, 2)), 1)


@given(st.lists(st.booleans(), min_size=2, max_size=40), st.floats(0, 9))
def test_stretches_go_along_the_whole_line_and_hold_every_point_that_is_away(away, least):
    away = np.array(away)
    points = np.stack([np.arange(len(away)), np.zeros(len(away))], 1)
    found = stretches(points, away, least)
    assert (found[0][0], found[-1][1]) == (0, len(away) - 1)
    assert all(one[1] == two[0] and one[2] != two[2] for one, two in pairwise(found))
    for at in range(len(away) - 1):
        strays = np.flatnonzero(away)
        near = len(strays) > 0 and (np.abs(strays - at - 0.5) <= max(0.5, least / 2)).any()
        assert [one[2] for one in found if one[0] <= at < one[1]] == [near]


@pytest.mark.parametrize("at", [0, 10, 20])
def test_a_single_point_away_makes_a_stretch(at):
    points = np.stack([np.arange(21.0), np.zeros(21)], 1)
    (stray,) = (one for one in stretches(points, np.arange(21) == at, 0) if one[2])
    assert stray[0] <= at <= stray[1]
    assert stray[1] > stray[0]
    assert stretches(points[:1], np.array([True]), 3) == []
