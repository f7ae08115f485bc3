"""The networks of a model: which are chosen, and where training starts."""

import numpy as np
import pytest
import torch

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.protocol import Batch


def test_large_pictures_are_convolved_and_small_ones_are_not(digits):
    random = np.random.default_rng(0)
    for shape, kind in (((20, 17), "convolutional"), ((8, 8), "mlp")):
        x = random.random((30, *shape), dtype=np.float32)
        model = build_model("vae", Dataset("some", x, np.empty(0, np.int64), likelihood="bernoulli"))
        assert model.settings.network == kind
        assert model.decode(model.encode(x)).shape == x.shape
    assert build_model("vae", digits, network="convolutional").decode(np.zeros((2, 2), np.float32)).shape == (2, 8, 8)
    for likelihood in ("gaussian-varying", "categorical"):
        x = random.random((30, 18, 18), dtype=np.float32)
        data = Dataset("some", x, np.empty(0, np.int64), likelihood="bernoulli")
        model = build_model("vae", data, likelihood=likelihood)
        mean = model.decode(np.zeros((1, 2), np.float32))[0]
        assert np.abs(mean - x.mean(0)).mean() < 0.2


def test_training_starts_at_the_mean_of_the_data(small):
    for likelihood in ("bernoulli", "gaussian"):
        model = build_model("vae", small, hidden=[], likelihood=likelihood)
        with torch.no_grad():
            for layer in model.decoder:
                layer.weight.zero_()
        decoded = model.decode(np.zeros((1, 2), np.float32))[0]
        assert np.allclose(decoded, small.x[small.train].mean(0), atol=1e-5)


def test_each_step_sees_other_bits_and_once_the_same(small):
    batch = Batch(torch.from_numpy(small.x), torch.arange(60))
    for binarise, alike in (("each step", False), ("once", True)):
        model = build_model("vae", small, hidden=[4], binarise=binarise)
        one, other = (model.observed(batch, torch.Generator().manual_seed(seed)) for seed in (0, 1))
        assert set(one.unique().tolist()) == {0.0, 1.0}
        assert torch.equal(one, other) == alike


def test_a_network_or_a_head_that_cannot_be_is_refused(small):
    whole = Dataset("whole", small.x.round(), small.held_out, likelihood="bernoulli")
    flat = Dataset("flat", small.x.reshape(60, 12), small.held_out, likelihood="bernoulli")
    for data, settings, words in (
        (flat, {"network": "convolutional"}, "at least 4 × 4 pixels"),
        (small, {"network": "convolutional"}, "at least 4 × 4 pixels"),
        (whole, {"binarise": "once"}, "is 0 or 1 already"),
        (flat, {"sigma": 0.3, "likelihood": "bernoulli"}, "likelihood=gaussian"),
    ):
        with pytest.raises(InputError, match=words):
            build_model("vae", data, **settings)
