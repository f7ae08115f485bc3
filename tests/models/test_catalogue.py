"""What every model of the catalogue must hold: one contract."""

import numpy as np
import pytest
import torch

from latentlab.errors import InputError
from latentlab.models import CATALOGUE, build_model, rebuild_model
from latentlab.models.protocol import Batch, weights_of
from latentlab.settings import as_dict
from latentlab.training import Run, TrainSettings, fit, train

SMALL = {"vae": {"hidden": [16]}}


@pytest.fixture(params=list(CATALOGUE))
def model(request, digits):
    return build_model(request.param, digits, **SMALL.get(request.param, {}))


def test_bound_rises(model, digits):
    run = train(model, digits, epochs=20, learning_rate=5e-3, device="cpu")
    elbo = run.history["validation_elbo"]
    elbo = elbo[np.isfinite(elbo)]
    assert elbo[-1] > elbo[0] + 0.5


def test_shapes(model, digits):
    x = digits.x[:5]
    posterior = model.posterior(torch.from_numpy(x))
    assert model.encode(x).shape == (5, model.latent_dim)
    assert model.decode(model.encode(x)).shape == x.shape
    assert model.prior().event_shape == posterior.event_shape == (model.latent_dim,)
    assert posterior.batch_shape == (5,)
    likelihood = model.likelihood(torch.zeros(3, model.latent_dim))
    assert likelihood.batch_shape == (3,)
    assert likelihood.event_shape == digits.shape
    assert np.array_equal(model.encode(x), posterior.mean.detach().numpy())


def test_state_round_trips_to_the_bit(model, digits):
    train(model, digits, epochs=1, device="cpu")
    state = model.state()
    again = rebuild_model(model.name, model.shape, as_dict(model.settings))
    again.load(state)
    assert again.trained
    for name, value in again.state().items():
        assert np.array_equal(value, state[name]), name
    again.load(weights_of(state))
    assert np.array_equal(again.encode(digits.x[:9]), model.encode(digits.x[:9]))


def test_state_is_a_copy(model, digits):
    kept = model.state()
    state = {name: value.copy() for name, value in kept.items()}
    for _ in zip(range(3), fit(Run(model, digits, TrainSettings(device="cpu"))), strict=False):
        pass
    assert all(np.array_equal(kept[name], state[name]) for name in state)


def test_same_seed_same_parameters(model, digits):
    model.begin(digits, 3)
    first = model.state()
    model.begin(digits, 4)
    assert any(not np.array_equal(first[name], value) for name, value in model.state().items())
    model.begin(digits, 3)
    assert all(np.array_equal(first[name], value) for name, value in model.state().items())


def test_bound_measures_and_changes_nothing(model, digits):
    before = weights_of(model.state())
    batch = Batch(torch.from_numpy(digits.x[:50]), torch.arange(50))
    figures = [model.bound(batch, torch.Generator().manual_seed(1))["elbo"].item() for _ in range(2)]
    assert figures[0] == figures[1]
    assert all(np.array_equal(before[name], value) for name, value in weights_of(model.state()).items())


def test_states_that_do_not_fit_are_refused_and_change_nothing(model):
    before = model.state()
    name = next(iter(weights_of(before)))
    for change in (
        {name: before[name][:1]},
        {name: before[name].astype(np.float64)},
        {"nobody": np.zeros(1, np.float32)},
    ):
        with pytest.raises(InputError):
            model.load({**before, **change})
    with pytest.raises(InputError):
        model.load({k: v for k, v in before.items() if k != name})
    assert all(np.array_equal(before[k], v) for k, v in model.state().items())


def test_finite(model):
    assert model.finite()
    with torch.no_grad():
        next(model.networks.parameters()).view(-1)[0] = float("nan")
    assert not model.finite()


def test_wrong_shapes_are_refused(model):
    with pytest.raises(InputError):
        model.encode(np.zeros((2, 5), np.float32))
    with pytest.raises(InputError):
        model.decode(np.zeros((2, model.latent_dim + 1), np.float32))


def test_unknown_model(digits):
    with pytest.raises(InputError, match="did you mean vae"):
        build_model("vea", digits)
