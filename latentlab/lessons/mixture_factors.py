"""The factors of a Bayesian mixture, one at a time: q(z), q(π), q(μ, Λ), and the ELBO after each.

log q_j = E[log p(X, z, π, μ, Λ)] + const over the other factors (Attias 2000; Bishop 2006, 10.2): each is the best
there is beside the others, so that the ELBO never falls. A copy of the run is changed, never the run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch

from latentlab.lessons.em import RowsSeen, scene
from latentlab.models import rebuild_model
from latentlab.models.protocol import State, weights_of

if TYPE_CHECKING:
    from latentlab.data.dataset import Dataset

FACTORS = ("z", "π", "μ, Λ")  # in turn
OF_PI, OF_MEANS = ("weights", "concentration"), ("means", "factors", "precision", "freedom")  # in a state


class FactorState(NamedTuple):
    """Where coordinate ascent is.

    Attributes:
        q: what q(π) and q(μ, Λ) are.
        of_z: the same when q(z) was improved last: its responsibilities are the E-step's under these. None before.
        best: q(π) and q(μ, Λ) given that q(z); None before.
        turn: which of FACTORS is next.
    """

    q: State
    of_z: State | None = None
    best: State | None = None
    turn: int = 0


class FactorsSeen(NamedTuple):
    """What is there to see after some factors.

    Attributes:
        step: of the run that was copied.
        state: to go on from.
        elbos: (index into FACTORS, ELBO in nats per row) after each factor that was improved for this look.
        weights, spread: E[π] and standard deviations (K,).
        mean_scale: standard deviations of μ_k as a share of the component's own, (K,); infinite where q has none.
        scene: rows, responsibilities, and for each component its weight, E[μ] and E[Λ]⁻¹, on two axes.
    """

    step: int
    state: FactorState
    elbos: list[tuple[int, float]]
    weights: np.ndarray
    spread: np.ndarray
    mean_scale: np.ndarray
    scene: RowsSeen


def look_at_factors(
    run: Any,
    state: FactorState | None,
    count: int = 1,
    anew: bool = False,
    report: Callable[[float], None] = lambda share: None,
) -> FactorsSeen:
    """Improve the next `count` factors from `state` on; `report` may raise.

    Without a state from the run as it is, or `anew` from k-means with as many clusters as components, seed 0.
    """
    model, data = run.model, run.data
    if state is None:
        state = FactorState(weights_of(_from_kmeans(model, data) if anew else model.state()))
    x = torch.from_numpy(np.asarray(data.x[data.train])).double().to(model.device)
    elbos = []
    for done in range(count):
        improved, state = state.turn, improve_factor(model, state, x)
        elbos.append((improved, bound_of(model, state, x)))
        report((done + 1) / count)
    return _seen(model, run.step, state, elbos, x, data)


def improve_factor(model: Any, state: FactorState, x: torch.Tensor) -> FactorState:
    """The factor whose turn it is, the best beside the others, for all rows x (N, *shape) float64."""
    turn = (state.turn + 1) % len(FACTORS)
    if state.turn == 0:
        twin = _twin(model, state.q)
        twin.em_step(twin.prepare(x.flatten(1)))
        return FactorState(state.q, state.q, weights_of(twin.state()), turn)
    if state.best is None:
        raise ValueError("q(z) comes first")
    names = OF_PI if state.turn == 1 else OF_MEANS
    return state._replace(q=state.q | {name: state.best[name] for name in names}, turn=turn)


def bound_of(model: Any, state: FactorState, x: torch.Tensor) -> float:
    """The ELBO of all factors and rows x, every constant in it, nats per row."""
    belongs = _twin(model, state.of_z).responsibilities(x)
    return bound_with(_twin(model, state.q), belongs, x)


def bound_with(model: Any, belongs: torch.Tensor, x: torch.Tensor) -> float:
    """The ELBO with the model's q(π) and q(μ, Λ), and any responsibilities (N, K); nats per row."""
    prepared = model.prepare(x.flatten(1))
    natural, total, start = model.natural(prepared), 0.0, 0
    for block in prepared.blocks:
        r = belongs[start : start + len(block)]
        total += float((r * model.log_joint(block, natural)).sum() - torch.xlogy(r, r).sum())
        start += len(block)
    return (total - float(model.divergence())) / len(x)


def _from_kmeans(model: Any, data: Dataset) -> State:
    """The first guess of one start: Gaussians of k-means' clusters."""
    twin = rebuild_model(model.name, model.shape, replace(model.settings, starts=1))
    twin.begin(data, 0)
    return twin.state()


def _twin(model: Any, state: State) -> Any:
    found = rebuild_model(model.name, model.shape, model.settings)
    found.load(state)
    found.to(str(model.device))
    return found


def _seen(
    model: Any, step: int, state: FactorState, elbos: list[tuple[int, float]], x: torch.Tensor, data: Dataset
) -> FactorsSeen:
    twin = _twin(model, state.q)
    alpha = state.q["concentration"]
    mean = alpha / alpha.sum()
    spread = np.sqrt(mean * (1 - mean) / (alpha.sum() + 1))
    # Without Λ, q(μ) is a Student's t of ν + 1 − D degrees of freedom: it has a variance where these are above 2.
    nu, left = state.q["freedom"], state.q["freedom"] - 1 - model.values
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = np.sqrt(np.where(left > 0, nu / (state.q["precision"] * left), np.inf))
    posterior_of = None if state.of_z is None else _twin(model, state.of_z)
    return FactorsSeen(step, state, elbos, mean, spread, scale, scene(twin, posterior_of, x, data))
