"""What the map and the curves show, in words: for those who hear it instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from latentlab.lab.map_picture import shown_colours
from latentlab.space.planes import subscript

if TYPE_CHECKING:
    from latentlab.lab import Lab

MOST_NUMBERS = 6  # of a place, or of a decoded row, that are read


def rows_in_words(lab: Lab) -> str:
    """How many rows the map shows, and how many of them are selected."""
    embedding = lab.embedding
    if embedding is None:
        return "No rows are placed yet."
    hidden = _hidden(lab)
    every = "" if len(embedding.rows) == len(lab.data) else f" of {len(lab.data):,}"
    words = f"{len(embedding.rows) - hidden:,}{every} rows are shown"
    words += f", {hidden:,} are hidden with their classes" if hidden else ""
    selection = lab.selections.current
    return words + (f"; {len(selection):,} are selected." if selection is not None else "; none is selected.")


def _hidden(lab: Lab) -> int:
    coloured, embedding = lab.coloured, lab.embedding
    if not lab.hidden or coloured is None:
        return 0
    return int((~shown_colours(lab)[coloured.index[embedding.rows]]).sum())


def probe_in_words(lab: Lab) -> str:
    """What is under the probe: its place, the nearest row, its label and distance, and what decodes there."""
    if lab.decoder is None:
        return "There is no model yet, and so no probe."
    letter = "x" if lab.decoder.responsible else "z"
    words = [f"The probe is at {_place(letter, lab.probe)}."]
    found = lab.nearest_row()
    if found is not None:
        row, _, distance = found
        label = f", {lab.data.label_name or 'label'} {lab.data.label_of(row)}" if lab.data.labels is not None else ""
        words.append(f"The nearest row is {lab.data.name_of(row)}{label}, {distance:.2f} away.")
    if lab.decoder.responsible:
        shares = lab.decoder.responsibilities(lab.probe)
        best = int(shares.argmax())
        words.append(f"Component {best + 1} is responsible to {100 * shares[best]:.0f} %.")
    return " ".join([*words, *_decoded(lab)])


def _place(letter: str, place: np.ndarray) -> str:
    parts = [f"{letter}{subscript(i + 1)} {_number(value)}" for i, value in enumerate(place[:MOST_NUMBERS])]
    return ", ".join(parts) + (f" and {len(place) - MOST_NUMBERS} more" if len(place) > MOST_NUMBERS else "")


def _decoded(lab: Lab) -> list[str]:
    """The values of a table's row that decode there, in its units; of a picture, how light it is."""
    decoded = lab.decoder.decode(lab.probe[None])[0]
    if lab.data.is_image:
        low, high = lab.data.extent
        light = (float(decoded.mean()) - low) / (high - low) if high > low else 0.0
        return [f"A picture decodes there, {100 * light:.0f} % as light as can be."]
    (values,), names = lab.data.in_units(decoded[None])
    read = ", ".join(f"{name} {_number(value)}" for name, value in list(zip(names, values, strict=True))[:MOST_NUMBERS])
    more = f" and {len(values) - MOST_NUMBERS:,} more" if len(values) > MOST_NUMBERS else ""
    return [f"There decodes {read}{more}."]


def curves_in_words(lab: Lab) -> dict[str, str]:
    """A sentence on each curve of the run, by its term; "" where nothing was measured yet."""
    from latentlab.training import trend  # which comes with torch

    history = lab.report.history if lab.report is not None else {}
    unit = lab.defaults.unit if lab.defaults is not None else "epochs"
    return {term: trend.in_words(history, term, unit) for term in trend.NAMES}


def _number(value: float) -> str:
    return f"{value:.3g}".replace("-", "−")
