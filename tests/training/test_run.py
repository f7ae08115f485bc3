"""A run: its plan, going on after its end, and the record that it is frozen to."""

from dataclasses import replace

import numpy as np
import pytest
from running import finish, new_run, same_state

import latentlab as ll
from latentlab.errors import InputError
from latentlab.training import Run, resume, train


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


def test_a_run_needs_data_of_its_models_shape(small, digits):
    with pytest.raises(InputError, match="shape"):
        Run(ll.build_model("vae", small, hidden=[4]), digits)


def test_a_frozen_run_thaws_to_the_same_one(small):
    run = finish(new_run(small, epochs=2))
    again = Run.thaw(run.freeze(), small)
    assert same_state(again, run)
    assert (again.step, again.span, again.outcome, again.message) == (run.step, run.span, run.outcome, run.message)
    assert all(np.array_equal(again.history[name], run.history[name], equal_nan=True) for name in run.history)
    resume(again, epochs=1)
    resume(run, epochs=1)
    assert same_state(again, run)


def test_a_record_whose_step_is_not_of_its_plan_is_refused(small):
    record = finish(new_run(small, epochs=1)).freeze()
    for step, span in ((9, (0, 4)), (0, (2, 4)), (-1, (-1, 4))):
        with pytest.raises(InputError, match=f"cannot be at step {step}"):
            Run.thaw(replace(record, step=step, span=span), small)
