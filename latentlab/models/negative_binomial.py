"""The negative binomial distribution of counts by mean and dispersion, to the last digits of a float32.

Its terms are of the size of r and x log x, and their sum is of the size of one: it is taken in float64.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch.distributions import Distribution, constraints


class NegativeBinomial(Distribution):
    """NB(m, r) of counts: mean m, variance m + m²/r; the limit of large r is Poisson's.

    `log_mean` and `log_r` broadcast to the batch shape; there is no event shape.
    """

    support = constraints.nonnegative_integer
    has_rsample = False

    def __init__(self, log_mean: torch.Tensor, log_r: torch.Tensor) -> None:
        self.log_mean, self.log_r = torch.broadcast_tensors(log_mean, log_r)
        super().__init__(self.log_mean.shape, validate_args=False)

    def expand(self, batch_shape: torch.Size, _instance: Distribution | None = None) -> NegativeBinomial:
        """The same for more rows."""
        return NegativeBinomial(self.log_mean.expand(batch_shape), self.log_r.expand(batch_shape))

    @property
    def mean(self) -> torch.Tensor:
        """m."""
        return self.log_mean.exp()

    @property
    def variance(self) -> torch.Tensor:
        """m + m²/r."""
        return self.mean + torch.exp(2 * self.log_mean - self.log_r)

    def sample(self, sample_shape: torch.Size = torch.Size()) -> torch.Tensor:  # noqa: B008
        """Counts (*sample, *batch): Poisson, with rates that have a gamma distribution."""
        with torch.no_grad():
            log_mean, log_r = (exact(part.expand(self._extended_shape(sample_shape))) for part in self._parts())
            rates = torch._standard_gamma(log_r.exp()) * torch.exp(log_mean - log_r)
            return torch.poisson(rates).to(self.log_mean)

    def log_prob(self, value: torch.Tensor) -> torch.Tensor:
        """log p of counts (*sample, *batch), nats."""
        return log_prob(self.log_mean, self.log_r, value).to(self.log_mean)

    def _parts(self) -> tuple[torch.Tensor, torch.Tensor]:
        return self.log_mean, self.log_r


def log_prob(log_mean: torch.Tensor, log_r: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    """log NB(x; m, r) of each count, float64, by log m and log r, which broadcast with x.

    With s = log(1 + m/r) it is log Γ(x + r) − log Γ(r) − log x! − r s + x (log m − log r − s). For large r, r s is m
    less a little: as r (log r − log(r + m)) it would be the small difference of large numbers.
    """
    log_mean, log_r, x = exact(log_mean), exact(log_r), exact(x)
    r, odds = log_r.exp(), log_mean - log_r
    s = F.softplus(odds, threshold=1e3)  # from the usual threshold of 20 on it is cut off
    return torch.lgamma(x + r) - torch.lgamma(r) - torch.lgamma(x + 1) - r * s + x * (odds - s)


def exact(values: torch.Tensor) -> torch.Tensor:
    """As float64, on the processor where the device has none."""
    return (values.cpu() if values.device.type == "mps" else values).double()
