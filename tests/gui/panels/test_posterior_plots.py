"""What a look is drawn as."""

import numpy as np
import pytest

from latentlab.gui.panels.posterior_plots import posterior_plot
from latentlab.inference.decoded_grid import Posterior
from latentlab.inference.inspector import Look, RowBound


def look_of(dimensions, covariance, centres=((0.0, 0.0),)):
    n = len(dimensions)
    axis = np.linspace(-4, 4, 41)
    density = np.full((41,) * n, 1 / 8.2**n)
    near = Posterior(tuple(np.linspace(-1, 1, 21) for _ in range(n)), np.ones((21,) * n), -3.0)
    centres = np.array(centres)[:, :n]
    return Look(
        4, dimensions, Posterior((axis,) * n, density, -3.0), near, np.full(n, 0.5), np.array(covariance)[:n, :n],
        centres, np.ones_like(centres), False, RowBound(-3, 0.1, -2.9, 0.1, 200.0), 0.1, True,
    )  # fmt: skip


def whole_plot(look, best, probe):
    return posterior_plot(look, look.posterior, best, probe)


def reach(points, centre):
    return np.sqrt(((points - centre) ** 2).sum(1))


def test_rings_and_outlines_are_at_their_deviations():
    look = look_of((0, 3), [[0.04, 0.0], [0.0, 0.04]])
    plot = posterior_plot(look, look.posterior, (np.array([0.4, 0.6]), 0.01 * np.eye(2)), np.zeros(5))
    rings, (one, two), best = plot.lines[:3], plot.lines[3:5], plot.lines[5:]
    assert [np.ptp(reach(ring.points, 0)) < 1e-9 for ring in rings] == [True] * 3
    assert [reach(ring.points, 0)[0] for ring in rings] == pytest.approx([1, 2, 3])
    assert (reach(one.points, 0.5)[0], reach(two.points, 0.5)[0]) == pytest.approx((0.2, 0.4))
    assert [line.dashed for line in best] == [True, True]
    assert reach(best[1].points, [0.4, 0.6])[0] == pytest.approx(0.2)
    assert plot.names == ("z₁", "z₄")
    assert plot.x == pytest.approx((-4.1, 4.1))
    assert posterior_plot(look, look.close, None, np.zeros(5)).x == pytest.approx((-1.05, 1.05))


def test_an_aslant_q_is_drawn_aslant():
    covariance = np.array([[1.0, 0.9], [0.9, 1.0]])
    outline = whole_plot(look_of((0, 1), covariance), None, np.zeros(2)).lines[3].points - 0.5
    assert np.einsum("ni,ij,nj->n", outline, np.linalg.inv(covariance), outline) == pytest.approx(np.ones(len(outline)))


def test_a_prior_of_components_has_a_ring_for_each():
    plot = whole_plot(look_of((0, 1), np.eye(2), [(0, 0), (2, 1), (-1, 3)]), None, np.zeros(2))
    assert len(plot.lines) == 3 + 2


def test_one_dimension_is_drawn_as_curves_whose_area_is_one():
    plot = whole_plot(look_of((0,), [[0.04]]), (np.array([0.4]), np.array([[0.09]])), np.zeros(1))
    assert plot.density is None
    assert not plot.equal
    assert plot.names == ("z₁", "density")
    for line in plot.lines[1:]:
        assert np.trapezoid(line.points[:, 1], line.points[:, 0]) == pytest.approx(1, abs=0.03)
    assert plot.y[1] > max(line.points[:, 1].max() for line in plot.lines)
