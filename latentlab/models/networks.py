"""The networks that models are made of."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

import torch
import torch.nn.functional as F
from torch import nn

ACTIVATIONS = {"relu": nn.ReLU, "tanh": nn.Tanh, "silu": nn.SiLU}
CHANNELS = (16, 32)
DENSE = (512, 256, 128)  # widths between the convolutions and the latent space
SMALLEST_IMAGE = 16  # pixels a side from which convolutions are worth it


@cache
def rounds(device: torch.device) -> bool:
    """Whether `device` multiplies bfloat16 faster than float32, by instructions of its own."""
    if device.type == "cpu":
        return bool(getattr(torch.cpu, "_is_avx512_bf16_supported", bool)())
    return device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)


def run(network: nn.Module, x: torch.Tensor, rounded: bool) -> torch.Tensor:
    """network(x) in the dtype of x; where `rounded`, its layers multiply in bfloat16 and sum in float32.

    The choice is this thread's and this call's: the process's own setting of precision would round what other threads
    decode meanwhile.
    """
    if not rounded:
        return network(x)
    with torch.autocast(x.device.type, torch.bfloat16):
        return network(x).to(x.dtype)


def mlp(inputs: int, hidden: Sequence[int], outputs: int, activation: str = "relu") -> nn.Sequential:
    """A multilayer perceptron with hidden layers of the given widths (none: a linear map)."""
    layers: list[nn.Module] = []
    for width in hidden:
        layers += [nn.Linear(inputs, width), ACTIVATIONS[activation]()]
        inputs = width
    return nn.Sequential(*layers, nn.Linear(inputs, outputs))


def convolves(shape: tuple[int, ...]) -> bool:
    """Whether rows of `shape` are pictures large enough for convolutions."""
    return is_picture(shape) and min(shape[:2]) >= SMALLEST_IMAGE


def is_picture(shape: tuple[int, ...]) -> bool:
    """Whether rows of `shape` are (height, width), or (height, width, 3) in colour."""
    return len(shape) == 2 or (len(shape) == 3 and shape[2] == 3)


def convolutional_encoder(shape: tuple[int, ...], more: int, outputs: int) -> nn.Module:
    """From flat pictures, gray or in colour, with `more` further inputs behind them, to `outputs` numbers.

    Smooth activations (SiLU): with two latents they gave 3 nats a row more on MNIST than rectified ones.
    """
    return _Encoder(shape, more, outputs)


class _Encoder(nn.Module):
    def __init__(self, shape: tuple[int, ...], more: int, outputs: int) -> None:
        super().__init__()
        self.shape, self.pixels = (*shape[:2], *(shape[2:] or (1,))), math.prod(shape)
        first, second = CHANNELS
        self.convolutions = nn.Sequential(
            nn.Conv2d(self.shape[2], first, 4, 2, 1),
            nn.SiLU(),
            nn.Conv2d(first, second, 4, 2, 1),
            nn.SiLU(),
            nn.Flatten(),
        )
        inside = second * (shape[0] // 2 // 2) * (shape[1] // 2 // 2)
        self.dense = mlp(inside + more, DENSE, outputs, "silu")

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        pictures = x[:, : self.pixels].reshape(len(x), *self.shape).permute(0, 3, 1, 2)
        found = self.convolutions(pictures)
        return self.dense(torch.cat([found, x[:, self.pixels :]], 1) if x.shape[1] > self.pixels else found)


def convolutional_decoder(inputs: int, shape: tuple[int, ...], outputs: int) -> nn.Sequential:
    """From latent values to `outputs` numbers for each value of a picture, flat; the last layer, a bias, starts it."""
    first, second = CHANNELS
    colours = math.prod(shape[2:])
    small = (math.ceil(shape[0] / 4), math.ceil(shape[1] / 4))
    return nn.Sequential(
        mlp(inputs, DENSE[::-1], second * small[0] * small[1], "silu"),
        nn.SiLU(),
        nn.Unflatten(1, (second, *small)),
        nn.ConvTranspose2d(second, first, 4, 2, 1),
        nn.SiLU(),
        _LastUpsampling(first, outputs * colours, 4, 2, 1),
        _Crop(shape, colours),
        Bias(math.prod(shape) * outputs),
    )


class _LastUpsampling(nn.ConvTranspose2d):
    """A transposed convolution to twice the size, as a convolution to four times the channels, then rearranged.

    The same numbers from the same weights, two to three times as fast where the channels that come out are few (Shi et
    al. 2016, the sub-pixel convolution).
    """

    def forward(self, x: torch.Tensor, output_size: list[int] | None = None) -> torch.Tensor:
        kernel = self._taps(self._taps(self.weight, 2), 4).permute(1, 2, 4, 0, 3, 5).flatten(0, 2)
        return F.pixel_shuffle(F.conv2d(x, kernel, self.bias.repeat_interleave(4), padding=1), 2)

    @staticmethod
    def _taps(kernel: torch.Tensor, dimension: int) -> torch.Tensor:
        """The four taps of a dimension as those of three neighbours (2, 3): for an even pixel, then for an odd one."""
        first, second, third, fourth = kernel.unbind(dimension)
        none = torch.zeros_like(first)
        even, odd = torch.stack([fourth, second, none], dimension), torch.stack([none, third, first], dimension)
        return torch.stack([even, odd], dimension)


class _Crop(nn.Module):
    """Cuts what does not divide by four, and lays the values out as a head reads them."""

    def __init__(self, shape: tuple[int, ...], colours: int) -> None:
        super().__init__()
        self.shape, self.colours = shape, colours

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        whole = x[:, :, : self.shape[0], : self.shape[1]]
        if self.colours == 1:
            return whole.flatten(1)
        return whole.unflatten(1, (-1, self.colours)).movedim(2, -1).flatten(1)


class Bias(nn.Module):
    """Adds one learned number to each value."""

    def __init__(self, values: int) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(values))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.bias


def initialise(network: nn.Module, generator: torch.Generator) -> None:
    """Draw every layer's weights and biases uniformly within ±1/√inputs, from `generator` alone."""
    for layer in network.modules():
        if isinstance(layer, nn.Linear | nn.Conv2d | nn.ConvTranspose2d):
            inputs = layer.weight[0].numel()
            if isinstance(layer, nn.ConvTranspose2d):  # each output meets only every stride-th tap of the kernel
                inputs = layer.in_channels * layer.weight[0, 0].numel() // math.prod(layer.stride)
            span = inputs**-0.5
            with torch.no_grad():
                layer.weight.uniform_(-span, span, generator=generator)
                layer.bias.uniform_(-span, span, generator=generator)
        elif isinstance(layer, Bias):
            nn.init.zeros_(layer.bias)
