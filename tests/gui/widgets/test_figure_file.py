"""Pictures of widgets as files of three kinds, with the words and what made them."""

import re

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.figure_file import ENDINGS, SCALE, figure_bytes
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot

COMMANDS = '[["open", {"name": "digits"}], ["export", {"kind": "lesson"}]]'


@pytest.fixture
def plots(qtbot):
    found = [LatentPlot(f"Plot {i}", f"Title {i}") for i in range(2)]
    for plot in found:
        qtbot.addWidget(plot)
        plot.resize(240, 200)
        plot.show_plot(Plot((0, 1), (0, 1), None, [Line(np.array([[0.1, 0.1], [0.9, 0.9]]), "accent", 4)], equal=False))
        plot.show()
    return found


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_has_both_pictures_the_words_and_the_commands(plots, ending, tmp_path):
    content = figure_bytes(plots, "What is seen: 1 − 2 < 3 & more.", ending, COMMANDS)
    if ending == ".png":
        image = QImage.fromData(content)
        assert image.width() == SCALE * (24 + 2 * 240 + 10)
        assert image.text("Commands") == COMMANDS
        accent = QColor(theme.colours().accent).rgb()
        found = [x for x in range(image.width()) if any(image.pixel(x, y) == accent for y in range(0, 600, 2))]
        assert min(found) < 300 * SCALE
        assert max(found) > 300 * SCALE
    elif ending == ".svg":
        text = content.decode()
        assert QSvgRenderer(content).isValid()
        assert "&quot;digits&quot;" in text or '"digits"' in text
        assert len(re.findall("Title", text)) == 2
        assert "What is seen" in text
    else:
        assert content.startswith(b"%PDF")
        assert b"commands.json" in content or b"EmbeddedFile" in content
