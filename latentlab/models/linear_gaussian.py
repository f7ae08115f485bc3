"""Probabilistic PCA (Tipping and Bishop 1999; Roweis 1998) and factor analysis (Rubin and Thayer 1982).

x = W z + b + noise, z ~ N(0, I). All that EM needs of the rows is their mean and covariance, so a step does not
depend on how many there are. Posterior and evidence are exact, and the gap is 0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import torch
from torch.distributions import Distribution, Independent, MultivariateNormal, Normal

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.distributions import Shaped
from latentlab.models.expectation import BLOCK, ClosedFormModel, over_blocks
from latentlab.models.protocol import Terms, TrainingDefaults, Traits
from latentlab.settings import setting

USUAL_DIM = 2


def _latent_dim() -> Any:
    return setting(
        None, "Latent dimensions", "How many numbers stand for one row, fewer than its values. Two can be seen whole "
        "on the map; by itself two, or one where a row has two values.",
        minimum=1, maximum=1024, automatic="suits the data",
    )  # fmt: skip


def _floor() -> Any:
    return setting(
        1e-6, "Noise floor", "No noise variance falls below this, in squared units of the data.",
        minimum=1e-12, maximum=1e6, more=True,
    )  # fmt: skip


def _tolerance() -> Any:
    return setting(
        1e-8, "Tolerance", "EM ends when a step gains less than this.",
        unit="nats per row", minimum=0.0, maximum=1.0, more=True,
    )  # fmt: skip


@dataclass(frozen=True)
class ProbabilisticPCASettings:
    """What a person chooses of probabilistic PCA."""

    latent_dim: int | None = _latent_dim()
    fit: str = setting(
        "EM", "Fit", "EM can be watched; the closed form takes one step from the eigenvalues to the same optimum.",
        choices=("EM", "closed form"),
    )  # fmt: skip
    floor: float = _floor()
    tolerance: float = _tolerance()


@dataclass(frozen=True)
class FactorAnalysisSettings:
    """What a person chooses of factor analysis."""

    latent_dim: int | None = _latent_dim()
    floor: float = _floor()
    tolerance: float = _tolerance()


class DataMoments(NamedTuple):
    """Mean (D,) and covariance (D, D) of some rows."""

    mean: torch.Tensor
    covariance: torch.Tensor


class LinearGaussian(ClosedFormModel):
    """p(z) = N(0, I), p(x|z) = N(Wz + b, diag ψ), q(z|x) = N(M⁻¹Wᵀψ⁻¹(x − b), M⁻¹), M = I + Wᵀψ⁻¹W."""

    defaults = TrainingDefaults(whole=True, epochs=5000, learning_rate=0.0, unit="EM steps", converges=True)
    traits = Traits(closed_evidence="exact", em=True)

    @property
    def latent_dim(self) -> int:
        """d."""
        return self.settings.latent_dim

    @classmethod
    def configure(cls, settings: Any, data: Dataset) -> Any:
        """The settings with d decided; InputError where there are not fewer latent dimensions than values in a row."""
        values = math.prod(data.shape)
        if values == 1:
            raise InputError(
                f"{data.name} has one value a row, which leaves nothing for a latent dimension. Choose data of two or "
                "more values a row."
            )
        settings = replace(settings, latent_dim=settings.latent_dim or min(USUAL_DIM, values - 1))
        if settings.latent_dim >= values:
            raise InputError(
                f"{settings.latent_dim} latent dimensions are too many for rows of {values} values: choose at most "
                f"{values - 1}."
            )
        return settings

    def blank(self) -> dict[str, torch.Tensor]:
        """W (D, d), b (D,), ψ (D,)."""
        return {
            "loadings": torch.zeros(self.values, self.latent_dim, dtype=torch.float64),
            "mean": torch.zeros(self.values, dtype=torch.float64),
            "noise": torch.ones(self.values, dtype=torch.float64),
        }

    def guess(self, x: torch.Tensor, seed: int) -> dict[str, torch.Tensor]:
        """b the mean, which stays; random loadings, and half of each variance as noise."""
        mean, variances = means_and_variances(x)
        loadings = torch.randn(self.values, self.latent_dim, generator=torch.Generator().manual_seed(seed)).double()
        scale = (variances / (2 * self.latent_dim)).sqrt()
        noise = self.shared(0.5 * variances).clamp_min(self.settings.floor)
        return {"loadings": loadings * scale[:, None], "mean": mean, "noise": noise}

    def shared(self, noise: torch.Tensor) -> torch.Tensor:
        """What the model makes of one noise variance a value."""
        return noise

    def prepare(self, x: torch.Tensor) -> DataMoments:
        """The mean and covariance of rows (N, D), of any float type: no copy of them all is made."""
        near = _near_mean(x)

        def of_block(rows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            apart = rows.double() - near
            return apart.sum(0), apart.T @ apart

        first, second = map(sum, zip(*over_blocks(of_block, x.split(BLOCK)), strict=True))
        off = first / len(x)
        return DataMoments(near + off, second / len(x) - torch.outer(off, off))

    def precise(self, x: torch.Tensor) -> torch.Tensor:
        """As they are: each block becomes float64 by itself."""
        return x

    def em_step(self, prepared: DataMoments) -> Terms:
        """An E-step and an M-step; the terms after the E-step, where ELBO = log p(x)."""
        terms, floor = self.measure(prepared), self.settings.floor
        spread, (beta, covariance) = prepared.covariance, self._inverse()
        cross = spread @ beta.T
        second = covariance + beta @ cross
        loadings = torch.linalg.solve(second, cross.T).T
        noise = self.shared(spread.diagonal() - (loadings * cross).sum(1)).clamp_min(floor)
        self.parameters = {"loadings": loadings, "mean": prepared.mean, "noise": noise}
        return terms

    def measure(self, prepared: DataMoments) -> Terms:
        """Reconstruction, KL and ELBO with q the exact posterior, and the log-likelihood by itself."""
        own, (beta, covariance) = self.parameters, self._inverse()
        apart = prepared.mean - own["mean"]
        spread = prepared.covariance + torch.outer(apart, apart)
        cross = spread @ beta.T
        second, log_det = covariance + beta @ cross, -torch.logdet(covariance)
        loadings, noise = own["loadings"], own["noise"]
        squares = spread.diagonal() - 2 * (loadings * cross).sum(1) + ((loadings @ second) * loadings).sum(1)
        constant = noise.log().sum() + self.values * math.log(2 * math.pi)
        reconstruction = -0.5 * (constant + (squares / noise).sum())
        kl = 0.5 * (second.trace() - self.latent_dim + log_det)
        # tr(C⁻¹S) and log |C| by the matrix inversion lemma, C = WWᵀ + diag ψ.
        weighted = loadings / noise[:, None]
        trace = (spread.diagonal() / noise).sum() - (weighted * cross).sum()
        log_likelihood = -0.5 * (constant + log_det + trace)
        return {
            "elbo": reconstruction - kl,
            "reconstruction": reconstruction,
            "kl": kl,
            "log_likelihood": log_likelihood,
        }

    def _inverse(self) -> tuple[torch.Tensor, torch.Tensor]:
        """β = M⁻¹Wᵀψ⁻¹ (d, D) and M⁻¹ (d, d)."""
        weighted = self.parameters["loadings"].T / self.parameters["noise"]
        identity = torch.eye(self.latent_dim, dtype=torch.float64, device=weighted.device)
        factor = torch.linalg.cholesky(identity + weighted @ self.parameters["loadings"])
        return torch.cholesky_solve(weighted, factor), torch.cholesky_inverse(factor)

    def prior(self) -> Distribution:
        """p(z) = N(0, I)."""
        zeros = torch.zeros(self.latent_dim, dtype=torch.float64, device=self.device)
        return Independent(Normal(zeros, torch.ones_like(zeros)), 1)

    def posterior(self, x: torch.Tensor) -> Distribution:
        """The exact posterior of rows (B, *shape)."""
        beta, covariance = self._inverse()
        mean = (x.to(self.device).flatten(1).double() - self.parameters["mean"]) @ beta.T
        return MultivariateNormal(mean, covariance, validate_args=False)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of places (B, d)."""
        mean = self.mean_of(z.double()).flatten(1)
        noise = Normal(mean, self.parameters["noise"].sqrt().expand_as(mean), validate_args=False)
        return Shaped(Independent(noise, 1), self.shape)

    def mean_of(self, z: torch.Tensor) -> torch.Tensor:
        """Wz + b (B, *shape)."""
        return (z @ self.parameters["loadings"].T + self.parameters["mean"]).reshape(len(z), *self.shape)

    def log_evidence(self, x: torch.Tensor) -> torch.Tensor:
        """log N(x; b, WWᵀ + diag ψ) of rows (B, *shape), (B,) nats, exact."""
        own, (beta, covariance) = self.parameters, self._inverse()
        apart = x.to(self.device).flatten(1).double() - own["mean"]
        weighted = apart / own["noise"]
        squares = (weighted * apart).sum(1) - ((weighted @ own["loadings"]) * (apart @ beta.T)).sum(1)
        log_det = own["noise"].log().sum() - torch.logdet(covariance)
        return -0.5 * (squares + log_det + self.values * math.log(2 * math.pi))


def _near_mean(x: torch.Tensor) -> torch.Tensor:
    """The mean (D,) float64 of some of the rows (N, D): beside it, squares lose no digits."""
    return x[:: max(1, len(x) // BLOCK)].double().mean(0)


def means_and_variances(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The mean and the variance (D,) float64 of each value of rows (N, D)."""
    near = _near_mean(x)

    def of_block(rows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        apart = rows.double() - near
        return apart.sum(0), apart.square_().sum(0)

    first, second = map(sum, zip(*over_blocks(of_block, x.split(BLOCK)), strict=True))
    off = first / len(x)
    return near + off, (second / len(x) - off.square()).clamp_min(0)


class ProbabilisticPCA(LinearGaussian):
    """All values share one noise variance σ²: at the optimum the mean of the D − d smallest eigenvalues."""

    name = "ppca"
    Settings = ProbabilisticPCASettings

    @property
    def traits(self) -> Traits:
        """Of a linear Gaussian model; the closed form is no EM."""
        return replace(LinearGaussian.traits, em=self.settings.fit == "EM")

    def shared(self, noise: torch.Tensor) -> torch.Tensor:
        """One variance for all values."""
        return noise.mean().expand(self.values).clone()

    def em_step(self, prepared: DataMoments) -> Terms:
        """EM, or at once W = U(Λ − σ²I)^½ from the eigenvectors of the covariance."""
        if self.settings.fit == "EM":
            return super().em_step(prepared)
        terms, dim = self.measure(prepared), self.latent_dim
        values, vectors = torch.linalg.eigh(prepared.covariance)
        sigma2 = values[:-dim].mean().clamp_min(self.settings.floor)
        loadings = vectors[:, -dim:].flip(1) * (values[-dim:].flip(0) - sigma2).clamp_min(0).sqrt()
        self.parameters = {"loadings": loadings, "mean": prepared.mean, "noise": sigma2.expand(self.values).clone()}
        return terms


class FactorAnalysis(LinearGaussian):
    """Each value has a noise variance of its own."""

    name = "factor-analysis"
    Settings = FactorAnalysisSettings
