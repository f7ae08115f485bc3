"""A thread that works on the newest request: it forgets the others, gives up, and tells what fails."""

import threading
import time

import pytest

from latentlab.gui.threads.newest import Newest


class Slow(Newest):
    """Works until its gate opens or nobody wants it any more."""

    def __init__(self):
        super().__init__("slow")
        self.done, self.begun, self.gate = [], [], threading.Event()

    def handle(self, request):
        self.begun.append(request)
        if request == "broken":
            raise ZeroDivisionError("odd")
        while not self.gate.wait(0.005):
            self.check()
        self.done.append(request)


@pytest.fixture
def thread():
    made = Slow()
    made.start()
    yield made
    made.finish()
    assert made.ended(5)


def until(holds):
    end = time.monotonic() + 5
    while not holds() and time.monotonic() < end:
        time.sleep(0.005)
    assert holds()


def test_only_the_newest_is_finished(thread):
    thread.request(1)
    until(lambda: thread.begun == [1])
    for number in (2, 3, 4):
        thread.request(number)
    until(lambda: thread.begun[-1] == 4)
    thread.gate.set()
    until(lambda: thread.done == [4])


def test_forgetting_a_request_begins_nothing_and_one_under_way_is_done(thread):
    thread.request(1)
    until(lambda: thread.begun == [1])
    thread.request(None)
    assert thread.wanted()
    thread.gate.set()
    until(lambda: thread.done == [1])
    assert thread.begun == [1]


def test_what_fails_is_told_and_the_thread_goes_on(thread, qtbot):
    with qtbot.waitSignal(thread.failed, timeout=20_000) as told:
        thread.request("broken")
    assert told.args[0] == "Work in the background (slow) failed: odd."
    assert "ZeroDivisionError" in told.args[1]
    thread.gate.set()
    thread.request(5)
    until(lambda: thread.done == [5])


def test_it_ends_in_the_midst_of_its_work(thread):
    thread.request(1)
    until(lambda: thread.begun == [1])
    thread.finish()
    assert thread.ended(5)
    assert thread.done == []
