"""The negative binomial by mean and dispersion against scipy and torch."""

import numpy as np
import pytest
import torch
from scipy import stats

from latentlab.models.negative_binomial import CountsGivenTotal, NegativeBinomial, log_prob, log_totals


def test_log_p_is_scipys_and_sums_to_one():
    x = np.arange(400)
    for mean, r in ((0.3, 0.5), (12.0, 4.0), (40.0, 900.0)):
        found = log_prob(torch.tensor(np.log(mean)), torch.tensor(np.log(r)), torch.tensor(x)).numpy()
        assert np.allclose(found, stats.nbinom.logpmf(x, r, r / (r + mean)), rtol=1e-9)
        assert np.exp(found).sum() == pytest.approx(1, abs=1e-9)


@pytest.mark.parametrize("r", [1e8, 1e12])
def test_of_large_dispersion_it_is_poissons(r):
    x, mean = np.array([0, 3, 90, 100, 130]), 100.0
    found = log_prob(torch.tensor(mean).double().log(), torch.tensor(r).double().log(), torch.tensor(x))
    assert np.allclose(found, stats.poisson.logpmf(x, mean), atol=1e-2 if r == 1e12 else 1e-4)


def test_mean_and_variance_are_torchs_and_draws_have_them():
    torch.manual_seed(0)
    log_mean, log_r = torch.tensor([0.5, 3.0]), torch.tensor([1.0, -0.5])
    told = NegativeBinomial(log_mean, log_r)
    peer = torch.distributions.NegativeBinomial(log_r.exp(), logits=log_mean - log_r)
    assert torch.allclose(told.mean, peer.mean)
    assert torch.allclose(told.variance, peer.variance)
    drawn = told.sample((20_000,))
    assert ((drawn.mean(0) - told.mean).abs() < 5 * (told.variance / 20_000).sqrt()).all()
    assert told.expand((3, 2)).log_prob(drawn[:3]).shape == (3, 2)


def test_given_its_total_a_row_that_was_counted_for_longer_is_the_same_kind_of_row():
    share, log_r = torch.tensor([[0.5, 0.3, 0.2]]), torch.full((3,), 30.0)  # all but Poisson's
    told = CountsGivenTotal(share.log(), log_r, torch.tensor(100.0).log())
    assert torch.allclose(told.mean, 100 * share)
    for total in (10.0, 1000.0):
        like, unlike = total * share, total * share.flip(1)
        assert told.log_prob(like.round()) > told.log_prob(unlike.round())
    short = torch.tensor([[5.0, 3.0, 2.0]])
    assert float(told.log_prob(short)) == pytest.approx(stats.poisson.logpmf([5, 3, 2], [5, 3, 2]).sum(), rel=1e-4)


def test_the_total_of_a_row_without_counts_is_one():
    x = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
    assert log_totals(x).exp().flatten().tolist() == pytest.approx([1, 7])
