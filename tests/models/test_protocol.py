"""What a model says of itself is so: its traits are held against what it does."""

import numpy as np
import pytest
import torch

from latentlab.errors import InputError
from latentlab.models import MODELS, build_model
from latentlab.models.protocol import OPTIMISER, Batch, Pace, TrainingDefaults, Traits, weights_of

TINY = {
    "vae": {"hidden": [4]}, "cvae": {"hidden": [4]}, "discrete-vae": {"hidden": [4], "classes": 3},
    "autoencoder": {"hidden": [4]}, "gmm": {"components": 2, "starts": 1},
    "bayesian-mixture": {"components": 2, "starts": 1},
}  # fmt: skip


def test_weights_are_a_state_without_what_only_training_needs(small):
    model = build_model("vae", small, hidden=[4])
    model.step(Batch(torch.from_numpy(small.x), torch.arange(60)), Pace(1e-3, 0.0))
    state = model.state()
    kept = weights_of(state)
    assert kept.keys() == {name for name in state if not name.startswith(OPTIMISER)} != state.keys()
    other = build_model("vae", small, hidden=[4], seed=5)
    other.load(kept)
    assert np.array_equal(other.encode(small.x), model.encode(small.x))


@pytest.mark.parametrize("name", MODELS)
def test_traits_are_what_a_model_does(small, name):
    model = build_model(name, small, **TINY.get(name, {}))
    traits, x = model.traits, torch.from_numpy(small.x[:5])
    q = model.posterior(x)
    if traits.prior == "none":
        with pytest.raises(InputError, match=r"no p\(z\)"):
            model.prior()
    else:
        assert model.prior().event_shape == q.event_shape == (model.latent_dim,)
    if traits.posterior == "categorical":
        assert (q.mean >= 0).all()
        shares = q.mean[0].sum().item()
        assert shares == pytest.approx(round(shares), abs=1e-5)
    if traits.posterior == "shared":
        assert torch.equal(q.mean[0], q.mean[4])
    if traits.closed_evidence:
        assert model.log_evidence(x).shape == (5,)
    assert bool(traits.conditions) == (model.given(1) is not model)
    if traits.amortised:
        (q.mean * torch.arange(5)[:, None]).sum().backward()
        assert all(weight.grad is not None for weight in model.encoder.parameters())
    else:
        assert not q.mean.requires_grad


def test_rows_with_factors_of_their_own_have_no_encoder(small):
    assert build_model("vae", small, hidden=[4]).traits.amortised
    assert not build_model("vae", small, hidden=[4], inference="free").traits.amortised


def test_rows_are_drawn_only_where_there_is_a_prior_and_a_bound():
    assert Traits().drawn
    assert not Traits(prior="none").drawn
    assert not Traits(bounds_evidence=False).drawn


def test_how_far_a_run_is_is_told_in_the_words_of_its_model():
    assert TrainingDefaults().how_far(2.5, 1200) == "step 1,200, epoch 2.5"
    assert TrainingDefaults(whole=True, unit="EM steps").how_far(12, 12) == "EM step 12"
