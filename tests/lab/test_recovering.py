"""Unsaved work is kept while it is unsaved, and found by the next program."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.lab import recovering
from latentlab.storage.recovery import left
from latentlab.storage.session import load_session
from latentlab.storage.state_folder import state_folder


@pytest.fixture
def kept(run):
    """A lab whose unsaved run is kept."""
    run.recovering.begin()
    run.recovering.keep()
    run.wait()
    run.wait(lambda: not run.recovering.jobs.waiting)
    return run


def folders():
    return [folder for folder in state_folder("recovery").iterdir() if folder.is_dir()]


def kept_files():
    return [path for folder in folders() for path in folder.rglob("session.h5")]


def test_nothing_is_kept_unless_it_is_wanted(run):
    run.recovering.keep()
    run.wait()
    assert folders() == []


def test_what_is_unsaved_is_kept_with_a_picture_until_it_is_saved(kept, tmp_path):
    (file,) = kept_files()
    assert (file.parent / "map.png").read_bytes().startswith(b"\x89PNG")
    assert left() == [], "this program lives"
    kept.do("save", path=str(tmp_path / "a.h5"))
    kept.wait(lambda: not kept.dirty and not kept.recovering.jobs.waiting)
    assert kept_files() == []


@pytest.mark.parametrize("late", [False, True])
def test_a_save_while_it_trains_leaves_nothing_older(kept, tmp_path, late):
    """A copy of before is removed; `late`: one that was being written while the save was."""
    kept.do("continue", epochs=100_000)
    kept.wait(lambda: kept.phase == "training" and kept.report.step > 20)
    path, before = tmp_path / "a.h5", kept.report.step
    if late:
        kept.recovering.keep()
    kept.do("save", path=str(path))
    kept.wait(lambda: path.exists() and not kept.recovering.jobs.waiting and not kept.jobs.waiting)
    kept.wait(lambda: all(load_session(file).record.step >= load_session(path).record.step for file in kept_files()))
    assert kept.phase == "training"
    kept.wait(lambda: kept.dirty)
    assert load_session(path).record.step >= before
    kept.recovering.keep()  # what comes after is kept again
    kept.wait(lambda: bool(kept_files()) and not kept.recovering.jobs.waiting)
    assert load_session(kept_files()[0]).record.step > load_session(path).record.step
    kept.stop()
    kept.wait(lambda: not kept.recovering.jobs.waiting)


def test_a_file_of_another_run_makes_nothing_needless(kept, tmp_path):
    kept.do("save", path=str(tmp_path / "a.h5"))
    kept.wait(lambda: not kept.dirty and not kept.recovering.jobs.waiting)
    saved = kept.report.step
    kept.do("train", train_values={"epochs": 1})
    kept.wait()
    assert 0 < kept.report.step < saved
    kept.recovering.keep()
    kept.wait(lambda: not kept.recovering.jobs.waiting)
    assert load_session(kept_files()[0]).record.step == kept.report.step


def test_it_is_written_soon_after_a_change_by_hand(run, monkeypatch):
    monkeypatch.setattr(run.recovering._soon, "_seconds", 0.05)
    run.recovering.begin()
    run.bookmarks.add()
    run.wait(lambda: bool(kept_files()))
    run.wait(lambda: not run.recovering.jobs.waiting)


def test_it_is_written_each_minute_of_training(run, monkeypatch):
    monkeypatch.setattr(run.recovering._minute, "_seconds", 0.05)
    run.recovering.begin()
    run.dirty = False
    run.do("continue", epochs=100_000)
    run.wait(lambda: bool(kept_files()))
    run.stop()
    run.wait(lambda: not run.recovering.jobs.waiting)


def test_it_is_written_although_the_window_hangs(run, monkeypatch):
    monkeypatch.setattr(recovering, "TRAINING_SECONDS", 0.1)
    monkeypatch.setattr(recovering, "HUNG_SECONDS", 0.1)
    run.recovering.begin()
    run.do("continue", epochs=100_000)
    run.wait(lambda: run.phase == "training")
    steps = set()
    for _ in range(200):  # no turn of the lab's loop, as in a window that hangs
        time.sleep(0.05)
        with suppress(InputError):
            steps |= {load_session(file).record.step for file in kept_files()}
        if len(steps) > 2:
            break
    assert len(steps) > 2
    assert max(steps) > run.report.step
    run.stop()
    run.wait(lambda: not run.recovering.jobs.waiting)


def test_a_lab_that_ends_as_it_should_leaves_nothing(kept):
    kept.close()
    assert folders() == []


def test_one_that_is_told_to_leaves_it(kept, open_lab):
    kept.recovering.stays = True
    kept.close()
    kept.recovering._own._lock.close()
    (found,) = left()
    assert found.title.startswith("small, vae")
    other = open_lab()
    other.sessions.recover(found)
    other.wait()
    assert np.array_equal(other.embedding.z, kept.embedding.z)
    assert other.dirty
    assert other.report.step == kept.report.step


def test_what_cannot_be_kept_is_said_once(run, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LATENTLAB_STATE", str(tmp_path / "file"))
    told, tried = [], []
    run.failed.connect(lambda words, details: told.append(words))
    run.recovering.begin()
    for i in range(3):
        run.recovering.keep(failed=lambda: tried.append(True))
        while len(tried) == i:
            run.loop.turn(0.01)
    assert len([words for words in told if "cannot be kept" in words]) == 1


KILLED = """
import latentlab as ll
lab = ll.Lab()
lab.recovering.begin()
lab.do("open", name="blobs")
lab.wait()
lab.do("train", model="vae", model_values={"hidden": [8]}, train_values={"epochs": 5})
lab.wait()
lab.recovering.keep(lambda: print("kept", flush=True))
lab.wait(lambda: False)
"""


@pytest.mark.slow
def test_a_killed_program_leaves_its_run_to_the_next_one(open_lab):
    with subprocess.Popen([sys.executable, "-c", KILLED], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"kept\n"
        os.kill(process.pid, signal.SIGKILL)
    (found,) = left()
    lab = open_lab()
    lab.sessions.recover(found)
    lab.wait()
    assert lab.data.name == "blobs"
    assert lab.report.epoch == 5


def test_it_takes_no_more_than_its_share(kept):
    own = kept.recovering
    assert own._not_before > 0
    kept.bookmarks.add()
    own._not_before = float("inf")
    own._each_minute()
    assert not own.jobs.waiting
    assert recovering.SHARE <= 0.02
