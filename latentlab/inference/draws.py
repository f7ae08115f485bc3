"""Draws from a generator of one's own: the one that torch.distributions use is shared by all threads."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch.distributions import (
    Categorical,
    Distribution,
    Independent,
    MixtureSameFamily,
    MultivariateNormal,
    Normal,
    OneHotCategorical,
)

from latentlab.models.discrete_vae import Joined
from latentlab.models.distributions import Shaped


@torch.no_grad()
def draw(distribution: Distribution, draws: int, generator: torch.Generator) -> torch.Tensor:
    """Draws (draws, *batch, *event), of the kinds of distribution that models use.

    Of any other kind the distribution's own `sample` is asked, which no seed of ours repeats.
    """
    shape = torch.Size([draws])
    if isinstance(distribution, Independent):
        return draw(distribution.base_dist, draws, generator)
    if isinstance(distribution, Shaped):
        found = draw(distribution.base, draws, generator)
        return found.reshape(shape + distribution.batch_shape + distribution.event_shape)
    if isinstance(distribution, Normal):
        return distribution.loc + distribution.scale * _noise(shape, distribution.loc, generator)
    if isinstance(distribution, MultivariateNormal):
        noise = _noise(shape, distribution.loc, generator)
        return distribution.loc + (distribution.scale_tril @ noise[..., None]).squeeze(-1)
    if isinstance(distribution, Joined):
        return draw(distribution.each, draws, generator).flatten(-2)
    if isinstance(distribution, OneHotCategorical):
        index = _index(distribution.logits, shape, generator)
        return F.one_hot(index, distribution.event_shape[0]).to(distribution.logits.dtype)
    if isinstance(distribution, Categorical):
        return _index(distribution.logits, shape, generator)
    if isinstance(distribution, MixtureSameFamily) and not distribution.batch_shape:
        chosen = draw(distribution.mixture_distribution, draws, generator)
        each = draw(distribution.component_distribution, draws, generator)
        return each[torch.arange(draws, device=each.device), chosen]
    return distribution.sample(shape)


def _noise(shape: torch.Size, like: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    return torch.randn(shape + like.shape, generator=generator, device=like.device, dtype=like.dtype)


def _index(logits: torch.Tensor, shape: torch.Size, generator: torch.Generator) -> torch.Tensor:
    """Draws of one of K by the largest of logits and Gumbel noise (Gumbel 1954)."""
    noise = torch.empty(shape + logits.shape, device=logits.device, dtype=torch.float64)
    return (logits.double() - noise.exponential_(generator=generator).clamp_min(1e-300).log()).argmax(-1)
