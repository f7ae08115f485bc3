"""Every likelihood head against scipy in float64: rows, distributions, gradients and moments."""

import mpmath
import numpy as np
import pytest
import torch
from scipy import special, stats

from latentlab.models.likelihoods import make_head
from latentlab.models.likelihoods.counts import NegativeBinomialHead

RELATIVE = 1e-5


def check(head, output, x, expected):
    """`expected` (B,) is log p of the rows; rows, their sum and the distribution must have it, relative to each."""
    rows = head.rows(output, x).detach().double().numpy()
    assert np.abs(rows / expected - 1).max() < RELATIVE
    told = head.distribution(output, (x.shape[1],)).log_prob(x).detach().double().numpy()
    assert np.abs(told / expected - 1).max() < RELATIVE
    assert float(head.log_prob(output, x).detach()) == pytest.approx(expected.sum(), rel=RELATIVE)


def counts_head(r):
    head = NegativeBinomialHead(len(r))
    with torch.no_grad():
        head.log_r.copy_(torch.tensor(np.log(r)))
    return head


def log_counts(head, output, x):
    """scipy's, at the very float32 that the head has."""
    r, log_mean = head.log_r.detach().double().exp().numpy(), output.detach().double().numpy()
    return stats.nbinom.logpmf(x.double().numpy(), r, special.expit(np.log(r) - log_mean)).sum(1)


@pytest.mark.parametrize("r", [1e-3, 0.1, 1.0, 30.0, 1e3, 1e5, 1e6])
@pytest.mark.parametrize("size", [0.01, 1.0, 100.0, 20_000.0, 100_000.0])
def test_counts(r, size):
    random = np.random.default_rng(0)
    mean = size * random.uniform(0.5, 2, (64, 1))
    x = stats.nbinom.rvs(r, r / (r + mean), random_state=random) if r < 1e3 else random.poisson(mean)
    head, x = counts_head([r]), torch.tensor(x, dtype=torch.float32)
    output = torch.tensor(np.log(mean), dtype=torch.float32)
    check(head, output, x, log_counts(head, output, x))


def test_counts_in_rows_of_all_sizes():
    random = np.random.default_rng(1)
    r = 10 ** random.uniform(-2, 6, 2000)
    mean = 10 ** random.uniform(-2, 5, (16, 2000))
    x = torch.tensor(random.poisson(mean * random.gamma(np.minimum(r, 1e4), 1 / np.minimum(r, 1e4))).astype("f4"))
    head, output = counts_head(r), torch.tensor(np.log(mean).astype("f4"))
    check(head, output, x, log_counts(head, output, x))


def test_the_gradient_of_counts_is_that_of_finite_differences():
    """Differences of fifty digits: those of float64 have none left at large r."""
    random = np.random.default_rng(2)
    r = np.array([0.05, 1.0, 50.0, 1e3, 1e5, 1e6])
    mean = np.array([0.3, 5.0, 200.0, 1e3, 3e4, 1e5]) * random.uniform(0.8, 1.3, (2, 6))
    x = torch.tensor(random.poisson(mean).astype("f4"))
    head, output = counts_head(r), torch.tensor(np.log(mean).astype("f4"), requires_grad=True)
    of_output, of_r = torch.autograd.grad(head.log_prob(output, x), [output, head.log_r])

    def log_p(x, log_m, log_r):
        r, s = mpmath.exp(log_r), mpmath.log1p(mpmath.exp(log_m - log_r))
        return mpmath.loggamma(x + r) - mpmath.loggamma(r) - r * s + x * (log_m - log_r - s)

    with mpmath.workdps(50):
        log_r = [mpmath.mpf(value) for value in head.log_r.tolist()]
        for j in range(6):
            found, column = [], [*zip(x[:, j].tolist(), map(mpmath.mpf, output[:, j].tolist()), strict=True)]
            for i, (count, log_m) in enumerate(column):
                slope = mpmath.diff(lambda value, count=count, j=j: log_p(count, value, log_r[j]), log_m)
                assert float(of_output[i, j]) == pytest.approx(float(slope), rel=1e-4)
                found.append(mpmath.diff(lambda value, c=count, m=log_m: log_p(c, m, value), log_r[j]))
            assert float(of_r[j]) == pytest.approx(float(sum(found)), rel=1e-3)


def test_large_dispersions_are_reached_by_their_parameter():
    head = counts_head([1e6])
    assert head.distribution(torch.zeros(1, 1), (1,)).base_dist.log_r.exp().item() == pytest.approx(1e6, rel=1e-5)


def test_draws_of_counts_have_their_moments():
    torch.manual_seed(0)
    head = counts_head([0.5, 20.0, 1e6])
    told = head.distribution(torch.tensor([[1.0, 3.0, 9.0]]), (3,))
    draws = told.sample((40_000,))[:, 0]
    assert draws.shape == (40_000, 3)
    assert torch.equal(draws, draws.round())
    deviation = told.variance[0].sqrt()
    assert ((draws.mean(0) - told.mean[0]).abs() < 5 * deviation / 200).all()
    assert torch.allclose(draws.var(0), told.variance[0], rtol=0.1)
    assert told.expand((4,)).log_prob(draws[:4]).shape == (4,)


@pytest.mark.parametrize("reach", [1.0, 10.0, 50.0])
def test_bits_and_greys(reach):
    random = np.random.default_rng(3)
    output = random.uniform(-reach, reach, (50, 30)).astype("f4")
    greys = random.choice([0.0, 1.0, 0.25, 0.999], (50, 30)).astype("f4")
    head = make_head("bernoulli", 30)
    # Bits that the logit is sure of, and right about, too.
    for x in (greys, (output > 0).astype("f4")):
        o, v = output.astype(float), x.astype(float)
        expected = (v * special.log_expit(o) + (1 - v) * special.log_expit(-o)).sum(1)
        sure = head.rows(torch.tensor(output), torch.tensor(x)).double().numpy()
        told = head.distribution(torch.tensor(output), (30,)).log_prob(torch.tensor(x)).double().numpy()
        assert np.abs(sure / expected - 1).max() < RELATIVE
        assert np.abs(told / expected - 1).max() < RELATIVE
        fused = float(head.log_prob(torch.tensor(output), torch.tensor(x)))
        assert fused == pytest.approx(expected.sum(), rel=1e-5, abs=1e-5 * 50)


def test_bits_at_logits_of_50():
    head, output = make_head("bernoulli", 2), torch.tensor([[50.0, -50.0]])
    found = head.rows(output, torch.tensor([[1.0, 0.0]])).item()
    assert found == pytest.approx(2 * special.log_expit(50.0), rel=RELATIVE)
    assert head.rows(output, torch.tensor([[0.0, 1.0]])).item() == pytest.approx(-100, rel=RELATIVE)


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


def test_counts_given_their_total():
    random = np.random.default_rng(7)
    share = random.dirichlet(np.ones(30), 16)
    total = 10 ** random.integers(0, 6, (16, 1))
    x = random.poisson(total * share).astype("f4")
    x[0] = 0  # such a row says nothing
    head, output = make_head("negative-binomial-given-total", 30), torch.tensor(np.log(share) + 3.0).float()
    with torch.no_grad():
        head.log_r.copy_(torch.tensor(random.uniform(-2, 8, 30)))
    log_share = special.log_softmax(output.double().numpy(), 1)
    log_mean = torch.tensor(log_share + np.log(np.maximum(x.sum(1, keepdims=True), 1)))
    check(head, output, torch.tensor(x), log_counts(head, log_mean, torch.tensor(x)))


def test_decoded_counts_are_of_a_row_with_the_usual_total_and_the_encoder_is_shown_such_rows():
    random = np.random.default_rng(8)
    x = torch.tensor(random.poisson(random.uniform(1, 50, (60, 1)) * np.ones(25)).astype("f4"))
    head = make_head("negative-binomial-given-total", 25)
    head.fit_scale(x)
    told = head.distribution(torch.randn(3, 25), (5, 5))
    assert told.event_shape == (5, 5)
    assert told.mean.sum((1, 2)).numpy() == pytest.approx(x.sum(1).median().item(), rel=1e-5)
    m, r = told.mean.detach(), head.log_r.detach().exp().view(5, 5)
    assert torch.allclose(told.variance, m + m**2 / r, rtol=1e-4)
    seen = torch.expm1(head.seen(x)).sum(1)
    assert seen.numpy() == pytest.approx(x.sum(1).median().item(), rel=1e-4)


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


@pytest.mark.parametrize("levels", [2, 16, 256])
def test_levels(levels):
    random = np.random.default_rng(6)
    logits = random.normal(0, 8, (30, levels, 12)).astype("f4")
    level = random.integers(0, levels, (30, 12))
    expected = special.log_softmax(logits.astype(float), 1)
    expected = np.take_along_axis(expected, level[:, None], 1).sum((1, 2))
    head, output = make_head("categorical", 12, levels=levels), torch.tensor(logits.reshape(30, -1))
    check(head, output, torch.tensor((level / (levels - 1)).astype("f4")), expected)
    # A value between two levels counts as the nearer one.
    near = np.clip(level + random.uniform(-0.45, 0.45, level.shape), 0, levels - 1) / (levels - 1)
    check(head, output, torch.tensor(near.astype("f4")), expected)
    told = head.distribution(output, (12,))
    steps = np.linspace(0, 1, levels)[None, :, None]
    p = special.softmax(logits.astype(float), 1)
    assert np.allclose(told.mean, (p * steps).sum(1), atol=1e-5)
    assert np.allclose(told.variance, (p * steps**2).sum(1) - (p * steps).sum(1) ** 2, atol=1e-5)
