"""What coordinate ascent looks like: the target and q on the plane, the factors, the weights, the ELBO."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor

from latentlab.gui.widgets.latent_plot import Line, Plot
from latentlab.lessons.cavi import PlaneTarget, TwoFactors, conditional, elbo, highest
from latentlab.space.outlines import FADED, outlines
from latentlab.space.palette import mixed, mixed_colours

if TYPE_CHECKING:
    from latentlab.lessons.mixture_factors import FactorsSeen

REACH = 3.5  # of the plane, to each side
INKS = ("accent", "held_out", "text")  # of factors
MOST_BARS, MOST_UPDATES = 40, 24
LEAST_ROOM = 0.02  # nats


def plane_plot(target: PlaneTarget, past: list[TwoFactors]) -> Plot:
    """The target in ink, q in blue, and the way of q's mean."""
    q = past[-1]
    lines = [Line(points, "text", 1.2) for points in outlines(target.mean, target.covariance)]
    lines += [Line(points, "accent") for points in outlines(q.means, np.diag(q.variances))]
    way = np.stack([each.means for each in past])
    lines.append(Line(way, "held_out", 1.2))
    ends = (-REACH, REACH)
    return Plot(ends, ends, None, lines, [(q.means, "accent")], dots=[(way, "held_out")])


def factors_plot(target: PlaneTarget, q: TwoFactors, updated: int | None) -> Plot:
    """Both factors, the one that was just updated bold; p's marginals in ink, its conditionals dashed."""
    z = np.linspace(-REACH, REACH, 321)
    lines, top = [], 0.0
    for j in (0, 1):
        marginal = _curve(z, float(target.mean[j]), float(target.covariance[j, j]))
        aside = _curve(z, *conditional(target, j, float(q.means[1 - j])))
        own = _curve(z, float(q.means[j]), float(q.variances[j]))
        width = 3.2 if j == updated else 1.6
        lines += [Line(marginal, "text", 1.0), Line(own, INKS[j], width), Line(aside, INKS[j], 1.2, dashed=True)]
        top = max(top, float(own[:, 1].max()), float(aside[:, 1].max()), float(marginal[:, 1].max()))
    return Plot((-REACH, REACH), (0.0, 1.1 * top), None, lines, names=("z₁ or z₂", "density"), equal=False)


def updates_plot(target: PlaneTarget, past: list[TwoFactors]) -> Plot:
    """The ELBO after each update, and the highest there is."""
    values = [elbo(target, q) for q in past]
    colours = ["faint", *(INKS[q.turn] for q in past[:-1])]
    return _rising(values, colours, 0, "updates", highest(target))


def rises_plot(elbos: list[tuple[int, float]]) -> Plot:
    """The ELBO after each factor of the mixture."""
    return _rising([value for _, value in elbos], [INKS[factor] for factor, _ in elbos], 1, "factors updated", None)


def weights_plot(seen: FactorsSeen, updated: bool) -> Plot:
    """E[π_k] as bars, ± one standard deviation."""
    lines, top = [], float((seen.weights + seen.spread)[:MOST_BARS].max())
    for k, (weight, spread) in enumerate(zip(seen.weights[:MOST_BARS], seen.spread[:MOST_BARS], strict=True), 1):
        bar = np.array([[k - 0.4, 0], [k - 0.4, weight], [k + 0.4, weight], [k + 0.4, 0]])
        whisker = np.array([[k, max(weight - spread, 0.0)], [k, weight + spread]])
        lines += [Line(bar, INKS[1], 0.0), Line(bar, INKS[1], 2.4 if updated else 1.2), Line(whisker, "text", 1.6)]
    count = min(len(seen.weights), MOST_BARS)
    return Plot((0.4, count + 0.6), (0.0, 1.1 * top), None, lines, names=("component", "E[π] ± sd"), equal=False)


def mixture_plot(seen: FactorsSeen, updated: bool) -> Plot:
    """Rows coloured by q(z); components of the expected precision in ink, and where q has their means in blue."""
    scene, lines, crosses = seen.scene, [], []
    if scene.responsibilities is None:
        dots = [(scene.rows, "faint")]
    else:
        index, colours = mixed(scene.responsibilities), mixed_colours()
        dots = [(scene.rows[index == each], QColor(*map(int, colours[each])).name()) for each in np.unique(index)]
    for (weight, mean, covariance), scale in zip(scene.gaussians, seen.mean_scale, strict=True):
        if weight < FADED:
            continue
        lines += [Line(points, "text", 2.2 if updated else 1.2) for points in outlines(mean, covariance)]
        if np.isfinite(scale):
            lines.append(Line(outlines(mean, scale**2 * covariance)[0], "accent", 1.6))
        crosses.append((mean, "accent"))
    low, high = scene.rows.min(0), scene.rows.max(0)
    room = np.maximum(0.08 * (high - low), 1e-3)
    (a, c), (b, d) = low - room, high + room
    names = scene.names or ("first direction", "second direction")
    ranges = (float(a), float(b)), (float(c), float(d))
    return Plot(*ranges, None, lines, crosses, names, equal=False, dots=dots)


def _curve(z: np.ndarray, mean: float, variance: float) -> np.ndarray:
    return np.stack([z, np.exp(-0.5 * (z - mean) ** 2 / variance) / np.sqrt(2 * np.pi * variance)], 1)


def _rising(values: list[float], colours: list[str], first: int, name: str, limit: float | None) -> Plot:
    """Values against their number from `first` on, the last of them where they are many."""
    left = max(0, len(values) - MOST_UPDATES)
    x = first + np.arange(left, len(values), dtype=float)
    points = np.stack([x, values[left:]], 1)
    dots = [(points[[colour == each for colour in colours[left:]]], each) for each in dict.fromkeys(colours[left:])]
    reach = (float(x[0]) - 0.5, max(float(x[-1]), x[0] + 6) + 0.5)
    seen = points[1:, 1] if limit is not None and len(points) > 1 else points[:, 1]  # a start may lie far below
    low, high = float(seen.min()), float(seen.max() if limit is None else limit)
    room = 0.08 * max(high - low, LEAST_ROOM)
    lines = [Line(points, "faint", 1.2)]
    if limit is not None:
        lines.append(Line(np.array([[reach[0], limit], [reach[1], limit]]), "text", 1.2, dashed=True))
    names = (name, "nats" if limit is not None else "nats per row")
    return Plot(reach, (low - room, high + room), None, lines, names=names, equal=False, dots=dots)
