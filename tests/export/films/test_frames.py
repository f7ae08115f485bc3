"""A frame has the size wanted, with sharp pixels, bars that are right, and a caption below."""

import numpy as np
import pytest

from latentlab.export.films.frames import AXIS, BAR, GROUNDS, bars, captioned, fitted, row_frame


@pytest.mark.parametrize(("shape", "size", "wanted"), [((8, 8), 256, (256, 256)), ((3, 5), 51, (30, 52))])
def test_the_longer_side_is_as_wanted_and_both_are_even(shape, size, wanted):
    assert fitted(np.zeros(shape, np.uint8), size).shape == wanted
    assert fitted(np.zeros((*shape, 3), np.uint8), size).shape == (*wanted, 3)


def test_enlarged_pixels_are_squares_and_reduced_ones_are_averaged():
    pixels = np.array([[0, 255], [80, 7]], np.uint8)
    assert np.array_equal(fitted(pixels, 16), pixels.repeat(8, 0).repeat(8, 1))
    checks = np.indices((8, 8)).sum(0).astype(np.uint8) % 2 * 200
    assert np.all(fitted(checks, 4) == 100)


def test_bars_go_up_and_down_from_one_axis_in_one_scale():
    frame = bars(np.array([2.0, -1.0, 0.0, 1.0]), 120, (-2.0, 2.0))
    assert frame.shape == (80, 120, 3)
    blue = (frame == BAR).all(2)
    up, down, none, half = (blue[:, start : start + 28].any(1) for start in (0, 30, 60, 90))
    axis = np.flatnonzero((frame == AXIS).all(2).all(1))[0]
    assert abs(axis - 40) <= 1
    assert (np.flatnonzero(up)[0], np.flatnonzero(up)[-1] < axis) == (0, True)
    assert np.flatnonzero(down)[0] > axis
    assert abs(down.sum() - half.sum()) <= 1
    assert abs(up.sum() - 2 * half.sum()) <= 2
    assert not none.any()


def test_names_stand_below_where_there_is_room_and_more_values_than_pixels_are_thinned():
    values = np.linspace(-1, 1, 6)
    plain, named = bars(values, 300, (-1, 1)), bars(values, 300, (-1, 1), ["mass", "µ", "−", "x" * 99, "", "z"])
    assert plain.shape == named.shape
    assert (plain[-30:] == AXIS).all(2).sum() == 0 < ((named[-30:] != GROUNDS[False]).any(2)).sum()
    assert np.array_equal(bars(values, 40, (-1, 1), list("abcdef")), bars(values, 40, (-1, 1)))
    assert bars(np.ones(5000), 100, (0, 1), dark=True).shape == (66, 100, 3)


def test_a_picture_is_drawn_as_it_is_and_other_rows_as_bars():
    assert row_frame(np.eye(4), 8, (0, 1)).tolist() == (np.eye(4) * 255).repeat(2, 0).repeat(2, 1).tolist()
    assert row_frame(np.zeros((4, 4, 2)), 30, (0, 1)).shape == (20, 30, 3)


@pytest.mark.parametrize("corner", [0, 255])
def test_a_caption_is_below_on_the_ground_of_the_picture_and_never_wider(corner):
    for shape in ((40, 60), (40, 60, 3)):
        pixels = np.full(shape, corner, np.uint8)
        whole = captioned(pixels, "a caption that is −far− too long for … sixty pixels <b>\n")
        assert np.array_equal(whole[:40], pixels)
        assert whole.shape[0] % 2 == 0 < whole.shape[0] - 40
        strip = whole[40:].astype(int)
        assert np.abs(strip - corner).max() > 150
        assert np.all(strip[:, :2] == corner)
