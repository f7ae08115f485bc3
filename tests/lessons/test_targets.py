"""Densities over the plane: each integrates to one, and a drawn one lies where it was drawn."""

import numpy as np
import pytest
import torch

from latentlab.errors import InputError
from latentlab.lessons.targets import BOX, TARGETS, cell, drawn, places
from latentlab.lessons.words import SHAPES


@pytest.mark.parametrize("name", TARGETS)
def test_each_integrates_to_one_by_other_places_too(name):
    target = TARGETS[name]
    assert np.exp(target.table).sum() * cell() == pytest.approx(1)
    random = np.random.default_rng(0)
    z = random.uniform(-BOX, BOX, (200_000, 2))
    density = target.log_prob(torch.from_numpy(z)).exp().numpy()
    assert density.mean() * (2 * BOX) ** 2 == pytest.approx(1, abs=5 * density.std() * (2 * BOX) ** 2 / 200_000**0.5)


def test_every_shape_that_is_offered_is_there():
    assert list(TARGETS) == list(SHAPES)


def test_a_drawn_density_lies_where_it_was_drawn():
    stroke = np.stack([np.linspace(-2, 2, 1000), np.full(1000, 1.0)], 1)
    target = drawn(stroke)
    mass = np.exp(target.table) * cell()
    assert mass.sum() == pytest.approx(1)
    assert mass @ places() == pytest.approx([0, 1], abs=0.01)
    assert mass[np.abs(places()[:, 1] - 1) < 1.2].sum() > 0.99


@pytest.mark.parametrize("points", [[], [[np.nan, 0]], [[9.0, 0]]])
def test_nothing_cannot_be_a_density(points):
    with pytest.raises(InputError, match="Draw"):
        drawn(np.array(points, float))
