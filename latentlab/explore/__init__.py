"""Walking through latent space: planes, paths, neighbours, and the raster that the map shows.

``ll.explore(session_or_run)`` opens the window on it. The package and that function have the one name, so the package
itself can be called; the window is looked up by its name when it is, for nothing here may import it.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class _Callable(ModuleType):
    def __call__(self, what: Any) -> Any:
        """Open the window on a session, a run, or the path of a session; see latentlab/gui/notebook.py."""
        return import_module("latentlab.gui.notebook").explore(what)


sys.modules[__name__].__class__ = _Callable
