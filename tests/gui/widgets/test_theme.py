"""Dark, light, and of high contrast."""

import dataclasses
import re

import pytest
from hands import menu
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from seeing import contrast

from latentlab.gui.widgets import theme

ROLES = QPalette.ColorRole
WORDS = {
    ROLES.WindowText: ROLES.Window, ROLES.Text: ROLES.Base, ROLES.ButtonText: ROLES.Button, ROLES.Link: ROLES.Base,
    ROLES.HighlightedText: ROLES.Highlight, ROLES.ToolTipText: ROLES.ToolTipBase, ROLES.PlaceholderText: ROLES.Base,
}  # fmt: skip


def test_dark_and_light(trained, qtbot):
    theme.set_scheme("Dark")
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color().lightness() < 60, timeout=20_000)
    assert theme.is_dark()
    theme.set_scheme("Light")
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color().lightness() > 200, timeout=20_000)
    assert not theme.is_dark()


def test_high_contrast_is_chosen_kept_and_left(trained, qtbot):
    heights = [dock.height() for dock in trained.docks]
    menu(trained, "View", "Theme", "High contrast")
    assert theme.is_contrasting()
    assert QSettings().value("theme") == "High contrast"
    qtbot.waitUntil(lambda: trained.map.backgroundBrush().color() == QColor("black"), timeout=20_000)
    menu(trained, "View", "Theme", "Light")
    assert not theme.is_contrasting()
    assert QApplication.instance().styleSheet() == ""
    qtbot.waitUntil(lambda: [dock.height() for dock in trained.docks] == heights, timeout=20_000)


@pytest.mark.parametrize(("text", "ground"), WORDS.items())
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive])
def test_all_text_of_high_contrast_is_of_seven_to_one(qapp, group, text, ground):
    theme.set_scheme("High contrast")
    palette = QApplication.palette()
    assert contrast(palette.color(group, text), palette.color(group, ground)) >= 7


def test_its_own_colours_are_of_seven_to_one_and_its_lines_of_three(qapp):
    now = theme.CONTRAST
    for name in ("text", "faint", "accent", "train", "held_out", "probe", "warning"):
        assert contrast(getattr(now, name), now.canvas) >= 7, name
    assert contrast(now.edge, now.canvas) >= 3
    assert 3 <= contrast(now.unselected, now.canvas) < contrast(now.text, now.unselected) < 7
    assert contrast(now.on_accent, now.accent) >= 7
    known = {value.lower() for value in dataclasses.asdict(now).values()} | {"#b8b8b8", "#8a8a8a"}
    assert set(re.findall("#[0-9a-f]{6}", theme.EDGES)) <= known


def test_the_ring_of_the_focus_is_thicker_there(qapp):
    thin = theme.ring_width()
    theme.set_scheme("High contrast")
    assert theme.ring_width() > thin


@pytest.mark.parametrize("name", ["Light", "Dark"])
def test_words_are_read_and_marks_are_seen_on_every_ground(qapp, name):
    theme.set_scheme(name)
    now, usual = theme.colours(), {"Light": "#efefef", "Dark": "#323232"}[name]  # that of a platform with schemes
    window = QApplication.palette().window().color()
    for ground in (now.canvas, now.card, window, usual):
        for part in ("text", "faint", "accent", "held_out", "warning"):
            assert contrast(getattr(now, part), ground) >= 4.5, (part, ground)
        for part in ("train", "probe", "edge", "unselected"):
            assert contrast(getattr(now, part), ground) >= 3, (part, ground)
    assert contrast(now.on_accent, now.accent) >= 4.5


@pytest.mark.parametrize("name", ["Light", "Dark"])
def test_words_of_the_palette_are_read(qapp, name):
    theme.set_scheme(name)
    palette = QApplication.palette()
    for word, ground in WORDS.items():
        assert contrast(palette.color(word), palette.color(ground)) >= 4.5, word
