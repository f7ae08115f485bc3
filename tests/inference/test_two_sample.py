"""The test of two samples has the level it says, and power, with groups and without."""

import numpy as np
import pytest

from latentlab.inference.two_sample import discrepancy


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
