"""Densities behind the rows, by what they come to."""

import numpy as np
import pytest
import torch
from scipy.stats import norm

from latentlab.models import build_model
from latentlab.space.backgrounds import densities
from latentlab.space.backgrounds.densities import aggregate, prior


def test_the_aggregate_is_as_wide_as_the_posteriors_under_the_rows_own_classes(few, view_of):
    model = build_model("cvae", few, hidden=[6], conditional_prior="learned")
    with torch.no_grad():  # under class a about −3, under b about 3
        layer = model.encoder[-1]
        layer.weight.zero_()
        layer.bias.zero_()
        first = model.encoder[0]
        first.weight.zero_()
        first.bias.zero_()
        first.weight[0, -1] = 1.0
        for middle in model.encoder[1:-1]:
            if isinstance(middle, torch.nn.Linear):
                middle.weight.copy_(torch.eye(len(middle.weight)))
        layer.weight[0, 0], layer.bias[0] = 6.0, -3.0
    found = aggregate(view_of(model, (-8.0, 8.0), (-5.0, 5.0)), 160, 100)
    x = np.linspace(-8, 8, 161)[:-1] + 0.05
    own = 0.5 * (norm.pdf(x, -3) + norm.pdf(x, 3))
    assert np.allclose(found.sum(0) * 0.1, own, atol=0.01)


@pytest.mark.parametrize(("name", "latent_dim"), [("autoencoder", 2), ("vae", 1), ("autoencoder", 1)])
def test_points_are_smoothed_and_a_line_is_a_density_along_it(few, view_of, name, latent_dim):
    view = view_of(build_model(name, few, hidden=[6], latent_dim=latent_dim), (-9.0, 9.0), (-9.0, 9.0))
    found = aggregate(view, 900, 900)
    assert (found[0] if latent_dim == 1 else found * 0.02).sum() * 0.02 == pytest.approx(1, abs=0.02)


def test_of_many_rows_a_spread_is_looked_at(few, view_of, monkeypatch):
    model = build_model("vae", few, hidden=[6])
    whole = aggregate(view_of(model), 12, 9)
    monkeypatch.setattr(densities, "AGGREGATE_ROWS", 10)
    some = aggregate(view_of(model), 12, 9)
    assert not np.array_equal(some, whole)
    assert np.allclose(some, whole, atol=0.3 * whole.max())


def test_the_prior_is_standard_row_by_row_from_the_lowest_y(few, view_of):
    found = prior(view_of(build_model("vae", few, hidden=[6]), (-2.0, 2.0), (0.0, 4.0)), 4, 4)
    x, y = np.array([-1.5, -0.5, 0.5, 1.5]), np.array([0.5, 1.5, 2.5, 3.5])
    assert np.allclose(found, np.outer(norm.pdf(y), norm.pdf(x)), rtol=1e-4)
