"""Data come into a lab and leave it, and nothing of two datasets is ever seen together."""

import numpy as np
import pytest

import latentlab as ll


def test_the_run_goes_before_other_data_come(run, blobs):
    seen = []

    def look(name):
        seen.append((name, run.data.name, run.decoder is None, run.embedding is None))

    for name in ("data_left", "embedding_changed", "classes_changed", "data_changed"):
        getattr(run, name).connect(lambda name=name: look(name))
    run.take_data(blobs)
    assert seen[0] == ("data_left", "small", True, True)
    assert all(data == "small" for name, data, *_ in seen if name != "data_changed")
    assert seen[-1] == ("data_changed", "blobs", True, True)
    assert (run.phase, run.runs, run.dirty) == ("ready", [], False)


def test_what_was_made_in_the_data_before_is_forgotten(run, blobs):
    run.set_probe(np.ones(2))
    run.do("select", rows=[[0, 5]])
    run.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]]}])
    run.take_data(blobs)
    assert run.selections.current is None
    assert len(run.path) == 0
    assert run.undo.next_undo is None
    assert run.probe.tolist() == [0, 0]
    assert [command.verb for command in run.log.commands] == ["open"]


def test_it_says_how_many_rows_came(lab, small):
    said = []
    lab.said.connect(said.append)
    lab.take_data(small)
    assert said == ["small: 60 rows, 10 of them held out"]


def test_data_that_cannot_be_read_leave_the_run_alone(run):
    run.do("open", name="nowhere.csv")
    with pytest.raises(ll.InputError, match="nowhere"):
        run.wait()
    assert run.data.name == "small"
    assert run.phase == "ended"


def test_closing_ends_every_thread_and_finishes_what_is_saved(open_lab, begin, small, tmp_path):
    lab = begin(small, of=open_lab())
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait(lambda: lab.jobs.under_way("saving"))
    lab.close()
    assert not lab.trainer.is_alive()
    assert ll.load_session(tmp_path / "a.h5").run.step == lab.report.step
