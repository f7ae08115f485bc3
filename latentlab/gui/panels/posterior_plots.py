"""What a look at a row's posterior is drawn as: over the whole prior, and close by."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from latentlab.gui.widgets.latent_plot import Line, Plot
from latentlab.space.outlines import CIRCLE, outlines
from latentlab.space.planes import subscript

if TYPE_CHECKING:
    from latentlab.inference.decoded_grid import Posterior
    from latentlab.inference.inspector import Look

RINGS = (1.0, 2.0, 3.0)
MOST_COMPONENTS = 60  # of p(z), that rings are drawn of
HEADROOM = 1.08
Best = tuple[np.ndarray, np.ndarray] | None


def posterior_plot(look: Look, posterior: Posterior, best: Best, probe: np.ndarray) -> Plot:
    """One of the two posteriors of a look, over the whole prior or close by, with p(z), q and the best q."""
    return _plane(look, posterior, best, probe) if len(look.dimensions) > 1 else _line(look, posterior, best)


def _rings(look: Look) -> list[np.ndarray]:
    """Of p(z): three of one Gaussian, one of each component of several."""
    reaches = RINGS if len(look.centres) == 1 else RINGS[:1]
    pairs = list(zip(look.centres, look.scales, strict=True))[:MOST_COMPONENTS]
    return [centre + reach * scale * CIRCLE for centre, scale in pairs for reach in reaches]


def _plane(look: Look, posterior: Posterior, best: Best, probe: np.ndarray) -> Plot:
    lines = [Line(ring, "faint", 1.0) for ring in _rings(look)]
    lines += [Line(points, "accent") for points in outlines(look.mean, look.covariance)]
    if best is not None:
        lines += [Line(points, "held_out", dashed=True) for points in outlines(*best)]
    x, y = (_range(axis) for axis in posterior.axes)
    names = tuple(f"z{subscript(dimension + 1)}" for dimension in look.dimensions)
    return Plot(x, y, posterior.density, lines, [(look.mean, "accent"), (probe[list(look.dimensions)], "probe")], names)


def _line(look: Look, posterior: Posterior, best: Best) -> Plot:
    """One dimension: densities as curves, that of p(z) among them."""
    (z,) = posterior.axes
    prior = np.mean([_normal(z, m[0], s[0]) for m, s in zip(look.centres, look.scales, strict=True)], axis=0)
    q = _normal(z, look.mean[0], math.sqrt(look.covariance[0, 0]))
    curves = [(prior, "faint", False), (posterior.density, "text", False), (q, "accent", False)]
    curves += [] if best is None else [(_normal(z, best[0][0], math.sqrt(best[1][0, 0])), "held_out", True)]
    top = HEADROOM * max(float(curve.max()) for curve, *_ in curves)
    area = np.concatenate([[[z[0], 0]], np.stack([z, posterior.density], 1), [[z[-1], 0]]])
    lines = [Line(area, "text", 0.0), *(Line(np.stack([z, c], 1), ink, dashed=dash) for c, ink, dash in curves)]
    names = (f"z{subscript(look.dimensions[0] + 1)}", "density")
    return Plot(_range(z), (0.0, top), None, lines, names=names, equal=False)


def _normal(z: np.ndarray, mean: float, deviation: float) -> np.ndarray:
    return np.exp(-0.5 * ((z - mean) / deviation) ** 2) / (deviation * math.sqrt(2 * math.pi))


def _range(axis: np.ndarray) -> tuple[float, float]:
    """From edge to edge of the cells."""
    half = 0.5 * (axis[1] - axis[0])
    return float(axis[0] - half), float(axis[-1] + half)
