"""Look-ups in HDF5 files of any origin, the only ones that readers make: no part of a name may be a link.

An external link names another file, which the library opens at the mere look-up; a soft link may lead through one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from latentlab.errors import InputError

os.environ.setdefault("HDF5_PLUGIN_PRELOAD", "::")  # before h5py is imported: no filter from outside

import h5py

SIGNATURE = b"\x89HDF\r\n\x1a\n"
# What h5py raises on damaged files, depending on where the damage is.
DAMAGE = (OSError, KeyError, RuntimeError, ValueError, TypeError, AttributeError, MemoryError, OverflowError)
DEEPEST = 16
MOST_OBJECTS = 10_000


def inside(group: h5py.Group, name: str) -> Any:
    """The group or array called `name`, such as ``raw/X``; None where there is none.

    Raises :class:`InputError` where any part of the name is a link.
    """
    found: Any = group
    for part in filter(None, name.split("/")):
        link = found.get(part, getlink=True) if isinstance(found, h5py.Group) else None
        if link is None:
            return None
        if not isinstance(link, h5py.HardLink):
            raise InputError(
                f"{group.file.filename}: {name!r} is a link to somewhere else, and links are not followed; save the "
                "file anew with its values in it."
            )
        found = found[part]
    return found


def names_in(group: Any) -> list[str]:
    """What lies in a group itself, links left aside; nothing for what is no group."""
    if not isinstance(group, h5py.Group):
        return []
    return [name for name in group if isinstance(group.get(name, getlink=True), h5py.HardLink)]


def datasets(file: h5py.Group, path: Path) -> Iterator[tuple[str, h5py.Dataset]]:
    """Every array of a file with its name, each once however many names it has, links left aside."""
    seen: set[int] = set()
    left: list[tuple[h5py.Group, int]] = [(file, 0)]
    while left:
        group, depth = left.pop()
        groups = []
        for name in names_in(group):
            item = group[name]
            place = h5py.h5o.get_info(item.id).addr
            if place in seen:
                continue
            seen.add(place)
            if len(seen) > MOST_OBJECTS:
                raise InputError(f"{path}: refused, since it holds more than {MOST_OBJECTS:,} arrays and groups.")
            if isinstance(item, h5py.Group) and depth < DEEPEST:
                groups.append((item, depth + 1))
            elif isinstance(item, h5py.Dataset):
                yield item.name, item
        left += reversed(groups)
