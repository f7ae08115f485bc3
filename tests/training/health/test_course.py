"""What the course of a run says of it."""

import numpy as np
import pytest
from healthy import finding, told

import latentlab as ll
from latentlab.data import Dataset
from latentlab.models import build_model
from latentlab.training import Run, TrainSettings
from latentlab.training.health import health
from latentlab.training.health.course import terms_of, until_now
from latentlab.training.history import History


def with_history(run, held_out, step):
    epochs = np.arange(1, len(held_out) + 1, dtype=float)
    run.history = History(
        {"step": epochs * run.steps_per_epoch, "epoch": epochs, "elbo": np.linspace(-50, -10, len(epochs)),
         "validation_elbo": np.array(held_out, float)}
    )  # fmt: skip
    run.step = step * run.steps_per_epoch
    return run


HEART = {"hidden": [64], "latent_dim": 4, "likelihood": "gaussian"}


BY_HEART = {"epochs": 250, "batch_size": 40, "learning_rate": 0.01, "device": "cpu"}


@pytest.fixture(scope="module")
def overfitted():
    """A VAE that has learned 40 rows of noise by heart."""
    x = np.random.default_rng(0).normal(size=(100, 20)).astype(np.float32)
    data = Dataset("noise", x, np.arange(40, 100))
    return ll.train(build_model("vae", data, **HEART), data, **BY_HEART)


def test_overfitting_is_told_and_training_and_held_out_rows_are_measured_alike(overfitted):
    found = health(overfitted)
    words = finding(found, "Overfitting").words
    data = overfitted.data
    gap = np.subtract(*(ll.evaluate(overfitted.model, data, rows)["elbo"] for rows in (data.train, data.held_out)))
    said = float(words.split("have ")[1].split(" ±")[0])
    assert said == pytest.approx(gap, abs=0.35 * gap)
    assert any(remedy.run == {"patience": 10} for remedy in finding(found, "Overfitting").remedies)


def test_after_early_stopping_the_history_past_the_restored_step_is_not_the_models(overfitted):
    data, settings = overfitted.data, TrainSettings(**BY_HEART, patience=40)
    run = Run(build_model("vae", data, **HEART), data, settings)
    for _ in ll.training.fit(run):
        pass
    assert run.outcome == "stopped early"
    assert "Overfitting" not in told(health(run))


def test_a_gap_is_that_of_many_rows_and_not_of_the_last_minibatch(digits):
    model = build_model("vae", digits, hidden=[16])
    run = ll.train(model, digits, epochs=3, device="cpu")
    run.history.append({"step": run.step, "epoch": run.epoch, "elbo": 1e3})
    said = finding(health(run), "Held-out rows").words
    assert float(said.split("have ")[1].split(" ±")[0]) < 5


def test_a_run_that_was_still_improving_is_told_so_with_a_way_to_continue(digits):
    run = Run(build_model("vae", digits, hidden=[8]), digits, TrainSettings(epochs=20))
    climbing = health(with_history(run, np.linspace(-40, -20, 20), 20))
    one = finding(climbing, "Still improving")
    assert not one.good
    assert one.remedies[0].epochs == 20
    level = np.concatenate([np.linspace(-40, -20, 10), np.full(10, -20.0)])
    assert "Still improving" not in told(health(with_history(run, level, 20)))


def test_divergence_and_its_rate(digits):
    run = Run(build_model("vae", digits, hidden=[8]), digits, TrainSettings(learning_rate=0.4))
    run.outcome = "diverged"
    remedies = finding(health(run), "finite number").remedies
    assert [remedy.run for remedy in remedies] == [{"learning_rate": 0.1}]


def test_terms_in_groups_are_those_of_all_rows(small):
    run = Run(build_model("ppca", small), small)
    found = terms_of(run, small.held_out)
    assert len(found["elbo"]) == 8
    sizes = [2, 2, 1, 1, 1, 1, 1, 1]
    assert np.average(found["elbo"], weights=sizes) == pytest.approx(ll.evaluate(run.model, small)["elbo"])


def test_the_past_ends_at_the_step_that_the_model_is_at(small):
    run = Run(build_model("ppca", small), small)
    run.history = History({"step": [1, 2, 3, 4], "epoch": [1, 2, 3, 4], "elbo": [-4, np.nan, -2, -1]})
    run.step = 3
    epochs, values = until_now(run, "elbo")
    assert epochs.tolist() == [1, 3]
    assert values.tolist() == [-4, -2]
    assert len(until_now(run, "kl")[1]) == 0
