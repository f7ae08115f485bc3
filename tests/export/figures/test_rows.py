"""Rows as marks or pixels, in the colours and shapes of the theme."""

from dataclasses import replace

import numpy as np
import pytest
from figure_parts import by_gid, images, marks

from latentlab.export.figures.map import MapSettings, draw_map
from latentlab.export.figures.rows import MOST_MARKS, shape_of
from latentlab.space.colouring import NONE, colouring_of
from latentlab.space.palette import class_colours


def faces(figure):
    return np.concatenate([part.get_facecolors()[:, :3] for part in by_gid(figure, "rows")])


def test_each_row_is_a_mark_in_its_class_s_colour(drawn, shown):
    figure = drawn(draw_map, shown, MapSettings())
    (part,) = by_gid(figure, "rows")
    assert np.allclose(part.get_offsets(), shown.embedding.xy)
    assert np.allclose(faces(figure) * 255, class_colours(False)[shown.data.labels])


def test_hidden_classes_are_left_out(drawn, shown):
    assert marks(drawn(draw_map, shown, MapSettings(), hidden=frozenset({1}))) == 40


def test_up_to_twenty_thousand_rows_are_marks_and_more_are_pixels(drawn, placed):
    figure = drawn(draw_map, placed(MOST_MARKS), MapSettings())
    assert marks(figure) == MOST_MARKS == 20_000
    assert not images(figure, "rows")
    figure = drawn(draw_map, placed(MOST_MARKS + 1), MapSettings())
    assert not marks(figure)
    (layer,) = images(figure, "rows")
    assert layer.get_array()[..., 3].any()


def test_the_pixels_of_many_rows_look_alike_at_every_resolution(drawn, placed):
    shown = placed(40_000)
    shares = []
    for dpi in (150, 300, 600):
        (layer,) = images(drawn(draw_map, shown, MapSettings(dpi=dpi)), "rows")
        opaque = layer.get_array()[..., 3] / 255
        shares.append(float(opaque.mean()))
        assert layer.get_array().shape[1] > 0.7 * 89 / 25.4 * dpi
    assert max(shares[1:]) < 1.6 * min(shares[1:])


def test_rows_that_are_not_selected_are_grey_and_lie_below(drawn, shown):
    chosen = np.arange(60) % 6 == 0
    figure = drawn(draw_map, replace(shown, selected=chosen), MapSettings())
    first, second = sorted(by_gid(figure, "rows"), key=lambda part: part.get_zorder())
    assert (len(first.get_offsets()), len(second.get_offsets())) == (50, 10)
    assert len(np.unique(first.get_facecolors(), axis=0)) == 1
    figure = drawn(draw_map, replace(shown, selected=chosen), MapSettings(selection=False))
    assert len(by_gid(figure, "rows")) == 1


def test_few_selected_rows_are_marks_over_the_pixels_of_many(drawn, placed):
    shown = placed(30_000, selected=np.arange(60) == 3)
    figure = drawn(draw_map, shown, MapSettings())
    assert marks(figure) == 500
    assert len(images(figure, "rows")) == 1


def test_classes_have_shapes_for_colour_blind_eyes(drawn, shown):
    figure = drawn(draw_map, shown, MapSettings(theme="colour-blind"))
    paths = {part.get_paths()[0].vertices.tobytes() for part in by_gid(figure, "rows")}
    assert len(paths) == 3
    assert marks(figure) == 60
    assert shape_of(0) == shape_of(10) != shape_of(1)
    assert shape_of(NONE) == "o"


def test_numbers_have_the_colours_of_their_scale(drawn, shown):
    column = shown.data.labels * 7.5 + np.linspace(0, 1, 60)
    from latentlab.data.columns import Column

    data = replace(shown.data, columns={"mass_g": Column(column)})
    coloured = colouring_of(data, "mass_g")
    figure = drawn(draw_map, shown, MapSettings(), coloured=coloured)
    assert np.allclose(faces(figure) * 255, coloured.palette(False)[coloured.index])
    assert "mass_g" in [axes.get_ylabel() for axes in figure.axes]


@pytest.mark.parametrize("size", [0.5, 3.0])
def test_the_size_of_dots_is_in_millimetres(drawn, shown, size):
    (part,) = by_gid(drawn(draw_map, shown, MapSettings(dot_size=size)), "rows")
    assert part.get_sizes()[0] ** 0.5 / 72 * 25.4 == pytest.approx(size)
