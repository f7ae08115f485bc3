"""The data before there is a model of them: their own picture, made in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from psygnal import Signal

from latentlab.errors import InputError
from latentlab.lab.verbs import verb
from latentlab.worker.jobs import PICTURING

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.data import Dataset
    from latentlab.lab import Lab
    from latentlab.space.data_picture import DataPicture

TITLE = "Picture of the data"


class Overview:
    """Owns the picture of the data that are open; None while it is made, and where nothing can be made of them."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.picture: DataPicture | None = None
        self._making: Dataset | None = None
        self._soon = lab.loop.timer(0, self._begin)
        lab.data_left.connect(self._forget)
        lab.data_changed.connect(self._later)

    @property
    def busy(self) -> bool:
        """Whether it is being made."""
        return self._soon.active or self._making is not None

    @property
    def wanted(self) -> bool:
        """Whether there could be a picture, and nothing else is on the map."""
        lab = self.lab
        return lab.data is not None and lab.data.here and lab.decoder is None and self.picture is None

    def make(self) -> None:
        """Make the picture of the data, where it was given up. InputError where there is nothing to be made."""
        if not self.wanted:
            there = self.lab.data is not None and self.lab.data.here
            raise InputError("The map shows these data already." if there else "Open data first, with their rows.")
        self._begin()

    def _forget(self) -> None:
        self._soon.stop()
        self.lab.jobs.drop(PICTURING)
        self.picture = self._making = None
        self.changed.emit()

    def _later(self) -> None:
        """A session brings its run at once: then there is nothing to be made."""
        self._soon.start()

    def _begin(self) -> None:
        lab, data = self.lab, self.lab.data
        if not self.wanted or self._making is data:
            return

        def work(report: Callable[[float], None]) -> DataPicture:
            from latentlab.space.data_picture import picture_of

            return picture_of(data, report)

        self._making = data
        lab.jobs.do(TITLE, work, partial(self._take, data), partial(self._take, data, None), PICTURING)
        self.changed.emit()

    def _take(self, data: Dataset, picture: DataPicture | None) -> None:
        """What came of it, or None where it was given up; other data may be open by now."""
        if self._making is data:
            self.picture, self._making = picture, None
            self.changed.emit()


@verb("picture data")
def _picture_data(lab: Lab) -> None:
    """Make the picture of the data that was given up."""
    lab.overview.make()
