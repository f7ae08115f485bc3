"""MATLAB files: version 5 by scipy, version 7.3 as the HDF5 that they are."""

from __future__ import annotations

import math
import warnings
import zlib
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from latentlab.data.reading.arrays import REAL, FoundArray, source_of
from latentlab.data.reading.limits import LARGEST, check_growth, told
from latentlab.data.reading.matlab_elements import check_variables
from latentlab.data.reading.sparse import compressed
from latentlab.data.reading.structs import found_in, leaves, with_class_names
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError

TYPES = {
    "single": "f4",
    "double": "f8",
    "logical": "u1",
    **{f"{u}int{n}": f"{u or 'i'}{n // 8}" for u in ("", "u") for n in (8, 16, 32, 64)},
}
DAMAGE = (ValueError, TypeError, KeyError, IndexError, NotImplementedError, zlib.error, OverflowError, RuntimeError)


HELD = ("struct", "cell", "char")  # classes that hold arrays or words


def read_matlab(path: Path, recipe: Recipe) -> Source:
    """The arrays of a version 4 or 5 file, also those within structs and cells; objects and code are left alone."""
    try:
        with told(path), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = _listed(path)
            source = source_of(path, found, replace(recipe, inside=(recipe.inside or "").replace("/", ".") or None))
            return with_class_names(source, found)
    except InputError:
        raise
    except DAMAGE as error:
        raise InputError(
            f"{path}: not a sound MATLAB file ({[*str(error).splitlines(), type(error).__name__][0][:100]})."
        ) from error


def _listed(path: Path) -> dict[str, FoundArray]:
    """Every array by its name; structs and cells are read at once, after their headers were checked."""
    from scipy import io

    found, size = {}, path.stat().st_size
    check_variables(path)
    listed = io.whosmat(path)
    for name, shape, kind in listed:
        if kind in HELD:
            found |= found_in(leaves(path, io.loadmat(path, variable_names=[name])[name], name))
        elif kind == "sparse" or kind in TYPES:
            if math.prod(shape) * 4 > LARGEST:
                raise InputError(f"{path}: {name} is of shape {shape}, more than {LARGEST >> 30} GiB.")
            check_growth(path, math.prod(shape) * 8, size, name)
            found[name] = FoundArray(tuple(shape), np.dtype(TYPES.get(kind, "f8")), partial(_read, path, name))
    return found


def _read(path: Path, name: str) -> np.ndarray:
    """The values of one variable, sparse ones dense after their indices were checked."""
    from scipy import io

    values = io.loadmat(path, variable_names=[name])[name]
    if not hasattr(values, "tocsc"):
        if values.dtype.kind not in REAL:
            raise InputError(f"{path}: {name!r} is not an array of real numbers (it is {values.dtype}).")
        return np.asarray(values)
    rows, columns = values.shape
    parts = [np.asarray(part) for part in (values.data, values.indices, values.indptr)]
    return compressed(parts, (columns, rows), path, name).T.toarray()
