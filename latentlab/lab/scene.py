"""What a lab shows beside its rows, taken at one moment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from latentlab.export.scene import Scene, ShownPath

if TYPE_CHECKING:
    from collections.abc import Iterator

    from latentlab.lab import Lab

LINE_PLACES = 200  # along a path, to draw its line


def scene_of(lab: Lab) -> Scene:
    """The scene of now, for any thread."""
    health, report = lab.health, lab.report
    return Scene(
        coloured=lab.coloured, scale=lab.scale, by_component=lab.by_component, hidden=lab.hidden,
        paths=tuple(_paths(lab)), history=dict(report.history) if report is not None else {},
        snapshot=lab.timeline.snapshot,
        health=health,
        kl=health.kl if health is not None and len(health.kl) == len(lab.probe) else None,
        drawn=lab.drawing.drawn, posterior=lab.looking.found, comparison=_comparison(lab),
    )  # fmt: skip


def _comparison(lab: Lab) -> object:
    found = lab.comparing.found
    there = found is not None and found.ticket == lab.run_ticket
    return replace(found, figures=lab.comparing.figures) if there else None


def _paths(lab: Lab) -> Iterator[ShownPath]:
    walks = lab.walks
    for index, path in enumerate(walks.paths):
        if len(path) < 2 or path.waypoints.shape[1] != len(lab.probe):
            continue
        walk = walks.along(path)
        if walk is None:  # until it is found, what a straight one would be is no figure of it
            continue
        places = walk(LINE_PLACES)
        name = path.name or f"Path {index + 1}"
        yield ShownPath(
            name, path.interpolation, path.waypoints, walk, places, lab.trusted.leaves(places), index == walks.at_hand
        )
