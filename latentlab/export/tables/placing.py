"""Where the rows that a table is of lie, and what stands beside: by the settings of its export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.export import Report
from latentlab.export.tables.embedded import Beside
from latentlab.settings import setting

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

BLOCK = 1 << 15  # rows that are placed at once
EVIDENCE = ("measured", "every row", "no")
OUTLIER = "outlier_score"


@dataclass(frozen=True)
class EmbeddingSettings:
    """What stands beside the places of rows."""

    rows: str = setting(
        "all", "Rows", "All rows of the data, or those that are selected.", choices=("all", "selected"),
    )  # fmt: skip
    deviations: bool = setting(True, "σ of q", "The standard deviations of q(z|x), where that is a Gaussian.")
    plane: bool = setting(True, "Plane", "The coordinates on the plane that the map shows.")
    columns: bool = setting(True, "Columns", "Every column of the data.")
    selections: bool = setting(True, "Selections", "Whether a row is selected, now and in each selection that is kept.")
    figures: bool = setting(False, "ELBO of each row", "ELBO, reconstruction and KL of each row, over 8 draws of q.")
    evidence: str = setting(
        "measured", "Evidence of each row", "log p(x) with its standard error, and the outlier score, which is −log "
        "p(x): as far as it was measured (Select ▸ Outliers), or of every row now, which takes long.",
        choices=EVIDENCE,
    )  # fmt: skip
    samples: int = setting(
        1000, "Samples", "Of the evidence of a row, where it is sampled.", minimum=10, maximum=1_000_000, more=True,
        when=("evidence", "every row"),
    )  # fmt: skip


def chosen_rows(shown: Exhibit, which: str) -> np.ndarray:
    """The rows that are meant, as indices; InputError where they are to be the selected ones and none is."""
    if which == "all":
        return np.arange(len(shown.data))
    if shown.selected is None or not shown.selected.any():
        raise InputError("No row is selected. Select some, or export all. Nothing was written.")
    return np.flatnonzero(shown.selected)


def placed(shown: Exhibit, settings: EmbeddingSettings, report: Report) -> tuple[np.ndarray, np.ndarray, Beside]:
    """The z (n, d) of the rows that are meant, these rows (n,), and all that was chosen to stand beside.

    What the map knows already is taken from it; the rest is computed now.
    """
    from latentlab.export.models.card import card_of, card_text

    rows = chosen_rows(shown, settings.rows)
    measures = settings.figures or settings.evidence == "every row"
    share = 0.2 if measures else 1.0
    z, places, deviations = _located(shown, rows, settings.deviations, lambda part: report(share * part))
    figures = _figures(shown, rows, settings, lambda part: report(share + (1 - share) * part))
    flags = {}
    if settings.selections:
        flags = {"selected": shown.selected} if shown.selected is not None else {}
        flags |= {f"selection {name}": mask for name, mask in shown.kept.items()}
    data, plane = shown.data, shown.embedding.plane
    return z, rows, Beside(
        plane=settings.plane, plane_xy=_coordinates(shown, rows, places) if settings.plane else None,
        plane_names=plane.names if settings.plane and plane.kind not in ("space", "line") else ("", ""),
        columns=[name for name in data.columns if name != data.label_name] if settings.columns else (),
        deviations=deviations, figures=figures, flags={name: mask[rows] for name, mask in flags.items()},
        card=card_text(card_of(shown)),
    )  # fmt: skip


def _located(
    shown: Exhibit, rows: np.ndarray, deviations: bool, report: Report
) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """z, places on the map's space, and standard deviations of q where they are wanted and there are any."""
    from latentlab.inference.spread import has_gap, rows_spread

    data, model = shown.data, shown.whole_model
    if not data.here and shown.embedding.whole:  # the values are not to be had: the map knows where they lie
        places = shown.embedding.z[rows]
        return model.latent(places), places, None
    wanted, found = deviations and has_gap(model), []
    for start in range(0, max(1, len(rows)), BLOCK):
        part = rows[start : start + BLOCK]
        x, labels = np.asarray(data.x[part]), None if data.labels is None else data.labels[part]
        given = model if labels is None else model.given(labels)
        place = given.embed(x, part)
        z = given.encode(x) if model.traits.components else place
        found.append((z, place, rows_spread(model, x, labels, part) if wanted else np.empty(0)))
        report(min(1.0, (start + BLOCK) / max(1, len(rows))))
    z, places, spread = (np.concatenate(column) for column in zip(*found, strict=True))
    return z, places, spread if wanted else None


def _coordinates(shown: Exhibit, rows: np.ndarray, places: np.ndarray) -> np.ndarray:
    """(n, 2) on the plane of the map: of rows that lie on it, where they do."""
    embedding = shown.embedding
    if embedding.whole:
        return embedding.xy[rows]
    found = embedding.plane.project(places)
    at = np.searchsorted(embedding.rows, rows).clip(0, len(embedding.rows) - 1)
    there = embedding.rows[at] == rows
    found[there] = embedding.xy[at[there]]
    return found


def _figures(
    shown: Exhibit, rows: np.ndarray, settings: EmbeddingSettings, report: Report
) -> dict[str, np.ndarray]:  # fmt: skip
    """ELBO and its terms, evidence and outlier score of the rows, as far as they were chosen and there are any."""
    from latentlab.space.row_metrics import row_evidence, row_terms

    model, data, found = shown.whole_model, shown.data, {}
    every = settings.evidence == "every row"
    if settings.figures:
        terms = row_terms(model, data, rows, lambda part: report((0.2 if every else 1.0) * part))
        if len(rows) and not terms:
            raise InputError(
                f"A {model.name} has no ELBO of single rows: log p(x) is known without one, or all rows share one q. "
                "Choose their evidence instead. Nothing was written."
            )
        found |= terms
    if every:
        found |= row_evidence(model, data, rows, report, settings.samples)
    elif settings.evidence == "measured":
        found |= {name: shown.figures[name][rows] for name in ("evidence", "evidence_error") if name in shown.figures}
    return found | ({OUTLIER: -found["evidence"]} if "evidence" in found else {})
