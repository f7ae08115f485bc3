"""The real window where there is no screen, and small pictures of its parts: for tours.py and pictures.py."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

SIZE = 1600, 960  # pixels of the window
WIDEST, COLOURS = 900, 256  # pixels of a picture, and its colours


def offscreen(folder: Path) -> None:
    """A screen that the window fits on, and nothing remembered from before or kept for later."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    os.environ["LATENTLAB_STATE"], os.environ["LATENTLAB_CACHE"] = str(folder / "state"), str(folder / "cache")
    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


def light_window() -> tuple[Any, Any]:
    """The application and its window, shown: light, and with room for what lies below the map."""
    from latentlab.gui.app.start import make_application

    application = make_application()
    from PySide6.QtCore import Qt

    from latentlab.gui.app.window import MainWindow
    from latentlab.gui.widgets import theme

    theme.set_scheme("Light")
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    window.resizeDocks([window.layout_of_docks.dock("Curves")], [400], Qt.Orientation.Vertical)
    return application, window


def save_small(picture: Any, path: Path) -> None:
    """A pixmap as a PNG of few colours, and no wider than a page."""
    from PIL import Image

    picture.save(str(path))
    with Image.open(path) as taken:
        image = taken.convert("RGB")
    if image.width > WIDEST:
        image = image.resize((WIDEST, round(image.height * WIDEST / image.width)), Image.Resampling.LANCZOS)
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
