"""A model from a file of anyone's: its settings must ask for the very shapes of its state before memory is taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.models import MODELS, model_class, rebuild_model
from latentlab.models.adopted import Adopted
from latentlab.models.expectation import ClosedFormModel
from latentlab.models.gradient import GradientModel
from latentlab.models.protocol import Model, State, weights_of

MOST_LISTED = 64  # entries of a setting, besides one for each array of the state


def restored(name: str, shape: tuple[int, ...], settings: Mapping[str, Any], state: State) -> Model:
    """The model called `name` with `state`; InputError, before anything of its size is made, where they do not fit."""
    check_shapes(name, shape, settings, weights_of(state))
    model = rebuild_model(name, shape, settings)
    model.load(state)
    return model


def check_shapes(name: str, shape: tuple[int, ...], settings: Mapping[str, Any], weights: State) -> None:
    """Raise :class:`InputError` unless the model of these settings has parameters of the shapes of `weights`.

    It is built without memory (torch's meta device). Of a stranger's class only what it has of ours is known.
    """
    longest = max((len(value) for value in settings.values() if isinstance(value, list | str)), default=0)
    if longest > MOST_LISTED + len(weights) + max(map(len, weights), default=0):
        raise InputError(f"A setting of {longest:,} entries does not belong to {len(weights):,} arrays of weights.")
    kind = model_class(name)
    if not issubclass(kind, GradientModel | ClosedFormModel) or issubclass(kind, Adopted):
        return
    try:
        with torch.device("meta"):
            model = rebuild_model(name, shape, settings)
            own = model.networks.state_dict() if isinstance(model, GradientModel) else model.blank()
    except InputError:
        raise
    except (RuntimeError, TypeError, ValueError, OverflowError, NotImplementedError) as error:
        if MODELS.package(name):
            return
        raise InputError(f"There is no {name} of these settings ({str(error).partition(chr(10))[0][:100]}).") from error
    wanted = {key: tuple(value.shape) for key, value in own.items()}
    found = {key: np.shape(value) for key, value in weights.items()}
    if wanted != found:
        key = next(key for key in [*wanted, *found] if wanted.get(key) != found.get(key))
        raise InputError(
            f"Its settings ask for weights {key} of shape {wanted.get(key, 'none')}, and those in it are of "
            f"{found.get(key, 'none')}."
        )
