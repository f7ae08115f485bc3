"""What every model trained by minibatch gradients shares: one step, one state, encoding and decoding in blocks."""

from __future__ import annotations

import weakref
from abc import abstractmethod
from collections.abc import Iterable
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.distributions import Distribution

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.latent_model import LatentModel
from latentlab.models.networks import rounds
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
from latentlab.models.what_if import AS_SET

BLOCK_VALUES = 1 << 22  # values decoded or encoded at once: 16 MiB as float32
MOMENTS = ("step", "exp_avg", "exp_avg_sq")
NOISE = OPTIMISER + "noise"
SURROGATE, SURROGATE_KL = "surrogate", "surrogate_kl"  # terms that are only there for their gradient
HIDDEN = (SURROGATE, SURROGATE_KL)


class GradientModel(LatentModel):
    """A model whose `step` follows the gradient of its own bound with Adam (Kingma and Ba 2015).

    A subclass makes `networks`, and answers `terms`, `objective`, `initialise`, `prior`, `posterior`, `likelihood`.
    `rounded` is true within a step whose networks may multiply in bfloat16: of this model alone, so that a copy of it
    in another thread decodes in full float32 meanwhile. `altered` is what a step tries in the place of the settings.
    """

    name: str
    networks: nn.ModuleDict
    defaults = TrainingDefaults(divides=True)
    traits = Traits()
    converged = False

    def __init__(self, shape: tuple[int, ...], settings: Any) -> None:
        self.shape, self.settings = tuple(shape), settings
        self.trained = self.rounded = False
        self.altered = AS_SET
        self._begun: tuple[weakref.ref[Dataset], int] | None = None
        self.device = torch.device("cpu")
        self.noise = torch.Generator().manual_seed(0)

    @property
    def latent_dim(self) -> int:
        """d."""
        return self.settings.latent_dim

    @abstractmethod
    def terms(self, batch: Batch, generator: torch.Generator) -> Terms:
        """The bound and its parts on a batch, differentiable, nats per row; also what only a step needs."""

    @abstractmethod
    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """What a step maximises, from its terms."""

    @property
    def steady(self) -> bool:
        """Whether the objective is the same at every step, so that its values can be compared."""
        return True

    def settled(self, pace: Pace) -> bool:
        """Whether every step from `pace` on is the same function of parameters, moments, batch and noise, and keeps
        nothing else: only then can it be compiled.
        """
        return False

    def frozen_parameters(self, pace: Pace) -> Iterable[nn.Parameter]:
        """The parameters that a step leaves alone."""
        return ()

    @abstractmethod
    def initialise(self, data: Dataset, generator: torch.Generator) -> None:
        """Draw the first parameters."""

    @abstractmethod
    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x), batch first."""

    @abstractmethod
    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z), batch first."""

    def begin(self, data: Dataset, seed: int) -> None:
        """Initialise parameters, optimiser and noise from `seed`, on the CPU so that every device starts alike."""
        device = self.device
        self.to("cpu")
        self.initialise(data, torch.Generator().manual_seed(seed))
        self._make_optimiser()
        self.to(str(device))
        self.noise = torch.Generator(self.device).manual_seed(seed)
        self.trained, self._begun = False, (weakref.ref(data), seed)

    def begun(self, data: Dataset, seed: int) -> bool:
        """Whether it stands where `begin` with the same arguments has put it."""
        return not self.trained and self._begun is not None and (self._begun[0]() is data and self._begun[1] == seed)

    def to(self, device: str) -> None:
        """Move parameters and optimiser to `device`; the noise there begins anew from its own last draw."""
        target = torch.device(device)
        if target == self.device:
            return
        self.networks.to(target)
        for moments in self.optimiser.state.values():
            for name, value in moments.items():
                moments[name] = value.to(target)
        seed = int(torch.randint(2**31, (), generator=self.noise, device=self.noise.device))
        self.noise = torch.Generator(target).manual_seed(seed)
        self.device = target

    def rescue(self, state: State) -> None:
        """Go on from `state` on the CPU: the device that parameters and optimiser were on is lost with them."""
        self.networks.to_empty(device="cpu")
        self.optimiser.state.clear()
        self.device, self.noise = torch.device("cpu"), torch.Generator().manual_seed(0)
        self.load(state)

    def step(self, batch: Batch, pace: Pace) -> Terms:
        """One Adam step up the objective; the terms before it."""
        for group in self.optimiser.param_groups:
            group["lr"] = pace.learning_rate * group.get("factor", 1.0)
        self.optimiser.zero_grad(set_to_none=True)
        told = self._followed(batch, pace, 1.0) if pace.parts == 1 else _followed_in_parts(self, batch, pace)
        for parameter in self.frozen_parameters(pace):
            parameter.grad = None
        self.optimiser.step()
        self.trained = True
        return told

    def _followed(self, batch: Batch, pace: Pace, share: float) -> Terms:
        """Add `share` of the gradient on a batch to what the parameters have; what is told of its terms."""
        self.rounded, self.altered = pace.rounded and rounds(self.device), pace.what_if or AS_SET
        try:
            terms = self.terms(batch, self.noise)
        finally:
            self.rounded, self.altered = False, AS_SET
        objective = self.objective(terms, pace)
        (objective * -share).backward()
        return {name: value.detach() for name, value in self.shown(terms, pace, objective).items()}

    def shown(self, terms: Terms, pace: Pace, objective: torch.Tensor) -> Terms:
        """What a step tells of its terms: none that is there for its gradient, but the objective where steady."""
        told = {name: value for name, value in terms.items() if name not in HIDDEN}
        if SURROGATE in terms:  # has the objective's gradient, not its value
            objective = self.objective(told, pace)
        return told | {"objective": objective} if self.steady and pace.what_if is None else told

    @torch.no_grad()
    def bound(self, batch: Batch, generator: torch.Generator | None = None) -> Terms:
        """The terms on a batch, nothing changed: without a `generator` the noise is the same each time."""
        terms = self.terms(batch, generator or torch.Generator(self.device).manual_seed(0))
        return {name: value for name, value in terms.items() if name not in HIDDEN}

    @torch.no_grad()
    def encode(self, x: np.ndarray) -> np.ndarray:
        """Posterior means (N, d) float32 of rows (N, *shape)."""
        if x.shape[1:] != self.shape:
            raise InputError(f"Rows of shape {x.shape[1:]} were given to a model of rows of shape {self.shape}.")
        return self._blockwise(lambda rows: self.posterior(rows).mean, x, (self.latent_dim,))

    @torch.inference_mode()
    def decode(self, z: np.ndarray) -> np.ndarray:
        """Means of p(x|z), (N, *shape) float32, of places (N, d)."""
        if z.shape[1:] != (self.latent_dim,):
            raise InputError(f"Places of {z.shape[1:]} values were given to a latent space of {self.latent_dim}.")
        return self._blockwise(self.mean_of, z, self.shape)

    def _blockwise(self, function: Any, values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
        block = max(1, BLOCK_VALUES // max(1, int(np.prod(self.shape))))
        out = np.empty((len(values), *shape), np.float32)
        for start in range(0, len(values), block):
            part = torch.as_tensor(np.asarray(values[start : start + block], np.float32), device=self.device)
            out[start : start + block] = function(part).cpu().numpy()
        return out

    @torch.no_grad()
    def finite(self) -> bool:
        """Whether every parameter is finite (a sum is not where any of its parts is not)."""
        return bool(torch.stack([parameter.sum() for parameter in self.networks.parameters()]).isfinite().all())

    def state(self) -> State:
        """A copy of weights, optimiser and noise."""
        arrays = {name: value.cpu().numpy().copy() for name, value in self.networks.state_dict().items()}
        for name, parameter in self.networks.named_parameters():
            for moment, value in self.optimiser.state.get(parameter, {}).items():
                arrays[f"{OPTIMISER}{moment}.{name}"] = value.cpu().numpy().copy()
        arrays[NOISE] = self.noise.get_state().cpu().numpy().copy()
        return arrays

    def load(self, state: State) -> None:
        """Take over a state; raises InputError, changing nothing, where names, shapes or types differ."""
        weights = weights_of(state)
        own = self.networks.state_dict()
        if weights.keys() != own.keys():
            raise InputError(f"These weights are not of this model: {sorted(weights.keys() ^ own.keys())[0]}.")
        for name, value in weights.items():
            kind = str(own[name].dtype).removeprefix("torch.")
            if value.shape != tuple(own[name].shape) or str(value.dtype) != kind:
                raise InputError(
                    f"The weights {name} are {value.dtype} {value.shape}, not {kind} {tuple(own[name].shape)}."
                )
        moments = _moments_of(self, state)
        noise = _noise_of(self, state)
        with torch.no_grad():
            for name, value in weights.items():
                own[name].copy_(torch.from_numpy(value))
        self.optimiser.state.clear()
        for parameter, values in moments.items():
            self.optimiser.state[parameter] = {k: torch.tensor(v, device=self.device) for k, v in values.items()}
        if noise is not None:
            self.noise = noise
        self.trained = True

    def _make_optimiser(self) -> None:
        self.optimiser = torch.optim.Adam(self.networks.parameters(), fused=True)


def _noise_of(model: GradientModel, state: State) -> torch.Generator | None:
    """The generator of a state, where it has one of this device's kind."""
    noise = state.get(NOISE)
    if noise is None or noise.dtype != np.uint8 or noise.shape != tuple(model.noise.get_state().shape):
        return None
    generator = torch.Generator(model.device)
    try:
        generator.set_state(torch.from_numpy(noise.copy()))
    except RuntimeError as error:
        raise InputError("The noise of this state is damaged.") from error
    return generator


def _moments_of(model: GradientModel, state: State) -> dict[nn.Parameter, dict[str, np.ndarray]]:
    found = {}
    for name, parameter in model.networks.named_parameters():
        values = {moment: state.get(f"{OPTIMISER}{moment}.{name}") for moment in MOMENTS}
        if any(value is None for value in values.values()):
            continue
        for moment, value in values.items():
            right = np.float32 if moment == "step" else parameter.detach().cpu().numpy().dtype
            if value.shape != (() if moment == "step" else tuple(parameter.shape)) or value.dtype != right:
                raise InputError(f"The optimiser's {moment} of {name} does not fit this model.")
        found[parameter] = values
    return found


def _followed_in_parts(model: GradientModel, batch: Batch, pace: Pace) -> Terms:
    """The same of a batch in parts, each weighed by its rows: as of the whole where terms are means over rows."""
    total: Terms = {}
    for part in batch.parted(pace.parts):
        share = len(part.x) / len(batch.x)
        for name, value in model._followed(part, pace, share).items():
            total[name] = value * share + total.get(name, 0.0)
    return total
