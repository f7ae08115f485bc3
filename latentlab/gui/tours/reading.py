"""Reads the text files of tours, and refuses what a step cannot mean."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from latentlab.errors import InputError
from latentlab.resources import resource

HOLDS = re.compile(r"^(?P<left>[^<>=]+?) (?P<sign><=|>=|<|>|=) (?P<right>[^<>=]+?)(?: within (?P<within>\S+))?$")
COMPARED: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
}  # fmt: skip


@dataclass(frozen=True)
class TourStep:
    """One step: what is read, done before it, shown and framed; `holds` are comparisons of figures, true by then."""

    text: str
    do: tuple[str, ...] = ()
    show: str = ""
    equation: str = ""
    wait: str = ""
    holds: tuple[str, ...] = ()

    @property
    def figures(self) -> tuple[str, ...]:
        """The names that its text and what holds refer to, each once."""
        names = [name for _, name, *_ in string.Formatter().parse(self.text) if name]
        for words in self.holds:
            left, _, right, _ = compared(words)
            names += [name for side in (left, right) for _, name in side if not _is_number(name)]
        return tuple(dict.fromkeys(names))


@dataclass(frozen=True)
class GuidedTour:
    """A tour as its file says; `steps` end with the exercises and with what to change now."""

    name: str
    title: str
    minutes: int
    summary: str
    steps: tuple[TourStep, ...]
    exercises: tuple[str, ...]
    change: str


def numbered(exercises: tuple[str, ...]) -> str:
    """All questions in one text."""
    return f"Exercises. {' '.join(f'{i}. {words}' for i, words in enumerate(exercises, 1))}"


@lru_cache
def read_tour(name: str) -> GuidedTour:
    """The tour of one of TOURS."""
    return tour_of(name, resource(f"tours/{name}.toml"))


def tour_of(name: str, path: Path) -> GuidedTour:
    """A tour from its file; raises :class:`InputError` with the place of what cannot be."""
    values = tomllib.loads(path.read_text("utf-8"))
    known = {field.name for field in fields(GuidedTour)} - {"name"}
    if values.keys() != known:
        raise InputError(f"{path.name}: {', '.join(sorted(values.keys() ^ known))} is missing or unknown.")
    steps = tuple(_step(f"{path.name}, step {i}", each) for i, each in enumerate(values["steps"], 1))
    exercises, change = tuple(values["exercises"]), values["change"]
    last = steps[-1].show
    closing = (TourStep(numbered(exercises), show=last), TourStep(f"Now change this. {change}", show=last))
    return GuidedTour(
        name, values["title"], values["minutes"], values["summary"], steps + closing, exercises, change
    )  # fmt: skip


def _step(place: str, values: dict[str, Any]) -> TourStep:
    from latentlab.gui.tours.deeds import check_deed
    from latentlab.gui.tours.figures import FIGURES
    from latentlab.gui.tours.parts import CONDITIONS
    from latentlab.gui.widgets.equation import equations

    unknown = values.keys() - {field.name for field in fields(TourStep)}
    if unknown or not values.get("text"):
        raise InputError(f"{place}: {', '.join(sorted(unknown)) or 'its text'} is missing or unknown.")
    step = TourStep(**{key: tuple(value) if isinstance(value, list) else value for key, value in values.items()})
    try:
        for words in step.do:
            check_deed(words)
        for what, name, offers in (
            ("equation", step.equation, equations()), ("condition", step.wait, CONDITIONS),
            *(("figure", figure, FIGURES) for figure in step.figures),
        ):  # fmt: skip
            if name and name not in offers:
                raise InputError(f"There is no {what} called {name!r}; there are {', '.join(offers)}.")
    except InputError as error:
        raise InputError(f"{place}: {error}") from None
    return step


# What holds ----------------------------------------------------------------------------------------------------------

Terms = list[tuple[float, str]]


def compared(words: str) -> tuple[Terms, str, Terms, float]:
    """``"a + b = c within 0.01"`` as signed terms, the sign between them, and how far apart both sides may be."""
    found = HOLDS.match(words)
    if found is None or (found["sign"] == "=") != (found["within"] is not None):
        raise InputError(f"Cannot read {words!r}: write a <= b + 0.01, or a = b within 0.01.")
    return _terms(found["left"]), found["sign"], _terms(found["right"]), float(found["within"] or 0)


def holds(words: str, figure: Callable[[str], float]) -> bool:
    """Whether a comparison is true of the figures of now; False where one of them is not known."""
    left, sign, right, within = compared(words)
    a, b = (sum(share * _value(name, figure) for share, name in side) for side in (left, right))
    return abs(a - b) <= within if sign == "=" else COMPARED[sign](a, b)


def _terms(side: str) -> Terms:
    parts = side.split(" ")
    signs = {"+": 1.0, "-": -1.0}
    if len(parts) % 2 == 0 or any(sign not in signs for sign in parts[1::2]):
        raise InputError(f"Cannot read {side!r}: write names and numbers with + and - between them.")
    return [(1.0, parts[0]), *((signs[sign], name) for sign, name in zip(parts[1::2], parts[2::2], strict=True))]


def _is_number(name: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", name) is not None


def _value(name: str, figure: Callable[[str], float]) -> float:
    return float(name) if _is_number(name) else figure(name)
