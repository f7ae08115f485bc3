"""The GPLVM: its map of the oil flow, its expectations, its gradient, and its linear relative."""

import numpy as np
import pytest
import torch
from sklearn.neighbors import NearestNeighbors

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.gradient import SURROGATE
from latentlab.models.kernels import RBF
from latentlab.models.protocol import Batch


def neighbour_errors(z, labels):
    nearest = NearestNeighbors(n_neighbors=2).fit(z).kneighbors(z)[1][:, 1]
    return int((labels != labels[nearest]).sum())


def part(oil, rows=150):
    return Dataset("part", oil.x[:rows], np.arange(rows - 30, rows), oil.labels[:rows], oil.class_names)


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


def test_expected_kernels_are_averages_over_draws():
    torch.manual_seed(0)
    kernel = RBF(2)
    with torch.no_grad():
        kernel.log_scales.copy_(torch.tensor([0.3, -0.4]))
        kernel.log_variance.fill_(0.2)
        mean, variance = torch.randn(3, 2).double(), torch.rand(3, 2).double() + 0.1
        inducing = torch.randn(4, 2).double()
        first, second = kernel.expected(mean, variance, inducing)
        draws = mean + variance.sqrt() * torch.randn(200_000, 3, 2).double()
        sampled = kernel(draws.flatten(0, 1), inducing).view(-1, 3, 4)
        assert torch.allclose(sampled.mean(0), first, atol=0.01)
        products = torch.einsum("snm,snk->mk", sampled, sampled) / len(sampled)
        assert torch.allclose(products, second, atol=0.02)


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


def test_what_cannot_be_is_refused(oil):
    with pytest.raises(InputError, match="rbf only"):
        build_model("gplvm", oil, inference="Bayesian", kernel="linear")
    many = Dataset("many", np.random.default_rng(0).normal(size=(7000, 3)).astype(np.float32), np.empty(0, np.int64))
    with pytest.raises(InputError, match="inference=Bayesian"):
        build_model("gplvm", many, inference="MAP")
    assert build_model("gplvm", many).settings.inference == "Bayesian"


def test_a_row_of_bayesian_inference_has_the_width_of_its_bound(oil):
    data = part(oil)
    model = build_model("gplvm", data, inference="Bayesian", inducing=20)
    ll.train(model, data, epochs=80, device="cpu")
    q = model.posterior(torch.from_numpy(data.x[data.train]))
    assert torch.allclose(q.base_dist.loc, model.own["z"], atol=1e-9)
    assert torch.allclose(q.base_dist.scale, torch.exp(0.5 * model.own["log_variance"]), atol=1e-9)
    assert model.traits.posterior == "gaussian"


def test_a_new_row_of_bayesian_inference_is_held_to_a_bound(oil):
    """Its reconstruction is the average over draws of z, the process's own variance being part of the misfit."""
    data = part(oil)
    model = build_model("gplvm", data, inference="Bayesian", inducing=20)
    ll.train(model, data, epochs=80, device="cpu")
    x = torch.from_numpy(data.x[data.held_out[:5]]).double()
    mean, log_variance = model._factors(x)
    draws = mean + torch.exp(0.5 * log_variance) * torch.randn(4000, *mean.shape).double()
    with torch.no_grad():
        predicted, variance = model._mean_and_variance(draws.flatten(0, 1))
        noise = model._noise()
        squares = (x.repeat(4000, 1) - predicted).square().sum(1) + 12 * (variance - noise)
        expected = (-0.5 * (squares / noise + 12 * (noise.log() + np.log(2 * np.pi)))).view(4000, 5).mean(0)
        assert torch.allclose(model._expected_fit(x, mean, log_variance), expected, rtol=0.03, atol=0.3)
    # Sixty steps come near the maximum: other widths are no better, or by little.
    best = model._expected_fit(x, mean, log_variance) - 0.5 * (
        mean.square() + log_variance.exp() - log_variance - 1
    ).sum(1)
    for shift in (0.7, -0.7):
        there = log_variance + shift
        other = model._expected_fit(x, mean, there) - 0.5 * (mean.square() + there.exp() - there - 1).sum(1)
        assert (other < best + 0.3).all()


@pytest.mark.parametrize("inference", ["MAP", "Bayesian"])
def test_equal_rows_keep_places_of_their_own_and_held_out_ones_are_sought(oil, inference):
    x = np.concatenate([oil.x[:40], oil.x[:40], oil.x[:10]])
    data = Dataset("twice", x, np.arange(80, 90))
    model = build_model("gplvm", data, inference=inference)
    ll.train(model, data, epochs=5, device="cpu")
    own = model.own["z"].detach().numpy().astype(np.float32)
    assert np.array_equal(model.embed(x[data.train], data.train), own)
    assert np.array_equal(model.embed(x[60:80], np.arange(60, 80)), own[60:])
    sought = model.embed(x[80:], data.held_out)
    assert not np.array_equal(sought, own[:10])
    assert np.abs(sought - own[:10]).max() < 3
    # The same indices of other data are not its rows.
    other = oil.x[500:505]
    assert not np.array_equal(model.embed(other, np.arange(5)), own[:5])
    assert model.embed(x[:0]).shape == (0, 2)


def test_map_says_that_its_posterior_is_a_point(oil):
    assert build_model("gplvm", part(oil)).traits.posterior == "point"


@pytest.mark.parametrize("scale", [1e-5, 1e6])
def test_units_do_not_matter(oil, scale):
    data = Dataset("scaled", oil.x[:80] * np.float32(scale), np.arange(70, 80))
    model = build_model("gplvm", data)
    ll.train(model, data, epochs=60, device="cpu")
    error = np.square(model.decode(model.embed(data.x[:70])) - data.x[:70]).mean()
    assert error < 0.1 * data.x.var()


def test_inducing_points_that_would_change_nothing_are_refused(oil):
    data = part(oil, 60)
    with pytest.raises(InputError, match="no inducing points"):
        build_model("gplvm", data, inference="MAP", inducing=10)
    with pytest.raises(InputError, match="at most 30"):
        build_model("gplvm", data, inference="Bayesian", inducing=31)
    assert build_model("gplvm", data, inducing=10).settings.inference == "Bayesian"
    assert build_model("gplvm", data, inference="Bayesian").settings.inducing == 30


def test_what_is_recorded_is_the_bound_and_no_stand_in_with_its_gradient(blobs):
    model = ll.build_model("gplvm", blobs, inducing=12)
    run = ll.train(model, blobs, epochs=4)
    assert np.allclose(run.history["objective"], run.history["elbo"], equal_nan=True)
    assert "lower than it began" not in run.message
