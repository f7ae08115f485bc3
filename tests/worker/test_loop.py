"""A loop that goes round while somebody waits in it: calls, timers, and when nothing is left to do."""

import threading
import time

from latentlab.worker.loop import PlainLoop


def turned(loop, until, seconds=5):
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        loop.turn(0.02)
    assert until()


def test_what_other_threads_post_is_called_here_in_its_order():
    loop, told = PlainLoop(), []
    thread = threading.Thread(target=lambda: [loop.post(lambda i=i: told.append((i, threading.current_thread())))
                                              for i in range(3)])  # fmt: skip
    thread.start()
    thread.join()
    assert loop.busy
    assert told == []
    turned(loop, lambda: len(told) == 3)
    assert told == [(i, threading.current_thread()) for i in range(3)]
    assert not loop.busy


def test_timers_ring_in_the_order_in_which_they_are_due():
    loop, told = PlainLoop(), []
    for seconds in (0.06, 0.02, 0.04):
        loop.timer(seconds, lambda seconds=seconds: told.append(seconds)).start()
    turned(loop, lambda: not loop.busy)
    assert told == [0.02, 0.04, 0.06]


def test_a_timer_that_is_stopped_never_rings_and_one_begun_again_rings_once():
    loop, told = PlainLoop(), []
    stopped, again = loop.timer(0.01, lambda: told.append("stopped")), loop.timer(0.02, lambda: told.append("again"))
    stopped.start()
    again.start()
    again.start()
    stopped.stop()
    assert (stopped.active, again.active) == (False, True)
    turned(loop, lambda: not loop.busy)
    loop.turn(0.05)
    assert told == ["again"]
    assert not again.active


def test_one_that_repeats_goes_on_and_keeps_nobody_waiting():
    loop, told = PlainLoop(), []
    timer = loop.timer(0.005, lambda: told.append(1), repeats=True)
    timer.start()
    turned(loop, lambda: len(told) >= 3)
    assert not loop.busy
    timer.stop()
    count = len(told)
    loop.turn(0.03)
    assert len(told) == count


def test_a_turn_ends_in_time_though_nothing_comes():
    loop, start = PlainLoop(), time.monotonic()
    loop.turn(0.02)
    assert time.monotonic() - start >= 0.02
