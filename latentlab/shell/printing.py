"""What is printed: figures on standard output, progress on standard error."""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.training.fit import Progress
    from latentlab.training.run import Run

MOST_REMARKS = 20


def reading(quiet: bool, word: str = "reading") -> Callable[[float], None]:
    """Says on standard error, now and then, how far a long reading is."""
    told = [time.monotonic()]

    def report(share: float) -> None:
        if not quiet and time.monotonic() > told[0] + 5:
            told[0] = time.monotonic()
            print(f"{word} {share:.0%}", file=sys.stderr, flush=True)

    return report


def remark(data: Any) -> None:
    """What is to be known of how rows were read."""
    for words in data.remarks[:MOST_REMARKS]:
        print(words, file=sys.stderr)
    if len(data.remarks) > MOST_REMARKS:
        print(f"… and {len(data.remarks) - MOST_REMARKS:,} remarks more: latentlab info.", file=sys.stderr)


class ProgressLine:
    """One line, renewed in a terminal; in a log one line now and then."""

    def __init__(self, quiet: bool) -> None:
        self.terminal, self.started = sys.stderr.isatty() and not quiet, time.monotonic()
        self.next = math.inf if quiet else 0.0

    def show(self, run: Run, progress: Progress) -> None:
        """Say how far a run is, where it is time to."""
        now = time.monotonic()
        done = progress.step - run.span[0]
        if now < self.next or not done:
            return
        self.next = now + (0.25 if self.terminal else 10)
        left = (now - self.started) / done * (progress.last_step - progress.step)
        text = f"epoch {progress.epoch:.1f}  ELBO per row: training {run.history.last('elbo'):.2f}"
        held_out = run.history.last("validation_elbo")
        text += f", held out {held_out:.2f}" if math.isfinite(held_out) else ""
        text += f"  {left:.0f} s left"
        print(
            f"\r\x1b[K{text}" if self.terminal else text,
            end="" if self.terminal else "\n",
            file=sys.stderr,
            flush=True,
        )

    def wait(self, words: str) -> None:
        """Say what is waited for; "" where nothing is any more."""
        if words and self.next < math.inf:
            print(words, file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.terminal:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def whose(data: Dataset) -> dict[str, str]:
    """Which rows the figures are of, where it is not the held-out ones."""
    if not len(data.held_out):
        return {"figures_of": "training rows: none are held out"}
    return {} if data.test is None else {"figures_of": f"the {len(data.test):,} test rows"}


def print_figures(figures: dict[str, Any], as_json: bool) -> None:
    """Figures on standard output, a line each or as one JSON object; those that could not be found are left out."""
    if as_json:
        known = {name: value for name, value in figures.items() if not _is_nothing(value)}
        print(json.dumps(known, allow_nan=False))
        return
    for name, value in figures.items():
        if _is_nothing(value):
            continue
        print(f"{name.replace('_', ' '):>20}  {_figure(value) if isinstance(value, float) else value}")


def _figure(value: float) -> str:
    """A number to three decimals; one that is smaller, to two digits: no error is said to be 0 that is not."""
    text = f"{value:,.3f}".rstrip("0").rstrip(".")
    return f"{value:.2g}" if value and abs(value) < 0.01 else text


def _is_nothing(value: object) -> bool:
    """Whether a figure could not be found, such as the error of a single draw."""
    return isinstance(value, float) and not math.isfinite(value)
