"""Unfamiliar files are read in a process of their own, which can be stopped: whatever is in them, only that one ends.

It has bounds on memory by the size of what it reads, and on time without progress; it is killed when the person
cancels, and goes with this process. Nothing but plain values and arrays of numbers comes back (:mod:`handover`).
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from latentlab.children import command
from latentlab.data.reading.handover import unpacked
from latentlab.errors import InputError

CHILD = "latentlab.data.reading.child"
MEMORY, TIMES, MORE = 320 << 20, 32, 16 << 20  # bytes for any file, for each of its own, and packed text unpacks more:
PACKED = 64  # for each of the first so many
OF_MACHINE = 0.8  # of the memory there is
SECONDS, SPEED = 60, 5_000_000  # without progress, and bytes of the file in each second on top
TEXT, TEXT_TIMES = 64 << 20, 16  # bytes of plain values, and for each byte of the file
BEAT = 0.02  # seconds between two looks at whether to go on
ENVIRONMENT = {  # of the child: what keeps it small
    "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2",
    "ARROW_DEFAULT_MEMORY_POOL": "system", "HDF5_PLUGIN_PRELOAD": "::",
}  # fmt: skip


def run_apart(
    function: str, arguments: list[Any], path: Path, report: Callable[[float], None] = lambda share: None
) -> Any:
    """The value of ``function(*arguments, report)`` in a process of its own; `function` is "module:name".

    `arguments` are what JSON can hold, `path` is what is read. `report` is asked at least every 50 ms, in this thread:
    where it raises, the process is killed and nothing is left of it. Raises :class:`InputError` with the function's own
    sentence, or one that says how the process ended.
    """
    size = size_of(path)
    with _landing() as (stream, place), _started(place) as child, _answers(child, TEXT + TEXT_TIMES * size) as answers:
        question = json.dumps({"call": function, "arguments": arguments, "memory": memory_for(size)}).encode()
        with suppress(BrokenPipeError):
            child.stdin.write(len(question).to_bytes(4, "big") + question)
            child.stdin.flush()
        answer = _last(answers, report, path, SECONDS + size / SPEED)
        child.kill()
        child.wait()
        if "value" in answer:
            try:
                return unpacked(answer["value"], stream)
            except InputError as error:
                raise InputError(str(error) if str(path) in str(error) else f"{path}: {error}.") from error
        if "refused" in answer:
            raise InputError(str(answer["refused"]))
        raise InputError(f"{path}: cannot be read: {answer.get('failed') or _ended(child)}; it is damaged or refused.")


def memory_for(size: int) -> int:
    """Bytes that the reading of a file of `size` bytes may take."""
    there = OF_MACHINE * os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 2**60
    return int(min(MEMORY + TIMES * size + (PACKED - TIMES) * min(size, MORE), there))


def size_of(path: Path) -> int:
    """Bytes of a file, or of all files in a folder as far as they matter; 0 where it is not there."""
    with suppress(OSError):
        if not path.is_dir():
            return path.stat().st_size
    total = 0
    for root, _, names in os.walk(path):
        for name in names:
            with suppress(OSError):
                total += os.lstat(os.path.join(root, name)).st_size
        if total > 2**33:
            break
    return total


@contextmanager
def _landing() -> Iterator[tuple[BinaryIO, str | int]]:
    """A file in memory, or on disk, that two processes write and read; and how the other one opens it."""
    if sys.platform == "linux":
        handle = os.memfd_create("latentlab-reading")
        with open(handle, "r+b", buffering=0) as stream:
            yield stream, handle
        return
    handle, name = tempfile.mkstemp(prefix="latentlab-reading-")
    try:
        with open(handle, "r+b", buffering=0) as stream:
            yield stream, name
    finally:
        with suppress(OSError):
            os.unlink(name)


@contextmanager
def _started(place: str | int) -> Iterator[subprocess.Popen[bytes]]:
    """The process, killed at the end whatever happens."""
    out, handles = (f"/dev/fd/{place}", (place,)) if isinstance(place, int) else (place, ())
    child = subprocess.Popen(
        command(CHILD, out), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=os.environ | ENVIRONMENT, pass_fds=handles,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )  # fmt: skip
    try:
        yield child
    finally:
        child.kill()
        child.wait()
        with suppress(OSError):
            child.stdin.close()


@contextmanager
def _answers(child: subprocess.Popen[bytes], most: int) -> Iterator[queue.SimpleQueue[dict[str, Any]]]:
    """What the process says, as it comes; an empty answer when it has ended or says what it should not."""
    found: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    def follow() -> None:
        with child.stdout as stream, suppress(ValueError, OSError, MemoryError):
            while len(head := stream.read(4)) == 4 and (size := int.from_bytes(head, "big")) <= most:
                body = stream.read(size)
                if len(body) < size:
                    break
                found.put(dict(json.loads(body)))
        found.put({})

    reader = threading.Thread(target=follow, daemon=True, name="latentlab reading")
    reader.start()
    try:
        yield found
    finally:
        child.kill()
        reader.join()


def _last(
    answers: queue.SimpleQueue[dict[str, Any]], report: Callable[[float], None], path: Path, patience: float
) -> dict[str, Any]:
    """The answer that ends it; `report` is asked all the while."""
    share, since = 0.0, time.monotonic()
    while True:
        report(share)
        try:
            answer = answers.get(timeout=BEAT)
        except queue.Empty:
            if time.monotonic() - since > patience:
                raise InputError(
                    f"{path}: refused, since reading it came no further for {patience:,.0f} seconds."
                ) from None
            continue
        if "share" not in answer:
            return answer
        if answer["share"] != share:
            share, since = float(answer["share"]), time.monotonic()


def _ended(child: subprocess.Popen[bytes]) -> str:
    """How a process ended that has said nothing."""
    code = child.returncode
    if code is not None and code < 0 and code != -signal.SIGKILL:
        return f"its reader broke off ({signal.Signals(-code).name})"
    return "its reader broke off"
