"""The folder that 10x's programs write: matrix.mtx, barcodes.tsv and features.tsv (or genes.tsv), packed or not."""

from __future__ import annotations

import io
from pathlib import Path

from latentlab.data.columns import numbered
from latentlab.data.reading.folders import is_own_file
from latentlab.data.reading.limits import LARGEST_TEXT, MOST_COLUMNS, check_shape, opened, read_at_most
from latentlab.data.source import Source
from latentlab.errors import InputError

MATRIX, BARCODES, FEATURES = (
    tuple(name + packed for name in names for packed in ("", ".gz"))
    for names in (("matrix.mtx",), ("barcodes.tsv",), ("features.tsv", "genes.tsv"))
)


def is_matrix_folder(folder: Path) -> bool:
    """Whether such a matrix is in it."""
    return _there(folder, MATRIX) is not None


def read_matrix_folder(folder: Path) -> Source:
    """Cells by genes: a row a barcode. Raises :class:`InputError` where the three files do not fit together."""
    from scipy import io as scipy_io
    from scipy import sparse

    path = _there(folder, MATRIX)
    raw = _text(path)
    genes, cells, _ = _sizes(raw, path)
    check_shape(path, (cells, 1))
    if genes > MOST_COLUMNS:
        raise InputError(f"{path}: {genes:,} genes; at most {MOST_COLUMNS:,} are read.")
    try:
        counts = sparse.csr_matrix(scipy_io.mmread(io.BytesIO(raw)).T)
    except (ValueError, OverflowError, TypeError, MemoryError, IndexError) as error:
        raise InputError(f"{path}: not a sound matrix ({str(error).splitlines()[0][:100]}).") from error
    if counts.dtype.kind not in "biuf":
        raise InputError(f"{path}: holds {counts.dtype}, not real numbers.")
    barcodes, features = _column(folder, BARCODES, 0, cells), _column(folder, FEATURES, 1, genes)
    remarks = [] if features else ["There is no features.tsv beside the matrix, so the genes have no names."]
    return Source(
        folder, "cells", counts, {}, features or tuple(f"gene {i + 1}" for i in range(genes)),
        row_names=barcodes or None, remarks=tuple(remarks),
    )  # fmt: skip


def _there(folder: Path, names: tuple[str, ...]) -> Path | None:
    return next((folder / name for name in names if is_own_file(folder / name, folder)), None)


def _text(path: Path) -> bytes:
    with opened(path) as stream:
        raw = bytes(read_at_most(stream, LARGEST_TEXT + 1))
    if len(raw) > LARGEST_TEXT:
        raise InputError(f"{path}: more than {LARGEST_TEXT >> 30} GiB of text.")
    return raw


def _sizes(raw: bytes, path: Path) -> tuple[int, int, int]:
    """Genes, cells and entries, as the head says; checked before memory is taken."""
    if not raw.startswith(b"%%MatrixMarket matrix coordinate"):
        raise InputError(f"{path}: does not begin as a sparse Matrix Market file does.")
    start = 0
    while raw[start : start + 1] in (b"%", b"\n", b"\r"):
        start = raw.find(b"\n", start) + 1
        if start <= 0:
            break
    try:
        genes, cells, entries = map(int, raw[start : start + 200].split(b"\n")[0].split())
    except ValueError as error:
        raise InputError(f"{path}: its head does not say how large the matrix is.") from error
    if min(genes, cells, entries) < 0 or entries > len(raw):
        raise InputError(f"{path}: cut short, or its head promises more than there is.")
    return genes, cells, entries


def _column(folder: Path, names: tuple[str, ...], place: int, count: int) -> tuple[str, ...]:
    """One column of a list beside the matrix, repeated names numbered; empty where there is no such list."""
    path = _there(folder, names)
    if path is None:
        return ()
    lines = [line.split("\t") for line in _text(path).decode("utf-8", "replace").splitlines() if line]
    if len(lines) != count:
        raise InputError(f"{path}: names {len(lines):,}, but the matrix has {count:,}.")
    return numbered(cells[min(place, len(cells) - 1)] for cells in lines)
