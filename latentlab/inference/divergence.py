"""KL(q ‖ p(z|x)) by a sum over places: what the gap is, found without the evidence."""

from __future__ import annotations

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.inference.decoded_grid import DecodedGrid
from latentlab.inference.joint import conditioned
from latentlab.inference.quadrature import true_posterior
from latentlab.models.protocol import Model

REACH = 7.0  # standard deviations of q that are summed over
SIDE = {1: 4001, 2: 301}


@torch.no_grad()
def divergence(model: Model, x: np.ndarray, labels: np.ndarray | None = None) -> np.ndarray:
    """KL(q(z|x) ‖ p(z|x)) of rows (N, *shape), nats (N,), d ≤ 2: the whole gap between ELBO and evidence.

    The posterior is p(x, z) made to sum to one over places that cover it and q: log p(x) as others find it is not
    asked. Raises :class:`InputError` for d > 2 and where q is not Gaussian.
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
    mean, deviation = (part[0].double().cpu().numpy() for part in (q.mean, q.variance.sqrt()))
    known = true_posterior(model, row)
    low, high = (np.array([axis[end] for axis in known.axes]) for end in (0, -1))
    box = np.minimum(low, mean - REACH * deviation), np.maximum(high, mean + REACH * deviation)
    grid = DecodedGrid(model, SIDE[model.latent_dim], box=np.stack(box))
    density = grid.posterior(row[0]).density.ravel()
    log_q = torch.cat(
        [q.log_prob(part.to(q.mean)[:, None])[:, 0] for part in torch.from_numpy(grid.places).split(4096)]
    )
    log_q = log_q.double().cpu().numpy()
    cell = np.prod([axis[1] - axis[0] for axis in grid.axes])
    with np.errstate(divide="ignore"):
        log_p = np.maximum(np.log(density), -1e4)
    return float((np.exp(log_q) * (log_q - log_p)).sum() * cell)
