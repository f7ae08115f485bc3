"""Densities whose integral is known, told as models."""

from types import SimpleNamespace

import numpy as np
import torch
from torch.distributions import Distribution, Independent, Normal


class Known(Distribution):
    """p(x|z) whose logarithm is given."""

    has_rsample = False

    def __init__(self, log_p):
        self.log_p = log_p
        super().__init__(log_p.shape, torch.Size([2]), validate_args=False)

    def log_prob(self, value):
        return self.log_p.expand(torch.broadcast_shapes(value.shape[:-1], self.log_p.shape))


class Modes:
    """A model whose p(x, z) is a sum of Gaussians (mass, mean, deviation): the evidence is the sum of their masses."""

    shape, device = (2,), torch.device("cpu")
    traits = SimpleNamespace(conditions=0, posterior="gaussian", closed_evidence="", bounds_evidence=True)

    def __init__(self, modes, q):
        self.modes, self.q, self.latent_dim = modes, q, len(q[0])

    def prior(self):
        return Independent(Normal(torch.zeros(self.latent_dim), 1.0), 1)

    def posterior(self, x):
        return Independent(Normal(*(torch.tensor(part).float().expand(len(x), -1) for part in self.q)), 1)

    def likelihood(self, z):
        z = z.double()
        parts = [
            np.log(mass) + Independent(Normal(*map(torch.tensor, about)), 1).log_prob(z) for mass, *about in self.modes
        ]
        return Known(torch.logsumexp(torch.stack(parts), 0) - self.prior().log_prob(z))


X = np.zeros((2, 2), np.float32)
