"""A network that was trained elsewhere, explored here: live functions take the place of decoder and encoder.

What it has learned stays where it is; nothing of it is trained or written. A run of it can be saved, and opened again
by a program that has adopted the same functions under the same name.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.factors import LOG_VARIANCE_RANGE, even_noise, improve
from latentlab.models.gradient import GradientModel
from latentlab.models.likelihoods import LIKELIHOODS, likelihood_for, make_head
from latentlab.models.likelihoods.head import Head
from latentlab.models.outer import Logits, Outer
from latentlab.models.protocol import Batch, Pace, Terms, TrainingDefaults, Traits
from latentlab.settings import setting

PROBES = 3  # rows that tell how a function is to be called
RESIDUAL_ROWS = 2000  # whose reconstructions say how wide the noise of a Gaussian likelihood is
STARTS, SEARCH_STEPS = 256, 200  # draws of the prior among which a row's z is begun, and steps that improve it
NARROW = -9.0  # log variance of a q that is a point, as wide as a point has to be to be drawn from


@dataclass(frozen=True)
class AdoptedSettings:
    """What is said of an adopted network."""

    name: str = setting("", "Name", "Under which its functions were given.")
    latent_dim: int = setting(2, "Latent dimensions", "How many numbers stand for one row.", minimum=1, maximum=4096)
    likelihood: str | None = setting(None, "Likelihood", "p(x|z) about what it decodes.", automatic="suits the data")
    parameters: bool = setting(False, "Parameters", "Whether decoding gives the likelihood's parameters, not its mean.")
    prior: bool = setting(True, "Prior", "Whether z ~ N(0, I).")
    sigma: float | None = setting(None, "Gaussian σ", "Of a Gaussian likelihood.", automatic="of its residuals")
    levels: int = setting(16, "Levels L", "Of a categorical likelihood.", minimum=2, maximum=256)


@dataclass(frozen=True)
class Functions:
    """What was given under a name: decoder, encoder if any, and the z (N, d) of the rows of the dataset if given."""

    decode: Outer
    encode: Outer | None
    z: np.ndarray | None
    data: Dataset


_GIVEN: dict[str, Functions] = {}
_ADOPTED: dict[str, Adopted] = {}
UNKNOWN = (
    "The network {!r} is functions of a program, and this program has not adopted them. Call ll.adopt with the same "
    "functions and this name, then open it again."
)


def adopt(
    *,
    decode: Callable[[Any], Any],
    latent_dim: int,
    data: Dataset,
    encode: Callable[[Any], Any] | None = None,
    z: np.ndarray | None = None,
    name: str = "",
    **settings: Any,
) -> Adopted:
    """A model to explore from functions of batches: the map, probe, paths, geometry, evidence and exports of a network.

    Functions take and give tensors or float32 arrays, batch first. To explore it: ``ll.explore(model)``,
    ``lab.show(model)``, ``ll.evidence(model, x)``.

    Args:
        decode: z (B, d) to the means of p(x|z): (B, *data.shape), flat, or as pictures whose channels come first.
        latent_dim: d.
        data: the dataset that it is of, as the network is used to see it.
        encode: rows (B, *data.shape) to their z (B, d), or to means and standard deviations, a pair of (B, d) each.
            Without it the z of a row is sought: the q(z|x) of best ELBO, by gradient.
        z: (N, d) of the rows of `data`, where they are known and nothing encodes them.
        name: under which a session of it can be opened again; by default "network 1" and so on.
        **settings: `likelihood` (by default the one that suits the data), `sigma` of a Gaussian one (by default that of
            the residuals), `levels` of a categorical one; `parameters=True` where `decode` gives the likelihood's own
            parameters (a Bernoulli's logits, say); `prior=False` for an autoencoder, whose z has none.

    Raises:
        InputError: where a function fails, gives other values each time, or other shapes than these.
    """
    from latentlab.settings import make

    _check_given(data, settings.get("sigma"))
    name = name or f"network {len(_GIVEN) + 1}"
    wanted = make(AdoptedSettings, {"name": name, "latent_dim": latent_dim, **settings})
    likelihood = likelihood_for(wanted.likelihood or ("gaussian" if wanted.sigma is not None else None), data)
    chosen = make(AdoptedSettings, {**vars(wanted), "likelihood": likelihood})
    probes = np.random.default_rng(0).standard_normal((PROBES, latent_dim)).astype(np.float32)
    decoder = Outer(decode, "decode", probes)
    encoder = None if encode is None else Outer(encode, "encode", _rows(data, np.arange(min(PROBES, len(data)))))
    z = None if z is None else _places(z, data, latent_dim)
    before = _GIVEN.get(name)
    _GIVEN[name] = Functions(decoder, encoder, z, data)
    try:
        model = Adopted(data.shape, chosen)
        model.check(probes)
        model.begin(data, 0)
    except InputError:
        _GIVEN.pop(name) if before is None else _GIVEN.update({name: before})
        raise
    model.trained = True
    _ADOPTED[name] = model
    return model


def _check_given(data: Any, sigma: float | None) -> None:
    if not isinstance(data, Dataset):
        raise InputError(f"data must be a Dataset, such as ll.Dataset.of(rows), not a {type(data).__name__}.")
    if sigma is not None and not sigma > 0:
        raise InputError(f"sigma must be above 0, not {sigma}.")


def _places(z: Any, data: Dataset, dims: int) -> np.ndarray:
    """The z of all rows, (N, dims) float32; InputError for anything else."""
    try:
        found = np.asarray(z, np.float32)
    except (TypeError, ValueError) as error:
        raise InputError(f"z must be numbers ({error}).") from error
    if found.shape != (len(data), dims) or not np.isfinite(found).all():
        raise InputError(f"z must be {len(data):,} × {dims} finite numbers, a row for each of {data.name}.")
    return found


def adopted_as(name: str) -> Adopted:
    """The network that this program has adopted last under a name; InputError where it has none."""
    if name not in _ADOPTED:
        raise InputError(UNKNOWN.format(name))
    return _ADOPTED[name]


def _rows(data: Dataset, rows: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(data.x[rows], np.float32)


class Adopted(GradientModel):
    """Live functions as a model; only the scale of its likelihood is its own."""

    name = "adopted"
    Settings = AdoptedSettings
    defaults = TrainingDefaults(learning_rate=0.0)

    def __init__(self, shape: tuple[int, ...], settings: AdoptedSettings) -> None:
        super().__init__(shape, settings)
        if settings.name not in _GIVEN:
            raise InputError(UNKNOWN.format(settings.name))
        self.functions = _GIVEN[settings.name]
        head = make_head(
            settings.likelihood or "gaussian", math.prod(shape), sigma=settings.sigma, levels=settings.levels
        )
        self.networks = nn.ModuleDict({"head": head})
        self._make_optimiser()
        encoder = self.functions.encode
        wide = encoder is not None and self._is_wide(encoder)
        self.traits = Traits(
            prior="gaussian" if settings.prior else "none",
            posterior="gaussian" if wide or (encoder is None and settings.prior) else "point",
            bounds_evidence=settings.prior,
            searches=encoder is None,
            trains=False,
        )

    @property
    def head(self) -> Head:
        """The likelihood."""
        return self.networks["head"]

    @property
    def data(self) -> Dataset:
        """The dataset that it was adopted with."""
        return self.functions.data

    @staticmethod
    def configure(settings: AdoptedSettings, data: Dataset) -> AdoptedSettings:
        """The settings as they are: they were made for their data."""
        return settings

    def _is_wide(self, encoder: Outer) -> bool:
        """Whether the encoder tells how wide q is."""
        found = encoder.parts(torch.from_numpy(_rows(self.data, np.arange(min(PROBES, len(self.data))))))
        right = all(part.shape[1:] == (self.latent_dim,) for part in found) and len(found) <= 2
        if not right:
            raise InputError(
                f"encode gave shapes {[tuple(part.shape) for part in found]}; z of shape (rows, {self.latent_dim}) is "
                "wanted, or a pair of means and standard deviations of that shape."
            )
        if len(found) == 2 and not (found[1] > 0).all():
            raise InputError("encode gave standard deviations that are not above 0; give σ, not log σ².")
        return len(found) == 2

    @torch.no_grad()
    def check(self, z: np.ndarray) -> None:
        """Raise InputError where what is decoded at places (n, d) cannot be rows of the data."""
        given, outputs = self.functions.decode(torch.from_numpy(z)), math.prod(self.shape) * self.head.outputs
        if not given.isfinite().all():
            raise InputError("decode gave values that are not finite.")
        if self.settings.parameters:
            if given[0].numel() != outputs:
                raise InputError(f"decode gave {given[0].numel():,} parameters for a row; {outputs:,} are wanted.")
            return
        kind, low, high = LIKELIHOODS[self.settings.likelihood], float(given.min()), float(given.max())
        if self.head.outputs > 1:
            raise InputError(f"A mean does not say all of {kind.title[2:]}: give its parameters, with parameters=True.")
        self._shaped(given)
        if low < kind.low or high > kind.high:
            raise InputError(
                f"decode gave means from {low:g} to {high:g}, which {kind.title[0].lower()}{kind.title[1:]} cannot "
                "have. Give means of p(x|z), or its parameters with parameters=True, or choose another likelihood."
            )

    # Its own answers -----------------------------------------------------------------------------------------------

    def initialise(self, data: Dataset, generator: torch.Generator) -> None:
        """A scale of the likelihood that was left open is that of the residuals of the training rows."""
        rows = data.train[:: max(1, len(data.train) // RESIDUAL_ROWS)]
        if self.functions.encode is None:
            rows = rows[:: max(1, len(rows) // PROBES)]
        x = torch.from_numpy(_rows(data, rows))
        self.head.fit_scale(x.flatten(1))
        scale = getattr(self.head, "log_sigma", None)
        if isinstance(scale, nn.Parameter):
            residual = x - torch.from_numpy(self.decode(self.embed(x.numpy(), rows)))
            squares = residual.flatten(1).square().mean(None if scale.ndim == 0 else 0)
            with torch.no_grad():
                scale.copy_(0.5 * squares.clamp_min(1e-12).log())

    def decoded(self, z: torch.Tensor) -> torch.Tensor:
        """The likelihood's parameters (B, D · outputs), from what the function gives."""
        given, settings = self.functions.decode, self.settings
        if settings.parameters:
            return given(z).flatten(1)
        if LIKELIHOODS[settings.likelihood].quantity != "bits":
            return self.head.output_of(self._shaped(given(z)).flatten(1))
        with Logits() as logits:
            mean = given(z)
        known = logits.of(mean)
        if known is not None:
            return self._shaped(known.to(z.device)).flatten(1)
        return self.head.output_of(self._shaped(mean).flatten(1))

    def _shaped(self, values: torch.Tensor) -> torch.Tensor:
        """(B, *shape): from flat values, or from pictures whose channels come first."""
        shape = values.shape[1:]
        if shape == self.shape or values[0].numel() != math.prod(self.shape):
            if shape != self.shape:
                raise InputError(f"decode gave values of shape {tuple(shape)} for a row, and rows are {self.shape}.")
            return values
        if len(self.shape) == 3 and tuple(shape) == (self.shape[2], *self.shape[:2]):
            return values.permute(0, 2, 3, 1)
        return values.reshape(len(values), *self.shape)

    def terms(self, batch: Batch, generator: torch.Generator) -> Terms:
        """Reconstruction, KL and ELBO of one draw; of an autoencoder its squared error, as −½ squares."""
        mean, log_variance = self._factors(batch.x)
        noise = torch.randn(mean.shape, generator=generator, device=mean.device)
        wide = self.traits.posterior == "gaussian"
        z = mean + (0.5 * log_variance).exp() * noise if wide else mean
        reconstruction = self.head.log_prob(self.decoded(z), batch.x.flatten(1)) / len(mean)
        if not self.settings.prior:
            return {"elbo": reconstruction, "reconstruction": reconstruction, "kl": torch.zeros(())}
        kl = 0.5 * (mean.square() + log_variance.exp() - log_variance - 1).sum(1).mean()
        return {"elbo": reconstruction - kl, "reconstruction": reconstruction, "kl": kl}

    def _factors(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Mean and log variance (B, d) of q of rows (B, *shape): encoded, or sought."""
        encoder = self.functions.encode
        if encoder is None:
            return self._sought(x)
        found = encoder.parts(x)
        if len(found) == 2:
            return found[0], (2 * found[1].log()).clamp(*LOG_VARIANCE_RANGE)
        return found[0], torch.full_like(found[0], NARROW)

    def _sought(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """The q of best ELBO, climbed to from the best of many draws of the prior."""
        flat, generator = x.flatten(1), torch.Generator().manual_seed(0)
        draws = torch.randn((STARTS, self.latent_dim), generator=generator)
        known = self.functions.z
        if known is not None:
            draws = torch.cat([draws, torch.from_numpy(known[:: max(1, len(known) // STARTS)])])
        with torch.no_grad():
            output = self.decoded(draws)
            fit = torch.stack([self.head.rows(output, row.expand(len(output), -1)) for row in flat])
            start = draws[(fit - 0.5 * draws.square().sum(1)).argmax(1)]

        def log_joint(z: torch.Tensor) -> torch.Tensor:
            samples, rows = z.shape[:2]
            log_x = self.head.rows(self.decoded(z.flatten(0, 1)), flat.repeat(samples, 1)).view(samples, rows)
            return log_x - 0.5 * z.square().sum(2) * self.settings.prior

        return improve(start, torch.full_like(start, -4.0), log_joint, SEARCH_STEPS, even_noise(8, start, generator))

    def step(self, batch: Batch, pace: Pace) -> Terms:
        """Nothing is trained here: InputError."""
        raise InputError("This network was trained elsewhere: there is nothing to train of it here.")

    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """The ELBO, which nothing climbs."""
        return terms["elbo"]

    def prior(self) -> Distribution:
        """N(0, I); InputError for an autoencoder."""
        if not self.settings.prior:
            raise InputError("This network was adopted without a prior, so it has no p(z) and no evidence.")
        zeros = torch.zeros(self.latent_dim)
        return Independent(Normal(zeros, torch.ones_like(zeros)), 1)

    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x) of rows (B, *shape)."""
        mean, log_variance = self._factors(x)
        return Independent(Normal(mean, (0.5 * log_variance).exp(), validate_args=False), 1)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of places (B, d)."""
        return self.head.distribution(self.decoded(z.float()), self.shape)

    def mean_of(self, z: torch.Tensor) -> torch.Tensor:
        """The mean (B, *shape) of p(x|z), as the function gives it."""
        return super().mean_of(z) if self.settings.parameters else self._shaped(self.functions.decode(z.float()))

    def embed(self, x: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """The z of rows: given, encoded, or sought."""
        if self.functions.z is not None and rows is not None and self.functions.encode is None:
            return self.functions.z[rows]
        return self.encode(x)

    def finite(self) -> bool:
        """What it has learned is not kept here."""
        return True

    def to(self, device: str) -> None:
        """The functions stay where they are, and so does the rest, which is little."""

    def _make_optimiser(self) -> None:
        free = [*self.networks.parameters(), nn.Parameter(torch.zeros(()))]  # Adam wants something
        self.optimiser = torch.optim.Adam(free)
