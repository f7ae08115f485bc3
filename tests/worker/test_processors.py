"""Each thread computes with as many processors as it was told, and no other with them."""

import threading

import torch

from latentlab.worker.processors import compute_with


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
