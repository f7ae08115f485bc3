"""A row's posterior as a figure."""

from dataclasses import replace

import numpy as np
import pytest
from exhibits import gaussian_posterior
from figure_parts import by_gid, images, words

import latentlab as ll
from latentlab.export.figures.posterior import PosteriorSettings, draw_posterior, levels, numbers
from latentlab.inference.quadrature import Grid


def test_both_q_are_outlined_where_they_lie_over_the_true_posterior(drawn, shown):
    figure = drawn(draw_posterior, shown, PosteriorSettings())
    found = shown.scene.posterior
    for line, mean, deviation in zip(by_gid(figure, "q"), found.means, found.deviations, strict=True):
        xy = line.get_xydata()
        assert np.allclose(np.ptp(xy, axis=0) / 4, deviation, rtol=0.01)
        assert np.allclose((xy.max(0) + xy.min(0)) / 2, mean, atol=0.02)
    (density,) = images(figure, "density")
    left, right, bottom, top = density.get_extent()
    peak = np.unravel_index(np.argmax(density.get_array()), density.get_array().shape)
    assert bottom + (peak[0] + 0.5) * (top - bottom) / 41 == pytest.approx(1.0, abs=1e-6)
    assert left + (peak[1] + 0.5) * (right - left) / 41 == pytest.approx(0.0, abs=1e-6)
    assert {"z₁", "z₂", "Row 53"} & set(words(figure)) >= {"z₁", "z₂"}


def test_contours_hold_the_shares_they_say():
    found = gaussian_posterior([0.0, 0.0], [1.0, 1.0])
    density = found.grid.density
    low, middle, high = levels(density)
    for level, share in ((high, 0.5), (middle, 0.9), (low, 0.99)):
        assert density[density >= level].sum() / density.sum() == pytest.approx(share, abs=0.02)
    assert levels(np.ones((3, 3))) == [1.0]


def test_the_gap_is_told_in_its_two_parts(shown):
    assert numbers(shown.scene.posterior) == (
        "ELBO −30.50; of the best q −30.00; log p(x) −29.50 ± 0.01\n"
        "amortisation gap 0.50, approximation gap 0.50 nats (quadrature)"
    )
    assert "not to be trusted" in numbers(replace(shown.scene.posterior, trusted=False))


def test_one_dimension_is_a_curve_and_many_are_intervals(drawn, shown):
    found = shown.scene.posterior
    z = np.linspace(-2, 2, 50)
    line = Grid((z,), np.exp(-(z**2)), -1.0)
    one = replace(found, grid=line, means=found.means[:, :1], deviations=found.deviations[:, :1])
    figure = drawn(draw_posterior, shown, PosteriorSettings(), posterior=one)
    assert len(by_gid(figure, "density")) == 1
    assert len(by_gid(figure, "q")) == 2
    many = replace(found, grid=None, means=np.zeros((2, 5)), deviations=np.ones((2, 5)))
    figure = drawn(draw_posterior, shown, PosteriorSettings(figures=False), posterior=many)
    assert figure.axes[0].get_xlabel() == "latent dimension"
    assert not any("ELBO" in text for text in words(figure))


def test_where_no_row_was_looked_at_it_says_so(drawn, shown):
    with pytest.raises(ll.InputError, match="No row's posterior"):
        drawn(draw_posterior, shown, PosteriorSettings(), posterior=None)
