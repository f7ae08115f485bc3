"""The negative binomial distribution of counts by mean and dispersion, to the last digits of a float32.

Its terms are of the size of r and x log x, and their sum is of the size of one: it is taken in float64.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch.distributions import Distribution, Independent, constraints


class NegativeBinomial(Distribution):
    """NB(m, r) of counts: mean m, variance m + m²/r; the limit of large r is Poisson's.

    `log_mean` and `log_r` broadcast to the batch shape; there is no event shape.
    """

    support = constraints.nonnegative_integer
    arg_constraints: dict[str, constraints.Constraint] = {}  # noqa: RUF012
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


class CountsGivenTotal(Distribution):
    """p(counts of a row | their total): NB with the means ℓ·share and one r for each value (Lopez et al. 2018).

    ℓ is the total that the row itself has (its library size, where counts are of genes), so that a row that was only
    counted for longer is not another kind of row. Mean, variance and draws are those of a row with the `usual` total.

    `log_share` is (B, *shape) and sums to one over a row; `log_r` is (*shape), `log_usual` 0-dimensional.
    """

    support = constraints.nonnegative_integer
    arg_constraints: dict[str, constraints.Constraint] = {}  # noqa: RUF012
    has_rsample = False

    def __init__(self, log_share: torch.Tensor, log_r: torch.Tensor, log_usual: torch.Tensor) -> None:
        self.log_share, self.log_r, self.log_usual = log_share, log_r, log_usual
        batch = log_share.dim() - log_r.dim()
        super().__init__(log_share.shape[:batch], log_share.shape[batch:], validate_args=False)

    @property
    def usual(self) -> Independent:
        """Counts of rows with the usual total."""
        return Independent(NegativeBinomial(self.log_share + self.log_usual, self.log_r), self.log_r.dim())

    @property
    def mean(self) -> torch.Tensor:
        """Of rows with the usual total."""
        return self.usual.mean

    @property
    def variance(self) -> torch.Tensor:
        """Of rows with the usual total."""
        return self.usual.variance

    def sample(self, sample_shape: torch.Size = torch.Size()) -> torch.Tensor:  # noqa: B008
        """Counts (*sample, *batch, *shape) of rows with the usual total."""
        return self.usual.sample(sample_shape)

    def log_prob(self, value: torch.Tensor) -> torch.Tensor:
        """log p of rows (*sample, *batch, *shape), each given its own total, nats."""
        dims = tuple(range(-self.log_r.dim(), 0))
        log_mean = self.log_share + log_totals(value, dims)
        return log_prob(log_mean, self.log_r, value).sum(dims).to(self.log_share)


def log_totals(x: torch.Tensor, dims: tuple[int, ...] = (-1,)) -> torch.Tensor:
    """log ℓ of rows of counts, these dimensions kept as 1; a row without a count has the total of one."""
    return x.sum(dims, keepdim=True).clamp_min(1).log()


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
