"""Curves as TensorBoard reads them: records of protocol buffers, each with the checksums of TFRecord."""

from __future__ import annotations

import struct
import time
from collections.abc import Mapping
from functools import cache
from os import PathLike
from pathlib import Path

import numpy as np

from latentlab.errors import InputError
from latentlab.export.protobuf import double, message
from latentlab.storage.atomic import expanded, replacing
from latentlab.training.history import AXES

POLYNOMIAL = 0x82F63B78  # of CRC-32C (Castagnoli), its bits turned round
VALIDATION = "validation_"
Curves = Mapping[str, np.ndarray]


@cache
def _table() -> tuple[int, ...]:
    found = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (POLYNOMIAL if value & 1 else 0)
        found.append(value)
    return tuple(found)


def crc32c(data: bytes) -> int:
    """The checksum of bytes."""
    table, value = _table(), 0xFFFFFFFF
    for byte in data:
        value = value >> 8 ^ table[(value ^ byte) & 0xFF]
    return value ^ 0xFFFFFFFF


def record(data: bytes) -> bytes:
    """One TFRecord: the length and the data, each with its checksum masked."""
    length = struct.pack("<Q", len(data))
    return length + _masked(length) + data + _masked(data)


def _masked(data: bytes) -> bytes:
    value = crc32c(data)
    return struct.pack("<I", ((value >> 15 | value << 17) + 0xA282EAD8) & 0xFFFFFFFF)


def first_event(wall: float) -> bytes:
    """What an event file begins with: its version."""
    return record(double(1, wall) + message((3, "brain.Event:2")))


def events(history: Curves, begun: float, after: int = -1) -> bytes:
    """A record for each line of a history behind step `after`; wall time runs from `begun` on.

    Curves of training rows are called training/…, those of held-out rows validation/…; a value that was not measured
    is left out.
    """
    steps, seconds = history.get("step", np.empty(0)), history.get("seconds", np.empty(0))
    names = [name for name in history if name not in AXES]
    found = []
    for line in np.flatnonzero(steps > after):
        there = [(name, float(history[name][line])) for name in names if np.isfinite(history[name][line])]
        values = [(1, message((1, tag_of(name)), (2, value))) for name, value in there]
        if values:
            told = message((2, int(steps[line])), (5, message(*values)))
            found.append(record(double(1, begun + float(seconds[line])) + told))
    return b"".join(found)


def tag_of(name: str) -> str:
    """What TensorBoard calls a curve."""
    held_out = name.startswith(VALIDATION)
    return f"validation/{name.removeprefix(VALIDATION)}" if held_out else f"training/{name}"


def save_events(path: str | PathLike[str], history: Curves) -> None:
    """Write the curves of a whole run, as if it had ended now; the name must hold "tfevents" to be found."""
    seconds = history.get("seconds", np.empty(0))
    begun = time.time() - (float(seconds[-1]) if len(seconds) else 0.0)
    with replacing(path) as part:
        part.write_bytes(first_event(begun) + events(history, begun))


class LiveEvents:
    """An event file of a run that goes on, in a folder: what is new is appended, each record whole.

    TensorBoard may read it at any time. A run that goes back to an earlier step goes on from there, under a file of its
    own. Raises InputError where the folder cannot be written.
    """

    def __init__(self, folder: str | PathLike[str], name: str = "run") -> None:
        self.folder = expanded(folder)
        self.name = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in name)
        self._path: Path | None = None
        self._begun, self.step = 0.0, -1  # the last step that is in the file

    def check(self) -> None:
        """Make the folder now, where it is not there; InputError where it cannot be."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"Cannot write events to {self.folder}: {error.strerror or error}.") from error

    def add(self, history: Curves) -> None:
        """Write what of a history is not in the file yet."""
        steps = history.get("step", np.empty(0))
        if not len(steps) or int(steps[-1]) == self.step:
            return
        try:
            if self._path is None or int(steps[-1]) < self.step:
                self._begin(float(history["seconds"][-1]))
            with open(self._path, "ab") as stream:
                stream.write(events(history, self._begun, self.step))
        except OSError as error:
            raise InputError(f"Cannot write events to {self.folder}: {error.strerror or error}.") from error
        self.step = int(steps[-1])

    def _begin(self, seconds: float) -> None:
        """A file that nobody has: no other is touched."""
        self._begun, self.step, number = time.time() - seconds, -1, 0
        self.check()
        while (path := self.folder / f"events.out.tfevents.{int(self._begun)}.{self.name}.{number}").exists():
            number += 1
        with open(path, "xb") as stream:
            stream.write(first_event(self._begun))
        self._path = path
