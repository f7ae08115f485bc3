"""What a file's name says it is: checked before any work is done for it."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path

from latentlab.errors import InputError

PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp")
TABLES = (".csv", ".tsv", ".parquet", ".npz", ".hdf5")
EMBEDDINGS = (*TABLES, ".h5ad")
FILMS = (".gif", ".apng", ".webp", ".mp4")


def ending_of(path: str | PathLike[str], what: str, endings: Sequence[str]) -> str:
    """The ending of `path`, in small letters; InputError where `what` is not written under it."""
    ending = Path(path).suffix.lower()
    if ending not in endings:
        raise InputError(f"{path}: {what} is written as {' or '.join(', '.join(endings).rsplit(', ', 1))}.")
    return ending
