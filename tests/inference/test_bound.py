"""The bound of rows: with many draws for few of them, in blocks, and of which rows it is."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.data import Dataset
from latentlab.inference import bound


def test_figures_of_few_rows_hardly_depend_on_the_seed(monkeypatch):
    data = ll.load_dataset("moons")
    run = ll.train(ll.build_model("vae", data, hidden=[16]), data, epochs=5)
    rows = data.held_out[:20]

    def spread():
        return np.std([ll.evaluate(run.model, data, rows, seed=seed)["elbo"] for seed in range(12)])

    many = spread()
    monkeypatch.setattr(bound, "MOST_DRAWS", 1)
    assert many < 0.3 * spread()


def test_evaluate_is_of_the_held_out_rows_and_repeats_itself(linear):
    model, data, _ = linear
    assert ll.evaluate(model, data) == ll.evaluate(model, data)
    assert ll.evaluate(model, data) == ll.evaluate(model, data, data.held_out)
    assert ll.evaluate(model, data, data.train) != ll.evaluate(model, data)


def test_blocks_of_unequal_size_are_averaged_by_their_rows(linear, monkeypatch):
    model, data, _ = linear
    rows = data.train[:100]
    whole = ll.evaluate(model, data, rows)
    monkeypatch.setattr("latentlab.inference.bound.BLOCK", 64)
    parts = ll.evaluate(model, data, rows)
    assert parts["kl"] == pytest.approx(whole["kl"], rel=1e-5)
    assert parts["elbo"] == pytest.approx(whole["elbo"], abs=0.5)


def test_without_held_out_rows_the_training_rows_are_measured(linear):
    model, data, _ = linear
    alone = Dataset("alone", data.x[:50], np.empty(0, np.int64))
    assert ll.evaluate(model, alone) == ll.evaluate(model, alone, np.arange(50))
