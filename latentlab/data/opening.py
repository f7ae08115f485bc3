"""Opening: a name or a path becomes a dataset."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import Any

from latentlab.data.builtin import DATASETS
from latentlab.data.dataset import Dataset
from latentlab.data.downloads import DOWNLOADS
from latentlab.errors import InputError
from latentlab.settings import parse_assignments

READ_HERE: set[str] = set()
"""Paths that were asked for by name in this process: by a person, and not by what stands in a file."""

MOST_VALUES = 2_000_000  # of a row that is no picture
SOURCE = "latentlab.data.opening:source_here"


def load_dataset(
    name: str | PathLike[str],
    recipe: Mapping[str, Any] | None = None,
    report: Callable[[float], None] = lambda share: None,
) -> Dataset:
    """Load a built-in or fetched dataset by name, or any supported file or folder by path.

    What can be chosen about a built-in one follows its name, as in ``sprites:rows=5000,seed=1``, or is in `recipe`.

    `recipe` are the fields of :class:`latentlab.data.recipe.Recipe` for files: which columns are features and label,
    what is done about missing values, scaling, picture size, what is held out. What is left out is guessed.
    `report` hears the share that is done of long readings. Raises :class:`InputError` where there is no such
    dataset, or it is damaged or of an unknown kind, or the recipe does not suit it.
    """
    from latentlab.data.recipe import recipe_of

    base, _, chosen = str(name).partition(":")
    if base in DATASETS:
        return _made(base, {**parse_assignments(chosen.split(",") if chosen else ()), **(recipe or {})})
    if base in DOWNLOADS and not Path(name).exists():
        return _load_download(base, recipe or {}, report)
    wanted = recipe_of(recipe)
    source = open_source(name, wanted, report)
    from latentlab.data.prepare import prepare
    from latentlab.data.source import joined

    if wanted.held_out_file:  # absolute, so that a session finds it again from anywhere
        wanted = replace(wanted, held_out_file=str(Path(wanted.held_out_file).expanduser().resolve()))
        source = joined(source, open_source(wanted.held_out_file, wanted, report))
    data = prepare(source, wanted)
    READ_HERE.update({data.source.get("path"), wanted.held_out_file} - {None, ""})
    return data


def _made(name: str, values: Mapping[str, Any]) -> Dataset:
    package = DATASETS.package(name)
    try:
        return DATASETS[name].load(values)
    except Exception as error:
        if not package or isinstance(error, InputError):
            raise
        told = f"{type(error).__name__}, {error}".partition("\n")[0]
        raise InputError(f"The dataset {name!r} of the package {package} could not be made ({told}).") from error


def open_source(name: str | PathLike[str], recipe: Any, report: Callable[[float], None] = lambda share: None) -> Any:
    """The source at a path, read as `recipe` says, in a process of its own (:mod:`latentlab.data.reading.apart`).

    Where `report` raises, reading ends at once. Raises :class:`InputError` for what cannot be read.
    """
    from latentlab.data.reading.apart import run_apart
    from latentlab.data.recipe import plain

    path = Path(name)
    try:
        path = path.expanduser()
        if not path.exists() and not path.is_symlink():
            known = ", ".join(DATASETS)
            raise InputError(f"{name}: no such file or folder, nor a built-in dataset (those are: {known}).")
        if path.exists() and not path.is_file() and not path.is_dir():
            raise InputError(f"{path}: is neither a file nor a folder.")
        return run_apart(SOURCE, [str(path), plain(recipe)], path, report)
    except RuntimeError as error:
        raise InputError(f"{name}: there is no such home folder.") from error
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        said = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: cannot be read ({said}).") from error


def source_here(path: str, recipe: Mapping[str, Any], report: Callable[[float], None] = lambda share: None) -> Any:
    """What :func:`open_source` gives, read in this process; `recipe` are plain values."""
    from latentlab.data.reading import read_source
    from latentlab.data.recipe import recipe_of
    from latentlab.data.totals import without_totals
    from latentlab.data.wide import rows_first

    wanted = recipe_of(recipe)
    try:
        source = rows_first(without_totals(read_source(Path(path), wanted, report)), wanted)
        if source.values is not None and len(source.values.shape) == 2 and source.values.shape[1] > MOST_VALUES:
            raise InputError(
                f"{path}: its rows are of {source.values.shape[1]:,} values; at most {MOST_VALUES:,} are read."
            )
        return source
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        said = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: cannot be read ({said}).") from error


def _load_download(name: str, recipe: Mapping[str, Any], report: Callable[[float], None]) -> Dataset:
    """A fetched dataset, prepared as suits it; InputError where it is not here, or not what it should be."""
    download = DOWNLOADS[name]
    if not download.is_here:
        raise InputError(
            f"{download.title} is not here yet ({download.megabytes} MB): fetch it by 'latentlab download {name}', or "
            "in the window by File, Download."
        )
    data = load_dataset(download.path, {**download.recipe, **recipe}, report)
    if len(data) != download.rows and not recipe:
        raise InputError(f"{download.path}: holds {len(data):,} rows, not the {download.rows:,} of {download.title}.")
    return data
