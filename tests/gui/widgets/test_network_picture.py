"""A network's picture: columns to scale, links, boxes, and words that fit."""

import math
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.network_picture import ArrayBox, NetworkPicture, Nodes


@pytest.fixture
def picture(qtbot):
    made = NetworkPicture("A network", "Its title")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def heights(picture, colour):
    """From the first to the last pixel of a colour in each run of columns that have it."""
    image, found, run = picture.grab().toImage(), [], []
    for x in range(image.width()):
        rows = [y for y in range(image.height()) if image.pixelColor(x, y).name() == colour]
        if rows:
            run += rows
        elif run:
            found.append(max(run) - min(run))
            run = []
    return found


def test_columns_are_as_high_as_the_logarithm_of_their_nodes(picture):
    picture.show_parts([Nodes(100, "accent"), Nodes(10, "held_out"), Nodes(1000, "train")], ())
    now = theme.colours()
    (wide,), (narrow,), (widest,) = (heights(picture, getattr(now, each)) for each in ("accent", "held_out", "train"))
    assert wide / widest == pytest.approx(math.log1p(100) / math.log1p(1000), abs=0.08)
    assert narrow / widest == pytest.approx(math.log1p(10) / math.log1p(1000), abs=0.08)


def test_few_nodes_are_all_drawn(picture):
    picture.show_parts([Nodes(2, "accent"), Nodes(200, "held_out")], ())
    image = picture.grab().toImage()
    ink = [
        [y for y in range(image.height()) if image.pixelColor(x, y).name() == theme.colours().accent]
        for x in range(image.width())
    ]  # fmt: skip
    column = max(ink, key=len)
    assert sum(b - a > 1 for a, b in pairwise(column)) == 1  # one gap: two nodes


def test_a_link_is_light_between_columns_and_none_where_nothing_lies_between(picture):
    for before, linked in (("12k", True), ("", False)):
        picture.show_parts([Nodes(50, "text"), Nodes(50, "text", before=before)], ())
        ground = QColor(theme.colours().canvas)
        assert (picture.grab().toImage().pixelColor(200, 100) != ground) == linked


@pytest.mark.parametrize("scheme", ["Light", "Dark"])
def test_boxes_and_why_there_is_nothing(picture, scheme):
    theme.set_scheme(scheme)
    picture.show_parts((), (), "Train first.")
    empty = picture.grab().toImage()
    picture.show_parts((), [ArrayBox("W", "64 × 2", "128")])
    assert picture.grab().toImage() != empty
    assert picture.accessibleDescription() == "W (64 × 2)"


def test_letters_become_smaller_where_columns_are_close(picture):
    many = [Nodes(512, "accent", "ReLU", "131k") for _ in range(14)]
    picture.show_parts(many, ())
    close = picture.grab().toImage()
    picture.resize(1400, 200)
    assert picture.grab().toImage().height() == close.height()
    assert picture.accessibleDescription().count("512") == 14
