"""PyTorch files: tensors only; anything that would run code is refused."""

from __future__ import annotations

import pickle
import warnings
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.reading.arrays import FoundArray, source_of
from latentlab.data.reading.limits import LARGEST, told
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError

DAMAGE = (
    RuntimeError,
    ValueError,
    TypeError,
    KeyError,
    EOFError,
    AttributeError,
    IndexError,
    AssertionError,
    UnicodeError,
)


def read_tensors(path: Path, recipe: Recipe) -> Source:
    """A tensor, or a dict, list or tuple of them, read with weights only."""
    import torch

    with told(path):
        _check_size(path)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of what it will refuse
                held = torch.load(path, map_location="cpu", weights_only=True)
        except pickle.UnpicklingError as error:
            raise InputError(f"{path}: refused, since it holds more than tensors; save the tensor alone.") from error
        except DAMAGE as error:
            said = str(error).splitlines()[0][:100] if str(error) else type(error).__name__
            raise InputError(f"{path}: not a sound PyTorch file ({said}).") from error
    named = (
        held
        if isinstance(held, dict)
        else dict(enumerate(held))
        if isinstance(held, list | tuple)
        else {path.stem: held}
    )
    found = {}
    for name, value in named.items():
        if isinstance(value, torch.Tensor) and not value.is_complex() and value.layout == torch.strided:
            array = (value.float() if value.dtype in (torch.bfloat16, torch.float16) else value).detach().numpy()
            found[str(name)] = FoundArray(array.shape, array.dtype, _keep(array))
    return source_of(path, found, recipe)


def _keep(array: np.ndarray) -> Any:
    return lambda: array


def _check_size(path: Path) -> None:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise InputError(f"{path}: unpacks to more than {LARGEST >> 30} GiB.")
