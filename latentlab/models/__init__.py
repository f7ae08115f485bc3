"""Models by name, ours and those of installed packages. A model's class is imported when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.registry import Registry
from latentlab.settings import make

if TYPE_CHECKING:
    from latentlab.models.protocol import Model


@dataclass(frozen=True)
class Entry:
    """One model: its name, where its class is ("package.module:Class"), and one line for people."""

    name: str
    place: str
    title: str
    about: str


MODELS = Registry("models", Entry, "model")
"""Every model by name."""


ADOPTED = Entry(
    "adopted", "latentlab.models.adopted:Adopted", "Adopted network", "a network that was trained elsewhere"
)
"""Made by :func:`latentlab.adopt` alone: there is nothing to choose about it, so it is in no list of models."""


def model_class(name: str) -> Any:
    """The class of the model called `name`; InputError where there is none, or it cannot be imported."""
    entry = ADOPTED if name == ADOPTED.name else MODELS[name]
    module, _, attribute = entry.place.partition(":")
    try:
        return getattr(import_module(module), attribute)
    except Exception as error:
        package = MODELS.package(name)
        if not package:
            raise
        told = f"{type(error).__name__}, {error}".partition("\n")[0]
        raise InputError(f"The model {name!r} of the package {package} cannot be imported ({told}).") from error


def build_model(name: str, data: Dataset, *, seed: int = 0, **settings: Any) -> Model:
    """A model ready to train on `data`, its parameters initialised from `seed` (a run of another begins it anew).

    Raises :class:`InputError` for an unknown model or setting, and for settings that cannot suit the data.
    """
    kind = model_class(name)
    model = kind(data.shape, kind.configure(make(kind.Settings, settings), data))
    model.begin(data, seed)
    return model


def rebuild_model(name: str, shape: tuple[int, ...], settings: Any) -> Model:
    """An empty model to load a state into, without its data: for a file's model, or a copy in another thread."""
    kind = model_class(name)
    return kind(shape, settings if isinstance(settings, kind.Settings) else make(kind.Settings, settings))
