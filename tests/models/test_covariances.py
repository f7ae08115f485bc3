"""Factors of covariances, and the features that Gaussians are linear in."""

import torch

from latentlab.models.covariances import features, floored_cholesky


def test_no_eigenvalue_falls_below_the_floor():
    random = torch.Generator().manual_seed(0)
    root = torch.randn(4, 5, 2, generator=random, dtype=torch.float64)
    factors = floored_cholesky(root @ root.mT, 0.01)
    values = torch.linalg.eigvalsh(factors @ factors.mT)
    assert values.min() > 0.01 - 1e-9
    assert torch.allclose(values[:, -2:], torch.linalg.eigvalsh(root @ root.mT)[:, -2:])


def test_above_the_floor_they_are_cholesky_factors_whatever_the_rest_is():
    root = torch.randn(3, 4, 4, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    sound = root @ root.mT + torch.eye(4)
    assert torch.allclose(floored_cholesky(sound, 0.5), torch.linalg.cholesky(sound))
    flat = sound.clone()
    flat[1, :, 0] = flat[1, 0, :] = 0
    raised = floored_cholesky(flat, 0.5)
    assert torch.allclose(raised[[0, 2]] @ raised[[0, 2]].mT, sound[[0, 2]])
    assert (raised.diagonal(dim1=1, dim2=2) > 0).all()
    assert torch.allclose(raised, raised.tril())


def test_a_quadratic_form_is_linear_in_the_features():
    random = torch.Generator().manual_seed(2)
    x, root = (torch.randn(*shape, generator=random, dtype=torch.float64) for shape in ((7, 3), (3, 3)))
    matrix, i, j = root + root.T, *torch.triu_indices(3, 3)
    weights = torch.cat([torch.zeros(4), matrix[i, j] * torch.where(i == j, 1.0, 2.0)]).double()
    found = features(x)
    assert found.shape == (7, 10)
    assert torch.allclose(found @ weights, torch.einsum("nd,de,ne->n", x, matrix, x))
    assert torch.equal(found[:, 1:4], x)
