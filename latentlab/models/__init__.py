"""Models by name, ours and those of installed packages. A model's class is imported when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.registry import Registry, told
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


NEEDED = {"Settings", "configure", "defaults", "begin", "step", "load", "state"}  # of a stranger's class, at least

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
    package = MODELS.package(name)
    try:
        found = getattr(import_module(module), attribute)
        lacking = sorted(NEEDED - set(dir(found))) if package else []
    except (Exception, SystemExit) as error:
        if not package:
            raise
        raise InputError(f"The model {name!r} of the package {package} cannot be imported ({told(error)}).") from error
    if lacking:
        raise InputError(f"The model {name!r} of the package {package} is none: it has no {', '.join(lacking)}.")
    return found


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
