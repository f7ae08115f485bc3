"""Likelihoods p(x|z) by name, ours and those of installed packages: which data each suits, and its head."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.likelihoods.head import Head
from latentlab.registry import Registry


@dataclass(frozen=True)
class Likelihood:
    """One kind of p(x|z).

    Attributes:
        name: what settings call it.
        make: its head, of the number of values of a row and of the settings that it takes, by name.
        title: its name in a sentence.
        low, high: the least and the greatest value that it can have.
        whole: whether its values are whole numbers.
        least_values: the fewest values of a row that it makes sense for.
        takes: the settings of a model that are its own ("sigma", "levels").
        quantity: what log p is of: "density" of real values, "bits" of 0 and 1, or a word of its own.
        finer: the likelihood that differs from it in a noise of its own for each value; "" where none does.
    """

    name: str
    make: Callable[..., Head]
    title: str
    low: float = -math.inf
    high: float = math.inf
    whole: bool = False
    least_values: int = 1
    takes: tuple[str, ...] = ()
    quantity: str = "density"
    finer: str = ""

    def refusal(self, low: float, high: float, whole: bool, values: int, of: str) -> str:
        """Why it cannot have values of `low` to `high`, `values` of them in a row, as a sentence; "" where it can."""
        if self.whole and low < self.low:
            return f"{self.title} is of counts, which cannot be negative; {of} has a value of {low:g}."
        if self.whole and not whole:
            return f"{self.title} needs whole counts; {of} has others."
        if low < self.low or high > self.high:
            within = f"from {self.low:g} to {self.high:g}" if math.isfinite(self.high) else f"of at least {self.low:g}"
            return f"{self.title} needs values {within}; those of {of} lie between {low:g} and {high:g}."
        if values < self.least_values:
            return f"{self.title} needs rows of at least {self.least_values} values; a row of {of} has {values}."
        return ""


LIKELIHOODS = Registry("likelihoods", Likelihood, "likelihood")
"""Every likelihood by name."""


def likelihood_of(settings: Any) -> Likelihood:
    """That of a model's settings; the Gaussian where they have none to choose."""
    return LIKELIHOODS[getattr(settings, "likelihood", None) or "gaussian"]


def make_head(name: str, values: int, **settings: Any) -> Head:
    """The head called `name` for rows of `values` values; of `settings` it takes those that are its own."""
    likelihood = LIKELIHOODS[name]
    return likelihood.make(values, **{each: settings[each] for each in likelihood.takes if each in settings})


def likelihood_for(name: str | None, data: Dataset) -> str:
    """`name`, or for None the likelihood that suits `data`; InputError where the data cannot have it."""
    chosen = LIKELIHOODS[name or data.default_likelihood]
    whole = data.whole if chosen.whole else True
    refusal = chosen.refusal(*data.extent, whole, math.prod(data.shape), data.name)
    if refusal:
        instead = "negative-binomial" if chosen.whole and chosen.least_values > 1 and whole else "gaussian"
        raise InputError(f"{refusal} Choose likelihood={instead if data.extent[0] >= 0 else 'gaussian'}.")
    return chosen.name
