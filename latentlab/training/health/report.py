"""The whole report: what is measured of which rows, in which order it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from latentlab.data import Dataset
from latentlab.inference.aggregate import RowPosteriors, dimension_kl, row_posteriors
from latentlab.inference.disentanglement import binned, mutual_information_gap
from latentlab.inference.observed import observed
from latentlab.inference.rows import spread
from latentlab.models.discrete_vae import Joined
from latentlab.training.health.course import about_course, terms_of
from latentlab.training.health.latent import ACTIVE, about_aggregate, about_explained, about_samples, about_units
from latentlab.training.health.linear import about_classes, about_linear
from latentlab.training.health.records import Finding, Health

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.training.run import Run

MOST_SUMMED = 200_000  # rows that a likelihood is summed over
MOST_ROWS, MOST_SEARCHED = 2000, 100  # the latter where q of a row is found by a search
SAMPLED = 200  # rows that draws are compared with
FACTOR_LEVELS = 50  # more different values are binned for the mutual information


def health(run: Run, report: Callable[[float], None] = lambda share: None) -> Health:
    """Measure the model of `run` as it is now, on a spread of its rows; the history counts up to its step.

    `report` hears the share that is done after each part, and may raise to give it up.
    """
    model, data = run.model, run.data
    most = MOST_SEARCHED if model.traits.searches else MOST_ROWS
    rows = spread(data.train, most)
    x, labels = observed(model, data, rows), _labels(data, rows)
    found = row_posteriors(model, x, labels)
    report(0.1)
    aggregate = np.cov(found.mean.T, ddof=0).reshape(found.mean.shape[1], -1) + np.diag(found.variance.mean(0))
    kl = dimension_kl(found) if model.traits.bounds_evidence else np.empty(0)
    places = found.mean if model.traits.prior == "none" else found.from_prior()
    active, estimate = places.var(0) > ACTIVE, None
    findings: list[Finding] = []
    if model.traits.bounds_evidence:
        findings += about_units(run, active, kl)
        findings += about_explained(run, found, x, terms_of(run, rows))
        report(0.3)
        told, estimate = about_aggregate(run, found)
        findings += told + _about_drawn(run)
    report(0.5)
    pairs = min(len(data.held_out), most, len(data.train))
    course = about_course(run, spread(data.train, max(pairs, 1)), spread(data.held_out, pairs))
    findings = course + findings if run.outcome == "diverged" else findings + course
    report(0.7)
    findings += about_linear(run, spread(data.held_out, SAMPLED))
    report(0.8)
    findings += about_classes(run) + _about_criteria(run)
    mean = found.mean.mean(0)
    return Health(active, kl, mean, aggregate, estimate, _gaps(data, _variables(run, found), rows), tuple(findings))


def _labels(data: Dataset, rows: np.ndarray) -> np.ndarray | None:
    return None if data.labels is None else data.labels[rows]


def _about_drawn(run: Run) -> list[Finding]:
    """What the model draws, against held-out rows, or training rows where there are few others."""
    data, model = run.data, run.model
    held_out = len(data.held_out) >= SAMPLED // 4
    rows = spread(data.held_out if held_out else data.train, SAMPLED)
    x = observed(model, data, rows)
    return about_samples(run, x, _labels(data, rows), held_out)


def _about_criteria(run: Run) -> list[Finding]:
    """AIC and BIC, where the model has them."""
    if run.model.traits.closed_evidence != "exact":
        return []
    rows, total = spread(run.data.train, MOST_SUMMED), 0.0
    for start in range(0, len(rows), 4096):
        part = torch.from_numpy(np.asarray(run.data.x[rows[start : start + 4096]])).to(run.model.device)
        with torch.no_grad():
            total += float(run.model.log_evidence(part).double().sum())
    criteria = run.model.criteria(total / len(rows), len(run.data.train))
    about = "" if len(rows) == len(run.data.train) else f" (about, from {len(rows):,} of the rows)"
    words = ", ".join(f"{name.upper()} {value:,.0f}" for name, value in criteria.items()) + about if criteria else ""
    return [Finding(f"{words}: of mixtures fitted to the same rows, less is better.", None)] if words else []


def _variables(run: Run, found: RowPosteriors) -> np.ndarray:
    """The latent variables (N, d): means; of those that take one of K values the most probable one, as integers."""
    if run.model.traits.posterior != "categorical":
        return found.mean
    prior = run.model.prior()
    values = prior.each.event_shape[1] if isinstance(prior, Joined) else prior.event_shape[0]
    return found.mean.reshape(len(found.mean), -1, values).argmax(2)


def _gaps(data: Dataset, z: np.ndarray, rows: np.ndarray) -> dict[str, float]:
    """The mutual information gap of every factor that the rows were made from; else of the label."""
    if not data.factors:
        return {} if data.labels is None else {"label": mutual_information_gap(z, data.labels[rows])}
    gaps = {}
    for name in data.factors:
        column = data.columns[name].take(rows)
        levels = column.as_classes()[0]
        if column.is_number and column.distinct > FACTOR_LEVELS:  # a continuous one, in even shares
            levels = binned(column.values)
        gaps[name] = mutual_information_gap(z, levels)
    return gaps
