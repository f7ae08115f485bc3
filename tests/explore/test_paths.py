"""Paths: where they begin and end, and how evenly they go."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from latentlab.errors import InputError
from latentlab.explore.paths import WAYS, Path, empty_path

PLACES = arrays(
    np.float32,
    st.tuples(st.integers(2, 5), st.integers(1, 4)),
    elements=st.floats(-1e3, 1e3, width=32, allow_nan=False),
)


@given(PLACES, st.sampled_from(WAYS), st.integers(2, 50))
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
    for way in WAYS:
        frames = Path(waypoints, way).frames(11)
        assert all(np.linalg.norm(frames - point, axis=1).min() < 1e-5 for point in waypoints)
