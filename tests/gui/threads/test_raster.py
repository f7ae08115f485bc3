"""What the raster thread draws: the image, names and outlines of classes, and pictures where few rows are in view."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from latentlab.gui.threads import raster as module
from latentlab.gui.threads.raster import RasterThread, Request
from latentlab.space import tiled_raster
from latentlab.space.palette import class_colours
from latentlab.space.raster import Frame, Inks, Points, draw
from latentlab.space.tiled_raster import TiledPoints
from latentlab.space.tiles import Tiles, write

INKS = Inks(class_colours(False), np.ones(256, bool), (255, 255, 255), (128, 128, 128))
FRAME = Frame((-4.0, 4.0), (-4.0, 4.0), 160, 160)


def drawn(**request):
    """All that is drawn of one request, in this thread."""
    thread, images = RasterThread(), []
    thread.drawn.connect(images.append)
    thread.handle(Request(**{"frame": FRAME, "inks": INKS, **request}))
    return images


@pytest.fixture
def points():
    random = np.random.default_rng(0)
    colour = np.arange(600, dtype=np.uint8) % 2
    xy = random.normal(scale=0.4, size=(600, 2)) + np.where(colour[:, None], 2, -2)
    return Points(xy.astype(np.float32), colour)


def test_each_class_is_named_where_it_is_densest_and_outlined(points):
    (image,) = drawn(points=points, classes=2, named=True, outlined=True, of=7)
    assert (image.exact, image.of) == (True, 7)
    assert np.allclose(image.peaks[0], -2, atol=0.5)
    assert np.allclose(image.peaks[1], 2, atol=0.5)
    assert {0, 1} == set(image.contours)
    (plain,) = drawn(points=points, classes=2)
    assert (plain.peaks, plain.contours) == ({}, {})


def test_hidden_classes_have_no_name(points):
    shown = np.ones(256, bool)
    shown[0] = False
    (image,) = drawn(points=points, classes=2, named=True, inks=Inks(class_colours(False), shown, INKS.rim, INKS.faint))
    assert set(image.peaks) == {1}


def test_many_rows_are_drawn_coarsely_first(points, monkeypatch):
    monkeypatch.setattr(module, "COARSE_FROM", 600)
    assert [image.exact for image in drawn(points=points)] == [False, True]


def test_all_rows_of_a_file_are_drawn_in_place_of_some(points, tmp_path, monkeypatch):
    xy = np.random.default_rng(4).normal(size=(60_000, 2)).astype(np.float32)
    write(tmp_path / "t", lambda start, stop: xy[start:stop], len(xy))
    whole = TiledPoints(Tiles.open(tmp_path / "t"), 3)
    wanted = draw(Points(xy, np.full(60_000, 3, np.uint8)), FRAME, INKS)
    (image,) = drawn(points=points, whole=whole, classes=2, named=True)
    assert np.array_equal(image.pixels[0], wanted)
    assert set(image.peaks) == {0, 1}
    monkeypatch.setattr(tiled_raster, "COARSE_MOST", 50_000)
    monkeypatch.setattr(Tiles, "levels", 2)
    assert [image.exact for image in drawn(points=points, whole=whole)] == [False, True]


def test_few_rows_in_view_are_shown_as_their_pictures(points):
    red = QImage(8, 8, QImage.Format.Format_RGB32)
    red.fill(QColor(250, 10, 20))
    asked = []

    def pictures(where):
        asked.extend(where)
        return [red] * len(where)

    x, y = map(float, points.xy[3])
    near = Frame((x - 0.01, x + 0.01), (y - 0.01, y + 0.01), 160, 160)
    (image,) = drawn(points=points, pictures=pictures, frame=near)
    inside = (np.abs(points.xy - points.xy[3]) < 0.01).all(1)
    assert asked == np.flatnonzero(inside).tolist()
    assert image.thumbnails == len(asked)
    assert image.image.pixelColor(80, 80).getRgb()[:3] == (250, 10, 20)
    (whole,) = drawn(points=points, pictures=pictures)
    assert whole.thumbnails == 0
