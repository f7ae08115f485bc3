"""Gaussians as lines on a plane."""

import numpy as np
import pytest

from latentlab.models.protocol import Ellipse
from latentlab.space.outlines import outline, weight_opacity
from latentlab.space.planes import axes_plane


def test_an_outline_is_where_a_gaussian_is_one_and_two_deviations_away():
    factor = np.linalg.cholesky(np.array([[2.0, 0.6], [0.6, 0.5]]))
    mean = np.array([1.0, -2.0])
    for far, points in zip((1, 2), outline(Ellipse("a", mean, factor), axes_plane(2)), strict=True):
        distance = np.linalg.norm(np.linalg.solve(factor, (points - mean).T), axis=0)
        assert distance == pytest.approx(np.full(len(points), far), rel=1e-6)


def test_of_more_dimensions_it_is_the_shadow_on_the_plane():
    ellipse = Ellipse("a", np.arange(4.0), np.diag([1.0, 2.0, 3.0, 4.0]))
    points = outline(ellipse, axes_plane(4, 1, 3))[0]
    assert np.ptp(points, axis=0) / 2 == pytest.approx([2, 4], rel=0.01)
    assert (points.max(0) + points.min(0)) / 2 == pytest.approx([1, 3], abs=0.01)


def test_what_weighs_less_is_fainter_and_never_gone():
    found = [weight_opacity(Ellipse("a", np.zeros(2), np.eye(2), weight), 4) for weight in (0.0, 0.1, 0.4, 1.0)]
    assert found == sorted(found)
    assert (found[0], found[-1]) == (0.15, 1.0)
