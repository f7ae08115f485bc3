"""A run told on one page: its data, model, curves, map, pictures, figures, health, and how it came about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.export.pages.html import escaped, page, piece
from latentlab.export.pages.report_figures import about_figures, about_health
from latentlab.export.pages.report_pictures import about_pictures
from latentlab.export.pages.report_run import about_curves, about_data, about_making, about_model
from latentlab.export.pages.rows import colour_index, legend, palettes
from latentlab.export.pages.settings import ReportSettings

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit


def report_page(shown: Exhibit, settings: ReportSettings, report: Callable[[float], None]) -> str:
    """The report as a page."""
    parts = [_head(shown), about_data(shown), about_model(shown), about_curves(shown), _about_map(shown)]
    report(0.1)
    parts.append(about_pictures(shown, settings.pictures))
    report(0.3)
    measured = measured_of(shown, settings.measure and shown.data.here, report)
    parts += [about_figures(shown, measured), about_health(measured), about_making(shown)]
    style = piece("page.css") + piece("report.css") + _colours(shown)
    body = "\n".join(part for part in parts if part)
    return page(f"{shown.data.name} – {shown.record.model}", body, style, shown.made_by)


def measured_of(shown: Exhibit, measure: bool, report: Callable[[float], None]) -> dict[str, Any]:
    """The run's figures and health by name: those that are known, else measured now where that is wanted."""
    found = {"figures": shown.measured, "health": shown.scene.health}
    if measure and found["figures"] is None:
        from latentlab.inference.yardstick import yardstick

        found["figures"] = yardstick(shown.whole_model, shown.data, report=lambda share: report(0.3 + 0.4 * share))
    if measure and found["health"] is None:
        from latentlab.training.health import health

        report(0.75)
        found["health"] = health(shown.run)
    return found


def _head(shown: Exhibit) -> str:
    record, data = shown.record, shown.data
    told = f"{record.model}, {record.step:,} steps, {len(data):,} rows of {data.name}"
    return f"<header><h1>{escaped(data.name)}</h1><p>{escaped(told)}</p></header>"


def _about_map(shown: Exhibit) -> str:
    from latentlab.export.pages.curves import dots

    if shown.embedding is None:
        return ""
    index, names = colour_index(shown), shown.embedding.plane.names
    entries = "".join(
        f'<li><svg viewBox="0 0 2 2"><circle class="c{colour}" cx="1" cy="1" r="1"/></svg>{escaped(name)}</li>'
        for name, colour in legend(shown)
    )
    named = f'<ul class="legend">{entries}</ul>' if entries else ""
    return f"<section><h2>Map</h2>{dots(shown.embedding.xy, index, names)}{named}</section>"


def _colours(shown: Exhibit) -> str:
    """The rules for the colours that occur, on light and on dark ground."""
    if shown.embedding is None:
        return ""
    used = sorted({*np.unique(colour_index(shown)).tolist(), *(colour for _, colour in legend(shown))})
    light, dark = ("".join(f".c{index}{{fill:{table[index]}}}" for index in used) for table in palettes(shown).values())
    return f"{light}\n@media screen and (prefers-color-scheme: dark) {{{dark}}}\n"
