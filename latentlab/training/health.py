"""The health of a run: figures of its latent space, told in words with what would help."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch

from latentlab.data import Dataset
from latentlab.inference.disentanglement import mutual_information_gap
from latentlab.models.protocol import Model

FACTOR_LEVELS = 50  # more different values are binned for the mutual information
ACTIVE = 0.01  # variance over rows of a dimension's posterior mean (Burda, Grosse and Salakhutdinov 2016)
COLLAPSED = 0.01  # nats of KL that a dimension carries
OVERFIT = 0.1  # of the training ELBO's distance to the first, that the held-out one may lack
MOST_ROWS = 5000


@dataclass(frozen=True)
class Remedy:
    """One click: what it is called, and the settings of model and run that it changes."""

    title: str
    model: dict[str, Any] = field(default_factory=dict)
    run: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """One sentence about a run. `good` says whether it is well so; else the remedies may help."""

    words: str
    good: bool
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True)
class Health:
    """What was measured on some rows of a run, and what it means.

    Attributes:
        active: of each latent dimension (d,), whether Var_x(E_q[z_j]) > 0.01.
        kl: KL(q(z_j|x) ‖ N(0, 1)) of each dimension (d,), nats per row; empty without Gaussian q.
        aggregate_mean, aggregate_covariance: (d,) and (d, d) of q(z) = 1/N Σ q(z|x_i).
        mig: mutual information gap of each known factor, by name; here of the labels.
    """

    active: np.ndarray
    kl: np.ndarray
    aggregate_mean: np.ndarray
    aggregate_covariance: np.ndarray
    mig: dict[str, float]
    findings: tuple[Finding, ...]


def health(model: Model, data: Dataset, history: Any = None, outcome: str = "") -> Health:
    """Measure `model` on a spread of the rows of `data`; `history` and `outcome` are its run's, where there is one."""
    rows = data.train[:: max(1, -(-len(data.train) // MOST_ROWS))]
    given = model if data.labels is None else model.given(data.labels[rows])
    with torch.no_grad():
        q = given.posterior(torch.from_numpy(data.x[rows]).to(model.device))
        mean, variance = (part.double().cpu().numpy() for part in (q.mean, _variance(q)))
    gaussian = hasattr(q, "base_dist") and hasattr(q.base_dist, "loc") and model.name != "autoencoder"
    kl = 0.5 * (mean**2 + variance - np.log(variance) - 1).mean(0) if gaussian else np.empty(0)
    aggregate = np.cov(mean.T).reshape(mean.shape[1], -1) + np.diag(variance.mean(0))
    active = mean.var(0) > ACTIVE
    mig = _gaps(data, mean, rows)
    findings = [*_about_units(active, kl, model), *_about_aggregate(mean, aggregate, gaussian)]
    findings += _about_history(history or {}, model, outcome)
    if model.name == "gmm":
        evidence = float(model.log_evidence(torch.from_numpy(data.x[rows]).to(model.device)).mean())
        criteria = model.criteria(evidence, len(data.train))
        words = ", ".join(f"{name.upper()} {value:,.0f}" for name, value in criteria.items())
        findings.append(Finding(f"{words}: of mixtures fitted to the same rows, less is better.", True))
    return Health(active, kl, mean.mean(0), aggregate, mig, tuple(findings))


def _gaps(data: Dataset, mean: np.ndarray, rows: np.ndarray) -> dict[str, float]:
    """The mutual information gap of every factor that the rows were made from; else of the label."""
    if not data.factors:
        return {} if data.labels is None else {"label": mutual_information_gap(mean, data.labels[rows])}
    found = {}
    for name in data.factors:
        column = data.columns[name].take(rows)
        levels = column.as_classes()[0]
        if column.is_number and column.distinct > FACTOR_LEVELS:  # a continuous one, in even shares
            levels = np.searchsorted(np.quantile(column.values, np.linspace(0, 1, 21)[1:-1]), column.values)
        found[name] = mutual_information_gap(mean, levels)
    return found


def _variance(q: Any) -> torch.Tensor:
    try:
        return q.variance
    except NotImplementedError:
        return q.mean * (1 - q.mean)


def _about_units(active: np.ndarray, kl: np.ndarray, model: Model) -> list[Finding]:
    if not len(kl) or model.name not in ("vae", "cvae"):
        return []
    settings, count, total = model.settings, int(active.sum()), len(active)
    larger = Remedy(f"{2 * total} latent dimensions", {"latent_dim": 2 * total})
    if count == total:
        words = f"All {total} latent dimensions are used." if total > 1 else "The latent dimension is used."
        return [Finding(words, True, (larger,) if total < 16 else ())]
    lower = max(settings.beta / 4, 0.05)
    remedies = (
        Remedy("Warm β up over 20 epochs", {"warm_up": 20.0}),
        Remedy("0.25 nats of free bits", {"free_bits": 0.25}),
        Remedy(f"Lower β to {lower:g}", {"beta": lower}),
    )
    if count == 0 or (kl < COLLAPSED).all():
        return [Finding("The posterior has collapsed: q(z|x) is the prior, and z says nothing of x.", False, remedies)]
    words = f"{count} of {total} latent dimensions are used; the others stay at the prior."
    return [Finding(words, False, (*remedies, Remedy(f"{count} latent dimensions", {"latent_dim": count})))]


def _about_aggregate(mean: np.ndarray, aggregate: np.ndarray, gaussian: bool) -> list[Finding]:
    if not gaussian:
        return []
    off = float(np.linalg.norm(mean.mean(0)) / np.sqrt(mean.shape[1]))
    spread = np.linalg.eigvalsh(aggregate)
    if off < 0.5 and spread.max() < 2.5:
        return [Finding("The rows together fill the prior: samples from it look like data.", True)]
    words = f"The rows lie off the prior: mean {off:.2f} from 0, largest variance {spread.max():.2f} and not 1. "
    words += "Samples from the prior may look unlike the data."
    return [Finding(words, False, (Remedy("β = 1", {"beta": 1.0, "objective": "ELBO"}),))]


def _about_history(history: Any, model: Model, outcome: str) -> list[Finding]:
    findings = []
    if outcome == "diverged":
        rate = model.habits.learning_rate / 4
        slower = Remedy(f"Learning rate {rate:g}", run={"learning_rate": rate})
        findings.append(Finding("Training left the finite numbers.", False, (slower,)))
    train, held_out = (_finite(history, name) for name in ("elbo", "validation_elbo"))
    if len(held_out) > 3 and len(train) > 3:
        gap, climbed = train[-1] - held_out[-1], train[-1] - train[0]
        fell = held_out.max() - held_out[-1]
        if climbed > 0 and gap > OVERFIT * climbed and fell > 0.02 * climbed:
            remedy = Remedy("Stop early, patience 10 epochs", run={"patience": 10})
            words = (
                f"Overfitting: held-out rows have {gap:.2f} nats less than training rows, and have been getting worse."
            )
            findings.append(Finding(words, False, (remedy,)))
        else:
            findings.append(Finding(f"Held-out rows are {abs(gap):.2f} nats from the training rows.", True))
    return findings


def _finite(history: Any, name: str) -> np.ndarray:
    values = np.asarray(history.get(name, []))
    return values[np.isfinite(values)]
