"""Where the files are that are no code: icons, pictures, built-in data.

In the repository they lie beside the package, in resources/; a wheel carries them inside it (see pyproject.toml).
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
FOLDER = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """The path of a file of resources/, such as ``icons/latentlab.svg``."""
    return FOLDER / name
