"""A model to be given to others: a session without its rows and all that is known of single ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from latentlab.data import Dataset
from latentlab.data.rows import AbsentRows, KnownOfRows
from latentlab.errors import InputError
from latentlab.models import rebuild_model
from latentlab.models.protocol import weights_of
from latentlab.storage.dataset_kept import fingerprint_of_labels

if TYPE_CHECKING:
    from latentlab.storage.records import Session, SessionView

# Of the view: what says where single rows lie, or which were chosen.
OF_ROWS = ("rows", "z", "xy", "selection")
SENTENCE = (
    "{} came without its rows. What needs them waits until they are relinked, where you have them: "
    "File ▸ Relink data…, or latentlab relink."
)


def without_rows(session: Session) -> Session:
    """The model and how it was made: no rows, labels, names or columns, no map, no selections, no earlier states.

    What each row is measured in (features, classes, scaling) stays, so that new rows can be embedded. Raises
    :class:`InputError` for a model that is made of its rows.
    """
    data, record = session.data, session.record
    if rebuild_model(record.model, record.shape, record.model_settings).traits.keeps_rows:
        raise InputError(
            f"A model of this kind ({record.model}) is made of the rows that it learned from, and cannot be given away "
            "without them. Nothing was written; save a session with its rows instead."
        )
    known = KnownOfRows(*data.extent, data.whole, data.fingerprint, fingerprint_of_labels(data))
    bare = Dataset(
        name=data.name,
        x=AbsentRows(data.x.shape, known, SENTENCE.format(data.name), left_out=True),
        held_out=data.held_out, class_names=data.class_names, likelihood=data.likelihood, source=_plain_source(data),
        about=data.about, label_name=data.label_name, features=data.features,
    )  # fmt: skip
    lean = replace(record, state=weights_of(record.state), best=None, snapshots=())
    return replace(session, data=bare, record=lean, view=_without_places(session.view), others=())


def _plain_source(data: Dataset) -> dict[str, object]:
    """How rows are prepared, and not where they lie: a path says who somebody is."""
    path = str(data.source.get("path", ""))
    return dict(data.source) | ({"path": path.replace("\\", "/").rpartition("/")[2]} if path else {})


def _without_places(view: SessionView) -> SessionView:
    arrays = {
        name: array for name, array in view.arrays.items() if name not in OF_ROWS and not name.startswith("named_")
    }
    values = {name: value for name, value in view.values.items() if name not in ("named", "log", "runs")}
    return replace(view, arrays={name: np.asarray(array) for name, array in arrays.items()}, values=values)
