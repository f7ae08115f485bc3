"""Unfamiliar files are read in a process of their own: what happens to it is one sentence here, and nothing hangs."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from latentlab.data.reading import apart
from latentlab.data.reading.apart import memory_for, run_apart, size_of
from latentlab.errors import Cancelled, InputError

READS_APART = True
BODY = '''
import ctypes, os, signal, sys, time
import numpy as np
from latentlab.errors import InputError
def sound(path, report): print("noise"); report(0.5); return {"x": np.arange(6.0).reshape(2, 3), "name": path}
def refused(path, report): raise InputError(f"{path}: the reason.")
def failed(path, report): raise RuntimeError("a traceback\\nof many lines")
def killed(path, report): ctypes.string_at(0)
def aborted(path, report): os.abort()
def silent(path, report): os._exit(0)
def hungry(path, report): return np.ones(1 << 40, np.uint8)[:3]
def greedy(path, report): return [bytes(1 << 20) for _ in range(1 << 20)][:0]
def odd(path, report): return object()
def slow(path, report):
    open(path + ".pid", "w").write(str(os.getpid())); time.sleep(60)
def stuck(path, report):
    open(path + ".pid", "w").write(str(os.getpid()))
    ctypes.PyDLL(None).sleep(60)  # which holds the interpreter
def steady(path, report):
    for i in range(15): report(i / 15); time.sleep(0.1)
    return 1
'''  # fmt: skip
ENDS = {
    "refused": "the reason.$", "failed": "failed with RuntimeError, a traceback;", "killed": "broke off",
    "aborted": "broke off", "silent": "broke off", "hungry": "more memory", "greedy": "more memory",
    "odd": "cannot be handed over",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _bodies(tmp_path, monkeypatch):
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "bodies_of_tests.py").write_text(BODY)
    monkeypatch.syspath_prepend(tmp_path / "modules")


@pytest.fixture
def path(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"x")
    return tmp_path / "a.csv"


def called(name, path, **more):
    return run_apart(f"bodies_of_tests:{name}", [str(path)], path, **more)


def test_values_and_arrays_come_back_and_shares_are_heard(path):
    heard = []
    found = called("sound", path, report=heard.append)
    assert np.array_equal(found["x"], np.arange(6.0).reshape(2, 3))
    assert found["name"] == str(path)
    found["x"][0, 0] = 9  # it is this process's own
    assert 0.5 in heard


@pytest.mark.parametrize("name", ENDS)
def test_however_the_process_ends_it_is_one_sentence(name, path):
    with pytest.raises(InputError, match=ENDS[name]) as refused:
        called(name, path)
    assert "\n" not in str(refused.value)
    assert str(path) in str(refused.value)


def gone(path, seconds=10):
    """Whether the process that wrote its number ends."""
    number = int(Path(f"{path}.pid").read_text())
    for _ in range(int(seconds / 0.05)):
        try:
            os.kill(number, 0)
            if Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at in /proc")
@pytest.mark.parametrize("name", ["slow", "stuck"])
def test_cancelled_is_killed_at_once(name, path):
    def report(share):
        if Path(f"{path}.pid").exists() and Path(f"{path}.pid").read_text():
            raise Cancelled

    with pytest.raises(Cancelled):
        called(name, path, report=report)
    assert gone(path)


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at in /proc")
@pytest.mark.parametrize("name", ["slow", "stuck"])
def test_it_goes_with_its_parent(name, path):
    code = (
        "import os, sys, threading, time; from pathlib import Path\n"
        "from latentlab.data.reading.apart import run_apart\n"
        f"path = Path({str(path)!r})\n"
        f"threading.Thread(target=run_apart, args=('bodies_of_tests:{name}', [str(path)], path), daemon=True).start()\n"
        "while not (Path(f'{path}.pid').exists() and Path(f'{path}.pid').read_text()): time.sleep(0.02)\n"
        "os._exit(9)"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", code], env=environment, timeout=60)
    assert gone(path)


def test_no_progress_is_the_end_and_progress_is_not(path, monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 1.0)
    assert called("steady", path) == 1
    with pytest.raises(InputError, match="came no further for 1 seconds"):
        called("slow", path)


def test_reading_leaves_the_interpreter_to_others(path):
    """While the other process is stuck with its own interpreter held, threads here go on."""
    turns, done = [0], threading.Event()

    def turn():
        while not done.wait(0.01):
            turns[0] += 1

    thread = threading.Thread(target=turn)
    thread.start()

    def report(share):
        if turns[0] > 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        called("stuck", path, report=report)
    done.set()
    thread.join()


def test_memory_is_bounded_by_the_size_of_what_is_read(tmp_path):
    assert memory_for(0) == apart.MEMORY
    assert memory_for(10_000) < 330 << 20
    assert memory_for(1000) < memory_for(10**6) < memory_for(10**8) <= memory_for(10**15)
    assert memory_for(10**15) == memory_for(10**16)  # what the machine has
    (tmp_path / "f" / "g").mkdir(parents=True)
    (tmp_path / "f" / "g" / "a").write_bytes(bytes(100))
    (tmp_path / "f" / "b").write_bytes(bytes(20))
    assert size_of(tmp_path / "f") == 120
    assert size_of(tmp_path / "f" / "b") == 20
    assert size_of(tmp_path / "nothing") == 0


def test_a_script_without_a_main_guard_reads(tmp_path):
    (tmp_path / "t.csv").write_text("a,b\n" + "".join(f"{i},{i * i}\n" for i in range(20)))
    script = tmp_path / "script.py"
    script.write_text("import latentlab as ll\nprint(len(ll.load_dataset('t.csv')))\n")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, script], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("20", "")
