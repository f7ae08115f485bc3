"""A session's view may be anyone's: what does not fit is left out, the rest is put back."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.storage.records import SessionView


@pytest.fixture
def run(small):
    return ll.train(ll.build_model("vae", small, latent_dim=3, hidden=[6]), small, epochs=1)


def opened(run, view, lab, path):
    ll.save_session(path, ll.Session(run.data, run.freeze(), view))
    lab.do("open session", path=str(path))
    lab.wait()  # nothing that went wrong was told
    return lab


SOUND = {"path_0": np.ones((2, 3), np.float32), "bookmarks": np.ones((1, 3), np.float32), "selection": np.arange(4)}


def test_what_is_sound_is_put_back(run, lab, tmp_path):
    values = {"paths": [["geodesic", "mine"]], "bookmarks": ["here"], "path_at_hand": 0, "even_steps": True}
    lab = opened(run, SessionView(SOUND, values), lab, tmp_path / "a.h5")
    assert (lab.path.interpolation, lab.path.name, len(lab.path)) == ("geodesic", "mine", 2)
    assert lab.walks.even_steps
    assert lab.bookmarks.kept[0].name == "here"
    assert lab.selections.current.rows.tolist() == [0, 1, 2, 3]


def test_the_probe_is_put_back_where_the_file_has_no_rows_on_the_map(run, lab, tmp_path):
    place = np.array([0.5, -1, 2], np.float32)
    lab = opened(run, SessionView({"probe": place}), lab, tmp_path / "a.h5")
    assert lab.embedding.whole
    assert np.array_equal(lab.probe, place)


@pytest.mark.parametrize(
    ("arrays", "values"),
    [
        ({"selection": np.array([5, 3])}, {}),
        ({"selection": np.array([-1, 3])}, {}),
        ({"selection": np.array([0, 10**9])}, {}),
        ({"selection": np.zeros((2, 2), np.int64)}, {}),
        ({"named_0": np.array([3, 3])}, {"named": ["a"]}),
        ({}, {"named": 7, "bookmarks": {"a": 1}, "paths": "abc"}),
        ({"bookmarks": np.full((1, 3), np.nan, np.float32)}, {"bookmarks": ["a"]}),
        ({"bookmarks": np.ones((2, 3), np.float32)}, {"bookmarks": ["a"]}),
        ({"bookmarks": np.ones((1, 7), np.float32)}, {"bookmarks": ["a"]}),
        ({"path_0": np.ones((2, 9), np.float32)}, {"paths": [["linear", ""]]}),
        ({"path_0": np.full((2, 3), np.inf, np.float32)}, {"paths": [["linear", ""]], "path_at_hand": 99}),
        ({}, {"paths": [["linear"]] * 1000, "background": "nothing", "looks": "all", "plane_kind": 3}),
    ],
    ids=range(12),
)
def test_what_does_not_fit_is_left_out(run, lab, tmp_path, arrays, values):
    lab = opened(run, SessionView(arrays, values), lab, tmp_path / "a.h5")
    assert lab.selections.current is None
    assert not lab.selections.named
    assert not lab.bookmarks.kept
    assert len(lab.path) == 0


def test_axes_that_are_not_numbers_are_no_plane(run, lab, tmp_path):
    z = run.model.encode(run.data.x)
    arrays = {"rows": np.arange(len(z)), "z": z, "xy": z[:, :2].copy()}
    arrays |= {"plane_axes": np.full((2, 3), np.nan, np.float32), "plane_centre": np.zeros(3, np.float32)}
    values = {"plane_names": ["a", "b"], "plane_kind": "axes"}
    lab = opened(run, SessionView(arrays, values), lab, tmp_path / "a.h5")
    assert np.isfinite(lab.plane.axes).all()
