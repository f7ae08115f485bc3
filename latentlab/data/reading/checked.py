"""The values of one HDF5 dataset, read after it has been checked.

Virtual datasets, external storage, filters other than gzip, LZF, shuffle and checksums, and arrays that claim to be far
larger than what is stored for them are refused.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.cache import kept, key_of_file
from latentlab.data.reading.limits import LARGEST, check_growth
from latentlab.data.reading.lookups import h5py
from latentlab.data.rows import BLOCK_BYTES, STORED_FROM, StoredArray
from latentlab.errors import InputError

HIGHEST_RATIO = 2000  # of bytes claimed to bytes stored; gzip reaches 1,030
FILTERS = {h5py.h5z.FILTER_DEFLATE, h5py.h5z.FILTER_SHUFFLE, h5py.h5z.FILTER_FLETCHER32, h5py.h5z.FILTER_LZF}


def read_dataset(dataset: h5py.Dataset, path: Path) -> Any:
    """The values of a checked dataset; large ones that lie in one piece stay on disk."""
    check(dataset, path)
    lies = Path(dataset.file.filename)  # a copy in the cache, where it is not of HDF5 itself
    if h5py.check_string_dtype(dataset.dtype) is not None:
        return np.array([str(text) for text in dataset.asstr(errors="replace")[...].reshape(-1)], dtype=str)
    if 4 * dataset.size < STORED_FROM or dataset.ndim < 2:
        return dataset[...]
    offset = dataset.id.get_offset()
    if offset is not None:
        return StoredArray(lies, offset, dataset.dtype, dataset.shape)
    each = max(1, BLOCK_BYTES // (dataset.dtype.itemsize * math.prod(dataset.shape[1:])))
    starts = range(0, dataset.shape[0], each)
    return kept(key_of_file(lies, "hdf5", dataset.name), lambda: (dataset[start : start + each] for start in starts))


def check(dataset: h5py.Dataset, path: Path) -> None:
    """Refuse what reaches outside the file, or asks for more than it holds."""
    plain = dataset.id.get_create_plist()
    filters = {plain.get_filter(i)[0] for i in range(plain.get_nfilters())}
    stored = dataset.id.get_storage_size()
    problem = (
        "a virtual dataset" if dataset.is_virtual
        else "stored outside the file" if plain.get_external_count()
        else "packed by a filter other than gzip, LZF, shuffle and checksums" if not filters <= FILTERS
        else "without values" if dataset.shape is None
        else f"of shape {dataset.shape}, more than {LARGEST >> 30} GiB" if math.prod(dataset.shape) * 4 > LARGEST
        else f"of shape {dataset.shape}, but only {stored:,} bytes are stored for it"
        if dataset.nbytes > HIGHEST_RATIO * stored + 4096
        else ""
    )  # fmt: skip
    check_growth(path, dataset.nbytes if not problem else 0, stored, dataset.name)
    if problem:
        raise InputError(f"{path}: {dataset.name} was refused, since it is {problem}.")
