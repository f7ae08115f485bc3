"""What is drawn of coordinate ascent is what was computed."""

import numpy as np
import pytest
from scipy.stats import norm

from latentlab.gui.lessons.cavi_plots import (
    factors_plot,
    mixture_plot,
    plane_plot,
    rises_plot,
    updates_plot,
    weights_plot,
)
from latentlab.lessons.cavi import begin, correlated, elbo, update
from latentlab.lessons.em import RowsSeen
from latentlab.lessons.mixture_factors import FactorsSeen, FactorState


@pytest.fixture
def past():
    target, found = correlated(0.8), [begin((-1.0, 2.0))]
    for _ in range(4):
        found.append(update(target, found[-1]))
    return target, found


@pytest.fixture
def seen():
    rows = np.random.default_rng(0).normal(size=(50, 2))
    belongs = np.random.default_rng(1).dirichlet(np.ones(3), 50)
    gaussians = [(0.6, np.zeros(2), np.eye(2)), (0.399, np.ones(2), 2 * np.eye(2)), (0.001, np.ones(2), np.eye(2))]
    weights, spread, scale = np.array([0.6, 0.399, 0.001]), np.full(3, 0.05), np.array([0.1, 0.2, np.inf])
    return FactorsSeen(0, FactorState({}), [], weights, spread, scale, RowsSeen(rows, belongs, gaussians, ("a", "b")))


def test_the_updated_factor_is_bold_and_is_the_conditional(past):
    target, found = past
    lines = factors_plot(target, found[1], 0).lines
    own, aside = lines[1], lines[2]
    assert own.width > lines[4].width
    assert np.allclose(own.points, aside.points)
    assert not np.allclose(lines[4].points, lines[5].points)
    assert np.allclose(lines[0].points[:, 1], norm(0, 1).pdf(lines[0].points[:, 0]))


def test_the_way_of_the_mean_goes_along_one_axis_at_a_time(past):
    way = plane_plot(*past).lines[-1].points
    assert (np.count_nonzero(np.diff(way, axis=0), axis=1) == 1).all()


def test_updates_rise_to_the_limit(past):
    target, found = past
    curve, limit = updates_plot(target, found).lines
    assert curve.points[:, 1] == pytest.approx([elbo(target, q) for q in found])
    assert limit.points[0, 1] == pytest.approx(0.5 * np.log(1 - 0.8**2))
    plot = updates_plot(target, found[:1])
    assert plot.y[0] < elbo(target, found[0]) < plot.y[1]


def test_of_many_factors_the_last_are_shown():
    elbos = [(i % 3, -5 + 0.01 * i) for i in range(60)]
    plot = rises_plot(elbos)
    points = plot.lines[0].points
    assert points[-1] == pytest.approx((60, -5 + 0.59))
    assert len(points) < 60
    assert sum(len(places) for places, _ in plot.dots) == len(points)
    assert {ink for _, ink in plot.dots} == {"accent", "held_out", "text"}


def test_bars_are_the_weights_with_their_spread(seen):
    lines = weights_plot(seen, updated=True).lines
    for k in range(3):
        assert lines[3 * k].points[:, 1].max() == seen.weights[k]
        low, high = lines[3 * k + 2].points[:, 1]
        assert high - seen.weights[k] == pytest.approx(0.05)
        assert low == max(seen.weights[k] - 0.05, 0)


def test_empty_components_are_not_drawn_and_means_have_a_spread(seen):
    plot = mixture_plot(seen, updated=False)
    assert len(plot.crosses) == 2
    spreads = [line.points for line in plot.lines if line.colour == "accent"]
    assert np.ptp(spreads[0][:, 0]) == pytest.approx(0.2, rel=1e-3)
    assert np.ptp(spreads[1][:, 0]) == pytest.approx(0.4 * np.sqrt(2), rel=1e-3)
    assert sum(len(places) for places, _ in plot.dots) == 50
