"""The test of two samples has the level it says, and power, with groups and without."""

import numpy as np
import pytest

from latentlab.inference.two_sample import discrepancy, nearest_neighbour_accuracy


@pytest.mark.parametrize("groups", [None, np.arange(200) % 10, np.repeat([0, 1], [20, 180])])
def test_chance_alone_gives_every_p_alike_and_a_shift_small_ones(groups):
    random, pairs = np.random.default_rng(0), None if groups is None else (groups, groups)
    found = {0.0: [], 0.5: []}
    for _ in range(20):
        a, b = random.normal(size=(2, 200, 2))
        for shift, p in found.items():
            p.append(discrepancy(a + shift, b, groups=pairs).p)
    assert 0.25 < np.median(found[0.0]) < 0.75
    assert np.mean(np.array(found[0.5]) < 0.05) > 0.8


def test_a_nearest_neighbour_tells_what_is_apart_and_guesses_what_is_alike():
    random = np.random.default_rng(0)
    a, b = random.normal(size=(2, 300, 3))
    alike, apart = nearest_neighbour_accuracy(a, b), nearest_neighbour_accuracy(a, b + 50)
    assert abs(alike.accuracy - 0.5) < 4 * alike.error
    assert apart.accuracy == 1
    assert nearest_neighbour_accuracy(np.zeros((5, 2)), np.zeros((5, 2))).accuracy == pytest.approx(4 / 9)


def test_equal_samples_have_no_discrepancy_and_it_repeats_itself():
    a = np.random.default_rng(1).normal(size=(50, 2))
    assert discrepancy(a, a).value == pytest.approx(0, abs=1e-12)
    assert discrepancy(a, a).p == 1
    assert discrepancy(a, a + 0.2) == discrepancy(a, a + 0.2)
