"""Snapshots: the beginning, the newest and a spread between; the model as it was then; and runs that fork from them."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

import latentlab as ll
from latentlab.data import Dataset, load_dataset
from latentlab.errors import InputError
from latentlab.models import MODELS, build_model, rebuild_model
from latentlab.models.protocol import OPTIMISER, weights_of
from latentlab.settings import as_dict
from latentlab.training import Run, Snapshot, Snapshots, TrainSettings, fit, resume
from latentlab.training import snapshots as module

SMALL = {
    "vae": {"hidden": [8]},
    "cvae": {"hidden": [8]},
    "discrete-vae": {"hidden": [8], "classes": 4},
    "autoencoder": {"hidden": [8]},
    "gplvm": {"rows": 1},
    "gmm": {"components": 3, "starts": 2, "covariance": "diagonal"},
    "bayesian-mixture": {"components": 4, "starts": 2},
}


def new_run(data, **settings):
    model = build_model("vae", data, hidden=[8])
    run = Run(model, data, TrainSettings(**{"epochs": 6, "batch_size": 16, "device": "cpu", **settings}))
    run.refresh_seconds = 0.0
    return run


def finish(run, steps=None):
    iterator = fit(run)
    for _ in itertools.islice(iterator, steps):
        pass
    iterator.close()
    return run


def same(a, b):
    return a.keys() == b.keys() and all(np.array_equal(a[name], b[name]) for name in a)


def steps_of(snapshots):
    return [snapshot.step for snapshot in snapshots]


def snapshot_at(step, values=1):
    return Snapshot(step, step / 10, step / 100, {"w": np.full(values, step, np.float32)})


def kept(steps):
    snapshots = Snapshots()
    for step in steps:
        snapshots.keep(snapshot_at(step))
    return snapshots


@pytest.mark.parametrize("every", [1, 37, 900])
@pytest.mark.parametrize("count", [3, 40, 41, 500, 4000])
def test_the_kept_ones_are_the_first_the_newest_and_a_spread_dense_at_the_start(every, count):
    steps = steps_of(kept(range(0, count * every, every)))
    assert steps == sorted(set(steps))
    assert (steps[0], steps[-1]) == (0, (count - 1) * every)
    assert len(steps) == min(count, module.MOST)
    if count >= 500:
        assert np.mean(np.array(steps) < steps[-1] / 10) > 0.25
        # Steps far from the start are even: one apart of the scale that the others share.
        late = np.diff([step for step in steps if step >= steps[-1] / 2])[:-1]
        assert late.max() <= 3 * late.min()
        assert np.diff(steps).max() < steps[-1] / 8


def test_memory_is_bounded_and_two_stay_however_large():
    for values, most in ((25_000, 10), (200_000, 2), (10**6, 2)):
        snapshots = Snapshots(megabytes=1)
        for step in range(30):
            snapshots.keep(snapshot_at(step, values))
        assert len(snapshots) == most
        assert (snapshots[0].step, snapshots[-1].step) == (0, 29)


def test_a_moment_takes_the_place_of_those_from_its_step_on():
    snapshots = kept([0, 3, 5, 9])
    snapshots.keep(snapshot_at(5))
    assert steps_of(snapshots) == [0, 3, 5]
    assert steps_of(snapshots.until(4)) == [0, 3]


def test_those_read_before_stay_as_they_were():
    snapshots = kept(range(50))
    before = iter(snapshots)
    snapshots.keep(snapshot_at(3))
    assert len(list(before)) == module.MOST


def test_each_is_the_model_at_its_step_without_another_copy(small, monkeypatch):
    run = new_run(small)
    states, copies, state = {}, [], run.model.state
    monkeypatch.setattr(run.model, "state", lambda: copies.append(run.step) or state())
    for progress in fit(run):
        states[progress.step] = progress.state
        assert progress.state["encoder.0.weight"] is run.snapshots[-1].weights["encoder.0.weight"]
    assert copies == list(range(25))  # of the beginning and of each refresh: one state each
    assert steps_of(run.snapshots) == list(range(25))
    for snapshot in run.snapshots[1:]:
        assert same(snapshot.weights, weights_of(states[snapshot.step]))
        assert snapshot.epoch == snapshot.step / run.steps_per_epoch
    seconds = [snapshot.seconds for snapshot in run.snapshots]
    assert seconds == sorted(seconds)
    assert seconds[-1] == run.seconds


@pytest.fixture(scope="module")
def some_digits():
    whole = load_dataset("digits")
    return Dataset("some digits", whole.x[:90], np.arange(80, 90), whole.labels[:90], whole.class_names, "bernoulli")


@pytest.mark.parametrize("name", MODELS)
def test_every_family_goes_back_to_any_moment(some_digits, name):
    model = build_model(name, some_digits, **SMALL.get(name, {}))
    run = Run(model, some_digits, TrainSettings(device="cpu", batch_size=16))
    run.refresh_seconds = 0.0
    seen = {}
    for progress in itertools.islice(iterator := fit(run), 4):
        seen[progress.step] = model.encode(some_digits.x[:5])
    iterator.close()
    assert steps_of(run.snapshots) == list(range(run.step + 1))
    again = rebuild_model(name, model.shape, as_dict(model.settings))
    for snapshot in run.snapshots[1:]:
        assert not any(key.startswith(OPTIMISER) for key in snapshot.weights)
        again.load(snapshot.weights)
        assert np.array_equal(again.encode(some_digits.x[:5]), seen[snapshot.step])
    fork = finish(run.forked(run.snapshots[1]), 1)
    assert fork.step == 2
    assert np.isfinite(fork.history["elbo"]).all()


def test_a_pause_keeps_the_newest_state_and_going_on_the_same_moments(small):
    run = new_run(small)
    run.refresh_seconds = 1e9
    finish(run, 5)
    assert steps_of(run.snapshots) == [0, 5]
    assert same(run.snapshots[-1].weights, weights_of(run.model.state()))
    finish(run)
    assert steps_of(run.snapshots) == [0, 5, 24]
    resume(run, epochs=1)
    assert steps_of(run.snapshots) == [0, 5, 24, 28]


def test_a_diverged_run_drops_what_came_after_its_last_finite_state(small):
    run = new_run(small, epochs=50)
    terms = run.model.terms
    run.model.terms = lambda batch, generator: {
        name: term * (float("nan") if run.step >= 9 else 1) for name, term in terms(batch, generator).items()
    }
    finish(run)
    assert (run.outcome, run.step) == ("diverged", 9)
    assert steps_of(run.snapshots) == list(range(10))
    assert same(run.snapshots[-1].weights, weights_of(run.model.state()))


def test_a_run_stopped_early_drops_what_came_after_its_best(small):
    run = finish(new_run(small, epochs=400, patience=3, learning_rate=3e-2))
    assert run.outcome == "stopped early"
    assert run.snapshots[-1].step == run.step
    assert same(run.snapshots[-1].weights, weights_of(run.model.state()))
    before = steps_of(run.snapshots)
    resume(run, epochs=1)
    assert steps_of(run.snapshots)[-1] == before[-1] + run.steps_per_epoch


def test_a_fork_from_the_beginning_is_the_run_itself(small):
    run = finish(new_run(small))
    before, records = run.model.state(), run.history.copy()
    fork = run.forked(run.snapshots[0])
    assert (fork.step, fork.outcome, fork.span, fork.history.records) == (0, "", run.span, 0)
    fork.refresh_seconds = 0.0
    assert finish(fork).outcome == "finished"
    assert same(fork.model.state(), before)
    assert steps_of(fork.snapshots) == steps_of(run.snapshots)
    # What it was forked from stays as it was.
    assert same(run.model.state(), before)
    assert all(np.array_equal(run.history[name], column, equal_nan=True) for name, column in records.items())


def test_a_fork_is_where_its_moment_was_and_sees_the_same_batches(small, monkeypatch):
    run, rows = new_run(small), []
    step = run.model.step
    monkeypatch.setattr(
        run.model, "step", lambda batch, pace: (rows.append((batch.rows.tolist(), pace)), step(batch, pace))[1]
    )
    finish(run)
    snapshot = run.snapshots[10]
    forks = [run.forked(snapshot) for _ in range(2)]
    for fork in forks:
        assert (fork.step, fork.epoch, fork.seconds, fork.span) == (10, snapshot.epoch, snapshot.seconds, (0, 24))
        assert fork.history["step"][-1] == 10
        assert steps_of(fork.snapshots) == list(range(11))
        assert same(weights_of(fork.model.state()), snapshot.weights)
        assert not any("exp_avg" in name for name in fork.model.state())
        again, own = [], fork.model.step
        monkeypatch.setattr(
            fork.model,
            "step",
            lambda batch, pace, own=own, again=again: (again.append((batch.rows.tolist(), pace)), own(batch, pace))[1],
        )
        finish(fork)
        assert fork.step == 24
        assert again == rows[10:]
    assert same(forks[0].model.state(), forks[1].model.state())
    assert same(snapshot.weights, run.snapshots[10].weights)


def test_em_from_any_moment_ends_where_the_run_ended(some_digits):
    run = Run(build_model("ppca", some_digits, fit="EM"), some_digits, TrainSettings(device="cpu", epochs=30))
    run.refresh_seconds = 0.0
    finish(run)
    fork = finish(run.forked(run.snapshots[5]))
    assert fork.step == run.step
    assert same(fork.model.state(), run.model.state())


def test_a_fork_from_the_end_plans_anew_and_one_from_before_the_plan_covers_it(small):
    run = resume(finish(new_run(small)), epochs=2)
    assert run.span == (24, 32)
    assert run.forked(run.snapshots[-1]).span == (32, 56)
    early = run.forked(run.snapshots[3])
    assert early.span == (3, 32)
    assert finish(ll.Run.thaw(early.freeze(), small)).step == 32


def test_moments_that_are_not_finite_are_not_frozen(small):
    run = finish(new_run(small), 3)
    name = "encoder.0.weight"
    broken = {**run.snapshots[2].weights, name: run.snapshots[2].weights[name] * np.nan}
    run.snapshots = Snapshots([*run.snapshots[:2], replace(run.snapshots[2], weights=broken), run.snapshots[3]])
    assert steps_of(Run.thaw(run.freeze(), small).snapshots) == [0, 1, 3]


def test_frozen_moments_thaw_and_others_are_refused(small):
    record = finish(new_run(small)).freeze()
    again = Run.thaw(record, small)
    assert steps_of(again.snapshots) == steps_of(record.snapshots) == list(range(25))
    one, two = record.snapshots[:2]
    name = "encoder.0.weight"
    for snapshots in (
        (two, one),
        (one, one),
        (one, replace(two, step=25)),
        (replace(one, step=-1), two),
        (one, replace(two, epoch=float("nan"))),
        (one, replace(two, seconds=-1.0)),
        (one, replace(two, weights=two.weights | {"nobody": np.zeros(1, np.float32)})),
        (one, replace(two, weights=two.weights | {name: two.weights[name].astype(np.float64)})),
        (one, replace(two, weights=two.weights | {name: two.weights[name][:1]})),
        (one, replace(two, weights=two.weights | {name: two.weights[name] * np.inf})),
        tuple(replace(one, step=step) for step in range(41)),
    ):
        with pytest.raises(InputError, match="snapshot"):
            Run.thaw(replace(record, step=24, snapshots=snapshots), small)
