"""Curves and maps as SVG."""

from xml.etree import ElementTree

import numpy as np
import pytest

from latentlab.export.pages.curves import BELOW, HIGH, LEFT, MOST_DOTS, WIDE, chart, dots, number, ticks


def lines_of(svg):
    found = ElementTree.fromstring(svg)
    return [
        np.array([pair.split(",") for pair in line.get("points").split()], float) for line in found.iter("polyline")
    ]


def test_a_curve_runs_over_the_whole_chart_and_misses_what_is_not_finite():
    x, y = np.arange(5.0), np.array([0.0, 1, np.nan, 3, 4])
    (line,) = lines_of(chart("ELBO <b>", {"held & out": (x, y)}))
    assert len(line) == 4
    assert line[0, 0] == LEFT
    assert line[-1, 0] == pytest.approx(WIDE - 8)
    assert np.all(np.diff(line[:, 1]) < 0)
    assert np.all((line[:, 1] >= 0) & (line[:, 1] <= HIGH - BELOW))


def test_nothing_to_draw_is_nothing():
    assert chart("a", {}) == ""
    assert chart("a", {"b": (np.arange(3.0), np.full(3, np.nan))}) == ""
    assert lines_of(chart("a", {"b": (np.arange(3.0), np.ones(3))}))[0].shape == (3, 2)


def test_ticks_are_round_and_few():
    assert ticks(0, 10) == [0, 2, 4, 6, 8, 10]
    assert ticks(-0.013, 0.021) == pytest.approx([-0.01, 0, 0.01, 0.02])
    assert ticks(3, 3) == [3]
    assert number(-0.0) == "0"
    assert number(-1200) == "−1,200"


def test_rows_are_dots_of_their_colours_and_thinned_where_many():
    xy = np.random.default_rng(0).normal(size=(2 * MOST_DOTS + 1, 2)).astype(np.float32)
    svg = dots(xy, np.arange(len(xy)) % 3, ("<x>", "y"))
    found = list(ElementTree.fromstring(svg).iter("circle"))
    assert MOST_DOTS / 2 < len(found) <= MOST_DOTS
    assert {each.get("class") for each in found} <= {"c0", "c1", "c2"}
    assert f"of {len(xy):,} placed rows" in svg
    assert max(float(each.get("cx")) for each in found) <= 600
