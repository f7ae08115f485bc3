"""What tests of figures share: an exhibit of small rows, and figures drawn as they are for a file."""

from dataclasses import replace

import numpy as np
import pytest
from exhibits import exhibit

from latentlab.export.figures.page import Page
from latentlab.export.figures.style import styled


@pytest.fixture(scope="session")
def shown(small_rows):
    """An untrained VAE's rows of three classes, with all that a figure can show."""
    return exhibit(small_rows)


@pytest.fixture
def drawn():
    """Draws a figure and gives it whole: of a function, an exhibit and settings; `fields` of its scene are others."""

    def draw(function, shown, settings, **fields):
        shown = replace(shown, scene=replace(shown.scene, **fields)) if fields else shown
        with styled(settings) as ink:
            figure = function(shown, settings, Page(settings, ink, lambda share: None))
            figure.canvas.draw()
        return figure

    return draw


@pytest.fixture
def placed(shown):
    """The exhibit with so many rows, scattered over the plane."""

    def make(count, selected=None):
        data = shown.data
        random = np.random.default_rng(0)
        rows = np.arange(count) % len(data)
        xy = random.normal(size=(count, 2)).astype(np.float32)
        embedding = replace(shown.embedding, rows=rows, z=xy, xy=xy)
        return replace(shown, embedding=embedding, selected=selected)

    return make
