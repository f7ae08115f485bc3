"""Jobs of a few lanes: done, failed, cancelled, dropped, and no longer asked about."""

import threading
import time

import pytest

from latentlab.errors import InputError
from latentlab.worker.ending import end
from latentlab.worker.jobs import MEASURING, SAVING, Jobs
from latentlab.worker.loop import PlainLoop


class Told:
    """Jobs in a plain loop, and all that they said."""

    def __init__(self):
        self.loop, self.of, self.heard = PlainLoop(), 1, []
        self.jobs = Jobs(self.loop, lambda: self.of)
        for name in ("started", "ended", "failed", "cancelled"):
            getattr(self.jobs, name).connect(lambda *words, name=name: self.heard.append((name, *words)))

    def said(self, name):
        return [words for said, *words in self.heard if said == name]

    def rest(self, seconds=10):
        until = time.monotonic() + seconds
        while self.jobs.waiting and time.monotonic() < until:
            self.loop.turn(0.02)
        assert not self.jobs.waiting


@pytest.fixture
def told():
    made = Told()
    yield made
    assert end(made.jobs.threads, 10)


def slow(report):
    for i in range(2000):
        report(i / 2000)
        time.sleep(0.005)


def test_they_are_done_one_after_another_elsewhere_and_answered_here(told):
    found = []
    for number in range(3):
        told.jobs.do(str(number), lambda _, n=number: (n, threading.current_thread()),
                     lambda answer: found.append((*answer, threading.current_thread())))  # fmt: skip
    assert told.jobs.shown.title == "0"
    told.rest()
    assert [answer[0] for answer in found] == [0, 1, 2]
    assert all(there is not here and here is threading.current_thread() for _, there, here in found)
    assert told.heard[-1] == ("ended",)


def test_failures_are_told_in_a_sentence_and_the_unexpected_with_its_details(told):
    def refused(_):
        raise InputError("No such thing.")

    def broken(_):
        raise ZeroDivisionError("odd")

    given_up = []
    told.jobs.do("First", refused, failed=lambda: given_up.append(1))
    told.jobs.do("Second", broken, failed=lambda: given_up.append(2))
    told.rest()
    ((first, second),) = [told.said("failed")]
    assert first == ["No such thing.", ""]
    assert second[0] == "Second failed: odd."
    assert "ZeroDivisionError" in second[1]
    assert given_up == [1, 2]


def test_what_is_shown_is_cancelled_and_a_save_never(told):
    gate, done = threading.Event(), []
    told.jobs.do("Saving", lambda _: gate.wait(10), done.append, lane=SAVING)
    assert not told.jobs.can_cancel
    told.jobs.do("Long", slow, done.append)
    assert (told.jobs.shown.title, told.jobs.can_cancel) == ("Saving", False)  # which a person waits for
    told.jobs.cancel()
    gate.set()
    while told.jobs.shown.title == "Saving":
        told.jobs._loop.turn(0.01)
    assert (told.jobs.shown.title, told.jobs.can_cancel) == ("Long", True)
    told.jobs.cancel()
    told.rest()
    assert done == [True]
    assert told.said("cancelled") == [["Long"]]


def test_a_lane_is_dropped_without_a_word_and_others_go_on(told):
    done, given_up = [], []
    told.jobs.do("Long", slow, done.append, lambda: given_up.append(True), lane=MEASURING)
    told.jobs.do("Short", lambda _: "short", done.append)
    assert told.jobs.under_way(MEASURING)
    told.jobs.drop(MEASURING)
    told.rest()
    assert (done, given_up, told.said("cancelled"), told.said("failed")) == (["short"], [True], [], [])


def test_an_answer_about_what_is_gone_is_dropped(told):
    gate, done, given_up = threading.Event(), [], []
    told.jobs.do("Asking", lambda _: gate.wait(10), done.append, lambda: given_up.append(True))
    told.of = 2
    gate.set()
    told.rest()
    assert (done, given_up, told.said("cancelled")) == ([], [True], [])
