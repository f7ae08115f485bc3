"""The process in which unfamiliar files are read (:mod:`latentlab.data.reading.apart` starts it).

On standard input it is asked one thing, ``{"call": "module:function", "arguments": …, "memory": bytes or null}``, and
on standard output it answers: ``{"share": 0.3}`` any number of times, then ``{"value": …}``, the arrays of which are in
OUT, or ``{"refused": sentence}``, or ``{"failed": words}``. Each is its length in four bytes, then JSON. It ends when
its standard input does, for then its parent is gone.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from importlib import import_module
from typing import Any, BinaryIO, NoReturn

BEAT = 0.02  # seconds between two reports
PR_SET_PDEATHSIG = 1


def main(out: str) -> NoReturn:
    """Answer the one question."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whatever a reader prints
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent says when to end
    from latentlab.data.reading.handover import packed
    from latentlab.errors import InputError

    question = json.loads(_read(sys.stdin.buffer))
    leave_with_parent()
    limit(question["memory"])
    said = Answers(answers)
    module, _, name = question["call"].partition(":")
    try:
        with open(out, "r+b") as stream:
            value = getattr(import_module(module), name)(*question["arguments"], said.share)
            answer = {"value": packed(value, stream)}
            del value
    except InputError as error:
        answer = {"refused": str(error)}
    except MemoryError:
        answer = {"failed": "it needs more memory than a file of its size should"}
    except Exception as error:  # a damaged file may lead a library anywhere
        words = [*str(error).splitlines(), ""][0][:150]
        answer = {"failed": f"its reader failed with {type(error).__name__}{words and ', '}{words}"}
    said.tell(answer)
    os._exit(0)  # libraries may hang in taking leave


class Answers:
    """Writes what the parent reads."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._last, self._turn = stream, 0.0, threading.Lock()

    def share(self, share: float) -> None:
        """The share that is done, told now and then."""
        if time.monotonic() - self._last >= BEAT:
            self._last = time.monotonic()
            self.tell({"share": float(share)})

    def tell(self, answer: dict[str, Any]) -> None:
        """One message."""
        body = json.dumps(answer).encode()
        body = memoryview(len(body).to_bytes(4, "big") + body)
        with self._turn:
            while len(body):
                body = body[self._stream.write(body) :]


def _read(stream: BinaryIO) -> bytes:
    return stream.read(int.from_bytes(stream.read(4), "big"))


def leave_with_parent() -> None:
    """End when the parent does, even while a library holds the interpreter, where the system can see to that."""
    with suppress(ImportError, OSError, AttributeError):
        if sys.platform == "linux":
            import ctypes

            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)

    def wait() -> None:
        os.read(0, 1)
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def limit(memory: int | None) -> None:
    """Hold what this process may take beside what it has now under `memory` bytes, where the system can."""
    try:
        import resource
    except ImportError:  # Windows has none
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if memory is not None:
            resource.setrlimit(resource.RLIMIT_DATA, (_taken() + memory,) * 2)


def _taken() -> int:
    """Bytes of private memory of this process; 0 where that cannot be known."""
    with suppress(OSError), open("/proc/self/status", "rb") as stream:
        return next((int(line.split()[1]) << 10 for line in stream if line.startswith(b"VmData")), 0)
    return 0
