"""Rows as pictures."""

import numpy as np
import pytest
from hands import click, menu, set_epochs
from PySide6.QtGui import QColor
from ways import opened

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.pictures import INK, Picture, are_smooth, images_of, share_scale


def test_colour_pictures_are_trained_and_decoded_in_colour(window, qtbot):
    window.files.open_path("faces:rows=200")
    opened(window, "faces", qtbot)
    set_epochs(window, 1)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=60_000)
    image = window.decoded.picture.image
    assert (image.width(), image.height()) == (32, 32)
    colour = image.pixelColor(1, 1)
    assert colour.blue() > colour.red() + 20  # the ground is blue


def test_rows_that_are_no_pictures_are_bars_of_one_scale_up_and_down_from_0(qapp):
    images = images_of(np.array([[1.0, -1.0, 0.5], [0.25, -0.25, 0.0]]))
    ink, clear = QColor(*INK.tolist()).rgba(), QColor(0, 0, 0, 0)

    def heights(image, part):
        x = int((part + 0.5) * image.width() / 3)
        rows = [y for y in range(image.height()) if image.pixelColor(x, y).rgba() == ink]
        return (rows[0], rows[-1]) if rows else None

    whole, quarter = ([heights(image, part) for part in range(3)] for image in images)
    middle = images[0].height() / 2
    assert images[1].pixelColor(2, 2) == clear  # the ground of the theme shows
    assert whole[0][0] <= 1
    assert whole[0][1] < middle <= whole[1][1]
    assert whole[1][1] >= images[0].height() - 2
    assert abs((middle - whole[2][0]) - middle / 2) < 3
    assert abs((middle - quarter[0][0]) - middle / 4) < 3
    assert quarter[2] is None
    assert len(images_of(np.zeros((2, 700)))) == 2
    assert images_of(np.zeros((0, 5))) == []
    assert images_of(np.ones((1, 4, 3)))[0].width() == 3


@pytest.mark.parametrize("smooth", [False, True])
def test_small_pictures_are_sharp_or_smooth_as_was_chosen(trained, smooth):
    picture = trained.decoded.picture
    picture.show_row(np.kron(np.eye(2), np.ones((1, 1))).astype(np.float32))
    if smooth:
        menu(trained, "View", "Smooth pictures")
    image, seen = picture.grab().toImage(), set()
    for x in range(image.width() // 4, 3 * image.width() // 4):
        seen.add(image.pixelColor(x, image.height() // 2 - 20).lightness())
    assert (len(seen & set(range(20, 235))) > 5) == smooth
    assert are_smooth() == smooth


def test_bars_of_one_row_stand_apart_from_those_of_the_next():
    (image,) = images_of(np.ones((1, 6)))
    clear = [image.pixelColor(x, y).alpha() == 0 for x in (0, image.width() - 1) for y in range(image.height())]
    assert all(clear)
    assert any(image.pixelColor(x, image.height() // 2).alpha() > 0 for x in range(image.width()))


def test_rows_beside_each_other_are_drawn_to_one_scale(qtbot):
    """As many pixels for the same value in each of them; alone again, each fills its picture."""
    rows = np.array([2.0, -1.0, 0.5]), np.array([0.5, 0.25, 0.5]), None
    pictures = [Picture(f"Row {i}") for i in range(3)]
    for picture, row in zip(pictures, rows, strict=True):
        qtbot.addWidget(picture)
        picture.resize(90, 120)
        picture.show_row(row)
    blue = QColor(theme.colours().accent)

    def height(picture, part):
        image = picture.grab().toImage()
        return sum(image.pixelColor(30 * part + 10, y) == blue for y in range(image.height()))

    assert height(pictures[1], 0) > 100
    share_scale(pictures)
    unit = (120 - 4) / 3
    for picture, row in zip(pictures[:2], rows, strict=False):
        assert [height(picture, part) for part in range(3)] == pytest.approx(np.abs(row) * unit, abs=2)
    share_scale(pictures[1:])
    assert height(pictures[1], 0) > 100
