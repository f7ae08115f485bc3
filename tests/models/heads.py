"""What the tests of likelihood heads share: every head against scipy's log p."""

import numpy as np
import pytest

RELATIVE = 1e-5


def check(head, output, x, expected):
    """`expected` (B,) is log p of the rows; rows, their sum and the distribution must have it, relative to each."""
    rows = head.rows(output, x).detach().double().numpy()
    assert np.abs(rows / expected - 1).max() < RELATIVE
    told = head.distribution(output, (x.shape[1],)).log_prob(x).detach().double().numpy()
    assert np.abs(told / expected - 1).max() < RELATIVE
    assert float(head.log_prob(output, x).detach()) == pytest.approx(expected.sum(), rel=RELATIVE)


HEADS = {
    "bernoulli": lambda x: x.round(),
    "gaussian": lambda x: x,
    "gaussian-each": lambda x: x,
    "gaussian-varying": lambda x: x,
    "categorical": lambda x: (x * 7).round() / 7,
    "negative-binomial": lambda x: (x * 9).round(),
    "negative-binomial-given-total": lambda x: (x * 9).round(),
}
