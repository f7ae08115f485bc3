"""Works in turns, ours beside a peer's, so that a machine whose speed drifts treats both alike."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from bench_common import say

Work = Callable[[], Any]


def in_turns(works: dict[str, Work], rounds: int = 5, warm: bool = True) -> dict[str, list[float]]:
    """The seconds of each work in each of the rounds; in every other round the last comes first.

    `warm` lets each go once before, which is not counted: compiled, imported, and the files in memory.
    """
    found: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(-int(warm), rounds):
        for name in reversed(works) if turn % 2 else works:
            began = time.perf_counter()
            works[name]()
            found[name].append(time.perf_counter() - began)
    return {name: seconds[int(warm) :] for name, seconds in found.items()}


def ratio_of(ours: list[float], peers: list[float]) -> dict[str, float]:
    """The median of the paired ratios, ours over the peer's, and their spread: interquartile range over median."""
    ratios = [a / b for a, b in zip(ours, peers, strict=True)]
    low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
    return {"ratio": middle, "spread": (high - low) / middle}


def beside(benchmark: str, bar: float, ours: Work, peer: Work, rounds: int = 5, **more: Any) -> None:
    """Say how long ours and a peer's take: `ratio` is our time over the peer's, and is to be `bar` at most."""
    found = in_turns({"ours": ours, "peer": peer}, rounds)
    say(
        benchmark, **ratio_of(found["ours"], found["peer"]), bar=bar, ours_s=statistics.median(found["ours"]),
        peer_s=statistics.median(found["peer"]), **more,
    )  # fmt: skip


@contextmanager
def most_memory() -> Iterator[list[float]]:
    """One number: MB of this process in memory at the most, over what there was at first (Linux; else nothing)."""
    from bench_data import resident

    try:
        start = resident()
    except OSError:
        yield [float("nan")]
        return
    most, ended = [0.0], threading.Event()

    def watch() -> None:
        while not ended.wait(0.02):
            most[0] = max(most[0], resident() - start)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield most
    finally:
        ended.set()
        watcher.join()
