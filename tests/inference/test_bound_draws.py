"""The bound of few rows is measured with many draws, so that the luck of one does not show."""

import numpy as np

import latentlab as ll
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
