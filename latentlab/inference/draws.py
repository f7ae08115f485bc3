"""Draws from torch's distributions by a generator of one's own.

`Distribution.sample` takes its noise from torch's one global state: threads that use it change each other's numbers,
and seeding it is heard everywhere. Here the noise is the generator's alone, so that one seed gives one draw.
"""

from __future__ import annotations

import math
import threading
from functools import singledispatch

import torch
from torch.distributions import (
    Bernoulli,
    Categorical,
    Distribution,
    Independent,
    MixtureSameFamily,
    MultivariateNormal,
    Normal,
    OneHotCategorical,
)

from latentlab.errors import InputError
from latentlab.models.discrete_vae import Joined
from latentlab.models.distributions import Shaped
from latentlab.models.negative_binomial import CountsGivenTotal, NegativeBinomial

Shape = tuple[int, ...]
_GLOBAL_STATE = threading.Lock()


@singledispatch
def draw(distribution: Distribution, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    """Independent draws (*shape, *batch, *event) of `distribution`; `generator` is on its device.

    Kinds that are not known here, such as an installed package's, draw by themselves: one thread at a time, from
    torch's global state, which is seeded by the generator and put back. InputError for one that cannot be drawn from.
    """
    seed = int(torch.randint(1 << 62, (), generator=generator, device=generator.device))
    devices = [generator.device] if generator.device.type == "cuda" else []
    with _GLOBAL_STATE, torch.random.fork_rng(devices), torch.no_grad():
        torch.manual_seed(seed)
        try:
            return distribution.sample(torch.Size(shape))
        except NotImplementedError as error:
            raise InputError(f"Nothing can be drawn from a {type(distribution).__name__}.") from error


@draw.register
def _(distribution: Normal, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    mean = distribution.loc
    return mean + distribution.scale * _noise((*shape, *mean.shape), mean, generator)


@draw.register
def _(distribution: MultivariateNormal, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    mean = distribution.loc
    noise = _noise((*shape, *mean.shape, 1), mean, generator)
    return mean + (distribution.scale_tril @ noise).squeeze(-1)


@draw.register
def _(distribution: Bernoulli, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    chances = distribution.probs
    return torch.bernoulli(chances.expand((*shape, *chances.shape)).contiguous(), generator=generator)


@draw.register
def _(distribution: Categorical, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    """Levels from 0 to 1: that is what a categorical p(x|z) is over here."""
    return _index(distribution.probs, generator, shape) / (distribution.probs.shape[-1] - 1)


@draw.register
def _(distribution: OneHotCategorical, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    chances = distribution.probs
    one_hot = torch.nn.functional.one_hot(_index(chances, generator, shape), chances.shape[-1])
    return one_hot.to(chances.dtype)


@draw.register
def _(distribution: NegativeBinomial, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    """A Poisson count whose rate is drawn from a gamma distribution."""
    log_mean, log_r = (
        part.double().expand((*shape, *part.shape)) for part in (distribution.log_mean, distribution.log_r)
    )
    rate = torch._standard_gamma(log_r.exp().contiguous(), generator=generator) * torch.exp(log_mean - log_r)
    return torch.poisson(rate, generator=generator).to(distribution.log_mean)


@draw.register
def _(distribution: CountsGivenTotal, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    return draw(distribution.usual, generator, shape)


@draw.register
def _(distribution: Independent, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    return draw(distribution.base_dist, generator, shape)


@draw.register
def _(distribution: MixtureSameFamily, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    parts = draw(distribution.component_distribution, generator, shape)
    axis = parts.dim() - len(distribution.event_shape) - 1
    chosen = _index(distribution.mixture_distribution.probs, generator, shape)
    chosen = chosen.reshape(*chosen.shape, *[1] * (parts.dim() - axis))
    return parts.gather(axis, chosen.expand(*parts.shape[:axis], 1, *parts.shape[axis + 1 :])).squeeze(axis)


@draw.register
def _(distribution: Shaped, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    values = draw(distribution.base, generator, shape)
    return values.reshape(*values.shape[:-1], *distribution.shape)


@draw.register
def _(distribution: Joined, generator: torch.Generator, shape: Shape = ()) -> torch.Tensor:
    return draw(distribution.each, generator, shape).flatten(-2)


def _noise(shape: Shape, like: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    return torch.randn(shape, generator=generator, dtype=like.dtype, device=like.device)


def _index(chances: torch.Tensor, generator: torch.Generator, shape: Shape) -> torch.Tensor:
    """Indices (*shape, *batch) by chances (*batch, K)."""
    batch, count = chances.shape[:-1], math.prod(shape)
    found = torch.multinomial(chances.reshape(-1, chances.shape[-1]), count, replacement=True, generator=generator)
    return found.T.reshape(*shape, *batch)
