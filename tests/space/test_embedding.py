"""Rows on the map: all of them, where the model places them, on a plane that fits."""

import numpy as np
import pytest

from latentlab.models import build_model
from latentlab.space import embedding as module
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import Embedding, deviation_over, embed_rows
from latentlab.space.palette import mixed
from latentlab.space.planes import axes_plane


def test_every_row_lies_where_the_model_places_it_under_its_own_class(small):
    model = build_model("cvae", small, hidden=[6])
    found = embed_rows(LiveDecoder(model), small, None)
    assert found.whole
    assert np.allclose(found.z, model.given(small.labels).embed(small.x), atol=1e-6)
    assert not np.allclose(found.z, model.given(np.roll(small.labels, 1)).embed(small.x))
    assert np.allclose(found.xy, found.plane.project(found.z))


def test_of_many_rows_an_even_spread_is_placed(small, monkeypatch):
    monkeypatch.setattr(module, "MOST_ROWS", 25)
    found = embed_rows(LiveDecoder(build_model("vae", small, hidden=[6])), small, None)
    assert found.rows.tolist() == list(range(0, 60, 3))
    assert not found.whole


def test_a_plane_is_kept_where_it_fits_and_left_where_it_does_not(small):
    decoder, plane = LiveDecoder(build_model("vae", small, hidden=[6], latent_dim=3)), axes_plane(3, 2, 0)
    assert embed_rows(decoder, small, plane).plane is plane
    other = embed_rows(decoder, small, axes_plane(2)).plane
    assert len(other.centre) == 3


def test_draws_are_as_wide_as_q_around_its_means():
    z = np.zeros((4000, 2), np.float32)
    plane = axes_plane(2)
    found = Embedding(np.arange(4000), z, plane, z, True, spread=np.array([0.5, 3.0]))
    assert found.draws().std(0) == pytest.approx([0.5, 3.0], rel=0.05)
    assert Embedding(np.arange(4000), z, plane, z, True).draws() is z


def test_a_mixtures_rows_have_the_colours_of_what_they_belong_to(blobs):
    model = build_model("gmm", blobs, components=3, starts=1)
    found = embed_rows(LiveDecoder(model), blobs, None)
    assert np.array_equal(found.colours, mixed(model.encode(blobs.x)))


class Doubting:
    """A model whose deviation is the first coordinate of a place."""

    def deviation(self, places):
        return places[:, 0]


def test_a_deviation_is_seen_from_the_lowest_y_over_all_rows_and_a_margin():
    xy = np.array([[0, 0], [4, 2]], np.float32)
    found = deviation_over(Doubting(), axes_plane(3, 1, 0), xy)
    assert (found.x, found.y) == ((-1, 5), (-0.5, 2.5))
    assert found.values[:, 7] == pytest.approx(np.linspace(-0.5, 2.5, 60), abs=1e-5)
