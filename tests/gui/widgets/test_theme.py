"""Dark and light."""

import pytest
from contrast import contrast
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from latentlab.gui.widgets import theme

ROLES = QPalette.ColorRole
WORDS = {
    ROLES.WindowText: ROLES.Window, ROLES.Text: ROLES.Base, ROLES.ButtonText: ROLES.Button, ROLES.Link: ROLES.Base,
    ROLES.HighlightedText: ROLES.Highlight, ROLES.ToolTipText: ROLES.ToolTipBase, ROLES.PlaceholderText: ROLES.Base,
}  # fmt: skip


def test_dark_and_light(trained, qtbot):
    theme.set_scheme("Dark")
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color().lightness() < 60, timeout=2000)
    assert theme.is_dark()
    theme.set_scheme("Light")
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color().lightness() > 200, timeout=2000)
    assert not theme.is_dark()


@pytest.mark.parametrize("name", ["Light", "Dark"])
def test_words_are_read_and_marks_are_seen_on_every_ground(qapp, name):
    theme.set_scheme(name)
    now, usual = theme.colours(), {"Light": "#efefef", "Dark": "#323232"}[name]  # that of a platform with schemes
    window = QApplication.palette().window().color().getRgb()[:3]
    for ground in (now.rgb("canvas"), now.rgb("card"), window, QColor(usual).getRgb()[:3]):
        words = {part: contrast(now.rgb(part), ground) for part in ("text", "faint", "accent", "held_out", "warning")}
        assert min(words.values()) >= 4.5, (ground, words)
        marks = {part: contrast(now.rgb(part), ground) for part in ("train", "probe", "edge")}
        assert min(marks.values()) >= 3, (ground, marks)
    assert set(words) | set(marks) | {"canvas", "card"} == set(vars(now))


@pytest.mark.parametrize("name", ["Light", "Dark"])
def test_words_of_the_palette_are_read(qapp, name):
    theme.set_scheme(name)
    palette = QApplication.palette()
    for word, ground in WORDS.items():
        over = [palette.color(role).getRgb()[:3] for role in (word, ground)]
        assert contrast(*over) >= 4.5, (word, over)
