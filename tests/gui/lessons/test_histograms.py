"""Heaps of estimates."""

import numpy as np
import pytest

from latentlab.gui.lessons.histograms import histogram, seen, upright


def test_a_heap_lies_where_its_values_do_and_is_as_high_as_one():
    values = np.random.default_rng(0).normal(3, 0.5, 20_000)
    area, outline = histogram(values, "accent")
    assert (area.width, outline.width) == (0, 1.2)
    x, y = outline.points.T
    assert (y.min(), y.max()) == (0, 1)
    assert (y * np.gradient(x)).sum() > 0
    assert np.trapezoid(x * y, x) / np.trapezoid(y, x) == pytest.approx(3, abs=0.02)
    width = np.sqrt(np.trapezoid((x - 3) ** 2 * y, x) / np.trapezoid(y, x))
    assert width == pytest.approx(0.5, rel=0.05)


def test_equal_values_are_one_line():
    (line,) = histogram(np.zeros(10), "text")
    assert np.array_equal(line.points, [[0, 0], [0, 1]])


def test_an_axis_shows_the_widest():
    values = np.stack([np.linspace(-1, 1, 1001), np.linspace(-5, 20, 1001), np.zeros(1001)])
    low, high = seen(values)
    assert low == pytest.approx(-4.75 - 0.05 * 24.5)
    assert high == pytest.approx(19.75 + 0.05 * 24.5)
    assert seen(np.zeros((2, 5)))[0] < 0 < seen(np.zeros((2, 5)))[1]
    assert np.array_equal(upright(2.0, 3.0, 1.0).points, [[2, 1], [2, 3]])
