"""Where the rows of a Gaussian process latent variable model lie: their own factors, and those found for new rows."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

import numpy as np
import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal

from latentlab.errors import InputError
from latentlab.models.distributions import LOG_2PI
from latentlab.models.gradient import GradientModel

VARIANCE_RANGE = (-20, 10)  # of the logarithm
DIFFERENCE = 1e-5  # of z, for slopes in float64
LOCATE_STEPS = 60
LOCATE_RATES = (0.05, 0.2)  # of places and of log-variances
LOCATED = 256  # rows whose places are sought together


class KernelRowFactors(GradientModel):
    """q(z|x) of a row: what it was trained to where it was, else found; the process itself is a subclass's."""

    bayesian: bool
    own: nn.ParameterDict
    kept: nn.Module
    kernel: nn.Module
    _spread: torch.Tensor | None
    _stale: bool

    @property
    @abstractmethod
    def _basis(self) -> torch.Tensor:
        """The places (M, d) that predictions are made from."""

    @abstractmethod
    def _noise(self) -> torch.Tensor:
        """The variance of the noise."""

    @abstractmethod
    def _solve(self) -> None:
        """α and C for the parameters as they are."""

    @abstractmethod
    def _mean(self, z: torch.Tensor) -> torch.Tensor:
        """Means (B, D) predicted at places (B, d)."""

    @abstractmethod
    def _mean_and_variance(self, z: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Of places (B, d): means (B, D) and the variance (B,) of each of their values, noise included."""

    @torch.no_grad()
    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x) of rows (B, *shape).

        Bayesian: of a row that was trained on the factor of the bound, of another the one that maximises its own bound,
        q of the inducing values held. MAP: a row's place is a point; the width told is Laplace's approximation.
        """
        mean, log_variance = self._factors(x.flatten(1).double())
        return Independent(Normal(mean, torch.exp(0.5 * log_variance), validate_args=False), 1)

    def _factors(self, x: torch.Tensor, rows: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """Means and log-variances (B, d) of q of rows x (B, D), known by their indices `rows` where these are given."""
        parts = [self._factors_of(x[i], None if rows is None else rows[i]) for i in _blocks(len(x), x.device)]
        mean, log_variance = (torch.cat(column) for column in zip(*parts, strict=True))
        return mean, log_variance

    def _factors_of(self, x: torch.Tensor, rows: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
        mean, log_variance = self._located(x, rows)
        return mean, 2 * self._width(mean).log() if log_variance is None else log_variance

    def _owners(self, x: torch.Tensor, rows: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
        """Of rows x (B, D): the training row that each is, or is nearest to; and whether it is that row.

        By its index where `rows` are given: several rows can be equal, and a held-out one equal to a trained one.
        """
        apart, nearest = torch.cdist(x, self.kept.x.double()).min(1)
        if rows is None:
            return nearest, apart <= 1e-6 * (1 + x.norm(dim=1))
        place = torch.searchsorted(self.kept.index, rows).clamp(max=len(self.kept.index) - 1)
        own = (self.kept.index[place] == rows) & (self.kept.x[place] == x.float()).all(1)
        return torch.where(own, place, nearest), own

    def _located(self, x: torch.Tensor, rows: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Places (B, d) of rows x (B, D), and the log-variances of q where it has any: their own, or by gradient.

        A new row starts from the nearest training row. MAP climbs p(x|z) p(z), Bayesian inference the row's bound.
        """
        owner, own = self._owners(x, rows)
        names = ("z", "log_variance") if self.bayesian else ("z",)
        found = [self.own[name].detach()[owner].clone() for name in names]
        new = ~own
        if new.any():
            improved = self._climbed(x[new], [part[new] for part in found])
            for part, better in zip(found, improved, strict=True):
                part[new] = better
        return found[0], found[1].clamp(*VARIANCE_RANGE) if self.bayesian else None

    def _climbed(self, x: torch.Tensor, start: list[torch.Tensor]) -> list[torch.Tensor]:
        """Places (B, d), of Bayesian inference log-variances too, improved by Adam from `start`."""
        with torch.inference_mode(False), torch.enable_grad():
            x, factors = x.clone(), [part.clone().requires_grad_() for part in start]
            optimiser = torch.optim.Adam([{"params": [part]} for part in factors])
            for step in range(LOCATE_STEPS):
                for group, rate in zip(optimiser.param_groups, LOCATE_RATES, strict=False):
                    group["lr"] = rate * (1 - step / LOCATE_STEPS)
                if self.bayesian:
                    mean, log_variance = factors[0], factors[1].clamp(*VARIANCE_RANGE)
                    bound = self._expected_fit(x, mean, log_variance) - divergence(mean, log_variance)
                else:
                    mean, variance = self._mean_and_variance(factors[0])
                    fit = (x - mean).square().sum(1) / variance + x.shape[1] * variance.log()
                    bound = -0.5 * (fit + factors[0].square().sum(1))
                for part, slope in zip(factors, torch.autograd.grad(-bound.sum(), factors), strict=True):
                    part.grad = slope
                optimiser.step()
        return [part.detach() for part in factors]

    def _expected_fit(self, x: torch.Tensor, mean: torch.Tensor, log_variance: torch.Tensor) -> torch.Tensor:
        """E[log p(x|f(z))] (B,) of rows (B, D) over Gaussian z and the process f that was learned, in closed form."""
        if self._stale or self._spread is None:
            self._solve()
        y, values, noise = x - self.kept.mean, x.shape[1], self._noise()
        first, products = self.kernel.expected_each(mean, log_variance.exp(), self._basis)
        weights = self.kept.alpha @ self.kept.alpha.T - values * self._spread
        squares = (
            y.square().sum(1) - 2 * (y * (first @ self.kept.alpha)).sum(1) + products.flatten(1) @ weights.flatten()
        )
        squares = squares + values * torch.exp(self.kernel.log_variance)
        return -0.5 * (squares / noise + values * (noise.log() + LOG_2PI))

    def _width(self, z: torch.Tensor) -> torch.Tensor:
        """Standard deviations (B, d) of q by Laplace's approximation with the Gauss–Newton curvature."""
        columns = []
        for j in range(self.latent_dim):
            step = torch.zeros_like(z)
            step[:, j] = DIFFERENCE
            slope = (self._mean(z + step) - self._mean(z - step)) / (2 * DIFFERENCE)
            columns.append(slope.square().sum(1))
        _, variance = self._mean_and_variance(z)
        return (1 + torch.stack(columns, 1) / variance[:, None]).rsqrt()

    @torch.no_grad()
    def encode(self, x: np.ndarray) -> np.ndarray:
        """The places (N, d) float32 of rows (N, *shape): the means of q."""
        return self.embed(x)

    @torch.no_grad()
    def embed(self, x: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """The places (N, d) of rows (N, *shape): those trained on have their own, the others' are sought.

        With `rows`, indices in the dataset, equal rows have each its own, and a row is sought unless it was trained on.
        """
        if x.shape[1:] != self.shape:
            raise InputError(f"Rows of shape {x.shape[1:]} were given to a model of rows of shape {self.shape}.")
        out, new = np.empty((len(x), self.latent_dim), np.float32), np.zeros(len(x), bool)
        for start in range(0, len(x), LOCATED):
            part = slice(start, start + LOCATED)
            owner, own = self._owners(self._values(x[part]), None if rows is None else self._index(rows[part]))
            out[part], new[part] = self.own["z"].detach()[owner].cpu().numpy(), ~own.cpu().numpy()
        sought = np.flatnonzero(new)
        for part in np.array_split(sought, -(-len(sought) // LOCATED)) if len(sought) else ():
            known = None if rows is None else self._index(rows[part])
            out[part] = self._located(self._values(x[part]), known)[0].cpu().numpy()
        return out

    def _values(self, x: np.ndarray) -> torch.Tensor:
        return torch.as_tensor(np.asarray(x, np.float32), device=self.device).flatten(1).double()

    def _index(self, rows: np.ndarray) -> torch.Tensor:
        return torch.as_tensor(np.asarray(rows), device=self.device)


def divergence(mean: torch.Tensor, log_variance: torch.Tensor) -> torch.Tensor:
    """KL( N(μ, diag σ²) ‖ N(0, I) ) (B,)."""
    return 0.5 * (mean.square() + log_variance.exp() - log_variance - 1).sum(1)


def _blocks(rows: int, device: torch.device) -> tuple[torch.Tensor, ...]:
    """Indices of all rows, so many at a time as are located together; one empty block of none."""
    return torch.arange(rows, device=device).split(LOCATED)


def together(*parts: torch.Tensor) -> Iterable[tuple[torch.Tensor, ...]]:
    return zip(*(part.split(LOCATED) for part in parts), strict=True)
