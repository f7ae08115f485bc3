"""What the lesson of EM shows of a half-step: a sentence, curves, the course so far, the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor

from latentlab.gui.widgets.latent_plot import Line, Plot
from latentlab.space.outlines import outlines
from latentlab.space.palette import mixed, mixed_colours

if TYPE_CHECKING:
    from latentlab.lessons.em import Curve, HalfStep, RowsSeen

AXES = {"means": "μ of component {}, value {}", "loadings": "W: value {}, z of number {}", "noise": "ψ of value {}"}
HALVES = ("half-step", "nats per row")
WHOLE = {"along": "share of the M-step", "noise": "σ²"}


def sentence(found: HalfStep, rows: int, ended: bool = False) -> str:
    """Where EM is, in numbers; a run that has `ended` goes on by itself only."""
    of = "" if found.rows == rows else f" (of {found.rows:,} of {rows:,} rows)"
    level = f"{found.log_likelihood:.4f}"
    if found.after == "start":
        said = f"Step {found.step}: log p(x) = {level} nats per row{of}. Press E: q becomes the posterior under this θ."
    elif found.after == "E":
        said = (
            f"After E, step {found.step}: bound {found.elbo:.4f} = log p(x) {level} nats per row{of}: q is the "
            "posterior, the gap is 0, and both curves touch with one slope. "
            + ("The run has ended here." if ended else "M goes to where the blue one is highest.")
        )
    else:
        gap = max(found.log_likelihood - found.elbo, 0.0)
        said = (
            f"After M, step {found.step}: the bound rose to {found.elbo:.4f}, log p(x) to {level} nats per row{of}. "
            f"The gap of {gap:.4f} is KL(q ‖ p(z|x)), for q is still that of the parameters before; E closes it."
        )
    return said.replace("-", "−")


def turns_sentence(found: HalfStep, rows: int, phases: tuple[int, int]) -> str:
    """Where variational EM is, whose E- and M-steps take turns."""
    gap = found.log_likelihood - found.elbo
    figures = f"bound {found.elbo:.3f}, log p(x) {found.log_likelihood:.3f} nats ({found.rows:,} rows of {rows:,})"
    begin = f"After {phases[found.after == 'M']} {found.after}-steps, step {found.step:,}"
    said = {
        "start": f"Step {found.step:,}: {figures}. E improves q alone, M the decoder alone.",
        "E": f"{begin}: {figures}: the gap is {gap:.3f}. θ is as before, and so is log p(x), but for its estimate.",
        "M": f"{begin}: {figures}: the gap is {gap:.3f}. q is as before; the steps have raised both.",
    }[found.after]
    return said.replace(" -", " −")


def curves_plot(found: HalfStep) -> Plot:
    """ℓ and the bound, a cross where the parameters are on each."""
    curve: Curve = found.curve
    lines = [
        Line(np.stack([curve.t, curve.log_likelihood], 1), "text"),
        Line(np.stack([curve.t, curve.elbo], 1), "accent"),
    ]
    low, high = float(curve.elbo.min()), float(curve.log_likelihood.max())
    low = max(low, high - 6 * max(high - min(found.elbo, float(curve.log_likelihood.min())), 1e-9))
    room = 0.06 * max(high - low, 1e-9)
    at = [(np.array([curve.now, found.log_likelihood]), "text"), (np.array([curve.now, found.elbo]), "held_out")]
    name = AXES[curve.name].format(*(i + 1 for i in curve.entry)) if curve.entry else WHOLE[curve.name]
    x = (float(curve.t[0]), float(curve.t[-1]))
    return Plot(x, (low - room, high + room), None, lines, at, (name, "nats per row"), equal=False)


def halves_plot(past: list[tuple[str, float, float]], count: int) -> Plot:
    """Log-likelihood and bound at each half-step that was looked at."""
    x = np.arange(count - len(past), count, dtype=float)
    bounds, levels = np.array([each[1] for each in past]), np.array([each[2] for each in past])
    known = np.isfinite(bounds)
    starts = [i for i, each in enumerate(past) if i and each[0] == "start"]  # whole steps were taken before these
    lines = []
    for part in np.split(np.arange(len(past)), starts):
        own = part[known[part]]
        lines.append(Line(np.stack([x[part], levels[part]], 1), "text"))
        lines += [Line(np.stack([x[own], bounds[own]], 1), "accent")] if len(own) else []
    dots = [(np.stack([x, levels], 1), "text"), (np.stack([x[known], bounds[known]], 1), "accent")]
    low, high = float(min(levels.min(), *bounds[known], levels.min())), float(levels.max())
    room = 0.08 * max(high - low, 0.05)
    reach = (float(x[0]) - 0.5, float(x[-1]) + 0.5)
    return Plot(reach, (low - room, high + room), None, lines, names=HALVES, equal=False, dots=dots)


def rows_plot(scene: RowsSeen) -> Plot:
    """Rows coloured as the components that are responsible for them, and the Gaussians of the model."""
    if scene.responsibilities is None:
        dots = [(scene.rows, "faint")]
    else:
        index, colours = mixed(scene.responsibilities), mixed_colours()
        dots = [(scene.rows[index == each], QColor(*map(int, colours[each])).name()) for each in np.unique(index)]
    lines = []
    for weight, mean, covariance in scene.gaussians:
        lines += [
            Line(points, "text", 0.6 + min(weight * len(scene.gaussians), 2.0)) for points in outlines(mean, covariance)
        ]
    low, high = scene.rows.min(0), scene.rows.max(0)
    room = np.maximum(0.08 * (high - low), 1e-3)
    (a, c), (b, d) = low - room, high + room
    equal, names = scene.names is not None, scene.names or ("first direction", "second direction")
    return Plot((float(a), float(b)), (float(c), float(d)), None, lines, names=names, equal=equal, dots=dots)
