"""KL(q ‖ p(z|x)) by a sum over places: what the gap is, found without the evidence."""

from __future__ import annotations

import math

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.inference.decoded_grid import DecodedGrid
from latentlab.inference.joint import Joint, conditioned
from latentlab.inference.quadrature import true_posterior
from latentlab.models.protocol import Model

REACH, SIDE = (
    7.0,
    {1: 2001, 2: 141},
)  # standard deviations of q that the sum over q is of, and places along each dimension
MARGIN = 0.3  # of the posterior's box, beyond it on each side
POSTERIOR_SIDE = {1: 4001, 2: 301}


@torch.no_grad()
def divergence(model: Model, x: np.ndarray, labels: np.ndarray | None = None) -> np.ndarray:
    """KL(q(z|x) ‖ p(z|x)) of rows (N, *shape), nats (N,), d ≤ 2: the whole gap between ELBO and evidence.

    E_q[log q − log p(x, z)] is a sum over places about q, and p(x, z) is made to sum to one over places that cover the
    posterior: log p(x) as others find it is not asked. A posterior beyond fifteen standard deviations of p(z) is not
    found. Raises :class:`InputError` for d > 2 and where q is not Gaussian.
    """
    if model.latent_dim > 2 or model.traits.posterior != "gaussian":
        raise InputError("The divergence is summed for a Gaussian q of one or two latent dimensions.")
    found = np.empty(len(x))
    for rows, given in conditioned(model, len(x), labels):
        for row in rows:
            found[row] = _of_row(given, x[row : row + 1])
    return found


def _of_row(model: Model, row: np.ndarray) -> float:
    q = model.posterior(torch.from_numpy(row).to(model.device))
    mean = q.mean[0].double().cpu().numpy()
    full = getattr(q, "covariance_matrix", None)
    covariance = torch.diag(q.variance[0]) if full is None else full[-1]
    factor = np.linalg.cholesky(covariance.double().cpu().numpy())
    axis = np.linspace(-REACH, REACH, SIDE[len(mean)])
    noise = np.stack(np.meshgrid(*[axis] * len(mean), indexing="ij"), -1).reshape(-1, len(mean))
    share = np.exp(-0.5 * (noise**2).sum(1))
    log_q = -0.5 * (noise**2).sum(1) - 0.5 * len(mean) * math.log(2 * math.pi) - np.log(np.diag(factor)).sum()
    joint = Joint(model, row)
    places = mean + noise @ factor.T
    blocks = range(0, len(places), joint.block)
    log_joint = np.concatenate([joint.table(places[start : start + joint.block])[0] for start in blocks])
    return float((share @ (log_q - log_joint)) / share.sum()) + _log_total(model, row)


def _log_total(model: Model, row: np.ndarray) -> float:
    """log of the sum of p(x, z) over places that cover the posterior."""
    known = true_posterior(model, row)
    low, high = (np.array([axis[end] for axis in known.axes]) for end in (0, -1))
    margin = MARGIN * (high - low)
    grid = DecodedGrid(model, POSTERIOR_SIDE[model.latent_dim], box=np.stack([low - margin, high + margin]))
    return grid.posterior(row[0]).log_p
