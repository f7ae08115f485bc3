"""The Gaussian process latent variable model (Lawrence 2005; Bayesian: Titsias and Lawrence 2010).

Each value of x is a Gaussian process of z, all with one kernel; a row's place z is a parameter (MAP), or has a Gaussian
factor q(z_i) and M inducing points make the bound cheap (Bayesian). Prediction is alike in both: a mean
k(z, B) α and a variance k(z, z) − k(z, B) C k(B, z) from basis places B, which are the rows' own or the inducing ones.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal
from torch.utils.checkpoint import checkpoint

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.distributions import Shaped
from latentlab.models.gradient import SURROGATE, GradientModel
from latentlab.models.kernels import KERNELS
from latentlab.models.likelihoods import LOG_2PI
from latentlab.models.protocol import Batch, Habits, Pace, State, Terms, Traits
from latentlab.settings import setting

MAP_ROWS = 2000  # up to so many rows the full covariance is the better choice
MOST_MAP_ROWS = 6000
JITTER = 1e-8
LOCATE_STEPS = 60
DIFFERENCE = 1e-5  # of z, for slopes in float64
BLOCK = 1024
SHARE_OF_NOISE = 0.01  # of the data's variance, at first: a small one spreads the rows before it grows


@dataclass(frozen=True)
class GPLVMSettings:
    """What a person chooses of a GPLVM."""

    latent_dim: int = setting(
        2, "Latent dimensions", "How many numbers stand for one row. Two can be seen whole on the map.",
        minimum=1, maximum=64,
    )  # fmt: skip
    inference: str | None = setting(
        None, "Inference", "MAP: one best place for each row, full covariance. Bayesian: a Gaussian for each, with "
        "inducing points.",
        choices=("MAP", "Bayesian"), automatic="MAP up to 2,000 rows",
    )  # fmt: skip
    inducing: int = setting(
        40, "Inducing points", "Of Bayesian inference: more are slower and follow finer structure.",
        minimum=2, maximum=500,
    )  # fmt: skip
    kernel: str = setting(
        "rbf", "Kernel", "RBF: smooth, with a length scale for each dimension. Linear: dual probabilistic PCA.",
        choices=tuple(KERNELS), more=True,
    )  # fmt: skip
    rows: int | None = setting(
        None, "Rows", "Training rows; set by the program.", minimum=1, maximum=1_000_000_000, shown=False,
    )  # fmt: skip


class GPLVM(GradientModel):
    """p(z) = N(0, I), x_d ~ GP(0, k) over z plus noise; see the module.

    `elbo` of MAP is log p(X|Z) + log p(Z) over the rows' number: q is a point, whose entropy is left out. Of Bayesian
    inference it is the collapsed bound. Of rows not trained on it is a bound on their predictive density.
    """

    name = "gplvm"
    traits = Traits(predictive_deviation=True, searches=True)
    Settings = GPLVMSettings
    habits = Habits(whole=True, epochs=300, learning_rate=0.02, validate_every=25)

    def __init__(self, shape: tuple[int, ...], settings: GPLVMSettings) -> None:
        super().__init__(shape, settings)
        rows, dim, values = settings.rows or 1, settings.latent_dim, math.prod(shape)
        self.bayesian = settings.inference == "Bayesian"
        places = {"z": torch.zeros(rows, dim, dtype=torch.float64)}
        if self.bayesian:
            places["log_variance"] = torch.zeros(rows, dim, dtype=torch.float64)
            places["inducing"] = torch.zeros(min(settings.inducing, rows), dim, dtype=torch.float64)
        self.own = nn.ParameterDict({name: nn.Parameter(value) for name, value in places.items()})
        self.own["log_noise"] = nn.Parameter(torch.zeros((), dtype=torch.float64))
        self.kernel = KERNELS[settings.kernel](dim)
        self.kept = nn.Module()
        basis = len(places.get("inducing", places["z"]))
        for name, value in (
            ("x", torch.zeros(rows, values)),
            ("mean", torch.zeros(values, dtype=torch.float64)),
            ("index", torch.zeros(rows, dtype=torch.int64)),
            ("alpha", torch.zeros(basis, values, dtype=torch.float64)),
        ):
            self.kept.register_buffer(name, value)
        self.networks = nn.ModuleDict({"own": self.own, "kernel": self.kernel, "kept": self.kept})
        self._spread: torch.Tensor | None = None
        self._stale = True
        self._make_optimiser()

    @staticmethod
    def suit(settings: GPLVMSettings, data: Dataset) -> GPLVMSettings:
        """The settings with the inference chosen; InputError where it cannot suit the data."""
        rows = len(data.train)
        inference = settings.inference or ("MAP" if rows <= MAP_ROWS or settings.kernel == "linear" else "Bayesian")
        if inference == "MAP" and rows > MOST_MAP_ROWS:
            raise InputError(
                f"The full covariance of {rows:,} rows is too large (at most {MOST_MAP_ROWS:,}). Choose "
                "inference=Bayesian."
            )
        if inference == "Bayesian" and settings.kernel != "rbf":
            raise InputError("Bayesian inference has the kernel rbf only. Choose kernel=rbf or inference=MAP.")
        if settings.latent_dim > min(rows - 1, math.prod(data.shape)):
            raise InputError(
                f"{settings.latent_dim} latent dimensions are more than {rows} rows of {math.prod(data.shape)} values "
                "have directions. Choose fewer."
            )
        return replace(settings, inference=inference, rows=rows)

    def initialise(self, data: Dataset, generator: torch.Generator) -> None:
        """Start from PCA, each dimension of unit variance."""
        x = torch.from_numpy(data.x[data.train]).flatten(1)
        centred = x.double() - x.double().mean(0)
        variance = centred.square().mean().clamp_min(1e-6)
        left, _, _ = torch.linalg.svd(centred, full_matrices=False)
        dim = self.latent_dim
        z = left[:, :dim] * math.sqrt(len(x))
        # A seeded breath of noise: the same start for no two seeds, and no two rows at one place.
        z = z + 0.01 * torch.randn(z.shape, generator=generator, dtype=torch.float64)
        with torch.no_grad():
            self.own["z"].copy_(z)
            self.own["log_noise"].fill_(math.log(SHARE_OF_NOISE * float(variance)))
            self.kernel.log_variance.fill_(math.log(float(variance)))
            self.kernel.log_scales.zero_()
            if self.bayesian:
                self.own["log_variance"].fill_(math.log(0.1))
                some = torch.randperm(len(z), generator=generator)[: len(self.own["inducing"])]
                self.own["inducing"].copy_(z[some])
        self.kept.x, self.kept.mean = x.clone(), x.double().mean(0)
        self.kept.index = torch.from_numpy(data.train)
        self._stale = True

    # The bound -----------------------------------------------------------------------------------------------------

    @property
    def _centred(self) -> torch.Tensor:
        return self.kept.x.double() - self.kept.mean

    @property
    def _basis(self) -> torch.Tensor:
        return self.own["inducing"] if self.bayesian else self.own["z"]

    def _noise(self) -> torch.Tensor:
        return self.own["log_noise"].clamp(-14, 14).exp()

    def terms(self, batch: Batch, generator: torch.Generator) -> Terms:
        """The bound of all training rows, whichever of them are in the batch; of other rows that of their own."""
        if not batch.trained:
            return self._unseen(batch.x, generator)
        return self._collapsed() if self.bayesian else self._joint()

    def _joint(self) -> Terms:
        """log p(X|Z) and log p(Z); the gradient through the covariance is ½(αᾱᵀ − D·K⁻¹), in closed form."""
        y, z = self._centred, self.own["z"]
        rows, values = y.shape
        covariance = self.kernel(z, z) + (self._noise() + JITTER) * torch.eye(rows, dtype=y.dtype, device=y.device)
        with torch.no_grad():
            factor = torch.linalg.cholesky(covariance)
            alpha = torch.cholesky_solve(y, factor)
            slope = 0.5 * (alpha @ alpha.T - values * torch.cholesky_inverse(factor)) / rows
            fit = -0.5 * (alpha * y).sum() - values * factor.diagonal().log().sum() - 0.5 * y.numel() * LOG_2PI
            fit = fit / rows
        kl = 0.5 * (z.square().sum() + z.numel() * LOG_2PI) / rows
        terms = {"elbo": fit - kl.detach(), "reconstruction": fit, "kl": kl.detach()}
        return terms | ({SURROGATE: (slope * covariance).sum() - kl} if torch.is_grad_enabled() else {})

    def _collapsed(self) -> Terms:
        """The bound with the inducing values integrated out, from Ψ₁ᵀY and Ψ₂ summed over blocks of rows."""
        y, basis = self._centred, self._basis
        rows, values = y.shape
        cross, square = self._statistics(y)
        factor, inner, solved = self._inducing(basis, cross, square)
        beta = 1 / self._noise()
        whitened = torch.linalg.solve_triangular(factor, square, upper=False)
        trace = torch.linalg.solve_triangular(factor, whitened.T, upper=False).trace()
        left_over = rows * torch.exp(self.kernel.log_variance) - trace
        fit = -0.5 * rows * values * (LOG_2PI - beta.log()) - values * inner.diagonal().log().sum()
        fit = fit - 0.5 * beta * (y.square().sum() + values * left_over) + 0.5 * solved.square().sum()
        mean, log_variance = self.own["z"], self.own["log_variance"].clamp(-20, 10)
        kl = 0.5 * (mean.square() + log_variance.exp() - log_variance - 1).sum()
        return {"elbo": (fit - kl) / rows, "reconstruction": fit / rows, "kl": kl / rows}

    def _statistics(self, y: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Ψ₁ᵀY (M, D) and Ψ₂ (M, M); a block's part is computed again for its gradient rather than kept."""

        def of_block(mean: torch.Tensor, log_variance: torch.Tensor, basis: torch.Tensor, y: torch.Tensor) -> Any:
            first, second = self.kernel.expected(mean, log_variance.clamp(-20, 10).exp(), basis)
            return first.T @ y, second

        cross: Any = 0
        square: Any = 0
        for part in torch.arange(len(y), device=y.device).split(BLOCK):
            arguments = self.own["z"][part], self.own["log_variance"][part], self._basis, y[part]
            found = checkpoint(of_block, *arguments, use_reentrant=False)
            cross, square = cross + found[0], square + found[1]
        return cross, square

    def _inducing(self, basis: torch.Tensor, cross: torch.Tensor, square: torch.Tensor) -> tuple[torch.Tensor, ...]:
        """L with LLᵀ = K_uu, the factor of I + βL⁻¹Ψ₂L⁻ᵀ, and β times both solved against Ψ₁ᵀY."""
        identity = torch.eye(len(basis), dtype=basis.dtype, device=basis.device)
        spare = 1e-6 * torch.exp(self.kernel.log_variance)
        factor = torch.linalg.cholesky(self.kernel(basis, basis) + spare * identity)
        beta = 1 / self._noise()
        whitened = torch.linalg.solve_triangular(factor, square, upper=False)
        whitened = torch.linalg.solve_triangular(factor, whitened.T, upper=False)
        inner = torch.linalg.cholesky(identity + beta * 0.5 * (whitened + whitened.T))
        solved = torch.linalg.solve_triangular(factor, cross, upper=False)
        return factor, inner, beta * torch.linalg.solve_triangular(inner, solved, upper=False)

    def _unseen(self, x: torch.Tensor, generator: torch.Generator, draws: int = 8) -> Terms:
        """Reconstruction and KL of rows with q about their best place; nats per row of predictive density."""
        q = self.posterior(x)
        mean, deviation = q.base_dist.loc, q.base_dist.scale
        noise = torch.randn((draws, *mean.shape), generator=generator, device=x.device, dtype=mean.dtype)
        logs = [self.likelihood(mean + deviation * one).log_prob(x).mean() for one in noise]
        reconstruction = torch.stack(logs).mean()
        kl = 0.5 * (mean.square() + deviation.square() - 2 * deviation.log() - 1).sum(1).mean()
        return {"elbo": reconstruction - kl, "reconstruction": reconstruction, "kl": kl}

    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """The bound, or what has its gradient."""
        return terms.get(SURROGATE, terms["elbo"])

    def resting(self, pace: Pace) -> Iterable[nn.Parameter]:
        """Nothing; but what was solved for the places before the step is not theirs any more."""
        self._stale = True
        return ()

    # Prediction ----------------------------------------------------------------------------------------------------

    @torch.no_grad()
    def _solve(self) -> None:
        """α and C for the parameters as they are."""
        y = self._centred
        if self.bayesian:
            factor, inner, solved = self._inducing(self._basis, *self._statistics(y))
            back = torch.linalg.solve_triangular(inner.T, solved, upper=True)
            self.kept.alpha = torch.linalg.solve_triangular(factor.T, back, upper=True)
            root = torch.cholesky_inverse(factor @ inner)
            self._spread = torch.cholesky_inverse(factor) - root
        else:
            z, identity = self.own["z"], torch.eye(len(y), dtype=y.dtype, device=y.device)
            factor = torch.linalg.cholesky(self.kernel(z, z) + (self._noise() + JITTER) * identity)
            self.kept.alpha, self._spread = torch.cholesky_solve(y, factor), torch.cholesky_inverse(factor)
        self._stale = False

    def _mean(self, z: torch.Tensor) -> torch.Tensor:
        if self._stale:
            self._solve()
        return self.kernel(z.double(), self._basis) @ self.kept.alpha + self.kept.mean

    def _mean_and_variance(self, z: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Of places (B, d): means (B, D) and the variance (B,) of each of their values, noise included."""
        if self._stale or self._spread is None:
            self._solve()
        z = z.double()
        cross = self.kernel(z, self._basis)
        variance = self.kernel.diagonal(z) - ((cross @ self._spread) * cross).sum(1)
        return cross @ self.kept.alpha + self.kept.mean, variance.clamp_min(0) + self._noise()

    @torch.no_grad()
    def doubt(self, z: np.ndarray) -> np.ndarray:
        """The predictive standard deviation (N,) of places (N, d), noise included, in the data's units."""
        places = torch.as_tensor(z, device=self.device)
        return torch.cat([self._mean_and_variance(part)[1] for part in places.split(BLOCK)]).sqrt().cpu().numpy()

    def mean_of(self, z: torch.Tensor) -> torch.Tensor:
        """The mean (B, *shape) of p(x|z), without its variance."""
        return self._mean(z).reshape(len(z), *self.shape)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of places (B, d): what the Gaussian process predicts there."""
        mean, variance = self._mean_and_variance(z)
        normal = Normal(mean, variance.sqrt()[:, None].expand_as(mean), validate_args=False)
        return Shaped(Independent(normal, 1), self.shape)

    def prior(self) -> Distribution:
        """p(z) = N(0, I)."""
        zeros = torch.zeros(self.latent_dim, dtype=torch.float64, device=self.device)
        return Independent(Normal(zeros, torch.ones_like(zeros)), 1)

    @torch.no_grad()
    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x) of rows (B, *shape): about their own place, or for new rows the one that explains them best."""
        flat = x.flatten(1).double()
        apart, nearest = torch.cdist(flat, self.kept.x.double()).min(1)
        z, new = self.own["z"][nearest].clone(), apart > 1e-6 * (1 + flat.norm(dim=1))
        if new.any():
            z[new] = self._located(flat[new], z[new])
        return Independent(Normal(z, self._width(z), validate_args=False), 1)

    def _located(self, x: torch.Tensor, z: torch.Tensor) -> torch.Tensor:
        """The places (B, d) of the highest p(x|z) p(z), by gradient from z."""
        with torch.inference_mode(False), torch.enable_grad():
            own = z.clone().detach().requires_grad_()
            optimiser = torch.optim.Adam([own], lr=0.05)
            for step in range(LOCATE_STEPS):
                optimiser.param_groups[0]["lr"] = 0.05 * (1 - step / LOCATE_STEPS)
                mean, variance = self._mean_and_variance(own)
                fit = ((x - mean).square().sum(1) / variance + x.shape[1] * variance.log()).sum()
                own.grad = torch.autograd.grad(0.5 * (fit + own.square().sum()), own)[0]
                optimiser.step()
        return own.detach()

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

    def places(self, x: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """The rows' own places; those of other rows are found."""
        return self.encode(x)

    def state(self) -> State:
        """As any gradient model's; α is that of the parameters as they are, so that a decoder need not solve."""
        if self._stale:
            self._solve()
        return super().state()

    def load(self, state: State) -> None:
        """Take over a state, its α included."""
        super().load(state)
        self._stale, self._spread = False, None
