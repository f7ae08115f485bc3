"""A dataset from anywhere: a built-in name, or the path of a file or folder."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from latentlab.data.builtin import CARDS
from latentlab.data.dataset import Dataset
from latentlab.data.idx import is_idx, read_idx
from latentlab.errors import InputError

__all__ = ["CARDS", "Dataset", "load_dataset"]


def load_dataset(name: str | PathLike[str]) -> Dataset:
    """Load a built-in dataset by name, or any supported file or folder by path.

    Raises :class:`InputError` where there is no such dataset, or it is damaged or of an unknown kind.
    """
    if str(name) in CARDS:
        return CARDS[str(name)].load()
    try:
        path = Path(name).expanduser()
        exists, empty = path.exists(), path.is_dir() and not any(path.iterdir())
        if not exists:
            known = ", ".join(CARDS)
            raise InputError(f"{name}: no such file or folder, nor a built-in dataset (those are: {known}).")
        if empty:
            raise InputError(f"{path}: this folder is empty.")
        if is_idx(path) or path.is_file():
            return read_idx(path)
    except RuntimeError as error:
        raise InputError(f"{name}: there is no such home folder.") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error}).") from error
    raise InputError(f"{path}: no dataset is in this folder (idx files such as train-images-idx3-ubyte.gz are read).")
