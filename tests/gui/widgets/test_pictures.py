"""Rows as pictures."""

from hands import click, set_epochs
from ways import opened


def test_colour_pictures_are_trained_and_decoded_in_colour(window, qtbot):
    window.files.open_path("faces:rows=200")
    opened(window, "faces", qtbot)
    set_epochs(window, 1)
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=60_000)
    image = window.decoded.picture.image
    assert (image.width(), image.height()) == (32, 32)
    colour = image.pixelColor(1, 1)
    assert colour.blue() > colour.red() + 20  # the ground is blue
