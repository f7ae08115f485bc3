"""The picture of the rows on the screen; names, outlines and pictures over the rows."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from latentlab.gui.map.items import PathsItem, RasterItem
from latentlab.gui.threads.raster import RasterThread, Request
from latentlab.space.palette import class_colours
from latentlab.space.raster import Frame, Inks, Points, draw

INKS = Inks(class_colours(False), np.ones(256, bool), (255, 255, 255), (128, 128, 128))


def painted(item, transform, upright):
    """What an item paints on white of 300 × 200, (200, 300, 4) uint8."""
    ground = QImage(300, 200, QImage.Format.Format_RGB32)
    ground.fill(QColor(255, 255, 255))
    painter = QPainter(ground)
    painter.setTransform(transform)
    item.paint(painter, QStyleOptionGraphicsItem())
    assert painter.transform().isIdentity() == upright
    painter.end()
    return np.frombuffer(ground.constBits(), np.uint8).reshape(200, 300, 4).astype(int)


@pytest.mark.parametrize("shift", [(0, 0), (0.3, -0.2), (37.6, 11.2)])
def test_rows_are_painted_pixel_for_pixel_where_they_were_drawn(qapp, shift):
    points = Points(np.random.default_rng(0).uniform(-3, 3, (2000, 2)).astype(np.float32), np.zeros(2000, np.uint8))
    frame, drawn = Frame((-3.0, 3.0), (-2.0, 2.0), 300, 200), []
    thread, item = RasterThread(), RasterItem()
    thread.drawn.connect(drawn.append)
    thread.handle(Request(points, frame, INKS))
    item.show(drawn[0])
    pixels = draw(points, frame, INKS)[::-1].astype(int)
    wanted = pixels[..., :3] + 255 - pixels[..., 3:]
    across, up = round(shift[0]), round(shift[1])
    found = painted(item, QTransform(50, 0, 0, -50, 150 + shift[0], 100 + shift[1]), True)
    there = found[max(0, up) : 200 + min(0, up), max(0, across) : 300 + min(0, across), :3]
    from_ = wanted[max(0, -up) : 200 - max(0, up), max(0, -across) : 300 - max(0, across)]
    assert np.abs(there - from_).max() <= 1
    assert (found[:, : max(0, across), :3] == 255).all()
    zoomed = painted(item, QTransform(60, 0, 0, -60, 150, 100), False)
    assert np.abs(zoomed[100, 150 - 60 : 150 + 60 : 6, :3] - wanted[100, 150 - 50 : 150 + 50 : 5]).mean() < 12


def test_names_contours_and_thumbnails(trained, qtbot):
    view = trained.map
    QTest.keyClick(trained, Qt.Key.Key_T)
    QTest.keyClick(trained, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: len(view._names.peaks) == 10 and len(view._contours.contours) == 10, timeout=20_000)
    xy, labels = trained.lab.embedding.xy, trained.lab.data.labels
    for index, peak in view._names.peaks.items():
        own = np.linalg.norm(xy[labels == index] - peak, axis=1)
        assert np.quantile(own, 0.3) < np.quantile(np.linalg.norm(xy - peak, axis=1), 0.7)
    drawn = []
    view.drawn.connect(drawn.append)
    centre, wide = np.median(xy, axis=0), xy.std()
    for half in wide * np.array([0.2, 0.1, 0.05, 0.03, 0.01]):
        view.show_range((centre[0] - half, centre[0] + half), (centre[1] - half, centre[1] + half))
        qtbot.wait(150)
    qtbot.waitUntil(lambda: drawn[-1].thumbnails > 0, timeout=20_000)
    QTest.keyClick(trained, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: drawn[-1].thumbnails == 0, timeout=20_000)


@pytest.mark.parametrize("at", [0, 100, 199])
def test_a_single_point_of_a_path_away_from_the_data_is_seen(qapp, at):
    xy = np.stack([np.linspace(20, 280, 200), np.full(200, 100.0)], 1)
    plain, dotted = PathsItem(), PathsItem()
    plain.show([(xy, True, np.zeros(200, bool))])
    dotted.show([(xy, True, np.arange(200) == at)])
    solid, found = (painted(item, QTransform(), True).sum(-1)[100] for item in (plain, dotted))
    other = np.flatnonzero(np.abs(found - solid) > 60)
    assert len(other) >= 3
    assert np.abs(other - xy[at, 0]).max() < 16
