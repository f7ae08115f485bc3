"""Figures of single rows under a model: what the map can be coloured by, and rows can be searched by."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import torch
from torch.distributions import Distribution, OneHotCategorical, kl_divergence

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.inference.evidence import evidence
from latentlab.inference.observed import observed
from latentlab.models.protocol import Model

BLOCK_VALUES = 1 << 19  # values of rows looked at together: the progress is told after each block
DRAWS = 8  # of z, for the reconstruction


def row_figures(
    model: Model,
    data: Dataset,
    rows: np.ndarray,
    report: Callable[[float], None] = lambda share: None,
    samples: int = 20,
    seed: int = 0,
) -> dict[str, np.ndarray]:
    """Figures of the rows with the indices `rows` (n,) of `data`, each float32 (n,); nats per row but for the error.

    "reconstruction", "kl" and "elbo": E_q[log p(x|z)], KL(q ‖ p(z)) and their difference, q the model's posterior of
    each row. Over 8 draws of z; the KL in closed form where there is one.
    "evidence": log p(x), exact where the model has it in closed form, else by importance sampling of `samples` draws.
    "error": mean squared error of the decoded posterior mean.

    Every row is looked at under its own label and, where the model learned from binarised rows, binarised. What a
    model does not have is left out: a mixture has the evidence only, an autoencoder only reconstruction and error,
    and a mean-field q, which is not of rows, nothing. Without rows there are no figures.
    """
    if model.traits.posterior == "shared":
        return {}
    rows = np.asarray(rows, np.int64)
    size = max(1, BLOCK_VALUES // max(1, math.prod(model.shape)))
    parts: list[dict[str, np.ndarray]] = []
    with torch.random.fork_rng(devices=[model.device] if model.device.type == "cuda" else []):
        torch.manual_seed(seed)
        for start in range(0, len(rows), size):
            part = rows[start : start + size]
            x = observed(model, data, part, seed)
            parts.append(_of_block(model, x, None if data.labels is None else data.labels[part], samples, seed + start))
            report(min(1.0, (start + size) / len(rows)))
    names = parts[0] if parts else ()
    return {name: np.concatenate([part[name] for part in parts]).astype(np.float32) for name in names}


@torch.no_grad()
def _of_block(model: Model, x: np.ndarray, labels: np.ndarray | None, samples: int, seed: int) -> dict[str, np.ndarray]:
    exact = bool(model.traits.closed_evidence)
    given = model if labels is None else model.given(labels)
    seen = torch.from_numpy(x).to(model.device)
    q = given.posterior(seen)
    if isinstance(q, OneHotCategorical):
        return {"evidence": evidence(model, x, "exact")} if exact else {}
    prior = _prior(given)
    found = _parts(given, seen, q, prior)
    if prior is not None:
        found["evidence"] = evidence(model, x, "exact" if exact else "importance", samples, seed, labels)
    return found


def _prior(model: Model) -> Distribution | None:
    """p(z), or None where the model has none."""
    try:
        return model.prior()
    except InputError:
        return None


def _parts(model: Model, x: torch.Tensor, q: Distribution, prior: Distribution | None) -> dict[str, np.ndarray]:
    """What the draws of z tell of rows (B, *shape): all but the evidence."""
    reconstruction, ratio = 0.0, 0.0
    for _ in range(DRAWS):
        z = q.sample()
        reconstruction = reconstruction + model.likelihood(z).log_prob(x) / DRAWS
        if prior is not None:
            ratio = ratio + (q.log_prob(z) - prior.log_prob(z)) / DRAWS
    apart = model.likelihood(q.mean).mean - x
    found = {"reconstruction": reconstruction, "error": apart.square().flatten(1).mean(1)}
    if prior is not None:
        try:
            kl = kl_divergence(q, prior)
        except NotImplementedError:
            kl = ratio
        found |= {"kl": kl, "elbo": reconstruction - kl}
    return {name: value.double().cpu().numpy() for name, value in found.items()}


def outliers(evidence: np.ndarray, share: float = 0.01) -> np.ndarray:
    """Places in `evidence` (N,) of the `share` of lowest log p(x), at least one, int64, the lowest first.

    What is not a number is none of them. InputError unless 0 < share ≤ 1.
    """
    if not 0 < share <= 1:
        raise InputError(f"A share of outliers is above 0 and at most 1, not {share:g}.")
    order = np.argsort(evidence, kind="stable")  # not-a-number last
    known = len(evidence) - int(np.isnan(evidence).sum())
    return order[: min(known, math.ceil(share * known))]
