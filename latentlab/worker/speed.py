"""How fast a run goes: over a while, since other work holds it up now and then."""

from __future__ import annotations

from collections import deque

SECONDS, APART = 20.0, 0.5  # that are looked back over; between what is noted of them


class Speed:
    """Steps a second of the clock over the last 20 seconds, fewer where it began later; 0 before the first is known."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()

    def begin(self, now: float, step: int) -> None:
        """Steps go on from here; what was before says nothing of them."""
        self._marks = deque([(now, step)])

    def at(self, now: float, step: int) -> float:
        """What it is at a time in seconds, some steps later."""
        marks = self._marks
        if not marks or step < marks[-1][1]:
            self.begin(now, step)
            return 0.0
        while len(marks) > 1 and marks[1][0] <= now - SECONDS:
            marks.popleft()
        first, before = marks[0]
        if now - marks[-1][0] >= APART:
            marks.append((now, step))
        return (step - before) / max(now - first, 1e-3)
