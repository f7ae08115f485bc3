"""Compressed sparse matrices of any file, their indices checked before anything relies on them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.reading.limits import check_shape
from latentlab.errors import InputError

MOST_SIDE = 2_000_000  # rows or columns, where a file has fewer bytes


def compressed(parts: Sequence[np.ndarray], shape: tuple[int, int], path: Path, what: str = "it") -> Any:
    """CSR of `shape` from values, indices and pointers."""
    from scipy import sparse

    data, indices, pointers = parts
    check_shape(path, (shape[0],), what)
    if max(shape) > MOST_SIDE and max(shape) > path.stat().st_size:
        raise InputError(f"{path}: the sparse matrix {what} claims {shape[0]:,} by {shape[1]:,} values; refused.")
    sound = (
        data.dtype.kind in "biuf" and indices.dtype.kind in "iu" and pointers.dtype.kind in "iu"
        and data.ndim == indices.ndim == pointers.ndim == 1
        and len(data) == len(indices) and len(pointers) == shape[0] + 1 and shape[1] > 0
    )  # fmt: skip
    sound = sound and pointers[0] == 0 and pointers[-1] == len(data) and bool((np.diff(pointers) >= 0).all())
    sound = sound and (len(indices) == 0 or (indices.min() >= 0 and indices.max() < shape[1]))
    if not sound:
        raise InputError(f"{path}: the sparse matrix {what} is damaged: its indices do not fit together.")
    return sparse.csr_matrix((data, indices, pointers), shape=shape)
