"""Covariances of Gaussian processes against scikit-learn's, and their expectations against draws."""

import numpy as np
import torch
from sklearn.gaussian_process.kernels import RBF as SklearnRBF
from sklearn.gaussian_process.kernels import ConstantKernel

from latentlab.models.kernels import RBF, Linear


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


def told(kernel):
    with torch.no_grad():
        kernel.log_scales.copy_(torch.tensor([0.3, -0.4]))
        kernel.log_variance.fill_(0.2)
    return kernel


def test_the_rbf_is_scikit_learns_and_positive():
    z = torch.randn(12, 2, generator=torch.Generator().manual_seed(1)).double()
    kernel = told(RBF(2))
    found = kernel(z, z[:5]).detach().numpy()
    peer = ConstantKernel(np.exp(0.2)) * SklearnRBF(np.exp([0.3, -0.4]))
    assert np.allclose(found, peer(z.numpy(), z[:5].numpy()))
    assert np.allclose(kernel.diagonal(z).detach(), np.diag(kernel(z, z).detach()))
    assert np.linalg.eigvalsh(kernel(z, z).detach()).min() > -1e-9


def test_the_linear_one_is_a_scaled_inner_product():
    z = torch.randn(6, 2, generator=torch.Generator().manual_seed(2)).double()
    kernel = told(Linear(2))
    scaled = z.numpy() * np.exp(0.1 - np.array([0.3, -0.4]))
    assert np.allclose(kernel(z, z).detach(), scaled @ scaled.T)
    assert np.allclose(kernel.diagonal(z).detach(), (scaled**2).sum(1))


def test_of_inputs_without_variance_expectations_are_the_kernel_itself():
    z, inducing = torch.randn(3, 2, generator=torch.Generator().manual_seed(3)).double(), torch.randn(4, 2).double()
    kernel = told(RBF(2))
    first, each = kernel.expected_each(z, torch.zeros_like(z), inducing)
    exact = kernel(z, inducing)
    assert torch.allclose(first, exact)
    assert torch.allclose(each, exact[:, :, None] * exact[:, None])
