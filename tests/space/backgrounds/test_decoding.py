"""What decoding is like behind the rows, against the definition at single places."""

import numpy as np
import pytest

from latentlab.errors import Cancelled
from latentlab.models import build_model, rebuild_model
from latentlab.space.backgrounds import View, decoding
from latentlab.space.backgrounds.decoding import error, magnification, trust, uncertainty
from latentlab.space.trust import Trust


def test_a_cycle_error_is_divided_by_the_spread_of_all_dimensions(few, view_of, monkeypatch):
    view = view_of(build_model("vae", few, hidden=[6], latent_dim=6))
    decoder, embedding = view.decoder, view.embedding
    monkeypatch.setattr(Trust, "distance", lambda self, places: np.zeros(len(places)))
    place = embedding.z[:1] + 3
    monkeypatch.setattr(View, "places", lambda view, across, up: place)
    spread = Trust(embedding.draws()).spread
    off = np.linalg.norm(decoder.encode(decoder.decode(place)) - place)
    assert trust(view, 1, 1)[0, 0] == pytest.approx(off / spread, rel=1e-5)
    assert spread == pytest.approx(np.sqrt(embedding.draws().var(0).sum()), rel=1e-4)


def test_a_linear_decoder_magnifies_evenly(few, view_of):
    model = rebuild_model("ppca", few.shape, {"latent_dim": 2})
    loadings = np.random.default_rng(0).normal(size=(6, 2))
    model.parameters["loadings"].copy_(type(model.parameters["loadings"])(loadings))
    found = magnification(view_of(model, (-1.0, 1.0), (-1.0, 1.0)), 3, 2)
    assert np.allclose(found, 0.5 * np.log10(np.linalg.det(loadings.T @ loadings)), atol=1e-4)


def test_where_one_row_is_near_its_own_error_is_found(few, view_of):
    view = view_of(build_model("vae", few, hidden=[6]))
    xy, model = view.embedding.xy, view.decoder.whole
    own = ((model.decode(view.embedding.z) - few.x) ** 2).mean(1)
    farthest = int(np.linalg.norm(xy - xy.mean(0), axis=1).argmax())
    x, y = xy[farthest].tolist()
    close = view_of(model, (x - 1e-3, x + 1e-3), (y - 1e-3, y + 1e-3))
    found = float(error(close, 1, 1)[0, 0])
    assert own.min() <= found <= own.max()
    whole = error(view_of(model, (x - 900, x + 900), (y - 900, y + 900)), 1, 1)
    assert np.isnan(whole).all() or own.min() <= np.nanmean(whole) <= own.max()


def test_the_uncertainty_of_bernoulli_values_is_that_of_their_means(few, view_of):
    view = view_of(build_model("vae", few, hidden=[6], likelihood="bernoulli"))
    means = view.decoder.decode(view.places(3, 2))
    assert np.allclose(uncertainty(view, 3, 2).ravel(), np.sqrt(means * (1 - means)).mean(1), atol=1e-5)


def test_a_view_that_is_not_wanted_any_more_is_given_up_between_pieces(few, view_of, monkeypatch):
    monkeypatch.setattr(decoding, "CHUNK", 4)
    asked = []

    def check():
        asked.append(True)
        if len(asked) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        uncertainty(view_of(build_model("vae", few, hidden=[6]), check=check), 4, 4)
    assert len(asked) == 3
