"""One yardstick for every model: the same rows, the same figures, and what each of them is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from latentlab.data import Dataset
from latentlab.inference.bound import evaluate
from latentlab.inference.classes import Votes, class_votes
from latentlab.inference.evidence import Evidence, estimate, importance
from latentlab.inference.observed import bits_of, observed
from latentlab.inference.rows import spread
from latentlab.models.likelihoods import likelihood_of
from latentlab.models.protocol import Model

IWAE_SAMPLES = 50


@dataclass(frozen=True)
class Yardstick:
    """What one model gives on held-out rows, nats per row; NaN where it has no such figure.

    `elbo` and `reconstruction` are over `elbo_rows` rows, all that are held out; IWAE-50 and evidence, which cost more,
    over a spread of `rows` of them, the same for every model, and `same_elbo` is the ELBO of these. Of a model whose
    ELBO bounds nothing (an autoencoder) `elbo` is NaN, and `reconstruction` what it has. `likelihood` says in which
    kind of numbers: figures of different kinds cannot be compared. The errors are standard errors of the means over
    these same rows, of the estimates alone; `untrusted` is of how many rows they cannot be believed. `votes` says how
    well the space tells the classes, where the rows have some.
    """

    model: str
    likelihood: str
    latent_dim: int
    rows: int
    elbo: float
    iwae: float
    evidence: float
    method: str
    elbo_rows: int = 0
    reconstruction: float = float("nan")
    iwae_error: float = float("nan")
    evidence_error: float = float("nan")
    effective_samples: float = float("nan")
    untrusted: int = 0
    of: str = "held-out"
    same_elbo: float = float("nan")
    votes: Votes = Votes()


def yardstick(
    model: Model,
    data: Dataset,
    rows: int = 100,
    samples: int = 1000,
    report: Callable[[float], None] = lambda share: None,
    method: str = "automatic",
) -> Yardstick:
    """Measure `model` on the held-out rows of `data`: ELBO on all, IWAE-50 and the evidence on a spread.

    That has `rows` rows, whichever the model is, so that the figures of two of them are of the same rows. `method`
    and `samples` are those of :func:`estimate`. `report` may raise to give up. Without held-out rows the training rows
    are measured, and `of` says so.
    """
    all_rows = data.reported if len(data.held_out) else data.train
    chosen = spread(all_rows, rows)
    terms = evaluate(model, data, all_rows)
    bounds = model.traits.bounds_evidence
    report(0.1)
    found = iwae = None
    if bounds:
        x, given = observed(model, data, chosen), model if data.labels is None else model.given(data.labels[chosen])
        found = estimate(given, x, method, samples, report=lambda share: report(0.1 + 0.7 * share))
        iwae = importance(given, x, IWAE_SAMPLES, searched=False, report=lambda share: report(0.8 + 0.2 * share))
    report(1.0)
    nothing = float("nan")
    return Yardstick(
        model.name, kind_of_likelihood(model), model.latent_dim, len(chosen),
        elbo=terms["elbo"] if bounds else nothing,
        iwae=float(iwae.log_p.mean()) if iwae else nothing,
        evidence=float(found.log_p.mean()) if found else nothing,
        method=found.method if found else "none",
        elbo_rows=len(all_rows),
        reconstruction=terms.get("reconstruction", nothing),
        iwae_error=error_of_mean(iwae) if iwae else nothing,
        evidence_error=error_of_mean(found) if found else nothing,
        effective_samples=float(found.effective_samples.mean()) if found else nothing,
        untrusted=int((~found.trusted).sum()) if found else 0,
        same_elbo=evaluate(model, data, chosen)["elbo"] if bounds else nothing,
        votes=class_votes(model, data, chosen if model.traits.searches else all_rows),
        of=("held-out" if data.test is None else "test") if len(data.held_out) else "training",
    )  # fmt: skip


def error_of_mean(found: Evidence) -> float:
    """√(Σ se²)/N: the standard error of the mean of log p(x) over these rows, of the estimates alone.

    Sums over cells err to one side for most rows: there it is the mean of their errors.
    """
    if found.method == "quadrature":
        return float(found.standard_error.mean())
    return float(np.sqrt(np.square(found.standard_error).sum()) / max(1, len(found.log_p)))


def kind_of_likelihood(model: Model) -> str:
    """ "density" for real values, "grey cross-entropy" or bits for a Bernoulli, else the head's own name.

    A density that is averaged over q(θ) is another quantity than one at a θ, and is called predictive.
    """
    return f"{_kind(model)}, given the class" if model.traits.conditions else _kind(model)


def _kind(model: Model) -> str:
    quantity, binarise = likelihood_of(model.settings).quantity, bits_of(model)
    if quantity == "bits":
        return "grey cross-entropy" if binarise == "no" else f"bits, drawn {binarise}"
    if quantity == "density":
        return "predictive density" if model.traits.closed_evidence == "predictive" else "density"
    return quantity
