"""What health tells: findings in words, and remedies that a click can apply."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.inference.aggregate import Estimate
from latentlab.settings import as_dict, make

if TYPE_CHECKING:
    from latentlab.training.run import Run


@dataclass(frozen=True)
class Remedy:
    """One click: what it does, in words, and the settings of model and run that it changes.

    With `epochs` nothing is changed, and the run goes on for so many more; else a new one is trained.
    """

    title: str
    model: dict[str, Any] = field(default_factory=dict)
    run: dict[str, Any] = field(default_factory=dict)
    epochs: int | None = None

    def changes(self, model: Any, run: Any) -> str:
        """Exactly what it changes of the settings `model` and `run`, for people."""
        if self.epochs is not None:
            return "Trains this run on from where it is. No setting changes."
        told = []
        for settings, values in ((model, self.model), (run, self.run)):
            labels = {entry.name: entry.metadata["label"] for entry in fields(settings)}
            told += [
                f"{labels[name]}: {_word(now)} → {_word(to)}"
                for name, to in values.items()
                if (now := getattr(settings, name)) != to
            ]
        return "Trains a new run from the start. " + ", ".join(told) + "."


def _word(value: Any) -> str:
    if value is None:
        return "automatic"
    return f"{value:g}" if isinstance(value, float) else str(value)


@dataclass(frozen=True)
class Finding:
    """One sentence about a run. `good` says whether it is well so, None that it is only a figure."""

    words: str
    good: bool | None
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True)
class Health:
    """What was measured on some rows of a run, and what it means.

    Attributes:
        active: of each latent dimension (d,), whether the variance of E_q[z_j] over rows is above 0.01, in units of the
            variance of the row's own prior.
        kl: KL of the marginals, q(z_j|x) to the model's own p(z_j), of each dimension (d,), nats per row; empty where
            q is not Gaussian or there is no prior. Their sum is the KL of the whole where both factorise.
        aggregate_mean, aggregate_covariance: (d,) and (d, d) of q(z) = 1/N Σ q(z|x_i).
        aggregate_kl: KL( q(z) ‖ p(z) ), nats; None where there is no prior or there are few rows.
        mig: mutual information gap of each known factor, by name; else of the labels.
    """

    active: np.ndarray
    kl: np.ndarray
    aggregate_mean: np.ndarray
    aggregate_covariance: np.ndarray
    aggregate_kl: Estimate | None
    mig: dict[str, float]
    findings: tuple[Finding, ...]


def usable(run: Run, *remedies: Remedy) -> tuple[Remedy, ...]:
    """Those of the remedies whose settings this model has and takes on these data, and that change something."""
    if not run.model.traits.trains:
        return ()
    return tuple(remedy for remedy in remedies if _usable(run, remedy))


def _usable(run: Run, remedy: Remedy) -> bool:
    if remedy.epochs is not None:
        return run.outcome in ("", "finished")
    kind, now = type(run.model), run.model.settings
    if not set(remedy.model) <= {entry.name for entry in fields(now)}:
        return False
    try:
        model = kind.configure(make(kind.Settings, as_dict(now) | remedy.model), run.data)
        settings = make(type(run.settings), as_dict(run.settings) | remedy.run)
    except InputError:
        return False
    return bool(model != now or settings != run.settings)
