"""The backgrounds that come with LatentLab: one entry each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import numpy as np

from latentlab.space.backgrounds import Background, Values, View

if TYPE_CHECKING:
    from latentlab.models.protocol import Traits

DENSITY_SIDES = (128,)
WHOLE = (0.0, 1.0)  # a density is read by its peak, which a quantile over the view cuts off, the more the closer one is


def _by(module: str, function: str) -> Values:
    """The function of a module that is imported when called."""

    def values(view: View, across: int, up: int) -> np.ndarray:
        return getattr(import_module(f"latentlab.space.backgrounds.{module}"), function)(view, across, up)

    return values


def _no_density(traits: Traits, flat: bool) -> str:
    if traits.prior == "categorical":
        return "z is categorical here: it has probabilities, and no density over the plane."
    return "" if flat else "This plane does not keep widths or densities: choose two axes or PCA to see them."


def _no_prior(traits: Traits, flat: bool) -> str:
    if traits.prior == "none":
        return "This model has no p(z), so there is no density of it."
    return _no_density(traits, flat)


def _not_magnified(traits: Traits, flat: bool) -> str:
    return "The map shows the data's own space here, which is flat: nothing is magnified." if traits.components else ""


BACKGROUNDS = (
    Background("none", "No background", "The rows alone", lambda view, across, up: np.full((up, across), np.nan)),
    Background(
        "tiles", "Decoded tiles", "What the model decodes all over the plane: the manifold", _by("tiles", "tiles"),
        (8, 24),
    ),
    Background(
        "prior", "Prior density", "Where p(z) puts its rows", _by("densities", "prior"), DENSITY_SIDES, "p(z)",
        quantiles=WHOLE, lacking=_no_prior,
    ),
    Background(
        "aggregate", "Aggregate posterior", "1/N Σ q(z|x) of the rows, each under its own class; points are smoothed",
        _by("densities", "aggregate"), DENSITY_SIDES, "q(z)", quantiles=WHOLE, lacking=_no_density,
    ),
    Background(
        "magnification", "Magnification", "√det G: how fast the decoded row changes from place to place",
        _by("decoding", "magnification"), unit="√det G", logarithmic=True, lacking=_not_magnified,
    ),
    Background(
        "error", "Reconstruction error", "Mean squared error of the rows around each place",
        _by("decoding", "error"), DENSITY_SIDES, "squared error",
    ),
    Background(
        "uncertainty", "Uncertainty", "The standard deviation of p(x|z), averaged over the values of a row",
        _by("decoding", "uncertainty"), unit="standard deviation",
    ),
    Background(
        "trust", "Trust", "How far from the data a place is, and how far encoding what it decodes to lands from it",
        _by("decoding", "trust"), unit="× the distance of 95 % of the rows",
        ends=lambda low, high: (0.0, max(3.0, min(high, 6.0))),
    ),
)  # fmt: skip
