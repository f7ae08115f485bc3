"""Strips of decoded frames as figures."""

from itertools import pairwise

import numpy as np
import pytest
from exhibits import a_path
from figure_parts import images, words

import latentlab as ll
from latentlab.export.figures.strips import PathSettings, TraversalSettings, draw_paths, draw_traversals


def cells(figure, lines, columns):
    """The value in the middle of each cell of a sheet (lines, columns)."""
    (image,) = images(figure, "pictures")
    sheet = np.asarray(image.get_array())[..., 0]
    rows = (np.arange(lines) + 0.5) * sheet.shape[0] / lines
    across = (np.arange(columns) + 0.5) * sheet.shape[1] / columns
    return sheet[rows.astype(int)[:, None], across.astype(int)]


def test_each_path_is_a_line_of_its_decoded_frames(drawn, shown):
    figure = drawn(draw_paths, shown, PathSettings(frames=7))
    assert {"linear", "geodesic", "start", "end"} <= set(words(figure))
    frames = shown.model.decode(shown.model.latent(a_path().walk(7)))
    assert np.allclose(cells(figure, 2, 7)[0], frames[:, 2, 1] * 255, atol=1)
    alone = drawn(draw_paths, shown, PathSettings(frames=7, every=False))
    assert "geodesic" not in words(alone)
    with pytest.raises(ll.InputError, match="No path is known"):
        drawn(draw_paths, shown, PathSettings(), paths=())


def test_traversals_sweep_one_dimension_each_the_most_telling_first(drawn, shown):
    figure = drawn(draw_traversals, shown, TraversalSettings(frames=5, reach=2.0))
    heads = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert heads == ["z₂  1.50 nats", "z₁  0.50 nats"]
    places = np.repeat(shown.probe[None], 5, 0)
    places[:, 1] = [-2, -1, 0, 1, 2]
    frames = shown.model.decode(shown.model.latent(places))
    assert np.allclose(cells(figure, 2, 5)[0], frames[:, 2, 1] * 255, atol=1)
    assert {"−2", "0", "2"} <= set(words(figure))
    unmeasured = drawn(draw_traversals, shown, TraversalSettings(dimensions=1), kl=None)
    assert [label.get_text() for label in unmeasured.axes[0].get_yticklabels()] == ["z₁"]


@pytest.mark.parametrize("count", [3, 8, 9, 21, 41])
def test_numbers_below_a_strip_leave_one_another_room_evenly(drawn, shown, count):
    figure = drawn(draw_traversals, shown, TraversalSettings(frames=count))
    labels = [label.get_window_extent() for label in figure.axes[0].get_xticklabels()]
    assert labels
    assert not any(a.overlaps(b) for a, b in pairwise(labels))
