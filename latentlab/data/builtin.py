"""Datasets that are had by a name, ours and those of installed packages: made by a rule, or kept in a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from latentlab.data.dataset import Dataset
from latentlab.errors import InputError
from latentlab.registry import Registry
from latentlab.settings import as_dict, make


@dataclass(frozen=True)
class Card:
    """What a person reads before choosing such a dataset, and what makes it.

    Attributes:
        name: what a person types to have it.
        title: its name for people.
        about: what it is, in a line.
        good_for: what can be seen in it.
        maker: the function that makes it ("package.module:function"), of an instance of its settings where it has any.
        choices: the dataclass of its settings ("package.module:Class"), or "" where nothing can be chosen.
        preset: the settings that show what it is good for, or "".
        picture: the file of its picture on the start page; None for a resource of its name.
    """

    name: str
    title: str
    about: str
    good_for: str
    maker: str
    choices: str = ""
    preset: str = ""
    picture: str | None = None

    @property
    def settings(self) -> type | None:
        """The dataclass of what can be chosen about it."""
        return _at(self.choices) if self.choices else None

    def load(self, values: Mapping[str, Any] | None = None) -> Dataset:
        """The dataset; `values` are fields of its settings, and `label`, the column that is to be the class.

        Raises :class:`InputError` for what cannot be.
        """
        chosen = dict(values or {})
        if self.settings is None:
            if chosen:
                raise InputError(f"{self.name} is as it is: nothing about it can be chosen.")
            return self._found_again(_at(self.maker)(), {})
        label = chosen.pop("label", None)
        settings = make(self.settings, chosen)
        data = self._found_again(_at(self.maker)(settings), {"settings": as_dict(settings)})
        return data if label is None else _labelled(data, label)

    def _found_again(self, data: Dataset, settings: dict[str, Any]) -> Dataset:
        """The same rows, of which a session keeps only how they are made."""
        return replace(data, name=self.name, source={"kind": "builtin", "name": self.name, **settings})


DATASETS = Registry("datasets", Card, "dataset")
"""Every such dataset by name."""


def _at(place: str) -> Any:
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)


def _labelled(data: Dataset, label: Any) -> Dataset:
    """The same rows under the classes of another column, such as a conditional model is to know."""
    if label not in data.columns or data.columns[label].distinct > 1000:
        usable = [name for name, column in data.columns.items() if column.distinct <= 1000]
        raise InputError(f"{data.name} has no column {label!r} of classes; it has {', '.join(usable)}.")
    labels, names = data.columns[label].as_classes()
    source = {**data.source, "settings": {**data.source["settings"], "label": label}}
    return replace(data, labels=labels, class_names=names, label_name=label, source=source)
