"""What models trained by gradients share: one step of Adam up the objective, and a state that goes on to the bit."""

import numpy as np
import pytest
import torch
from parts import batch_of

from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.gradient import NOISE
from latentlab.models.protocol import OPTIMISER, Pace


def test_a_first_step_moves_each_weight_by_the_learning_rate_up_its_gradient(small):
    model, batch, pace = build_model("vae", small, hidden=[5]), batch_of(small), Pace(0.01, 0.0)
    generator = torch.Generator()
    generator.set_state(model.noise.get_state())
    model.objective(model.terms(batch, generator), pace).backward()
    slopes = {name: p.grad.clone() for name, p in model.networks.named_parameters()}
    before = {name: p.detach().clone() for name, p in model.networks.named_parameters()}
    terms = model.step(batch, pace)
    assert float(terms["objective"]) == pytest.approx(float(terms["elbo"]))
    for name, p in model.networks.named_parameters():
        steep = slopes[name].abs() > 1e-5
        assert torch.allclose((p.detach() - before[name])[steep], 0.01 * slopes[name].sign()[steep], rtol=0.01)


def test_from_its_state_a_model_goes_on_to_the_bit(small):
    model, other = build_model("vae", small, hidden=[5]), build_model("vae", small, hidden=[5], seed=9)
    model.step(batch_of(small), Pace(0.01, 0.0))
    other.load(model.state())
    for each in (model, other):
        each.step(batch_of(small), Pace(0.01, 0.0))
    first, second = model.state(), other.state()
    assert all(np.array_equal(value, second[name]) for name, value in first.items())
    assert NOISE in first
    assert any(name.startswith(f"{OPTIMISER}exp_avg.") for name in first)


def test_measuring_draws_the_same_noise_each_time_and_none_of_the_models_own(small):
    model = build_model("vae", small, hidden=[5])
    before = model.noise.get_state()
    assert model.bound(batch_of(small))["elbo"] == model.bound(batch_of(small))["elbo"]
    assert torch.equal(model.noise.get_state(), before)


def test_rows_and_places_of_another_shape_are_refused(small):
    model = build_model("vae", small, hidden=[5])
    with pytest.raises(InputError, match=r"Rows of shape \(12,\)"):
        model.encode(small.x.reshape(60, 12))
    with pytest.raises(InputError, match=r"latent space of 2"):
        model.decode(np.zeros((1, 3), np.float32))


def test_one_weight_that_is_not_finite_is_noticed(small):
    model = build_model("vae", small, hidden=[5])
    assert model.finite()
    with torch.no_grad():
        next(model.networks.parameters()).view(-1)[3] = float("nan")
    assert not model.finite()
