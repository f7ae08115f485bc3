"""The folder of this user's own state: what was under way when a program ended, and what it left to take up again."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = "LATENTLAB_STATE"  # the environment variable that names another place


def state_folder(*parts: str) -> Path:
    """A folder within it, made if it is not there, for nobody else to read. Raises OSError where it cannot be made."""
    import platformdirs

    folder = Path(os.environ.get(FOLDER) or platformdirs.user_state_dir("LatentLab", appauthor=False)).joinpath(*parts)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def lives(process: int) -> bool:
    """Whether a process of this number runs; where it cannot be known, it is taken to."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
