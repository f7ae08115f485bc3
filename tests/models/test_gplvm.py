"""The GPLVM: its map of the oil flow, its gradient, and its linear relative."""

import numpy as np
import pytest
import torch
from parts import part
from sklearn.neighbors import NearestNeighbors

import latentlab as ll
from latentlab.data import Dataset
from latentlab.models import build_model
from latentlab.models.gradient import SURROGATE
from latentlab.models.protocol import Batch


def neighbour_errors(z, labels):
    nearest = NearestNeighbors(n_neighbors=2).fit(z).kneighbors(z)[1][:, 1]
    return int((labels != labels[nearest]).sum())


@pytest.mark.slow
def test_the_map_of_the_oil_flow(oil):
    torch.set_num_threads(2)
    model = build_model("gplvm", oil)
    ll.train(model, oil, device="cpu")
    torch.set_num_threads(1)
    assert neighbour_errors(model.embed(oil.x), oil.labels) <= 6


def test_the_gradient_in_closed_form_is_autograds(oil):
    data = part(oil, 60)
    model = build_model("gplvm", data)
    batch = Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train))
    surrogate = model.terms(batch, model.noise)[SURROGATE]
    z, y = model.own["z"], model._centred
    covariance = model.kernel(z, z) + model._noise() * torch.eye(len(y), dtype=torch.float64)
    gaussian = torch.distributions.MultivariateNormal(torch.zeros(len(y), dtype=torch.float64), covariance)
    joint = (gaussian.log_prob(y.T).sum() + torch.distributions.Normal(0.0, 1.0).log_prob(z).sum()) / len(y)
    assert model.terms(batch, model.noise)["elbo"].item() == pytest.approx(joint.item())
    own = list(model.own.parameters()) + list(model.kernel.parameters())
    for ours, theirs in zip(torch.autograd.grad(surrogate, own), torch.autograd.grad(joint, own), strict=True):
        assert torch.allclose(ours, theirs, rtol=1e-6, atol=1e-9)


def test_the_bayesian_bound_lies_under_the_evidence_of_its_places(oil):
    """With all rows as inducing points and almost no variance of q, the bound is log p(X|Z) − KL."""
    data = part(oil, 60)
    model = build_model("gplvm", data, inference="Bayesian", inducing=30)
    exact = build_model("gplvm", data, inference="MAP")
    with torch.no_grad():
        model.own["z"].copy_(exact.own["z"])
        model.own["inducing"].copy_(exact.own["z"])
        model.own["log_variance"].fill_(-18.0)
    batch = Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train))
    bound = model.bound(batch)["reconstruction"].item()
    evidence = exact.bound(batch)["reconstruction"].item()
    assert bound < evidence + 1e-6
    assert bound == pytest.approx(evidence, abs=0.05)


@pytest.mark.parametrize("inference", ["MAP", "Bayesian"])
def test_it_predicts_rows_it_never_saw_and_doubts_far_away(oil, inference):
    data = part(oil, 300)
    model = build_model("gplvm", data, inference=inference, inducing=25 if inference == "Bayesian" else None)
    ll.train(model, data, epochs=120, device="cpu")
    unseen = data.x[data.held_out]
    error = np.square(model.decode(model.encode(unseen)) - unseen).mean()
    assert error < 0.3 * unseen.var()
    deviation = model.deviation(np.array([model.embed(data.x[:1])[0], [40, 40]], np.float32))
    assert deviation[1] > 3 * deviation[0]
    assert np.array_equal(model.embed(data.x[:5]), model.own["z"].detach().numpy()[:5].astype(np.float32))


def test_with_a_linear_kernel_it_is_dual_probabilistic_pca(oil):
    data = part(oil, 150)
    model = build_model("gplvm", data, kernel="linear")
    ll.train(model, data, epochs=400, learning_rate=0.02, device="cpu")
    z = model.own["z"].detach().numpy()
    left = np.linalg.svd(data.x[data.train].astype(float) - data.x[data.train].mean(0))[0][:, :2]
    cosines = np.linalg.svd(np.linalg.qr(z - z.mean(0))[0].T @ left, compute_uv=False)
    assert np.degrees(np.arccos(cosines.min())) < 2


def test_map_says_that_its_posterior_is_a_point(oil):
    assert build_model("gplvm", part(oil)).traits.posterior == "point"


@pytest.mark.parametrize("scale", [1e-5, 1e6])
def test_units_do_not_matter(oil, scale):
    data = Dataset("scaled", oil.x[:80] * np.float32(scale), np.arange(70, 80))
    model = build_model("gplvm", data)
    ll.train(model, data, epochs=60, device="cpu")
    error = np.square(model.decode(model.embed(data.x[:70])) - data.x[:70]).mean()
    assert error < 0.1 * data.x.var()


def test_what_is_recorded_is_the_bound_and_no_stand_in_with_its_gradient(blobs):
    model = ll.build_model("gplvm", blobs, inducing=12)
    run = ll.train(model, blobs, epochs=4)
    assert np.allclose(run.history["objective"], run.history["elbo"], equal_nan=True)
    assert "lower than it began" not in run.message
