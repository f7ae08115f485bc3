"""Who opens a file, whoever it is: the kernel tells (Linux)."""

import ctypes
import os
from contextlib import contextmanager, suppress

IN_OPEN, IN_NONBLOCK = 0x20, 0o4000


@contextmanager
def opened_by_anyone(*paths):
    """A function that says how often any of `paths` was opened until now, by this process or another."""
    system = ctypes.CDLL(None, use_errno=True)
    handle = system.inotify_init1(IN_NONBLOCK)
    assert handle >= 0, os.strerror(ctypes.get_errno())
    for path in paths:
        assert system.inotify_add_watch(handle, os.fsencode(path), IN_OPEN) >= 0
    heard = []

    def count():
        with suppress(BlockingIOError):
            heard.append(len(os.read(handle, 1 << 16)))
        return sum(heard)

    try:
        yield count
    finally:
        os.close(handle)
