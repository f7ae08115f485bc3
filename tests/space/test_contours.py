"""Contours about classes hold the share they say, and names stand apart."""

import numpy as np
import pytest
from matplotlib.path import Path as Outline

from latentlab.space.contours import class_contours, class_peaks

VIEW = (-10.0, 10.0)


@pytest.fixture(scope="module")
def classes():
    """Three Gaussian clouds, and a far row of the first."""
    random = np.random.default_rng(0)
    centres = np.array([[0, 0], [6, 2], [-5, 4]])
    index = np.repeat(np.arange(3, dtype=np.uint8), 4000)
    xy = centres[index] + random.normal(size=(12000, 2)) * np.array([[1, 1], [0.5, 1.5], [0.7, 0.7]])[index]
    xy[0] = [500, 500]
    return xy.astype(np.float32), index, centres


def area(line):
    x, y = line.T
    return abs((x[:-1] * y[1:] - x[1:] * y[:-1]).sum()) / 2


def test_a_contour_of_a_gaussian_is_its_ellipse(classes):
    """The region of a share p of N(0, σ²I) is a disc of area −2 ln(1 − p) π σ²."""
    xy, index, _ = classes
    found = class_contours(xy, index, range(3), VIEW, VIEW)
    for which, product in ((0, 1.0), (1, 0.75), (2, 0.49)):
        lines = sorted(found[which], key=area)
        half = 2 * np.log(2) * np.pi * product
        assert min(abs(area(line) - half) / half for line in lines) < 0.12
        assert area(lines[-1]) == pytest.approx(-2 * np.log(0.1) * np.pi * product, rel=0.12)


@pytest.mark.parametrize("share", [0.3, 0.5, 0.9])
def test_a_contour_holds_its_share_of_the_rows(classes, share):
    xy, index, _ = classes
    for which, lines in class_contours(xy, index, range(3), VIEW, VIEW, (share,)).items():
        rows = xy[index == which]
        within = sum(Outline(line).contains_points(rows).astype(int) for line in lines) % 2
        assert within.mean() == pytest.approx(share, abs=0.02)
        assert all((line[0] == line[-1]).all() for line in lines)


def test_contours_stay_as_the_view_moves(classes):
    xy, index, _ = classes
    whole = class_contours(xy, index, [1], VIEW, VIEW)[1]
    near = class_contours(xy, index, [1], (5.5, 6.5), (1.0, 3.0))[1]
    assert all((a == b).all() for a, b in zip(whole, near, strict=True))


def test_two_heaps_of_a_class_have_two_contours():
    random = np.random.default_rng(0)
    xy = random.normal(size=(2000, 2)) * 0.5 + np.repeat([[-4, 0], [4, 0]], 1000, axis=0)
    lines = class_contours(xy, np.zeros(2000, np.uint8), [0], VIEW, VIEW, (0.8,))[0]
    middles = sorted(line[:, 0].mean() for line in lines if area(line) > 0.2)
    assert middles == pytest.approx([-4, 4], abs=0.3)


def test_peaks_are_the_centres_of_what_is_seen(classes):
    xy, index, centres = classes
    peaks = class_peaks(xy, index, range(3), VIEW, VIEW)
    assert list(peaks) == [0, 1, 2]
    assert np.allclose([peaks[k] for k in range(3)], centres, atol=0.5)
    assert peaks == class_peaks(xy, index, range(3), VIEW, VIEW)
    assert list(class_peaks(xy, index, range(3), (-9, 2), VIEW)) == [0, 2]
    assert class_peaks(xy, index, [1, 7], (400, 600), (400, 600)) == {}
    alone = class_peaks(xy, index, [0], (400, 600), (400, 600))[0]
    assert alone == pytest.approx((500, 500), abs=2)


def test_few_rows_and_rows_that_are_not_finite():
    xy = np.array([[0, 0], [1, 1], [np.nan, 0], [2, 2], [2, 2.5], [2.5, 2]], np.float32)
    index = np.array([0, 0, 0, 1, 1, 1], np.uint8)
    assert set(class_peaks(xy, index, range(3), VIEW, VIEW)) == {0, 1}
    found = class_contours(xy, index, range(3), VIEW, VIEW)
    assert found[0] == []
    assert all(np.isfinite(line).all() for line in found[1])


def test_a_class_on_a_line_has_contours_too():
    xy = np.column_stack([np.random.default_rng(0).normal(size=500), np.zeros(500)])
    lines = class_contours(xy, np.zeros(500, np.uint8), [0], VIEW, VIEW)[0]
    assert lines
    assert all(np.isfinite(line).all() for line in lines)
