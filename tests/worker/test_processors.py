"""Each thread computes with as many processors as it was told, and no other with them."""

import os
import threading

import pytest
import torch

from latentlab.worker.processors import compute_with, give_way


def test_what_one_thread_is_told_holds_for_no_other():
    here, there, go_on, told = [], [], threading.Event(), threading.Event()

    def other():
        compute_with(3)
        told.set()
        go_on.wait(10)
        there.append(torch.get_num_threads())

    thread = threading.Thread(target=other)
    compute_with(2)
    thread.start()
    assert told.wait(10)
    try:
        here.append(torch.get_num_threads())
    finally:
        compute_with(1)
        go_on.set()
        thread.join()
    assert (here, there) == ([2], [3])


@pytest.mark.skipif(not hasattr(os, "SCHED_BATCH"), reason="only Linux tells such threads from others")
def test_a_thread_and_those_that_it_begins_give_way():
    found = []

    def begun():
        found.append(os.sched_getscheduler(0))

    def other():
        give_way()
        begun()
        inner = threading.Thread(target=begun)
        inner.start()
        inner.join()

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    assert found == [os.SCHED_BATCH] * 2
    assert os.sched_getscheduler(0) == os.SCHED_OTHER
