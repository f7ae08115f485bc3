"""A density p(x) and y = f(x), which rises: p_y(y) = p_x(x) |dx/dy|. Its mass goes along, its mode goes elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from latentlab.errors import InputError
from latentlab.lessons.gaussians import Gaussian

DENSITIES = {"gaussian": "Gaussian", "two": "Two Gaussians", "beta": "Beta"}
CENTRE = 0.5  # of the Gaussian
CENTRES, SHARES, NARROW = (-1.0, 1.1), (0.4, 0.6), 0.6  # of two Gaussians; how narrow each is beside a single one
BETA_MEAN, BETA_NARROW = 0.35, 0.2
CORE = 0.99  # of the mass, that is meant by where a density lies
ZOOMS, PLACES = 4, 2001  # of the search for a mode
TINY, EPSILON = np.finfo(float).tiny, np.finfo(float).epsneg
FINEST = 1e-12  # of a band, next to where a density may be infinite


class Transformation(NamedTuple):
    """y = f(x): how it is written, f, its inverse, and log df/dx of x."""

    written: str
    forward: Callable[[np.ndarray], np.ndarray]
    inverse: Callable[[np.ndarray], np.ndarray]
    log_slope: Callable[[np.ndarray], np.ndarray]


def _logistic(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def _logit(x: np.ndarray) -> np.ndarray:
    with np.errstate(divide="ignore"):
        return np.log(x) - np.log1p(-x)


def _log_cube_slope(x: np.ndarray) -> np.ndarray:
    with np.errstate(divide="ignore"):
        return math.log(3) + 2 * np.log(np.abs(x))


TRANSFORMATIONS = {
    "exp": Transformation("exp x", np.exp, np.log, lambda x: np.asarray(x, float)),
    "logistic": Transformation(
        "logistic x", _logistic, _logit, lambda x: -np.logaddexp(0, x) - np.logaddexp(0, -x)
    ),
    "logit": Transformation("logit x", _logit, _logistic, lambda x: -np.log(x) - np.log1p(-x)),
    "cube": Transformation("x³", lambda x: np.asarray(x) ** 3, np.cbrt, _log_cube_slope),
    "affine": Transformation(
        "2x + 1", lambda x: 2 * np.asarray(x) + 1, lambda y: (np.asarray(y) - 1) / 2,
        lambda x: np.full(np.shape(x), math.log(2)),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class ToyDensity:
    """One of DENSITIES, as wide as `spread` says (from 0.2 to 1)."""

    name: str
    spread: float

    def __post_init__(self) -> None:
        if self.name not in DENSITIES or not 0.2 <= self.spread <= 1:
            raise InputError(f"There is no density {self.name!r} of spread {self.spread}.")

    @property
    def ends(self) -> tuple[float, float]:
        """Between which it is drawn; nearly all of it lies there."""
        return (0.0, 1.0) if self.name == "beta" else (-3.0, 3.0)

    @property
    def transformations(self) -> tuple[str, ...]:
        """Those it can be put through: a logit takes what lies between 0 and 1."""
        return tuple(name for name in TRANSFORMATIONS if name != "logit" or self.name == "beta")

    def log_prob(self, x: np.ndarray) -> np.ndarray:
        """log p(x) of places (n,); −inf where there is none of it."""
        if self.name == "beta":
            a, b = self.beta
            constant = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
            inner = np.clip(x, TINY, 1 - EPSILON)
            return np.where(inner == x, constant + (a - 1) * np.log(inner) + (b - 1) * np.log1p(-inner), -np.inf)
        if self.name == "gaussian":
            return Gaussian(CENTRE, self.spread).log_prob(x)
        parts = [
            math.log(share) + Gaussian(centre, NARROW * self.spread).log_prob(x)
            for share, centre in zip(SHARES, CENTRES, strict=True)
        ]
        return np.logaddexp(*parts)

    @property
    def beta(self) -> tuple[float, float]:
        """a and b, where it is a Beta."""
        counts = BETA_MEAN * (1 - BETA_MEAN) / (BETA_NARROW * self.spread) ** 2 - 1
        return BETA_MEAN * counts, (1 - BETA_MEAN) * counts

    def core(self) -> tuple[float, float]:
        """The places that leave out as much on each side, and CORE of it between them."""
        x = _inside(*self.ends, PLACES)
        below = np.cumsum(np.exp(self.log_prob(x)))
        return tuple(np.interp(((1 - CORE) / 2, (1 + CORE) / 2), below / below[-1], x))


def carried(density: ToyDensity, name: str, y: np.ndarray) -> np.ndarray:
    """p_y(y) = p_x(x) |dx/dy| at places y (n,), by the transformation of that name."""
    x = TRANSFORMATIONS[name].inverse(y)
    logs = density.log_prob(x)
    with np.errstate(over="ignore", invalid="ignore"):
        return np.where(np.isneginf(logs), 0.0, np.exp(logs - TRANSFORMATIONS[name].log_slope(x)))


def bounded(density: ToyDensity, name: str) -> bool:
    """Whether p_y is: at 0 a cube is flat, and p_y infinite, unless p_x falls there as x² does."""
    return name != "cube" or (density.name == "beta" and density.beta[0] >= 3)


def modes(density: ToyDensity, name: str) -> tuple[float, float]:
    """The x where p_x is highest, and the x whose y is where p_y is: of a cube 0 itself, where p_y is infinite."""
    return _highest(density, density.log_prob), _highest(
        density, lambda x: density.log_prob(x) - TRANSFORMATIONS[name].log_slope(x)
    )


def masses(density: ToyDensity, name: str, band: tuple[float, float]) -> tuple[float, float]:
    """The mass of a band of x, and that of the band of y it is carried to: a sum over each, not one from the other."""
    f = TRANSFORMATIONS[name].forward
    low, high = density.ends
    x = _panels(np.nextafter(max(band[0], low), high), np.nextafter(min(band[1], high), low))
    y = f(x)
    return _sum(x, lambda at: np.exp(density.log_prob(at))), _sum(y, lambda at: carried(density, name, at))


def _highest(density: ToyDensity, height: Callable[[np.ndarray], np.ndarray]) -> float:
    """By looking ever closer."""
    low, high = density.ends
    for _ in range(ZOOMS):
        x = _inside(low, high, PLACES)
        best, step = float(x[np.argmax(height(x))]), x[1] - x[0]
        low, high = max(best - step, density.ends[0]), min(best + step, density.ends[1])
    return best


def _inside(low: float, high: float, count: int) -> np.ndarray:
    """Places between two ends, without them; with the middle."""
    return np.linspace(low, high, count + 2)[1:-1]


def _panels(low: float, high: float) -> np.ndarray:
    """Edges of the parts that a band is summed in: even, and ever finer towards 0, where a cube is flat."""
    edges = np.linspace(low, high, 65)
    fine = np.geomspace(FINEST, max(abs(low), abs(high), 2 * FINEST), 200)
    edges = np.unique(np.concatenate([edges, fine, -fine, [0.0]]))
    return edges[(edges >= low) & (edges <= high)]


def _sum(edges: np.ndarray, density: Callable[[np.ndarray], np.ndarray]) -> float:
    """By Gauss and Legendre in each part."""
    nodes, weights = np.polynomial.legendre.leggauss(8)
    half = np.diff(edges)[:, None] / 2
    at = edges[:-1, None] + half * (1 + nodes)
    return float((half * weights * density(at.ravel()).reshape(at.shape)).sum())
