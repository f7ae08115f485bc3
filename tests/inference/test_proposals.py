"""Proposals: a density, and one that finds far modes in many dimensions, against a sum that is as good as exact."""

import itertools

import numpy as np
import pytest
import torch
from torch import nn

from latentlab.data import Dataset
from latentlab.inference.evidence import estimate
from latentlab.inference.proposals import MixtureProposal, Modes
from latentlab.models import build_model

SIGMA = 0.4


class Folded(nn.Module):
    """x = W [|z_1|, …, |z_f|, z_{f+1}, …]: the sign of the first f latents cannot be known, so 2^f modes."""

    def __init__(self, weight, folds):
        super().__init__()
        self.weight, self.folds = nn.Parameter(weight), folds

    def forward(self, z):
        return torch.cat([z[:, : self.folds].abs(), z[:, self.folds :]], 1) @ self.weight.T


def exact(x, weight, folds):
    """log p(x) (N,): z_1 … z_f by a fine grid, all else in closed form given them."""
    grid = np.linspace(-6, 6, 4001 if folds == 1 else 481)
    folded, rest = weight[:, :folds], weight[:, folds:]
    covariance = rest @ rest.T + SIGMA**2 * np.eye(len(weight))
    inverse, log_det = np.linalg.inv(covariance), np.linalg.slogdet(covariance)[1]
    places = np.array(list(itertools.product(grid, repeat=folds)))
    log_prior = -0.5 * (places**2 + np.log(2 * np.pi)).sum(1) + folds * np.log(grid[1] - grid[0])
    means = np.abs(places) @ folded.T
    out = []
    for row in x:
        apart = row - means
        squares = ((apart @ inverse) * apart).sum(1)
        out.append(np.logaddexp.reduce(log_prior - 0.5 * (squares + log_det + len(row) * np.log(2 * np.pi))))
    return np.array(out)


@pytest.mark.parametrize("folds", [0, 1, 2])
@pytest.mark.parametrize("dim", [8, 20])
def test_the_true_evidence_is_within_three_told_errors_or_flagged(dim, folds):
    random = np.random.default_rng(dim + folds)
    values, rows = dim + 5, 60
    weight = random.normal(size=(values, dim)) / np.sqrt(dim)
    weight[:, :folds] *= 3
    z = random.normal(size=(rows, dim))
    z[:, :folds] = np.sign(z[:, :folds]) * (1.5 + np.abs(z[:, :folds]))  # the modes lie far apart
    features = np.concatenate([np.abs(z[:, :folds]), z[:, folds:]], 1)
    x = (features @ weight.T + SIGMA * random.normal(size=(rows, values))).astype(np.float32)
    data = Dataset("folded", x, np.empty(0, np.int64))
    model = build_model("vae", data, latent_dim=dim, likelihood="gaussian", sigma=SIGMA, hidden=[])
    model.networks["decoder"] = model.decoder = Folded(torch.from_numpy(weight).float(), folds)
    found, true = estimate(model, x, samples=2000), exact(x.astype(float), weight, folds)
    right = (np.abs(found.log_p - true) <= 3 * found.standard_error) | ~found.trusted
    assert right.mean() >= 0.99 - 1 / rows, (found.log_p - true)[~right]
    assert found.trusted.mean() > 0.5
    assert np.median(np.abs(found.log_p - true)) < 0.1


@pytest.mark.parametrize("dim", [2, 3, 4, 6])
def test_modes_too_many_to_be_found_are_told(dim):
    random, scale = np.random.default_rng(dim), 3.0
    x = (scale * (0.7 + np.abs(random.normal(size=(30, dim)))) + SIGMA * random.normal(size=(30, dim))).astype(
        np.float32
    )
    model = build_model(
        "vae", Dataset("x", x, np.empty(0, np.int64)), latent_dim=dim, likelihood="gaussian", sigma=SIGMA, hidden=[]
    )
    model.networks["decoder"] = model.decoder = Folded(scale * torch.eye(dim), dim)
    found = estimate(model, x, "importance", samples=2000)
    z = np.linspace(-9, 9, 20_001)
    log_joint = -0.5 * z**2 - 0.5 * ((x[..., None] - scale * np.abs(z)) / SIGMA) ** 2 - np.log(2 * np.pi * SIGMA)
    true = (np.logaddexp.reduce(log_joint, axis=2) + np.log(z[1] - z[0])).sum(1)
    right = (np.abs(found.log_p - true) <= 3 * found.standard_error + 1e-3) | ~found.trusted
    assert right.mean() >= 0.95
    if dim <= 2:
        assert found.trusted.mean() > 0.8


def test_a_mixture_proposal_is_a_density():
    mean, factor = torch.tensor([[[1.5], [-2.0]]]).double(), torch.tensor([[[[0.3]], [[0.5]]]]).double()
    q, prior = (
        torch.distributions.Independent(torch.distributions.Normal(torch.zeros(shape), scale), 1)
        for shape, scale in (((1, 1), 1.0), ((1,), 3.0))
    )
    proposal = MixtureProposal(q, prior, Modes(mean, factor, torch.tensor([[0.7, 0.3]]), torch.zeros(1)))
    grid = torch.linspace(-60, 60, 40_001).view(-1, 1, 1)
    density = proposal.log_prob(grid).exp()[:, 0]
    assert float(density.sum() * 120 / 40_000) == pytest.approx(1, abs=1e-4)
    drawn = proposal.sample(40_000, torch.Generator().manual_seed(0))
    assert float(drawn.mean()) == pytest.approx(float((density * grid[:, 0, 0]).sum() * 120 / 40_000), abs=0.03)
