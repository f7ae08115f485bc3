"""Threads are ended in time, or left to themselves; and a process does not wait for those."""

import subprocess
import sys
import threading

import pytest

from latentlab.worker import ending
from latentlab.worker.ending import Worker, end


class Waiting(Worker):
    """Ends when its gate opens; asked to end, it opens it, unless it is deaf."""

    def __init__(self, deaf=False):
        super().__init__("waiting")
        self.gate, self.deaf = threading.Event(), deaf

    def finish(self):
        if not self.deaf:
            self.gate.set()

    def run(self):
        self.gate.wait(30)


@pytest.fixture(autouse=True)
def _none_left(monkeypatch):
    monkeypatch.setattr(ending, "_left", [])


def test_threads_that_listen_are_ended():
    threads = [Waiting(), Waiting()]
    for thread in threads:
        thread.start()
    assert end(threads, 10)
    assert not any(thread.is_alive() for thread in threads)
    assert ending._left == []


def test_one_that_does_not_end_is_left_and_the_others_are_ended():
    deaf, other = Waiting(deaf=True), Waiting()
    deaf.start()
    other.start()
    assert not end([deaf, other], 0.3)
    assert ending._left == [deaf]
    other.join(5)
    assert not other.is_alive()
    deaf.gate.set()
    assert deaf.ended(5)


def test_one_that_never_began_has_ended():
    assert end([Waiting()], 0)


@pytest.mark.parametrize(("left", "status"), [("", 0), ("ending._left.append(stuck)", 3)])
def test_a_process_leaves_at_once_with_its_status_and_all_that_it_said(left, status):
    code = f"""
import sys, time
from latentlab.worker import ending
class Stuck(ending.Worker):
    def run(self):
        while True:
            time.sleep(0.05)
stuck = Stuck("stuck")
stuck.start()
{left}
sys.stdout.write("said")
ending.leave(3)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (status, "said")
