"""A run from the shell is written somewhere whatever happens, and killed it goes on from what was kept."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

import latentlab as ll
from latentlab.cli import main
from latentlab.errors import InputError
from latentlab.models.vae import VAE
from latentlab.shell import keeping
from latentlab.storage.atomic import seen
from latentlab.storage.recovery import left
from latentlab.storage.session import load_session
from latentlab.storage.state_folder import state_folder
from latentlab.training import Run, TrainSettings, fit

WORDS = ["train", "moons", "--epochs", "40", "--set", "hidden=[8]", "device=cpu", "schedule=constant", "--quiet"]


@pytest.fixture
def run(small):
    run = Run(ll.build_model("vae", small, hidden=[4]), small, TrainSettings(epochs=4, batch_size=20, device="cpu"))
    for _ in fit(run):
        pass
    return run


def breaks_at(monkeypatch, step, error):
    plain = VAE.step

    def broken(self, batch, pace):
        if pace.step == step:
            raise error
        return plain(self, batch, pace)

    monkeypatch.setattr(VAE, "step", broken)


@pytest.mark.parametrize("error", [InputError("data.idx: has become shorter."), RuntimeError("x"), MemoryError()])
def test_what_was_learned_before_an_error_is_saved_and_told(tmp_path, monkeypatch, capsys, error):
    breaks_at(monkeypatch, 11, error)
    assert main([*WORDS, "--out", str(tmp_path / "a.h5")]) == 2
    said = capsys.readouterr().err
    assert str(error) in said
    assert str(tmp_path / "a.h5") in said
    assert said.count("\n") == 1
    assert load_session(tmp_path / "a.h5").run.step == 11


def test_where_the_file_cannot_be_written_it_lies_beside_or_elsewhere_and_that_is_told(run, tmp_path, monkeypatch):
    folder = tmp_path / "gone"
    folder.mkdir()
    keep = keeping.Keeping(run, str(folder / "a.h5"))
    folder.rmdir()
    with pytest.raises(InputError, match="instead") as told:
        keep.finish()
    where = next(Path(word) for word in str(told.value).split() if word.endswith(".h5") and "saved" in word)
    assert load_session(where).run.step == run.step
    assert where.parent == state_folder("saved")


def test_a_device_is_left_alone_and_the_run_written_beside(run, tmp_path):
    os.mkfifo(tmp_path / "pipe.h5")
    keep = keeping.Keeping(run, str(tmp_path / "pipe.h5"))
    with pytest.raises(InputError, match="instead"):
        keep.finish()
    assert (tmp_path / "pipe.h5").is_fifo()
    (where,) = tmp_path.glob("pipe-*.h5")
    assert load_session(where).run.step == run.step


def test_checkpoints_are_written_while_it_trains(tmp_path, monkeypatch):
    seen, path = [], tmp_path / "a.h5"
    plain = keeping.Keeping.between_steps

    def look(self):
        plain(self)
        if path.exists():
            seen.append(load_session(path).run.step)

    monkeypatch.setattr(keeping.Keeping, "between_steps", look)
    monkeypatch.setattr(keeping, "SHARE", 1e9)
    words = [*WORDS[:2], "--epochs", "1", *WORDS[4:]]
    assert main([*words, "--out", str(path), "--checkpoint-every", "0.00001"]) == 0
    assert len(set(seen)) > 3
    assert seen == sorted(seen)


@pytest.mark.parametrize("more", [["--checkpoint-every", "1"], ["--checkpoint-every", "0", "--out", "a.h5"]])
def test_checkpoints_need_a_file_and_a_time(more, capsys):
    assert main([*WORDS, *more]) == 2
    assert "--checkpoint-every" in capsys.readouterr().err


KILLED = """
import sys
from latentlab.shell import keeping
keeping.KEPT_SECONDS, keeping.SHARE = 0.0, 1e9
from latentlab.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.slow
def test_a_killed_run_goes_on_to_the_bit_from_what_was_kept(tmp_path, capsys):
    words = [*WORDS[:2], "--epochs", "400", *WORDS[4:]]
    with subprocess.Popen([sys.executable, "-c", KILLED, *words]) as process:
        until = time.monotonic() + 60
        while not list(state_folder("recovery").rglob("about.json")) and time.monotonic() < until:
            time.sleep(0.02)
        os.kill(process.pid, signal.SIGKILL)
    assert len(left()) == 1
    assert main(["resume"]) == 2
    assert "--out" in capsys.readouterr().err
    assert main(["resume", "--out", str(tmp_path / "b.h5"), "--quiet"]) == 0
    assert left() == []
    assert main([*words, "--out", str(tmp_path / "w.h5")]) == 0
    whole, broken = (load_session(tmp_path / name).run for name in ("w.h5", "b.h5"))
    assert whole.step == broken.step
    assert all(np.array_equal(value, broken.model.state()[key]) for key, value in whole.model.state().items())
    assert main(["resume"]) == 2
    assert "Nothing was left" in capsys.readouterr().err


@pytest.mark.parametrize("number", keeping.SIGNALS)
def test_signals_end_it_after_saving(tmp_path, number):
    path = tmp_path / "a.h5"
    words = ["train", "moons", "--epochs", "100000", "--set", "hidden=[8]", "device=cpu", "--out", str(path)]
    training = subprocess.Popen([sys.executable, "-m", "latentlab", *words], stderr=subprocess.PIPE, text=True)
    assert "epoch" in training.stderr.readline()
    training.send_signal(number)
    said = training.communicate(timeout=60)[1]
    assert training.returncode == 128 + number
    assert "Traceback" not in said
    assert load_session(path).run.step > 0
    assert left() == []


def test_of_two_that_go_on_from_one_file_the_second_writes_beside_and_says_so(run, tmp_path):
    path = tmp_path / "a.h5"
    ll.save_session(path, run)
    opened, known = load_session(path), seen(path)
    ll.save_session(path, run)  # another program
    theirs = path.read_bytes()
    with pytest.raises(InputError, match=r"changed by another program.*is saved in") as said:
        keeping.Keeping(opened.run, str(path), None, known, opened).finish()
    assert path.read_bytes() == theirs
    assert any(str(other) in str(said.value) and load_session(other) for other in tmp_path.glob("a-*.h5"))
