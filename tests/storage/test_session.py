"""Sessions: to the bit, whole or not at all, and never trusted."""

import os
import pickle
import signal
import subprocess
import sys
import time

import h5py
import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.storage import tree
from latentlab.storage.atomic import PART, check_writable, replacing
from latentlab.storage.session import MissingData, Session, View, load_session, save_session


@pytest.fixture
def run(small):
    return ll.train(ll.build_model("vae", small, hidden=[6]), small, epochs=2, batch_size=20, device="cpu")


@pytest.fixture
def path(run, tmp_path):
    save_session(tmp_path / "a.h5", run)
    return tmp_path / "a.h5"


@pytest.fixture
def no_check_apart(monkeypatch):
    """The same check runs again in this process; without a process for each of many cases."""
    monkeypatch.setattr(tree, "check_apart", lambda path: None)


def test_round_trip_to_the_bit(run, small, tmp_path):
    view = View({"probe": np.array([0.1, -2], np.float32), "rows": np.arange(5)}, {"range": [[0.1, 1 / 3], [2, 3]]})
    save_session(tmp_path / "b.h5", Session(small, run.freeze(), view))
    again = load_session(tmp_path / "b.h5")
    for name, value in run.model.state().items():
        assert np.array_equal(again.model.state()[name], value), name
    for name, column in run.history.items():
        assert np.array_equal(again.run.history[name], column, equal_nan=True)
    assert np.array_equal(again.data.x, small.x)
    assert np.array_equal(again.data.labels, small.labels)
    assert again.data.class_names == small.class_names
    assert again.view.values == view.values
    assert all(np.array_equal(again.view.arrays[name], value) for name, value in view.arrays.items())
    assert (again.run.step, again.run.span, again.run.outcome) == (run.step, run.span, "finished")
    assert again.run.settings == run.settings
    assert again.model.settings == run.model.settings


def test_builtin_data_are_a_reference(digits, tmp_path):
    run = ll.train(ll.build_model("vae", digits, hidden=[4]), digits, epochs=1, device="cpu")
    save_session(tmp_path / "d.h5", run)
    assert (tmp_path / "d.h5").stat().st_size < digits.x.nbytes
    assert np.array_equal(load_session(tmp_path / "d.h5").data.x, digits.x)


def test_data_from_a_file_that_moved_or_changed(tmp_path):
    images = tmp_path / "train-images-idx3-ubyte"
    head = b"\0\0\x08\x03\0\0\0\x14\0\0\0\x02\0\0\0\x02"
    images.write_bytes(head + bytes(range(80)))
    data = ll.load_dataset(images)
    save_session(tmp_path / "f.h5", ll.train(ll.build_model("vae", data, hidden=[4]), data, epochs=1, device="cpu"))
    assert np.array_equal(load_session(tmp_path / "f.h5").data.x, data.x)
    images.write_bytes(head + bytes(80))
    with pytest.raises(InputError, match="have changed"):
        load_session(tmp_path / "f.h5")
    images.unlink()
    with pytest.raises(MissingData, match="cannot be opened"):
        load_session(tmp_path / "f.h5")
    assert np.array_equal(load_session(tmp_path / "f.h5", data=data).data.x, data.x)


def test_a_newer_schema_is_refused(path):
    with h5py.File(path, "a") as file:
        file.attrs["schema"] = 99
    with pytest.raises(InputError, match="newer"):
        load_session(path)


def test_files_that_are_no_sessions(tmp_path):
    other = tmp_path / "other.h5"
    for content in (b"", b"hello", pickle.dumps({"a": 1}), b"\x89HDF\r\n\x1a\n", b"\x89HDF\r\n\x1a\n" + bytes(500)):
        other.write_bytes(content)
        with pytest.raises(InputError, match=r"other\.h5"):
            load_session(other)
    with h5py.File(other, "w") as file:
        file["x"] = np.zeros(3)
    with pytest.raises(InputError, match="not a LatentLab session"):
        load_session(other)
    with pytest.raises(InputError, match="no such file"):
        load_session(tmp_path / "nothing.h5")


@pytest.mark.usefixtures("no_check_apart")
def test_cut_anywhere_is_refused(path):
    whole = path.read_bytes()
    for cut in np.linspace(0, len(whole) - 1, 60).astype(int):
        path.write_bytes(whole[:cut])
        with pytest.raises(InputError, match=r"a\.h5"):
            load_session(path)


@pytest.mark.usefixtures("no_check_apart")
def test_flipped_bytes_give_a_session_or_one_sentence(path):
    whole = path.read_bytes()
    random = np.random.default_rng(0)
    refused = []
    for place in random.integers(0, len(whole), 150):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << int(random.integers(8))
        path.write_bytes(damaged)
        try:
            load_session(path)
        except InputError as error:
            refused.append(str(error))
    assert refused
    assert not [sentence for sentence in refused if "\n" in sentence]


def external_link(file):
    file["run/state/x"] = h5py.ExternalLink("/etc/hostname", "/")


def soft_link(file):
    file["view/x"] = h5py.SoftLink("/run")


def external_storage(file):
    file.create_dataset("view/x", (4,), "u1", external=[("/etc/hostname", 0, 4)])


def virtual(file):
    layout = h5py.VirtualLayout((3,), "f4")
    layout[:] = h5py.VirtualSource("/tmp/other.h5", "x", (3,))
    file.create_virtual_dataset("view/x", layout)


def filtered(file):
    file.create_dataset("view/x", data=np.zeros(100), compression="gzip")


def petabytes(file):
    file.create_dataset("view/x", (2**50,), "f8")


def text(file):
    file["view/x"] = "hello"


def objects(file):
    file.create_dataset("view/x", (2,), h5py.special_dtype(ref=h5py.Reference))


def named_type(file):
    file["view/x"] = np.dtype("f4")


def deep(file):
    file.create_group("view/" + "/".join("abcdefghijklmnop"))


@pytest.mark.usefixtures("no_check_apart")
@pytest.mark.parametrize(
    "trick", [external_link, soft_link, external_storage, virtual, filtered, petabytes, text, objects, named_type, deep]
)
def test_hostile_objects_are_refused_before_reading(path, trick):
    with h5py.File(path, "a") as file:
        trick(file)
    if trick is deep:
        with h5py.File(path, "a") as file:
            file["view/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/x"] = np.zeros(1)
    with pytest.raises(InputError, match="refused"):
        load_session(path)


def test_hostile_objects_are_refused_by_the_check_apart(path):
    with h5py.File(path, "a") as file:
        external_link(file)
    with pytest.raises(InputError, match="refused"):
        tree.check_apart(path)


@pytest.mark.usefixtures("no_check_apart")
@pytest.mark.parametrize("place", ["document", "run", "run/state", "run/history"])
def test_missing_parts_are_told(path, place):
    with h5py.File(path, "a") as file:
        del file[place]
    with pytest.raises(InputError, match="do not fit together"):
        load_session(path)


# Writing ----------------------------------------------------------------------------------------------------


def test_a_failure_inside_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing(target) as part:
        part.write_text(str(1 / 0))
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
    with replacing(target) as part:
        part.write_text("new")
    assert target.read_text() == "new"


def test_leftovers_of_dead_writers_are_cleared_and_of_living_ones_kept(tmp_path):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    left, living = tmp_path / f".a.h5.xx.{dead.pid}{PART}", tmp_path / f".a.h5.yy.{os.getppid()}{PART}"
    left.touch()
    living.touch()
    with replacing(tmp_path / "a.h5") as part:
        part.touch()
    assert not left.exists()
    assert living.exists()


def test_impossible_places_are_told(tmp_path, run):
    for place in (tmp_path, tmp_path / "no" / "a.h5", "/proc/a.h5"):
        with pytest.raises(InputError, match="Cannot write"):
            save_session(place, run)
    with pytest.raises(InputError, match="folder"):
        check_writable(tmp_path)


WRITER = """
import os, sys, time
import numpy as np
import latentlab as ll
from latentlab.data import Dataset
from latentlab.storage.session import save_session
path = sys.argv[1]
data = Dataset("small", np.random.default_rng(0).random((60, 30), dtype=np.float32), np.arange(6))
runs = [ll.Run(ll.build_model("vae", data, hidden=[200]), data) for _ in range(2)]
runs[1].model.begin(data, 1)
save_session(path, runs[0])
while sys.stdin.readline():
    child = os.fork()
    if not child:
        for i in range(10**9):
            save_session(path, runs[i % 2])
    print(child, flush=True)
"""


def kill_writers(path, times, monkeypatch):
    """Begin a writer, kill it at a random moment, and read: `times` times."""
    monkeypatch.setattr(tree, "check_apart", lambda path: None)
    random = np.random.default_rng()
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdin=-1, stdout=-1, text=True) as mother:
        seen = []
        for _ in range(times):
            mother.stdin.write("go\n")
            mother.stdin.flush()
            child = int(mother.stdout.readline())
            time.sleep(random.uniform(0.005, 0.15))
            os.kill(child, signal.SIGKILL)
            weights = load_session(path).model.state()
            seen.append(float(next(iter(weights.values())).ravel()[0]))
        mother.stdin.close()
        mother.kill()
    return seen


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX systems")
@pytest.mark.parametrize("times", [8, pytest.param(50, marks=pytest.mark.slow)])
def test_killed_at_any_moment_the_file_is_the_old_or_the_new_one(tmp_path, times, monkeypatch):
    seen = kill_writers(tmp_path / "k.h5", times, monkeypatch)
    assert len(seen) == times
    assert len(set(seen)) <= 2
