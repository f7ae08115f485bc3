"""The standard deviation of p(x|z), value by value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from latentlab.models.protocol import Model


def deviations(model: Model, places: np.ndarray) -> np.ndarray:
    """The standard deviation of each value of x under p(x|z) at places (n, p): (n, D) float32, in units of x.

    Where z is one of K components, it is that of their mixture Σ_k r_k N(μ_k, Σ_k) by the place's responsibilities r.
    """
    import torch

    z = model.latent(places)
    with torch.no_grad():
        if model.traits.components:
            parts = model.likelihood(torch.eye(z.shape[1], device=model.device))
            means, variances = (part.flatten(1).cpu().numpy() for part in (parts.mean, parts.variance))
            return np.sqrt(np.maximum(z @ (variances + means**2) - (z @ means) ** 2, 0)).astype(np.float32)
        part = torch.as_tensor(np.asarray(z, np.float32), device=model.device)
        return _variance(model.likelihood(part)).sqrt().flatten(1).float().cpu().numpy()


def _variance(likelihood: Any) -> Any:
    """The variance (B, *shape) of p(x|z); torch knows none of levels from 0 to 1, which a categorical is of here."""
    import torch

    levels = getattr(likelihood, "base_dist", likelihood)
    if not isinstance(levels, torch.distributions.Categorical):
        return likelihood.variance
    steps = torch.linspace(0, 1, levels.probs.shape[-1], device=levels.probs.device)
    return (levels.probs * (steps - levels.mean[..., None]).square()).sum(-1)
