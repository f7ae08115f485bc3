"""What lies behind and over the rows of a figure."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from exhibits import a_path
from figure_parts import by_gid, images, words

import latentlab as ll
from latentlab.export.figures.map import MapSettings, draw_map
from latentlab.space.backgrounds import BACKGROUNDS
from latentlab.space.embedding import Deviation
from latentlab.space.layout import LayoutPlane


@pytest.mark.parametrize("kind", [name for name in BACKGROUNDS if name not in ("none", "error", "trust")])
def test_each_background_lies_behind_the_rows_with_its_scale(drawn, shown, kind):
    figure = drawn(draw_map, shown, MapSettings(background=kind))
    (behind,) = images(figure, "background")
    axes = figure.axes[0]
    assert tuple(behind.get_extent()) == (*axes.get_xlim(), *axes.get_ylim())
    assert behind.get_zorder() < by_gid(figure, "rows")[0].get_zorder()
    labels = [part.get_xlabel() for part in figure.axes[1:]]
    assert any(BACKGROUNDS[kind].unit in label for label in labels) == bool(BACKGROUNDS[kind].unit)
    assert not any("\\" in text for text in words(figure))  # no formula is shown as its source


def test_a_background_that_the_model_has_not_is_refused(drawn, shown):
    flat = shown.embedding
    plane = replace(flat, plane=LayoutPlane("umap", flat.z, flat.xy))
    with pytest.raises(ll.InputError, match=r"choose two axes or PCA.*Nothing was written"):
        drawn(draw_map, replace(shown, embedding=plane), MapSettings(background="prior"))


def test_names_contours_probe_and_paths_are_there_when_asked_for(drawn, shown):
    plain = drawn(draw_map, shown, MapSettings())
    settings = MapSettings(class_names=True, contours=True, probe=True, paths=True)
    whole = drawn(draw_map, shown, settings)
    for gid in ("contour", "probe", "path"):
        assert not by_gid(plain, gid), gid
        assert by_gid(whole, gid), gid
    assert [text.get_text() for text in whole.axes[0].texts[:3]] == ["a", "b", "c"]
    assert {"1", "2"} <= set(words(whole))


def test_a_path_is_dotted_where_it_strays_and_has_no_gap(drawn, shown):
    path = a_path()
    lines = by_gid(drawn(draw_map, shown, MapSettings(paths=True), paths=(path,)), "path")
    xy, dotted = shown.embedding.plane.project(path.places), []
    assert {line.get_linestyle() for line in lines} == {"-", ":"}
    for before, after in pairwise(lines):
        assert np.array_equal(before.get_xydata()[-1], after.get_xydata()[0])
    for line in lines:
        dotted += [line.get_linestyle() == ":"] * (len(line.get_xdata()) - 1)
    assert np.array_equal(np.concatenate([lines[0].get_xydata()[:1], *(line.get_xydata()[1:] for line in lines)]), xy)
    assert np.array(dotted)[path.away[1:]].all()
    assert not all(dotted)


def test_a_last_place_alone_that_strays_is_dotted(drawn, shown):
    path = a_path()
    path = replace(path, away=np.arange(len(path.places)) == len(path.places) - 1)
    lines = by_gid(drawn(draw_map, shown, MapSettings(paths=True), paths=(path,)), "path")
    assert [line.get_linestyle() for line in lines] == ["-", ":"]
    assert np.array_equal(lines[1].get_xydata()[-1], shown.embedding.plane.project(path.places)[-1])


def test_what_a_model_does_not_know_is_shown_where_there_is_no_other_background(drawn, shown):
    doubt = Deviation(np.linspace(0, 1, 16).reshape(4, 4), (-1.0, 1.0), (-1.0, 1.0))
    known = replace(shown, embedding=replace(shown.embedding, deviation=doubt))
    (behind,) = images(drawn(draw_map, known, MapSettings()), "background")
    assert tuple(behind.get_extent()) == (-1, 1, -1, 1)
    assert len(images(drawn(draw_map, known, MapSettings(background="prior")), "background")) == 1
