"""One yardstick for every model: the same rows, the same figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.inference.bound import evaluate
from latentlab.inference.evidence import exact, importance
from latentlab.inference.observed import observed
from latentlab.models.protocol import Model

IWAE_SAMPLES = 50


@dataclass(frozen=True)
class Yardstick:
    """What one model gives on some held-out rows, nats per row; NaN where it has no such figure.

    `likelihood` says in which kind of numbers: figures of different kinds cannot be compared.
    """

    model: str
    likelihood: str
    latent_dim: int
    rows: int
    elbo: float
    iwae: float
    evidence: float
    method: str


def yardstick(
    model: Model,
    data: Dataset,
    rows: int = 100,
    samples: int = 500,
    report: Callable[[float], None] = lambda share: None,
) -> Yardstick:
    """Measure `model` on the first `rows` held-out rows of `data`: ELBO, IWAE-50 and the evidence.

    The evidence is exact where the model has it, else by importance sampling of `samples` draws.
    """
    chosen = (data.held_out if len(data.held_out) else data.train)[:rows]
    x, labels = observed(model, data, chosen), None if data.labels is None else data.labels[chosen]
    elbo = evaluate(model, data, chosen)["elbo"]
    report(0.2)
    iwae = log_p = np.array([np.nan])
    method = "none"
    try:
        iwae = importance(model, x, IWAE_SAMPLES, labels=labels).log_p
        report(0.4)
        method = "exact" if model.traits.closed_evidence else f"importance, {samples:,}"
        log_p = exact(model, x) if method == "exact" else importance(model, x, samples, labels=labels).log_p
    except InputError:
        pass  # a model without p(z) has neither
    report(1.0)
    return Yardstick(
        model.name, kind_of_likelihood(model), model.latent_dim, len(chosen), elbo, float(iwae.mean()),
        float(log_p.mean()), method,
    )  # fmt: skip


def kind_of_likelihood(model: Model) -> str:
    """ "density" for real values, "bernoulli" for grey values and bits, else the head's own name."""
    name = getattr(model.settings, "likelihood", None) or "gaussian"
    binarise = getattr(model.settings, "binarise", "no")
    if name == "bernoulli":
        return "grey cross-entropy" if binarise == "no" else f"bits, drawn {binarise}"
    return "density" if name.startswith("gaussian") else name
