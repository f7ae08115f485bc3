"""The map's raster against the plain definition."""

import numpy as np
import pytest

from latentlab.errors import Cancelled
from latentlab.space.raster import COARSE_ROWS, DISCS_UP_TO, PART, Canvas, Frame, Inks, Points, disc_size, draw

PALETTE = np.zeros((256, 3), np.uint8)
PALETTE[:3] = [[255, 0, 0], [0, 255, 0], [0, 0, 255]]
INKS = Inks(PALETTE, np.ones(256, bool), (255, 255, 255), (128, 128, 128))
NONE_SHOWN = Inks(PALETTE, np.zeros(256, bool), (255, 255, 255), (128, 128, 128))
BLUE, GREEN, RED, ALPHA = range(4)


def points(xy, colour=0, chosen=()):
    xy = np.asarray(xy, np.float32)
    return Points(xy, np.full(len(xy), colour, np.uint8), np.array(chosen, np.uint8))


def cloud(count, seed=0):
    return np.random.default_rng(seed).random((count, 2), np.float32)


@pytest.mark.parametrize("count", [1, DISCS_UP_TO + 1])
def test_points_are_drawn_where_they_lie_lowest_row_first(count):
    image = draw(points([[2.55, 0.55]] * count, 1), Frame((0, 10), (0, 10), 100, 100), INKS)
    rows, columns = np.nonzero(image[..., ALPHA])
    assert abs(rows.mean() - 5) < 0.6
    assert abs(columns.mean() - 25) < 0.6
    assert image[5, 25, GREEN] > image[5, 25, RED]


def test_hidden_and_outside_and_not_finite_points_are_left_out():
    frame = Frame((0, 1), (0, 1), 50, 50)
    for xy in ([9, 9], [np.nan, 0.5], [np.inf, 0.5], [-1e30, 0.5]):
        for count in (1, DISCS_UP_TO + 1):
            assert not draw(points([xy] * count), frame, INKS).any()
    assert not draw(points([[0.5, 0.5]]), frame, NONE_SHOWN).any()
    assert not draw(points(np.empty((0, 2))), frame, INKS).any()


@pytest.mark.parametrize("count", [5000, 50_000, 300_000])
def test_premultiplied_and_strong_enough(count):
    image = draw(points(cloud(count)), Frame((0, 1), (0, 1), 180, 160), INKS)
    assert (image[..., :3] <= image[..., 3:].astype(int) + 1).all()
    assert image[..., ALPHA].max() > 200


def test_coverage_is_the_area_of_the_discs():
    radius, opacity = disc_size(1)
    image = draw(points([[0.5, 0.5]]), Frame((0, 1), (0, 1), 101, 101), INKS)
    assert image[..., ALPHA].sum() / 255 / opacity == pytest.approx(np.pi * radius**2, rel=0.03)


def test_more_points_are_smaller_and_fainter():
    sizes = [disc_size(count) for count in (10, 2000, 70_000, 10**7)]
    assert sizes == sorted(sizes, reverse=True)


def test_fine_screens_get_larger_discs():
    plain, fine = (
        draw(points([[0.5, 0.5]]), Frame((0, 1), (0, 1), 101, 101, scale), INKS)[..., ALPHA].astype(int).sum()
        for scale in (1.0, 2.0)
    )
    assert fine == pytest.approx(4 * plain, rel=0.05)


def test_density_is_stronger_where_more_points_lie_in_even_steps_of_its_logarithm():
    frame = Frame((0, 4), (0, 1), 4, 1)
    counts = [100, 1000, 10_000, 100_000]
    xy = np.repeat([[0.5, 0.5], [1.5, 0.5], [2.5, 0.5], [3.5, 0.5]], counts, axis=0)
    strength = draw(points(xy), frame, INKS)[0, :, ALPHA].astype(int)
    steps = np.diff(strength)
    assert (steps[:2] > 20).all()
    assert abs(steps[0] - steps[1]) < 20


def test_a_pixel_has_the_mean_colour_of_its_points():
    xy = np.full((90_000, 2), 0.5, np.float32)
    colour = np.repeat(np.array([0, 1, 1], np.uint8), 30_000)
    pixel = draw(Points(xy, colour), Frame((0, 1), (0, 1), 1, 1), INKS)[0, 0].astype(float)
    assert pixel[RED] / pixel[ALPHA] == pytest.approx(1 / 3, abs=0.01)
    assert pixel[GREEN] / pixel[ALPHA] == pytest.approx(2 / 3, abs=0.01)


def test_a_pixel_has_the_colour_of_the_mean_value():
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, 1)
    inks = Inks(ramp, np.ones(256, bool), (255, 255, 255), (0, 0, 0), by_value=True)
    xy = np.full((80_000, 2), 0.5, np.float32)
    pixel = draw(Points(xy, np.tile(np.array([50, 150], np.uint8), 40_000)), Frame((0, 1), (0, 1), 1, 1), inks)[0, 0]
    assert pixel[RED] / pixel[ALPHA] * 255 == pytest.approx(100, abs=1)


@pytest.mark.parametrize("count", [400, 80_000])
def test_rows_that_are_not_selected_are_grey_and_never_hidden(count):
    xy = cloud(count)
    chosen = (xy[:, 0] < 0.5).astype(np.uint8)
    image = draw(Points(xy, np.zeros(count, np.uint8), chosen), Frame((0, 1), (0, 1), 100, 100), INKS).astype(int)
    left, right = image[:, 5:45], image[:, 55:95]
    assert left[..., ALPHA].any()
    assert right[..., ALPHA].any()
    assert (left[..., RED] >= left[..., BLUE] + 10).mean() > 0.1
    assert (abs(right[..., RED] - right[..., BLUE]) <= 12).all()


def test_density_is_the_histogram_of_an_independent_implementation():
    xy = cloud(500_000, 1) ** 2
    image = draw(points(xy), Frame((0, 1), (0, 1), 40, 30), INKS)
    theirs, _, _ = np.histogram2d(xy[:, 1], xy[:, 0], bins=(30, 40), range=((0, 1), (0, 1)))
    order = np.argsort(theirs, axis=None)
    ours = image[..., ALPHA].astype(int).ravel()[order]
    assert (np.diff(ours) >= 0).all()


def test_a_pixel_holds_any_number_of_points_by_one_thread_or_two():
    for count in (100_000, 3_000_000):
        colour = (np.arange(count) % 4 == 0).astype(np.uint8)
        image = draw(Points(np.full((count, 2), 0.5, np.float32), colour), Frame((0, 1), (0, 1), 1, 1), INKS)
        assert image[0, 0, RED] / 255 == pytest.approx(3 / 4, abs=0.01)
        assert image[0, 0, GREEN] / 255 == pytest.approx(1 / 4, abs=0.01)


def test_coarse_is_like_exact_from_a_part_of_the_rows():
    xy = cloud(4 * COARSE_ROWS)
    frame = Frame((0, 1), (0, 1), 30, 30)
    exact, coarse = (draw(points(xy), frame, INKS, coarse=coarse) for coarse in (False, True))
    assert np.abs(exact[..., ALPHA].astype(int) - coarse[..., ALPHA]).mean() < 20


def test_a_canvas_is_clean_after_a_drawing_and_after_one_that_was_given_up():
    canvas, frame = Canvas(), Frame((0, 1), (0, 1), 60, 50)
    many = points(cloud(2 * PART + 1_000_000))
    for few in (points(cloud(300)), points(cloud(30_000)), points(cloud(200_000))):
        alone = draw(few, frame, INKS)
        draw(many, frame, INKS, canvas)
        assert np.array_equal(draw(few, frame, INKS, canvas), alone)
        answers = iter([True, False])
        with pytest.raises(Cancelled):
            draw(many, frame, INKS, canvas, wanted=lambda: next(answers))  # noqa: B023
        assert np.array_equal(draw(few, frame, INKS, canvas), alone)
