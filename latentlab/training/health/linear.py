"""Whether the networks are worth it: a linear model of as many dimensions, fitted beside, on the same held-out rows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.inference.classes import class_votes
from latentlab.inference.evidence import estimate
from latentlab.inference.yardstick import kind_of_likelihood
from latentlab.models import build_model
from latentlab.models.likelihoods import likelihood_of
from latentlab.models.protocol import Batch, Pace
from latentlab.training.health.records import Finding, Remedy, usable

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.models.protocol import Model
    from latentlab.training.run import Run

MOST_VALUES, MOST_ROWS = 300, 20_000  # of data on which it takes no time to speak of
FEWEST = 15  # held-out rows
MOST_STEPS = 300
LESS = 0.1  # nats a row that are told, where they are more than three errors too


def about_linear(run: Run, rows: np.ndarray) -> list[Finding]:
    """Factor analysis (Rubin and Thayer 1982) against networks of real values on held-out `rows`: told where better."""
    data, model, traits = run.data, run.model, run.model.traits
    values = math.prod(data.shape)
    amortised = traits.bounds_evidence and traits.posterior == "gaussian" and not traits.searches
    suits = (
        amortised and not traits.closed_evidence and kind_of_likelihood(model) == "density" and data.in_memory
        and len(data.shape) == 1 and model.latent_dim < values <= MOST_VALUES
        and 2 * values < len(data.train) <= MOST_ROWS and len(rows) >= FEWEST
    )  # fmt: skip
    linear = _fitted(data, model.latent_dim) if suits else None
    if linear is None:
        return []
    x = np.asarray(data.x[rows])
    ours = estimate(model, x, samples=500)
    apart = linear.log_evidence(torch.from_numpy(x)).double().cpu().numpy() - ours.log_p
    more, error = float(apart.mean()), float(apart.std() / math.sqrt(len(apart)))
    if not np.isfinite(more) or not ours.trusted.all() or more < max(3 * error, LESS):
        return []
    finer = likelihood_of(model.settings).finer
    words = (
        f"A linear model of as many dimensions, {linear.name}, has {more:.2f} ± {error:.2f} nats more evidence a row "
        f"on {len(rows):,} held-out rows: the networks have learned what does not hold, or not yet enough"
        f"{', or miss the noise of each value' if finer else ''}."
    )
    remedies = [Remedy("Train anew, and stop when held-out rows get worse", run={"patience": 20})]
    if finer:
        each = Remedy("Train anew with a noise of its own for each value", {"likelihood": finer})
        remedies.insert(0, each)
    return [Finding(words, False, usable(run, *remedies))]


def about_classes(run: Run) -> list[Finding]:
    """Whether the space tells the classes of held-out rows at least as well as principal components do."""
    votes = class_votes(run.model, run.data, run.data.reported)
    if math.isnan(votes.latent) or math.isnan(votes.principal) or run.model.traits.searches:
        return []
    error = math.sqrt(max(votes.principal * (1 - votes.principal), 1 / votes.rows) / votes.rows)
    if votes.principal - votes.latent < 2 * error:
        return []
    words = (
        f"Principal components tell the label of {votes.principal:.1%} of {votes.rows:,} held-out rows by their five "
        f"nearest neighbours, this space of {votes.latent:.1%}: it has not yet learned what a linear map shows."
    )
    more = () if run.model.defaults.converges else (Remedy("Train on for as long again", epochs=run.epochs),)
    return [Finding(words, False, usable(run, *more))]


def _fitted(data: Dataset, dimensions: int) -> Model | None:
    """Factor analysis, or probabilistic PCA where that has too many dimensions for these values."""
    x, index = torch.from_numpy(np.asarray(data.x[data.train])), torch.from_numpy(data.train)
    for name in ("factor-analysis", "ppca"):
        try:
            model = build_model(name, data, latent_dim=dimensions, seed=0)
        except InputError:
            continue
        for step in range(MOST_STEPS):
            model.step(Batch(x, index), Pace(0.0, float(step), step))
            if model.converged:
                break
        return model
    return None
