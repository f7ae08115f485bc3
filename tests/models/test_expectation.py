"""What models without a gradient share: sweeps that never fall, when they have converged, and their state."""

import numpy as np
import pytest
import torch

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.expectation import BLOCK, blocks, over_blocks
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


def test_blocks_are_done_in_order_by_threads_of_one_processor_each():
    threads, parts = torch.get_num_threads(), list(torch.arange(60.0).split(7))
    try:
        for count in (1, 3):
            torch.set_num_threads(count)
            found = over_blocks(lambda part: (float(part.sum()), torch.get_num_threads()), parts)
            assert [total for total, _ in found] == [float(part.sum()) for part in parts]
            assert {number for _, number in found} == {1}
            assert torch.get_num_threads() == count
    finally:
        torch.set_num_threads(threads)
    assert over_blocks(len, []) == []


def test_a_failure_in_a_block_is_raised():
    threads = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        with pytest.raises(ZeroDivisionError):
            over_blocks(lambda part: 1 // int(part[0]), list(torch.arange(3).split(1)))
    finally:
        torch.set_num_threads(threads)


@pytest.mark.parametrize("name", ["ppca", "factor-analysis", "gmm"])
def test_steps_do_not_depend_on_the_number_of_threads(name):
    x = np.random.default_rng(0).normal(size=(3 * BLOCK // 2, 4)).astype(np.float32) + 1e3
    data, threads, found = Dataset("many", x, np.empty(0, np.int64)), torch.get_num_threads(), []
    try:
        for count in (1, 2):
            torch.set_num_threads(count)
            model = build_model(name, data, **({"components": 2, "starts": 1} if name == "gmm" else {}))
            found.append((swept(model, data, 3), model.state()))
    finally:
        torch.set_num_threads(threads)
    assert np.allclose(found[0][0], found[1][0], rtol=1e-12)
    assert all(np.allclose(found[0][1][key], found[1][1][key], rtol=1e-9) for key in found[0][1])


def test_read_only_rows_are_begun_with():
    x = np.random.default_rng(0).normal(size=(50, 4)).astype(np.float32)
    x.flags.writeable = False
    assert build_model("ppca", Dataset("kept", x, np.empty(0, np.int64))).finite()
