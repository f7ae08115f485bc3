"""Widgets that are pictures, side by side over a caption, as a file: PNG, SVG or PDF, with what made it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from latentlab.gui.widgets import theme

ENDINGS = {".png": "PNG picture (*.png)", ".svg": "SVG drawing (*.svg)", ".pdf": "PDF page (*.pdf)"}
SCALE = 3  # pixels of a PNG for one on the screen
GAP, MARGIN = 10, 12
DOTS_PER_INCH = 96


def figure_bytes(pictures: Sequence[QWidget], caption: str, ending: str, commands: str) -> bytes:
    """The file, by its ending (one of ENDINGS). In the GUI thread: widgets paint themselves."""
    size, sink = _size(pictures, caption), QBuffer()
    sink.open(QIODevice.OpenModeFlag.WriteOnly)
    if ending == ".png":
        image = QImage(size * SCALE, QImage.Format.Format_RGB32)
        image.setText("Commands", commands)
        painter = QPainter(image)
        painter.scale(SCALE, SCALE)
        _paint(painter, pictures, caption, size)
        painter.end()
        image.save(sink, "PNG")
    else:
        device = _svg(sink, size, commands) if ending == ".svg" else _pdf(sink, size, commands)
        painter = QPainter(device)
        _paint(painter, pictures, caption, size)
        painter.end()
    sink.close()
    return bytes(sink.data())


def _size(pictures: Sequence[QWidget], caption: str) -> QSize:
    wide = 2 * MARGIN + sum(each.width() for each in pictures) + GAP * (len(pictures) - 1)
    high = _caption_box(pictures[0], caption, wide).height()
    return QSize(wide, 2 * MARGIN + max(each.height() for each in pictures) + GAP + high)


def _caption_box(of: QWidget, caption: str, wide: int) -> QRect:
    room = QRect(0, 0, wide - 2 * MARGIN, 10_000)
    return of.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, caption)


def _paint(painter: QPainter, pictures: Sequence[QWidget], caption: str, size: QSize) -> None:
    painter.fillRect(QRect(QPoint(0, 0), size), QColor(theme.colours().canvas))
    painter.setFont(pictures[0].font())
    x = MARGIN
    for each in pictures:
        painter.save()
        painter.translate(x, MARGIN)
        each.render(painter, QPoint(0, 0), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.restore()
        x += each.width() + GAP
    painter.setPen(QColor(theme.colours().text))
    top = MARGIN + max(each.height() for each in pictures) + GAP
    box = QRect(MARGIN, top, size.width() - 2 * MARGIN, size.height() - top)
    painter.drawText(box, Qt.TextFlag.TextWordWrap, caption)


def _svg(sink: QBuffer, size: QSize, commands: str) -> QSvgGenerator:
    device = QSvgGenerator()
    device.setOutputDevice(sink)
    device.setSize(size)
    device.setViewBox(QRect(QPoint(0, 0), size))
    device.setResolution(DOTS_PER_INCH)
    device.setDescription(commands)
    return device


def _pdf(sink: QBuffer, size: QSize, commands: str) -> QPdfWriter:
    device = QPdfWriter(sink)
    device.setResolution(DOTS_PER_INCH)
    points = QSizeF(size) * 72 / DOTS_PER_INCH
    device.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    device.addFileAttachment("commands.json", commands.encode(), "application/json")
    return device
