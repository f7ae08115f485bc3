"""Heads of counts against scipy in float64: rows, distributions, gradients and moments."""

import mpmath
import numpy as np
import pytest
import torch
from heads import check
from scipy import special, stats

from latentlab.models.likelihoods import make_head
from latentlab.models.likelihoods.counts import NegativeBinomialHead


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
