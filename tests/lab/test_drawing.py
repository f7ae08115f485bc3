"""Places drawn in each way, and what they decode to."""

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.space.inside import inside


def drawn(lab, source, count=16, **others):
    lab.do("draw samples", source=source, count=count, **others)
    lab.wait()
    return lab.drawing.drawn


@pytest.mark.parametrize("source", ["prior", "aggregate", "selection", "grid"])
def test_what_is_drawn_is_what_its_places_decode_to_and_the_same_for_a_seed(run, source):
    run.do("select", rows=[[0, 4]])
    found, again = drawn(run, source, seed=3), drawn(run, source, seed=3)
    assert found.places.shape == (16, 2)
    assert np.allclose(found.rows, run.decoder.decode(found.places), atol=1e-5)
    assert np.array_equal(found.places, again.places)
    assert found.columns == (4 if source == "grid" else None)
    if source != "grid":
        assert not np.array_equal(drawn(run, source).places, found.places)


def test_places_of_a_lasso_lie_inside_it(run):
    corners = np.array([[0, 0], [2, 0], [2, 1], [0, 1]], np.float32)
    with pytest.raises(InputError, match="Draw around"):
        run.drawing.draw("lasso")
    run.finding.within(corners, "replace")
    run.wait()
    assert inside(run.plane.project(drawn(run, "lasso").places), corners).all()


def test_a_draw_of_x_is_not_its_mean(run):
    found = drawn(run, "prior", means=False, seed=1)
    assert set(np.unique(found.rows)) <= {0, 1}
    assert "x ~ p(x|z)" in found.words


def test_what_cannot_be_drawn_is_told_and_another_run_forgets_the_last(run, small):
    for source, count in (("prior", 0), ("prior", 401), ("tea leaves", 3), ("selection", 3)):
        with pytest.raises(InputError):
            run.drawing.draw(source, count)
    drawn(run, "prior")
    run.do("train", model="autoencoder", train_values={"epochs": 1})
    run.wait()
    assert run.drawing.drawn is None
    assert run.drawing.lacking("prior")
    with pytest.raises(InputError):
        run.drawing.draw("prior")


def test_two_rows_are_swapped_under_their_conditions(begin, small):
    lab = begin(small, "cvae")
    with pytest.raises(InputError, match="Select"):
        lab.drawing.swapped()
    lab.do("select", rows=[[0, 1], [3, 5]])
    rows, pictures = lab.drawing.swapped()
    assert rows.tolist() == [0, 4]
    z = lab.decoder.encode(small.x[rows], small.labels[rows])
    lab.decoder.condition = 1
    assert np.allclose(pictures[:, 1], lab.decoder.decode(z), atol=1e-5)
