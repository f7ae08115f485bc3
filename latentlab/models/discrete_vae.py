"""A VAE whose latent variables are categorical (Jang, Gu and Poole 2017; Maddison, Mnih and Teh 2017)."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn
from torch.distributions import Distribution, Independent, OneHotCategorical

from latentlab.data import Dataset
from latentlab.models.gradient import SURROGATE
from latentlab.models.likelihoods import make_head
from latentlab.models.network_model import NetworkModel
from latentlab.models.protocol import Batch, Pace, Terms, Traits
from latentlab.models.score import Baselines, score_surrogate
from latentlab.models.vae_settings import HeadSettings
from latentlab.settings import Idle, refuse_idle, setting

MOST_STATES = 256  # so many values of z are enumerated rather than drawn where a bound is measured


@dataclass(frozen=True)
class DiscreteVAESettings(HeadSettings):
    """What a person chooses of a discrete VAE."""

    latent_dim: int = setting(
        2, "Latent variables", "How many categorical variables stand for one row.", minimum=1, maximum=256,
    )  # fmt: skip
    classes: int = setting(
        10, "Values K", "How many values each of them can take.", minimum=2, maximum=1024,
    )  # fmt: skip
    estimator: str = setting(
        "Gumbel-softmax", "Gradient", "Gumbel-softmax: biased, of low variance. Score function: unbiased, of high "
        "variance, with the other draws' mean as its baseline.",
        choices=("Gumbel-softmax", "score function"),
    )  # fmt: skip
    samples: int = setting(
        4, "Samples", "Draws of z for each row and step of the score function; at least 2.",
        minimum=2, maximum=1000, more=True,
    )  # fmt: skip
    temperature: float = setting(
        0.7, "Temperature", "Of the relaxed draws: the colder, the nearer to one of K, and the noisier the gradient.",
        minimum=0.05, maximum=10.0, more=True,
    )  # fmt: skip


DISCRETE_IDLE: tuple[Idle, ...] = (
    (
        "samples", lambda s: s.estimator == "score function",
        "The Gumbel-softmax takes one draw. Choose estimator=score function, or samples=4.",
    ),
    (
        "temperature", lambda s: s.estimator == "Gumbel-softmax",
        "It is that of the Gumbel-softmax. Choose estimator=Gumbel-softmax, or temperature=0.7.",
    ),
)  # fmt: skip


class DiscreteVAE(NetworkModel):
    """p(z) uniform over K values for each of several variables; q(z|x) the same with probabilities from an encoder.

    A latent value is all one-hot vectors one after another, or probabilities in their place: (variables · K,).
    """

    name = "discrete-vae"
    traits = Traits(prior="categorical", posterior="categorical", amortised=True)
    Settings = DiscreteVAESettings

    def __init__(self, shape: tuple[int, ...], settings: DiscreteVAESettings) -> None:
        super().__init__(shape, settings)
        head = make_head(
            settings.likelihood or "gaussian", math.prod(shape), sigma=settings.sigma, levels=settings.levels
        )
        parts = {
            "encoder": self.make_encoder(self.latent_dim),
            "decoder": self.make_decoder(self.latent_dim, head.outputs),
        }
        self.networks = nn.ModuleDict({**parts, "head": head})
        self.encoder, self.decoder, self.head = self.networks.values()
        self._make_optimiser()

    @property
    def latent_dim(self) -> int:
        """Variables times K."""
        return self.settings.latent_dim * self.settings.classes

    @classmethod
    def configure(cls, settings: DiscreteVAESettings, data: Dataset) -> DiscreteVAESettings:
        """The settings with what was left open chosen for `data`; InputError where they cannot suit it."""
        settings = cls.configure_network(cls.configure_head(settings, data), data)
        refuse_idle(settings, DISCRETE_IDLE)
        return settings

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """log q(z_j = k|x), (B, variables, K), of rows (B, *shape)."""
        output = self.encoded(self.head.seen(x.flatten(1)))
        return torch.log_softmax(output.view(len(output), self.settings.latent_dim, self.settings.classes), 2)

    def terms(self, batch: Batch, generator: torch.Generator) -> Terms:
        """Reconstruction, KL and ELBO: exact by enumeration where only measured and z has few values, else drawn."""
        x = self.observed(batch, generator)
        logits = self.logits(x)
        kl = (logits.exp() * (logits + math.log(self.settings.classes))).sum() / len(x)
        states = self.settings.classes**self.settings.latent_dim
        if not torch.is_grad_enabled() and states <= MOST_STATES:
            reconstruction = self._enumerated(x, logits)
        elif self.settings.estimator == "Gumbel-softmax":
            reconstruction = self._relaxed(x, logits, generator)
        else:
            return self._scored(x, logits, kl, generator)
        return {"elbo": reconstruction - kl, "reconstruction": reconstruction, "kl": kl}

    @property
    def dtype(self) -> torch.dtype:
        """Of the weights."""
        return next(self.networks.parameters()).dtype

    def states(self) -> torch.Tensor:
        """Every value of z as one-hot vectors, (K^variables, variables · K)."""
        settings = self.settings
        index = torch.tensor(list(itertools.product(range(settings.classes), repeat=settings.latent_dim)))
        return F.one_hot(index, settings.classes).flatten(1).to(self.device, self.dtype)

    def _enumerated(self, x: torch.Tensor, logits: torch.Tensor) -> torch.Tensor:
        """Σ_z q(z|x) log p(x|z), mean over rows; every z is decoded once."""
        states = self.states()
        outputs, chances = self.decoded(states), torch.exp(logits.flatten(1) @ states.T)
        total = x.new_zeros(())
        for output, chance in zip(outputs, chances.T, strict=True):
            total = total + (chance * self.head.rows(output.expand(len(x), -1), x)).sum()
        return total / len(x)

    def _relaxed(self, x: torch.Tensor, logits: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        """log p(x|z) at one draw of the Gumbel-softmax; at a hard one where only measured."""
        gumbel = -torch.log(torch.empty_like(logits).exponential_(generator=generator).clamp_min(1e-20))
        if not torch.is_grad_enabled():
            z = F.one_hot((logits + gumbel).argmax(2), self.settings.classes).to(x.dtype)
        else:
            z = torch.softmax((logits + gumbel) / self.settings.temperature, 2)
        return self.head.log_prob(self.decoded(z.flatten(1)), x) / len(x)

    def _scored(self, x: torch.Tensor, logits: torch.Tensor, kl: torch.Tensor, generator: torch.Generator) -> Terms:
        """The score function's surrogate (Williams 1992), its baseline the mean of the other draws."""
        draws, variables = self.settings.samples, self.settings.latent_dim
        flat = logits.detach().exp().flatten(0, 1)
        index = torch.multinomial(flat, draws, replacement=True, generator=generator)
        index = index.view(len(x), variables, draws).permute(2, 0, 1)
        z = F.one_hot(index, self.settings.classes).to(x.dtype).flatten(2)
        rows = self.head.rows(self.decoded(z.flatten(0, 1)), x.repeat(draws, 1)).view(draws, -1)
        log_q = logits.expand(draws, -1, -1, -1).gather(3, index[..., None]).squeeze(3).sum(2)
        reconstruction = rows.mean()
        found = {"elbo": reconstruction - kl, "reconstruction": reconstruction, "kl": kl}
        if torch.is_grad_enabled():
            found[SURROGATE] = score_surrogate(log_q, rows, Baselines(), "reconstruction")
        return found

    def settled(self, pace: Pace) -> bool:
        """Not with the score function, whose draws depend on the probabilities."""
        return self.settings.estimator == "Gumbel-softmax"

    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """The ELBO, or its surrogate."""
        return terms.get(SURROGATE, terms["reconstruction"]) - terms["kl"]

    def _one_hots(self, logits: torch.Tensor) -> Distribution:
        each = OneHotCategorical(logits=logits, validate_args=False)
        return Joined(each, self.settings.latent_dim * self.settings.classes)

    def prior(self) -> Distribution:
        """p(z), uniform, event shape (variables · K,)."""
        return self._one_hots(
            torch.zeros(self.settings.latent_dim, self.settings.classes, device=self.device, dtype=self.dtype)
        )

    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x) of rows (B, *shape); its mean is the probabilities."""
        return self._one_hots(self.logits(x))

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of latent values (B, variables · K)."""
        return self.head.distribution(self.decoded(z), self.shape)


class Joined(Distribution):
    """Independent one-hot vectors (…, variables, K) told as one long vector."""

    def __init__(self, each: OneHotCategorical, length: int) -> None:
        self.each = Independent(each, 1)
        super().__init__(self.each.batch_shape, torch.Size([length]), validate_args=False)

    def expand(self, batch_shape: torch.Size, _instance: object = None) -> Joined:
        """The same for a batch."""
        return Joined(self.each.base_dist.expand((*batch_shape, self.each.event_shape[0])), self.event_shape[0])

    @property
    def mean(self) -> torch.Tensor:
        """The probabilities."""
        return self.each.base_dist.probs.flatten(-2)

    def sample(self, sample_shape: torch.Size = torch.Size()) -> torch.Tensor:  # noqa: B008
        """One-hot vectors, one after another."""
        return self.each.sample(sample_shape).flatten(-2)

    def log_prob(self, value: torch.Tensor) -> torch.Tensor:
        """log q of one-hot vectors."""
        return self.each.log_prob(value.unflatten(-1, self.each.event_shape))
