"""Arrays, texts and columns in HDF5, laid out so that each program finds them by their names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.columns import Column
from latentlab.export.tables.columns import Values, free_name, texts_of

Tree = Mapping[str, Any]
"""Values by name; a mapping among them is a group."""


def save_tree(path: Path, tree: Tree) -> None:
    """Write every value as a dataset of its name, every mapping as a group: texts as UTF-8, packed where it pays."""
    import h5py

    with h5py.File(path, "w") as file:
        _write(file, tree)


def _write(group: Any, tree: Tree) -> None:
    for name, value in plain_names(tree).items():
        if isinstance(value, Mapping):
            _write(group.create_group(name), value)
        elif isinstance(value, str):
            group[name] = value
        else:
            write_values(group, name, value)


def write_values(group: Any, name: str, values: Values) -> Any:
    """One dataset of numbers or of texts."""
    import h5py

    numbers = values.values if isinstance(values, Column) and values.is_number else values
    if isinstance(numbers, np.ndarray) and numbers.dtype.kind not in "USO":
        packed = {"compression": "gzip", "compression_opts": 1, "shuffle": True} if numbers.size > 1000 else {}
        return group.create_dataset(name, data=numbers, **packed)
    return group.create_dataset(name, data=np.array(texts_of(values), object), dtype=h5py.string_dtype())


def plain_names(named: Tree) -> dict[str, Any]:
    """The same under names that HDF5 can have: a / would be another group, and . is the group itself."""
    found: dict[str, Any] = {}
    for name, value in named.items():
        plain = name.replace("/", "_").replace("\0", "_")
        found[free_name(plain if plain.strip(".") else f"_{plain}", found)] = value
    return found
