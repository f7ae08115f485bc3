"""All rows of data on disk are drawn, where the model places each of them, in the colours of now."""

import shutil
from collections import namedtuple

import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.space.planes import PlaneChoice
from latentlab.space.raster import Frame, Inks, Points, draw
from latentlab.space.selection import Selection
from latentlab.space.tiled_raster import draw_tiled

COUNT = 40_000
FRAME = Frame((-3.0, 3.0), (-3.0, 3.0), 120, 100)
INKS = Inks(
    np.random.default_rng(2).integers(0, 256, (256, 3)).astype(np.uint8), np.ones(256, bool), (255,) * 3, (90,) * 3
)


@pytest.fixture
def stored(tmp_path, monkeypatch):
    """What opens rows (N, d) as rows on disk, of which the map shows 2,000."""
    monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("latentlab.worker.placing.MOST_STORED", 2000)
    for module in ("reading.arrays", "prepare"):
        monkeypatch.setattr(f"latentlab.data.{module}.STORED_FROM", 100)

    def make(dimensions):
        x = np.random.default_rng(0).normal(size=(COUNT, dimensions)) @ np.triu(np.ones((dimensions, dimensions)))
        np.save(tmp_path / "x.npy", x.astype(np.float32))
        data = ll.load_dataset(tmp_path / "x.npy")
        assert not data.in_memory
        return data

    return make


def drawn(lab):
    """All rows as they are drawn, and as they would be if they were placed and coloured one by one."""
    points, data = lab.whole_map.points_of(lab.embedding), lab.data
    xy = lab.embedding.plane.project(lab.decoder.encode(data.x[:], rows=np.arange(COUNT)))
    if lab.by_component:
        from latentlab.space.palette import mixed

        colour = mixed(lab.decoder.whole.encode(data.x[:]))
    else:
        colour = np.full(COUNT, 255, np.uint8) if lab.coloured is None else lab.coloured.index
    selection = lab.selections.current
    chosen = np.empty(0, np.uint8) if selection is None else selection.mask.view(np.uint8)
    return draw_tiled(points, FRAME, INKS), draw(Points(xy, colour, chosen), FRAME, INKS)


def test_rows_of_two_values_are_all_drawn_as_soon_as_the_model_rests(begin, stored):
    lab = begin(stored(2), "gmm", components=3, starts=1)
    assert len(lab.embedding.rows) == 2000
    ours, wanted = drawn(lab)
    assert np.array_equal(ours, wanted)
    assert (wanted[..., 3] > 0).mean() > 0.3
    lab.selections.choose(Selection.of(np.arange(0, COUNT, 7), COUNT, "some"))
    lab.wait()
    chosen, wanted = drawn(lab)
    assert np.array_equal(chosen, wanted)
    assert not np.array_equal(chosen, ours)
    lab.set_colouring("label")
    lab.wait()
    assert np.array_equal(*drawn(lab))


def test_other_rows_are_when_that_is_asked_for_on_a_plane_too(begin, stored):
    lab = begin(stored(5), "vae", epochs=1, latent_dim=4)
    assert lab.whole_map.points_of(lab.embedding) is None
    lab.whole_map.place()
    lab.wait()
    ours, wanted = drawn(lab)
    assert np.array_equal(ours, wanted)
    before = lab.embedding
    lab.projection.choose(PlaneChoice("axes", 1, 2))
    lab.wait()
    assert lab.embedding is not before
    assert lab.whole_map.points_of(before) is lab.whole_map.points_of(lab.embedding) is None
    lab.whole_map.place()
    lab.wait()
    assert np.array_equal(*drawn(lab))


def test_what_was_placed_once_is_kept_and_what_has_changed_is_placed_anew(begin, stored, tmp_path, monkeypatch):
    lab = begin(stored(5), "vae", epochs=1)
    asked = []
    real = type(lab.decoder).encode
    monkeypatch.setattr(
        type(lab.decoder), "encode", lambda self, x, *a, **k: (asked.append(len(x)), real(self, x, *a, **k))[1]
    )

    def placed():
        asked.clear()
        lab.whole_map._forget()
        lab.whole_map.place()
        lab.wait()
        return sum(asked)

    assert placed() >= COUNT
    assert placed() == 0
    path = tmp_path / "x.npy"
    path.write_bytes(path.read_bytes()[:-8] + b"\0" * 8)
    assert placed() >= COUNT


def test_a_training_forgets_it_and_a_full_disk_is_said(begin, stored, monkeypatch):
    lab = begin(stored(2), "vae", epochs=1)
    assert lab.whole_map.points_of(lab.embedding) is not None
    lab.do("continue", epochs=1)
    lab.wait(lambda: lab.phase == "training")
    assert lab.whole_map.points_of(lab.embedding) is None
    lab.wait()
    assert np.array_equal(*drawn(lab))
    room = namedtuple("Room", "free")(100)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: room)
    lab.whole_map._forget()
    lab.whole_map.place()
    with pytest.raises(InputError, match="are free"):
        lab.wait()


def test_rows_in_memory_need_none_of_this(run):
    run.whole_map.place()
    run.wait()
    assert run.embedding.whole
    assert run.whole_map.points_of(run.embedding) is None
