"""What every model without a gradient shares: whole-data steps in float64, one state, rows in blocks.

EM and CAVI improve parameters in closed form. A subclass keeps them in `parameters`, a flat dict of float64 tensors
whose names and shapes :meth:`ClosedFormModel.blank` gives for settings and data shape alone.
"""

from __future__ import annotations

import math
import threading
import weakref
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

import numpy as np
import torch
from torch.distributions import Distribution

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.latent_model import LatentModel
from latentlab.models.protocol import (
    OPTIMISER,
    Batch,
    Pace,
    State,
    Terms,
    TrainingDefaults,
    Traits,
    weights_of,
)

BEFORE = f"{OPTIMISER}before"  # in a state
BLOCK = 2048  # rows at once: their features stay in the processor's cache, and threads have alike to do

Found = TypeVar("Found")


class ClosedFormModel(LatentModel):
    """A model whose `step` is one step of EM or CAVI over all rows.

    A step gives the terms before it, so that the history begins with the first guess. It says `converged` when the
    ELBO has risen by less than the `tolerance` of the settings, nats per row.
    """

    name: str
    defaults = TrainingDefaults(whole=True, epochs=500, learning_rate=0.0, unit="EM steps", converges=True)
    traits: Traits

    def __init__(self, shape: tuple[int, ...], settings: Any) -> None:
        self.shape, self.settings = tuple(shape), settings
        self.values = math.prod(self.shape)
        self.trained = self.converged = False
        self.device = torch.device("cpu")
        self.parameters: dict[str, torch.Tensor] = self.blank()
        self._before = -math.inf
        self._begun: tuple[weakref.ref[Dataset], int] | None = None
        self._kept: tuple[torch.Tensor, Any] | None = None

    @property
    @abstractmethod
    def latent_dim(self) -> int:
        """How many numbers a latent value has."""

    @abstractmethod
    def blank(self) -> dict[str, torch.Tensor]:
        """Parameters of the right names and shapes, sound but meaningless."""

    @abstractmethod
    def guess(self, x: torch.Tensor, seed: int) -> dict[str, torch.Tensor]:
        """The parameters that training starts from, for rows (N, D) float64."""

    @abstractmethod
    def prepare(self, x: torch.Tensor) -> Any:
        """What the steps need of rows (N, D) float64; made once and kept as long as they stay the same."""

    @abstractmethod
    def em_step(self, prepared: Any) -> Terms:
        """Improve the parameters once; the terms before, nats per row."""

    @abstractmethod
    def measure(self, prepared: Any) -> Terms:
        """The terms of rows that are not learned from, under the parameters as they are, nats per row."""

    @abstractmethod
    def prior(self) -> Distribution:
        """p(z)."""

    @abstractmethod
    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x), batch first."""

    @abstractmethod
    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z), batch first."""

    def begin(self, data: Dataset, seed: int) -> None:
        """The first guess for `data`, the same for the same seed."""
        plain = isinstance(data.x, np.ndarray) and data.x.flags.carray
        whole = plain and not len(data.held_out)  # then nothing need be copied
        x = torch.from_numpy(data.x if whole else data.x[data.train]).flatten(1)
        guess = self.guess(self.precise(x), seed)
        self.parameters = {name: value.to(self.device) for name, value in guess.items()}
        self.trained = self.converged = False
        self._before, self._kept, self._begun = -math.inf, None, (weakref.ref(data), seed)
        self._lay_out()

    def precise(self, x: torch.Tensor) -> torch.Tensor:
        """Rows (N, D) as `guess` and `prepare` take them: float64; or as they are, where those look at blocks alone."""
        return x.double()

    def begun(self, data: Dataset, seed: int) -> bool:
        """Whether it stands where `begin` with the same arguments has put it."""
        return not self.trained and self._begun is not None and (self._begun[0]() is data and self._begun[1] == seed)

    def to(self, device: str) -> None:
        """Move the parameters to `device`, which must compute in float64: mps does not, and is refused."""
        if torch.device(device).type == "mps":
            raise InputError(f"The model {self.name} computes in float64, which mps cannot. Choose device=cpu.")
        self.device = torch.device(device)
        self.parameters = {name: value.to(self.device) for name, value in self.parameters.items()}
        self._kept = None

    def rescue(self, state: State) -> None:
        """Go on from `state` on the CPU: the device that the parameters were on is lost with them."""
        self.device, self._kept = torch.device("cpu"), None
        self.parameters = {name: torch.empty_like(value, device="cpu") for name, value in self.parameters.items()}
        self.load(state)

    def step(self, batch: Batch, pace: Pace) -> Terms:
        """One step over the rows of `batch`; the terms before it."""
        if self._kept is None or self._kept[0] is not batch.x:
            self._kept = (batch.x, self.prepare(self.precise(batch.x.flatten(1))))
        terms = self.em_step(self._kept[1])
        self._lay_out()
        now = float(terms["elbo"])
        self.converged = self.trained and now - self._before < self.settings.tolerance
        self._before, self.trained = now, True
        return terms

    def _lay_out(self) -> None:
        """Parameters in the order of a file's: products of others round otherwise, and a run goes on to the bit."""
        self.parameters = {name: value.contiguous() for name, value in self.parameters.items()}

    def bound(self, batch: Batch, generator: torch.Generator | None = None) -> Terms:
        """The terms of a batch, exact: no noise is drawn."""
        return self.measure(self.prepare(self.precise(batch.x.flatten(1))))

    @torch.inference_mode()
    def encode(self, x: np.ndarray) -> np.ndarray:
        """Posterior means (N, d) float32 of rows (N, *shape)."""
        if x.shape[1:] != self.shape:
            raise InputError(f"Rows of shape {x.shape[1:]} were given to a model of rows of shape {self.shape}.")
        out = np.empty((len(x), self.latent_dim), np.float32)
        for part in blocks(len(x)):
            out[part] = self.posterior(torch.from_numpy(x[part]).to(self.device)).mean.cpu().numpy()
        return out

    @torch.inference_mode()
    def decode(self, z: np.ndarray) -> np.ndarray:
        """Means of p(x|z), (N, *shape) float32, of latent values (N, d)."""
        if z.shape[1:] != (self.latent_dim,):
            raise InputError(f"Places of {z.shape[1:]} values were given to a latent space of {self.latent_dim}.")
        out = np.empty((len(z), *self.shape), np.float32)
        for part in blocks(len(z)):
            out[part] = self.mean_of(torch.as_tensor(z[part], dtype=torch.float64, device=self.device)).cpu().numpy()
        return out

    def finite(self) -> bool:
        """Whether every parameter is finite."""
        return all(bool(value.sum().isfinite()) for value in self.parameters.values())

    def state(self) -> State:
        """A copy of the parameters, and the bound before them: whether the next step converges depends on it."""
        kept = {name: value.cpu().numpy().copy() for name, value in self.parameters.items()}
        return kept | ({BEFORE: np.array(self._before)} if math.isfinite(self._before) else {})

    def load(self, state: State) -> None:
        """Take over a state; raises InputError, changing nothing, where names, shapes or types differ."""
        found, own = weights_of(state), self.blank()
        if found.keys() != own.keys():
            raise InputError(f"These parameters are not of this model: {sorted(found.keys() ^ own.keys())[0]}.")
        for name, value in found.items():
            if value.dtype != np.float64 or value.shape != tuple(own[name].shape):
                raise InputError(
                    f"The parameters {name} are {value.dtype} {value.shape}, not float64 {tuple(own[name].shape)}."
                )
        self.parameters = {name: torch.tensor(value, device=self.device) for name, value in found.items()}
        before = np.asarray(state.get(BEFORE, -math.inf), np.float64)
        self._before = float(before) if before.ndim == 0 and not np.isnan(before) else -math.inf
        self.trained, self.converged, self._kept = True, False, None


def blocks(rows: int) -> Iterator[slice]:
    """Slices of at most BLOCK rows that together are all."""
    for start in range(0, rows, BLOCK):
        yield slice(start, min(start + BLOCK, rows))


def over_blocks(work: Callable[[torch.Tensor], Found], parts: Iterable[torch.Tensor]) -> list[Found]:
    """What `work` makes of each of some blocks, in order; on the CPU by as many threads as this one computes with.

    Each computes a block alone: threads that share every small operation wait for one another at each, which takes
    many times as long where other programs run. Nothing that is found depends on how many there are.
    """
    parts, threads = list(parts), torch.get_num_threads()
    if min(threads, len(parts)) < 2 or parts[0].device.type != "cpu":
        return [work(part) for part in parts]
    return list(_pool(threads).map(work, parts))


@cache
def _pool(threads: int) -> ThreadPoolExecutor:
    """So many threads that compute with one processor each."""
    pool, all_there = ThreadPoolExecutor(threads, "latentlab blocks"), threading.Barrier(threads + 1)

    def begin() -> None:
        torch.set_num_threads(1)
        torch.get_num_threads()  # else it would take over the process's number at its first computation
        all_there.wait()

    for _ in range(threads):
        pool.submit(begin)
    all_there.wait()
    torch.set_num_threads(threads)  # they have changed what threads that begin later take over
    return pool
