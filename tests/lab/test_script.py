"""What is copied as Python does it again."""

import numpy as np
import pytest

from latentlab.data import load_dataset
from latentlab.lab.script import script_of
from latentlab.training import Run


def done(text):
    names = {}
    exec(compile(text, "script", "exec"), names)
    return names


def test_of_nothing_there_is_nothing_to_do(lab):
    assert script_of(lab, None) == "import latentlab as ll\n"


def test_a_saved_run_with_its_selection_probe_and_path_is_what_is_in_sight(run, tmp_path):
    run.set_probe(np.array([0.1, -0.4]))
    run.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]]}])
    run.do("find", text="z1 > 0")
    run.wait()
    run.do("save", path=str(tmp_path / "a.h5"))
    run.wait()
    names = done(script_of(run, tmp_path / "a.h5"))
    assert np.array_equal(names["rows"], run.selections.current.rows)
    assert len(names["names"]) == len(names["rows"])
    assert np.allclose(names["picture"], run.decoder.decode(run.probe[None])[0], atol=1e-5)
    assert np.allclose(names["film"], run.decoder.decode(run.path.frames(60)), atol=1e-3)


def test_a_run_that_is_not_saved_is_trained_again_with_what_was_changed_alone(begin):
    lab = begin(load_dataset("blobs"), epochs=2)
    text = script_of(lab, None)
    assert "ll.load_dataset('blobs'" in text
    assert "ll.build_model('vae', data, hidden=(6,))" in text or "hidden=[6]" in text
    assert "ll.train(model, data, epochs=2)" in text
    assert np.allclose(done(text)["model"].embed(lab.data.x), lab.embedding.z, atol=1e-4)


def test_selections_are_written_as_they_were_made(run):
    run.finding.label("c")
    assert "by_label(data, 'c').rows" in script_of(run, None)
    run.do("select", rows=[[3, 4], [6, 7]])
    assert "rows = np.array([3, 6])" in script_of(run, None)
    run.do("select", rows=[[3, 40], [41, 50]])
    assert "rows = np.r_[3:40, 41:50]" in script_of(run, None)
    corners = np.array([[-9, -9], [9, -9], [9, 9]])
    run.finding.within(corners, "replace")
    run.wait()
    assert "inside(model.embed(data.x), np.array([[-9" in script_of(run, None)
    assert "data = ...  # small: these rows came from Python" in script_of(run, None)


def weights(model):
    return {name: value for name, value in model.state().items() if not name.startswith("optimiser")}


@pytest.mark.parametrize("course", ["stopped", "continued", "forked", "stepped"])
def test_a_run_with_a_course_is_done_again_as_it_went(lab, course, monkeypatch):
    monkeypatch.setattr(Run, "REFRESH_SECONDS", 0.0)
    lab.do("open", name="blobs")
    lab.wait()
    lab.do("train", model="vae", model_values={"hidden": [6]}, train_values={"epochs": 2}, going=course != "stepped")
    if course == "stopped":
        lab.wait(lambda: lab.report is not None and lab.report.step > 2)
        lab.do("rest", phase="ended")
    lab.wait()
    if course == "continued":
        lab.do("continue", epochs=1)
    if course == "forked":
        lab.do("fork", step=lab.timeline.snapshots[2].step)
    if course == "stepped":
        lab.do("step")
    lab.wait()
    again = done(script_of(lab, None))["lab"]
    assert again.report.step == lab.report.step
    assert np.array_equal(again.embedding.z, lab.embedding.z)
    for name, value in weights(lab.decoder.whole).items():
        assert np.array_equal(weights(again.decoder.whole)[name], value)
    again.close()


def test_a_query_of_what_was_measured_is_written_as_its_rows(begin):
    lab = begin(load_dataset("blobs"), epochs=2)
    lab.finding.measure(lambda _: None)
    lab.wait()
    middle = float(np.nanmedian(lab.finding.figures["elbo"]))
    lab.do("find", text=f"elbo < {middle}")
    lab.wait()
    rows = lab.selections.current.rows
    assert len(rows) > 100
    text = script_of(lab, None)
    assert f"# elbo < {middle}" in text
    assert np.array_equal(done(text)["rows"], rows)


def test_a_query_of_the_places_in_an_earlier_run_is_written_as_its_rows(begin):
    lab = begin(load_dataset("blobs"), epochs=2)
    lab.do("find", text="z1 > 0")
    lab.wait()
    assert "select(data, 'z1 > 0', known)" in script_of(lab, None)
    assert not lab.finding.is_past(lab.selections.current)
    rows = lab.selections.current.rows
    lab.do("train", model="vae", model_values={"hidden": [5]}, train_values={"epochs": 1, "seed": 3})
    lab.wait()
    assert lab.finding.is_past(lab.selections.current)
    assert np.array_equal(done(script_of(lab, None))["rows"], rows)
    lab.do("find", text="row < 9")
    lab.wait()
    lab.do("train", model="vae", model_values={"hidden": [5]}, train_values={"epochs": 1})
    lab.wait()
    assert not lab.finding.is_past(lab.selections.current)  # which is of the data alone


@pytest.mark.parametrize("saved", [True, False])
def test_at_a_snapshot_the_script_decodes_as_the_model_was_there(lab, tmp_path, monkeypatch, saved):
    monkeypatch.setattr(Run, "REFRESH_SECONDS", 0.0)
    lab.do("open", name="blobs")
    lab.wait()
    lab.do("train", model="vae", model_values={"hidden": [6]}, train_values={"epochs": 1})
    lab.wait()
    lab.do("move probe", z=[0.5, 0.5])
    path = tmp_path / "a.h5" if saved else None
    lab.do("show snapshot", step=lab.timeline.snapshots[2].step)
    lab.wait()
    if saved:
        lab.do("save", path=str(path))
        lab.wait()
    picture = done(script_of(lab, path))["picture"]
    assert np.allclose(picture, lab.decoder.decode(lab.probe[None])[0], atol=1e-6)
