"""Draw an SVG in several sizes: python draw_icons.py ICON.svg FOLDER 16 32 …

Leaves ``latentlab-16.png`` and so on in the folder, with ``latentlab.ico`` (Windows) and ``latentlab.icns`` (macOS).
"""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(icon: str, folder: str, *sizes: str) -> None:
    """Draw all of them."""
    application = QGuiApplication(["draw_icons"])
    renderer, pngs = QSvgRenderer(icon), []
    if not renderer.isValid():
        sys.exit(f"{icon} is no SVG.")
    for size in map(int, sizes):
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        pngs.append(Path(folder) / f"latentlab-{size}.png")
        image.save(str(pngs[-1]))
    pictures = [Image.open(png) for png in pngs]
    for name in ("latentlab.ico", "latentlab.icns"):
        pictures[-1].save(Path(folder) / name, append_images=pictures[:-1])
    del application


if __name__ == "__main__":
    main(*sys.argv[1:])
