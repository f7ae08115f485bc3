"""Fits q to p off the GUI thread, both ways, and tells of q on its way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal

from latentlab.gui.threads.newest import Newest
from latentlab.worker.processors import compute_with


@dataclass(frozen=True, eq=False)
class Fit:
    """A target, a family of q, and where the reverse fit starts: None for the best of several."""

    target: Any
    family: str
    start: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Fitted:
    """One of the two fits of `of`: its `way` ("forward" or "reverse"), q, and its divergences once it has arrived."""

    of: Fit
    way: str
    q: Any
    divergences: Any = None


class FittingThread(Newest):
    """Takes a Fit and emits Fitted."""

    fitted = Signal(object)

    def __init__(self) -> None:
        super().__init__("fitting")

    def handle(self, fit: Fit) -> None:
        """Forward first: it is there at once."""
        from latentlab.lessons.kl import divergences, fit_forward, fit_reverse

        compute_with(1)

        def on_its_way(q: Any) -> None:
            self.check()
            self.fitted.emit(Fitted(fit, "reverse", q))

        q = fit_forward(fit.target, fit.family)
        self.check()
        self.fitted.emit(Fitted(fit, "forward", q, divergences(fit.target, q)))
        q = fit_reverse(fit.target, fit.family, fit.start, on_its_way)
        self.check()
        self.fitted.emit(Fitted(fit, "reverse", q, divergences(fit.target, q)))
