"""The compiled parts of the raster, each by itself and against NumPy."""

import numpy as np
import pytest

from latentlab.space.stamp import FAINTEST, FIELD, MOST_COUNTED, count, in_view, merge, strengths

VIEW = np.array([0.0, 4.0, 0.0, 2.0])
ALL, NOBODY = np.ones(256, bool), np.empty(0, np.uint8)
INKS = np.array([np.uint64((1 << (3 * FIELD)) + ink) for ink in range(256)], np.uint64)


def unpack(packed, counts):
    """Empty words into counts, as NumPy does."""
    for c in range(4):
        counts[..., c] += (packed >> np.uint64(FIELD * c) & np.uint64((1 << FIELD) - 1)).astype(np.int64)
    packed[:] = 0


def counted(xy, colour, chosen=NOBODY, shown=ALL, every=1):
    """What `count` returns, and the sums of inks and rows of each pixel of 2 × 4, and its grey ones."""
    packed, counts = np.zeros((2, 4), np.uint64), np.zeros((2, 4, 4), np.int64)
    grey = np.zeros((2, 4), np.int32)
    seen = count(packed, counts, grey, xy, colour, chosen, INKS, shown, VIEW, 0, len(xy), every)
    unpack(packed, counts)
    assert not packed.any()
    return seen, counts, grey


@pytest.fixture
def rows():
    random = np.random.default_rng(0)
    return random.uniform(-1, 5, (5000, 2)).astype(np.float32), random.integers(0, 4, 5000).astype(np.uint8)


def test_rows_are_counted_on_their_pixels_as_numpy_does(rows):
    xy, colour = rows
    shown = ALL.copy()
    shown[2] = False
    seen, counts, grey = counted(xy, colour, shown=shown)
    there = colour != 2
    wanted = np.histogram2d(xy[there, 1], xy[there, 0], (2, 4), ((0, 2), (0, 4)))[0]
    inks = np.histogram2d(xy[there, 1], xy[there, 0], (2, 4), ((0, 2), (0, 4)), weights=colour[there])[0]
    assert np.array_equal(counts[..., 3], wanted)
    assert np.array_equal(counts[..., 0], inks)
    assert (seen if seen >= 0 else -1 - seen) == wanted.sum() == in_view(xy, colour, shown, VIEW)
    assert not grey.any()


def test_rows_that_are_not_chosen_are_counted_apart(rows):
    xy, colour = rows
    chosen = (np.arange(5000) % 4 == 0).astype(np.uint8)
    _, counts, grey = counted(xy, colour, chosen)
    _, whole, _ = counted(xy, colour)
    assert np.array_equal(counts[..., 3] + grey, whole[..., 3])
    assert 2.5 < grey.sum() / counts[..., 3].sum() < 3.5


def test_a_pixel_of_more_rows_than_its_word_holds_says_so():
    one = np.full((1000, 2), 0.5, np.float32)
    seen, counts, _ = counted(one, np.full(1000, 7, np.uint8))
    assert seen == -1001
    assert counts[0, 0].tolist() == [7000, 0, 0, 1000]


def test_a_pixel_of_a_hundred_million_rows_keeps_their_sums():
    many = np.full((1, 1, 4), 255 * 10**8, np.int64)
    layers = [(np.zeros((1, 1), np.uint64), many.copy(), np.zeros((1, 1), np.int32)) for _ in range(2)]
    assert merge(*layers[0], *layers[1], True)
    assert np.array_equal(layers[0][1], 2 * many)


@pytest.mark.parametrize("most", [20, 400])
def test_what_two_threads_have_counted_is_what_one_would_have(most):
    random = np.random.default_rng(0)
    xy = random.uniform(0, 2, (2 * most * 8, 2)).astype(np.float32) * np.array([2, 1], np.float32)
    colour = random.integers(0, 256, len(xy)).astype(np.uint8)
    chosen = (random.random(len(xy)) < 0.8).astype(np.uint8)
    layers, over = [], []
    for start, stop in ((0, len(xy) // 2), (len(xy) // 2, len(xy))):
        layers.append((np.zeros((2, 4), np.uint64), np.zeros((2, 4, 4), np.int64), np.zeros((2, 4), np.int32)))
        over.append(count(*layers[-1], xy, colour, chosen, INKS, ALL, VIEW, start, stop, 1) < 0)
    joined = merge(*layers[0], *layers[1], over[1]) or over[0]
    assert joined == (most == 400)
    assert not any(part.any() for part in layers[1])
    packed, counts, grey = layers[0]
    assert counts.any() == joined
    unpack(packed, counts)
    _, wanted, wanted_grey = counted(xy, colour, chosen)
    assert np.array_equal(counts, wanted)
    assert np.array_equal(grey, wanted_grey)


@pytest.mark.parametrize("every", [1, 3])
def test_any_stretch_of_rows_is_counted_and_no_other(rows, every):
    xy, colour = rows
    packed, counts, grey = np.zeros((2, 4), np.uint64), np.zeros((2, 4, 4), np.int64), np.zeros((2, 4), np.int32)
    read = np.arange(len(xy)) // 64 % every == 0
    for start, stop in ((0, 64 * 30), (64 * 30, 4999)):
        count(packed, counts, grey, xy, colour, NOBODY, INKS, ALL, VIEW, start, stop, every)
    unpack(packed, counts)
    read[4999] = False
    wanted = np.histogram2d(xy[read, 1], xy[read, 0], (2, 4), ((0, 2), (0, 4)))[0]
    assert np.array_equal(counts[..., 3], wanted)


def test_points_that_are_not_finite_are_nowhere():
    xy = np.array([[np.nan, 1], [np.inf, 1], [1, -np.inf], [1, 1]], np.float32)
    seen, counts, _ = counted(xy, np.zeros(4, np.uint8))
    assert seen == 1
    assert counts[..., 3].sum() == 1
    assert in_view(xy, np.zeros(4, np.uint8), ALL, VIEW) == 1


def test_strength_rises_in_even_steps_of_log_density():
    packed, counts = np.full((300, 300), 1 << (3 * FIELD), np.uint64), np.zeros((300, 300, 4), np.int64)
    packed[:30] = 100 << (3 * FIELD)
    found = strengths(packed, counts, False)
    assert len(found) == MOST_COUNTED + 1
    assert found[[1, 10, 100, 1000]] == pytest.approx([FAINTEST, (1 + FAINTEST) / 2, 1, 1])
