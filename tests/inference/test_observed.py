"""Rows as a model sees them: greys, or bits as it learned from."""

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.inference.observed import bits_words, observed
from latentlab.models.protocol import Batch

ROWS = np.array([7, 0, 55])


def test_greys_are_as_they_are(small):
    model = ll.build_model("vae", small, hidden=[4])
    assert np.array_equal(observed(model, small, ROWS), small.x[ROWS])
    assert bits_words(model) == ""


def test_bits_drawn_once_are_those_of_training(small):
    model = ll.build_model("vae", small, hidden=[4], binarise="once")
    batch = Batch(torch.from_numpy(small.x[ROWS]), torch.from_numpy(ROWS))
    seen = model.observed(batch, torch.Generator()).numpy()
    for seed in (0, 3):
        assert np.array_equal(observed(model, small, ROWS, seed).reshape(3, -1), seen)
    assert "once" in bits_words(model)


@pytest.mark.parametrize("name", ["vae", "discrete-vae"])
def test_bits_drawn_anew_follow_the_seed_and_their_chance(small, name):
    model = ll.build_model(name, small, hidden=[4], binarise="each step")
    every = np.arange(60)
    one, same, other = (observed(model, small, every, seed) for seed in (0, 0, 1))
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)
    mean = np.mean([observed(model, small, every, seed) for seed in range(200)], 0)
    assert np.abs(mean - small.x).max() < 5 * 0.5 / 200**0.5
