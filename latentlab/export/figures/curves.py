"""The curves of a run as a figure: ELBO, reconstruction and KL, of training and held-out rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.export.figures.page import BELOW
from latentlab.export.figures.settings import FigureSettings
from latentlab.settings import setting

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.page import Page

TERMS = {"elbo": "ELBO", "reconstruction": "Reconstruction", "kl": "KL"}
AXES = {"epoch": "Epoch", "step": "Step", "seconds": "Time (s)"}
WIDE = 120.0  # mm, from which on the curves stand beside one another
HIGH = {True: 50.0, False: 34.0}  # mm, of each, where they do and where not


@dataclass(frozen=True)
class CurvesSettings(FigureSettings):
    """What can be chosen about a figure of curves."""

    axis: str = setting("epoch", "Horizontal axis", "What the curves go by.", choices=tuple(AXES))
    smoothing: float = setting(
        0.0, "Smoothing", "Share of the value before in each value of the training curve, which is then drawn over "
        "its own values; 0 leaves it as it is.", minimum=0, maximum=0.999,
    )  # fmt: skip
    logarithmic: bool = setting(False, "Logarithmic axis", "Whether the horizontal axis is logarithmic.", more=True)


def draw_curves(shown: Exhibit, settings: CurvesSettings, page: Page) -> Figure:
    """The figure. Raises :class:`InputError` where a run has no curves yet."""
    history = shown.scene.history or shown.record.history
    x = np.asarray(history.get(settings.axis, ()))
    terms = [name for name in TERMS if len(x) and np.isfinite(history.get(name, np.empty(0))).any()]
    if not terms:
        raise InputError("This run has no curves yet. Nothing was written.")
    beside = page.width >= WIDE
    rows, columns = (1, len(terms)) if beside else (len(terms), 1)
    figure = page.begin(HIGH[beside] * rows)
    plots = figure.subplots(rows, columns, sharex=True, squeeze=False).ravel()
    at = None if shown.scene.snapshot is None else getattr(shown.scene.snapshot, settings.axis)
    for plot, name in zip(plots, terms, strict=True):
        _draw_term(plot, history, name, settings, page)
        plot.set_title(TERMS[name])
        if at is not None:
            plot.axvline(at, color=page.ink.accent, linewidth=0.7, zorder=1, gid="snapshot")
    for plot in plots if beside else plots[-1:]:
        plot.set_xlabel(AXES[settings.axis])
    for plot in plots[:1] if beside else plots:
        plot.set_ylabel("nats per row")
    figure.align_ylabels(plots)
    _add_key(figure, history, terms, page)
    page.arrange(figure)
    return figure


def _draw_term(plot: Axes, history: Mapping[str, np.ndarray], name: str, settings: CurvesSettings, page: Page) -> None:
    x, ink = np.asarray(history[settings.axis], np.float64), page.ink
    train = np.asarray(history[name], np.float64)
    x = x[: len(train)]
    if settings.smoothing:
        from latentlab.training.history import smoothed

        plot.plot(x, train, color=ink.train, linewidth=0.4, alpha=0.5, gid=f"{name}-raw")
        train = smoothed(train, settings.smoothing)
    plot.plot(x, train, color=ink.train, linewidth=0.8, gid=f"{name}-training")
    held_out = np.asarray(history.get(f"validation_{name}", np.empty(0)), np.float64)
    there = np.isfinite(held_out)
    if there.any():
        mark = {"marker": "o", "markersize": 2.5} if there.sum() == 1 else {}
        plot.plot(x[: len(held_out)][there], held_out[there], color=ink.held_out, gid=f"{name}-held-out", **mark)
    plot.grid(True, color=ink.grid, linewidth=0.4)
    plot.set_axisbelow(True)
    plot.margins(x=0.01)
    if settings.logarithmic and (x > 0).any():
        plot.set_xscale("log")


def _add_key(figure: Figure, history: Mapping[str, np.ndarray], terms: list[str], page: Page) -> None:
    from matplotlib.lines import Line2D

    handles = [Line2D([], [], color=page.ink.train, linewidth=0.8)]
    names = ["training"]
    if any(np.isfinite(history.get(f"validation_{name}", np.empty(0))).any() for name in terms):
        handles.append(Line2D([], [], color=page.ink.held_out))
        names.append("held out")
    figure.legend(handles, names, loc="lower center", ncols=2, borderaxespad=0.3).set_gid(BELOW)
