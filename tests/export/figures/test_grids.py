"""Grids of decoded rows as figures."""

import numpy as np
import pytest
from exhibits import mixture_of
from figure_parts import images, words

import latentlab as ll
from latentlab.export.figures.grids import ManifoldSettings, SamplesSettings, _some, draw_manifold, draw_samples


def test_the_manifold_says_the_latent_values_along_both_sides(drawn, shown):
    figure = drawn(draw_manifold, shown, ManifoldSettings(side=5))
    axes = figure.axes[0]
    across = [label.get_text() for label in axes.get_xticklabels()]
    up = [label.get_text() for label in axes.get_yticklabels()]
    assert across == ["−1.28", "−0.52", "0.00", "0.52", "1.28"]
    assert up == across[::-1]
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("z₁", "z₂")
    assert len(images(figure, "pictures")) == 1


@pytest.mark.parametrize("count", [1, 2, 4, 5, 12, 13, 60])
def test_numbers_along_a_side_are_even_about_its_middle(count):
    values = np.linspace(-1.7, 1.7, count) if count > 1 else np.zeros(1)
    there = np.array([bool(word) for word in _some(values)])
    assert there.any()
    assert np.array_equal(there, there[::-1])
    assert there[0]


def test_of_a_mixture_each_component_is_shown_with_its_number(drawn, small_rows):
    figure = drawn(draw_manifold, mixture_of(small_rows), ManifoldSettings(), paths=())
    assert {"1", "2", "3", "component"} <= set(words(figure))


def test_samples_say_how_they_were_drawn(drawn, shown):
    figure = drawn(draw_samples, shown, SamplesSettings())
    assert "z ~ p(z)." in words(figure)
    assert "z ~ p(z)." not in words(drawn(draw_samples, shown, SamplesSettings(words=False)))
    (image,) = images(drawn(draw_samples, shown, SamplesSettings(columns=2)), "pictures")
    assert image.get_array().shape[0] > image.get_array().shape[1]  # five in two columns: three lines
    with pytest.raises(ll.InputError, match="No samples"):
        drawn(draw_samples, shown, SamplesSettings(), drawn=None)
