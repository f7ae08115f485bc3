"""How often a run is shown while it trains: as often as the eye needs, and no more than its thread has time for."""

from __future__ import annotations

import time

SHARE = 0.03  # of a processor, at most, goes into showing a run: training needs all of them
LEAST_SECONDS = 0.25  # between two states that are shown, as a run has it by itself
MOST_SECONDS = 1.0  # between two states that are shown, however much else there is to do
LOOK_SECONDS = 1.0  # over which the share is taken


class Pacing:
    """Asked at each state that is shown, in the thread that shows them; a hand at work makes states fewer, too."""

    def __init__(self) -> None:
        self.seconds = LEAST_SECONDS  # from one state to the next
        self._mark = (time.monotonic(), time.thread_time())

    def shown(self) -> float:
        """One more was shown; the seconds until the next one."""
        now, spent = time.monotonic(), time.thread_time()
        since, before = self._mark
        if now - since >= LOOK_SECONDS:
            share = (spent - before) / (now - since)
            self.seconds = min(MOST_SECONDS, max(LEAST_SECONDS, self.seconds * share / SHARE))
            self._mark = (now, spent)
        return self.seconds
