"""zarr stores, folders and zips: listed and checked, decoded, and kept as HDF5.

AnnData lies in zarr as it does in HDF5, so the same reader takes both.
"""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from latentlab.data.cache import kept_file, key_of
from latentlab.data.reading.limits import check_growth, check_members, told
from latentlab.data.reading.zarr_metadata import Node, check_stored, node_of_2, node_of_3, parsed
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError

METADATA = ("zarr.json", ".zarray", ".zgroup")
MOST_FILES = 2_000_000
MOST_NODES = 10_000
LARGEST_METADATA = 1 << 24
MOST_AT_ONCE = 8 << 30  # bytes of all arrays, where none was chosen
OF_ANNDATA = ("X", "layers", "raw", "obs", "var")


@dataclass(frozen=True)
class _Store:
    """The files of a store: their sizes and times by name, and how a small one is read."""

    path: Path
    files: dict[str, tuple[int, object]]
    read: Callable[[str], bytes]
    within: str = ""  # the folder in a zip that the store lies in, with its slash


def is_zarr(path: Path) -> bool:
    """Whether a folder is a zarr store, or a zip holds one."""
    if path.is_dir():
        return any((path / name).is_file() for name in METADATA)
    if not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return _folder_of(archive.namelist()) is not None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError):
        return False


def read_zarr(path: Path, recipe: Recipe, report: Callable[[float], None] = lambda share: None) -> Source:
    """The rows of one array, or AnnData. Raises :class:`InputError` for what is damaged or refused."""
    with told(path):
        store = _of_folder(path) if path.is_dir() else _of_zip(path)
        nodes, stored = _nodes(store)
        chosen, remarks = _chosen(store, nodes, stored, recipe)
        key = key_of(["zarr", 1, str(path.resolve()), store.within, sorted(store.files.items()), sorted(chosen)])
        copied = kept_file(key, lambda out: _decode(store, nodes, chosen, out, report))
    from latentlab.data.reading.hdf5 import rows_in
    from latentlab.data.reading.lookups import h5py

    with h5py.File(copied, "r") as file:
        source = rows_in(file, path, recipe)
    return replace(source, remarks=(*remarks, *source.remarks))


def _of_folder(path: Path) -> _Store:
    """Every file under a folder. A link, or anything but a plain file, is refused: it would lead out of the store."""
    files: dict[str, tuple[int, object]] = {}
    for root, folders, names in os.walk(path):
        for name in (*folders, *names):
            place = Path(root, name)
            about = place.lstat()
            if stat.S_ISDIR(about.st_mode):
                continue
            shown = place.relative_to(path).as_posix()
            if not stat.S_ISREG(about.st_mode):
                raise InputError(f"{path}: {shown} is a link or no plain file, which a store must not hold; refused.")
            files[shown] = (about.st_size, about.st_mtime_ns)
            if len(files) > MOST_FILES:
                raise InputError(f"{path}: holds more than {MOST_FILES:,} files.")

    def read(name: str) -> bytes:
        with open(path / name, "rb") as stream:
            return stream.read(LARGEST_METADATA + 1)

    return _Store(path, files, read)


def _of_zip(path: Path) -> _Store:
    """Every member of a zip, below the folder that the store lies in."""
    check_members(path)
    try:
        with zipfile.ZipFile(path) as archive:
            members = {one.filename: one for one in archive.infolist() if not one.is_dir()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError) as error:
        raise InputError(f"{path}: not a sound zip file ({str(error)[:100]}).") from error
    within = _folder_of(list(members)) or ""
    files = {
        name.removeprefix(within): (one.file_size, one.CRC) for name, one in members.items() if name.startswith(within)
    }

    def read(name: str) -> bytes:
        try:
            with zipfile.ZipFile(path) as archive, archive.open(within + name) as stream:
                return stream.read(LARGEST_METADATA + 1)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError) as error:
            raise InputError(f"{path}: {name} is damaged ({str(error)[:100]}).") from error

    return _Store(path, files, read, within)


def _folder_of(names: list[str]) -> str | None:
    """The folder of a zip that is a store: its top, or the only one there is; None where there is none."""
    tops = {name.split("/")[0] for name in names if not name.startswith("__MACOSX")}
    for within in ("", *(f"{top}/" for top in tops if len(tops) == 1)):
        if any(within + name in names for name in METADATA):
            return within
    return None


def _nodes(store: _Store) -> tuple[dict[str, Node], dict[str, tuple[int, int]]]:
    """Every array and group by name; and the bytes and files that are stored for each array."""
    nodes: dict[str, Node] = {}

    def said(folder: str, name: str) -> dict:
        full = f"{folder}/{name}" if folder else name
        if full not in store.files:
            return {}
        raw = store.read(full)
        if len(raw) > LARGEST_METADATA:
            raise InputError(f"{store.path}: {full} is larger than metadata can be.")
        return parsed(store.path, raw)

    for name in sorted(store.files):
        place = PurePosixPath(name)
        folder = "" if str(place.parent) == "." else str(place.parent)
        if place.name not in METADATA or {"", ".", ".."} & set(name.split("/")):
            continue
        if place.name == "zarr.json":
            nodes[folder] = node_of_3(store.path, folder, said(folder, "zarr.json"))
        elif place.name == ".zarray" and folder not in nodes:
            attributes = said(folder, ".zattrs")
            nodes[folder] = node_of_2(store.path, folder, said(folder, ".zarray"), attributes)
        elif folder not in nodes:
            nodes[folder] = node_of_3(store.path, folder, {"attributes": said(folder, ".zattrs")})
        if len(nodes) > MOST_NODES:
            raise InputError(f"{store.path}: refused, since it holds more than {MOST_NODES:,} arrays.")
    stored = {name: (0, 0) for name, node in nodes.items() if node.shape is not None}
    for name, (size, _) in store.files.items():
        owner = PurePosixPath(name).parent
        if PurePosixPath(name).name.startswith(".z") or name.endswith("zarr.json"):
            continue
        for folder in (str(owner), *map(str, owner.parents)):
            key = "" if folder == "." else folder
            if key in stored:
                stored[key] = (stored[key][0] + size, stored[key][1] + 1)
                break
    return nodes, stored


def _chosen(
    store: _Store, nodes: dict[str, Node], stored: dict[str, tuple[int, int]], recipe: Recipe
) -> tuple[list[str], list[str]]:
    """The arrays to decode, and what is said of others and of chunks that are not there."""
    path, remarks = store.path, []
    arrays = {name: node for name, node in nodes.items() if node.shape is not None and not node.problem}
    if _is_anndata(nodes):
        arrays = {name: node for name, node in arrays.items() if name.split("/")[0] in OF_ANNDATA}
    else:
        remarks += [f"{name!r} was left out: {node.problem}." for name, node in nodes.items() if node.problem][:20]
        if recipe.inside and recipe.inside in arrays:
            lines = {name for name, node in arrays.items() if len(node.shape or ()) < 2}
            arrays = {name: node for name, node in arrays.items() if name == recipe.inside or name in lines}
    if not arrays:
        raise InputError(f"{path}: holds no array of numbers.")
    for name, node in arrays.items():
        check_stored(path, node, stored[name][0])
        absent = node.chunk_count - stored[name][1]
        if absent > 0 and node.nbytes:
            remarks.append(
                f"Of {name or 'the array'} {absent:,} of {node.chunk_count:,} chunks are not stored; their values are "
                "those that the store fills in."
            )
    total = sum(node.nbytes for node in arrays.values())
    check_growth(path, total, sum(stored[name][0] for name in arrays))
    if total > MOST_AT_ONCE and not _is_anndata(nodes) and len(arrays) > 1 and not recipe.inside:
        some = ", ".join(list(arrays)[:20])
        raise InputError(f"{path}: holds {total:,} bytes in all; choose one array with inside=…; there are {some}.")
    return list(arrays), remarks


def _is_anndata(nodes: dict[str, Node]) -> bool:
    root = nodes.get("")
    said = root.attributes.get("encoding-type") if root else None
    return said == "anndata" or all(name in nodes for name in ("X", "obs", "var"))


def _decode(
    store: _Store, nodes: dict[str, Node], chosen: list[str], out: Path, report: Callable[[float], None]
) -> None:
    """Copy the arrays `chosen` into an HDF5 file."""
    from latentlab.data.reading.zarr_copy import copy_arrays

    folders = {str(folder) for name in chosen for folder in PurePosixPath(name).parents if str(folder) != "."}
    arrays = [(name, nodes[name].version, name or store.path.name.split(".")[0]) for name in chosen]
    attributes = {
        name or "/": dict(nodes[name].attributes)
        for name in ("", *sorted(folders), *chosen)
        if name in nodes and nodes[name].attributes and (name or nodes[name].shape is None)
    }
    copy_arrays(store.path, store.within, out, arrays, attributes, report)
