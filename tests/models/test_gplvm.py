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
    assert neighbour_errors(model.places(oil.x), oil.labels) <= 6


def test_the_gradient_in_closed_form_is_autograds(oil):
    data = part(oil, 60)
    model = build_model("gplvm", data)
    batch = Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train))
    surrogate = model.terms(batch, model.noise)[SURROGATE]
    z, y = model.own["z"], model._centred
    covariance = model.kernel(z, z) + (model._noise() + 1e-8) * torch.eye(len(y), dtype=torch.float64)
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
    model = build_model("gplvm", data, inference=inference, inducing=25)
    ll.train(model, data, epochs=120, device="cpu")
    unseen = data.x[data.held_out]
    error = np.square(model.decode(model.encode(unseen)) - unseen).mean()
    assert error < 0.3 * unseen.var()
    doubt = model.doubt(np.array([model.places(data.x[:1])[0], [40, 40]], np.float32))
    assert doubt[1] > 3 * doubt[0]
    assert np.array_equal(model.places(data.x[:5]), model.own["z"].detach().numpy()[:5].astype(np.float32))


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
