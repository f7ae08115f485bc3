"""The map of points on disk is the map of the same points in memory, pixel by pixel."""

import numpy as np
import pytest

from latentlab.errors import Cancelled, InputError
from latentlab.space import tiled_raster as module
from latentlab.space import tiles as tiles_module
from latentlab.space.raster import Canvas, Frame, Inks, Points, draw
from latentlab.space.tiled_raster import TiledPoints, coarse_is_exact, draw_tiled, meeting
from latentlab.space.tiles import Tiles, write

COUNT = 1_000_000
PALETTE = np.random.default_rng(5).integers(0, 256, (256, 3)).astype(np.uint8)
INKS = Inks(PALETTE, np.ones(256, bool), (255, 255, 255), (128, 128, 128))
WHOLE = Frame((-6, 6), (-5, 5), 240, 200)


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """A million points, a few of them not finite, and their tiles: several segments, levels from 4,000 rows on."""
    random, path = np.random.default_rng(0), tmp_path_factory.mktemp("tiles") / "t"
    xy = random.normal(size=(COUNT, 2)).astype(np.float32) * random.choice([0.02, 1, 3], (COUNT, 1)).astype(np.float32)
    xy[::100_001] = np.nan
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(tiles_module, "SEGMENT", 300_000)
        patched.setattr(tiles_module, "COARSEST", 4000)
        write(path, lambda start, stop: xy[start:stop], COUNT)
        yield xy, Tiles.open(path)


def both(places, inks=INKS, selecting=False):
    """The same points on disk and in memory."""
    xy, tiles = places
    colour = (np.arange(COUNT) % 7).astype(np.uint8)
    chosen = (np.arange(COUNT) % 5 == 0).astype(np.uint8) if selecting else np.empty(0, np.uint8)
    ordered = tiles.ordered(chosen) if selecting else chosen
    return TiledPoints(tiles, tiles.ordered(colour), ordered), Points(xy, colour, chosen)


def frames():
    """The whole, and places at every zoom, some with few points and one with none."""
    random = np.random.default_rng(3)
    yield WHOLE
    yield Frame((-1000, 1000), (-1000, 1000), 100, 100)
    yield Frame((40, 41), (40, 41), 60, 60)
    for _ in range(24):
        (x, y), half = random.normal(size=2) * 0.7, 4 * 10.0 ** random.uniform(-4, 0.2)
        yield Frame((x - half, x + half), (y - half, y + half), *random.integers(20, 300, 2).tolist(), 1.5)


@pytest.mark.parametrize(("selecting", "alone_up_to"), [(False, 200_000), (True, 200_000), (True, 10**7)])
def test_pixels_are_those_of_the_points_in_memory_at_every_zoom(places, selecting, alone_up_to, monkeypatch):
    monkeypatch.setattr(module, "ALONE_UP_TO", alone_up_to)  # two threads count more than that, one counts fewer
    ours, theirs = both(places, selecting=selecting)
    canvas, discs, filled = Canvas(), 0, 0
    for frame in frames():
        wanted = draw(theirs, frame, INKS)
        assert np.array_equal(draw_tiled(ours, frame, INKS, canvas), wanted)
        filled += wanted.any()
        (x0, x1), (y0, y1) = frame.x, frame.y
        x, y = theirs.xy.T
        discs += 0 < ((x >= x0) & (x < x1) & (y >= y0) & (y < y1)).sum() <= module.DISCS_UP_TO
    assert filled > 20
    assert discs > 3  # both kinds of drawing were compared


def test_hidden_classes_and_values_and_one_colour_for_all(places):
    xy, tiles = places
    shown = np.zeros(256, bool)
    shown[2] = True
    for inks in (Inks(PALETTE, shown, INKS.rim, INKS.faint), Inks(PALETTE, INKS.shown, INKS.rim, INKS.faint, True)):
        ours, theirs = both(places)
        for frame in (WHOLE, Frame((2, 4), (-1, 1), 90, 80)):
            assert np.array_equal(draw_tiled(ours, frame, inks), draw(theirs, frame, inks))
    same = Points(xy, np.full(COUNT, 9, np.uint8))
    assert np.array_equal(draw_tiled(TiledPoints(tiles, 9), WHOLE, INKS), draw(same, WHOLE, INKS))


def test_coarse_reads_a_part_and_is_like_the_whole(places, monkeypatch):
    monkeypatch.setattr(module, "COARSE_MOST", 100_000)
    ours, theirs = both(places)
    tiles = ours.tiles
    first = tiles.level <= 2
    rows = np.sort(np.concatenate([tiles.rows_at(*run) for run in tiles.runs(first, COUNT)]))
    assert 50_000 < len(rows) <= 100_000
    coarse = draw_tiled(ours, WHOLE, INKS, coarse=True)
    assert np.array_equal(coarse, draw(Points(theirs.xy[rows], theirs.colour[rows]), WHOLE, INKS))
    assert not coarse_is_exact(ours, WHOLE)
    exact = draw_tiled(ours, Frame(WHOLE.x, WHOLE.y, 30, 30), INKS)
    coarse = draw_tiled(ours, Frame(WHOLE.x, WHOLE.y, 30, 30), INKS, coarse=True)
    assert np.corrcoef(exact[..., 3].ravel(), coarse[..., 3].ravel())[0, 1] > 0.9


def test_a_zoomed_view_reads_little_more_than_lies_in_it(places, monkeypatch):
    ours, theirs = both(places)
    frame = Frame((0.0, 0.03), (0.0, 0.03), 200, 200)
    inside = ((theirs.xy >= 0) & (theirs.xy < 0.03)).all(1).sum()
    rows = np.diff(ours.tiles.starts)[meeting(ours.tiles, frame, 1.0)].sum()
    assert inside < rows < 2.5 * inside < COUNT / 4
    assert coarse_is_exact(ours, frame)


def test_a_drawing_is_given_up_and_leaves_a_clean_canvas(places, monkeypatch):
    monkeypatch.setattr(module, "ALONE_UP_TO", 200_000)
    ours, theirs = both(places)
    canvas, answers = Canvas(), iter([True] * 5 + [False] * 5)
    with pytest.raises(Cancelled):
        draw_tiled(ours, WHOLE, INKS, canvas, wanted=lambda: next(answers))
    assert np.array_equal(draw_tiled(ours, WHOLE, INKS, canvas), draw(theirs, WHOLE, INKS))


def test_a_file_that_has_become_shorter_is_said_so_by_whichever_thread_reads_it(places, tmp_path, monkeypatch):
    ours, theirs = both(places)

    def broken(self, out, place):
        raise InputError("has become shorter")

    monkeypatch.setattr(module, "ALONE_UP_TO", 200_000)

    canvas = Canvas()
    with monkeypatch.context() as patched:
        patched.setattr(Tiles, "read_xy", broken)
        with pytest.raises(InputError, match="shorter"):
            draw_tiled(ours, WHOLE, INKS, canvas)
    assert np.array_equal(draw_tiled(ours, WHOLE, INKS, canvas), draw(theirs, WHOLE, INKS))


def test_no_points_are_an_empty_picture(tmp_path):
    write(tmp_path / "t", lambda start, stop: np.empty((0, 2), np.float32), 0)
    none = TiledPoints(Tiles.open(tmp_path / "t"), 0)
    assert not draw_tiled(none, WHOLE, INKS).any()
    assert not draw_tiled(none, WHOLE, INKS, coarse=True).any()
