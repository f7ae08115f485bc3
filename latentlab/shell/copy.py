"""Sessions written anew: with their rows found again, without them, or with them within."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys

from latentlab.errors import InputError
from latentlab.settings import parse_assignments
from latentlab.shell.printing import reading
from latentlab.storage.atomic import check_writable


def relink(options: argparse.Namespace) -> None:
    """Read the rows of a session from another place, and write where that is."""
    from latentlab.data import load_dataset
    from latentlab.storage.session import load_session, recipe_in, save_session

    out = options.out or options.session
    _check_other(out, options.data, "the data that it names")
    check_writable(out)
    recipe = recipe_in(options.session) | parse_assignments(options.prepare)
    session = load_session(options.session, load_dataset(options.data, recipe, reading(False)))
    save_session(out, session)
    print(f"{session.data.name}: {len(session.data):,} rows; {out}", file=sys.stderr)


def bundle(options: argparse.Namespace) -> None:
    """Write a session for others: the model alone, or everything with its rows."""
    from latentlab.storage.session import load_session, save_session

    _check_other(options.out, options.session, "the session itself, which has more than its copy")
    check_writable(options.out)
    save_session(options.out, load_session(options.session), "embedded" if options.with_rows else "left out")


def _check_other(out: str, kept: str, words: str) -> None:
    """Raise :class:`InputError` where what would be written takes the place of what it is made from."""
    with contextlib.suppress(OSError):
        if os.path.samefile(out, kept):
            raise InputError(f"{out}: is {words}. Nothing was written; choose another name.")
