"""Arrays in HDF5 files of any origin: listed, and read one by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.reading import single_cell
from latentlab.data.reading.arrays import FoundArray, source_of
from latentlab.data.reading.checked import read_dataset
from latentlab.data.reading.lookups import DAMAGE, datasets, h5py
from latentlab.data.reading.matlab_hdf5 import found_in_matlab, is_matlab
from latentlab.data.reading.structs import with_class_names
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError

SESSION = "latentlab-session"


def read_hdf5(path: Path, recipe: Recipe) -> Source:
    """The rows of one array, AnnData or a 10x matrix. Raises :class:`InputError` for what is damaged or refused."""
    try:
        with h5py.File(path, "r") as file:
            if file.attrs.get("format") == SESSION:
                raise InputError(f"{path}: this is a session, not a dataset; open it as a session.")
            return rows_in(file, path, recipe)
    except InputError:
        raise
    except DAMAGE as error:
        raise InputError(f"{path}: cannot be read as HDF5; it is damaged or cut short.") from error


def rows_in(file: h5py.File, path: Path, recipe: Recipe) -> Source:
    """What an open file holds that was checked; `path` is where a person has it."""
    if single_cell.is_anndata(file):
        return single_cell.read_anndata(file, path, recipe.inside or "")
    if single_cell.is_10x(file):
        return single_cell.read_10x(file, path, recipe.inside or "")
    named = {name.lstrip("/"): dataset for name, dataset in datasets(file, path)}
    if path.is_file() and is_matlab(path):
        found = found_in_matlab(named, path)
        dotted = replace(recipe, inside=(recipe.inside or "").replace("/", ".") or None)
        return with_class_names(source_of(path, found, dotted), found)
    found = {name: FoundArray(one.shape, _kind(one), _reader(one, path)) for name, one in named.items() if _plain(one)}
    return source_of(path, found, recipe)


def _plain(dataset: h5py.Dataset) -> bool:
    return dataset.shape is not None and (
        dataset.dtype.kind in "biufS" or h5py.check_string_dtype(dataset.dtype) is not None
    )


def _kind(dataset: h5py.Dataset) -> np.dtype:
    """The type that its values are read as: words of any length are text."""
    return np.dtype("U1") if h5py.check_string_dtype(dataset.dtype) is not None else dataset.dtype


def _reader(dataset: h5py.Dataset, path: Path) -> Any:
    return lambda: read_dataset(dataset, path)
