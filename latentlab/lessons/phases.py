"""Variational and generalised EM: steps that improve q alone and θ alone take turns, and the gap need not close.

After E-steps the bound is nearer to log p(x), which they leave alone; M-steps lift both (Neal and Hinton 1998).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from latentlab.data.dataset import Dataset
from latentlab.inference import estimate
from latentlab.inference.observed import observed
from latentlab.lessons.em import ALONG, Curve, HalfStep, RowsSeen
from latentlab.models import rebuild_model
from latentlab.models.protocol import Batch, State, weights_of

ROWS, DRAWS, SAMPLES = 24, 64, 500
SHARES = (0.0, 0.5, 1.0, 1.25)
DOTS = 1000


def phase_step(
    run: Any, after: str, q: State | None = None, report: Callable[[float], None] = lambda share: None
) -> HalfStep:
    """Look at a run whose E- and M-steps take turns (traits.phases), after "start", "E" or "M"; `report` may raise.

    The bound is that of a spread of training rows, with the same noise each time; log p(x) of the same rows is found
    by importance sampling. After M its curves go from the state `q`, before the M-steps, to the present one.
    """
    model, data = run.model, run.data
    index = data.train[np.linspace(0, len(data.train) - 1, min(ROWS, len(data.train))).round().astype(int)]
    elbo, log_p = _bound(model, data, index), _evidence(model, data, index)
    curve = None
    if after == "M" and q is not None:
        curve = _between(model, q, data, index, report)
    return HalfStep(after, run.step, log_p, elbo, len(index), curve, _seen(model, data), weights_of(model.state()))


@torch.no_grad()
def _bound(model: Any, data: Dataset, index: np.ndarray) -> float:
    """The ELBO of training rows under their own q, mean over rows and draws."""
    x = torch.from_numpy(np.asarray(observed(model, data, index), np.float32)).to(model.device)
    labels = None if data.labels is None else torch.from_numpy(data.labels[index]).to(model.device)
    generator = torch.Generator(model.device).manual_seed(0)
    batch = Batch(x, torch.from_numpy(index).to(model.device), labels, trained=True)
    return float(np.mean([float(model.bound(batch, generator)["elbo"]) for _ in range(DRAWS)]))


def _evidence(model: Any, data: Dataset, index: np.ndarray) -> float:
    x, conditional = np.asarray(observed(model, data, index), np.float32), bool(model.traits.conditions)
    groups = [np.arange(len(index))] if not conditional else [np.array([i]) for i in range(len(index))]
    found = []
    for seed, group in enumerate(groups):  # rows that shared their noise would all be off to one side
        given = model.given(int(data.labels[index[group[0]]])) if conditional else model
        found.append(estimate(given, x[group], "importance", SAMPLES, seed=seed).log_p)
    return float(np.concatenate(found).mean())


def _between(model: Any, q: State, data: Dataset, index: np.ndarray, report: Callable[[float], None]) -> Curve:
    """Bound and log p(x) over the share of the M-steps that was gone; q stays, for M-steps leave its weights alone."""
    now, twin = weights_of(model.state()), rebuild_model(model.name, model.shape, model.settings)
    bounds, levels = [], []
    for share in SHARES:
        mixed = {name: q[name] + share * (now[name] - q[name]) if _real(now[name]) else now[name] for name in now}
        twin.load({name: np.asarray(value, now[name].dtype) for name, value in mixed.items()})
        twin.to(str(model.device))
        bounds.append(_bound(twin, data, index))
        levels.append(_evidence(twin, data, index))
        report((len(bounds)) / len(SHARES))
    return Curve(ALONG, (), np.array(SHARES), np.array(levels), np.array(bounds), 1.0)


def _real(value: np.ndarray) -> bool:
    return np.issubdtype(value.dtype, np.floating)


@torch.no_grad()
def _seen(model: Any, data: Dataset) -> RowsSeen:
    """Where some training rows lie in the first two latent dimensions, and N(0, I) there."""
    rows = data.train[np.linspace(0, len(data.train) - 1, min(DOTS, len(data.train))).round().astype(int)]
    given = model.given(data.labels[rows]) if model.traits.conditions else model
    z = given.embed(np.asarray(observed(model, data, rows), np.float32), rows)
    z = np.concatenate([z, np.zeros((len(z), 1))], 1)[:, :2] if z.shape[1] < 2 else z[:, :2]
    return RowsSeen(z, None, [(1.0, np.zeros(2), np.eye(2))], ("z₁", "z₂"))
