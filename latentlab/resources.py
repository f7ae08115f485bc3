"""Where the files are that are no code: icons, pictures, built-in data, and the documentation.

In the repository they lie beside the package, in resources/ and docs/; a wheel carries them inside it (see
pyproject.toml).
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


FOLDER, DOCS = _folder("resources"), _folder("docs")


def resource(name: str) -> Path:
    """The path of a file of resources/, such as ``icons/latentlab.svg``."""
    return FOLDER / name
