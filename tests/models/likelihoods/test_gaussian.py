"""The Gaussian heads against scipy: one σ, one for each value, σ(z)."""

import numpy as np
import pytest
import torch
from heads import check
from scipy import stats

from latentlab.models.likelihoods import make_head


@pytest.mark.parametrize("offset", [0.0, 1e5])
@pytest.mark.parametrize("sigma", [1e-3, 0.3, 1.0, 1e3])
def test_gaussians(sigma, offset):
    random = np.random.default_rng(4)
    mean = (offset + random.normal(size=(40, 20))).astype("f4")
    x = (mean + sigma * random.normal(size=(40, 20))).astype("f4")
    head = make_head("gaussian", 20, sigma=sigma)
    exactly = np.exp(float(head.log_sigma))
    check(head, torch.tensor(mean), torch.tensor(x), stats.norm.logpdf(x.astype(float), mean, exactly).sum(1))


def test_gaussians_of_a_deviation_each():
    random = np.random.default_rng(4)
    sigma = 10 ** random.uniform(-2, 3, 20)
    mean = random.normal(size=(40, 20)).astype("f4")
    x = (mean + sigma * random.normal(size=(40, 20))).astype("f4")
    head = make_head("gaussian-each", 20)
    with torch.no_grad():
        head.log_sigma.copy_(torch.tensor(np.log(sigma)))
    exactly = np.exp(head.log_sigma.detach().double().numpy())
    check(head, torch.tensor(mean), torch.tensor(x), stats.norm.logpdf(x.astype(float), mean, exactly).sum(1))


def test_no_deviation_falls_to_nothing_where_a_value_is_met_exactly():
    x = torch.tensor([[0.0, 5.0, 7.0], [1.0, 15.0, 7.0]])
    head = make_head("gaussian-each", 3)
    head.fit_scale(x)
    assert head.distribution(x, (3,)).stddev[0].tolist() == pytest.approx([0.501, 5.001, 1e-3], rel=1e-3)
    with torch.no_grad():
        head.log_sigma.fill_(-50)
    deviation = head.distribution(x, (3,)).stddev[0].tolist()
    assert deviation == pytest.approx([0.01002, 0.10002, np.exp(-7)], rel=1e-3)


def test_a_learned_deviation_follows_data_of_any_size():
    head = make_head("gaussian", 2)
    for size in (1e-2, 1.0, 1e5):
        x = size * torch.randn(500, 2, generator=torch.Generator().manual_seed(0))
        head.fit_scale(x)
        deviation = head.distribution(torch.zeros(1, 2), (2,)).stddev[0, 0].item()
        assert deviation == pytest.approx(x.std().item(), rel=0.2)
    head.fit_scale(torch.ones(1, 1))
    assert head.log_sigma.isfinite()


@pytest.mark.parametrize("offset", [0.0, 1e5])
def test_varying_gaussians(offset):
    random = np.random.default_rng(5)
    mean = (offset + random.normal(size=(40, 20))).astype("f4")
    log_variance = random.uniform(-8, 8, (40, 20)).astype("f4")
    x = (mean + np.exp(0.5 * log_variance) * random.normal(size=(40, 20))).astype("f4")
    expected = stats.norm.logpdf(x.astype(float), mean, np.exp(0.5 * log_variance.astype(float))).sum(1)
    output = torch.tensor(np.concatenate([mean, log_variance], 1))
    check(make_head("gaussian-varying", 20), output, torch.tensor(x), expected)


def test_sigma_is_learned_only_when_none_is_given():
    assert len(list(make_head("gaussian", 3, sigma=None).parameters())) == 1
    assert len(list(make_head("gaussian", 3, sigma=0.5).parameters())) == 0
