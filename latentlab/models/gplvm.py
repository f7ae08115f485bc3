"""The Gaussian process latent variable model (Lawrence 2005; Bayesian: Titsias and Lawrence 2010).

Each value of x is a Gaussian process of z, all with one kernel; a row's place z is a parameter (MAP), or has a Gaussian
factor q(z_i) and M inducing points make the bound cheap (Bayesian). Prediction is alike in both: a mean
k(z, B) α and a variance k(z, z) − k(z, B) C k(B, z) from basis places B, which are the rows' own or the inducing ones.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal
from torch.utils.checkpoint import checkpoint

from latentlab.data import Dataset
from latentlab.models.distributions import LOG_2PI, Shaped
from latentlab.models.gplvm_rows import VARIANCE_RANGE, KernelRowFactors, divergence, together
from latentlab.models.gplvm_settings import USUAL_INDUCING, GPLVMSettings, likelihood_for
from latentlab.models.gradient import SURROGATE
from latentlab.models.kernels import KERNELS
from latentlab.models.protocol import Batch, Pace, State, Terms, TrainingDefaults, Traits

JITTER = 1e-8  # of the kernel's variance, added to the noise
NOISE_RANGE = (-40, 40)  # of the logarithm
BLOCK = 1024
SHARE_OF_NOISE = 0.01  # of the data's variance, at first: a small one spreads the rows before it grows


class GPLVM(KernelRowFactors):
    """p(z) = N(0, I), x_d ~ GP(0, k) over z plus noise; see the module.

    `elbo` of MAP is log p(X|Z) + log p(Z) over the rows' number: q is a point, whose entropy is left out. Of Bayesian
    inference it is the collapsed bound. Of rows not trained on it is a bound on their predictive density, with a
    Gaussian q in both: of MAP Laplace's approximation about the best place.
    """

    name = "gplvm"
    traits = Traits(predictive_deviation=True, searches=True, keeps_rows=True)
    Settings = GPLVMSettings
    defaults = TrainingDefaults(whole=True, epochs=300, learning_rate=0.02, validate_every=25)

    def __init__(self, shape: tuple[int, ...], settings: GPLVMSettings) -> None:
        super().__init__(shape, settings)
        rows, dim, values = settings.rows or 1, settings.latent_dim, math.prod(shape)
        self.bayesian = settings.inference == "Bayesian"
        self.traits = replace(GPLVM.traits, posterior="gaussian" if self.bayesian else "point")
        places = {"z": torch.zeros(rows, dim, dtype=torch.float64)}
        if self.bayesian:
            places["log_variance"] = torch.zeros(rows, dim, dtype=torch.float64)
            places["inducing"] = torch.zeros(min(settings.inducing or USUAL_INDUCING, rows), dim).double()
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
    def configure(settings: GPLVMSettings, data: Dataset) -> GPLVMSettings:
        """The settings with everything decided; InputError where they cannot suit the data or one another."""
        return likelihood_for(settings, data)

    def initialise(self, data: Dataset, generator: torch.Generator) -> None:
        """Start from PCA, each dimension of unit variance."""
        x = torch.from_numpy(data.x[data.train]).flatten(1)
        centred = x.double() - x.double().mean(0)
        variance = float(centred.square().mean()) or 1e-6
        left, _, _ = torch.linalg.svd(centred, full_matrices=False)
        dim = self.latent_dim
        z = left[:, :dim] * math.sqrt(len(x))
        # A seeded breath of noise: the same start for no two seeds, and no two rows at one place.
        z = z + 0.01 * torch.randn(z.shape, generator=generator, dtype=torch.float64)
        with torch.no_grad():
            self.own["z"].copy_(z)
            self.own["log_noise"].fill_(math.log(SHARE_OF_NOISE * variance))
            self.kernel.log_variance.fill_(math.log(variance))
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
        """The variance of the noise, with what keeps a covariance of equal rows positive."""
        return self.own["log_noise"].clamp(*NOISE_RANGE).exp() + JITTER * torch.exp(self.kernel.log_variance)

    def terms(self, batch: Batch, generator: torch.Generator) -> Terms:
        """The bound of all training rows, whichever of them are in the batch; of other rows that of their own."""
        if not batch.trained:
            return self._unseen(batch, generator)
        return self._collapsed() if self.bayesian else self._joint()

    def _joint(self) -> Terms:
        """log p(X|Z) and log p(Z); the gradient through the covariance is ½(αᾱᵀ − D·K⁻¹), in closed form."""
        y, z = self._centred, self.own["z"]
        rows, values = y.shape
        covariance = self.kernel(z, z) + self._noise() * torch.eye(rows, dtype=y.dtype, device=y.device)
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
        mean, log_variance = self.own["z"], self.own["log_variance"].clamp(*VARIANCE_RANGE)
        kl = divergence(mean, log_variance).sum()
        return {"elbo": (fit - kl) / rows, "reconstruction": fit / rows, "kl": kl / rows}

    def _statistics(self, y: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Ψ₁ᵀY (M, D) and Ψ₂ (M, M); a block's part is computed again for its gradient rather than kept."""

        def of_block(mean: torch.Tensor, log_variance: torch.Tensor, basis: torch.Tensor, y: torch.Tensor) -> Any:
            first, second = self.kernel.expected(mean, log_variance.clamp(*VARIANCE_RANGE).exp(), basis)
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

    def _unseen(self, batch: Batch, generator: torch.Generator, draws: int = 8) -> Terms:
        """Reconstruction and KL of rows with a q of their own; nats per row of predictive density."""
        x = batch.x
        mean, log_variance = self._factors(x.flatten(1).double(), batch.rows)
        if self.bayesian:
            parts = [self._expected_fit(*part) for part in together(x.flatten(1).double(), mean, log_variance)]
            reconstruction = torch.cat(parts).mean()
        else:
            noise = torch.randn((draws, *mean.shape), generator=generator, device=x.device, dtype=mean.dtype)
            places = mean + torch.exp(0.5 * log_variance) * noise
            reconstruction = torch.stack([self.likelihood(z).log_prob(x).mean() for z in places]).mean()
        kl = divergence(mean, log_variance).mean()
        return {"elbo": reconstruction - kl, "reconstruction": reconstruction, "kl": kl}

    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """The bound, or what has its gradient."""
        return terms.get(SURROGATE, terms["elbo"])

    def frozen_parameters(self, pace: Pace) -> Iterable[nn.Parameter]:
        """Nothing; but what was solved for the places before the step is not theirs any more."""
        self._stale = True
        return ()

    # Prediction ----------------------------------------------------------------------------------------------------

    @torch.inference_mode(False)
    @torch.no_grad()
    def _solve(self) -> None:
        """α and C for the parameters as they are; usable under a gradient, whoever asks first."""
        y = self._centred
        if self.bayesian:
            factor, inner, solved = self._inducing(self._basis, *self._statistics(y))
            back = torch.linalg.solve_triangular(inner.T, solved, upper=True)
            self.kept.alpha = torch.linalg.solve_triangular(factor.T, back, upper=True)
            root = torch.cholesky_inverse(factor @ inner)
            self._spread = torch.cholesky_inverse(factor) - root
        else:
            z, identity = self.own["z"], torch.eye(len(y), dtype=y.dtype, device=y.device)
            factor = torch.linalg.cholesky(self.kernel(z, z) + self._noise() * identity)
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
    def deviation(self, z: np.ndarray) -> np.ndarray:
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

    def state(self) -> State:
        """As any gradient model's; α is that of the parameters as they are, so that a decoder need not solve."""
        if self._stale:
            self._solve()
        return super().state()

    def load(self, state: State) -> None:
        """Take over a state, its α included."""
        super().load(state)
        self._stale, self._spread = False, None
