"""An embedding as AnnData keeps it on disk (h5ad): for scanpy and its kin, written without any of them.

Every element says what it is by the attributes encoding-type and encoding-version, as anndata's on-disk format has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.columns import Column
from latentlab.export.tables.columns import Values, free_name, texts_of
from latentlab.export.tables.embedded import EmbeddingTable
from latentlab.export.tables.hdf5 import plain_names, write_values

ROOT, FRAME, DICT = ("anndata", "0.1.0"), ("dataframe", "0.2.0"), ("dict", "0.1.0")
ARRAY, TEXTS, TEXT, WORDS = ("array", "0.2.0"), ("string-array", "0.2.0"), ("string", "0.2.0"), ("categorical", "0.2.0")
INDEX = "_index"
LARGEST_ATTRIBUTE = 60_000  # bytes, beyond which a file of the oldest layout has no room


def save_anndata(path: Path, table: EmbeddingTable, made_by: str = "") -> None:
    """obs: the rows, by name or number; obsm: X_latent, X_plane and X_latent_sd; uns: the model's card, the commands.

    There is no X: the rows' own values stay where they are.
    """
    import h5py

    more = table.beside
    about = dict(table.about)
    index = _index(about)
    obs: dict[str, Values] = {}
    for named in (about, more.figures, more.flags, table.columns):  # as in the other formats, none takes another's name
        for name, values in named.items():
            obs[free_name(name, obs)] = values
    obs = plain_names(obs)
    long = sum(len(name.encode()) + 16 for name in obs) > LARGEST_ATTRIBUTE
    with h5py.File(path, "w", libver="latest" if long else None) as file:
        _mark(file, ROOT)
        _frame(file.create_group("obs"), index, obs)
        _frame(file.create_group("var"), [], {})
        obsm = _mark(file.create_group("obsm"), DICT)
        _array(obsm, "X_latent", table.z)
        if table.plane is not None:
            _array(obsm, "X_plane", table.plane)
        if more.deviations is not None:
            _array(obsm, "X_latent_sd", more.deviations)
        for name in ("varm", "obsp", "varp", "layers"):
            _mark(file.create_group(name), DICT)
        texts = {"card": more.card, "commands": made_by, "plane": " | ".join(more.plane_names).strip(" |")}
        ours = _mark(_mark(file.create_group("uns"), DICT).create_group("latentlab"), DICT)
        for name, text in texts.items():
            if text:
                ours[name] = text
                _mark(ours[name], TEXT)


def _index(about: dict[str, Values]) -> list[str]:
    """A name for each row, taken out of `about` where names tell rows apart; else their numbers."""
    names = texts_of(about["name"]) if "name" in about else []
    if names and len(set(names)) == len(names) and all(names):
        del about["name"]
        return names
    return texts_of(about["row"])


def _frame(group: Any, index: list[str], columns: Mapping[str, Values]) -> None:
    import h5py

    _mark(group, FRAME)
    apart = {(f"{name} (data)" if name == INDEX else name): values for name, values in columns.items()}
    group.attrs[INDEX] = INDEX
    group.attrs.create("column-order", np.array(list(apart), object), dtype=h5py.string_dtype())
    _array(group, INDEX, index)
    for name, values in apart.items():
        _column(group, name, values)


def _column(group: Any, name: str, values: Values) -> None:
    if not isinstance(values, Column) or values.is_number:
        _array(group, name, values)
        return
    own = _mark(group.create_group(name), WORDS)
    own.attrs["ordered"] = False
    _array(own, "codes", values.values)
    _array(own, "categories", list(values.categories))


def _array(group: Any, name: str, values: Values) -> None:
    made = write_values(group, name, values)
    _mark(made, TEXTS if made.dtype.kind == "O" else ARRAY)


def _mark(thing: Any, kind: tuple[str, str]) -> Any:
    thing.attrs["encoding-type"], thing.attrs["encoding-version"] = kind
    return thing
