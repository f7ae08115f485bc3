"""What a session asks for and holds, beyond what its arrays are: data that are made anew, and weights that work."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from latentlab.data import DATASETS
from latentlab.errors import InputError
from latentlab.models.protocol import Model, State
from latentlab.settings import as_dict, make

MOST_MADE = 1 << 26  # values that a session may have made unasked: 256 MiB
SIDES = ("size", "genes")  # settings that say how many values a row has
PROBLEMS = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RuntimeError, MemoryError)


def check_made(name: str, settings: Mapping[str, Any], shape: tuple[int, ...]) -> None:
    """Raise :class:`InputError` where the built-in data `name` would be larger than a session may ask for.

    `shape` is that of the rows that the session was made of.
    """
    kind = DATASETS[name].settings
    if kind is None:
        return
    asked = as_dict(make(kind, {key: value for key, value in settings.items() if key != "label"}))
    whole = {key: value for key, value in asked.items() if isinstance(value, int) and not isinstance(value, bool)}
    values = int(np.prod([max(1, side) for side in shape], dtype=object))
    if "size" in whole:
        values = max(values, whole["size"] ** 2 * (3 if len(shape) == 3 else 1))
    values = max(values, whole.get("genes", 1))
    wrong = next((key for key in SIDES if key in whole and whole[key] not in (*shape, values)), None)
    if wrong is not None:
        raise InputError(f"Its data {name} of {wrong} {whole[wrong]:,} are not of the shape {shape} that it says.")
    if whole.get("rows", 1) * values > MOST_MADE:
        raise InputError(
            f"Its data are {whole['rows']:,} rows of {name}, more than a session has made unasked; make them with "
            f"ll.load_dataset({name!r}, …), and open it with them: ll.load_session(…, data)."
        )


def check_works(model: Model, file: Path, *states: State) -> None:
    """Raise :class:`InputError` unless the weights of `model` and other `states` are finite and decode to numbers."""
    sound = all(np.isfinite(value).all() for state in states for value in state.values())
    try:
        if sound and model.finite():
            z = model.latent(np.zeros((1, model.embedding_dim), np.float32))
            with np.errstate(all="ignore"), torch.no_grad():
                sound = bool(
                    np.isfinite(model.decode(z)).all() and model.likelihood(torch.from_numpy(z)).mean.isfinite().all()
                )
        else:
            sound = False
    except PROBLEMS as error:
        raise InputError(f"{file}: its weights are damaged ({type(error).__name__}).") from error
    if not sound:
        raise InputError(f"{file}: its weights are damaged: they are not finite, or what they decode is not.")
