"""The Bayesian mixture of Gaussians, fitted by coordinate ascent (Attias 2000; Bishop 2006, section 10.2).

π ~ Dirichlet(α₀), Λ_k ~ Wishart(W₀, ν₀), μ_k ~ N(m₀, (β₀Λ_k)⁻¹). The factors q(z), q(π) and q(μ_k, Λ_k) are improved in
turn. Given the others, q(z) has the shape of a mixture's E-step, with E[log π] and E[log |Λ|] in the place of the
logarithms themselves, so the features and matrix products of the mixture do here too.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import torch

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.distributions import LOG_2PI
from latentlab.models.mixture import Mixture
from latentlab.models.mixture_em import Prepared
from latentlab.models.mixture_settings import USUAL_COMPONENTS, different_rows
from latentlab.models.protocol import Terms, Traits
from latentlab.settings import setting

MOST_VALUES = 400  # of a row: covariances of more take minutes to begin with


@dataclass(frozen=True)
class BayesianMixtureSettings:
    """What a person chooses of a Bayesian mixture; the prior's mean and covariance are those of the data."""

    components: int | None = setting(
        None, "Components K", "The most there can be; those that explain nothing empty themselves.",
        minimum=1, maximum=4096, automatic="10, or fewer where fewer rows differ",
    )  # fmt: skip
    concentration: float | None = setting(
        None, "Concentration α₀", "Of the Dirichlet prior on the weights: the smaller, the fewer components stay.",
        minimum=1e-12, maximum=1e6, automatic="1/K",
    )  # fmt: skip
    mean_precision: float = setting(
        1.0, "Mean precision β₀", "How many rows the prior mean is worth.", minimum=1e-12, maximum=1e9, more=True,
    )  # fmt: skip
    freedom: float | None = setting(
        None, "Degrees of freedom ν₀", "How many rows the prior covariance is worth; more than D − 1.",
        minimum=1e-3, maximum=1e9, more=True, automatic="D",
    )  # fmt: skip
    starts: int = setting(
        10, "Starts", "k-means starts, from K clusters down to few; the one that reaches the highest ELBO is shown. "
        "With one start, components can be watched as they empty themselves.",
        minimum=1, maximum=1000,
    )  # fmt: skip
    tolerance: float = setting(
        1e-7, "Tolerance", "CAVI ends when a step gains less than this.",
        unit="nats per row", minimum=0.0, maximum=1.0, more=True,
    )  # fmt: skip
    covariance = "full"


class BayesianMixture(Mixture):
    """A mixture whose weights, means and precisions have distributions of their own.

    While training, `elbo` is the bound on log p(X) of all training rows over their number, every constant in it;
    `kl` has the divergence of z and of the parameters, the latter also alone as `kl_parameters`. For other rows the
    parameters' part is left out: the bound then is one on log E_q[p(x|θ)].
    """

    name = "bayesian-mixture"
    traits = Traits(prior="categorical", posterior="categorical", closed_evidence="predictive", components=True)
    Settings = BayesianMixtureSettings

    @staticmethod
    def configure(settings: BayesianMixtureSettings, data: Dataset) -> BayesianMixtureSettings:
        """The settings; InputError for more components than rows, or too few degrees of freedom."""
        values = math.prod(data.shape)
        if settings.freedom is not None and settings.freedom <= values - 1:
            raise InputError(
                f"Rows of {values} values need more than {values - 1} degrees of freedom, not {settings.freedom:g}. "
                "Choose more, or leave it to the program."
            )
        if values > MOST_VALUES:
            raise InputError(
                f"Rows of {values:,} values: each component has a covariance of {values:,} × {values:,} whose prior is "
                f"calculated with; at most {MOST_VALUES} values. Choose model gmm with covariance=diagonal, or ppca."
            )
        components = settings.components or different_rows(data, USUAL_COMPONENTS)
        return Mixture.configure(replace(settings, components=components), data)

    def blank(self) -> dict[str, torch.Tensor]:
        """As of a mixture (factors of W⁻¹/ν), and α, β, ν (K,), m₀ (D,), W₀⁻¹ (D, D)."""
        one = torch.ones(self.settings.components, dtype=torch.float64)
        more = {"concentration": one, "precision": one.clone(), "freedom": one * self.values}
        spread = torch.eye(self.values, dtype=torch.float64)
        return {**super().blank(), **more, "prior_mean": torch.zeros_like(spread[0]), "prior_spread": spread}

    def guess(self, x: torch.Tensor, seed: int) -> dict[str, torch.Tensor]:
        """k-means, with the mean and covariance of the data as the prior's."""
        spread = torch.cov(x.T, correction=min(1, len(x) - 1)).reshape(self.values, self.values)
        floor = 1e-6 * spread.diagonal().mean().clamp_min(1e-12)
        self._prior = {"prior_mean": x.mean(0), "prior_spread": spread + floor * torch.eye(self.values).double()}
        return super().guess(x, seed)

    def _anew(self, centre: torch.Tensor) -> dict[str, torch.Tensor]:
        return {**super()._anew(centre), **self._prior}

    def clusters(self) -> list[int]:
        """From K down to few: coordinate ascent seldom empties a component that splits another one well."""
        most, starts = self.settings.components, self.settings.starts
        return [max(1, round(most * (1 - start / starts))) for start in range(starts)]

    @property
    def narrowest(self) -> float:
        """No limit: the prior keeps every component as wide as a part of the data's width."""
        return math.inf

    @property
    def _alpha(self) -> float:
        return self.settings.concentration or 1 / self.settings.components

    @property
    def _nu(self) -> float:
        return self.settings.freedom or float(self.values)

    def maximise(self, count: torch.Tensor, first: torch.Tensor, second: torch.Tensor) -> None:
        """q(π) and q(μ, Λ) given q(z) (Bishop 2006, 10.58 and 10.60 to 10.63)."""
        own, beta = self.parameters, self.settings.mean_precision
        centre, safe = own["centre"], count.clamp_min(1e-10)
        mean, away = first / safe[:, None], own["prior_mean"] - centre
        precision, freedom = beta + count, self._nu + count
        apart = mean - away
        scatter = second - safe[:, None, None] * (mean[:, :, None] * mean[:, None, :])
        pull = (beta * count / precision)[:, None, None] * (apart[:, :, None] * apart[:, None, :])
        spread = (own["prior_spread"] + scatter + pull) / freedom[:, None, None]
        concentration = self._alpha + count
        self.parameters = own | {
            "weights": concentration / concentration.sum(),
            "means": (beta * away + first) / precision[:, None] + centre,
            "factors": torch.linalg.cholesky(0.5 * (spread + spread.mT)),
            "concentration": concentration,
            "precision": precision,
            "freedom": freedom,
        }

    def _log_weights(self) -> torch.Tensor:
        """E[log π] (K,)."""
        alpha = self.parameters["concentration"]
        return torch.digamma(alpha) - torch.digamma(alpha.sum())

    def offsets(self) -> torch.Tensor:
        """E[log π], and what E[log |Λ|] and the spread of μ change in the place of log N at their means."""
        nu, half = self.parameters["freedom"], 0.5 * self.values
        lack = 0.5 * _sum_digamma(nu, self.values) + half * (math.log(2) - nu.log())
        return self._log_weights() + lack - half / self.parameters["precision"]

    def em_step(self, prepared: Prepared) -> Terms:
        """q(z), then q(π) and q(μ, Λ); the terms after q(z)."""
        divergence = self.divergence() / len(prepared)
        terms = super().em_step(prepared)
        kl, elbo = terms["kl"] + divergence, terms["elbo"] - divergence
        return {"elbo": elbo, "reconstruction": terms["reconstruction"], "kl": kl, "kl_parameters": divergence}

    def measure(self, prepared: Prepared) -> Terms:
        """Reconstruction, KL of z alone, and their difference."""
        terms = super().measure(prepared)
        return {name: terms[name] for name in ("elbo", "reconstruction", "kl")}

    def criteria(self, log_likelihood: float, rows: int) -> dict[str, float]:
        """None: they are of parameters that were fitted, and these have distributions."""
        return {}

    def divergence(self) -> torch.Tensor:
        """KL( q(π, μ, Λ) ‖ p(π, μ, Λ) ), nats."""
        own, count, values = self.parameters, self.settings.components, self.values
        alpha, beta, nu = own["concentration"], own["precision"], own["freedom"]
        alpha0, beta0, nu0 = self._alpha, self.settings.mean_precision, self._nu
        dirichlet = torch.lgamma(alpha.sum()) - torch.lgamma(alpha).sum()
        dirichlet = dirichlet - math.lgamma(count * alpha0) + count * math.lgamma(alpha0)
        dirichlet = dirichlet + ((alpha - alpha0) * self._log_weights()).sum()
        # (ν W)⁻¹ = L Lᵀ, so ν W = L⁻ᵀ L⁻¹ and log |W| = −2 Σ log L_dd − D log ν.
        apart = torch.linalg.solve_triangular(
            own["factors"], (own["means"] - own["prior_mean"])[..., None], upper=False
        )
        mean = 0.5 * (values * ((beta / beta0).log() + beta0 / beta - 1) + beta0 * apart.square().sum((1, 2)))
        log_w = self._log_det_w()
        log_w0 = -torch.logdet(own["prior_spread"])
        expected = _sum_digamma(nu, values) + values * math.log(2) + log_w
        trace = torch.linalg.solve_triangular(
            own["factors"], self._prior_factor().expand_as(own["factors"]), upper=False
        )
        wishart = _log_wishart(log_w, nu, values) - _log_wishart(log_w0, torch.full_like(nu, nu0), values)
        wishart = wishart + 0.5 * ((nu - nu0) * expected - nu * values + trace.square().sum((1, 2)))
        return dirichlet + (mean + wishart).sum()

    def _log_det_w(self) -> torch.Tensor:
        factors, nu = self.parameters["factors"], self.parameters["freedom"]
        return -2 * factors.diagonal(dim1=1, dim2=2).log().sum(1) - self.values * nu.log()

    def _prior_factor(self) -> torch.Tensor:
        return torch.linalg.cholesky(self.parameters["prior_spread"])

    def log_evidence(self, x: torch.Tensor) -> torch.Tensor:
        """log E_q[p(x|θ)] of rows (B, *shape), (B,) nats: a mixture of Student's t (Bishop 2006, 10.81)."""
        own, values = self.parameters, self.values
        freedom = own["freedom"] + 1 - values
        scale = own["freedom"] * (1 + own["precision"]) / (freedom * own["precision"])
        apart = x.to(self.device).flatten(1).double() - own["means"][:, None]
        whitened = torch.linalg.solve_triangular(own["factors"], apart.mT, upper=False)
        squares = whitened.square().sum(1) / scale[:, None]
        log_det = 2 * own["factors"].diagonal(dim1=1, dim2=2).log().sum(1) + values * scale.log()
        constant = torch.lgamma((freedom + values) / 2) - torch.lgamma(freedom / 2)
        constant = constant - 0.5 * (values * (freedom * math.pi).log() + log_det) + own["weights"].log()
        powers = (0.5 * (freedom + values))[:, None] * torch.log1p(squares / freedom[:, None])
        return torch.logsumexp(constant[:, None] - powers, 0)

    @torch.inference_mode()
    def importance_evidence(self, x: np.ndarray, samples: int = 1000, seed: int = 0) -> tuple[float, float]:
        """log p(X) of all rows (N, *shape) together, nats, by importance sampling of θ from q; and effective samples.

        z is summed out. On average it lies above the training ELBO times N and below log p(X); since q sits on one
        of the K! equal modes, the others are not counted.
        """
        own, random = self.parameters, np.random.default_rng(seed)
        rows = torch.from_numpy(x).flatten(1).double().to(self.device)
        weights = torch.empty(samples, dtype=torch.float64)
        for s in range(samples):
            pi = torch.from_numpy(random.dirichlet(own["concentration"].cpu().numpy())).clamp_min(1e-300)
            factor = torch.from_numpy(_bartlett(own["freedom"].cpu().numpy(), self.values, random))
            # Λ = V A Aᵀ Vᵀ with V Vᵀ = W, V = L⁻ᵀ/√ν.
            scale = own["factors"] * own["freedom"].sqrt()[:, None, None]
            root = torch.linalg.solve_triangular(scale.mT, factor, upper=True)
            noise = torch.from_numpy(random.standard_normal((len(pi), self.values, 1)))
            step = torch.linalg.solve(root.mT, noise).squeeze(2) / own["precision"].sqrt()[:, None]
            mu = own["means"] + step
            weights[s] = self._log_rows(rows, pi, mu, root) - self._log_ratio(pi, mu, root)
        log_p = float(torch.logsumexp(weights, 0)) - math.log(samples)
        effective = float(torch.exp(2 * torch.logsumexp(weights, 0) - torch.logsumexp(2 * weights, 0)))
        return log_p, effective

    def _log_rows(self, x: torch.Tensor, pi: torch.Tensor, mu: torch.Tensor, root: torch.Tensor) -> torch.Tensor:
        """log p(X|θ), with Λ = root · rootᵀ."""
        apart = x - mu[:, None]
        log_det = torch.linalg.slogdet(root)[1][:, None]
        logs = log_det - 0.5 * (apart @ root).square().sum(2) - 0.5 * self.values * LOG_2PI
        return torch.logsumexp(pi.log()[:, None] + logs, 0).sum()

    def _log_ratio(self, pi: torch.Tensor, mu: torch.Tensor, root: torch.Tensor) -> torch.Tensor:
        """log q(θ) − log p(θ)."""
        own, values = self.parameters, self.values
        alpha, alpha0 = own["concentration"], torch.full_like(own["concentration"], self._alpha)
        ratio = torch.distributions.Dirichlet(alpha).log_prob(pi) - torch.distributions.Dirichlet(alpha0).log_prob(pi)
        log_det = 2 * torch.linalg.slogdet(root)[1]
        nu, nu0 = own["freedom"], torch.full_like(own["freedom"], self._nu)
        spread = own["factors"] @ own["factors"].mT * nu[:, None, None]
        log_w0 = -torch.logdet(own["prior_spread"])
        for sign, log_w, freedom, inverse, beta, mean in (
            (1, self._log_det_w(), nu, spread, own["precision"], own["means"]),
            (
                -1,
                log_w0,
                nu0,
                own["prior_spread"],
                self.settings.mean_precision * torch.ones_like(nu),
                own["prior_mean"],
            ),
        ):
            trace = torch.einsum("kde,kdf,kef->k", inverse.expand_as(root), root, root)
            wishart = _log_wishart(log_w, freedom, values) + 0.5 * (freedom - values - 1) * log_det - 0.5 * trace
            apart = ((mu - mean)[:, None] @ root).square().sum((1, 2))
            gauss = 0.5 * (values * (beta.log() - LOG_2PI) + log_det - beta * apart)
            ratio = ratio + sign * (wishart + gauss).sum()
        return ratio


def _sum_digamma(nu: torch.Tensor, values: int) -> torch.Tensor:
    """Σ_d ψ((ν + 1 − d)/2), d = 1 … D."""
    steps = torch.arange(values, dtype=torch.float64, device=nu.device)
    return torch.digamma(0.5 * (nu[:, None] - steps)).sum(1)


def _log_wishart(log_det_w: torch.Tensor, nu: torch.Tensor, values: int) -> torch.Tensor:
    """log B(W, ν), the normaliser of a Wishart density."""
    return -0.5 * nu * log_det_w - 0.5 * nu * values * math.log(2) - torch.special.multigammaln(0.5 * nu, values)


def _bartlett(nu: np.ndarray, values: int, random: np.random.Generator) -> np.ndarray:
    """Lower factors A (K, D, D) with A Aᵀ ~ Wishart(I, ν) (Bartlett 1933)."""
    factor = np.tril(random.standard_normal((len(nu), values, values)), -1)
    steps = np.arange(values)
    factor[:, steps, steps] = np.sqrt(random.chisquare(nu[:, None] - steps))
    return factor
