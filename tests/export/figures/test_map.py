"""The map as a figure: what is in sight, and in which units."""

from dataclasses import replace

import numpy as np
import pytest
from exhibits import mixture_of
from figure_parts import by_gid, marks, words

import latentlab as ll
from latentlab.export.figures.map import MapSettings, _round, draw_map, extent_of
from latentlab.space.planes import axes_plane


def test_all_rows_are_in_sight_in_one_scale(drawn, shown):
    figure = drawn(draw_map, shown, MapSettings())
    axes, xy = figure.axes[0], shown.embedding.xy
    (x0, x1), (y0, y1) = axes.get_xlim(), axes.get_ylim()
    assert x0 < xy[:, 0].min() < xy[:, 0].max() < x1
    assert y0 < xy[:, 1].min() < xy[:, 1].max() < y1
    box = axes.get_window_extent()
    assert box.width / (x1 - x0) == pytest.approx(box.height / (y1 - y0), rel=0.01)
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("z₁", "z₂")


def test_a_part_of_the_plane_can_be_chosen_and_only_it(drawn, shown):
    x, y = (float(value) for value in shown.embedding.xy[4])
    figure = drawn(draw_map, shown, MapSettings(extent=[x - 1e-4, x + 1e-4, y - 1e-4, y + 1e-4]))
    assert figure.axes[0].get_xlim() == pytest.approx((x - 1e-4, x + 1e-4))
    assert 1 <= marks(figure) < 60
    for wrong in ([0.0, 1.0, 2.0], [1.0, 0.0, 0.0, 1.0]):
        with pytest.raises(ll.InputError, match="left, right, bottom, top"):
            MapSettings(extent=wrong).check()


def test_a_chosen_size_is_kept(drawn, shown):
    figure = drawn(draw_map, shown, MapSettings(width=120.0, height=40.0))
    assert figure.get_size_inches() * 25.4 == pytest.approx((120, 40))
    assert figure.axes[0].get_tightbbox().y0 >= 0


def test_a_scale_bar_is_of_a_round_length_that_it_says(drawn, shown):
    figure = drawn(draw_map, shown, MapSettings(axes="scale bar"))
    axes = figure.axes[0]
    (bar,) = [line for line in axes.lines if line.get_zorder() == 9]
    length = float(np.ptp(bar.get_xdata()))
    (label,) = [text for text in words(figure) if text.endswith("in z")]
    assert float(label.split()[0]) == pytest.approx(length)
    assert 0.05 < length / np.ptp(axes.get_xlim()) <= 0.25
    assert not len(axes.get_xticks())
    assert [_round(value) for value in (1.0, 0.99, 0.02, 4.9, 73.0)] == [1.0, 0.5, 0.02, 2.0, 50.0]


def test_rows_on_a_line_have_a_lane_for_each_class(drawn, shown):
    plane = axes_plane(1)
    z = shown.embedding.z[:, :1]
    embedding = replace(shown.embedding, z=z, plane=plane, xy=plane.project(z))
    line = replace(shown, embedding=embedding, probe=np.zeros(1, np.float32))
    figure = drawn(draw_map, line, MapSettings(probe=True, gaussians=False), paths=())
    (part,) = by_gid(figure, "rows")
    places = np.asarray(part.get_offsets())
    assert [set(places[shown.data.labels == which, 1]) for which in range(3)] == [{2.0}, {1.0}, {0.0}]
    assert figure.axes[0].get_ylabel() == ""
    assert len(by_gid(figure, "probe")) == 1


def test_a_mixture_has_its_gaussians_and_the_names_of_its_components(drawn, small_rows):
    mixture = mixture_of(small_rows)
    figure = drawn(draw_map, mixture, MapSettings(), by_component=True, paths=())
    kept = [each for each in mixture.decoder().ellipses() if each.weight >= 0.002]
    assert len(by_gid(figure, "gaussian")) == 2 * len(kept)
    assert [text.get_text() for text in figure.legends[0].get_texts()] == [each.name for each in kept]
    assert not by_gid(drawn(draw_map, mixture, MapSettings(gaussians=False), paths=()), "gaussian")


def test_places_that_are_not_finite_are_no_reason_to_fail(drawn, shown):
    xy = shown.embedding.xy.copy()
    xy[3] = np.nan
    figure = drawn(draw_map, replace(shown, embedding=replace(shown.embedding, xy=xy)), MapSettings())
    assert marks(figure) == 59
    assert extent_of(np.empty((0, 2))) == ((-1.05, 1.05), (-1.05, 1.05))
