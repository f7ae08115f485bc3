"""Lassos against exact arithmetic and against matplotlib."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.path import Path

from latentlab.errors import InputError
from latentlab.space.inside import BANDS, inside, nearest_shown

places = st.tuples(st.integers(-6, 6), st.integers(-6, 6))  # few, so that points lie on edges and corners
GRID = np.array([(x / 2, y / 2) for x in range(-14, 15) for y in range(-14, 15)], np.float32)


def by_definition(point, corners):
    """Even-odd, in whole fractions."""
    x, y = (Fraction(float(value)) for value in point)
    odd = False
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (y0 <= y) != (y1 <= y):
            odd ^= x < x0 + (y - y0) * Fraction(x1 - x0, y1 - y0)
    return odd


@given(st.lists(places, max_size=9))
def test_it_is_the_even_odd_rule_to_the_last_digit(corners):
    found = inside(GRID, np.array(corners, float).reshape(-1, 2))
    assert found.tolist() == [by_definition(point, corners) for point in GRID.tolist()]


@pytest.mark.parametrize("count", [3, 4, 30, 300])
def test_it_is_what_matplotlib_finds(count):
    random = np.random.default_rng(count)
    xy = random.normal(size=(20_000, 2)).astype(np.float32)
    corners = random.normal(size=(count, 2))
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    round_ = (1 + 0.3 * random.random(count))[:, None] * np.c_[np.cos(angle), np.sin(angle)]
    for outline in (corners, round_, round_[::-1], round_ * 1e-3):
        assert np.array_equal(inside(xy, outline), Path(outline).contains_points(xy))


@given(st.lists(places, min_size=4, max_size=9), st.integers(0, 9), st.integers(0, 9))
def test_polygons_side_by_side_share_no_point(corners, first, second):
    """A chord cuts a polygon in two: every point of it is in one of them."""
    outline = np.array(corners, float)
    first, second = sorted((first % len(outline), second % len(outline)))
    one, other = outline[first : second + 1], np.concatenate([outline[second:], outline[: first + 1]])
    assert np.array_equal(inside(GRID, one) ^ inside(GRID, other), inside(GRID, outline))


def test_an_edge_belongs_to_the_polygon_on_its_right():
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
    found = inside(np.array([[0, 0.5], [1, 0.5], [0.5, 0], [0.5, 1], [0.5, 0.5]], np.float32), square)
    assert found.tolist() == [True, False, True, False, True]


@pytest.mark.parametrize("height", [1e-320, 1e-30, 1e30, 1e99])
def test_outlines_of_any_size(height):
    outline = np.array([[-1, -height], [1, -height], [1, height], [-1, height]])
    found = inside(np.array([[0, 0], [2, 0]], np.float32), outline)
    assert found.tolist() == [True, False]


def test_points_that_are_not_finite_are_outside():
    wild = np.array([[np.nan, 0], [0, np.nan], [np.inf, 0], [0, -np.inf]], np.float32)
    assert not inside(wild, np.array([[-9, -9], [9, -9], [0, 9]])).any()


@pytest.mark.parametrize("corners", [[], [[0, 0]], [[0, 0], [3, 3]], [[0, 0], [3, 0], [5, 0]], [[1, 1]] * 7])
def test_outlines_without_an_inside(corners):
    assert not inside(GRID, np.array(corners, float).reshape(-1, 2)).any()
    assert inside(np.empty((0, 2), np.float32), np.array([[0, 0], [1, 0], [0, 1]])).shape == (0,)


def test_corners_that_are_none():
    for corners in (
        [[0, np.nan], [1, 1], [2, 0]],
        [[0, np.inf], [1, 1], [2, 0]],
        [[0, 1e300], [1, 1], [2, 0]],
        [0, 1, 2],
    ):
        with pytest.raises(InputError, match="corners"):
            inside(GRID, np.array(corners, float))


def test_more_edges_than_bands_in_one_band():
    steps = np.linspace(0, 1, 4 * BANDS)
    comb = np.concatenate([np.c_[steps, np.arange(len(steps)) % 2 * 1e-3], [[1, 1], [0, 1]]])
    xy = np.random.default_rng(0).random((5000, 2)).astype(np.float32) * [1, 2e-3]
    assert np.array_equal(inside(xy, comb), Path(comb).contains_points(xy.astype(np.float32)))


@given(st.integers(0, 2**32 - 1), st.floats(0, 60), st.floats(0.5, 100), st.floats(0.5, 100))
def test_the_point_under_the_pointer(seed, within, across, up):
    random = np.random.default_rng(seed)
    xy = random.normal(size=(50, 2)).astype(np.float32)
    xy[::9] = np.nan
    colour, shown = random.integers(0, 4, 50).astype(np.uint8), random.random(4) < 0.6
    found = nearest_shown(xy, colour, shown, 0.1, -0.2, across, up, within)
    pixels = np.hypot((xy[:, 0].astype(float) - 0.1) * across, (xy[:, 1].astype(float) + 0.2) * up)
    pixels[~shown[colour] | np.isnan(pixels)] = np.inf
    assert found == (int(np.argmin(pixels)) if pixels.min() <= within else -1)


def test_of_points_at_one_place_the_first():
    xy, colour = np.zeros((4, 2), np.float32), np.array([1, 9, 0, 0], np.uint8)
    assert nearest_shown(xy, colour, np.array([True, False]), 0.0, 0.0, 1.0, 1.0, 0.0) == 2
    assert nearest_shown(xy[:0], colour[:0], np.array([True]), 0.0, 0.0, 1.0, 1.0, 9.0) == -1
