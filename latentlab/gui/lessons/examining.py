"""What pages share that look into the running model: by themselves where they are seen and it rests, or by a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.lab.needs import missing

NEEDS = ("embedding", "resting", "rows")
NOT_FINITE = "This run has numbers that are not finite: there is nothing to see of it."


class ExaminingPage(LessonPage):
    """A subclass says what is done with a copy of the run (`work`), and shows what came of it (`show_found`).

    What was found of another run, or of another step of it, is no longer shown.

    Attributes:
        examined: what is found out, as the status line says it; each page has a thread of its own for it.
        button: finds it out again.
    """

    rules: ClassVar[dict[str, str]] = {"button": "Outliers"}
    examined: ClassVar[str]

    def __init__(self, events: Events, lines: int, button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(events, lines, parent)
        self.button = button
        self.button.clicked.connect(self.measure)
        self._found: tuple[int, int, Any] | None = None
        self._asked: tuple[int, int] | None = None

    def follow(self) -> None:
        """Look, and look again whenever the run has come to rest; to be called once all is made."""
        self._soon = WhenSeen(self, self._by_itself)
        for changed in (self.events.data_changed, self.events.run_changed, self.events.phase_changed):
            changed.connect(self._refresh)
        self.events.job_ended.connect(self._show)
        self._refresh()

    def work(self) -> Callable[[Any, Callable[[float], None]], Any]:
        """What is done in the background with a copy of the run."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Show what was found; None where nothing is known: then `why` says why not."""
        raise NotImplementedError

    @property
    def found(self) -> Any:
        """What was found, while the run and its step are those it was found of."""
        return self.of_now(self._found)

    @property
    def why(self) -> str:
        """Why there is nothing to see."""
        lacking = missing(self.lab, NEEDS)
        if lacking:
            return lacking
        under_way = self._asked == self._now() and self.lab.jobs.under_way(self.examined)
        return f"{self.examined} …" if under_way else "Press the button to see it."

    def _now(self) -> tuple[int, int] | None:
        """The run and its step; None while it trains."""
        lab = self.lab
        return None if missing(lab, NEEDS) or lab.report is None else (lab.run_ticket, lab.report.step)

    @Slot()
    def measure(self) -> None:
        """Find it out of the run as it is."""
        now = self._asked = self._now()
        if now is None:
            return
        work = self.work()

        def done(found: tuple[int, Any]) -> None:
            self._found = (now[0], *found)
            self._show()

        def with_step(run: Any, report: Callable[[float], None]) -> tuple[int, Any]:
            return run.step, work(run, report)

        self.lab.examine(self.examined, with_step, done, self.examined)

    @Slot()
    def _refresh(self) -> None:
        self._show()
        if self.found is None:
            self._soon.ask()

    @Slot()
    def _show(self) -> None:
        self.show_found(self.found)

    def _by_itself(self) -> None:
        """Once for each step at which it rests."""
        if self.found is None and self._now() is not None and self._asked != self._now():
            self.measure()
