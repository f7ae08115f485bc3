"""Curves go to event files while a run trains, in a file for each run."""

import pytest
from records import curves

import latentlab as ll


def files(folder):
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_a_run_is_written_as_it_trains_and_to_its_end(lab, small, tmp_path):
    folder = tmp_path / "events"
    lab.take_data(small)
    lab.do("log events", folder=str(folder))
    assert not files(folder)
    lab.do("train", model="vae", model_values={"hidden": [6]}, train_values={"epochs": 30})
    lab.wait(lambda: files(folder))
    lab.wait()
    (path,) = files(folder)
    history = lab.report.history
    found = curves(path.read_bytes())
    assert [step for step, _ in found["training/elbo"]] == history["step"].astype(int).tolist()
    assert [value for _, value in found["training/elbo"]] == pytest.approx(history["elbo"].tolist(), rel=1e-6)
    assert "validation/elbo" in found


def test_each_run_has_a_file_and_what_was_measured_before_is_in_it(run, small, tmp_path):
    run.do("log events", folder=str(tmp_path))
    run.wait()
    run.do("train", model="ppca", train_values={"epochs": 3})
    run.wait()
    assert len(files(tmp_path)) == 2
    run.do("log events", folder="")
    run.do("train", model="ppca", train_values={"epochs": 3})
    run.wait()
    assert len(files(tmp_path)) == 2
    assert all(curves(path.read_bytes()) for path in files(tmp_path))


def test_a_folder_that_cannot_be_written_is_told_once(run, tmp_path):
    (tmp_path / "file").write_text("")
    run.do("log events", folder=str(tmp_path / "file"))
    with pytest.raises(ll.InputError, match=r"Cannot write events.*No more events"):
        run.wait()
    assert run.event_log.folder == ""
    run.do("continue", epochs=1)
    run.wait()


def test_a_replay_writes_none(run, tmp_path):
    from latentlab.lab.verbs import WRITING

    assert "log events" in WRITING
