"""MATLAB files: version 5 by scipy, version 7.3 as the HDF5 that they are."""

from __future__ import annotations

import math
import warnings
import zlib
from pathlib import Path

import numpy as np

from latentlab.data.reading.arrays import Found, source_of
from latentlab.data.reading.limits import LARGEST, check_growth, told
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


def read_matlab(path: Path, recipe: Recipe) -> Source:
    """The numeric arrays of a version 4 or 5 file; what is a cell, struct or object is left alone."""
    from scipy import io

    def read(name: str) -> np.ndarray:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            values = io.loadmat(path, variable_names=[name])[name]
        return values.toarray() if hasattr(values, "toarray") else np.asarray(values)

    try:
        with told(path), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            listed = io.whosmat(path)
        found = {}
        for name, shape, kind in listed:
            if kind == "sparse" or kind in TYPES:
                if math.prod(shape) * 4 > LARGEST:
                    raise InputError(f"{path}: {name} is of shape {shape}, more than {LARGEST >> 30} GiB.")
                check_growth(path, math.prod(shape) * 8, path.stat().st_size, name)
                found[name] = Found(tuple(shape), np.dtype(TYPES.get(kind, "f8")), lambda name=name: read(name))
        return source_of(path, found, recipe)
    except InputError:
        raise
    except DAMAGE as error:
        raise InputError(
            f"{path}: not a sound MATLAB file ({[*str(error).splitlines(), type(error).__name__][0][:100]})."
        ) from error
