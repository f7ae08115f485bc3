"""The plane that is shown: chosen, kept through runs, and measured."""

from dataclasses import replace

import numpy as np
import pytest

from latentlab.lab.projection import fidelity_of, lay_out
from latentlab.models import build_model
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import embed_rows
from latentlab.space.planes import PlaneChoice


@pytest.fixture
def spacious(begin, small):
    return begin(small, latent_dim=4)


def test_two_axes_are_shown_as_chosen_and_stay_through_training_on(spacious):
    assert spacious.plane.kind == "pca"
    spacious.do("choose plane", kind="axes", first=3, second=1)
    spacious.wait()
    assert np.allclose(spacious.embedding.xy, spacious.embedding.z[:, [3, 1]])
    spacious.do("continue", epochs=1)
    spacious.wait()
    assert np.allclose(spacious.embedding.xy, spacious.embedding.z[:, [3, 1]])


def test_a_flat_plane_of_many_dimensions_is_measured_when_it_rests(spacious, small):
    found = spacious.projection.fidelity
    assert found.from_plane > 0
    again = fidelity_of(spacious.embedding, spacious.plane, spacious.decoder, small)
    assert (again.from_plane, again.from_z) == pytest.approx((found.from_plane, found.from_z))


def test_other_data_are_shown_on_the_best_plane(spacious, blobs):
    spacious.do("choose plane", kind="axes", first=3, second=1)
    spacious.wait()
    spacious.take_data(blobs)
    assert spacious.projection.choice == PlaneChoice()
    assert spacious.projection.fidelity is None


def test_without_held_out_rows_nothing_says_how_faithful_a_plane_is(small):
    data = replace(small, held_out=np.empty(0, np.int64))
    decoder = LiveDecoder(build_model("vae", data, hidden=[6], latent_dim=4))
    embedding = embed_rows(decoder, data, None)
    assert fidelity_of(embedding, embedding.plane, decoder, data) is None


def test_a_layout_begins_where_rows_lie_and_is_turned_back_by_rows_that_were_trained_on(small, monkeypatch):
    decoder = LiveDecoder(build_model("vae", small, hidden=[6], latent_dim=4))
    embedding, starts = embed_rows(decoder, small, None), []

    def layout_of(kind, z, start, report, on_layout):
        starts.append(start)
        on_layout(z[:, :2])
        return z[:, :2] * 2

    monkeypatch.setattr("latentlab.space.layout.layout_of", layout_of)
    early = []
    shown = lay_out("umap", embedding, None, small, lambda share: None, early.append)
    assert starts == [None]
    assert early[0].plane.kind == shown.plane.kind == "umap"
    assert len(shown.plane.inverse.z) == 50
    assert fidelity_of(shown, shown.plane, decoder, small).from_plane > 0
    some = replace(embedding, rows=embedding.rows[5:], z=embedding.z[5:], xy=embedding.xy[5:])
    lay_out("umap", some, shown, small, lambda share: None, early.append)
    assert np.array_equal(starts[1], shown.xy[5:])
