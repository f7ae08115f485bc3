"""What something is made from is never replaced by it: one rule for every file that is written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from latentlab.errors import InputError
from latentlab.storage.atomic import BEFORE, expanded

if TYPE_CHECKING:
    from latentlab.data import Dataset

SUFFIX = ".h5"  # of a session
Named = str | PathLike[str]


def check_spares(out: Named, data: Dataset | None = None, session: Named | None = None, given: Named = "") -> None:
    """Raise :class:`InputError` where `out` would take the place of what it is made from.

    That is the file or folder that `data` came from, or rows that were `given` besides, or the `session` itself.
    """
    target = expanded(out)
    for path, words in (
        *((path, "holds the data that this is made from") for path in (*_files_of(data), given) if path),
        *((path, "is the session itself, which has more than what is made of it") for path in (session,) if path),
    ):
        if _takes_the_place(target, expanded(path)):
            raise InputError(f"{out}: {words}. Nothing was written; choose another name.")


@contextmanager
def sparing(data: Dataset | None, session: Named | None = None) -> Iterator[None]:
    """Whatever is written meanwhile in this thread, beside a file or in a folder too, spares what it is made from."""
    token = BEFORE.set(lambda target: check_spares(target, data, session))
    try:
        yield
    finally:
        BEFORE.reset(token)


def check_session_name(out: Named, data: Dataset | None = None, given: Named = "") -> None:
    """Raise :class:`InputError` where `out` does not end as a session does, or would replace its data."""
    if not str(out):
        raise InputError("--out needs the name of a file.")
    if Path(out).suffix.lower() != SUFFIX:
        raise InputError(
            f"{out}: a session is written to a file that ends with {SUFFIX}; embed, decode and export write tables, "
            "pictures and films."
        )
    check_spares(out, data, given=given)


def _files_of(data: Dataset | None) -> Iterator[str]:
    """Where data were read from, as far as they say so; of a built-in dataset, nowhere."""
    if data is not None:
        recipe = data.source.get("recipe")
        held_out = recipe.get("held_out_file") if isinstance(recipe, dict) else None
        yield from (path for path in (data.source.get("path"), held_out) if isinstance(path, str))


def _takes_the_place(target: Path, kept: Path) -> bool:
    """Whether both are one file, or one is a folder in which the other lies already."""
    with suppress(OSError, ValueError):
        if os.path.samefile(target, kept):
            return True
        here, there = Path(os.path.realpath(target)), Path(os.path.realpath(kept))
        return (kept.is_dir() and there in here.parents and here.exists()) or (target.is_dir() and here == there.parent)
    return False
