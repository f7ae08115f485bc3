"""Exports of tables: rows and their places, what is decoded, the history, the runs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.export import Exporter, NoSettings, Report
from latentlab.export.endings import EMBEDDINGS, TABLES, ending_of
from latentlab.export.tables.columns import words_from
from latentlab.export.tables.placing import EmbeddingSettings, chosen_rows, placed
from latentlab.settings import setting

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

BLOCK = 1 << 14  # rows that are reconstructed at once


@dataclass(frozen=True)
class SelectionSettings(EmbeddingSettings):
    """The same of the selected rows."""

    rows: str = setting("selected", "Rows", "Those that are selected.", choices=("all", "selected"), shown=False)


@dataclass(frozen=True)
class DecodedSettings:
    """What is decoded."""

    what: str = setting(
        "grid", "What", "The probe's place, places along the path, a grid over the latent plane, or the "
        "reconstructions of the data's rows, all or selected.",
        choices=("probe", "path", "grid", "rows", "selected rows"),
    )  # fmt: skip
    frames: int = setting(60, "Frames", "Places along the path.", minimum=2, maximum=100_000, when=("what", "path"))
    side: int = setting(
        20, "Side", "Places along each side of the grid.", minimum=1, maximum=200, when=("what", "grid")
    )


def _embedding(path: Path, shown: Exhibit, settings: EmbeddingSettings, report: Report) -> None:
    from latentlab.export.tables.embedding import save_embedding

    ending_of(path, "an embedding", EMBEDDINGS)
    z, rows, beside = placed(shown, settings, report)
    save_embedding(path, shown.data, z, rows, beside, shown.made_by)


def _selection(path: Path, shown: Exhibit, settings: SelectionSettings, report: Report) -> None:
    _embedding(path, shown, replace(settings, rows="selected"), report)


def _projector(path: Path, shown: Exhibit, settings: EmbeddingSettings, report: Report) -> None:
    from latentlab.export.tables.embedded import table_of
    from latentlab.export.tables.projector import save_projector

    z, rows, beside = placed(shown, settings, report)
    save_projector(path, table_of(shown.data, z, rows, beside), shown.data, rows, shown.made_by)


def _decoded(path: Path, shown: Exhibit, settings: DecodedSettings, report: Report) -> None:
    from latentlab.export.tables.decoded import save_decoded

    ending_of(path, "a table", TABLES)
    if settings.what.endswith("rows"):
        about, z, rows = _reconstructed(shown, "all" if settings.what == "rows" else "selected", report)
    else:
        places = _places(shown, settings)
        z = places if settings.what == "grid" else shown.model.latent(places)
        about, rows = _condition(shown, len(z)), shown.model.decode(z)
    save_decoded(path, shown.data, rows, z, about, shown.made_by)


def _condition(shown: Exhibit, count: int) -> dict[str, Any]:
    """The class that every place is decoded under, where the model has such."""
    if shown.condition is None:
        return {}
    return {"label": words_from(np.full(count, shown.condition), shown.data.class_names)}


def _places(shown: Exhibit, settings: DecodedSettings) -> np.ndarray:
    """The places (n, p) that are meant, of a grid z itself (n, d); InputError where there is no path."""
    if settings.what == "probe":
        return shown.probe[None]
    if settings.what == "grid":
        from latentlab.export.images import grid_places

        return grid_places(shown.model, settings.side)[0]
    if shown.walk is None:
        raise InputError(
            "There is no path, or it is still being found: a path needs two waypoints. Nothing was written."
        )
    return shown.walk(settings.frames)


def _reconstructed(shown: Exhibit, which: str, report: Report) -> tuple[dict[str, Any], np.ndarray, np.ndarray]:
    """What is known of each row, its z (n, d), and what that decodes to, each under its own condition."""
    data, model, rows = shown.data, shown.whole_model, chosen_rows(shown, which)
    about: dict[str, Any] = {"row": data.numbers_of(rows)}
    if data.labels is not None:
        about["label"] = words_from(data.labels[rows], data.class_names)
    found = []
    for start in range(0, len(rows), BLOCK):
        part = rows[start : start + BLOCK]
        given = model if data.labels is None else model.given(data.labels[part])
        z = given.latent(given.embed(np.asarray(data.x[part]), part))
        found.append((z, given.decode(z)))
        report(min(1.0, (start + BLOCK) / len(rows)))
    z, decoded = (np.concatenate(column) for column in zip(*found, strict=True))
    return about, z, decoded


def _history(path: Path, shown: Exhibit, settings: NoSettings, report: Report) -> None:
    from latentlab.export.tables.formats import save_table
    from latentlab.export.tables.runs import history_table

    save_table(path, history_table(shown.record.history), shown.made_by)


def _runs(path: Path, shown: Exhibit, settings: NoSettings, report: Report) -> None:
    from latentlab.export.tables.formats import save_table
    from latentlab.export.tables.runs import runs_table

    save_table(path, runs_table(shown.runs), shown.made_by)


def _events(path: Path, shown: Exhibit, settings: NoSettings, report: Report) -> None:
    from latentlab.export.events import save_events

    ending_of(path, "a log of events", (".tfevents",))
    save_events(path, shown.record.history)


TABLE_FILES = (
    Exporter(
        "embedding", "Embedding table", "Every row's place in latent space with its name, label, part, and what is "
        "chosen beside.",
        "embedding.csv", EMBEDDINGS, _embedding, ("embedding",), EmbeddingSettings, carries=True,
    ),
    Exporter(
        "selection", "Selected rows", "The selected rows' places, names and labels, and what is chosen beside.",
        "selection.csv", EMBEDDINGS, _selection, ("embedding", "selection"), SelectionSettings, carries=True,
    ),
    Exporter(
        "projector", "TensorBoard projector", "Vectors, metadata and a sprite, for the projector of TensorBoard.",
        "projector.zip", (".zip",), _projector, ("embedding",), EmbeddingSettings, carries=True, group="Tables",
    ),
    Exporter(
        "decoded", "Decoded values", "What places or rows decode to, by name and in the units of the data.",
        "decoded.csv", TABLES, _decoded, ("model",), DecodedSettings, carries=True,
    ),
    Exporter(
        "history", "History", "Every curve of the run, with step, epoch and seconds.", "history.csv", TABLES, _history,
        carries=True,
    ),
    Exporter(
        "runs", "Runs table", "All that was measured of each run on these data.", "runs.csv", TABLES, _runs,
        ("model", "measured runs"), carries=True,
    ),
    Exporter(
        "events", "TensorBoard events", "Every curve of the run, for TensorBoard.", "run.tfevents", (".tfevents",),
        _events, group="Tables",
    ),
)  # fmt: skip
