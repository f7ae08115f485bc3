"""The history of a run and the figures of all, as columns."""

import math

import numpy as np

from latentlab.export.tables.runs import history_table, runs_table
from latentlab.inference.classes import Votes
from latentlab.inference.yardstick import Yardstick


def test_a_history_begins_with_its_axes():
    history = {"elbo": np.array([1.0, 2]), "seconds": np.array([0.1, 0.2]), "step": np.array([10.0, 20])}
    found = history_table(history)
    assert list(found) == ["step", "seconds", "elbo"]
    assert found["step"].dtype == np.int64
    assert history_table({}) == {}


def test_a_line_for_each_run():
    first = Yardstick("vae", "density", 2, 100, -1.0, -0.9, -0.8, "quadrature", votes=Votes(0.9, 0.8, 50))
    second = Yardstick("autoencoder", "density", 3, 100, math.nan, math.nan, math.nan, "none")
    found = runs_table((first, second))
    assert found["run"].tolist() == [1, 2]
    assert found["model"] == ["vae", "autoencoder"]
    assert found["method"] == ["quadrature", "none"]
    assert found["latent_dim"].tolist() == [2, 3]
    assert np.array_equal(found["elbo"], [-1, math.nan], equal_nan=True)
    assert np.array_equal(found["votes_latent"], [0.9, math.nan], equal_nan=True)
    assert set(Yardstick.__dataclass_fields__) - {"votes"} <= found.keys()
