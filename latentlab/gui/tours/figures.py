"""The figures that tours speak of, by name: each is read from the lab or from a lesson, as it is now."""

from __future__ import annotations

import math
import string
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from latentlab.gui.tours.parts import page_of

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow
    from latentlab.inference.inspector import RowBound
    from latentlab.lab.looking import RowPosterior
    from latentlab.lessons.cuts import Cut
    from latentlab.lessons.evidence import EvidenceLook, Growth
    from latentlab.lessons.kl import Divergences
    from latentlab.lessons.reparameterisation import Moments

Figure = Callable[["MainWindow"], float]
UNKNOWN = "–"


def filled(text: str, window: MainWindow) -> str:
    """A text with its {figures} of now, with a true minus; UNKNOWN where there is none."""
    parts = []
    for words, name, form, _ in string.Formatter().parse(text):
        value = figure_of(name, window) if name else 0.0
        shown = format(value, form or "") if math.isfinite(value) else UNKNOWN
        parts.append(words + (shown.replace("-", "−") if name else ""))
    return "".join(parts)


def figure_of(name: str, window: MainWindow) -> float:
    """One of FIGURES; NaN where it is not known now."""
    try:
        return float(FIGURES[name](window))
    except (AttributeError, IndexError, KeyError, TypeError):  # of what is not there: no data, no run, another lesson
        return math.nan


# Where they are read -------------------------------------------------------------------------------------------------


def _page(name: str) -> Figure:
    """Of what the lesson in sight has found."""
    return lambda window: getattr(page_of(window).found, name)


def _row(window: MainWindow) -> RowPosterior:
    return window.lab.looking.found


def _bound(window: MainWindow) -> RowBound:
    return window.posterior_panel.look_of_now.bound


def _cut(window: MainWindow) -> Cut:
    return page_of(window).cuts[-1]


def _divergence(way: str, name: str) -> Figure:
    """Of the fit by one way ("forward" or "reverse")."""
    return lambda window: getattr(_divergences(window, way), name)


def _divergences(window: MainWindow, way: str) -> Divergences:
    return page_of(window).found[way].divergences


def _look(window: MainWindow) -> EvidenceLook:
    return page_of(window).found


def _growth(window: MainWindow, proposal: str) -> Growth:
    return next(one for one in _look(window).growths if one.name == proposal)


def _moments(window: MainWindow) -> Moments:
    page = page_of(window)
    return page.toy.moments(page.mean, page.deviation)


def _times(window: MainWindow, estimator: int) -> float:
    """How many times the variance of a reparameterised gradient, of one draw each."""
    variance = page_of(window).look.single.var(1, ddof=1)
    return variance[estimator] / variance[0]


def _carried(window: MainWindow) -> float:
    """How far what is decoded two units to either side of the prior's mean lies apart at most, of any value."""
    decoder = window.lab.decoder
    z = np.zeros((3, decoder.embedding_dim), np.float32)
    z[:, 0] = -2.0, 0.0, 2.0
    return float(np.ptp(decoder.decode(z), axis=0).max())


def _same_label(window: MainWindow) -> float:
    """How many of the neighbours that were found have the label of the row they are of."""
    row, near, _ = window.lab.finding.neighbours
    labels = window.lab.data.labels
    return int((labels[near.index[0]] == labels[row]).sum())


def _sd(window: MainWindow, dimension: int) -> float:
    return math.sqrt(window.lab.health.aggregate_covariance[dimension, dimension])


FIGURES: dict[str, Figure] = {
    # The data, the model, the probe.
    "rows": lambda window: len(window.lab.data),
    "values": lambda window: int(np.prod(window.lab.data.shape)),
    "classes": lambda window: len(window.lab.data.class_names),
    "dimensions": lambda window: window.lab.decoder.embedding_dim,
    "training_rows": lambda window: len(window.lab.data.train),
    "step": lambda window: window.lab.report.step,
    "probe_1": lambda window: window.lab.probe[0],
    "probe_2": lambda window: window.lab.probe[1],
    "nearest_row": lambda window: window.lab.data.number_of(window.lab.nearest_row()[0]),
    "nearest_distance": lambda window: window.lab.nearest_row()[2],
    "carried": _carried,
    "probe_warned": lambda window: bool(window.lab.trusted.deviation_of_probe()),
    # How the run is: of its own rows, and of those that were held out.
    "run_elbo": lambda window: window.lab.measured_now.elbo,
    "elbo_before": lambda window: window.lab.runs[window.lab.run_number - 1].elbo,
    "beta": lambda window: window.lab.model_settings.beta,
    "free_bits": lambda window: window.lab.model_settings.free_bits,
    "told": lambda window: 100 * window.lab.measured_now.votes.latent,
    "told_by_components": lambda window: 100 * window.lab.measured_now.votes.principal,
    "active": lambda window: int(window.lab.health.active.sum()),
    "kl_1": lambda window: window.lab.health.kl[0],
    "kl_2": lambda window: window.lab.health.kl[1],
    "kl_whole": lambda window: window.lab.health.kl.sum(),
    "spread_1": lambda window: _sd(window, 0),
    "spread_2": lambda window: _sd(window, 1),
    # EM.
    "log_likelihood": _page("log_likelihood"),
    "bound": _page("elbo"),
    "em_step": _page("step"),
    "before_bound": lambda window: page_of(window).past[-2][1],
    "before_log_likelihood": lambda window: page_of(window).past[-2][2],
    # Two gradients of an expectation, in closed form; and of a weight of the encoder.
    "toy_gradient": lambda window: _moments(window).gradient,
    "toy_path_mean": lambda window: _moments(window).path,
    "toy_path": lambda window: _moments(window).variances[0],
    "toy_score": lambda window: _moments(window).variances[1],
    "toy_baseline": lambda window: _moments(window).variances[2],
    "toy_mean": lambda window: page_of(window).mean,
    "toy_deviation": lambda window: page_of(window).deviation,
    "path_mean": lambda window: page_of(window).look.mean[0],
    "score_mean": lambda window: page_of(window).look.mean[1],
    "score_error": lambda window: page_of(window).look.error[1],
    "score_times": lambda window: _times(window, 1),
    "baseline_times": lambda window: _times(window, 2),
    # One row's posterior.
    "elbo_now": lambda window: _bound(window).elbo,
    "evidence_now": lambda window: _bound(window).log_p,
    "gap_now": lambda window: _bound(window).log_p - _bound(window).elbo,
    "posterior_share": lambda window: 100 * window.posterior_panel.look_of_now.share,
    "elbo": lambda window: _row(window).elbo,
    "refined": lambda window: _row(window).refined,
    "evidence": lambda window: _row(window).evidence,
    "evidence_error": lambda window: _row(window).error,
    "gap": lambda window: _row(window).evidence - _row(window).elbo,
    "amortisation": lambda window: _row(window).refined - _row(window).elbo,
    "approximation": lambda window: _row(window).evidence - _row(window).refined,
    # The ELBO, cut both ways.
    "reconstruction": lambda window: _cut(window).reconstruction.mean(),
    "kl": lambda window: _cut(window).kl.mean(),
    "energy": lambda window: _cut(window).energy.mean(),
    "entropy": lambda window: _cut(window).entropy.mean(),
    "cut_elbo": lambda window: _cut(window).elbo.mean(),
    "cut_rows": lambda window: len(_cut(window).rows),
    "cut_gap": lambda window: _cut(window).gap,
    "first_elbo": lambda window: page_of(window).cuts[0].elbo.mean(),
    # Two divergences.
    **{
        f"{way}_fit_{name}": _divergence(way, name)
        for way in ("forward", "reverse") for name in ("forward", "reverse", "entropy_p", "entropy_q", "cross_pq")
    },
    # Evidence by draws.
    "log_p": lambda window: _look(window).log_p,
    "log_p_error": lambda window: _look(window).error,
    "prior_worth": lambda window: _growth(window, "prior").effective,
    "q_worth": lambda window: _growth(window, "q").effective,
    "best_worth": lambda window: _growth(window, "best").effective,
    "draws": lambda window: len(_growth(window, "prior").log_weights),
    "prior_of_1": lambda window: _growth(window, "prior").mean[0],
    "prior_of_4096": lambda window: _growth(window, "prior").mean[-1],
    "q_of_1": lambda window: _growth(window, "q").mean[0],
    "q_of_4096": lambda window: _growth(window, "q").mean[-1],
    # Reading a map.
    "same_label": _same_label,
    "neighbours": lambda window: window.lab.finding.neighbours[1].index.shape[1],
    "selected": lambda window: len(window.lab.selections.current),
}  # fmt: skip
