"""Mean field on a correlated Gaussian: the smallest demonstration of coordinate ascent (Bishop 2006, section 10.1.2).

The target is one Gaussian N(m, Λ⁻¹) on a plane; q(z) = q(z₁) q(z₂) is fitted to it one coordinate at a time. CAVI
minimises the reverse KL(q ‖ p), finds the mean exactly, and variances 1/Λ_jj, which are too narrow. The forward
KL(p ‖ q) is least for the marginals' variances, which are too wide to lie inside p. Both are drawn.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch.distributions import Distribution, Independent, MultivariateNormal, Normal

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.distributions import Shaped
from latentlab.models.expectation import ClosedFormModel
from latentlab.models.protocol import Ellipse, Terms, TrainingDefaults, Traits
from latentlab.settings import setting

MOST_CORRELATION, USUAL_CORRELATION = 0.999, 0.9
NARROWEST = 1e-3  # of the target's wider side: a value that does not vary still has a width to draw


@dataclass(frozen=True)
class MeanFieldSettings:
    """What a person chooses of the demonstration."""

    correlation: float | None = setting(
        None, "Correlation ρ", "Of the target: the nearer to −1 or 1, the worse a factorised q fits. By itself that of "
        "the data where a row has two values, else 0.9: main directions are uncorrelated.",
        minimum=-MOST_CORRELATION, maximum=MOST_CORRELATION, automatic="suits the data",
    )  # fmt: skip
    tolerance: float = setting(
        1e-9, "Tolerance", "CAVI ends when a step gains less than this.",
        unit="nats", minimum=0.0, maximum=1.0, more=True,
    )  # fmt: skip


class MeanField(ClosedFormModel):
    """q(z₁) q(z₂) against N(m, Λ⁻¹), the Gaussian of the data on their plane; each step improves one coordinate.

    Nothing is observed: log p = 0, so that ELBO = −KL(q ‖ p). The plane is that of the data's first two values where
    they have two, else of their two main directions.
    """

    name = "mean-field"
    Settings = MeanFieldSettings
    defaults = TrainingDefaults(whole=True, epochs=100, learning_rate=0.0, unit="CAVI steps", converges=True)
    traits = Traits(posterior="shared", bounds_evidence=False)

    @property
    def latent_dim(self) -> int:
        """The plane."""
        return 2

    @staticmethod
    def configure(settings: MeanFieldSettings, data: Dataset) -> MeanFieldSettings:
        """The settings; InputError for rows of one value, which span no plane."""
        if math.prod(data.shape) < 2:
            raise InputError(f"{data.name} has one value a row; a correlated Gaussian needs two. Choose other data.")
        if len(data.train) < 2:
            raise InputError(f"{data.name} has one training row, which has no spread. Choose data of more rows.")
        return settings

    def blank(self) -> dict[str, torch.Tensor]:
        """Of p: m (2,), Λ (2, 2); of q: means, variances (2,) and the next coordinate; axes (2, D), centre (D,)."""
        two = torch.zeros(2, dtype=torch.float64)
        return {
            "target_mean": two, "target_precision": torch.eye(2, dtype=torch.float64),
            "means": two.clone(), "variances": two + 1, "turn": torch.zeros((), dtype=torch.float64),
            "axes": torch.zeros(2, self.values, dtype=torch.float64),
            "centre": torch.zeros(self.values, dtype=torch.float64),
            "residual": torch.ones((), dtype=torch.float64),
        }  # fmt: skip

    def guess(self, x: torch.Tensor, seed: int) -> dict[str, torch.Tensor]:
        """The target from the data; q far from it and round."""
        centre = x.mean(0)
        if self.values == 2:
            axes, centre = torch.eye(2, dtype=torch.float64), torch.zeros_like(centre)
        else:
            axes = torch.linalg.svd(x - centre, full_matrices=False)[2][:2]
        z = (x - centre) @ axes.T
        mean, covariance = z.mean(0), torch.cov(z.T, correction=0)
        scale = covariance.diagonal().sqrt()
        scale = torch.where(scale > NARROWEST * scale.max(), scale, NARROWEST * scale.max() or 1.0)
        rho = self.settings.correlation
        if rho is None:
            # Main directions are uncorrelated: there the demonstration leans the ellipse.
            rho = float(covariance[0, 1] / scale.prod()) if self.values == 2 else USUAL_CORRELATION
        rho = min(max(rho, -MOST_CORRELATION), MOST_CORRELATION)
        correlation = torch.tensor([[1, rho], [rho, 1]], dtype=torch.float64)
        covariance = correlation * scale * scale[:, None]
        rest = (x - centre).square().sum() - (x - centre).matmul(axes.T).square().sum()
        return self.blank() | {
            "target_mean": mean,
            "target_precision": torch.linalg.inv(covariance),
            "means": mean + scale * torch.tensor([-1.5, 1.5], dtype=torch.float64),
            "variances": (0.5 * scale).square(),
            "axes": axes,
            "centre": centre,
            "residual": (rest.clamp_min(0) / x.numel()).sqrt().clamp_min(1e-3),
        }

    def prepare(self, x: torch.Tensor) -> None:
        """Nothing: q does not look at the rows again."""

    def em_step(self, prepared: None) -> Terms:
        """q(z_j) ∝ exp E[log p(z)] over the other coordinate; j alternates."""
        terms, own = self.measure(prepared), self.parameters
        j = int(own["turn"])
        precision, mean = own["target_precision"], own["target_mean"]
        means, variances = own["means"].clone(), own["variances"].clone()
        means[j] = mean[j] - precision[j, 1 - j] / precision[j, j] * (means[1 - j] - mean[1 - j])
        variances[j] = 1 / precision[j, j]
        self.parameters = own | {"means": means, "variances": variances, "turn": own["turn"].new_tensor(1 - j)}
        return terms

    def measure(self, prepared: None) -> Terms:
        """ELBO = −KL(q ‖ p), the same number as energy + entropy, and the forward KL(p ‖ q)."""
        own = self.parameters
        precision, apart = own["target_precision"], own["means"] - own["target_mean"]
        log_det, variances = torch.logdet(precision), own["variances"]
        energy = 0.5 * (log_det - (precision.diagonal() * variances).sum() - apart @ precision @ apart)
        energy = energy - math.log(2 * math.pi)
        entropy = 0.5 * variances.log().sum() + 1 + math.log(2 * math.pi)
        wide = torch.linalg.inv(precision).diagonal()
        forward = 0.5 * ((wide + apart.square()) / variances + variances.log() - 1).sum() + 0.5 * log_det
        elbo = energy + entropy
        return {
            "elbo": elbo, "reconstruction": torch.zeros_like(elbo), "kl": -elbo,
            "energy": energy, "entropy": entropy, "forward_kl": forward,
        }  # fmt: skip

    def prior(self) -> Distribution:
        """The target."""
        own = self.parameters
        return MultivariateNormal(own["target_mean"], precision_matrix=own["target_precision"], validate_args=False)

    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z), the same for every row of x (B, *shape)."""
        own, rows = self.parameters, len(x)
        mean, deviation = own["means"].expand(rows, 2), own["variances"].sqrt().expand(rows, 2)
        return Independent(Normal(mean, deviation, validate_args=False), 1)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """Rows about the place of the plane that z (B, 2) names, with what the plane leaves out as noise."""
        own = self.parameters
        mean = z.double() @ own["axes"] + own["centre"]
        noise = Independent(Normal(mean, own["residual"].expand_as(mean), validate_args=False), 1)
        return Shaped(noise, self.shape)

    def embed(self, x: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """Where rows lie on the plane (N, 2): they are the ground that target and q are drawn on."""
        own = self.parameters
        rows = torch.from_numpy(x.reshape(len(x), -1)).double().to(self.device)
        return ((rows - own["centre"]) @ own["axes"].T).cpu().numpy().astype(np.float32)

    def ellipses(self) -> list[Ellipse]:
        """The target, q as it is, and the q of the least forward KL."""
        own, (centre, wide) = self.parameters, self.forward_fit()
        narrow = own["variances"].sqrt().cpu().numpy()
        factor = torch.linalg.cholesky(torch.linalg.inv(own["target_precision"])).cpu().numpy()
        return [
            Ellipse("target p", own["target_mean"].cpu().numpy(), factor, 1.0, "target"),
            Ellipse("q, reverse KL", own["means"].cpu().numpy(), np.diag(narrow), 1.0, "fit"),
            Ellipse("q, forward KL", centre, np.diag(np.sqrt(wide)), 0.4, "fit"),
        ]

    def forward_fit(self) -> tuple[np.ndarray, np.ndarray]:
        """Mean and variances (2,) of the q that minimises the forward KL: the target's marginals."""
        covariance = torch.linalg.inv(self.parameters["target_precision"])
        return self.parameters["target_mean"].cpu().numpy(), covariance.diagonal().cpu().numpy()
