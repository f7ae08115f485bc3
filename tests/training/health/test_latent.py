"""What the latent space says of a run, of the prior that its model has."""

import numpy as np
import pytest
import torch
from healthy import finding, told
from torch.distributions import Independent, Normal

import latentlab as ll
from latentlab.data import Dataset
from latentlab.models import build_model
from latentlab.training import Run
from latentlab.training.health import health
from latentlab.training.health.latent import about_units


class Posteriors:
    """Stands in for a model's q(z|x): the row's number says its mean."""

    def __init__(self, mean, deviation):
        self.mean = torch.tensor(mean, dtype=torch.float32)
        self.deviation = torch.as_tensor(deviation).expand_as(self.mean)

    def of(self, x):
        index = (x[:, 0] * len(self.mean)).round().long()
        return Independent(Normal(self.mean[index], self.deviation[index], validate_args=False), 1)


def run_with(mean, deviation, monkeypatch):
    """A run of a VAE whose q(z|x_i) = N(mean_i, deviation²)."""
    n = len(mean)
    x = np.random.default_rng(1).random((n, 4), dtype=np.float32)
    x[:, 0] = np.arange(n) / n
    data = Dataset("numbered", x, np.empty(0, np.int64), None, (), "bernoulli")
    model = build_model("vae", data, hidden=[4], latent_dim=len(mean[0]))
    monkeypatch.setattr(model, "posterior", Posteriors(mean, deviation).of)
    return Run(model, data)


@pytest.fixture
def normal():
    return np.random.default_rng(3).normal(size=(600, 2))


def test_rows_that_fill_the_prior_are_said_to(normal, monkeypatch):
    found = health(run_with(0.8 * normal, 0.6, monkeypatch))
    assert finding(found, "fill the prior").good
    assert abs(found.aggregate_kl.value) < 0.05


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda z: (0.12 * z, 0.09), "narrow"),
        (lambda z: (3 * z, 0.6), "wide"),
        (lambda z: (0.8 * z + [0.0, 1.2], 0.6), "off-centre"),
        (lambda z: (np.sign(z), 0.1), "clumped"),
        (lambda z: (np.where(np.arange(len(z))[:, None] % 40 == 0, 1, 0) * z + np.round(z), 0.05), "clumped"),
    ],
)
def test_a_posterior_that_is_not_the_prior_fails_and_is_named(change, word, normal, monkeypatch):
    mean, deviation = change(normal)
    found = health(run_with(mean, deviation, monkeypatch))
    one = finding(found, "fill the prior")
    assert one.good is False
    assert "do not fill" in one.words
    assert word in one.words
    assert found.aggregate_kl.value > 3 * found.aggregate_kl.error


def test_a_linear_autoencoder_is_not_told_to_fill_a_prior_it_has_not(digits):
    model = build_model("linear-autoencoder", digits)
    found = health(ll.train(model, digits, epochs=2, device="cpu"))
    assert "prior" not in told(found)
    assert len(found.kl) == 0
    assert found.aggregate_kl is None


def test_the_kl_of_a_learned_prior_is_to_that_prior(small):
    model = build_model("cvae", small, hidden=[4], conditional_prior="learned")
    with torch.no_grad():  # collapsed: q(z|x, c) is p(z|c), which differ from class to class
        model.networks["priors"]["mean"].copy_(torch.tensor([[-2.0, 0], [0, 0], [2, 0]]))
        for parameter in model.encoder.parameters():
            parameter.zero_()

    def posterior(self, x):
        prior = self.prior()
        return Independent(Normal(*(part.expand(len(x), 2) for part in (prior.mean, prior.stddev))), 1)

    kind = type(model)
    collapsed = type("Collapsed", (kind,), {"posterior": posterior})
    model.__class__ = collapsed
    found = health(Run(model, small))
    assert np.allclose(found.kl, 0, atol=1e-6)
    assert not found.active.any()
    assert "collapsed" in told(found)


def test_a_short_run_is_not_praised(digits):
    run = ll.train(build_model("vae", digits), digits, epochs=3, device="cpu")
    found = health(run)
    assert "look like data" not in told(found)
    assert finding(found, "z explains only").good is False


def test_used_dimensions_are_counted_and_remedies_are_offered_for_the_others(small):
    run = Run(build_model("vae", small, hidden=[4], latent_dim=3), small)
    for active, kl, good, words in (
        ([1, 1, 1], [2, 1, 1], True, "All 3 latent dimensions are used"),
        ([1, 0, 1], [2, 0, 1], False, "2 of 3"),
        ([0, 0, 0], [0, 0, 0], False, "collapsed"),
    ):
        (found,) = about_units(run, np.array(active, bool), np.array(kl, float))
        assert words in found.words
        assert found.good == good
        assert found.remedies
    assert about_units(run, np.ones(3, bool), np.empty(0)) == []
