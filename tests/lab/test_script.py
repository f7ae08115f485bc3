"""What is copied as Python does it again."""

import numpy as np

from latentlab.data import load_dataset
from latentlab.lab.script import script_of


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
    run.do("select", rows=[[3, 5]])
    assert "rows = np.array([3, 4])" in script_of(run, None)
    corners = np.array([[-9, -9], [9, -9], [9, 9]])
    run.finding.within(corners, "replace")
    run.wait()
    assert "inside(model.embed(data.x), np.array([[-9" in script_of(run, None)
    assert "data = ...  # small: these rows came from Python" in script_of(run, None)
