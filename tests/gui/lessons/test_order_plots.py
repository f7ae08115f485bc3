"""What the curves say is what the fits say, and draws are where they fell."""

import numpy as np
import pytest

from latentlab.gui.lessons.order_plots import (
    component_colour,
    criteria_plot,
    draws_plot,
    fit_plot,
    least,
    reach,
    worth,
)
from latentlab.lessons.ancestral import FlatMixture
from latentlab.lessons.order import OrderFit

NAMES = ("a", "b")


def fit(k, bic, aic, held):
    return OrderFit(k, -1.0, held, bic, aic, 50, np.ones(k) / k, np.zeros((k, 2)), np.stack([np.eye(2)] * k), True)


FITS = [fit(1, 400.0, 390.0, -4.1), fit(2, 300.0, 280.0, -3.2), fit(3, 310.0, 270.0, -3.3)]


@pytest.fixture
def mixture():
    return FlatMixture(
        np.array([0.7, 0.3]), np.array([[0.0, 0.0], [3.0, 1.0]]), np.stack([np.eye(2), 0.25 * np.eye(2)])
    )


def test_the_least_are_marked():
    assert {name: best.components for name, best in least(FITS).items()} == {"bic": 2, "aic": 3, "held_out": 2}
    plot = criteria_plot(FITS, 8, 2)
    assert [tuple(place) for place, _ in plot.crosses] == [(2, 3.0), (3, 2.7), (2, 3.2)]
    assert [ink for _, ink in plot.crosses] == ["text", "accent", "held_out"]
    assert plot.lines[0].points[0, 0] == 2
    assert plot.lines[1].points[:, 1] == pytest.approx([4.0, 3.0, 3.1])
    assert plot.y[0] < 2.7 < 4.1 < plot.y[1]


def test_without_held_out_rows_two_curves_are_left():
    assert set(worth([fit(1, 1.0, 1.0, np.nan)])) == {"bic", "aic"}


def test_components_have_their_colours_and_sizes(mixture):
    rows = np.random.default_rng(0).normal(size=(5000, 2))
    plot = fit_plot(rows, mixture, NAMES)
    assert len(plot.dots[0][0]) <= 2000
    assert [line.colour for line in plot.lines] == [component_colour(0)] * 2 + [component_colour(1)] * 2
    assert np.ptp(plot.lines[3].points[:, 0]) == pytest.approx(2.0, rel=1e-3)
    assert (plot.x, plot.y) == reach(rows)


def test_a_component_is_seen_before_its_place(mixture):
    beside = fit_plot(np.random.default_rng(0).normal(size=(50, 2)), mixture, NAMES)
    ground, drawn = np.ones((5, 5)), [(1, np.array([3.0, 1.0])), (0, np.array([0.5, 0.0]))]
    first = draws_plot(beside, ground, mixture, drawn, 1)
    assert {line.colour for line in first.lines} == {component_colour(1)}
    assert first.crosses == []
    after = draws_plot(beside, ground, mixture, drawn, -1)
    assert len(after.lines) == 0
    assert after.crosses[0][1] == component_colour(0)
    assert {ink: places.tolist() for places, ink in after.dots} == {
        component_colour(0): [[0.5, 0.0]], component_colour(1): [[3.0, 1.0]],
    }  # fmt: skip
    assert draws_plot(beside, np.zeros((5, 5)), mixture, [], -1).density is None
