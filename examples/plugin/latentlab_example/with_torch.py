"""A likelihood, and a model whose decoder and encoder are one matrix each."""

import math
from dataclasses import dataclass, replace

import torch
from torch import nn
from torch.distributions import Independent, Laplace, Normal

from latentlab.models.gradient import GradientModel
from latentlab.models.likelihoods import Likelihood, likelihood_for, make_head
from latentlab.models.likelihoods.head import Head
from latentlab.models.networks import initialise
from latentlab.settings import setting


class LaplaceHead(Head):
    """Independent Laplace values about the decoder's output, with one learned scale."""

    def __init__(self, values):
        super().__init__()
        self.log_scale = nn.Parameter(torch.zeros(()))

    def rows(self, output, x):
        return self.distribution(output, x.shape[1:]).log_prob(x)

    def distribution(self, output, shape):
        mean = output.reshape(len(output), *shape)
        return Independent(Laplace(mean, self.log_scale.exp(), validate_args=False), len(shape))


LIKELIHOOD = Likelihood("laplace", LaplaceHead, "A Laplace likelihood")


@dataclass(frozen=True)
class LinearSettings:
    latent_dim: int = setting(2, "Latent dimensions", "Numbers that stand for one row.", minimum=1, maximum=64)
    likelihood: str | None = setting(None, "Likelihood", "p(x|z).", automatic="suits the data")


class LinearVAE(GradientModel):
    """q(z|x) = N(Ax + a, diag σ²(x)), and p(x|z) about Bz + b."""

    name, Settings = "linear-vae", LinearSettings

    def __init__(self, shape, settings):
        super().__init__(shape, settings)
        values, d = math.prod(shape), settings.latent_dim
        head = make_head(settings.likelihood or "gaussian", values)
        parts = {"encoder": nn.Linear(values, 2 * d), "decoder": nn.Linear(d, values * head.outputs), "head": head}
        self.networks = nn.ModuleDict(parts)
        self._make_optimiser()

    @staticmethod
    def configure(settings, data):
        return replace(settings, likelihood=likelihood_for(settings.likelihood, data))

    def initialise(self, data, generator):
        initialise(self.networks, generator)

    def terms(self, batch, generator):
        x, q = batch.x.flatten(1), self.posterior(batch.x).base_dist
        z = q.loc + q.scale * torch.randn(q.loc.shape, generator=generator, device=x.device)
        reconstruction = self.networks["head"].log_prob(self.networks["decoder"](z), x) / len(x)
        kl = 0.5 * (q.loc.square() + q.variance - q.variance.log() - 1).sum(1).mean()
        return {"elbo": reconstruction - kl, "reconstruction": reconstruction, "kl": kl}

    def objective(self, terms, pace):
        return terms["elbo"]

    def prior(self):
        return Independent(Normal(torch.zeros(self.latent_dim), torch.ones(self.latent_dim)), 1)

    def posterior(self, x):
        mean, log_variance = self.networks["encoder"](x.flatten(1)).chunk(2, 1)
        return Independent(Normal(mean, (0.5 * log_variance).exp(), validate_args=False), 1)

    def likelihood(self, z):
        return self.networks["head"].distribution(self.networks["decoder"](z), self.shape)
