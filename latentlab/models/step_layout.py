"""Where in the inputs of a whole step each tensor of a model is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import torch
from torch import nn

from latentlab.models.gradient import GradientModel
from latentlab.models.protocol import Batch

LAYERS = (nn.Linear, nn.Conv2d, nn.ConvTranspose2d)


class Parts(NamedTuple):
    """What a step holds from one to the next, by the parameters' names."""

    parameters: dict[str, torch.Tensor]
    copies: dict[str, torch.Tensor]
    means: dict[str, torch.Tensor]
    squares: dict[str, torch.Tensor]
    buffers: dict[str, torch.Tensor]


class Layout:
    """Where in a step's inputs each tensor of `model` is."""

    def __init__(self, model: GradientModel, rounded: bool) -> None:
        self.model = model
        self.parameters = dict(model.networks.named_parameters())
        self.buffers = dict(model.networks.named_buffers())
        self.rounded = [name for name in self._weights() if name in self.parameters] if rounded else []
        self.small = [name for name, parameter in self.parameters.items() if parameter.numel() == 1]
        if set(self.small) & set(self.rounded):
            raise NotImplementedError("a weight is a single number")
        if len(model.optimiser.param_groups) > 1:
            raise NotImplementedError("parameters are improved at several rates")
        self.group = model.optimiser.param_groups[0]
        self.copies: dict[str, torch.Tensor] = {}
        self.count = 3 * len(self.parameters) + len(self.rounded) + len(self.buffers)

    def _weights(self) -> Iterator[str]:
        """Names of the weights that products of encoder and decoder are made with."""
        for part in ("encoder", "decoder"):
            for name, layer in self.model.networks[part].named_modules() if part in self.model.networks else ():
                if isinstance(layer, LAYERS):
                    yield ".".join(filter(None, (part, name, "weight")))

    def held(self) -> list[torch.Tensor]:
        """The model's own tensors, and new copies in bfloat16, in the order of the inputs; moments are made where
        there are none yet.
        """
        self.copies = {name: self.parameters[name].detach().bfloat16() for name in self.rounded}
        moments = [self._moments(parameter) for parameter in self.parameters.values()]
        return [
            *(parameter.detach() for parameter in self.parameters.values()), *self.copies.values(),
            *(each["exp_avg"] for each in moments), *(each["exp_avg_sq"] for each in moments), *self.buffers.values(),
        ]  # fmt: skip

    def _moments(self, parameter: nn.Parameter) -> dict[str, torch.Tensor]:
        state = self.model.optimiser.state[parameter]
        if not state:
            state["step"] = torch.zeros((), dtype=torch.float32, device=parameter.device)
            state["exp_avg"], state["exp_avg_sq"] = torch.zeros_like(parameter), torch.zeros_like(parameter)
        return state

    def take_small(self, held: Sequence[torch.Tensor], found: Sequence[torch.Tensor]) -> None:
        """Put what a step gives of parameters of one value, and of their moments, in their places among `held`."""
        parts = self.split(held)
        places = [of[name] for of in (parts.parameters, parts.means, parts.squares) for name in self.small]
        for place, value in zip(places, found, strict=True):
            place.copy_(value)

    def renew_copies(self) -> None:
        """Let the copies be the weights again, after a step that was made without them."""
        for name, copy in self.copies.items():
            copy.copy_(self.parameters[name].detach())

    def of_batch(self, batch: Batch) -> list[torch.Tensor]:
        """The inputs that are of a batch."""
        return [batch.x, batch.rows, *(() if batch.labels is None else (batch.labels,))]

    def split(self, held: Sequence[torch.Tensor]) -> Parts:
        """The held inputs by their names."""
        names, values = list(self.parameters), iter(held)
        return Parts(*({name: next(values) for name in group} for group in (names, self.rounded, names, names,
                                                                               self.buffers)))  # fmt: skip
