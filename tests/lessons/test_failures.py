"""Each failure fails in the way that is said, and its cure mends it, on the digits."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.lessons.failures import FAILURES
from latentlab.models.presets import PRESETS
from latentlab.settings import split
from latentlab.training import Run, TrainSettings, fit


def go(run, steps):
    iterator, end = fit(run), run.step + steps
    while run.step < end:
        next(iterator)
    iterator.close()


def figures(run):
    """KL and reconstruction of held-out rows; how far rows lie from 0; how much decodings of p(z) differ."""
    model, data = run.model, run.data
    found = ll.evaluate(model, data)
    z = np.random.default_rng(0).normal(size=(100, model.latent_dim)).astype(np.float32)
    spread = float(np.sqrt(np.square(model.encode(data.x)).mean()))
    return found["kl"], found["reconstruction"], spread, float(model.decode(z).std(0).mean())


def beside(run):
    """How far decoded draws of p(z) are from the nearest row, root mean square."""
    z = np.random.default_rng(0).normal(size=(100, run.model.latent_dim)).astype(np.float32)
    found, rows = run.model.decode(z).reshape(100, -1), run.data.x.reshape(len(run.data), -1)
    return float(np.sqrt(np.square(found[:, None] - rows).sum(2).min(1).mean()))


@pytest.fixture(scope="module")
def trained():
    data = ll.load_dataset("digits")
    model = ll.build_model("vae", data, latent_dim=2, hidden=[64], likelihood="bernoulli")
    run = Run(model, data, TrainSettings(epochs=5000, device="cpu", engine="eager"))
    go(run, 500)
    return run.freeze(), data


@pytest.mark.parametrize("name", [name for name, failure in FAILURES.items() if not failure.preset])
def test_it_fails_as_it_says_and_is_cured(trained, name):
    record, data = trained
    run = Run.thaw(record, data)
    kl, fit_before, spread, differ = figures(run)
    run.try_out(**FAILURES[name].tried)
    go(run, 500)
    failed = figures(run)
    run.try_out(**FAILURES[name].cure)
    go(run, 500)
    cured = figures(run)
    if name == "Plain autoencoder":
        assert failed[2] > 1.15 * spread
        assert cured[2] < failed[2]
    elif name == "Everything at 0":
        assert failed[0] < 0.05
        assert failed[2] < 0.15 < 0.5 < cured[2]
    elif name == "Mean of the data":
        assert failed[3] < 0.35 * differ
        assert cured[3] > 0.7 * differ
    else:
        assert failed[0] < 0.1
        assert failed[3] < 0.3 * differ
        assert cured[0] > 0.5
    assert cured[1] > failed[1] or name == "Plain autoencoder"
    assert fit_before < 0 < kl


def test_memorising_is_a_new_run_and_its_cure_brings_rows_back():
    preset, data = PRESETS[FAILURES["Memorising"].preset], ll.load_dataset("digits")
    settings, _ = split(preset.settings, type(ll.build_model("vae", data).settings), TrainSettings)
    run = Run(ll.build_model("vae", data, **settings), data, TrainSettings(epochs=500, device="cpu", engine="eager"))
    go(run, 300)
    failed, far = figures(run), beside(run)
    run.try_out(**FAILURES["Memorising"].cure)
    go(run, 400)
    assert figures(run)[1] < failed[1]  # rows are copied less exactly
    assert beside(run) < 0.9 * far
