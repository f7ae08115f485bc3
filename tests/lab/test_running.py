"""How a run goes in a lab: begun, paused, stepped, ended, and measured."""

import pytest

from latentlab.errors import InputError
from latentlab.lab.running import _how_it_goes
from latentlab.models.protocol import TrainingDefaults
from latentlab.worker.messages import Report


def test_a_run_at_its_end_is_healthy_and_in_the_table(run):
    assert (run.phase, len(run.runs)) == ("ended", 1)
    assert run.health is not None
    assert run.measured_now is run.runs[0]
    assert run.measured_now.model == "vae"
    assert run.log.commands[-1].values["step"] == run.report.step


def test_a_run_is_paused_stepped_and_measured_exactly(run, small):
    run.do("continue", epochs=100_000)
    run.wait(lambda: run.phase == "training")
    assert run.health is None
    run.pause()
    run.wait(lambda: run.phase == "paused")
    step = run.report.step
    run.do("step")
    run.wait()
    assert run.report.step == step + 1
    run.measure_exactly("importance")
    run.wait()
    assert len(run.runs) == 1
    assert "importance" in run.measured_now.method
    run.stop()
    run.wait()
    assert (run.phase, run.report.step) == ("ended", step + 1)


def test_settings_that_cannot_be_change_nothing(run):
    before = run.run_ticket, run.log.count
    for model, values, train in (
        ("vae", {"hidden": []}, {"epochs": -1}),
        ("vae", {"likelihood": "nonsense"}, {}),
        ("poem", {}, {}),
        ("vae", {}, {"device": "abacus"}),
    ):
        with pytest.raises(InputError):
            run.train(model, values, train)
    run.wait()
    assert (run.run_ticket, run.log.count, run.phase) == (*before, "ended")


def test_a_second_model_is_not_prepared_beside_the_first(lab, small):
    lab.take_data(small)
    said = []
    lab.said.connect(said.append)
    lab.train("vae", {"hidden": [6]}, {"epochs": 1})
    lab.train("vae", {"hidden": [6]}, {"epochs": 1})
    assert said == ["A model is being prepared already; Cancel gives it up."]
    lab.wait()
    assert lab.run_ticket == 2  # leaving no data took one


def test_the_first_step_alone_is_taken_where_that_is_asked(lab, small):
    lab.take_data(small)
    lab.do("train", model_values={"hidden": [6]}, train_values={"epochs": 5}, going=False)
    lab.wait()
    assert (lab.phase, lab.report.step) == ("paused", 1)
    assert lab.methods[0] == "quadrature"


def test_what_is_said_of_how_it_goes():
    def at(phase, step, waiting=""):
        return Report(phase, step, (0, 9), step / 3, 3, 0.0, "cpu", "", "", {}, waiting=waiting)

    def said(before, report, now):
        return _how_it_goes(before, report, now, TrainingDefaults())

    assert said("ready", None, at("training", 0, "Wait.")) == "Wait."
    assert said("training", at("training", 0, "Wait."), at("training", 0, "Wait.")) == ""
    assert said("training", at("training", 0, "Wait."), at("training", 1)) == "Training {}"
    assert said("paused", at("paused", 0, "Wait."), at("training", 0, "Wait.")) == "Wait."  # continued
    assert said("training", at("training", 5), at("paused", 6)) == "{} paused at step 6, epoch 2"
    assert said("paused", at("paused", 6), at("paused", 6)) == ""
    assert said("paused", at("paused", 6), at("paused", 7)) == "{} paused at step 7, epoch 2.33"
    assert said("ready", None, None) == ""
