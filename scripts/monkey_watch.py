"""Starts one random person in a process of its own, and watches it: crashes, hangs, closing, memory."""

from __future__ import annotations

import json
import os
import re
import signal
import struct
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from monkey_child import surroundings

HERE = Path(__file__).resolve().parent
HANG, CLOSE, GIVE_UP, START = 5.0, 10.0, 12.0, 90.0  # seconds without a sign of life
POLL = 0.1
MOST_RESIDENT = 7 << 30
ENDED_BY_US = -99
CLOSING = ("closeEvent", "shut_down")
FRAME = re.compile(r'File "(.*?)", line \d+ in (\w+)')


@dataclass
class Finding:
    """What is wrong: of which kind, the same `key` for the same defect, when, and after how many actions."""

    kind: str
    key: str
    t: float
    action: int
    text: str

    @property
    def name(self) -> str:
        """What tells it from others."""
        return f"{self.kind}: {self.key}"


@dataclass
class Outcome:
    """What came of one person: findings, each once; their actions; memory (MiB) after a while and at most."""

    findings: list[Finding]
    actions: list[dict[str, Any]]
    seconds: float
    memory: tuple[int, int]


def watch(folder: Path, options: list[str], seconds: float, display: bool = False) -> Outcome:
    """Run one person in `folder` with the child's `options`, for `seconds` and the time to close."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "out" / "locked").mkdir(parents=True, exist_ok=True)
    (folder / "out" / "locked").chmod(0o555)
    environment = surroundings(folder, display)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(HERE.parent), os.environ.get("PYTHONPATH", ""))))
    command = [sys.executable, str(HERE / "monkey_child.py"), "--folder", str(folder), "--seconds", str(seconds)]
    with (folder / "output.txt").open("w") as output:
        child = subprocess.Popen(
            [*command, *options], cwd=folder / "out", env=environment, stdout=output, stderr=output
        )
        try:
            found = _Watch(child, folder).until_end()
        finally:
            if child.poll() is None:
                child.kill()
                child.wait()
    return found


class _Watch:
    """The signs of life of one child. What it does not get of a busy machine is not held against it."""

    def __init__(self, child: subprocess.Popen, folder: Path) -> None:
        self.child, self.folder = child, folder
        self.started = time.monotonic()
        self.found: list[Finding] = []
        self.silent, self.beat, self.used = 0.0, (0.0, 0.0), (0.0, 0.0)
        self.dumped = self.closing = False
        self.memory = [0, 0]

    def until_end(self) -> Outcome:
        """Wait for the child's end, or end it."""
        status = None
        while status is None:
            before = time.monotonic()
            time.sleep(POLL)
            status = self.child.poll()
            if status is None and self._is_lost(time.monotonic() - before):
                self.child.kill()
                self.child.wait()
                status = ENDED_BY_US
        actions, seen = _actions(self.folder / "actions.jsonl"), _findings(self.folder / "findings.jsonl")
        seconds = time.monotonic() - self.started
        for each in self.found:
            each.action = len(actions) - 1
        if status not in (0, 3, ENDED_BY_US):
            text = _read(self.folder / "crash.txt") + "\n" + _read(self.folder / "output.txt")[-3000:]
            name = signal.Signals(-status).name if status < 0 else f"status {status}"
            key = f"{name} in {innermost(_read(self.folder / 'crash.txt'), 'Current thread')}"
            self.found.append(Finding("crash", key, seconds, len(actions) - 1, text))
        once = {each.name: each for each in reversed([*seen, *self.found])}
        ordered = sorted(once.values(), key=lambda each: each.t)
        return Outcome(ordered, actions, seconds, (self.memory[0], self.memory[1]))

    def _is_lost(self, interval: float) -> bool:
        """Whether it must be ended. A silence that is long enough is told, with what every thread was doing."""
        self._weigh()
        if self.memory[1] > MOST_RESIDENT >> 20:
            self._tell("memory", f"more than {MOST_RESIDENT >> 30} GiB", "")
            return True
        now, before, self.used = self._signs(), self.used, _cpu_seconds(self.child.pid)
        if now != self.beat:
            self.silent, self.beat, self.dumped = 0.0, now, False
            return False
        self.silent += self._to_blame(min(interval, 2 * POLL), before)
        if self.beat[0] == 0.0:
            if self.silent > START:
                self._tell("hang", "the window does not come", self._stacks())
                return True
            return False
        if self.beat[1]:  # the window is closed, and Python's own end is not to be disturbed
            if self.silent > CLOSE:
                stacks = _read(self.folder / "stacks.txt")[-5000:]
                self._tell("close", f"no end within {CLOSE:g} s of the window's", stacks)
            return self.silent > CLOSE
        if self.silent > HANG and not self.dumped:
            self.dumped, stacks = True, self._stacks()
            self.closing = any(words in _main_thread(stacks) for words in CLOSING)
            if not self.closing:
                self._tell("hang", innermost(stacks, "most recent call first", last=True), stacks)
        if self.dumped and self.closing and self.silent > CLOSE:
            stacks = self._stacks()
            self._tell("close", f"no end within {CLOSE:g} s in {innermost(stacks, 'Thread', last=True)}", stacks)
            return True
        return self.silent > GIVE_UP

    def _to_blame(self, interval: float, before: tuple[float, float]) -> float:
        """How much of an interval its own doing is: waiting for a processor is not; computing and sleeping are.

        A GUI thread that sleeps may wait for what another thread holds; then that one's computing counts.
        """
        main, all_of_it = (now - then for now, then in zip(self.used, before, strict=True))
        states = _states(self.child.pid)
        if states[:1] == ["R"]:
            return min(interval, max(0.0, main))
        return min(interval, max(0.0, all_of_it)) if {"R", "D"} & set(states) else interval

    def _tell(self, kind: str, key: str, text: str) -> None:
        self.found.append(Finding(kind, key, time.monotonic() - self.started, 0, text))

    def _signs(self) -> tuple[float, float]:
        try:
            return struct.unpack("dd", (self.folder / "beat").read_bytes())
        except (OSError, struct.error):
            return self.beat

    def _stacks(self) -> str:
        """What every thread of the child does now."""
        if not hasattr(signal, "SIGUSR1"):
            return ""
        before = len(_read(self.folder / "stacks.txt"))
        self.child.send_signal(signal.SIGUSR1)
        time.sleep(1.0)
        return _read(self.folder / "stacks.txt")[before:]

    def _weigh(self) -> None:
        try:
            pages = int(Path(f"/proc/{self.child.pid}/statm").read_text().split()[1])
        except (OSError, IndexError):
            return
        now = pages * os.sysconf("SC_PAGE_SIZE") >> 20
        if time.monotonic() - self.started < 30:
            self.memory[0] = now
        self.memory[1] = max(self.memory[1], now)


def _cpu_seconds(pid: int) -> tuple[float, float]:
    """What the main thread, and the whole process, have computed so far."""
    found = []
    for file in (f"/proc/{pid}/task/{pid}/stat", f"/proc/{pid}/stat"):
        try:
            fields = Path(file).read_text().rpartition(")")[2].split()
            found.append((int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"))
        except (OSError, IndexError):
            found.append(0.0)
    return found[0], found[1]


def _states(pid: int) -> list[str]:
    """Which of its threads run or could ("R"), the main one first; nothing where the system does not say."""
    found = []
    for task in sorted(Path(f"/proc/{pid}/task").glob("*/stat"), key=lambda path: int(path.parent.name)):
        try:
            found.append(task.read_text().rpartition(")")[2].split()[0])
        except (OSError, IndexError):  # it has ended
            continue
    return found


def _main_thread(stacks: str) -> str:
    """The part of faulthandler's dump about the main thread: the last one."""
    return re.split(r"\n(?=(?:Current t|T)hread 0x)", stacks)[-1]


def innermost(stacks: str, _: str = "", last: bool = False) -> str:
    """The innermost place of latentlab in the thread that crashed, or (`last`) in the main thread."""
    parts = re.split(r"\n?(?=(?:Current t|T)hread 0x)", stacks)
    current = [part for part in parts if part.startswith("Current thread")]
    part = _main_thread(stacks) if last or not current else current[0]
    for file, function in FRAME.findall(part):
        if "latentlab/" in file and "/scripts/" not in file:
            return f"latentlab/{file.rpartition('latentlab/')[2]}:{function}"
    frames = FRAME.findall(part)
    return f"{Path(frames[0][0]).name}:{frames[0][1]}" if frames else "no Python frame"


def _read(path: Path) -> str:
    return path.read_text(errors="replace") if path.exists() else ""


def _lines(path: Path) -> list[dict[str, Any]]:
    found = []
    for line in _read(path).splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:  # the last line of a process that was ended
            continue
    return found


def _actions(path: Path) -> list[dict[str, Any]]:
    """The records, each with what was noted after it: the file answered, the job begun, that it was missed."""
    actions: list[dict[str, Any]] = []
    for line in _lines(path):
        if "do" in line:
            actions.append(line)
        elif actions:
            actions[-1].update(line)
    return actions


def _findings(path: Path) -> list[Finding]:
    return [Finding(**line) for line in _lines(path) if line["kind"] != "said"]
