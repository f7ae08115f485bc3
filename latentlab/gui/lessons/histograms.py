"""Histograms of estimators beside one another: each by bins of its own, as high as its highest."""

from __future__ import annotations

import numpy as np

from latentlab.gui.widgets.latent_plot import Line

BINS = 40
ENDS = (0.001, 0.999)  # quantiles that the bins reach to
SEEN = (0.01, 0.99)  # quantiles of the widest that the axis reaches to
TOP = 1.12


def histogram(values: np.ndarray, ink: str) -> list[Line]:
    """An area and its outline, or one upright line where all values (n,) are the same."""
    low, high = np.quantile(values, ENDS)
    if not high > low:
        return [Line(np.array([[low, 0.0], [low, 1.0]]), ink)]
    edges = np.linspace(low, high, BINS + 1)
    counts = np.histogram(values, edges)[0]
    outline = np.stack([np.repeat(edges, 2), np.concatenate([[0], np.repeat(counts / counts.max(), 2), [0]])], 1)
    return [Line(outline, ink, 0.0), Line(outline, ink, 1.2)]


def seen(estimates: np.ndarray) -> tuple[float, float]:
    """Ends of an axis for estimates (k, n) of several kinds."""
    low, high = np.quantile(estimates, SEEN, axis=1)
    room = 0.05 * max(float(high.max() - low.min()), 1e-9)
    return float(low.min()) - room, float(high.max()) + room


def upright(x: float, top: float = TOP, bottom: float = 0.0) -> Line:
    """A mark of one number on the axis that goes across."""
    return Line(np.array([[x, bottom], [x, top]]), "faint", 1.2, dashed=True)
