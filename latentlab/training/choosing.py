"""The number of threads and the kind of product that steps go fastest with, found by timing the steps themselves.

Beside other programs each thread of a product waits for the others, and they for a processor: then fewer are faster.
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence

from latentlab.training.engine import Engine

SETTLE_SECONDS = 1.0  # of a run go as they are given: a short one is the same every time
TRIAL_SECONDS, LEAST_TRIED, ROUNDS = 0.04, 3, 2  # of steps for each engine that is tried, in turn
BETTER = 0.93  # of the time of the present engine is worth another
SLOWER, FASTER = 1.4, 0.7  # times what a step took when it was chosen: the machine is another now
WINDOW_SECONDS = 0.4  # whose steps tell that
AGAIN_SECONDS = 20.0  # after which engines are compared anew where threads were given up
TRIAL_SHARE = 0.06  # of the time at most goes into trials that are not the first


def processors() -> int:
    """How many this process may compute with: what a person has set, else those it may run on."""
    wanted = os.environ.get("OMP_NUM_THREADS", "").split(",")[0].strip()
    if wanted.isdecimal() and int(wanted):
        return int(wanted)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def thread_counts(most: int) -> list[int]:
    """1, 2, 4 … and `most`."""
    return sorted({1, most, *(2**power for power in range(most.bit_length()) if 2**power <= most)})


class Choice:
    """The engine of each next step, among `engines`: ask `next`, take the step, and tell `took`.

    The first of `engines` is taken until the run is `SETTLE_SECONDS` old; then all are compared. When the machine
    becomes another one, busy or idle, other numbers of threads are.
    """

    def __init__(self, engines: Sequence[Engine]) -> None:
        self.engines, self.chosen = list(engines), engines[0]
        self._spent, self._quiet_until = 0.0, SETTLE_SECONDS
        self._trial: _Trial | None = None
        self._usual = math.nan  # seconds a row, when it was chosen
        self._window = [0.0, 0]

    def offer(self, engines: Sequence[Engine]) -> None:
        """From now on among these; they are compared at once."""
        self.engines = list(engines)
        if self.chosen not in self.engines:
            self.chosen = self.engines[0]
        self._trial, self._quiet_until = None, min(self._quiet_until, max(self._spent, SETTLE_SECONDS))
        self._usual = math.nan

    @property
    def trying(self) -> bool:
        """Whether engines are being compared."""
        return self._trial is not None

    def next(self) -> Engine:
        """Of the step that comes."""
        if self._trial is None and len(self.engines) > 1 and self._due():
            first = math.isnan(self._usual)
            alike = [engine for engine in self.engines if first or engine[:2] == self.chosen[:2]]
            self._trial = _Trial(alike, self.chosen)
        return self._trial.engine if self._trial is not None else self.chosen

    def took(self, seconds: float, rows: int) -> None:
        """The step has taken so long, for so many rows."""
        self._spent += seconds
        if self._trial is None:
            self._window[0] += seconds
            self._window[1] += rows
            return
        self._trial.took(seconds, rows)
        if self._trial.over:
            spent = 0.0 if math.isnan(self._usual) else self._trial.spent
            self.chosen, self._usual = self._trial.best()
            self._quiet_until = self._spent + max(spent / TRIAL_SHARE, WINDOW_SECONDS)
            self._trial, self._window = None, [0.0, 0]

    def _due(self) -> bool:
        """Whether the machine is another than when the engine was chosen."""
        if self._spent < self._quiet_until:
            return False
        if math.isnan(self._usual):
            return True
        seconds, rows = self._window
        if seconds < WINDOW_SECONDS or not rows:
            return False
        self._window = [0.0, 0]
        if not FASTER < seconds / rows / self._usual < SLOWER:
            return True
        fewer = self.chosen.threads < max(engine.threads for engine in self.engines)
        return fewer and self._spent > self._quiet_until + AGAIN_SECONDS


class _Trial:
    """Steps of each engine in turn, the first of each turn not counted: it finds threads asleep and memory cold."""

    def __init__(self, engines: Sequence[Engine], present: Engine) -> None:
        self.present, self.spent = present, 0.0
        self._turns = [engine for _ in range(ROUNDS) for engine in engines]
        self._found: dict[Engine, list[float]] = {engine: [0.0, 0.0] for engine in engines}
        self._in_turn, self._seconds = 0, 0.0

    @property
    def engine(self) -> Engine:
        """Whose turn it is."""
        return self._turns[0]

    @property
    def over(self) -> bool:
        """Whether all have had their turns."""
        return not self._turns

    def took(self, seconds: float, rows: int) -> None:
        """One step of the engine whose turn it is."""
        self.spent += seconds
        if self._in_turn:
            found = self._found[self.engine]
            found[0], found[1] = found[0] + seconds, found[1] + rows
        self._in_turn, self._seconds = self._in_turn + 1, self._seconds + seconds
        if self._in_turn > LEAST_TRIED and self._seconds >= TRIAL_SECONDS:
            self._turns.pop(0)
            self._in_turn, self._seconds = 0, 0.0

    def best(self) -> tuple[Engine, float]:
        """The fastest engine, another than the present one only where it is clearly so; and its seconds a row."""
        times = {engine: seconds / rows for engine, (seconds, rows) in self._found.items()}
        best = min(times, key=times.__getitem__)
        if self.present in times and times[best] > BETTER * times[self.present]:
            best = self.present
        return best, times[best]
