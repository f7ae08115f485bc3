"""What a model answers that shows its latent space and has no conditions."""

import numpy as np
import torch

from latentlab.models import build_model


def test_places_are_the_latent_values_and_lead_to_the_same_rows(small):
    model = build_model("vae", small, hidden=[6], latent_dim=3)
    places = model.embed(small.x)
    assert np.array_equal(places, model.encode(small.x))
    assert np.array_equal(model.latent(places), places)
    assert model.embedding_dim == model.latent_dim == 3


def test_no_condition_changes_what_is_decoded(small):
    model, z = build_model("vae", small, hidden=[6]), np.ones((4, 2), np.float32)
    for labels in (2, np.array([0, 1, 2, 0])):
        assert np.array_equal(model.given(labels).decode(z), model.decode(z))


def test_its_mean_is_that_of_the_likelihood_and_has_a_gradient(small):
    model = build_model("vae", small, hidden=[6])
    z = torch.zeros(2, 2, requires_grad=True)
    mean = model.mean_of(z)
    assert torch.equal(mean, model.likelihood(z).mean)
    assert torch.autograd.grad(mean.sum(), z)[0].abs().sum() > 0
    assert model.criteria(-3.0, 50) == {}
