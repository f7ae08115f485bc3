"""Attributes and swaps."""

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.space.arithmetic import attribute, swap


def test_an_attribute_leads_from_the_others_to_those_that_have_it():
    random = np.random.default_rng(0)
    z = random.normal(size=(200, 4)).astype(np.float32)
    has = np.arange(200) % 4 == 0
    z[has] += [1, 2, 0, 0]
    found = attribute(z, has, np.flatnonzero(~has))
    assert np.allclose(z[~has].mean(0) + found.vector, z[has].mean(0), atol=1e-5)
    assert found.vector.dtype == np.float32
    assert found.rows == (50, 150)
    assert found.words == "mean of 50 rows − mean of 150 rows"


def test_an_empty_side_is_named():
    z = np.zeros((4, 2), np.float32)
    with pytest.raises(InputError, match="A has none"):
        attribute(z, np.array([], int), np.arange(4))
    with pytest.raises(InputError, match="B has none"):
        attribute(z, np.arange(4), np.zeros(4, bool))


def test_a_swap_is_the_four_ways_to_decode_two_rows(small):
    model = build_model("cvae", small, latent_dim=2)
    x, labels = small.x[[0, 1]], small.labels[[0, 1]]
    pictures = swap(model, x, labels)
    assert pictures.shape == (2, 2, 4, 3)
    for row in (0, 1):
        z = model.given(int(labels[row])).encode(x[row : row + 1])
        for under in (0, 1):
            assert np.allclose(pictures[row, under], model.given(int(labels[under])).decode(z)[0])
    assert not np.allclose(pictures[0, 0], pictures[0, 1])


def test_a_model_without_conditions_has_nothing_to_swap(small):
    with pytest.raises(InputError, match="no conditions"):
        swap(build_model("vae", small), small.x[:2], small.labels[:2])
