"""The bar of log p(x): parts to one scale, their words below."""

import pytest
from PySide6.QtGui import QColor

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.gap_bar import CUT, HIGH, GapBar, Part


@pytest.fixture
def bar(qtbot):
    bar = GapBar()
    qtbot.addWidget(bar)
    bar.resize(400, bar.sizeHint().height())
    bar.show()
    return bar


def lengths(bar):
    """How many pixels of a line through the bar have each part's colour."""
    image = bar.grab().toImage()
    line = [image.pixelColor(x, HIGH - 2).name() for x in range(image.width())]
    return [line.count(QColor(getattr(theme.colours(), part.colour)).name()) for part in bar.parts]


@pytest.mark.parametrize(("first", "second"), [(3.0, 1.0), (1e-5, 3e-5), (900.0, 2700.0)])
def test_parts_are_as_long_as_they_have_nats(bar, first, second):
    bar.show_parts(
        (Part("ELBO", None, "train"), Part("one", first, "accent"), Part("other", second, "held_out")), "log p(x)"
    )
    base, one, other = lengths(bar)
    assert base == pytest.approx(CUT * 400, abs=14)  # where it is cut there are two lines
    assert one / other == pytest.approx(first / second, rel=0.05)
    assert base + one + other <= 400


def test_a_part_of_nothing_and_a_great_error_are_drawn_too(bar):
    bar.show_parts((Part("ELBO", None, "train"), Part("gap", 0.0, "held_out")), "log p(x)", 0.0)
    assert lengths(bar)[1] == 0
    bar.show_parts((Part("ELBO", None, "train"), Part("gap", 0.1, "held_out")), "log p(x)", 50.0)
    assert lengths(bar)[1] <= 3


def test_it_says_itself_to_a_screen_reader(bar):
    bar.show_parts((Part("ELBO −3 nats", None, "train"), Part("gap 0.2", 0.2, "held_out")), "log p(x) −2.8")
    assert bar.accessibleName() == "ELBO −3 nats; gap 0.2; log p(x) −2.8"
    bar.show_parts(())
    assert bar.accessibleName() == "No figures yet"
    bar.grab()
