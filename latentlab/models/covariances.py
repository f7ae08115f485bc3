"""What the mixtures make of covariances: factors that stay positive, and the features that a Gaussian is linear in."""

from __future__ import annotations

import torch

ROUNDING = 1e-14  # of a covariance's eigenvalues, beside the spread of the data that it is found from


def floored_cholesky(covariances: torch.Tensor, floor: float) -> torch.Tensor:
    """Lower Cholesky factors (K, D, D) of covariances whose eigenvalues below `floor` are raised to it.

    That is the maximum of the likelihood under this constraint, so that EM never falls.
    """
    identity = torch.eye(covariances.shape[-1], dtype=covariances.dtype, device=covariances.device)
    _, fails = torch.linalg.cholesky_ex(covariances - floor * identity)
    if not fails.any():
        found, fails = torch.linalg.cholesky_ex(covariances)
        if not fails.any():
            return found
    values, vectors = torch.linalg.eigh(covariances)
    # L from the triangle of a root: multiplied out first, the smallest eigenvalues would lose half their digits.
    root = vectors * values.clamp_min(floor).sqrt()[:, None, :]
    upper = torch.linalg.qr(root.mT, mode="r").R
    return (upper * upper.diagonal(dim1=1, dim2=2).sign()[:, :, None]).mT.contiguous()


def features(x: torch.Tensor) -> torch.Tensor:
    """[1, x, x_i·x_j for i ≤ j] of rows (B, D), as (B, 1 + D + D(D+1)/2)."""
    i, j = torch.triu_indices(x.shape[1], x.shape[1])
    return torch.cat([torch.ones_like(x[:, :1]), x, x[:, i] * x[:, j]], 1)
