"""The networks that models are made of."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn


def mlp(inputs: int, hidden: Sequence[int], outputs: int) -> nn.Sequential:
    """A multilayer perceptron with rectified hidden layers of the given widths (none: a linear map)."""
    layers: list[nn.Module] = []
    for width in hidden:
        layers += [nn.Linear(inputs, width), nn.ReLU()]
        inputs = width
    return nn.Sequential(*layers, nn.Linear(inputs, outputs))


def initialise(network: nn.Module, generator: torch.Generator) -> None:
    """Draw every linear layer's weights and biases uniformly within ±1/√inputs, from `generator` alone."""
    for layer in network.modules():
        if isinstance(layer, nn.Linear):
            span = layer.in_features**-0.5
            with torch.no_grad():
                layer.weight.uniform_(-span, span, generator=generator)
                layer.bias.uniform_(-span, span, generator=generator)
