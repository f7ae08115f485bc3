"""The score function's gradient (Williams 1992): of an expectation over draws that carry no gradient themselves."""

from __future__ import annotations

import numpy as np
import torch

from latentlab.models.protocol import OPTIMISER, State

FORGETTING = 0.1  # of the mean of earlier steps
KEPT = OPTIMISER + "baseline."


class Baselines:
    """Means over earlier steps by name, for a step of a single draw, which has no others to compare itself with."""

    def __init__(self) -> None:
        self.means: dict[str, torch.Tensor] = {}

    def forget(self) -> None:
        """Begin anew."""
        self.means = {}

    def before(self, name: str, value: torch.Tensor) -> torch.Tensor:
        """The mean of the steps before this one, whose `value` then joins it; 0 at the first."""
        known = self.means.get(name)
        self.means[name] = value.clone() if known is None else known.to(value).lerp(value, FORGETTING)
        return torch.zeros_like(value) if known is None else known.to(value)

    def state(self) -> State:
        """The means as arrays of a model's state."""
        return {KEPT + name: mean.cpu().numpy().copy() for name, mean in self.means.items()}

    def load(self, state: State) -> None:
        """Take over those of a state; numbers of another kind are left out."""
        found = {name.removeprefix(KEPT): value for name, value in state.items() if name.startswith(KEPT)}
        fit = {name: value for name, value in found.items() if value.shape == () and np.isfinite(value)}
        self.means = {name: torch.tensor(value) for name, value in fit.items()}


def others_mean(values: torch.Tensor, dim: int = 0) -> torch.Tensor:
    """For each entry of `values` the mean of the others along `dim`, of which there must be two or more."""
    return (values.sum(dim, keepdim=True) - values) / (values.shape[dim] - 1)


def score_surrogate(log_q: torch.Tensor, f: torch.Tensor, baselines: Baselines, name: str) -> torch.Tensor:
    """The mean of f over draws of q, (L, B) each, with the gradient of its expectation.

    ∇ E_q[f] = E_q[∇f + ∇log q · (f − b)] for any b that does not hold the draw itself: the mean of the row's other
    draws; with one draw of each row that of the other rows; with a single one that of earlier steps. A mean that
    held the draw would give (1 − 1/n) of the gradient.
    """
    held = f.detach()
    earlier = baselines.before(name, held.mean())
    if len(held) > 1:
        baseline = others_mean(held, 0)
    elif held.shape[1] > 1:
        baseline = others_mean(held, 1)
    else:
        baseline = earlier
    pull = log_q * (held - baseline)
    return f.mean() + (pull - pull.detach()).mean()  # the pull has a gradient and no value
