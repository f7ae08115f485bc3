"""Readers: a file or folder of any known kind becomes a source, or one clear sentence says why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from latentlab.data.reading import idx, spreadsheets, text
from latentlab.data.reading.matrix_market import is_matrix_folder, read_matrix_folder
from latentlab.data.reading.spreadsheets import ARROW, LINES, SHEETS
from latentlab.data.reading.zarr_store import is_zarr, read_zarr
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError

KINDS = (
    ".csv .tsv .txt .data .amat (also packed: .gz .zip .bz2 .xz .zst), .xlsx .ods, .jsonl, .arrow .feather, .parquet, "
    ".npy, .npz, .h5 .hdf5 .h5ad (also of 10x), .zarr .zarr.zip, .mat, .pt, idx files, .tif of several pages, and "
    "folders of pictures"
)
SUFFIXES = (
    *SHEETS, *LINES, *ARROW, *text.ENDINGS, *text.PACKINGS, ".parquet", ".pq", ".npy", ".npz", ".h5", ".hdf5", ".h5ad",
    ".mat", ".pt", ".pth", ".idx", ".tif", ".tiff",
)  # fmt: skip
Report = Callable[[float], None]


def read_source(path: Path, recipe: Recipe, report: Report = lambda share: None) -> Source:
    """What is in `path`. Raises :class:`InputError` where it cannot be read, naming the file and the place in it."""
    if path.is_dir():
        return _read_folder(path, recipe, report)
    if not path.is_file():
        raise InputError(
            f"{path}: is neither a file nor a folder." if path.exists() else f"{path}: no such file or folder."
        )
    if path.stat().st_size == 0:
        raise InputError(f"{path}: is empty.")
    return _read_file(path, recipe, report)


def _read_folder(path: Path, recipe: Recipe, report: Report) -> Source:
    from latentlab.data.reading.images import read_images

    if not any(path.iterdir()):
        raise InputError(f"{path}: this folder is empty.")
    if is_zarr(path):
        return read_zarr(path, recipe)
    if is_matrix_folder(path):
        return read_matrix_folder(path)
    if idx.is_idx(path):
        return idx.read_idx(path)
    return read_images(path, recipe, report)


def _read_file(path: Path, recipe: Recipe, report: Report) -> Source:
    """By how the file begins where that tells, else by its name."""
    ending = path.suffix.lower()
    with open(path, "rb") as stream:
        head = stream.read(520)
    if head.startswith(b"\x89HDF\r\n\x1a\n") or head[512:520] == b"\x89HDF\r\n\x1a\n":
        from latentlab.data.reading.hdf5 import read_hdf5

        return read_hdf5(path, recipe)
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        from latentlab.data.reading.stacks import read_stack

        return read_stack(path, recipe, report)
    if head.startswith(b"\x93NUMPY"):
        from latentlab.data.reading.numpy_files import read_npy

        return read_npy(path, recipe)
    if head.startswith(b"PAR1"):
        from latentlab.data.reading.parquet import read_parquet

        return read_parquet(path)
    if head.startswith((b"ARROW1", b"FEA1")) or ending in ARROW:
        return spreadsheets.read_arrow(path)
    if ending in SHEETS:
        return spreadsheets.read_sheet(path, recipe)
    if ending in LINES or [each.lower() for each in path.suffixes[-2:-1]] in ([one] for one in LINES):
        return spreadsheets.read_json_lines(path)
    if ending == ".npz":
        from latentlab.data.reading.numpy_files import read_npz

        return read_npz(path, recipe)
    if ending == ".mat":
        from latentlab.data.reading.matlab import read_matlab

        return read_matlab(path, recipe)
    if ending in (".pt", ".pth"):
        from latentlab.data.reading.tensors import read_tensors

        return read_tensors(path, recipe)
    if ending == ".zip" and is_zarr(path):
        return read_zarr(path, recipe)
    if idx.is_idx(path):
        return idx.read_idx(path)
    if text.is_text(path):
        return text.read_text(path, recipe)
    if head[:2] == b"\0\0" and head[2] in idx.TYPES:
        return idx.read_idx(path)
    if ending in (".npy", ".parquet", ".pq", ".h5", ".hdf5", ".h5ad"):
        raise InputError(f"{path}: does not begin as a {ending} file does; it is damaged or of another kind.")
    raise InputError(f"{path}: not a kind of file that is known here. Known are {KINDS}.")
