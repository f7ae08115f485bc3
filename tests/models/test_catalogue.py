"""What every model of the catalogue must hold: one contract."""

from dataclasses import fields

import numpy as np
import pytest
import torch

from latentlab.data import Dataset, load_dataset
from latentlab.errors import InputError
from latentlab.models import MODELS, build_model, model_class, rebuild_model
from latentlab.models.expectation import ClosedFormModel
from latentlab.models.protocol import Batch, weights_of
from latentlab.settings import as_dict
from latentlab.training import Run, TrainSettings, fit, train

SMALL = {
    "vae": {"hidden": [16]},
    "cvae": {"hidden": [16]},
    "discrete-vae": {"hidden": [16], "classes": 4},
    "autoencoder": {"hidden": [16]},
    "gplvm": {"rows": 1},
    "gmm": {"components": 3, "starts": 2, "covariance": "diagonal"},
    "bayesian-mixture": {"components": 4, "starts": 2},
}
CONDITIONAL = {"cvae"}
WITHOUT_PRIOR = {"autoencoder", "linear-autoencoder"}


@pytest.fixture(scope="module")
def digits():
    """Few enough for a Gaussian process to be quick."""
    whole = load_dataset("digits")
    return Dataset(
        "some digits", whole.x[:240], np.arange(200, 240), whole.labels[:240], whole.class_names, "bernoulli"
    )


@pytest.fixture(params=list(MODELS))
def model(request, digits):
    names = {field.name for field in fields(model_class(request.param).Settings)}
    network = {"hidden": [16]} if "hidden" in names else {}
    return build_model(request.param, digits, **SMALL.get(request.param, network))


def gradient_only(model):
    if not hasattr(model, "optimiser"):
        pytest.skip(f"{model.name} has no optimiser")


def test_the_bound_rises(model, digits):
    epochs = 20 if model.defaults.whole else 60
    run = train(model, digits, epochs=epochs, learning_rate=1e-2, device="cpu", seed=1)
    elbo = run.history["elbo"]
    if model.name != "bayesian-mixture":  # on few rows k-means leaves it nothing to gain
        assert elbo[-1] > elbo[0] + 0.3
    if isinstance(model, ClosedFormModel):
        assert (np.diff(elbo) > -1e-9 * np.abs(elbo[:-1])).all()


def test_em_and_cavi_converge_and_say_so(model, digits):
    if not isinstance(model, ClosedFormModel):
        pytest.skip("it never says that it has converged")
    run = train(model, digits, device="cpu")
    assert run.outcome == "converged"
    assert run.step < run.span[1]


def test_places_lead_back_to_rows(model, digits):
    places = model.embed(digits.x[:5], np.arange(5))
    assert places.dtype == np.float32
    assert len(places) == 5
    assert model.decode(model.latent(places)).shape == (5, *digits.shape)


def test_shapes(model, digits):
    x = digits.x[:5]
    posterior = model.posterior(torch.from_numpy(x))
    assert model.encode(x).shape == (5, model.latent_dim)
    assert model.decode(model.encode(x)).shape == x.shape
    assert posterior.event_shape == (model.latent_dim,)
    if model.name in WITHOUT_PRIOR:
        with pytest.raises(InputError, match="no p"):
            model.prior()
    else:
        assert model.prior().event_shape == (model.latent_dim,)
    assert posterior.batch_shape == (5,)
    likelihood = model.likelihood(torch.zeros(3, model.latent_dim))
    assert likelihood.batch_shape == (3,)
    assert likelihood.event_shape == digits.shape
    assert np.array_equal(model.encode(x), posterior.mean.detach().numpy().astype(np.float32))


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
    if model.name == "mean-field":
        pytest.skip("it draws nothing")
    model.begin(digits, 3)
    first = model.state()
    model.begin(digits, 4)
    assert any(not np.array_equal(first[name], value) for name, value in model.state().items())
    model.begin(digits, 3)
    assert all(np.array_equal(first[name], value) for name, value in model.state().items())


def test_bound_measures_and_changes_nothing(model, digits):
    before = weights_of(model.state())
    batch = Batch(torch.from_numpy(digits.x[:50]), torch.arange(50), torch.from_numpy(digits.labels[:50]))
    figures = [model.bound(batch, torch.Generator().manual_seed(1))["elbo"].item() for _ in range(2)]
    assert figures[0] == figures[1]
    assert all(np.array_equal(before[name], value) for name, value in weights_of(model.state()).items())


def test_states_that_do_not_fit_are_refused_and_change_nothing(model):
    before = model.state()
    name = next(iter(weights_of(before)))
    for change in (
        {name: before[name][:1]},
        {name: before[name].astype(np.float16)},
        {"nobody": np.zeros(1, np.float32)},
    ):
        with pytest.raises(InputError):
            model.load({**before, **change})
    with pytest.raises(InputError):
        model.load({k: v for k, v in before.items() if k != name})
    assert all(np.array_equal(before[k], v) for k, v in model.state().items())


def test_finite(model):
    assert model.finite()
    state = model.state()
    name = next(name for name, value in weights_of(state).items() if value.size and value.dtype.kind == "f")
    state[name].flat[0] = np.nan
    model.load(state)
    assert not model.finite()


def test_wrong_shapes_are_refused(model):
    with pytest.raises(InputError):
        model.encode(np.zeros((2, 5), np.float32))
    with pytest.raises(InputError):
        model.decode(np.zeros((2, model.latent_dim + 1), np.float32))


def test_unknown_model(digits):
    with pytest.raises(InputError, match="did you mean vae"):
        build_model("vea", digits)


def test_encoding_in_blocks_is_encoding_at_once(model, digits, monkeypatch):
    z, x = model.encode(digits.x[:50]), model.decode(np.eye(50, model.latent_dim, dtype=np.float32))
    monkeypatch.setattr("latentlab.models.gradient.BLOCK_VALUES", 7 * 64)
    monkeypatch.setattr("latentlab.models.expectation.BLOCK", 7)
    assert np.allclose(model.encode(digits.x[:50]), z, atol=1e-5)
    assert np.allclose(model.decode(np.eye(50, model.latent_dim, dtype=np.float32)), x, atol=1e-5)
    assert model.encode(digits.x[:0]).shape == (0, model.latent_dim)


def test_a_moment_that_does_not_fit_is_refused_and_changes_nothing(model, digits):
    gradient_only(model)
    train(model, digits, epochs=1, device="cpu")
    before = model.state()
    name = next(name for name in before if name.startswith("optimiser.exp_avg."))
    for value in (before[name].ravel()[:1], before[name].astype(np.float16)):
        with pytest.raises(InputError, match="optimiser"):
            model.load({key: array + 1 for key, array in before.items() if key != "optimiser.noise"} | {name: value})
    assert all(np.array_equal(before[key], value) for key, value in model.state().items())


def test_a_state_without_the_optimisers_part_still_trains(model, digits):
    model.load(weights_of(model.state()))
    assert train(model, digits, epochs=1, device="cpu").outcome == "finished"


def test_loading_an_untrained_state_forgets_the_optimisers_moments(model, digits):
    first = model.state()
    train(model, digits, epochs=1, device="cpu")
    model.load(first)
    assert model.state().keys() == first.keys()


def test_a_damaged_noise_is_refused_and_changes_nothing(model):
    gradient_only(model)
    before = model.state()
    noise = {"optimiser.noise": np.zeros_like(before["optimiser.noise"])}
    with pytest.raises(InputError):
        model.load({name: value + 1 for name, value in weights_of(before).items()} | noise)
    assert all(np.array_equal(before[name], value) for name, value in model.state().items())
