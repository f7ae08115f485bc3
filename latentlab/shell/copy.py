"""Sessions written anew: with their rows found again, without them, or with them within."""

from __future__ import annotations

import argparse
import sys

from latentlab.settings import parse_assignments
from latentlab.shell.printing import reading
from latentlab.storage.atomic import check_writable
from latentlab.storage.spared import check_session_name, check_spares


def relink(options: argparse.Namespace) -> None:
    """Read the rows of a session from another place, and write where that is."""
    from latentlab.data import DATASETS, load_dataset
    from latentlab.storage.session import load_session, recipe_in, save_session

    out = options.out or options.session
    check_session_name(out, given=options.data)
    check_writable(out)
    made = options.data.partition(":")[0] in DATASETS
    recipe = ({} if made else recipe_in(options.session)) | parse_assignments(options.prepare)
    session = load_session(options.session, load_dataset(options.data, recipe, reading(False)))
    save_session(out, session)
    print(f"{session.data.name}: {len(session.data):,} rows; {out}", file=sys.stderr)


def bundle(options: argparse.Namespace) -> None:
    """Write a session for others: the model alone, or everything with its rows."""
    from latentlab.storage.session import load_session, save_session

    check_session_name(options.out)
    check_spares(options.out, session=options.session)
    check_writable(options.out)
    save_session(options.out, load_session(options.session), "embedded" if options.with_rows else "left out")
