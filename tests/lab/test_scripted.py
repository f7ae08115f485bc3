"""A lab in a script: every verb without a window, and a log that leads to the same state in a fresh interpreter."""

import subprocess
import sys

import numpy as np
import pytest

import latentlab as ll
from latentlab.lab.script import script_of


@pytest.fixture
def lab():
    made = ll.Lab()
    yield made
    made.close()


def ready(lab, name="digits", **train):
    lab.do("open", name=name)
    lab.wait()
    lab.do("train", model="vae", model_values={"hidden": [32]}, train_values={"epochs": 3, **train})
    lab.wait()
    return lab


def state(lab):
    """What a person would see, as plain values and arrays."""
    found = {
        "probe": lab.probe, "hidden": sorted(lab.hidden), "colouring": lab.colouring, "plane": lab.plane.names,
        "selection": None if lab.selections.current is None else lab.selections.current.rows,
        "named": {name: rows.rows.tolist() for name, rows in lab.selections.named.items()},
        "paths": [(path.waypoints.tolist(), path.interpolation, path.name) for path in lab.walks.paths],
        "at_hand": lab.walks.at_hand, "even": lab.walks.even_steps,
        "bookmarks": [(mark.name, mark.z.tolist()) for mark in lab.bookmarks.kept],
        "step": lab.report.step, "phase": lab.phase, "runs": len(lab.runs), "xy": lab.embedding.xy,
        "at": None if lab.timeline.snapshot is None else lab.timeline.snapshot.step,
    }  # fmt: skip
    return found | lab.weights


def same(first, second):
    assert first.keys() == second.keys()
    for name, value in first.items():
        assert np.array_equal(value, second[name]) if isinstance(value, np.ndarray) else value == second[name], name


def a_life(lab):
    """Many of the verbs, one after another."""
    ready(lab)
    lab.do("move probe", z=[0.5, -0.25])
    lab.do("colour", by="digit")
    lab.do("hide classes", classes=[1, 3])
    lab.do("find", text='digit == "3"')
    lab.wait()
    lab.do("keep selection", name="threes")
    lab.do("select", rows=[[0, 10], [12, 13]], words="some")
    lab.do("undo")
    lab.do("redo")
    lab.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]], "way": "spherical", "name": "a"}], at_hand=0)
    lab.do("choose speed", even_steps=True)
    lab.do("set bookmarks", names=["here"], places=[[0.5, -0.25]])
    lab.do("continue", epochs=400)
    lab.wait(lambda: lab.phase == "training" and lab.report.step > 60)
    lab.do("move probe", z=[0.125, 2])
    lab.do("rest", phase="paused")
    lab.wait()
    lab.do("step")
    lab.do("step")
    lab.wait()
    lab.do("show snapshot", step=lab.timeline.snapshots[-2].step)
    lab.wait()
    lab.do("fork", step=lab.timeline.snapshots[-2].step)
    lab.wait(lambda: lab.phase == "training")
    lab.do("rest", phase="ended")
    lab.wait()
    lab.do("choose plane", kind="axes", first=1, second=0)
    lab.wait()
    return lab


def test_a_log_replayed_leads_to_the_same_state_with_weights_to_the_bit(lab):
    before = state(a_life(lab))
    again = ll.Lab()
    try:
        again.replay(lab.log.commands)
        again.wait()
        same(before, state(again))
        verbs = [sorted(c.verb for c in each.log.commands) for each in (lab, again)]
        assert verbs[0] == verbs[1]
    finally:
        again.close()


@pytest.mark.slow
def test_a_sessions_log_is_replayed_in_a_fresh_interpreter_without_qt(lab, tmp_path):
    before = state(a_life(lab))
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait()
    code = """
import sys; sys.modules.update(dict.fromkeys(("PySide6", "pyqtgraph")))
import latentlab as ll, numpy as np
from latentlab.lab.script import script_of
from latentlab.lab.verbs import commands_of
lab = ll.Lab()
lab.replay(commands_of(ll.load_session(sys.argv[1]).view.values["log"]))
lab.wait()
np.savez(sys.argv[2], probe=lab.probe, xy=lab.embedding.xy, **lab.weights)
lab.close()
"""
    arguments = [sys.executable, "-c", code, str(tmp_path / "a.h5"), str(tmp_path / "again.npz")]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    with np.load(tmp_path / "again.npz") as again:
        for name in again.files:
            assert np.array_equal(before[name], again[name]), name


def test_a_session_is_opened_in_a_script_with_its_log(lab, tmp_path):
    before = state(a_life(lab))
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait()
    other = ll.Lab()
    try:
        other.do("open session", path=str(tmp_path / "a.h5"))
        other.wait()
        assert [c.verb for c in other.log.commands] == [c.verb for c in lab.log.commands[:-1]]
        after = state(other)
        for name in ("probe", "selection", "named", "paths", "bookmarks", "colouring", "hidden"):
            same({name: before[name]}, {name: after[name]})
    finally:
        other.close()


def test_what_fails_in_the_background_is_an_error_of_wait(lab):
    lab.do("open", name="nowhere.csv")
    with pytest.raises(ll.InputError, match="nowhere"):
        lab.wait()


QUICK = {
    "continue while it trains, then rest": [("continue", {}), ("rest", {"phase": "ended"})],
    "rest and continue": [("rest", {}), ("continue", {}), ("rest", {})],
    "rest and a step": [("rest", {}), ("step", {})],
    "two steps and on": [("rest", {}), ("step", {}), ("step", {}), ("continue", {}), ("rest", {"phase": "ended"})],
    "an end after a step": [("rest", {}), ("step", {}), ("rest", {"phase": "ended"})],
    "rest twice": [("rest", {}), ("rest", {}), ("rest", {"phase": "ended"}), ("rest", {"phase": "ended"})],
}


@pytest.mark.parametrize("name", QUICK)
def test_commands_in_quick_succession_are_logged_as_they_took_effect(begin, small, name):
    """None waits for the one before it: what is done again comes to the same step, weights and phase."""
    lab = begin(small, epochs=40)
    lab.do("train", model="vae", model_values={"hidden": [6]}, train_values={"epochs": 2000})
    lab.wait(lambda: lab.phase == "training" and lab.report is not None and lab.report.step > 3)
    for verb, values in QUICK[name]:
        lab.do(verb, **values)
    lab.wait(lambda: lab.phase != "training" and not lab.busy)
    again = ll.Lab()
    again.take_data(small)
    again.replay([command for command in lab.log.commands if command.verb != "open"])
    assert (again.report.step, again.phase) == (lab.report.step, lab.phase)
    assert np.array_equal(again.embedding.z, lab.embedding.z)
    again.close()


def test_continuing_twice_at_the_end_is_continuing_once(begin, small):
    lab = begin(small, epochs=3)
    lab.do("continue", epochs=40)
    lab.do("continue", epochs=50)
    lab.wait()
    assert [c.values["epochs"] for c in lab.log.commands if c.verb == "continue"] == [40]


def test_a_run_of_a_program_that_is_shown_has_a_log_that_leads_to_it(small):
    run = ll.train(ll.build_model("vae", small, hidden=[6]), small, epochs=3)
    lab, again = ll.Lab(), ll.Lab()
    lab.show(run)
    lab.wait()
    lab.do("continue", epochs=2)
    lab.wait()
    assert [command.verb for command in lab.log.commands] == ["open", "train", "rest", "continue", "rest"]
    again.take_data(small)
    again.replay(lab.log.commands)
    assert again.report.step == lab.report.step
    assert np.array_equal(again.embedding.z, lab.embedding.z)
    for one in (lab, again):
        one.close()


def test_figures_and_draws_are_of_the_run_as_it_was_measured(begin, small):
    lab = begin(small, epochs=3)
    assert lab.measured_now is not None
    lab.do("draw samples", count=3)
    lab.wait()
    assert not lab.drawing.is_past
    lab.do("continue", epochs=400)
    lab.wait(lambda: lab.phase == "training" and lab.report.step > 20)
    assert lab.measured_now is None
    lab.do("rest")
    lab.wait(lambda: lab.phase == "paused")
    assert lab.measured_now is None
    assert lab.drawing.is_past


@pytest.mark.parametrize("phase", ["ended by itself", "stopped by hand"])
def test_what_the_clock_chose_is_in_the_log_and_made_again_to_the_bit(begin, small, monkeypatch, phase):
    """Engines are compared from the first step on, and each is slower at some time."""
    from latentlab.training import choosing

    monkeypatch.setattr(choosing, "SETTLE_SECONDS", 0.0)
    monkeypatch.setattr(choosing, "TRIAL_SECONDS", 0.0)
    monkeypatch.setattr("latentlab.training.stepping.rounds", lambda device: True)
    lab = begin(small, epochs=3)
    values = {"epochs": 40, "precision": "fast"}
    lab.do("train", model="vae", model_values={"hidden": [6]}, train_values=values)
    if phase == "stopped by hand":
        lab.wait(lambda: lab.report is not None and lab.report.step > 25)
        lab.do("rest", phase="ended")
    lab.wait()
    rest = [command for command in lab.log.commands if command.verb == "rest"][-1]
    made = rest.values["engines"]
    assert {products for _, _, products, _ in made} == {"bfloat16", "float32"}
    monkeypatch.setattr(choosing, "SETTLE_SECONDS", 1e9)
    again = ll.Lab()
    again.take_data(small)
    again.replay([command for command in lab.log.commands if command.verb != "open"])
    assert again.report.step == lab.report.step
    assert np.array_equal(again.embedding.z, lab.embedding.z)
    redone = [command for command in again.log.commands if command.verb == "rest"][-1]
    assert redone.values["engines"] == made
    assert "lab.replay" in script_of(lab, None)
    again.close()
