"""Equations are typeset, in the ink of the theme, and told in words."""

import tomllib

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.equation import Equation, equations
from latentlab.resources import FOLDER, resource


def test_every_equation_is_typeset_has_words_and_one_ink():
    assert {path.stem for path in (FOLDER / "equations").iterdir()} == set(equations())
    assert equations() == tomllib.loads(resource("equations.toml").read_text("utf-8"))
    for name, equation in equations().items():
        text = resource(f"equations/{name}.svg").read_text("utf-8")
        assert QSvgRenderer(QByteArray(text.encode())).isValid(), name
        assert "fill=" in text
        assert text.count('fill="') == text.count('fill="currentColor"')
        assert len(equation["words"].split()) > 3


@pytest.mark.parametrize("scheme", ["Light", "Dark"])
def test_it_is_painted_whole_in_the_text_s_colour(qtbot, scheme):
    theme.set_scheme(scheme)
    part = Equation()
    qtbot.addWidget(part)
    part.resize(300, 60)
    part.show()
    blank = part.grab().toImage()
    part.show_equation("posterior")
    image = part.grab().toImage()
    inked = [
        (x, y) for x in range(300) for y in range(60) if image.pixelColor(x, y) != blank.pixelColor(x, y)
    ]  # fmt: skip
    assert len(inked) > 200
    assert min(x for x, _ in inked) >= 2  # nothing is cut
    assert max(x for x, _ in inked) <= 297
    ink, ground = theme.colours().text, blank.pixelColor(0, 0)
    lightness = [image.pixelColor(*at).lightness() for at in inked]
    darkest = min(lightness) if scheme == "Light" else max(lightness)
    assert abs(darkest - part.palette().text().color().lightness()) < 60, (ink, ground)
    part.show_equation("")
    assert part.grab().toImage() == blank
    assert part.accessibleName() == ""


def test_a_long_one_is_made_smaller_and_larger_letters_make_it_larger(qtbot):
    part = Equation()
    qtbot.addWidget(part)
    part.resize(900, 80)
    part.show_equation("identity")
    size = QSvgRenderer(str(resource("equations/identity.svg"))).defaultSize()
    usual = part.place_of(size)
    part.resize(int(usual.width() // 2), 80)
    assert part.place_of(size).width() == pytest.approx(part.width())
    part.resize(900, 80)
    font = part.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    part.setFont(font)
    assert part.place_of(size).width() > 1.3 * usual.width()
