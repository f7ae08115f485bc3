"""The variational autoencoder (Kingma and Welling 2014; Rezende, Mohamed and Wierstra 2014)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

import numpy as np
import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.factors import LOG_VARIANCE_RANGE, RowFactors, even_noise, improve
from latentlab.models.gradient import BLOCK_VALUES, SURROGATE, SURROGATE_KL
from latentlab.models.likelihoods import make_head
from latentlab.models.protocol import Batch, Pace, State, Terms, TrainingDefaults, Traits
from latentlab.models.score import Baselines, score_surrogate
from latentlab.models.vae_prior import WithPrior, log_normal
from latentlab.models.vae_settings import VAE_IDLE, VAESettings, charges_kl
from latentlab.models.what_if import AS_SET, EVERY
from latentlab.settings import refuse_idle

IWAE_SAMPLES = 5
FACTOR_RATE = 20.0  # a row's own factors are improved once an epoch: they take larger steps than the weights
TRAINED = "encoder.trained"  # which rows' factors are improved
UNSEEN_STEPS, UNSEEN_DRAWS = 150, 32  # that find q of a row without factors of its own


class VAE(WithPrior):
    """p(z) = N(0, I), p(x|z) from a decoder network, q(z|x) = N(μ_φ(x), diag σ²_φ(x)) from an encoder network.

    By its settings q is of fixed width Δ, or a free factor for each row; p(z) is learned; and what is maximised is
    another bound than the ELBO.
    """

    name = "vae"
    Settings = VAESettings

    def __init__(self, shape: tuple[int, ...], settings: VAESettings) -> None:
        super().__init__(shape, settings)
        values, width = math.prod(shape), settings.latent_dim * (1 if settings.delta else 2)
        head = make_head(settings.likelihood or "gaussian", values, sigma=settings.sigma, levels=settings.levels)
        free = settings.inference == "free"
        parts: dict[str, nn.Module] = {
            "encoder": RowFactors(settings.rows or 1, settings.latent_dim, settings.delta)
            if free
            else self.make_encoder(width, self.more),
            "decoder": self.make_decoder(settings.latent_dim + self.more, head.outputs),
            "head": head,
        }
        if settings.prior == "pseudo-inputs":
            parts["pseudo"] = nn.ParameterDict({"inputs": nn.Parameter(torch.zeros(settings.pseudo_inputs, values))})
        self.networks = nn.ModuleDict(parts)
        self.encoder, self.decoder, self.head = parts["encoder"], parts["decoder"], head
        self.baselines = Baselines()
        if free:
            self.defaults = TrainingDefaults(validate_every=10, divides=True, by_networks=True)
        self._make_optimiser()

    @property
    def traits(self) -> Traits:
        """A Gaussian q; for free factors, one that is searched for rows without their own."""
        learned = "mixture" if self.settings.prior == "pseudo-inputs" else "gaussian"
        free = self.settings.inference == "free"
        tried = tuple(name for name in EVERY if name != "sigma" or self.head.holds_sigma)
        return Traits(
            prior=learned, conditions=self.more, searches=free, keeps_rows=free, amortised=not free, what_if=tried,
            phases=(self.settings.e_steps, self.settings.m_steps),
        )  # fmt: skip

    more = 0
    """Inputs that encoder and decoder have besides x and z."""

    def _make_optimiser(self) -> None:
        super()._make_optimiser()
        if self.settings.inference == "free":
            factors = list(self.encoder.parameters())
            others = [p for p in self.networks.parameters() if not any(p is own for own in factors)]
            groups = [{"params": others, "factor": 1.0}, {"params": factors, "factor": FACTOR_RATE}]
            self.optimiser = torch.optim.Adam(groups, fused=True)

    @classmethod
    def configure(cls, settings: VAESettings, data: Dataset) -> VAESettings:
        """The settings with what was left open chosen for `data`; InputError where they cannot suit it."""
        settings = cls.configure_network(cls.configure_head(settings, data), data)
        if settings.prior == "pseudo-inputs":
            if settings.inference == "free":
                raise InputError("A prior of pseudo-inputs needs an encoder. Choose inference=encoder or prior=normal.")
            if settings.free_bits:
                raise InputError(
                    "Free bits are counted for each dimension, and a prior of pseudo-inputs does not factorise over "
                    "them. Choose prior=normal or free_bits=0."
                )
        if settings.objective == "IWAE" and settings.gradient == "score":
            raise InputError("IWAE is trained by the reparameterised gradient only. Choose gradient=reparameterised.")
        if (settings.e_steps == 0) != (settings.m_steps == 0):
            raise InputError("A schedule needs both E-steps and M-steps; 0 of both improves q and θ together.")
        if cls.learns_prior(settings) and not (charges_kl(settings) or settings.objective in OTHER_BOUNDS):
            raise InputError(
                "A prior is learned by the KL, which this objective leaves out. Choose objective=ELBO with beta above "
                "0, or a prior that is not learned."
            )
        refuse_idle(settings, VAE_IDLE)
        return replace(settings, rows=len(data) if settings.inference == "free" else None)

    def initialise(self, data: Dataset, generator: torch.Generator) -> None:
        """As every network; free factors start as the prior, pseudo-inputs as rows."""
        super().initialise(data, generator)
        self.baselines.forget()
        if self.settings.inference == "free":
            self.encoder.begin(torch.from_numpy(data.train), generator)
        if self.settings.prior == "pseudo-inputs":
            some = torch.randint(len(data.train), (self.settings.pseudo_inputs,), generator=generator).numpy()
            rows = data.x[data.train[some]].reshape(len(some), -1)
            with torch.no_grad():
                self.networks["pseudo"]["inputs"].copy_(torch.from_numpy(rows))

    # q -------------------------------------------------------------------------------------------------------------

    def factors(self, x: torch.Tensor, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """μ and log σ² of q, each (B, d), for the rows x (B, D) of a batch."""
        if self.settings.inference == "encoder":
            return self.moments(x, batch.labels)
        return self.encoder.of(batch.rows) if batch.trained else self.found(x, batch.labels)

    def moments(self, x: torch.Tensor, labels: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """μ_φ(x) and log σ²_φ(x), each (B, d), of rows (B, *shape)."""
        output = self.encoded(self.with_condition(self.head.seen(x.flatten(1)), labels))
        if self.settings.delta:
            return output, torch.full_like(output, 2 * math.log(self.settings.delta))
        mean, log_variance = output.chunk(2, dim=1)
        return mean, log_variance.clamp(*LOG_VARIANCE_RANGE)

    def found(self, x: torch.Tensor, labels: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """μ and log σ² for rows without factors of their own, (B, d): θ held, q improved from the prior."""
        x, labels = x.flatten(1), self.conditions_of(len(x), labels)
        mean = torch.zeros(len(x), self.latent_dim, device=x.device, dtype=x.dtype)
        width = torch.full_like(mean, 2 * math.log(self.settings.delta)) if self.settings.delta else mean

        def log_joint(z: torch.Tensor) -> torch.Tensor:
            output = self.decode_rows(z, labels)
            return self.head.rows(output, x.repeat(len(z), 1)).view(z.shape[:2]) + self.log_prior(z, labels)

        noise = even_noise(UNSEEN_DRAWS, mean, torch.Generator(mean.device).manual_seed(0))
        return improve(mean, width, log_joint, UNSEEN_STEPS, noise, fixed_width=bool(self.settings.delta))

    def conditions_of(self, rows: int, labels: torch.Tensor | None) -> torch.Tensor | None:
        """The condition of each of `rows` rows; None where the model has none."""
        return None

    def with_condition(self, values: torch.Tensor, labels: torch.Tensor | None) -> torch.Tensor:
        """What a network is given: here the values alone."""
        return values

    def decode_rows(self, z: torch.Tensor, labels: torch.Tensor | None) -> torch.Tensor:
        """The decoder's output (L · B, …) of draws z (L, B, d)."""
        labels = None if labels is None else labels.repeat(len(z))
        return self.decoded(self.with_condition(z.flatten(0, 1), labels))

    # The bound -----------------------------------------------------------------------------------------------------

    @property
    def draws(self) -> int:
        """L, or k of IWAE."""
        chosen = self.altered.samples or self.settings.samples
        return IWAE_SAMPLES if self.settings.objective == "IWAE" and chosen == 1 else chosen

    def terms(self, batch: Batch, generator: torch.Generator) -> Terms:
        """Reconstruction, KL and ELBO from L draws z = μ + σ⊙ε; the KL in closed form where it has one."""
        x, settings = self.observed(batch, generator), self.settings
        mean, log_variance = self.factors(x, batch)
        if self.altered.sigma is not None:
            self.head.hold_sigma(self.altered.sigma)
        if self.altered.delta is not None:
            least = math.exp(0.5 * LOG_VARIANCE_RANGE[0])
            log_variance = torch.full_like(mean, 2 * math.log(max(self.altered.delta, least)))
        draws, deviation = self.draws, torch.exp(0.5 * log_variance)
        epsilon = torch.randn((draws, *mean.shape), generator=generator, device=mean.device, dtype=mean.dtype)
        z = torch.addcmul(mean, deviation, epsilon)
        scored = settings.gradient == "score"
        z = z.detach() if scored else z
        target = x if draws == 1 else x.repeat(draws, 1)
        rows = None
        if scored or settings.objective == "IWAE":
            rows = self.head.rows(self.decode_rows(z, batch.labels), target).view(draws, -1)
            reconstruction = rows.mean()
        else:
            reconstruction = self.head.log_prob(self.decode_rows(z, batch.labels), target) / len(target)
        kl = self.divergence(mean, log_variance, z, batch.labels)
        terms = {"elbo": reconstruction - kl, "reconstruction": reconstruction, "kl": kl}
        if settings.objective == "IWAE":
            weights = rows + self.log_prior(z, batch.labels) - log_normal(z, mean, log_variance)
            terms["iwae"] = (torch.logsumexp(weights, 0) - math.log(draws)).mean()
        if scored and torch.is_grad_enabled():
            terms |= self._scored(rows, z, mean, log_variance, batch.labels)
        return terms | self._further_terms(x, mean, log_variance, batch, generator)

    def _scored(
        self,
        rows: torch.Tensor,
        z: torch.Tensor,
        mean: torch.Tensor,
        log_variance: torch.Tensor,
        labels: torch.Tensor | None,
    ) -> Terms:
        """What has the score function's gradient, from log p(x|z) (L, B) of draws z that carry none."""
        log_q = log_normal(z, mean, log_variance)
        found = {SURROGATE: score_surrogate(log_q, rows, self.baselines, "reconstruction")}
        if self.settings.prior == "pseudo-inputs":
            excess = log_q - self.log_prior(z, labels)
            found[SURROGATE_KL] = score_surrogate(log_q, excess, self.baselines, "kl")
        return found

    def _further_terms(
        self, x: torch.Tensor, mean: torch.Tensor, log_variance: torch.Tensor, batch: Batch, generator: torch.Generator
    ) -> Terms:
        """What only some objectives need."""
        terms, settings = {}, self.settings
        if "independent z" in (settings.objective, self.altered.objective):
            z = self.prior_draws(self.draws, len(x), batch.labels, generator)
            target = x.repeat(self.draws, 1)
            terms["independent"] = self.head.log_prob(self.decode_rows(z, batch.labels), target) / len(target)
        if settings.free_bits:
            each = self.divergences(mean, log_variance, batch.labels).mean(0)
            terms["charged_kl"] = each.clamp_min(settings.free_bits).sum()
        if settings.weight_decay:
            squares = sum(p.square().sum() for part in (self.decoder, self.head) for p in part.parameters())
            terms["log_prior_theta"] = -0.5 * settings.weight_decay * squares
        return terms

    @property
    def steady(self) -> bool:
        """Not while β rises."""
        return self.settings.warm_up == 0

    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """Reconstruction − β·KL (Higgins et al. 2017), β rising over the warm-up; or the bound that was chosen."""
        settings, tried = self.settings, pace.what_if or AS_SET
        prior, chosen = terms.get("log_prior_theta", 0.0), tried.objective or settings.objective
        if chosen in OTHER_BOUNDS:
            return terms[OTHER_BOUNDS[chosen]] + prior
        reconstruction = 0.0 if chosen == "KL only" else terms.get(SURROGATE, terms["reconstruction"])
        beta = weight_of_kl(settings, chosen, pace, self.noise)
        if not beta:
            return reconstruction + prior
        kl = terms.get("charged_kl", terms.get(SURROGATE_KL, terms["kl"]))
        return reconstruction - beta * kl + prior

    def settled(self, pace: Pace) -> bool:
        """Not while β rises, nor where steps take turns, keep baselines, or know rows by their indices."""
        settings = self.settings
        alike = not (settings.e_steps or settings.m_steps or settings.inference == "free")
        alike = alike and settings.gradient != "score" and pace.what_if is None
        return alike and pace.epoch >= settings.warm_up

    def frozen_parameters(self, pace: Pace) -> Iterable[nn.Parameter]:
        """θ during E-steps, φ during M-steps (variational EM; generalised EM where they are few)."""
        cycle = self.settings.e_steps + self.settings.m_steps
        held = pace.what_if is not None and pace.what_if.sigma is not None
        if not cycle:
            return self.head.parameters() if held else ()
        if pace.step % cycle < self.settings.e_steps:
            return (p for name, part in self.networks.items() if name != "encoder" for p in part.parameters())
        return chain(self.encoder.parameters(), self.head.parameters() if held else ())

    def state(self) -> State:
        """As every gradient model's, with the baselines of the score function."""
        return super().state() | self.baselines.state()

    def load(self, state: State) -> None:
        """Take over a state, its baselines included."""
        if self.settings.inference == "free" and TRAINED not in state:  # written before this was kept
            state = {**state, TRAINED: np.ones(len(self.encoder.trained), bool)}
        super().load(state)
        self.baselines.load(state)

    # Explored ------------------------------------------------------------------------------------------------------

    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x) of rows (B, *shape)."""
        mean, log_variance = self._moments_of(x)
        return Independent(Normal(mean, torch.exp(0.5 * log_variance), validate_args=False), 1)

    def _moments_of(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return self.moments(x) if self.settings.inference == "encoder" else self.found(x)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of places (B, d)."""
        return self.head.distribution(self.decoded(self.with_condition(z, None)), self.shape)

    @torch.no_grad()
    def embed(self, x: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """Posterior means; of rows with factors of their own, those."""
        if self.settings.inference == "encoder" or rows is None:
            return self.encode(x)
        index = torch.from_numpy(rows).to(self.device)
        mean, new = self.encoder.mean.detach()[index], ~self.encoder.trained[index]
        if new.any():
            unseen, labels = torch.from_numpy(x[new.cpu().numpy()]).to(self.device), self.conditions_of(len(x), None)
            labels = None if labels is None else labels[new]
            step = max(1, BLOCK_VALUES // (32 * math.prod(self.shape)))
            starts = range(0, len(unseen), step)
            parts = [
                self.found(unseen[i : i + step], None if labels is None else labels[i : i + step])[0] for i in starts
            ]
            mean[new] = torch.cat(parts)
        return mean.cpu().numpy()


def weight_of_kl(settings: VAESettings, chosen: str, pace: Pace, noise: torch.Generator) -> float:
    """β of a step that maximises what is `chosen`: as set and as far as it has risen, or as is tried."""
    tried = pace.what_if or AS_SET
    if chosen == "KL only":
        return tried.beta or settings.beta or 1.0
    if tried.kl_dropout and float(torch.rand((), generator=noise, device=noise.device)) < tried.kl_dropout:
        return 0.0
    if chosen == "reconstruction" or tried.beta is not None:
        return 0.0 if chosen == "reconstruction" else tried.beta
    return settings.beta * (min(1.0, pace.epoch / settings.warm_up) if settings.warm_up else 1.0)


OTHER_BOUNDS = {"IWAE": "iwae", "independent z": "independent"}
"""The term that each objective maximises in place of the ELBO."""
