"""Two runs as a figure."""

from dataclasses import replace

import numpy as np
import pytest
from figure_parts import by_gid, marks, words

import latentlab as ll
from latentlab.export.figures.comparison import ComparisonSettings, draw_comparison


def test_both_maps_have_one_scale_and_the_figures_stand_below(drawn, shown):
    figure = drawn(draw_comparison, shown, ComparisonSettings(journal="Nature 183 mm"))
    first, second = figure.axes
    assert first.get_xlim() == second.get_xlim()
    assert first.get_ylim() == second.get_ylim()
    assert marks(figure) == 120
    told = "\n".join(words(figure))
    assert "Run 1 vae" in told
    assert "A row lies 0.25 from itself (median of 60)" in told
    assert "IWAE (50), Bernoulli, 9 of 9 rows: −3.500 ± 0.030 and −3.250 ± 0.040 (+0.250 ± 0.050)" in told
    figure = drawn(draw_comparison, shown, ComparisonSettings(figures=False))
    assert not any("median" in text for text in words(figure))


def test_selected_rows_have_a_line_from_one_place_to_the_other(drawn, shown):
    chosen = np.arange(60) % 20 == 0
    moved = shown.scene.comparison.aligned
    found = replace(shown.scene.comparison, aligned=replace(moved, xy=moved.xy + 1))
    figure = drawn(draw_comparison, replace(shown, selected=chosen), ComparisonSettings(), comparison=found)
    (lines,) = by_gid(figure, "shifts")
    ends = np.array([path.vertices for path in lines.get_paths()])
    assert np.allclose(ends[:, 0], shown.embedding.xy[chosen])
    assert np.allclose(ends[:, 1], shown.embedding.xy[chosen] + 1)


def test_where_nothing_is_compared_it_says_so(drawn, shown):
    with pytest.raises(ll.InputError, match="No other run"):
        drawn(draw_comparison, shown, ComparisonSettings(), comparison=None)
