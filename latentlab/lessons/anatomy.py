"""What a model is made of, measured: the layers of its networks, and the arrays that lie in none.

A network's layers are those that its modules are called for when one row is encoded or one place decoded.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import nn

from latentlab.models.expectation import ClosedFormModel
from latentlab.models.gradient import GradientModel
from latentlab.models.protocol import Model, weights_of

SYMBOLS = {
    "head.log_sigma": "log σ", "pseudo.inputs": "u", "encoder.mean": "μ of q", "encoder.log_variance": "log σ² of q",
    "loadings": "W", "mean": "b", "noise": "ψ", "weights": "π", "means": "μ", "factors": "L, Σ = LLᵀ",
    "concentration": "α", "precision": "β", "freedom": "ν",
}  # fmt: skip


class Layer(NamedTuple):
    """One map of a network: so many values come out, by so many parameters; `activation` bends them, "" where none.

    `kind` is what the module is called in torch.
    """

    width: int
    parameters: int
    activation: str
    kind: str


class Network(NamedTuple):
    """So many values go in, and through the layers in order."""

    inputs: int
    layers: tuple[Layer, ...]

    @property
    def parameters(self) -> int:
        """Of all layers."""
        return sum(layer.parameters for layer in self.layers)

    @property
    def widths(self) -> list[int]:
        """From the values that go in to those that come out."""
        return [self.inputs, *(layer.width for layer in self.layers)]


class Block(NamedTuple):
    """An array of numbers in no network: its symbol and its shape."""

    symbol: str
    shape: tuple[int, ...]

    @property
    def numbers(self) -> int:
        """How many."""
        return math.prod(self.shape)


class Anatomy(NamedTuple):
    """What a model is made of.

    Attributes:
        encoder, decoder: its networks; None where it has no such.
        blocks: the arrays besides, the largest last.
        free: how many parameters a criterion such as AIC counts, None where none does: fewer than there are numbers
            where these are bound to one another.
        each_row: numbers that q of one row has (2d of a Gaussian), 0 where a model has neither encoder nor factors.
        amortised: parameters of its encoder; of free factors, of the encoder that would stand in their place.
        own: whether each row has factors of its own.
    """

    encoder: Network | None
    decoder: Network | None
    blocks: tuple[Block, ...]
    free: int | None
    each_row: int
    amortised: int
    own: bool

    @property
    def numbers(self) -> int:
        """All of them, in networks and besides."""
        networks = sum(part.parameters for part in (self.encoder, self.decoder) if part is not None)
        return networks + sum(block.numbers for block in self.blocks)

    @property
    def equal_rows(self) -> float:
        """N at which free factors have as many parameters as the encoder."""
        return self.amortised / self.each_row if self.each_row else math.nan


def anatomy(model: Model) -> Anatomy:
    """Take a model apart; it is left as it is. Nothing is searched for."""
    if not isinstance(model, GradientModel):
        kept = model.parameters if isinstance(model, ClosedFormModel) else weights_of(model.state())
        shapes = {name: tuple(value.shape) for name, value in kept.items()}
        aic = model.criteria(0.0, 2).get("aic")
        free = None if aic is None else round(aic / 2)
        return Anatomy(None, None, _blocks(shapes), free, 0, 0, False)
    encoder = decoder = None
    given = model.given(0) if model.traits.conditions else model
    if model.defaults.by_networks:
        kind = next(model.networks.parameters())
        z = torch.zeros(1, model.latent_dim, dtype=kind.dtype, device=kind.device)
        decoder = _traced(model.networks, lambda: given.likelihood(z))
        if not model.traits.searches:
            x = torch.zeros(1, *model.shape, dtype=kind.dtype, device=kind.device)
            encoder = _traced(model.networks, lambda: given.posterior(x))
    named = dict(model.networks.named_parameters())
    inside = {id(p) for called in (encoder, decoder) if called is not None for p in called[1]}
    blocks = _blocks({name: tuple(p.shape) for name, p in named.items() if id(p) not in inside})
    networks = [None if called is None else called[0] for called in (encoder, decoder)]
    own = decoder is not None and model.traits.searches
    each, amortised = _of_q(model, networks[0]) if decoder is not None else (0, 0)
    return Anatomy(*networks, blocks, None, each, amortised, own)


def _of_q(model: Any, encoder: Network | None) -> tuple[int, int]:
    """Numbers of q of one row, and parameters of the encoder that gives them, or would."""
    if encoder is not None:
        return encoder.layers[-1].width, encoder.parameters
    each = sum(p.shape[1] for p in model.encoder.parameters())
    return each, sum(p.numel() for p in model.make_encoder(each, model.more).parameters())


def _blocks(shapes: dict[str, tuple[int, ...]]) -> tuple[Block, ...]:
    found = [Block(SYMBOLS.get(name, name), tuple(shape)) for name, shape in shapes.items()]
    return tuple(sorted(found, key=lambda block: block.numbers))


@torch.no_grad()
def _traced(networks: nn.Module, call: Callable[[], Any]) -> tuple[Network, list[nn.Parameter]] | None:
    """The layers that are called, and their parameters; None where none is."""
    called: list[tuple[nn.Module, int, int]] = []

    def hear(module: nn.Module, given: tuple[torch.Tensor, ...], found: torch.Tensor) -> None:
        called.append((module, given[0][0].numel(), found[0].numel()))

    leaves = [module for module in networks.modules() if not any(True for _ in module.children())]
    hooks = [module.register_forward_hook(hear) for module in leaves]
    try:
        call()
    finally:
        for hook in hooks:
            hook.remove()
    layers, parameters = [], []
    for module, width_in, width_out in called:
        own = list(module.parameters())
        parameters += own
        count = sum(p.numel() for p in own)
        if not own and layers and not type(module).__module__.startswith("torch.nn.modules.activation"):
            layers[-1] = layers[-1]._replace(width=width_out)  # it lays the same values out anew, or leaves some away
        elif not own and layers:
            layers[-1] = layers[-1]._replace(activation=type(module).__name__)
        elif count == width_in == width_out and layers:
            layers[-1] = layers[-1]._replace(parameters=layers[-1].parameters + count)  # a bias of its own
        elif own:
            layers.append(Layer(width_out, count, "", type(module).__name__.strip("_")))
    return (Network(called[0][1], tuple(layers)), parameters) if layers else None


def factor_lines(found: Anatomy, rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Against N: parameters of free factors and of the encoder, each (2, 2), past where they meet and past `rows`."""
    last = 1.25 * max(found.equal_rows, rows, 1.0)
    n = np.array([0.0, last])
    return np.stack([n, found.each_row * n], 1), np.stack([n, np.full(2, float(found.amortised))], 1)
