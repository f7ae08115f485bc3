"""What is recorded of a run, and where it ends: at its best, or at its last sound state."""

import itertools

import numpy as np
import pytest
import torch
from running import broken_after, finish, new_run, same_state

import latentlab as ll
from latentlab.models.protocol import Pace, weights_of
from latentlab.storage.session import load_session, save_session
from latentlab.training import fit, resume
from latentlab.training.recorder import Recorder


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


def test_early_stopping_goes_back_to_the_best(small):
    run = finish(new_run(small, epochs=400, patience=3, learning_rate=3e-2))
    assert run.outcome == "stopped early"
    assert "Stopped early" in run.message
    elbo = run.history["validation_elbo"]
    assert ll.evaluate(run.model, small)["elbo"] == pytest.approx(np.nanmax(elbo), abs=1e-5)
    assert run.step < run.span[1]


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


def test_a_diverged_run_forgets_every_record_after_its_last_finite_state(small):
    run = new_run(small, epochs=50)
    run.refresh_seconds = 0.0
    broken_after(run, 9)
    finish(run)
    assert all(np.isfinite(run.history["elbo"]))
    assert len({len(column) for column in run.history.values()}) == 1
    assert run.message.count(". ") <= 2


def test_a_run_that_ends_lower_than_it_began_is_warned_of(small):
    run = new_run(small)
    recorder = Recorder(run, torch.from_numpy(small.x))
    recorder.first = {"objective": torch.tensor(-5.0)}
    for ended, warned in ((-4.0, False), (-5.2, False), (-9.0, True)):
        recorder.objectives = [-5.0, -5.0, -5.0, ended - 0.1, ended, ended + 0.1]
        assert ("lower than it began (−5)" in recorder.warning()) == warned


def test_records_of_a_few_rows_that_are_low_by_chance_warn_of_nothing(small):
    run = new_run(small)
    recorder = Recorder(run, torch.from_numpy(small.x))
    recorder.first = {"objective": torch.tensor(-5.0)}
    recorder.objectives = [-5.0, -9.0]
    assert recorder.warning() == ""
    recorder.objectives = [-5.0, -5.5, -4.5, -4.6, -9.5, -5.1]  # as before, but for a batch
    assert recorder.warning() == ""


def test_a_record_is_the_mean_over_rows_since_the_one_before(small):
    run = new_run(small)
    recorder = Recorder(run, torch.from_numpy(small.x))
    recorder.every = 3
    for step, value, rows in ((1, -1.0, 16), (2, -4.0, 16), (3, -10.0, 2)):
        run.step = step
        recorder.add({"elbo": torch.tensor(value)}, Pace(1e-3, 0.0), rows)
    recorder.refresh()
    assert run.history["step"].tolist() == [3]
    assert run.history["elbo"][0] == pytest.approx((-16 - 64 - 20) / 34)
