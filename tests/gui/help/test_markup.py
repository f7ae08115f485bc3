"""Equations within text."""

import re

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from latentlab.gui.help.markup import equation_of, equation_picture
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.equation import equations


@pytest.fixture
def host(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("scheme", ["Light", "Dark"])
def test_it_is_painted_in_the_colour_of_the_text(host, scheme):
    theme.set_scheme(scheme)
    picture = equation_picture("elbo-kl", host).convertToFormat(QImage.Format.Format_ARGB32)
    solid = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    solid = {colour.rgb() for colour in solid if colour.alpha() == 255}
    assert solid == {QColor(theme.colours().text).rgb()}


def test_all_of_them_fit_and_are_heard(host):
    for name, each in equations().items():
        shown = equation_of(name, host, widest=200)
        width, height = (int(re.search(f'{side}="([0-9]+)"', shown)[1]) for side in ("width", "height"))
        assert width <= 201
        assert height > 8
        assert each["words"].split()[0] in shown
        data = re.search('base64,([^"]+)', shown)[1]
        assert QImage.fromData(QByteArray.fromBase64(data.encode())).size() == QSize(width, height)
    assert equation_of("", host) == ""
