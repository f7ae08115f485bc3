"""Where the rows of a run lie: all of them, a spread, or nowhere."""

import numpy as np

from latentlab.models import build_model
from latentlab.space.planes import PlaneChoice, axes_plane
from latentlab.training import Run, TrainSettings
from latentlab.worker import placing
from latentlab.worker.placing import place


def begun(data, name="vae", **settings):
    return Run(build_model(name, data, **settings), data, TrainSettings(epochs=1))


def test_every_row_is_placed_under_its_own_class_with_the_width_of_its_q(small):
    run = begun(small, "cvae", hidden=[6])
    found = place(run, PlaneChoice(), None, None)
    assert found.whole
    assert np.allclose(found.z, run.model.given(small.labels).embed(small.x), atol=1e-6)
    assert found.spread.shape == (2,)
    assert (found.spread > 0).all()


def test_of_more_rows_than_may_be_placed_a_fixed_spread_is(digits):
    run = begun(digits, hidden=[6])
    first, again = (place(run, PlaneChoice(), None, 600) for _ in range(2))
    assert first.rows.tolist() == list(range(0, len(digits), 3))
    assert not first.whole
    assert np.array_equal(first.xy, again.xy)
    assert len(place(run, PlaneChoice(), None, 1).rows) > 400  # a few hundred always show


def test_the_plane_is_the_one_chosen(small):
    run = begun(small, hidden=[6], latent_dim=4)
    found = place(run, PlaneChoice("axes", 3, 1), axes_plane(4), None)
    assert np.allclose(found.xy, found.z[:, [3, 1]])


def test_rows_whose_place_is_not_finite_are_not_placed(small, monkeypatch):
    run = begun(small, hidden=[6])
    monkeypatch.setattr(type(run.model), "embed", lambda self, x, rows=None: np.full((len(x), 2), np.nan, np.float32))
    assert place(run, PlaneChoice(), None, None) is None


def test_components_have_colours_and_a_process_a_deviation_at_rest_alone(small, blobs, monkeypatch):
    assert place(begun(blobs, "gmm", components=3, starts=1), PlaneChoice(), None, None).colours.shape == (len(blobs),)
    monkeypatch.setattr(placing, "deviation_over", lambda model, plane, xy: "deviation")
    run = begun(small, "gplvm", inducing=5)
    at_rest, going = place(run, PlaneChoice(), None, None), place(run, PlaneChoice(), None, 600)
    assert (at_rest.deviation, going.deviation) == ("deviation", None)
