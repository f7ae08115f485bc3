"""A picture of what would be written, or words in its place."""

import numpy as np
from PIL import Image
from PySide6.QtGui import QColor

from latentlab.gui.widgets.preview import PreviewPicture


def test_it_shows_a_picture_whole_in_its_proportions(qtbot):
    preview = PreviewPicture("Preview")
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    pixels = np.zeros((50, 200, 3), np.uint8)
    pixels[:, :100], pixels[:, 100:] = (255, 0, 0), (0, 0, 255)
    preview.show_picture(Image.fromarray(pixels), "red and blue")
    shown = preview.grab().toImage()
    assert shown.pixelColor(100, 150) == QColor(255, 0, 0)
    assert shown.pixelColor(300, 150) == QColor(0, 0, 255)
    assert shown.pixelColor(100, 90) != QColor(255, 0, 0)  # 400 × 100 in the middle
    assert preview.accessibleDescription() == "red and blue"


def test_words_take_the_place_of_a_picture(qtbot):
    preview = PreviewPicture("Preview")
    qtbot.addWidget(preview)
    preview.show_picture(Image.new("L", (4, 4), 128), "grey")
    preview.tell("There is <b>none</b>.")
    assert preview.image is None
    assert preview.accessibleDescription() == "There is <b>none</b>."
    preview.grab()
