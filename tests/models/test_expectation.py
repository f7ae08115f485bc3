"""What models without a gradient share: sweeps that never fall, when they have converged, and their state."""

import numpy as np
import pytest
import torch

from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.expectation import BLOCK, blocks
from latentlab.models.protocol import Batch, Pace


def batch_of(data):
    return Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train))


def swept(model, data, most):
    """The ELBOs before so many sweeps, or before all until it has converged."""
    batch, found = batch_of(data), []
    for step in range(most):
        found.append(float(model.step(batch, Pace(0.0, step, step))["elbo"]))
        if model.converged:
            break
    return np.array(found)


@pytest.mark.parametrize("name", ["ppca", "factor-analysis", "mean-field"])
def test_no_sweep_lowers_the_bound_and_the_last_one_gains_less_than_the_tolerance(small, name):
    model = build_model(name, small, tolerance=1e-4)
    elbo = swept(model, small, 500)
    assert model.converged
    assert (np.diff(elbo) >= -1e-12 * np.abs(elbo[:-1])).all()
    assert np.diff(elbo)[-1] < 1e-4
    assert (np.diff(elbo)[:-1] >= 1e-4).all()


def test_a_sweep_tells_the_terms_before_it(small):
    model = build_model("ppca", small)
    before = model.bound(batch_of(small))
    assert swept(model, small, 1)[0] == float(before["elbo"])
    assert float(model.bound(batch_of(small))["elbo"]) > float(before["elbo"])


def test_a_state_taken_over_goes_on_to_the_same_end(small):
    model, other = build_model("factor-analysis", small), build_model("factor-analysis", small, seed=3)
    swept(model, small, 3)
    other.load(model.state())
    assert np.array_equal(swept(other, small, 4), swept(model, small, 4))


def test_a_state_of_another_kind_is_refused_and_changes_nothing(small):
    model = build_model("ppca", small)
    state = model.state()
    for change, words in (
        ({"loadings": state["loadings"].astype(np.float32)}, "not float64"),
        ({"loadings": state["loadings"][:, :1]}, "loadings"),
        ({"wings": np.zeros(3)}, "wings"),
    ):
        with pytest.raises(InputError, match=words):
            model.load(state | change)
    assert all(np.array_equal(value, model.state()[name]) for name, value in state.items())


def test_blocks_are_all_rows_once():
    found = np.concatenate([np.arange(2 * BLOCK + 5)[part] for part in blocks(2 * BLOCK + 5)])
    assert np.array_equal(found, np.arange(2 * BLOCK + 5))
    assert list(blocks(0)) == []
