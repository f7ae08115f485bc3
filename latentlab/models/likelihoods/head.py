"""A likelihood head p(x|z): what a decoder's output means.

Each has a `log_prob` made for the training step (torch.distributions there would cost a fifth of it) and a
`distribution` for everybody else; a test holds the two together.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.distributions import Distribution


class Head(nn.Module):
    """One kind of p(x|z). `outputs` is how many numbers the decoder gives for each value of a row."""

    outputs = 1
    holds_sigma = False
    """Whether it has one learned σ, which can be held where a person wants it."""

    def hold_sigma(self, sigma: float) -> None:
        """Put σ there."""

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,), nats. `output` is (B, D · outputs), `x` (B, D)."""
        raise NotImplementedError

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z) over all rows and values, nats, 0-dimensional."""
        return self.rows(output, x).sum()

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        raise NotImplementedError

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """The output (D · outputs,) that decodes to `mean` (D,)."""
        return mean

    def output_of(self, mean: torch.Tensor) -> torch.Tensor:
        """The outputs (B, D · outputs) that decode to means (B, D), as nearly as these tell them."""
        return mean

    def fit_scale(self, x: torch.Tensor) -> None:
        """Start a scale of its own, where it has one, from rows (N, D)."""

    def seen(self, x: torch.Tensor) -> torch.Tensor:
        """What the encoder is shown of rows (B, D)."""
        return x
