"""What the number of components is chosen by, and what a mixture draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor

from latentlab.gui.widgets.latent_plot import Line, Plot
from latentlab.lessons.ancestral import FlatMixture
from latentlab.space.outlines import outlines
from latentlab.space.palette import class_colours

if TYPE_CHECKING:
    from latentlab.lessons.order import OrderFit

INKS = {"bic": "text", "aic": "accent", "held_out": "held_out"}
DOTS = 2000
LEAST_ROOM = 0.01  # nats per row


def worth(fits: list[OrderFit]) -> dict[str, np.ndarray]:
    """BIC/2N, AIC/2N and −log p of held-out rows, each in nats per row and the less the better; (n,) of n fits."""
    found = {
        "bic": np.array([fit.bic / (2 * fit.rows) for fit in fits]),
        "aic": np.array([fit.aic / (2 * fit.rows) for fit in fits]),
        "held_out": -np.array([fit.held_out for fit in fits]),
    }
    return {name: values for name, values in found.items() if np.isfinite(values).all()}


def least(fits: list[OrderFit]) -> dict[str, OrderFit]:
    """The fit that each of `worth` is least at."""
    return {name: fits[int(values.argmin())] for name, values in worth(fits).items()}


def criteria_plot(fits: list[OrderFit], most: int, shown: int) -> Plot:
    """The three against K, a cross at the least of each, a dashed line at the K that is shown."""
    x = np.array([fit.components for fit in fits], float)
    found = worth(fits)
    every = np.concatenate(list(found.values()))
    low, high = float(every.min()), float(every.max())
    room = 0.08 * max(high - low, LEAST_ROOM)
    y = (low - room, high + room)
    lines = [Line(np.array([[shown, y[0]], [shown, y[1]]], float), "faint", 1.0, dashed=True)]
    dots, crosses = [], []
    for name, values in found.items():
        points = np.stack([x, values], 1)
        lines.append(Line(points, INKS[name]))
        dots.append((points, INKS[name]))
        crosses.append((points[values.argmin()], INKS[name]))
    return Plot((0.5, most + 0.5), y, None, lines, crosses, ("K", "nats per row"), equal=False, dots=dots)


def fit_plot(rows: np.ndarray, mixture: FlatMixture, names: tuple[str, str]) -> Plot:
    """Rows (n, 2), and the components in their colours."""
    dots = [(rows[:: max(1, -(-len(rows) // DOTS))], "faint")]
    return Plot(*reach(rows), None, _ellipses(mixture, None), names=names, equal=False, dots=dots)


def draws_plot(
    beside: Plot, ground: np.ndarray, mixture: FlatMixture, drawn: list[tuple[int, np.ndarray]], chosen: int
) -> Plot:
    """On the axes of the plot beside it p(x) as ink, draws in their component's colour; the chosen (or −1) is bold."""
    components = np.array([k for k, _ in drawn], int)
    places = np.array([place for _, place in drawn]).reshape(-1, 2)
    dots = [(places[components == k], component_colour(k)) for k in np.unique(components)]
    lines = [] if chosen < 0 else _ellipses(mixture, chosen)
    crosses = [(places[-1], component_colour(components[-1]))] if drawn and chosen < 0 else []
    shown = ground if ground.any() else None
    return Plot(beside.x, beside.y, shown, lines, crosses, beside.names, equal=False, dots=dots)


def component_colour(k: int) -> str:
    """The colour of component k, from 0 on, as "#rrggbb"."""
    return QColor(*map(int, class_colours(False)[k])).name()


def _ellipses(mixture: FlatMixture, only: int | None) -> list[Line]:
    lines = []
    for k, (weight, mean, covariance) in enumerate(zip(*mixture, strict=True)):
        if only in (None, k):
            width = 3.0 if only == k else 1.0 + min(float(weight) * len(mixture.weights), 2.0)
            lines += [Line(points, component_colour(k), width) for points in outlines(mean, covariance)]
    return lines


def reach(rows: np.ndarray) -> tuple[tuple[float, float], tuple[float, float]]:
    """Ranges of x and y with some room about rows (n, 2)."""
    low, high = rows.min(0), rows.max(0)
    room = np.maximum(0.08 * (high - low), 1e-3)
    (a, c), (b, d) = low - room, high + room
    return (float(a), float(b)), (float(c), float(d))
