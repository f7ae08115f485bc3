"""Arrays in HDF5 files of any origin: listed after every object has been checked, read one by one.

Links that leave the file are never followed; virtual datasets, external storage, filters other than HDF5's own and
arrays that claim to be far larger than what is stored for them are refused.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.cache import kept, key_of_file
from latentlab.data.reading.apart import DAMAGE, SIGNATURE, check_apart
from latentlab.data.reading.arrays import Found, source_of
from latentlab.data.reading.limits import LARGEST, check_growth
from latentlab.data.rows import BLOCK_BYTES, STORED_FROM, StoredArray
from latentlab.data.source import Source
from latentlab.errors import InputError

import h5py  # isort: skip  (after `apart`, which switches its plugins off)

MOST_OBJECTS = 10_000
DEEPEST = 16
HIGHEST_RATIO = 2000  # of bytes claimed to bytes stored; gzip reaches 1,030
FILTERS = {h5py.h5z.FILTER_DEFLATE, h5py.h5z.FILTER_SHUFFLE, h5py.h5z.FILTER_FLETCHER32, h5py.h5z.FILTER_LZF}
SESSION = "latentlab-session"


def is_hdf5(path: Path) -> bool:
    """Whether a file begins as HDF5 does (MATLAB's begins with 512 bytes of its own)."""
    with open(path, "rb") as stream:
        head = stream.read(520)
    return head.startswith(SIGNATURE) or head[512:520] == SIGNATURE


def is_session(path: Path) -> bool:
    """Whether an HDF5 file is a session of this program: to be opened as one."""
    try:
        with h5py.File(path, "r") as file:
            return file.attrs.get("format") == SESSION
    except DAMAGE:
        return False


def read_hdf5(path: Path, inside: str) -> Source:
    """The rows of one array, AnnData or a 10x matrix. Raises :class:`InputError` for what is damaged or refused."""
    from latentlab.data.reading import single_cell

    check_apart("latentlab.data.reading.hdf5", path)
    try:
        with h5py.File(path, "r") as file:
            if file.attrs.get("format") == SESSION:
                raise InputError(f"{path}: this is a session, not a dataset; open it as a session.")
            if single_cell.is_anndata(file):
                return single_cell.read_anndata(file, path, inside)
            if single_cell.is_10x(file):
                return single_cell.read_10x(file, path)
            named = {name.lstrip("/"): dataset for name, dataset in datasets(file)}
            found = {
                name: Found(one.shape, one.dtype, _reader(one, path)) for name, one in named.items() if _plain(one)
            }
            return source_of(path, found, inside)
    except InputError:
        raise
    except DAMAGE as error:
        raise InputError(f"{path}: cannot be read as HDF5; it is damaged or cut short.") from error


def _plain(dataset: h5py.Dataset) -> bool:
    return dataset.shape is not None and (
        dataset.dtype.kind in "biufS" or h5py.check_string_dtype(dataset.dtype) is not None
    )


def _reader(dataset: h5py.Dataset, path: Path) -> Any:
    return lambda: read_dataset(dataset, path)


def read_dataset(dataset: h5py.Dataset, path: Path) -> Any:
    """The values of a checked dataset; large ones that lie in one piece stay on disk."""
    check(dataset, path)
    if h5py.check_string_dtype(dataset.dtype) is not None:
        return np.array([str(text) for text in dataset.asstr(errors="replace")[...].reshape(-1)], dtype=str)
    if 4 * dataset.size < STORED_FROM or dataset.ndim < 2:
        return dataset[...]
    offset = dataset.id.get_offset()
    if offset is not None:
        return StoredArray(path, offset, dataset.dtype, dataset.shape)
    each = max(1, BLOCK_BYTES // (dataset.dtype.itemsize * math.prod(dataset.shape[1:])))
    starts = range(0, dataset.shape[0], each)
    return kept(key_of_file(path, "hdf5", dataset.name), lambda: (dataset[start : start + each] for start in starts))


def check(dataset: h5py.Dataset, path: Path) -> None:
    """Refuse what reaches outside the file, or asks for more than it holds."""
    plain = dataset.id.get_create_plist()
    filters = {plain.get_filter(i)[0] for i in range(plain.get_nfilters())}
    stored = dataset.id.get_storage_size()
    problem = (
        "a virtual dataset" if dataset.is_virtual
        else "stored outside the file" if plain.get_external_count()
        else "packed by a filter that is not HDF5's own" if not filters <= FILTERS
        else "without values" if dataset.shape is None
        else f"of shape {dataset.shape}, more than {LARGEST >> 30} GiB" if math.prod(dataset.shape) * 4 > LARGEST
        else f"of shape {dataset.shape}, but only {stored:,} bytes are stored for it"
        if dataset.nbytes > HIGHEST_RATIO * stored + 4096
        else ""
    )  # fmt: skip
    check_growth(path, dataset.nbytes if not problem else 0, stored, dataset.name)
    if problem:
        raise InputError(f"{path}: {dataset.name} was refused, since it is {problem}.")


def datasets(group: h5py.Group, depth: int = 0) -> Iterator[tuple[str, h5py.Dataset]]:
    """Every dataset of a file with its name, links left aside."""
    for name in group:
        if not isinstance(group.get(name, getlink=True), h5py.HardLink):
            continue
        item = group[name]
        if isinstance(item, h5py.Group) and depth < DEEPEST:
            yield from datasets(item, depth + 1)
        elif isinstance(item, h5py.Dataset):
            yield item.name, item


def _main(path: str) -> int:
    """Walk through a file, its types and attributes, as the reader would."""
    try:
        with h5py.File(path, "r") as file:
            for count, (_, dataset) in enumerate(datasets(file)):
                if count > MOST_OBJECTS:
                    raise InputError(f"{path}: refused, since it holds more than {MOST_OBJECTS:,} arrays.")
                _ = dataset.shape, dataset.dtype, dataset.id.get_create_plist().get_nfilters()
                if dataset.shape is not None and 0 < dataset.size <= 1000:
                    _ = dataset[...]
    except DAMAGE as error:
        print(
            str(error) if isinstance(error, InputError) else f"{path}: damaged or cut short, not readable as HDF5.",
            file=sys.stderr,
        )
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1]))
