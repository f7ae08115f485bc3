"""Points sorted into tiles on disk are the points, all of them, once."""

import threading

import numpy as np
import pytest

from latentlab.errors import Cancelled, InputError
from latentlab.space import tiles as module
from latentlab.space.tiles import COARSEST, TILE, Tiles, levels_of, write


@pytest.fixture
def small(monkeypatch):
    """Segments and levels of a size for tests."""
    monkeypatch.setattr(module, "SEGMENT", 10_000)
    monkeypatch.setattr(module, "COARSEST", 1000)


@pytest.fixture
def xy():
    found = np.random.default_rng(0).standard_cauchy((34_567, 2)).astype(np.float32)
    found[[5, 20_001]] = np.nan, np.inf
    return found


def written(path, xy):
    write(path, lambda start, stop: xy[start:stop], len(xy))
    return Tiles.open(path)


def everything(tiles):
    """(row, x, y) of every place."""
    parts = []
    for start, stop in tiles.runs(np.ones(len(tiles.level), bool), 3000):
        out = np.empty((stop - start, 2), np.float32)
        tiles.read_xy(out, start)
        parts.append((tiles.rows_at(start, stop), out))
    rows, points = (np.concatenate(part) for part in zip(*parts, strict=True))
    return rows, points


def test_every_point_is_there_once_with_its_row(small, tmp_path, xy):
    tiles = written(tmp_path / "t", xy)
    rows, points = everything(tiles)
    assert len(tiles) == len(xy)
    assert np.array_equal(np.sort(rows), np.arange(len(xy)))
    assert np.array_equal(points, xy[rows], equal_nan=True)


def test_tiles_are_small_and_their_boxes_hold_their_points(small, tmp_path, xy):
    tiles = written(tmp_path / "t", xy)
    _, points = everything(tiles)
    area = 0.0
    assert np.diff(tiles.starts).max() <= TILE
    for tile, (left, low, right, high) in enumerate(tiles.boxes):
        inside = points[tiles.starts[tile] : tiles.starts[tile + 1]]
        inside = inside[np.isfinite(inside).all(1)]
        assert (inside.min(0) == [left, low]).all()
        assert (inside.max(0) == [right, high]).all()
        area += np.ptp(np.arctan(inside) / np.pi, axis=0).prod()  # the share of all rows that lie in so large a box
    assert area < 24  # boxes of rows at random would cover 43


def test_the_first_levels_are_a_sample_of_all_rows_by_lot(small, tmp_path, xy):
    tiles = written(tmp_path / "t", np.sort(xy, axis=0))
    rows, _ = everything(tiles)
    level = np.repeat(tiles.level, np.diff(tiles.starts))
    assert tiles.levels == levels_of(len(xy)) == 4
    for most in range(4):
        part = np.sort(rows[level <= most])
        assert len(part) / len(xy) == pytest.approx(4.0 ** (most - 3), rel=0.15)
        assert abs(part.mean() / len(xy) - 0.5) < 0.03


def test_runs_are_the_places_of_the_wanted_tiles_in_pieces_of_a_segment(small, tmp_path, xy):
    tiles = written(tmp_path / "t", xy)
    wanted = np.random.default_rng(1).random(len(tiles.level)) < 0.6
    runs = tiles.runs(wanted, 2500)
    places = np.concatenate([np.arange(*run) for run in runs])
    assert np.array_equal(places, np.flatnonzero(np.repeat(wanted, np.diff(tiles.starts))))
    assert np.diff(runs).max() <= 2500
    assert (runs[:, 0] // 10_000 == (runs[:, 1] - 1) // 10_000).all()
    assert tiles.runs(np.zeros(len(tiles.level), bool), 100).shape == (0, 2)


def test_one_byte_of_each_row_follows_the_places(small, tmp_path, xy):
    tiles = written(tmp_path / "t", xy)
    values = (np.arange(len(xy)) % 251).astype(np.uint8)
    values.setflags(write=False)
    assert np.array_equal(tiles.ordered(values), values[everything(tiles)[0]])
    with pytest.raises(InputError, match="34,567 points"):
        tiles.ordered(values[:5])


def test_no_points_and_equal_points_and_none_that_is_finite(small, tmp_path):
    assert len(written(tmp_path / "none", np.empty((0, 2), np.float32))) == 0
    for value in (1.5, np.nan):
        tiles = written(tmp_path / str(value), np.full((12_000, 2), value, np.float32))
        assert np.array_equal(np.sort(everything(tiles)[0]), np.arange(12_000))


def test_writing_tells_the_share_done_and_can_be_given_up(small, tmp_path, xy):
    heard = []
    write(tmp_path / "t", lambda start, stop: xy[start:stop], len(xy), heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1
    asked = []

    def report(share):
        if share > 0.3:
            raise Cancelled

    def between(start, stop):
        asked.append(start)
        return xy[start:stop]

    with pytest.raises(Cancelled):
        write(tmp_path / "t", between, len(xy), report)
    assert asked == [0, 10_000, 20_000]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tiles")]


def test_what_is_damaged_or_something_else_is_refused(small, tmp_path, xy):
    path = tmp_path / "t"
    written(path, xy)
    whole = path.read_bytes()
    for content in (
        whole[:-1],
        whole[100:],
        b"",
        b"x" * 1000,
        whole[:-16] + whole[-16:-8] + (10**9).to_bytes(8, "little"),
    ):
        path.write_bytes(content)
        with pytest.raises(InputError, match="no sorted points"):
            Tiles.open(path)
    with pytest.raises(InputError):
        Tiles.open(tmp_path / "absent")


def test_the_first_level_has_about_as_many_rows_whatever_all_are():
    for count in (2 * COARSEST, 10**7, 10**8, 10**9):
        first = count / 4 ** (levels_of(count) - 1)
        assert COARSEST / 2 <= first <= 2 * COARSEST
    assert levels_of(0) == levels_of(1000) == 1
