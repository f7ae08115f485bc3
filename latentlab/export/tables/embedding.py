"""The embedding as a table: where each row lies, and what is known of it beside."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

import numpy as np

from latentlab.data import Dataset
from latentlab.export.endings import EMBEDDINGS, ending_of
from latentlab.export.tables.embedded import Beside, EmbeddingTable, table_of
from latentlab.export.tables.formats import array_of, keep_commands, save_arrays, save_lines
from latentlab.storage.atomic import replacing


def save_embedding(
    path: str | PathLike[str],
    data: Dataset,
    z: np.ndarray,
    rows: np.ndarray | None = None,
    beside: Beside | None = None,
    made_by: str = "",
) -> None:
    """One line a row: its number in its file, name, label, part (train, held-out …), z, and place on the plane.

    `z` (n, d) are the posterior means of `rows` (n,), indices into `data` in any order; all of them when None.
    `beside` says what else there is. Names and labels are there where the dataset has them. Numbers read back to the
    bit. What the table was `made_by` becomes an array (NPZ, HDF5, uns of h5ad), metadata (Parquet), or the text of a
    file beside it, whose name has .commands.json after that of the table.

    The ending of `path` chooses the format. In NPZ the arrays are those of :meth:`EmbeddingTable.arrays`, "selection.…"
    for each flag and "column.…" for each column; in HDF5 the same, the latter two in groups. In h5ad, AnnData's own
    layout, z is obsm["X_latent"]. :class:`InputError` for another ending, a column that is not there, and lengths that
    differ.
    """
    ending = ending_of(path, "an embedding", EMBEDDINGS)
    table = table_of(data, z, rows, beside or Beside())
    with replacing(path) as part:
        _write(part, ending, table, made_by)
    keep_commands(Path(path), made_by)


def _write(part: Path, ending: str, table: EmbeddingTable, made_by: str) -> None:
    if ending == ".h5ad":
        from latentlab.export.tables.anndata import save_anndata

        save_anndata(part, table, made_by)
    elif ending == ".npz":
        arrays = {name: array_of(values) for name, values in table.arrays().items()}
        arrays |= {_flag_key(name): values for name, values in table.beside.flags.items()}
        save_arrays(part, arrays | {f"column.{name}": array_of(one) for name, one in table.columns.items()}, made_by)
    elif ending == ".hdf5":
        from latentlab.export.tables.hdf5 import save_tree

        more = {"selections": table.beside.flags, "columns": table.columns}
        more |= {"card": table.beside.card} if table.beside.card else {}
        save_tree(part, table.arrays() | more | ({"commands": made_by} if made_by else {}))
    else:
        save_lines(part, ending, table.flat(), made_by)


def _flag_key(name: str) -> str:
    return name if name == "selected" else f"selection.{name.removeprefix('selection ')}"
