"""The few questions every model answers, so that one app trains and explores them all.

θ are a model's generative parameters, φ those of its inference; `d` is the latent dimension. All terms are in
nats per row: summed over the values of a row, averaged over the rows of the batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch
from torch.distributions import Distribution

from latentlab.data import Dataset
from latentlab.models.what_if import WhatIf
from latentlab.written import epoch_words

Terms = dict[str, torch.Tensor]
"""Named 0-dimensional tensors on the model's device; at least ``elbo``. Reading one waits for the device."""

State = dict[str, np.ndarray]
"""Everything a model has learned, as flat named arrays: copies, safe to hand to another thread or a file."""

OPTIMISER = "optimiser."
"""Prefix of the entries of a state that only training needs."""


def weights_of(state: State) -> State:
    """The part of a state that decoding and encoding need."""
    return {name: value for name, value in state.items() if not name.startswith(OPTIMISER)}


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows of a dataset: values (B, *shape) float32 and their indices in the dataset (B,) int64.

    `labels` (B,) int64 are there where the dataset has them; `trained` is False for rows that are never trained on.
    """

    x: torch.Tensor
    rows: torch.Tensor
    labels: torch.Tensor | None = None
    trained: bool = True

    def parted(self, parts: int) -> list[Batch]:
        """The same rows in so many batches, or as many as there are rows."""
        size = -(-len(self.x) // max(1, parts))
        return [
            Batch(
                self.x[start : start + size], self.rows[start : start + size],
                None if self.labels is None else self.labels[start : start + size], self.trained,
            )
            for start in range(0, len(self.x), size)
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pace:
    """What a run sets anew at each step.

    `rounded` lets the networks of a step multiply in bfloat16. A model that follows gradients computes a batch in so
    many `parts`, one after another, which takes less memory. `what_if` is what is tried in the place of its settings.
    """

    learning_rate: float
    epoch: float
    step: int = 0
    rounded: bool = False
    parts: int = 1
    what_if: WhatIf | None = None


@dataclass(frozen=True)
class TrainingDefaults:
    """How a family likes to be trained, where a person leaves it open.

    Attributes:
        whole: each step sees every training row (EM, CAVI, a Gaussian process), else batches.
        epochs: how often every row is seen; None suits the data.
        learning_rate: of Adam; 0 for EM and CAVI, which have none.
        validate_every: epochs between two measurements of the held-out rows.
        unit: what an epoch is called, in the plural: where each step sees every row, it is one step.
        converges: it ends by itself, when another step would change nothing worth having; epochs are the most it takes.
        divides: its steps compute a batch in parts where they are asked to.
        by_networks: its steps are those of networks (:class:`latentlab.models.network_model.NetworkModel`): they may
            multiply in bfloat16, and can be compiled where they are settled.
    """

    whole: bool = False
    epochs: int | None = None
    learning_rate: float = 1e-3
    validate_every: int = 1
    unit: str = "epochs"
    converges: bool = False
    divides: bool = False
    by_networks: bool = False

    def how_far(self, epoch: float, step: int | None = None) -> str:
        """A place in a run in the words of its unit; with the step, where that is another thing than an epoch."""
        steps = f"step {step:,}, " if step is not None and not self.whole else ""
        return f"{steps}{self.unit.removesuffix('s')} {epoch_words(epoch)}"


@dataclass(frozen=True)
class Traits:
    """What a model is and can do, declared by itself, so that nobody asks for its name.

    Attributes:
        prior: the kind of p(z): "gaussian", "mixture" of Gaussians, "categorical", or "none" where there is none.
            Under a condition it is that condition's.
        posterior: the kind of q(z|x): "gaussian" has a mean and a covariance, "categorical" is over one of K or several
            such, "point" has no width, "shared" is one for all rows.
        bounds_evidence: whether its ELBO is a bound on log p(x) of rows, so that p(z) can be drawn from, and KL and
            evidence mean something.
        closed_evidence: "exact" where `log_evidence` is log p(x) at the parameters as they are, "predictive" where it
            is averaged over their distribution, "" where there is no closed form.
        components: whether z is one of K components in the data's space (`responsibilities`).
        conditions: how many conditions it decodes under; 0 where it has none.
        predictive_deviation: whether it has a standard deviation of its own for a prediction (`deviation`).
        trains: whether it can be trained here; a network that was adopted is trained elsewhere.
        searches: whether q of a row that it was not trained on is found by a search: slow, never in a GUI thread.
        keeps_rows: whether its state holds the rows it learned from, or something of each of them.
        phases: how many steps improve q alone and then how many θ alone, in turn; (0, 0) where all improve both.
        what_if: what of :class:`latentlab.models.what_if.WhatIf` can be tried on its training.
        em: whether a step is an E-step with the exact posterior and then an M-step that lifts the bound to its highest.
        amortised: whether q(z|x) is what its network `encoder` makes of x, so that its weights are φ; of a Gaussian q
            the last layer gives μ, then log σ² where that is not fixed.
    """

    prior: str = "gaussian"
    posterior: str = "gaussian"
    bounds_evidence: bool = True
    closed_evidence: str = ""
    components: bool = False
    conditions: int = 0
    predictive_deviation: bool = False
    searches: bool = False
    keeps_rows: bool = False
    em: bool = False
    phases: tuple[int, int] = (0, 0)
    what_if: tuple[str, ...] = ()
    amortised: bool = False
    trains: bool = True

    @property
    def drawn(self) -> bool:
        """Whether rows can be drawn: z ~ p(z), then x ~ p(x|z)."""
        return self.bounds_evidence and self.prior != "none"


@dataclass(frozen=True)
class Ellipse:
    """A Gaussian to draw on the map: mean (p,) and a factor L (p, p) of its covariance LLᵀ, its weight from 0 to 1.

    `kind` is "component", "target" or "fit".
    """

    name: str
    mean: np.ndarray
    factor: np.ndarray
    weight: float = 1.0
    kind: str = "component"


class Model(Protocol):
    """A choice of p(z), p(x|z) and q(z|x), and of how they are improved.

    The map shows a space of places (p,), in which each row and the probe lie. For most models it is the latent space
    itself; for a mixture, whose z is one of K, it is the space of the data, where every place has a posterior.
    """

    name: str
    settings: Any
    shape: tuple[int, ...]
    latent_dim: int
    device: torch.device
    trained: bool
    """Whether any step was taken or any state loaded: a run begins a model only when not."""
    defaults: TrainingDefaults
    traits: Traits
    converged: bool
    """Whether another step would change nothing worth having; only EM and CAVI ever say so."""

    def begin(self, data: Dataset, seed: int) -> None:
        """Initialise the parameters for `data`, the same for the same seed."""

    def begun(self, data: Dataset, seed: int) -> bool:
        """Whether it stands where `begin` with the same arguments has put it."""

    def to(self, device: str) -> None:
        """Move parameters and optimiser to a torch device."""

    def step(self, batch: Batch, pace: Pace) -> Terms:
        """Improve once: a gradient step, an EM step, a CAVI step. The terms before the improvement."""

    def bound(self, batch: Batch, generator: torch.Generator | None = None) -> Terms:
        """Only measure; `generator` gives the noise, so that the same one gives the same figures."""

    def prior(self) -> Distribution:
        """p(z), event shape (d,)."""

    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x) of rows (B, *shape), batch first, event shape (d,)."""

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of places (B, d), batch first, event shape `shape`; its mean is what "decode" shows."""

    def given(self, labels: np.ndarray | torch.Tensor | int) -> Model:
        """This model under a condition, one for all rows or one for each; itself where it has no conditions."""

    def encode(self, x: np.ndarray) -> np.ndarray:
        """Posterior means (N, d) float32 of rows (N, *shape)."""

    def mean_of(self, z: torch.Tensor) -> torch.Tensor:
        """Means of p(x|z), (B, *shape), of latent values (B, d) on its own device; a gradient goes through it."""

    def decode(self, z: np.ndarray) -> np.ndarray:
        """Means of p(x|z), (N, *shape) float32, of latent values (N, d)."""

    def embed(self, x: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """Where rows (N, *shape) lie on the map's space, (N, p) float32.

        `rows` (N,) are their indices in the dataset, where they are of it: a model may know them by these.
        """

    @property
    def embedding_dim(self) -> int:
        """p: how many numbers a place on the map's space has."""

    def criteria(self, log_likelihood: float, rows: int) -> dict[str, float]:
        """AIC and the like, less is better, of a mean log-likelihood of `rows` rows in nats; empty where none is."""

    def ellipses(self) -> Sequence[Ellipse]:
        """The Gaussians that the model is made of, where it is of some that lie among the places."""

    def latent(self, places: np.ndarray) -> np.ndarray:
        """The latent values (N, d) float32 that belong to places (N, p)."""

    def finite(self) -> bool:
        """Whether every parameter is finite."""

    def state(self) -> State:
        """A copy of everything learned, optimiser and noise included."""

    def rescue(self, state: State) -> None:
        """Go on from `state` on the CPU: the device is lost, with all that lay there."""

    def load(self, state: State) -> None:
        """Take over a state (the optimiser's part may be missing); InputError where it does not fit."""
