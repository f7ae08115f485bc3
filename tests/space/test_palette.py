"""The colours of classes, seen by eyes of every kind."""

import numpy as np
import pytest
from contrast import contrast, linear

from latentlab.export.figures.style import THEMED
from latentlab.space.palette import class_colours

# Linear RGB as protanopes, deuteranopes and tritanopes see it (Machado, Oliveira and Fernandes 2009, severity 1).
EYES = {
    "usual": np.eye(3),
    "protanope": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranope": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanope": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def lab(colours, eyes):
    """CIELAB of sRGB colours (n, 3) uint8 as these eyes see them."""
    seen = np.clip(linear(colours) @ np.array(EYES[eyes]).T, 0, 1)
    xyz = seen @ XYZ.T / [0.9505, 1, 1.089]
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], 1)


def nearest(colours, eyes):
    """The least ΔE (CIE 1976) between any two of colours (n, 3)."""
    seen = lab(colours, eyes)
    return np.linalg.norm(seen[:, None] - seen[None], axis=2)[np.triu_indices(len(seen), 1)].min()


@pytest.mark.parametrize("eyes", EYES)
def test_the_first_ten_classes_are_told_apart(eyes):
    assert nearest(class_colours(False)[:10], eyes) > (40 if eyes == "usual" else 20)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("dark", [False, True])
def test_rows_without_a_class_are_told_from_the_first_ten(eyes, dark):
    seen = lab(class_colours(dark)[[*range(10), 255]], eyes)
    assert np.linalg.norm(seen[:10] - seen[10], axis=1).min() > 10


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_class_shows_on_the_ground(name):
    ink = THEMED[name]
    ground = list(bytes.fromhex(ink.canvas[1:]))
    assert contrast(class_colours(ink.dark), ground).min() >= 3


def test_no_two_classes_have_one_colour_and_a_class_has_one_in_both_themes():
    light, dark = class_colours(False), class_colours(True)
    assert len({tuple(colour) for colour in light.tolist()}) == 256
    assert np.array_equal(light[:255], dark[:255])
