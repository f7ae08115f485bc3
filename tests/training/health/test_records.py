"""Remedies: told exactly, and offered only where the model takes them and they change something."""

import pytest

from latentlab.models import build_model
from latentlab.training import Run, TrainSettings
from latentlab.training.health.records import Remedy, usable


@pytest.fixture
def run(small):
    return Run(build_model("vae", small, hidden=[4]), small, TrainSettings(epochs=5))


def test_what_a_remedy_changes_is_told_by_the_labels_of_the_settings(run):
    told = Remedy("x", {"beta": 0.25}, {"patience": 10}).changes(run.model.settings, run.settings)
    assert told == "Trains a new run from the start. β: 1 → 0.25, Early stopping: automatic → 10."
    told = Remedy("x", epochs=2000).changes(run.model.settings, run.settings)
    assert told.startswith("Trains this run on")
    assert "No setting changes" in told


def test_only_what_the_model_has_and_takes_and_what_changes_something_is_offered(run):
    good = Remedy("more dimensions", {"latent_dim": 4}), Remedy("slower", run={"learning_rate": 1e-4})
    bad = (
        Remedy("what it has", {"latent_dim": 2}),
        Remedy("what it has not", {"components": 3}),
        Remedy("what it refuses", {"beta": 2.0, "objective": "IWAE"}),
        Remedy("what a run refuses", run={"batch_size": 0}),
    )
    assert usable(run, *bad, *good) == good


def test_a_run_that_cannot_go_on_is_not_told_to(run):
    further = Remedy("on", epochs=3)
    assert usable(run, further) == (further,)
    run.outcome = "diverged"
    assert usable(run, further) == ()
