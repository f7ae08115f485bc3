"""The map as a picture without a window."""

import numpy as np

from latentlab.lab.map_picture import GROUND, SIDE, inks_of, painter, shown_colours
from latentlab.space.palette import mixed_colours
from latentlab.space.raster import Frame


def inked(picture):
    return np.asarray(picture).min(2) < 250


def test_every_row_is_in_sight_in_its_colour_on_the_ground(run):
    picture = painter(run, run.embedding)(run.embedding)
    pixels = np.asarray(picture)
    assert picture.size == (SIDE, SIDE)
    assert pixels[0, 0].tolist() == list(GROUND)
    rows, columns = np.nonzero(inked(picture))
    xy = run.embedding.xy
    wide, high = np.ptp(xy, axis=0) / np.ptp(xy, axis=0).max()
    assert np.ptp(columns) / SIDE > 0.9 * wide
    assert np.ptp(rows) / SIDE > 0.9 * high
    highest = int(xy[:, 1].argmax())
    half = np.ptp(xy, axis=0).max() / 2 * 1.05
    at = (xy[highest] - (xy.max(0) + xy.min(0)) / 2) / (2 * half) + 0.5
    assert inked(picture)[round((1 - at[1]) * SIDE), round(at[0] * SIDE)]


def test_hidden_classes_are_left_out(run):
    run.set_hidden(frozenset({0, 1, 2}))
    assert not inked(painter(run, run.embedding)(run.embedding)).any()
    assert shown_colours(run).sum() == 253
    run.set_hidden(frozenset({0, 1}))
    assert inked(painter(run, run.embedding)(run.embedding)).any()


def test_the_part_in_sight_is_the_frame_s(run):
    x, y = run.embedding.xy[4].tolist()
    picture = painter(run, run.embedding, Frame((x - 0.01, x + 0.01), (y - 0.01, y + 0.01), 50, 40))(run.embedding)
    assert picture.size == (50, 40)
    assert inked(picture)[20, 25]


def test_components_have_mixed_colours_and_are_never_hidden(begin, blobs):
    lab = begin(blobs, "gmm", components=3, starts=1)
    assert lab.by_component
    lab.set_hidden(frozenset({0}))
    assert shown_colours(lab).all()
    assert np.array_equal(inks_of(lab, False).palette, mixed_colours())
    lab.set_colouring("label")
    lab.set_hidden(frozenset({0}))
    assert not shown_colours(lab)[0]
