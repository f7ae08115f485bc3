"""The status bar: the last message and the job under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from latentlab.gui.widgets.data_words import by_titles
from latentlab.gui.widgets.words import Words

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow

JOB_PIXELS = 220  # for the title of a job


class Status(QObject):
    """Fills the status bar of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.lab, events = window.lab, window.events
        self.words = Words()
        self.job_words, self.job_bar, self.job_cancel = Words(), QProgressBar(), QPushButton("Cancel")
        self.job = QWidget()  # one part of the bar, so that what is in it is laid out together
        self.job_words.setFixedWidth(JOB_PIXELS)
        self.job_words.setSizePolicy(
            QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )  # else it is laid out as nothing
        self.job_words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.job_bar.setFixedWidth(120)
        self.job_cancel.setToolTip("Cancel this job; nothing is left half done")
        self.job_cancel.clicked.connect(self.lab.jobs.cancel)
        bar = window.statusBar()
        bar.addWidget(self.words, 1)
        within = QHBoxLayout(self.job)
        within.setContentsMargins(0, 0, 0, 0)
        for part in (self.job_words, self.job_bar, self.job_cancel):
            within.addWidget(part)
        bar.addPermanentWidget(self.job)
        self._timer = QTimer(self, interval=100)
        self._timer.timeout.connect(self._show_share)
        events.said.connect(self._say)
        events.job_started.connect(self._job_started)
        events.job_ended.connect(self._job_ended)
        self._job_ended()

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self.words.setText(by_titles(sentence))

    @Slot(str)
    def _job_started(self, title: str) -> None:
        self.job_words.setText(title + " …")
        self.job_cancel.setEnabled(self.lab.jobs.can_cancel)  # a save is always done
        self.job.show()
        self._timer.start()
        self._show_share()

    @Slot()
    def _job_ended(self) -> None:
        self._timer.stop()
        self.job.hide()

    @Slot()
    def _show_share(self) -> None:
        share = self.lab.jobs.share
        self.job_bar.setRange(0, 100 if share else 0)
        self.job_bar.setValue(round(100 * share))
