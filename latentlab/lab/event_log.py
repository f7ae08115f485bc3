"""The curves of a run in TensorBoard's event files, written as it trains."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.worker.jobs import Jobs

if TYPE_CHECKING:
    from latentlab.export.events import LiveEvents
    from latentlab.lab import Lab


class EventLog:
    """Appends what each run measures to a file of its own in `folder`, in the background; "" writes nothing."""

    def __init__(self, lab: Lab) -> None:
        self.lab, self.folder = lab, ""
        self.jobs = Jobs(lab.loop)
        self.jobs.failed.connect(self._give_up)
        self._file: LiveEvents | None = None
        lab.progressed.connect(self._add)
        lab.run_changed.connect(self._end_file)

    def write_to(self, folder: str) -> None:
        """Write there from now on, what the present run has measured already included; "" ends that."""
        self._end_file()
        self.folder = folder
        self.lab.log.add("log events", folder=folder)
        self.lab.said.emit(f"Curves go to event files in {Path(folder)}" if folder else "No more events are written")
        self._add()

    def _add(self) -> None:
        report = self.lab.report
        if not self.folder or report is None or self.lab.decoder is None or self.jobs.waiting:
            return
        if self._file is None:
            from latentlab.export.events import LiveEvents

            self._file = LiveEvents(self.folder, self.lab.decoder.name)
        file, history = self._file, report.history
        self.jobs.do("Writing events", lambda _: file.add(history), self._added)

    def _added(self, _: Any) -> None:
        """What came while it was written."""
        report = self.lab.report
        if self._file is not None and report is not None and self._file.step < _last(report.history):
            self._add()

    def _end_file(self) -> None:
        """The next run has a file of its own."""
        self._file = None

    def _give_up(self, sentence: str, details: str) -> None:
        """One failure is told, and not again at every step."""
        self.folder, self._file = "", None
        self.lab.fail(f"{sentence} No more events are written.", details)


def _last(history: Any) -> int:
    steps = history.get("step", ())
    return int(steps[-1]) if len(steps) else -1
