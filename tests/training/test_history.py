"""Columns of equal length."""

import numpy as np
import pytest

from latentlab.training import History
from latentlab.training.history import smoothed


def test_history_cut_and_last():
    history = History()
    for step in range(1, 200):
        history.append({"step": step, "elbo": -step, **({"validation_elbo": step} if step % 50 == 0 else {})})
    assert history.last("validation_elbo") == 150
    history.cut(100)
    assert history["step"][-1] == 100
    assert history.last("validation_elbo") == 100
    assert np.isnan(history.last("nothing"))
    again = History(history.copy())
    assert np.array_equal(again["validation_elbo"], history["validation_elbo"], equal_nan=True)


def test_a_column_that_comes_late_or_stays_away_has_gaps():
    history = History()
    history.append({"step": 1, "elbo": -3.0})
    history.append({"step": 2, "kl": 0.5})
    assert np.array_equal(history["elbo"], [-3, np.nan], equal_nan=True)
    assert np.array_equal(history["kl"], [np.nan, 0.5], equal_nan=True)
    assert (len(history), history.records) == (3, 2)


def test_what_is_read_is_a_copy_and_what_was_given_is_not_kept():
    given = {"step": np.arange(3.0), "elbo": np.zeros(4)}
    history = History(given)
    assert history.records == 3  # of the shortest column
    history["step"][:] = 7
    given["step"][:] = 8
    assert history["step"].tolist() == [0, 1, 2]
    kept = history.copy()
    history.append({"step": 3})
    assert len(kept["step"]) == 3


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_smoothed_values_are_those_of_a_plain_loop(share):
    values = np.random.default_rng(0).normal(size=300)
    values[[0, 7, 8, 200]] = np.nan, np.inf, np.nan, np.nan
    found, mean, weight = [], 0.0, 0.0
    for value in values:
        if np.isfinite(value):
            mean, weight = share * mean + (1 - share) * value, share * weight + 1 - share
        found.append(mean / weight if weight else np.nan)
    assert np.allclose(smoothed(values, share), found, equal_nan=True)
