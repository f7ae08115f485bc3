"""Hands in a real X window: xdotool moves the mouse and presses the keys, and each click, key or drag is counted."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from environment import PROJECT

NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "import": "imagemagick"}
PATIENCE = 90.0


class TaskFailed(Exception):
    """What a task waits for does not come."""


class Screen:
    """An X server of its own with a window manager; ended when left."""

    def __init__(self, size: str = "1400x950") -> None:
        self.size = size

    def __enter__(self) -> Screen:
        missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
        if missing:
            raise TaskFailed(f"A real X window needs: sudo apt-get install {' '.join(missing)}")
        read, write = os.pipe()
        server = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{self.size}x24", "-nolisten", "tcp"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._processes = [subprocess.Popen(server, pass_fds=[write], **quiet)]
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"
        environment = os.environ | {"DISPLAY": self.display}
        self._processes.append(subprocess.Popen(["openbox"], env=environment, **quiet))
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)


class Hand:
    """Mouse and keys at one window of the program, and a count of what they did."""

    def __init__(self, screen: Screen, folder: Path, python: str) -> None:
        self.screen, self.folder, self.python = screen, folder, python
        self.clicks = 0
        self.program: subprocess.Popen[str] | None = None

    # The program -----------------------------------------------------------------------------------------------------

    def start(self, *arguments: str) -> None:
        """Start the program as a person does; its settings are those of this folder."""
        home = self.folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        kept = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": home / "data"}
        kept |= {"XDG_CACHE_HOME": home / "cache", "DISPLAY": self.screen.display, "QT_QPA_PLATFORM": "xcb"}
        environment = os.environ | {name: str(value) for name, value in kept.items()}
        environment.pop("WAYLAND_DISPLAY", None)
        command = [self.python, str(PROJECT / "scripts" / "tasks_child.py"), *arguments]
        errors = (self.folder / "errors.txt").open("a")
        self.program = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=environment, text=True, cwd=home
        )
        self.until(lambda now: now["window"], "the window does not open")
        self.until(lambda now: not now["jobs"], "the window does not get ready")

    def end(self) -> None:
        """End it from outside, where a task has not."""
        if self.program is not None:
            self.program.terminate()
            try:
                self.program.wait(20)
            except subprocess.TimeoutExpired:
                self.program.kill()
            self.program = None

    def left(self) -> bool:
        """Whether the program has ended by itself."""
        return self.program is not None and self.program.poll() is not None

    def ask(self, **question: Any) -> Any:
        """Ask the eye in the program."""
        if self.program is None or self.program.poll() is not None:
            raise TaskFailed("the program has ended")
        self.program.stdin.write(json.dumps(question) + "\n")
        self.program.stdin.flush()
        line = self.program.stdout.readline()
        if not line:
            raise TaskFailed("the program has ended")
        return json.loads(line)

    def until(self, holds: Callable[[dict[str, Any]], object], problem: str, patience: float = PATIENCE) -> dict:
        """Wait until the state is such."""
        end = time.monotonic() + patience
        while True:
            now = self.ask(state=1)
            if holds(now):
                return now
            if time.monotonic() > end:
                self.picture("failed")
                raise TaskFailed(f"{problem}; {now}")
            time.sleep(0.05)

    def find(self, name: str, patience: float = 20.0) -> tuple[int, int]:
        """The middle of what is called so, once it is seen, can be used and lies still."""
        end, before = time.monotonic() + patience, None
        while time.monotonic() < end:
            box = self.ask(where=name)
            if box is not None and box == before:
                return box[0] + box[2] // 2, box[1] + box[3] // 2
            before = box
            time.sleep(0.05)
        self.picture("failed")
        raise TaskFailed(f"nothing that can be used is called {name!r}")

    # What is counted -------------------------------------------------------------------------------------------------

    def click(self, *names: str) -> None:
        """One click on each, in turn."""
        for name in names:
            self._click(*self.find(name))

    def click_place(self, x: float, y: float) -> None:
        """A click on a place of the map."""
        at = self.ask(place=[x, y])
        self._click(at[0], at[1])

    def _click(self, x: int, y: int) -> None:
        self.clicks += 1
        self._do("mousemove", str(x), str(y))
        time.sleep(0.06)
        self._do("click", "1")
        time.sleep(0.12)

    def key(self, *keys: str) -> None:
        """One key, or keys held together, each."""
        for key in keys:
            self.clicks += 1
            self._do("key", "--clearmodifiers", key)
            time.sleep(0.12)

    def write(self, text: str) -> None:
        """Text, and Enter: as one."""
        self.clicks += 1
        self._do("key", "--clearmodifiers", "ctrl+a")
        self._do("type", "--delay", "6", text)
        self._do("key", "Return")
        time.sleep(0.2)

    def drag(self, points: list[tuple[float, float]], shift: bool = False) -> None:
        """Press at the first place of the map, go through the others, release."""
        self.clicks += 1
        at = [self.ask(place=list(point))[:2] for point in points]
        self._do("mousemove", *map(str, at[0]))
        time.sleep(0.1)
        if shift:
            self._do("keydown", "shift")
        self._do("mousedown", "1")
        for (x0, y0), (x1, y1) in pairwise(at):
            for i in range(1, 9):
                self._do("mousemove", str(x0 + (x1 - x0) * i // 8), str(y0 + (y1 - y0) * i // 8))
                time.sleep(0.012)
        self._do("mouseup", "1")
        if shift:
            self._do("keyup", "shift")
        time.sleep(0.15)

    # What is not -----------------------------------------------------------------------------------------------------

    def resize(self, width: int, height: int) -> None:
        """By the window manager."""
        self._do("search", "--onlyvisible", "--name", "LatentLab", "windowsize", str(width), str(height))
        time.sleep(0.6)

    def picture(self, name: str) -> None:
        """What is on the screen."""
        target = self.folder / f"{name}.png"
        environment = os.environ | {"DISPLAY": self.screen.display}
        subprocess.run(["import", "-window", "root", str(target)], env=environment, stderr=subprocess.DEVNULL)

    def _do(self, *words: str) -> None:
        environment = os.environ | {"DISPLAY": self.screen.display}
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True)
        if done.returncode:
            print(f"xdotool {' '.join(words)}: {done.stderr.strip()}", file=sys.stderr)
