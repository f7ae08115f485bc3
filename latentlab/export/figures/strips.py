"""Strips as figures: the decoded frames of paths, and a line of frames for each latent dimension."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.export.figures.settings import FigureSettings
from latentlab.export.figures.sheet import add_sheet, bars_words, label_sheet
from latentlab.export.figures.style import plain_words
from latentlab.settings import setting
from latentlab.space.planes import subscript

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.page import Page

WAYS = {"linear": "linear", "spherical": "spherical", "data": "through the data", "geodesic": "geodesic"}


@dataclass(frozen=True)
class PathSettings(FigureSettings):
    """What can be chosen about a figure of paths."""

    frames: int = setting(11, "Frames", "Pictures from the first waypoint to the last.", minimum=2, maximum=60)
    every: bool = setting(True, "All paths", "A line for each path; else for the one at hand alone.")


@dataclass(frozen=True)
class TraversalSettings(FigureSettings):
    """What can be chosen about a figure of traversals."""

    frames: int = setting(9, "Frames", "Pictures in each line.", minimum=3, maximum=41)
    reach: float = setting(3.0, "Reach", "How far each dimension goes to both sides of 0.", minimum=0.1, maximum=100)
    dimensions: int = setting(10, "Dimensions", "The most telling so many.", minimum=1, maximum=64)


def draw_paths(shown: Exhibit, settings: PathSettings, page: Page) -> Figure:
    """A line of frames for each path, even in the pace that it is walked in."""
    paths = [path for path in shown.scene.paths if path.at_hand or settings.every]
    if not paths:
        raise InputError("No path is known yet. Nothing was written.")
    model = shown.model
    rows = []
    for number, path in enumerate(paths):
        page.report(0.1 + 0.5 * number / len(paths))
        rows.append(model.decode(model.latent(np.asarray(path.walk(settings.frames), np.float32))))
    heads = [WAYS.get(path.interpolation, path.interpolation) for path in paths]
    if len(set(heads)) < len(heads):
        heads = [f"{path.name}, {head}" for path, head in zip(paths, heads, strict=True)]
    feet = ["start", *[""] * (settings.frames - 2), "end"]
    return _strip(
        np.concatenate(rows),
        settings.frames,
        [plain_words(head, 40) for head in heads],
        feet,
        page,
        bars_words(shown.data),
    )


def draw_traversals(shown: Exhibit, settings: TraversalSettings, page: Page) -> Figure:
    """The probe's place with one dimension swept in each line, the most telling first."""
    kl, probe, model = shown.scene.kl, shown.probe, shown.model
    order = np.arange(len(probe)) if kl is None else np.argsort(-kl, kind="stable")
    order = order[: settings.dimensions]
    steps = np.linspace(-settings.reach, settings.reach, settings.frames, dtype=np.float32)
    places = np.repeat(probe[None], len(order) * len(steps), 0)
    for line, dimension in enumerate(order):
        places[line * len(steps) : (line + 1) * len(steps), dimension] = steps
    notes = bars_words(shown.data)
    heads = [f"z{subscript(int(i) + 1)}" + ("" if kl is None else f"  {kl[i]:.2f} nats") for i in order]
    return _strip(model.decode(model.latent(places)), len(steps), heads, _numbers(steps, page), page, notes)


def _strip(rows: np.ndarray, columns: int, heads: list[str], feet: list[str], page: Page, notes: str) -> Figure:
    figure = page.begin(notes=notes)
    axes = figure.add_subplot()
    add_sheet(axes, rows, columns, page)
    label_sheet(axes, heads, feet)
    page.fit(figure)
    return figure


def _numbers(steps: np.ndarray, page: Page) -> list[str]:
    """A traversal's places in words; of many, so few that each has its room, the same to both sides of the middle."""
    words = [f"{step:.3g}".replace("-", "\u2212") for step in steps]
    room = 0.75 * page.width / len(steps)
    every = int(np.ceil(max(map(len, words)) * 0.7 * page.small / 72 * 25.4 / room))
    middle = (len(steps) - 1) / 2
    return [word if abs(at - middle) % every == (middle % 1) else "" for at, word in enumerate(words)]
