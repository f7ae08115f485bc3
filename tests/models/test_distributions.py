"""Distributions over vectors told as distributions over rows of any shape."""

import pytest
import torch
from torch.distributions import Independent, MultivariateNormal, Normal

from latentlab.models.distributions import Shaped, normal


def base():
    random = torch.Generator().manual_seed(0)
    mean, scale = torch.randn(5, 6, generator=random), torch.rand(5, 6, generator=random) + 0.1
    return Independent(Normal(mean, scale), 1)


def test_log_p_mean_and_variance_are_those_of_the_vectors():
    flat, told = base(), Shaped(base(), (2, 3))
    x = torch.randn(5, 2, 3, generator=torch.Generator().manual_seed(1))
    assert torch.equal(told.log_prob(x), flat.log_prob(x.flatten(1)))
    assert torch.equal(told.mean.flatten(1), flat.mean)
    assert torch.equal(told.variance.flatten(1), flat.variance)
    assert (told.batch_shape, told.event_shape) == ((5,), (2, 3))


def test_draws_have_the_shape_and_a_gradient():
    mean = torch.zeros(4, 6, requires_grad=True)
    drawn = Shaped(Independent(Normal(mean, 1.0), 1), (3, 2)).rsample((7,))
    assert drawn.shape == (7, 4, 3, 2)
    (slope,) = torch.autograd.grad(drawn.sum(), mean)
    assert torch.equal(slope, torch.full((4, 6), 7.0))


@pytest.mark.parametrize("shape", [(6,), (2, 3)])
def test_a_normal_over_rows_is_torchs(shape):
    random = torch.Generator().manual_seed(2)
    mean, factor = torch.randn(3, 6, generator=random), torch.randn(6, 6, generator=random).tril()
    factor = factor + 3 * torch.eye(6)
    x = torch.randn(3, *shape, generator=random)
    peer = MultivariateNormal(mean, factor @ factor.T).log_prob(x.flatten(1))
    assert torch.allclose(normal(mean, factor, shape).log_prob(x), peer, rtol=1e-4)
