"""What the colours of a figure stand for."""

from dataclasses import replace

import numpy as np
import pytest
from figure_parts import words

from latentlab.data.columns import Column
from latentlab.export.figures.legend import LONGEST, MOST_NAMED
from latentlab.export.figures.map import MapSettings, draw_map
from latentlab.export.figures.page import BELOW, BESIDE
from latentlab.space.colouring import colouring_of


def named(figure):
    return [text.get_text() for legend in figure.legends for text in legend.get_texts()]


def test_classes_are_named_with_what_they_are_classes_of(drawn, shown):
    figure = drawn(draw_map, shown, MapSettings())
    assert named(figure) == ["a", "b", "c"]
    assert "label" in words(figure)
    assert named(drawn(draw_map, shown, MapSettings(), hidden=frozenset({0}))) == ["b", "c"]
    assert named(drawn(draw_map, shown, MapSettings(legend="none"))) == []


@pytest.mark.parametrize(("place", "gid"), [("right", BESIDE), ("below", BELOW)])
def test_it_covers_nothing_wherever_it_stands(drawn, shown, place, gid):
    figure = drawn(draw_map, shown, MapSettings(legend=place, title="A title", caption="What stands below"))
    (legend,) = figure.legends
    assert legend.get_gid() == gid
    boxes = [legend.get_window_extent(), figure.axes[0].get_tightbbox()]
    boxes += [text.get_window_extent() for text in figure.texts]
    for i, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[i + 1 :])
        assert box.x0 >= 0
        assert box.x1 <= figure.bbox.width + 1


def with_classes(shown, names):
    codes = np.arange(60, dtype=np.int32) % len(names)
    return colouring_of(replace(shown.data, columns={"kind": Column(codes, tuple(names))}), "kind")


def test_of_many_classes_those_with_the_most_rows_are_named(drawn, shown):
    figure = drawn(draw_map, shown, MapSettings(), coloured=with_classes(shown, [f"k{i:02}" for i in range(40)]))
    assert len(named(figure)) == MOST_NAMED + 1
    assert named(figure)[-1] == "and 16 more"


def test_hostile_names_are_shown_as_they_are_in_one_short_line(drawn, shown):
    names = ["_hidden", "$x^2$", "a\nb", "n" * 200, ""]
    found = named(drawn(draw_map, shown, MapSettings(), coloured=with_classes(shown, names)))
    assert found[0].endswith("_hidden")
    assert found[1:3] == ["$x^2$", "a b"]
    assert len(found[3]) == LONGEST
    assert found[4] == "(no name)"


def test_rows_without_a_value_and_rows_not_selected_are_named(drawn, shown):
    values = np.where(np.arange(60) % 5, np.linspace(0, 1, 60), np.nan)
    coloured = colouring_of(replace(shown.data, columns={"mass": Column(values)}), "mass")
    assert named(drawn(draw_map, shown, MapSettings(), coloured=coloured)) == ["no value"]
    chosen = replace(shown, selected=np.arange(60) < 5)
    assert named(drawn(draw_map, chosen, MapSettings())) == ["a", "b", "c", "not selected"]
