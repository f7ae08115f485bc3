"""Unsaved work is whole after a kill at any moment, offered once, and never while its program lives."""

import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.storage import recovery as module
from latentlab.storage.records import Session, SessionView
from latentlab.storage.recovery import Left, Recovery, left
from latentlab.storage.session import load_session, save_session
from latentlab.storage.state_folder import state_folder
from latentlab.training import Run, TrainSettings, fit


def begun(data, epochs=6, stop=10_000, **settings):
    """A run that was left in the middle, with a snapshot of each step."""
    model = ll.build_model("vae", data, **({"hidden": [6]} | settings))
    run = Run(model, data, TrainSettings(epochs=epochs, batch_size=20, device="cpu"))
    run.refresh_seconds = 0.0
    steps = fit(run)
    for progress in steps:
        if progress.step == stop:
            steps.close()
            break
    return run


def session_of(run, **view):
    return Session(run.data, run.freeze(), SessionView({}, view))


class Dead(Recovery):
    """One whose process is over: its lock is held no more."""

    def write(self, *args, **more):
        folder = super().write(*args, **more)
        self._lock.close()
        return folder


def test_what_was_left_goes_on_to_the_bit(small):
    run = begun(small, stop=7)
    Dead().write(session_of(run, a=1), "run", "small, VAE", b"\x89PNG")
    (found,) = left()
    assert (found.title, found.picture.read_bytes()) == ("small, VAE", b"\x89PNG")
    again = found.session()
    assert again.view.values == {"a": 1}
    assert [one.step for one in again.record.snapshots] == [one.step for one in run.snapshots]
    assert np.array_equal(again.data.x, small.x)
    whole, resumed = begun(small), again.run
    for _ in fit(resumed):
        pass
    for name, value in whole.model.state().items():
        assert np.array_equal(resumed.model.state()[name], value), name


def test_nobody_is_offered_what_a_living_program_keeps_or_has_cleared(small):
    own = Recovery()
    own.write(session_of(begun(small, stop=2)), "run", "small")
    assert left() == []
    own.clear()
    assert left() == []
    assert list(state_folder("recovery").iterdir()) == []


def test_rows_and_snapshots_are_written_once_and_those_of_another_run_go(small, monkeypatch):
    written, own = [], Dead()
    monkeypatch.setattr(module, "SLICE", 1000)
    plain = module.replacing
    monkeypatch.setattr(module, "replacing", lambda path: written.append(path.name) or plain(path))
    run = begun(small, stop=3)
    first = own.write(session_of(run), "first", "a")
    assert "rows.npy" in written
    assert np.array_equal(np.load(next(first.rglob("rows.npy"))), small.x)
    written.clear()
    own.write(session_of(run), "first", "a")
    assert written == ["about.json"]
    second = own.write(session_of(begun(small, stop=4)), "second", "b")
    assert second.exists()
    assert not first.exists()
    (found,) = left()
    assert found.title == "b"


def test_a_damaged_snapshot_is_passed_over_and_a_damaged_session_told(small):
    folder = Dead().write(session_of(begun(small, stop=5)), "run", "a")
    (folder / "2.h5").write_bytes(b"no")
    (found,) = left()
    assert 2 not in [one.step for one in found.session().record.snapshots]
    (folder / "session.h5").write_bytes(b"no")
    with pytest.raises(InputError):
        found.session()
    found.clear()
    assert left() == []


def test_large_and_stored_rows_are_not_written_again(tmp_path, small):
    np.save(tmp_path / "x.npy", small.x.reshape(60, 12))
    data = ll.load_dataset(tmp_path / "x.npy")
    folder = Dead().write(session_of(begun(data, stop=2)), "run", "a")
    assert not (folder / "rows.npy").exists()
    assert np.array_equal(left()[0].session().data.x, data.x)


def test_a_folder_that_cannot_be_written_is_told(small, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LATENTLAB_STATE", str(tmp_path / "file"))
    with pytest.raises(InputError, match="cannot be kept"):
        Recovery().write(session_of(begun(small, stop=2)), "run", "a")
    assert left() == []


WRITER = """
import sys, numpy as np, torch
torch.set_num_threads(1)
import latentlab as ll
from latentlab.storage.recovery import Recovery
from latentlab.storage.records import Session
from latentlab.training import Run, TrainSettings, fit
data = ll.load_dataset("blobs")
run = Run(ll.build_model("vae", data, hidden=[32]), data, TrainSettings(epochs=10_000, batch_size=20, device="cpu"))
run.refresh_seconds, own = 0.0, Recovery()
for progress in fit(run):
    own.write(Session(data, run.freeze()), "run", f"{run.step}")
    print(run.step, flush=True)
"""


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kills", [2, pytest.param(100, marks=pytest.mark.slow)])
def test_killed_at_any_moment_it_is_whole(kills):
    random = np.random.default_rng(0)
    for _ in range(kills):
        with subprocess.Popen([sys.executable, "-c", WRITER], stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            time.sleep(random.uniform(0, 0.3))
            os.kill(process.pid, signal.SIGKILL)
            told = [int(line) for line in process.stdout.read().split()[:-1]]
        (found,) = left()
        session = found.session()
        assert session.run.step >= max(told, default=1)
        assert np.isfinite(session.model.decode(np.zeros((1, 2), np.float32))).all()
        found.clear()


FAMILIES = {
    "vae": {"hidden": [4]}, "vae, free factors": {"hidden": [4], "inference": "free"}, "cvae": {"hidden": [4]},
    "discrete-vae": {"hidden": [4]}, "autoencoder": {"hidden": [4]}, "linear-autoencoder": {}, "ppca": {},
    "factor-analysis": {}, "gplvm": {}, "gmm": {"components": 3}, "bayesian-mixture": {"starts": 1}, "mean-field": {},
}  # fmt: skip
FEW_FAMILIES = (
    "vae",
    "gmm",
    "gplvm",
)  # one of each way to learn


def trained(data, name, cuts=(), through=None, epochs=8):
    """The state at the end of a run that was put away and taken up again at each step of `cuts`."""
    model = ll.build_model(name.partition(",")[0], data, **FAMILIES[name])
    run = Run(model, data, TrainSettings(epochs=epochs, batch_size=20, device="cpu"))
    for stop in (*cuts, None):
        steps = fit(run)
        for progress in steps:
            if progress.step == stop:
                record = run.freeze()  # as the window does it, between two steps of a run that goes on
                break
        else:
            return run
        steps.close()
        run = through(Session(data, record)).run
    return run


@pytest.mark.parametrize(
    "name", [name if name in FEW_FAMILIES else pytest.param(name, marks=pytest.mark.slow) for name in FAMILIES]
)
def test_every_family_goes_on_to_the_bit_over_four_cuts(small, tmp_path, name):
    def kept(session):
        own = Dead()
        own.write(session, "run", "a")
        (found,) = left()
        again = found.session()
        found.clear()
        return again

    def saved(session):
        save_session(tmp_path / "a.h5", session)
        return load_session(tmp_path / "a.h5")

    whole = trained(small, name)
    last = whole.step
    cuts = sorted({1, max(1, last // 3), max(1, last // 2), max(1, last - 1)} - {last})
    for through in (kept, saved):
        again = trained(small, name, cuts, through)
        assert again.step == last
        for key, value in whole.model.state().items():
            assert np.array_equal(again.model.state()[key], value), (through.__name__, key)


def test_a_file_that_was_saved_after_it_is_told_from_one_before(tmp_path):
    file = tmp_path / "a.h5"
    assert not Left(tmp_path, "digits, VAE", 1000.0, str(file)).is_older
    assert not Left(tmp_path, "digits, VAE", 1000.0).is_older
    file.write_bytes(b"")
    os.utime(file, (1001.0, 1001.0))
    assert Left(tmp_path, "digits, VAE", 1000.0, str(file)).is_older
    assert not Left(tmp_path, "digits, VAE", 1002.0, str(file)).is_older


def test_what_another_window_has_taken_up_is_told(small):
    Dead().write(session_of(begun(small, stop=3)), "run", "small, VAE")
    (first,), (second,) = left(), left()
    first.session()
    first.clear()
    with pytest.raises(InputError, match="another window"):
        second.session()
