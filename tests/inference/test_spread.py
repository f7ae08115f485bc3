"""How wide q is: what the encoder or a row's own factor says, and nothing where it is no Gaussian."""

import numpy as np
import torch

import latentlab as ll
from latentlab.inference.spread import has_gap, rows_spread, spread_of


def test_the_widths_are_those_of_the_posterior_whatever_the_blocks(small, monkeypatch):
    model = ll.build_model("vae", small, hidden=[4])
    own = model.posterior(torch.from_numpy(small.x)).stddev.detach()
    assert np.allclose(rows_spread(model, small.x), own, atol=1e-6)
    monkeypatch.setattr("latentlab.inference.spread.BLOCK_ROWS", 7)
    assert np.allclose(rows_spread(model, small.x), own, atol=1e-6)
    assert np.allclose(spread_of(model, small, small.train), own[:50].mean(0), atol=1e-6)


def test_a_row_with_a_factor_of_its_own_has_that_width(small):
    model = ll.build_model("vae", small, hidden=[4], inference="free")
    with torch.no_grad():
        model.encoder.log_variance.copy_(torch.linspace(-3, 0, 120).view(60, 2))
    rows = np.array([4, 17])
    found = rows_spread(model, small.x[rows], None, rows)
    assert np.allclose(found, np.exp(0.5 * model.encoder.log_variance.detach().numpy()[rows]))
    # Of held-out rows, which were never improved, no width is told where there are trained ones.
    every = spread_of(model, small, np.arange(60))
    assert np.allclose(every, rows_spread(model, small.x[:50], None, np.arange(50)).mean(0))


def test_a_q_that_is_no_gaussian_has_none(small):
    for name, settings in (("autoencoder", {"hidden": [4]}), ("gmm", {"components": 2, "starts": 1})):
        model = ll.build_model(name, small, **settings)
        assert not has_gap(model)
        assert rows_spread(model, small.x) is None
