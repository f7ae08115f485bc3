"""What a folder itself holds: a link in it may lead anywhere, and is followed only to places within the folder."""

from __future__ import annotations

import os
from pathlib import Path


def leads_out(path: Path, folder: Path) -> bool:
    """Whether `path`, in `folder`, is a link to a place that does not lie in `folder`."""
    if not os.path.islink(path):
        return False
    return not os.path.realpath(path).startswith(os.path.join(os.path.realpath(folder), ""))


def is_own_file(path: Path, folder: Path) -> bool:
    """Whether `path` is a plain file of `folder`."""
    return path.is_file() and not leads_out(path, folder)
