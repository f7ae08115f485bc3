"""The button beside a thing that writes it to a file."""

import pytest
from hands import click
from PySide6.QtWidgets import QApplication

from latentlab.gui.app.exports import SAVED
from latentlab.gui.app.needs import OWN, _part
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.save_button import SaveButton


def test_its_icon_follows_the_theme(qtbot):
    button = SaveButton("Save it")
    qtbot.addWidget(button)

    def ink():
        image = button.icon().pixmap(64).toImage()
        colours = [image.pixelColor(x, y) for x in range(64) for y in range(64)]
        return max(colours, key=lambda colour: colour.alpha()).lightness()

    theme.set_scheme("Light")
    QApplication.processEvents()
    light = ink()
    theme.set_scheme("Dark")
    QApplication.processEvents()
    assert ink() > light + 100


def test_each_asks_for_its_own_figure_where_there_is_one(trained):
    for place in SAVED:
        assert _part(trained, place).isEnabled() == (place in ("curves.save", "traversal_panel.save", "strip.save"))
        assert OWN[place]
    click(trained.curves.save)
    assert trained.exports.dialog.export.name == "figure-curves"
    trained.exports.dialog.close()


@pytest.mark.parametrize("place", SAVED)
def test_without_a_run_there_is_nothing_to_save(window, place):
    part = _part(window, place)
    assert not part.isEnabled()
    assert part.accessibleName().startswith("Save")
