"""Icons in the colour of the text, on a light and a dark window."""

import pytest
from PySide6.QtGui import QColor

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.icons import SIZE, icon
from latentlab.resources import resource


def inks(name):
    image = icon(name).pixmap(SIZE, SIZE).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.rgb() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("scheme", ["Light", "Dark"])
def test_they_are_drawn_in_the_ink_of_now(scheme):
    theme.set_scheme(scheme)
    assert QColor(theme.colours().text).rgb() in inks("lasso")


@pytest.mark.parametrize("name", [path.stem for path in sorted(resource("icons").glob("*.svg"))])
def test_every_file_of_ours_draws_something(name):
    assert inks(name)


def test_one_that_there_is_not_is_an_error():
    with pytest.raises(FileNotFoundError):
        icon("poem")
