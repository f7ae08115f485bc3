"""The loop: repeatable, stoppable anywhere, and never past a number that is not finite."""

import itertools
import subprocess
import sys
from importlib import import_module
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from running import finish, new_run, same_state

import latentlab as ll
from latentlab.storage.session import load_session, save_session
from latentlab.training import fit, train


def test_same_seed_same_run_to_the_bit(small):
    one, two, other = finish(new_run(small)), finish(new_run(small)), finish(new_run(small, seed=1))
    assert same_state(one, two)
    assert not same_state(one, other)
    for name in set(one.history) - {"seconds"}:
        assert np.array_equal(one.history[name], two.history[name], equal_nan=True)


@pytest.mark.parametrize("steps", [1, 4, 7, 13])
def test_stopped_saved_and_continued_is_as_if_never_stopped(small, tmp_path, steps):
    whole, part = finish(new_run(small)), new_run(small)
    iterator = fit(part)
    for _ in itertools.islice(iterator, steps):
        pass
    iterator.close()
    assert part.step == steps
    assert not part.outcome
    save_session(tmp_path / "part.h5", part)
    assert same_state(finish(part), whole)
    assert same_state(finish(load_session(tmp_path / "part.h5").run), whole)


def test_each_step_is_asked_for(small):
    run = new_run(small)
    iterator = fit(run)
    assert next(iterator).step == run.step == 1
    assert next(iterator).step == run.step == 2
    iterator.close()


def test_every_training_row_once_an_epoch_and_no_held_out_row(small, monkeypatch):
    seen = []
    run = new_run(small, epochs=2)
    step = run.model.step
    monkeypatch.setattr(run.model, "step", lambda batch, pace: (seen.extend(batch.rows.tolist()), step(batch, pace))[1])
    finish(run)
    for epoch in (seen[:50], seen[50:]):
        assert sorted(epoch) == small.train.tolist()
    assert seen[:50] != seen[50:]


def test_learning_rates_in_the_history_follow_the_schedule(small):
    rates = finish(new_run(small)).history["learning_rate"]
    assert rates[0] == pytest.approx(1e-3)
    assert (np.diff(rates) < 0).all()


def test_pauses_do_not_count_as_training(small, monkeypatch):
    clock = SimpleNamespace(now=0.0)

    def tick():
        clock.now += 1
        return clock.now

    monkeypatch.setattr(import_module("latentlab.training.fit"), "time", SimpleNamespace(perf_counter=tick))
    run = new_run(small)
    for _ in fit(run):
        clock.now += 1e6
    assert 0 < run.seconds < 1e5


def test_a_refreshed_state_is_the_present_one_and_a_copy(small):
    run = new_run(small, epochs=1)
    run.refresh_seconds = 0.0
    seen = []
    for progress in fit(run):
        assert progress.refreshed
        assert all(np.array_equal(run.model.state()[name], value) for name, value in progress.state.items())
        seen.append(progress.state)
    name = "encoder.0.weight"
    assert not np.array_equal(seen[0][name], seen[-1][name])


def test_an_interrupt_passes_through_and_the_run_goes_on_to_the_bit(small, monkeypatch):
    run = new_run(small)
    step = run.model.step

    def interrupted(batch, pace):
        if run.step == 5:
            raise KeyboardInterrupt
        return step(batch, pace)

    monkeypatch.setattr(run.model, "step", interrupted)
    with pytest.raises(KeyboardInterrupt):
        finish(run)
    assert run.step == 5
    assert not run.outcome
    monkeypatch.undo()
    assert same_state(finish(run), finish(new_run(small)))


def test_a_constant_schedule_keeps_the_rate_and_gives_other_weights(small):
    run = finish(new_run(small, schedule="constant"))
    assert np.allclose(run.history["learning_rate"], 1e-3)
    assert not same_state(run, finish(new_run(small)))


def test_precision_is_given_back(small):
    finish(new_run(small, precision="fast"))
    assert torch.get_float32_matmul_precision() == "highest"


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_mnist_reaches_the_reference(mnist_folder):
    torch.set_num_threads(2)
    data = ll.load_dataset(mnist_folder)
    model = ll.build_model("vae", data, latent_dim=20, hidden=[400])
    train(model, data, epochs=10, schedule="constant", device="cpu")
    assert -ll.evaluate(model, data)["elbo"] <= 106.0
    model = ll.build_model("vae", data)
    train(model, data, epochs=30, device="cpu")
    assert -ll.evaluate(model, data)["elbo"] <= 138.5


def test_steps_that_are_left_untaken_end_with_the_program():
    script = """
import numpy as np
import latentlab as ll
data = ll.Dataset("rows", np.random.default_rng(0).random((2000, 200), dtype=np.float32), np.empty(0, np.int64))
steps = ll.fit(ll.Run(ll.build_model("vae", data), data))
for _ in range(60):
    next(steps)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-500:]
