"""Data show themselves before any training, in the background, and never beside other data."""

import numpy as np
import pytest
from sklearn.decomposition import PCA

import latentlab as ll
from latentlab.errors import InputError
from latentlab.space import data_picture
from latentlab.space.inside import inside


def rows(seed=0, count=60, values=4):
    return ll.Dataset.of(np.random.default_rng(seed).normal(size=(count, values)), scaling="none")


def test_a_script_gets_the_picture_that_the_window_shows(lab):
    lab.do("open", name="digits")
    lab.wait()
    flat = lab.data.x.reshape(len(lab.data), -1).astype(np.float64)
    wanted = PCA(2, svd_solver="full").fit_transform(flat)
    xy = lab.overview.picture.embedding.xy
    assert np.allclose(np.abs(xy), np.abs(wanted), atol=1e-3)
    assert lab.on_map is lab.overview.picture.embedding


def test_other_data_never_have_the_picture_of_those_before(lab, monkeypatch):
    first, second, shown = rows(0), rows(1, 30), []
    lab.overview.changed.connect(lambda: shown.append((lab.data, lab.overview.picture)))
    lab.take_data(first)
    lab.loop.turn(0.05)  # it has begun
    lab.take_data(second)
    assert lab.overview.picture is None
    lab.wait()
    assert len(lab.overview.picture.embedding.rows) == 30
    assert all(picture is None or len(picture.embedding.rows) == len(data) for data, picture in shown)


def test_what_was_given_up_can_be_asked_for_again(lab, monkeypatch):
    began = []

    def slow(data, report):
        began.append(data)
        while len(began) == 1:
            report(0.5)
        return data_picture_of(data, report)

    data_picture_of = data_picture.picture_of
    monkeypatch.setattr(data_picture, "picture_of", slow)
    lab.take_data(rows())
    lab.wait(lambda: bool(began))
    assert lab.overview.busy
    assert lab.jobs.can_cancel
    assert lab.jobs.shown.title == "Picture of the data"
    with pytest.raises(InputError, match="no command"):
        lab.do("picture the data")
    lab.jobs.cancel()
    lab.wait()
    assert lab.overview.picture is None
    assert lab.overview.wanted
    assert not lab.overview.busy
    lab.do("picture data")
    lab.wait()
    assert lab.overview.picture is not None
    with pytest.raises(InputError, match="already"):
        lab.do("picture data")


def test_without_data_there_is_nothing_to_picture(lab):
    assert lab.on_map is None
    assert not lab.overview.wanted
    with pytest.raises(InputError, match="Open data first"):
        lab.do("picture data")


def test_a_lasso_over_the_data_selects_what_lies_in_it(lab):
    lab.take_data(rows())
    lab.wait()
    xy = lab.on_map.xy
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], np.float64)
    lab.finding.within(corners, "replace")
    lab.wait()
    assert np.array_equal(lab.selections.current.rows, np.flatnonzero(inside(xy, corners)))
    assert lab.finding.corners is None  # no places of latent space
    lab.finding.neighbours_of(3, "data", count=5)
    lab.wait()
    order = np.argsort(((lab.data.x - lab.data.x[3]) ** 2).sum(1))
    assert set(lab.selections.current.rows) == set(order[:6])
    with pytest.raises(InputError, match="Train a model first"):
        lab.finding.neighbours_of(3)


def test_a_model_takes_the_place_of_the_picture_as_soon_as_it_has_placed_rows(lab):
    lab.take_data(rows())
    lab.wait()
    picture, seen = lab.on_map, []
    lab.embedding_changed.connect(lambda: seen.append((lab.embedding, lab.on_map)))
    lab.do("train", model="ppca", train_values={"epochs": 5})
    lab.wait()
    assert all(on_map is (picture if embedding is None else embedding) for embedding, on_map in seen)
    assert lab.on_map is lab.embedding
    assert not lab.embedding.plane.of_data
    with pytest.raises(InputError, match="already"):
        lab.do("picture data")


def test_a_session_brings_its_own_map_and_no_picture_is_made(lab, open_lab, tmp_path):
    lab.take_data(rows())
    lab.do("train", model="ppca", train_values={"epochs": 5})
    lab.wait()
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait()
    other = open_lab()
    other.do("open session", path=str(tmp_path / "a.h5"))
    other.wait()
    assert other.overview.picture is None
    assert other.on_map is other.embedding is not None
