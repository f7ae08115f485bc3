"""The loop: repeatable, stoppable anywhere, and never past a number that is not finite."""

import itertools
from importlib import import_module
from types import SimpleNamespace

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.errors import InputError
from latentlab.models.protocol import TrainingDefaults, weights_of
from latentlab.storage.session import load_session, save_session
from latentlab.training import History, Run, TrainSettings, fit, resume, train


def new_run(data, seed=0, **settings):
    model = ll.build_model("vae", data, hidden=[12])
    return Run(model, data, TrainSettings(**{"epochs": 6, "batch_size": 16, "device": "cpu", "seed": seed, **settings}))


def finish(run):
    for _ in fit(run):
        pass
    return run


def same_state(a, b):
    a, b = a.model.state(), b.model.state()
    return a.keys() == b.keys() and all(np.array_equal(a[name], b[name]) for name in a)


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


def test_history_has_equal_columns_and_held_out_figures_each_epoch(small):
    run = finish(new_run(small))
    history = run.history
    assert len({len(history[name]) for name in history}) == 1
    there = np.isfinite(history["validation_elbo"])
    assert np.array_equal(history["epoch"][there], np.arange(1, 7))
    assert np.allclose(history["elbo"], history["reconstruction"] - history["kl"], atol=1e-4)
    assert history["step"][-1] == 6 * 4
    assert (np.diff(history["seconds"]) >= 0).all()
    held_out = ll.evaluate(run.model, small)
    assert np.isclose(history["validation_elbo"][-1], held_out["elbo"])


def test_schedules():
    cosine, constant = TrainSettings(learning_rate=2.0), TrainSettings(learning_rate=2.0, schedule="constant")
    assert [cosine.rate(share, TrainingDefaults()) for share in (0, 0.5, 1)] == pytest.approx([2, 1, 0])
    assert [constant.rate(share, TrainingDefaults()) for share in (0, 0.5, 1)] == [2, 2, 2]


def test_epochs_suit_the_data():
    assert TrainSettings().epochs_for(60_000, TrainingDefaults()) == 30
    assert TrainSettings().epochs_for(100, TrainingDefaults()) == 600
    assert TrainSettings(epochs=7).epochs_for(100, TrainingDefaults()) == 7


def test_learning_rates_in_the_history_follow_the_schedule(small):
    rates = finish(new_run(small)).history["learning_rate"]
    assert rates[0] == pytest.approx(1e-3)
    assert (np.diff(rates) < 0).all()


def test_early_stopping_goes_back_to_the_best(small):
    run = finish(new_run(small, epochs=400, patience=3, learning_rate=3e-2))
    assert run.outcome == "stopped early"
    assert "Stopped early" in run.message
    elbo = run.history["validation_elbo"]
    assert ll.evaluate(run.model, small)["elbo"] == pytest.approx(np.nanmax(elbo), abs=1e-5)
    assert run.step < run.span[1]


def broken_after(run, step, value=float("nan")):
    terms = run.model.terms

    def broken(batch, generator):
        found = terms(batch, generator)
        return {name: term * value for name, term in found.items()} if run.step >= step else found

    run.model.terms = broken


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_term_that_is_not_finite_ends_the_run_at_its_last_finite_state(small, value):
    run = new_run(small, epochs=50)
    run.refresh_seconds = 0.0
    broken_after(run, 9, value)
    finish(run)
    assert run.outcome == "diverged"
    assert run.step == 9
    assert run.history["step"][-1] == 9
    assert run.model.finite()
    assert "no longer finite" in run.message
    assert "\n" not in run.message
    sound = new_run(small, epochs=50)
    for _ in itertools.islice(iterator := fit(sound), 9):
        pass
    iterator.close()
    assert all(np.array_equal(sound.model.state()[k], v) for k, v in weights_of(run.model.state()).items())


def test_an_absurd_learning_rate_does_no_harm(small):
    run = finish(new_run(small, epochs=40, learning_rate=10.0, schedule="constant"))
    assert run.model.finite()
    assert all(np.isfinite(run.history["elbo"]))


def test_a_weight_that_is_not_finite_ends_the_run(small):
    run = new_run(small, epochs=50)
    run.refresh_seconds = 0.0
    for progress in fit(run):
        if progress.step == 5:
            with torch.no_grad():
                next(run.model.networks.parameters()).view(-1)[0] = float("inf")
    assert run.outcome == "diverged"
    assert run.model.finite()


def test_a_run_that_diverges_at_once_can_go_on_from_its_start(small):
    run = new_run(small)
    run.refresh_seconds = 0.0
    terms = run.model.terms
    broken_after(run, 0)
    finish(run)
    assert (run.outcome, run.step) == ("diverged", 0)
    assert all(np.isfinite(value).all() for value in run.model.state().values())
    run.model.terms = terms
    assert resume(run).outcome == "finished"


def test_early_stopping_waits_on_through_a_session(small, tmp_path):
    settings = {"epochs": 400, "patience": 3, "learning_rate": 3e-2}
    whole, part = finish(new_run(small, **settings)), new_run(small, **settings)
    iterator = fit(part)
    for _ in itertools.islice(iterator, whole.step + 4):
        pass
    iterator.close()
    save_session(tmp_path / "part.h5", part)
    again = finish(load_session(tmp_path / "part.h5").run)
    assert (again.step, again.outcome) == (whole.step, whole.outcome)
    assert same_state(again, whole)


def test_early_stopping_waits_on_through_a_pause(small):
    settings = {"epochs": 400, "patience": 3, "learning_rate": 3e-2}
    whole, part = finish(new_run(small, **settings)), new_run(small, **settings)
    iterator = fit(part)
    for _ in itertools.islice(iterator, whole.step + 4):
        pass
    iterator.close()
    assert same_state(finish(part), whole)


def test_steps_of_the_history_rise_when_a_run_stopped_early_goes_on(small):
    run = finish(new_run(small, epochs=400, patience=3, learning_rate=3e-2))
    assert run.outcome == "stopped early"
    resume(run, epochs=2)
    assert (np.diff(run.history["step"]) > 0).all()


def test_a_new_plan_begins_the_schedule_anew(small):
    run = finish(new_run(small))
    before = run.step
    resume(run, epochs=2)
    rates, steps = run.history["learning_rate"], run.history["step"]
    assert rates[steps > before][0] == pytest.approx(1e-3)
    assert rates[steps > before][-1] < 1e-3
    assert run.step == before + 2 * run.steps_per_epoch


@pytest.mark.parametrize("epochs", [-1, 0])
def test_impossible_plans_are_refused(small, epochs):
    run = finish(new_run(small, epochs=2))
    with pytest.raises(InputError):
        resume(run, epochs=epochs)


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


def test_a_diverged_run_forgets_every_record_after_its_last_finite_state(small):
    run = new_run(small, epochs=50)
    run.refresh_seconds = 0.0
    broken_after(run, 9)
    finish(run)
    assert all(np.isfinite(run.history["elbo"]))
    assert len({len(column) for column in run.history.values()}) == 1
    assert run.message.count(". ") <= 2


def test_continuing_after_the_end_trains_as_many_epochs_more(small):
    run = finish(new_run(small))
    assert run.outcome == "finished"
    assert resume(run, epochs=3).epoch == 9
    assert run.outcome == "finished"


def test_train_reports_progress(small):
    seen = []
    model = ll.build_model("vae", small, hidden=[12])
    run = train(model, small, epochs=3, device="cpu", on_progress=lambda run, progress: seen.append(progress.step))
    assert seen[-1] == run.step == 3
    assert run.device == "cpu"


def test_a_device_that_is_not_there_is_refused(small):
    if torch.cuda.is_available():
        pytest.skip("this machine has a cuda device")
    with pytest.raises(InputError, match="cuda"):
        finish(new_run(small, device="cuda"))


def test_a_run_needs_data_of_its_models_shape(small, digits):
    with pytest.raises(InputError, match="shape"):
        Run(ll.build_model("vae", small, hidden=[4]), digits)


def test_precision_is_given_back(small):
    finish(new_run(small, precision="fast"))
    assert torch.get_float32_matmul_precision() == "highest"


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
