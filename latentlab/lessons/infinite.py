"""From a mixture to an infinite mixture: Σ_k π_k N(x; μ_k, Σ_k), and ∫ N(z; 0, 1) N(x; f(z), σ²(z) I) dz on a plane.

f is linear (probabilistic PCA: Tipping and Bishop 1999), a small network, or a Gaussian process (the GPLVM's: Titsias
and Lawrence 2010). The integral is a sum over places of equal probability under p(z), as many as are needed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np
import torch

from latentlab.data.dataset import Dataset
from latentlab.lessons.ancestral import FlatMixture, density
from latentlab.models import build_model
from latentlab.models.protocol import Batch, Pace

LEAST_ROWS, MOST_ROWS, COMPONENTS = 3, 300, 5
NODES, FINE = 64, 801  # places of equal probability: of the network's fit, and of what is shown
SHOWN = np.linspace(-3.0, 3.0, 241)  # z of the curves
SIDE = 60  # of a density
WIDTH, NETWORK_STEPS, NETWORK_RATE = 24, 500, 0.01
INDUCING, PROCESS_STEPS, PROCESS_RATE = 20, 400, 0.06
LEAST_DEVIATION = 0.02  # of the network's noise, as a share of the rows' own


class PlaneRows(NamedTuple):
    """Rows (N, 2) float32, the `names` of their values, ranges of x and y, and what they are in a few words."""

    x: np.ndarray
    names: tuple[str, str]
    ranges: tuple[tuple[float, float], tuple[float, float]]
    about: str


class CurveMixture(NamedTuple):
    """p(x) of one kind: its `density` over the ranges (SIDE, SIDE), and log p(x) of the rows in nats per row.

    Of an infinite mixture f(z) (M, 2) and σ(z) (M,) at SHOWN; of a finite one its `components`, from the left.
    """

    kind: str
    density: np.ndarray
    log_likelihood: float
    means: np.ndarray | None = None
    deviations: np.ndarray | None = None
    components: FlatMixture | None = None


def plane_rows(data: Dataset | None) -> PlaneRows:
    """Some training rows of data of two values; rows about a wave where there are none, or all are alike."""
    x = np.empty((0, 2), np.float32)
    if data is not None and math.prod(data.shape) == 2:
        rows = data.train
        some = rows if len(rows) <= MOST_ROWS else rows[np.linspace(0, len(rows) - 1, MOST_ROWS).astype(int)]
        x = np.asarray(data.x[some], np.float32).reshape(-1, 2)
        about = f"{len(x):,} rows" if len(some) == len(rows) else f"{len(x):,} of {len(rows):,} rows"
        names = (*data.features, *("x₁", "x₂")[len(data.features) :])
    if len(np.unique(x, axis=0)) < LEAST_ROWS:
        random = np.random.default_rng(0)
        t = random.standard_normal(MOST_ROWS)
        wave = np.stack([1.2 * t, 1.2 * np.sin(1.6 * t)], 1)
        x = (wave + 0.22 * random.standard_normal(wave.shape)).astype(np.float32)
        about, names = f"{MOST_ROWS} made rows", ("x₁", "x₂")
    low, high = x.min(0).astype(float), x.max(0).astype(float)
    room = np.maximum(0.1 * (high - low), 1e-3)
    (a, c), (b, d) = low - room, high + room
    return PlaneRows(x, names, ((float(a), float(b)), (float(c), float(d))), about)


def curve_mixtures(rows: PlaneRows, check: Callable[[], None] = lambda: None) -> Iterator[CurveMixture]:
    """ "mixture", "linear", "network", "process": fitted one after another, seed 0; `check` may raise."""
    data = Dataset("rows", rows.x, np.empty(0, np.int64))
    yield _finite(rows, data, check)
    linear = _stepped(build_model("ppca", data, latent_dim=1, fit="closed form"), data, check, 2)
    weights, centre = linear.state()["loadings"][:, 0], linear.state()["mean"]
    deviation = math.sqrt(float(linear.state()["noise"][0]))

    def straight(z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return centre + z[:, None] * weights, np.full(len(z), deviation)

    yield infinite("linear", rows, straight)
    yield infinite("network", rows, _fit_network(rows.x, straight, check))
    process = build_model("gplvm", data, latent_dim=1, inference="Bayesian", inducing=min(INDUCING, len(rows.x)))
    _stepped(process, data, check, PROCESS_STEPS, PROCESS_RATE)

    def predicted(z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        places = z[:, None].astype(np.float32)
        return np.asarray(process.decode(places), float), np.asarray(process.deviation(places), float)

    yield infinite("process", rows, predicted)


def nodes(count: int) -> np.ndarray:
    """So many places, each in the middle of as much of N(0, 1), (count,)."""
    shares = torch.from_numpy((np.arange(count) + 0.5) / count)
    return torch.special.ndtri(shares).numpy()


def infinite(kind: str, rows: PlaneRows, decode: Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]) -> CurveMixture:
    """The infinite mixture of a decoder, which takes z (M,) to f(z) (M, 2) and σ(z) (M,).

    z and −z are alike under p(z): z is taken to grow from the left to the right.
    """
    means, deviations = decode(nodes(FINE))
    x, y = (np.linspace(*ends, SIDE) for ends in rows.ranges)
    places = np.stack(np.meshgrid(x, y, indexing="ij"), -1).reshape(-1, 2)
    ground = np.exp(_log_p(places, means, deviations)).reshape(SIDE, SIDE)
    log_likelihood = float(_log_p(rows.x.astype(float), means, deviations).mean())
    ends = decode(np.array([-1.0, 1.0]))[0][:, 0]
    return CurveMixture(kind, ground, log_likelihood, *decode(SHOWN if ends[1] >= ends[0] else -SHOWN))


def _log_p(x: np.ndarray, means: np.ndarray, deviations: np.ndarray) -> np.ndarray:
    """log of the mean over nodes of N(x; f(z), σ²(z) I), (N,)."""
    squares = np.square(x[:, None] - means).sum(2) / np.square(deviations)
    logs = -0.5 * squares - 2 * np.log(deviations) - math.log(2 * math.pi)
    return np.logaddexp.reduce(logs, axis=1) - math.log(len(means))


def _finite(rows: PlaneRows, data: Dataset, check: Callable[[], None]) -> CurveMixture:
    count = min(COMPONENTS, len(np.unique(rows.x, axis=0)))
    model = _stepped(build_model("gmm", data, components=count, starts=3), data, check, 500)
    weights, means, covariances = model.components()
    order = np.argsort(means[:, 0])
    components = FlatMixture(weights[order], means[order], covariances[order])
    x, y = (np.linspace(*ends, SIDE) for ends in rows.ranges)
    log_likelihood = float(model.log_evidence(torch.from_numpy(rows.x)).mean())
    return CurveMixture("mixture", density(components, x, y), log_likelihood, components=components)


def _stepped(model: Any, data: Dataset, check: Callable[[], None], steps: int, rate: float = 0.0) -> Any:
    """The model after so many steps over all rows, or fewer where it converges."""
    batch = Batch(torch.from_numpy(data.x), torch.arange(len(data.x)))
    for step in range(steps):
        check()
        model.step(batch, Pace(rate, float(step), step))
        if model.defaults.converges and model.converged:
            break
    return model


def _fit_network(
    x: np.ndarray, straight: Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]], check: Callable[[], None]
) -> Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]:
    """A line that a network bends: log p(x) is climbed itself, as a sum over NODES, so that no q is needed."""
    generator, rows = torch.Generator().manual_seed(0), torch.from_numpy(x).double()
    line, start = straight(np.array([0.0, 1.0]))
    scale = float(rows.var(0, correction=0).mean().sqrt())
    centre, slope = torch.from_numpy(line[0]), torch.from_numpy(line[1] - line[0])
    free = [
        torch.randn(1, WIDTH, generator=generator, dtype=torch.float64),
        torch.randn(WIDTH, generator=generator, dtype=torch.float64),
        torch.randn(WIDTH, WIDTH, generator=generator, dtype=torch.float64) / math.sqrt(WIDTH),
        torch.zeros(WIDTH, dtype=torch.float64),
        torch.zeros(WIDTH, 2, dtype=torch.float64),
        torch.zeros(2, dtype=torch.float64),
        torch.tensor(math.log(max(start[0], LEAST_DEVIATION * scale)), dtype=torch.float64),
    ]

    def bent(z: torch.Tensor) -> torch.Tensor:
        hidden = torch.tanh(torch.tanh(z[:, None] @ free[0] + free[1]) @ free[2] + free[3])
        return centre + z[:, None] * slope + scale * (hidden @ free[4] + free[5])

    def deviation() -> torch.Tensor:
        return free[6].exp().clamp_min(LEAST_DEVIATION * scale)

    z = torch.from_numpy(nodes(NODES))
    for part in free:
        part.requires_grad_()
    optimiser = torch.optim.Adam(free, lr=NETWORK_RATE)
    for _ in range(NETWORK_STEPS):
        check()
        optimiser.zero_grad()
        squares = (rows[:, None] - bent(z)).square().sum(2) / deviation().square()
        loss = 2 * deviation().log() - torch.logsumexp(-0.5 * squares, 1).mean()
        loss.backward()
        optimiser.step()

    @torch.no_grad()
    def decode(places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return bent(torch.from_numpy(places)).numpy(), np.full(len(places), float(deviation()))

    return decode
