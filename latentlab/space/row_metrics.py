"""Figures of single rows under a model: what the map can be coloured by, and rows can be searched by."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import torch
from torch.distributions import Distribution, kl_divergence

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.inference.draws import draw
from latentlab.inference.evidence import estimate
from latentlab.inference.observed import observed
from latentlab.models.protocol import Model

BLOCK_VALUES = 1 << 19  # values of rows looked at together: the progress is told after each block
TOGETHER = 1 << 23  # values of rows whose evidence is found together: they share what is decoded
DRAWS = 8  # of z, for the reconstruction


def row_metrics(
    model: Model,
    data: Dataset,
    rows: np.ndarray,
    report: Callable[[float], None] = lambda share: None,
    samples: int = 1000,
    seed: int = 0,
) -> dict[str, np.ndarray]:
    """Figures of the rows with the indices `rows` (n,) of `data`, each float32 (n,); nats per row but for the error.

    "reconstruction", "kl" and "elbo": E_q[log p(x|z)], KL(q ‖ p(z)) and their difference, q the model's posterior of
    each row. Over 8 draws of z; the KL in closed form where there is one.
    "evidence" and "evidence_error": log p(x) by the best way that the model has (see :func:`estimate`; of `samples`
    draws where it is sampled), and its standard error, NaN where that cannot be trusted.
    "error": mean squared error of the decoded posterior mean.

    Every row is looked at under its own label and, where the model learned from binarised rows, binarised. What a
    model does not have is left out: a mixture has the evidence only, an autoencoder only reconstruction and error,
    and a mean-field q, which is not of rows, nothing. Without rows there are no figures.
    """
    share = 0.2 if model.traits.bounds_evidence else 1.0
    found = row_terms(model, data, rows, lambda part: report(share * part), seed)
    later = lambda part: report(1 - (1 - share) * (1 - part))  # noqa: E731
    return found | row_evidence(model, data, rows, later, samples, seed)


def row_terms(
    model: Model, data: Dataset, rows: np.ndarray, report: Callable[[float], None] = lambda share: None, seed: int = 0
) -> dict[str, np.ndarray]:
    """Of :func:`row_metrics` all but the evidence: what a draw of q tells, in a hundredth of the time."""
    if model.traits.posterior == "shared" or model.traits.components:
        return {}
    rows = np.asarray(rows, np.int64)
    parts: list[dict[str, np.ndarray]] = []
    size = max(1, BLOCK_VALUES // max(1, math.prod(model.shape)))
    for start in range(0, len(rows), size):
        part = rows[start : start + size]
        parts.append(_of_block(model, *_seen(model, data, part, seed), seed + start))
        report(min(1.0, (start + size) / len(rows)))
    names = parts[0] if parts else ()
    return {name: np.concatenate([part[name] for part in parts]).astype(np.float32) for name in names}


def _seen(model: Model, data: Dataset, rows: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray | None]:
    return observed(model, data, rows, seed), None if data.labels is None else data.labels[rows]


def row_evidence(
    model: Model,
    data: Dataset,
    rows: np.ndarray,
    report: Callable[[float], None] = lambda share: None,
    samples: int = 1000,
    seed: int = 0,
) -> dict[str, np.ndarray]:
    """Of :func:`row_metrics` the "evidence" and "evidence_error"; nothing where the model has none of rows."""
    if model.traits.posterior == "shared" or not model.traits.bounds_evidence or not len(rows):
        return {}
    rows = np.asarray(rows, np.int64)
    size, parts = max(1, TOGETHER // max(1, math.prod(model.shape))), []
    for start in range(0, len(rows), size):
        part = rows[start : start + size]
        x, labels = _seen(model, data, part, seed)
        before, share = start / len(rows), len(part) / len(rows)
        parts.append(
            estimate(
                model if labels is None else model.given(labels), x, samples=samples, seed=seed,
                report=lambda done, at=before, of=share: report(at + of * done),
            )
        )  # fmt: skip
    report(1.0)
    error = np.concatenate([np.where(part.trusted, part.standard_error, np.nan) for part in parts])
    found = {"evidence": np.concatenate([part.log_p for part in parts]), "evidence_error": error}
    return {name: values.astype(np.float32) for name, values in found.items()}


@torch.no_grad()
def _of_block(model: Model, x: np.ndarray, labels: np.ndarray | None, seed: int) -> dict[str, np.ndarray]:
    """All but the evidence."""
    given = model if labels is None else model.given(labels)
    seen = torch.from_numpy(x).to(model.device)
    generator = torch.Generator(model.device).manual_seed(seed)
    return _parts(given, seen, given.posterior(seen), _prior(given), generator)


def _prior(model: Model) -> Distribution | None:
    """p(z), or None where the model has none."""
    return model.prior() if model.traits.bounds_evidence else None


def _parts(
    model: Model, x: torch.Tensor, q: Distribution, prior: Distribution | None, generator: torch.Generator
) -> dict[str, np.ndarray]:
    """What the draws of z tell of rows (B, *shape): all but the evidence."""
    reconstruction, ratio = 0.0, 0.0
    for _ in range(DRAWS):
        z = draw(q, generator)
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
