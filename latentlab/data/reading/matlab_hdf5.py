"""MATLAB 7.3: HDF5 in MATLAB's own order, structs as groups, cells and struct arrays as references into the file."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.reading.arrays import FoundArray
from latentlab.data.reading.checked import read_dataset
from latentlab.data.reading.limits import check_growth
from latentlab.data.reading.lookups import h5py
from latentlab.data.reading.structs import together
from latentlab.errors import InputError

MOST_CELLS = 200_000
LONGEST = 100_000  # letters of a word


def is_matlab(path: Path) -> bool:
    """Whether an HDF5 file is MATLAB's."""
    with open(path, "rb") as stream:
        return stream.read(10) == b"MATLAB 7.3"


def found_in_matlab(datasets: dict[str, h5py.Dataset], path: Path) -> dict[str, FoundArray]:
    """Every array with its path in dots, such as data.X; words and cells of words, numbers or arrays of one shape."""
    found: dict[str, FoundArray] = {}
    for name, dataset in datasets.items():
        if name.split("/")[0] in ("#refs#", "#subsystem#") or dataset.shape is None or _is_empty(dataset):
            continue
        dotted = name.replace("/", ".")
        if h5py.check_ref_dtype(dataset.dtype) is h5py.Reference:
            found |= _of_cells(dataset, dotted, path)
        elif _is_text(dataset):
            texts = np.array(_texts(dataset, path), dtype=str)
            found[dotted] = FoundArray(texts.shape, texts.dtype, lambda texts=texts: texts)
        elif dataset.dtype.kind in "biuf":
            found[dotted] = FoundArray(dataset.shape[::-1], dataset.dtype, _turned(dataset, path))
    return found


def _turned(dataset: h5py.Dataset, path: Path) -> Any:
    """A reader of an array in MATLAB's own order: the file keeps the last axis first."""
    return lambda: np.ascontiguousarray(np.asarray(read_dataset(dataset, path)).T)


def _of_cells(dataset: h5py.Dataset, name: str, path: Path) -> dict[str, FoundArray]:
    """What the references of a cell array or struct array point to, where it makes one array."""
    if dataset.size > MOST_CELLS:
        return {}
    references = np.asarray(read_dataset(dataset, path)).T.reshape(-1)
    entries, size = [], 0
    for reference in references:
        entry = dataset.file[reference] if reference else None
        if not isinstance(entry, h5py.Dataset) or entry.shape is None or entry.dtype.kind not in "biuf":
            return {}
        size += entry.nbytes
        check_growth(path, size, path.stat().st_size, name)
        if _is_empty(entry):
            entries.append(np.empty(0, "U1" if _is_text(entry) else "f8"))
        elif _is_text(entry):
            entries.append(np.array(_texts(entry, path), dtype=str))
        else:
            entries.append(_turned(entry, path)())
    whole = together(path, entries, name)
    return {} if whole is None else {name: FoundArray(whole.shape, whole.dtype, lambda: whole)}


def _class_of(dataset: h5py.Dataset) -> str:
    said = dataset.attrs.get("MATLAB_class", b"")
    return said.decode("ascii", "replace") if isinstance(said, bytes) else str(said)


def _is_text(dataset: h5py.Dataset) -> bool:
    return _class_of(dataset) == "char" and dataset.dtype.kind == "u"


def _is_empty(dataset: h5py.Dataset) -> bool:
    return bool(np.any(dataset.attrs.get("MATLAB_empty", 0))) or math.prod(dataset.shape) == 0


def _texts(dataset: h5py.Dataset, path: Path) -> list[str]:
    """One word for each row of a matrix of letters."""
    return list(_lines(dataset, path))


def _lines(dataset: h5py.Dataset, path: Path) -> Iterator[str]:
    if dataset.ndim != 2 or dataset.shape[0] > LONGEST or dataset.shape[1] > MOST_CELLS:
        raise InputError(f"{path}: {dataset.name} is text of shape {dataset.shape}, which is not read.")
    for line in np.asarray(read_dataset(dataset, path)).T:
        yield line.astype("<u2").tobytes().decode("utf-16-le", "replace").rstrip(" \0")
