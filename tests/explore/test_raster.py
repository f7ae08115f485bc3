"""The map's raster against the plain definition."""

import numpy as np
import pytest

from latentlab.explore.raster import Frame, Points, disc_size, draw

PALETTE = np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255]], np.uint8)
ALL = np.ones(3, bool)
WHITE = (255, 255, 255)


def points(xy, colour=0):
    xy = np.asarray(xy, np.float32)
    return Points(xy, np.full(len(xy), colour, np.uint8))


def test_a_point_is_drawn_where_it_lies_lowest_row_first():
    image = draw(points([[2.5, 0.5]], 1), Frame((0, 10), (0, 10), 100, 100), PALETTE, ALL, WHITE)
    rows, columns = np.nonzero(image[..., 3])
    assert abs(rows.mean() - 4.5) < 0.6
    assert abs(columns.mean() - 24.5) < 0.6
    assert image[5, 25, 1] > image[5, 25, 0]


def test_hidden_and_outside_and_not_finite_points_are_left_out():
    frame = Frame((0, 1), (0, 1), 50, 50)
    for xy in ([[9, 9]], [[np.nan, 0.5]], [[np.inf, 0.5]], [[-1e30, 0.5]]):
        assert not draw(points(xy), frame, PALETTE, ALL, WHITE).any()
    assert not draw(points([[0.5, 0.5]]), frame, PALETTE, ~ALL, WHITE).any()
    assert not draw(points(np.empty((0, 2))), frame, PALETTE, ALL, WHITE).any()


def test_premultiplied_and_as_opaque_as_asked():
    random = np.random.default_rng(0)
    image = draw(points(random.random((5000, 2))), Frame((0, 1), (0, 1), 80, 60), PALETTE, ALL, WHITE)
    assert (image[..., :3] <= image[..., 3:].astype(int) + 1).all()
    assert image[..., 3].max() > 200


def test_coverage_is_the_area_of_the_discs():
    radius, opacity = disc_size(1)
    image = draw(points([[0.5, 0.5]]), Frame((0, 1), (0, 1), 101, 101), PALETTE, ALL, WHITE)
    assert image[..., 3].sum() / 255 / opacity == pytest.approx(np.pi * radius**2, rel=0.03)


def test_more_points_are_smaller_and_fainter():
    sizes = [disc_size(count) for count in (10, 2000, 70_000, 10**7)]
    assert sizes == sorted(sizes, reverse=True)


def test_fine_screens_get_larger_discs():
    plain, fine = (
        draw(points([[0.5, 0.5]]), Frame((0, 1), (0, 1), 101, 101, scale), PALETTE, ALL, WHITE)[..., 3]
        .astype(int)
        .sum()
        for scale in (1.0, 2.0)
    )
    assert fine == pytest.approx(4 * plain, rel=0.05)
