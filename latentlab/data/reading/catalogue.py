"""The readers that come with LatentLab: one entry each, in the order in which they are asked.

A kind is known by how its files begin where that tells, else by their names. What reads it is imported when needed.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from latentlab.data.reading import Reader, idx, spreadsheets, text
from latentlab.data.reading.matrix_market import is_matrix_folder
from latentlab.data.reading.zarr_store import is_zarr

HDF5, ARROW = b"\x89HDF\r\n\x1a\n", (b"ARROW1", b"FEA1")
TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def _begins(*starts: bytes) -> Callable[[Path, bytes], bool]:
    return lambda path, head: head.startswith(starts)


def _named(*endings: str) -> Callable[[Path, bytes], bool]:
    return lambda path, head: path.suffix.lower() in endings and path.is_file()


def _by(module: str, function: str, takes: int = 2) -> Callable[..., Any]:
    """The function of a module that is imported when called; of path, recipe and report it takes so many."""
    return lambda *given: getattr(import_module(f"latentlab.data.reading.{module}"), function)(*given[:takes])


def _holds_lines(path: Path, head: bytes) -> bool:
    return bool(head) and any(ending.lower() in spreadsheets.LINES for ending in path.suffixes[-2:])


READERS = (
    Reader(
        "hdf5", (".h5", ".hdf5", ".h5ad"), ".h5 .hdf5 .h5ad (also of 10x)",
        lambda path, head: head.startswith(HDF5) or head[512:520] == HDF5, _by("hdf5", "read_hdf5"), begins=True,
    ),
    Reader("stack", (".tif", ".tiff"), ".tif of several pages", _begins(*TIFF), _by("stacks", "read_stack", 3)),
    Reader("npy", (".npy",), ".npy", _begins(b"\x93NUMPY"), _by("numpy_files", "read_npy"), begins=True),
    Reader(
        "parquet", (".parquet", ".pq"), ".parquet", _begins(b"PAR1"), _by("parquet", "read_parquet", 1), begins=True,
    ),
    Reader(
        "arrow", spreadsheets.ARROW, ".arrow .feather",
        lambda path, head: head.startswith(ARROW) or _named(*spreadsheets.ARROW)(path, head),
        _by("spreadsheets", "read_arrow", 1),
    ),
    Reader(
        "workbook", spreadsheets.SHEETS, ".xlsx .ods", _named(*spreadsheets.SHEETS), _by("spreadsheets", "read_sheet"),
    ),
    Reader("json-lines", spreadsheets.LINES, ".jsonl", _holds_lines, _by("spreadsheets", "read_json_lines", 1)),
    Reader("npz", (".npz",), ".npz", _named(".npz"), _by("numpy_files", "read_npz")),
    Reader("matlab", (".mat",), ".mat", _named(".mat"), _by("matlab", "read_matlab")),
    Reader("tensors", (".pt", ".pth"), ".pt", _named(".pt", ".pth"), _by("tensors", "read_tensors")),
    Reader(
        "zarr", (), ".zarr .zarr.zip",
        lambda path, head: (path.is_dir() or path.suffix.lower() == ".zip") and is_zarr(path),
        _by("zarr_store", "read_zarr", 3),
    ),
    Reader(
        "matrix-market", (), "folders of Matrix Market files",
        lambda path, head: path.is_dir() and is_matrix_folder(path), _by("matrix_market", "read_matrix_folder", 1),
    ),
    Reader("idx", (".idx",), "idx files", lambda path, head: idx.is_idx(path), _by("idx", "read_idx", 1)),
    Reader(
        "text", (*text.ENDINGS, *text.PACKINGS),
        ".csv .tsv .txt .data .amat (also packed: .gz .zip .bz2 .xz .zst)",
        lambda path, head: bool(head) and text.is_text(path), _by("text", "read_text"),
    ),
    Reader(
        "headless-idx", (), "", lambda path, head: head[:2] == b"\0\0" and head[2] in idx.TYPES,
        _by("idx", "read_idx", 1),
    ),
    Reader(
        "pictures", (), "folders of pictures", lambda path, head: path.is_dir(), _by("images", "read_images", 3),
    ),
)  # fmt: skip
