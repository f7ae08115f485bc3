"""Rows that are streamed from disk: each once an epoch, found again by any step, and learned from as from memory."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.data import load_dataset
from latentlab.errors import InputError
from latentlab.training import Run, TrainSettings, feed, fit


@pytest.fixture
def stored(tmp_path, monkeypatch):
    """1,000 rows on disk, in blocks of 8 and pools of 64 rows."""
    for module in ("data.reading.arrays", "data.prepare"):
        monkeypatch.setattr(f"latentlab.{module}.STORED_FROM", 100)
    monkeypatch.setattr(feed, "BLOCK_BYTES", 8 * 4 * 6)
    monkeypatch.setattr(feed, "POOL_BYTES", 64 * 4 * 6)
    random = np.random.default_rng(0)
    values = (random.normal(size=(1000, 2)) @ random.normal(size=(2, 6)) + 0.3 * random.normal(size=(1000, 6))).astype(
        "f4"
    )
    np.save(tmp_path / "a.npy", values)
    return load_dataset(tmp_path / "a.npy", {"scaling": "none"}), values


def run_on(data, **settings):
    model = ll.build_model("vae", data, hidden=[16])
    return Run(model, data, TrainSettings(device="cpu", batch_size=50, **settings))


def batches(run, steps):
    run.device = "cpu"
    fed = feed.feed(run)
    try:
        return [fed.at(step) for step in steps]
    finally:
        fed.close()


def test_every_row_once_an_epoch_with_its_own_values(stored):
    data, values = stored
    run = run_on(data, epochs=2)
    per_epoch = run.steps_per_epoch
    for epoch in range(2):
        found = batches(run, range(epoch * per_epoch, (epoch + 1) * per_epoch))
        rows = np.concatenate([batch.rows.numpy() for batch in found])
        assert np.array_equal(np.sort(rows), data.train)
        for batch in found:
            assert np.array_equal(batch.x.numpy(), values[batch.rows.numpy()])
    spread = [np.ptp(batch.rows.numpy()) for batch in found]
    assert np.median(spread) > 400  # a batch mixes rows from all over the file


def test_any_step_is_found_again(stored):
    data, _ = stored
    run = run_on(data, epochs=3)
    straight = batches(run, range(3 * run.steps_per_epoch))
    for step in (40, 3, 17, 53, 0, 39):
        again = batches(run, [step])[0]
        assert np.array_equal(again.rows.numpy(), straight[step].rows.numpy())


def test_it_learns_as_from_memory(stored):
    data, values = stored
    memory = ll.Dataset("memory", values, data.held_out)
    runs = [run_on(each, epochs=60, learning_rate=5e-3) for each in (data, memory)]
    for run in runs:
        for _ in fit(run):
            pass
    found = [ll.evaluate(run.model, run.data)["elbo"] for run in runs]
    assert found[0] == pytest.approx(found[1], abs=0.25)


def test_models_that_see_all_rows_take_what_fits(stored, monkeypatch):
    data, _ = stored
    model = ll.build_model("ppca", data)
    ll.train(model, data, device="cpu")
    assert np.isfinite(model.encode(data.x)).all()
    monkeypatch.setattr("latentlab.training.settings.MOST_WHOLE", 1000)
    with pytest.raises(InputError, match="sees all rows at once"):
        ll.train(ll.build_model("ppca", data), data, device="cpu")
