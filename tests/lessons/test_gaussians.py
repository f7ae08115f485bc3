"""Two Gaussians on a line: closed forms against torch, areas against numbers."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.distributions import Normal, kl_divergence

from latentlab.lessons.gaussians import Gaussian, areas, cross_entropy, divergence, entropy

SOME = st.builds(Gaussian, st.floats(-4, 4), st.floats(0.2, 4))


@given(SOME, SOME)
def test_areas_are_the_numbers_and_numbers_are_torchs(p, q):
    own, other = (Normal(*torch.tensor(each, dtype=torch.float64)) for each in (p, q))
    assert divergence(p, q) == pytest.approx(float(kl_divergence(own, other)), rel=1e-9, abs=1e-9)
    assert entropy(p) == pytest.approx(float(own.entropy()), abs=1e-6)
    found = areas(p, q)
    for area, number in (
        (found.entropy, entropy(p)), (found.cross, cross_entropy(p, q)), (found.divergence, divergence(p, q)),
    ):  # fmt: skip
        assert np.trapezoid(area, found.z) == pytest.approx(number, rel=1e-3, abs=1e-3)
    assert cross_entropy(p, q) == pytest.approx(entropy(p) + divergence(p, q))
    assert divergence(p, q) > -1e-12
