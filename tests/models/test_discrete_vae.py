"""The discrete VAE against enumeration of its z."""

import math

import numpy as np
import pytest
import torch
from parts import batch_of

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.protocol import Batch, Pace


@pytest.mark.parametrize("estimator", ["Gumbel-softmax", "score function"])
def test_a_discrete_vae_is_checked_by_enumeration(digits, estimator):
    model = build_model("discrete-vae", digits, hidden=[32], latent_dim=2, classes=5, estimator=estimator)
    before = ll.evaluate(model, digits)["elbo"]
    ll.train(model, digits, epochs=60, learning_rate=3e-3, device="cpu")
    assert ll.evaluate(model, digits)["elbo"] > before + 1.5
    x = torch.from_numpy(digits.x[:20])
    with torch.no_grad():
        q, prior = model.posterior(x), model.prior()
        elbo = torch.zeros(20, dtype=torch.float64)
        for z in model.states():
            log_q = q.log_prob(z.expand(20, -1)).double()
            log_joint = model.likelihood(z.expand(20, -1)).log_prob(x).double() + prior.log_prob(z).double()
            elbo += log_q.exp() * (log_joint - log_q)
    measured = model.bound(batch_of(digits, 20))["elbo"].item()
    assert measured == pytest.approx(elbo.mean().item(), abs=1e-5 * abs(measured))


def test_the_discrete_score_gradient_is_that_of_the_enumerated_elbo():
    random = np.random.default_rng(1)
    data = Dataset("bits", (random.random((3, 4)) > 0.5).astype(np.float32), np.empty(0, np.int64),
                   likelihood="bernoulli")  # fmt: skip
    settings = {"hidden": [], "latent_dim": 2, "classes": 3, "estimator": "score function", "samples": 400}
    model = build_model("discrete-vae", data, **settings)
    batch = Batch(torch.from_numpy(data.x), torch.arange(3))
    states = model.states()
    q = torch.exp(model.logits(batch.x).flatten(1) @ states.T)
    log_x = torch.stack([model.likelihood(states).log_prob(row.expand(len(states), -1)) for row in batch.x])
    kl = (q * (q.clamp_min(1e-12).log() + math.log(len(states)))).sum(1).mean()
    elbo = (q * log_x).sum(1).mean() - kl
    own = list(model.encoder.parameters())
    true = torch.cat([slope.flatten() for slope in torch.autograd.grad(elbo, own)])
    generator, slopes = torch.Generator().manual_seed(0), []
    for _ in range(60):
        objective = model.objective(model.terms(batch, generator), Pace(1e-3, 1.0))
        slopes.append(torch.cat([slope.flatten() for slope in torch.autograd.grad(objective, own)]))
    along = torch.stack(slopes) @ true / true.square().sum()
    assert float(along.mean()) == pytest.approx(1, abs=4 * float(along.std()) / math.sqrt(60) + 1e-3)


def test_z_are_one_hot_vectors_and_their_chances_sum_to_one(small):
    model = build_model("discrete-vae", small, hidden=[5], latent_dim=2, classes=3)
    states, x = model.states(), torch.from_numpy(small.x[:4])
    assert states.shape == (9, 6)
    assert torch.equal(states.view(9, 2, 3).sum(2), torch.ones(9, 2))
    with torch.no_grad():
        q = model.posterior(x)
        total = sum(q.log_prob(z.expand(4, -1)).exp() for z in states)
        assert torch.allclose(total, torch.ones(4), atol=1e-5)
        assert torch.allclose(model.prior().log_prob(states), torch.full((9,), -math.log(9)))
    assert model.bound(batch_of(small, 4))["kl"] >= 0


def test_settings_that_would_change_nothing_are_refused(small):
    with pytest.raises(InputError, match="Choose estimator=score function"):
        build_model("discrete-vae", small, samples=9)
    with pytest.raises(InputError, match="Choose estimator=Gumbel-softmax"):
        build_model("discrete-vae", small, estimator="score function", temperature=0.2)
