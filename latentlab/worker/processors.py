"""Which thread computes with how many processors.

As soon as several threads of a process keep helpers for torch, more in all than there are processors, libgomp sends
each helper to sleep between any two operations: training then takes twice as long. And for the one row that the live
decoder decodes, a second thread wakes too slowly. So the training thread has all processors and every other thread one.
Limits of threadpoolctl do not hold: torch puts its own number in their place at a thread's first computation.
"""

from __future__ import annotations

import os
from contextlib import suppress


def compute_with(processors: int) -> None:
    """Let the calling thread compute with so many processors; to be called before its first computation.

    A thread takes over the process's number, whatever it is by then, at its first computation or at the first
    time it asks for it: so it is asked for at once.
    """
    import torch

    torch.set_num_threads(processors)
    torch.get_num_threads()


def give_way() -> None:
    """Let threads that are woken, such as the window's, go before the calling one and those that it begins.

    Its share of the processors is the same. Linux alone tells such threads from others; elsewhere nothing is done.
    """
    with suppress(AttributeError, OSError):
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
