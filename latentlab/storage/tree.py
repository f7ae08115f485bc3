"""Trees of named arrays in HDF5: written plainly, read only after every object has been checked.

A stranger's HDF5 file can point outside itself (external links, external storage, virtual datasets), ask for
petabytes by a declared shape, or name a filter that runs code. So nothing is read before the whole file holds
nothing but groups and plain arrays of known types within limits; and all that happens in a process of its own, since a
file made to crash the HDF5 library should crash that one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.reading.apart import run_apart
from latentlab.data.reading.lookups import DAMAGE, SIGNATURE, h5py
from latentlab.errors import InputError

FORMAT = "latentlab-session"
DTYPES = {"float32", "float64", "int64", "int32", "int8", "uint8", "bool"}
PACKED = "int8"  # the type of what is packed by gzip, and the only one that may be
HIGHEST_RATIO = 1100  # of bytes claimed to bytes stored; gzip reaches 1,030
MOST_OBJECTS = 100_000
MOST_BYTES = 64 * 2**30
DEEPEST = 8


def write_tree(path: Path, tree: Mapping[str, Any], attributes: Mapping[str, Any]) -> None:
    """Write nested dicts of arrays as groups and datasets, and `attributes` on the root."""
    with h5py.File(path, "w", libver=("v110", "v110")) as file:
        file.attrs.update(format=FORMAT, **attributes)
        _write_group(file, tree)


def _write_group(group: h5py.Group, tree: Mapping[str, Any]) -> None:
    for name, value in tree.items():
        if isinstance(value, Mapping):
            _write_group(group.create_group(name), value)
        elif isinstance(value, bytes):
            group.create_dataset(name, data=np.frombuffer(value, np.uint8))
        elif value.dtype == PACKED and value.size:
            group.create_dataset(name, data=value, compression="gzip", compression_opts=3)
        else:
            group.create_dataset(name, data=value)


def read_tree(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The arrays and root attributes of a file made by :func:`write_tree`.

    Raises :class:`InputError`, before reading any value, where the file is not one or holds anything else.
    """
    if not path.is_file():
        there = "is a folder, a pipe or a device, not a file" if path.exists() else "no such file"
        raise InputError(f"{path}: {there}.")
    try:
        with open(path, "rb") as stream:
            if stream.read(8) != SIGNATURE:
                raise InputError(f"{path}: not a LatentLab session (it is not an HDF5 file).")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error}).") from error
    return run_apart("latentlab.storage.tree:tree_here", [str(path)], path)


def tree_here(path: str, report: Callable[[float], None] = lambda share: None) -> tuple[dict[str, Any], dict[str, Any]]:
    """What :func:`read_tree` gives, read in this process."""
    try:
        with h5py.File(path, "r") as file:
            attributes = check(file, Path(path))
            return _read_group(file), attributes
    except InputError:
        raise
    except DAMAGE as error:
        raise InputError(f"{path}: cannot be read as HDF5; it is damaged or cut short.") from error


def _read_group(group: h5py.Group) -> dict[str, Any]:
    return {name: item[()] if isinstance(item, h5py.Dataset) else _read_group(item) for name, item in group.items()}


def check(file: h5py.File, path: Path) -> dict[str, Any]:
    """The root's attributes, once every object of `file` is known to be harmless; else InputError."""
    attributes = {}
    for name, kind in (("format", str), ("schema", np.integer), ("written_by", str)):
        value = file.attrs.get(name)
        if not isinstance(value, kind):
            raise InputError(f"{path}: not a LatentLab session (it has no {name}).")
        attributes[name] = int(value) if kind is np.integer else value
    if attributes["format"] != FORMAT:
        raise InputError(f"{path}: not a LatentLab session.")
    total = 0
    for count, (name, dataset) in enumerate(_datasets(file, path)):
        plain = dataset.id.get_create_plist()
        problem = (
            "a virtual dataset" if dataset.is_virtual
            else "stored outside the file" if plain.get_external_count()
            else "filtered" if _filters(plain) - ({h5py.h5z.FILTER_DEFLATE} if dataset.dtype == PACKED else set())
            else f"of type {dataset.dtype}" if dataset.dtype.name not in DTYPES or not dataset.dtype.isnative
            else "without values" if dataset.shape is None
            else "another name of an array" if h5py.h5o.get_info(dataset.id).rc > 1
            else ""
        )  # fmt: skip
        total += dataset.nbytes if not problem else 0
        stored = HIGHEST_RATIO * dataset.id.get_storage_size() if plain.get_nfilters() else os.path.getsize(path)
        if dataset.nbytes > max(stored, 4096):
            problem = problem or "larger than the whole file"
        if problem or total > MOST_BYTES or count > MOST_OBJECTS:
            raise InputError(f"{path}: refused, since {name} is {problem or 'too much'}.")
    return attributes


def _filters(plain: h5py.h5p.PropDCID) -> set[int]:
    return {plain.get_filter(i)[0] for i in range(plain.get_nfilters())}


def _datasets(group: h5py.Group, path: Path, depth: int = 0) -> Iterator[tuple[str, h5py.Dataset]]:
    for name in group:
        link = group.get(name, getlink=True)
        where = f"{group.name.rstrip('/')}/{name}"
        if not isinstance(link, h5py.HardLink) or depth > DEEPEST:
            raise InputError(f"{path}: refused, since {where} is a link or nested too deep.")
        item = group[name]
        if isinstance(item, h5py.Group) and h5py.h5o.get_info(item.id).rc > 1:
            raise InputError(f"{path}: refused, since {where} is another name of a group.")
        if isinstance(item, h5py.Group):
            yield from _datasets(item, path, depth + 1)
        elif isinstance(item, h5py.Dataset):
            yield where, item
        else:
            raise InputError(f"{path}: refused, since {where} is neither a group nor an array.")


def names_a_format(path: str, report: Callable[[float], None] = lambda share: None) -> bool:
    """Whether an HDF5 file says of what format it is; True where it is too damaged to say anything."""
    try:
        with h5py.File(path, "r") as file:
            return "format" in file.attrs
    except DAMAGE:
        return True
