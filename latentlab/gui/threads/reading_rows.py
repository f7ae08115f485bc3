"""Reads the rows that a table has in sight, where they lie on disk, and makes their thumbnails."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage

from latentlab.data import Dataset
from latentlab.data.listing import ListedColumn, values_of
from latentlab.gui.threads.newest import Newest
from latentlab.gui.widgets.pictures import images_of

SIDE = 32  # pixels of a thumbnail


@dataclass(frozen=True, eq=False)
class RowsPage:
    """Some neighbouring lines: their rows (n,), and what had to be read of them."""

    of: Dataset
    number: int
    rows: np.ndarray
    columns: tuple[ListedColumn, ...]
    values: np.ndarray | None = None
    pictures: tuple[QImage, ...] = ()


class RowsReader(Newest):
    """Takes pages to be read, the ones in sight, and emits each as it comes."""

    read = Signal(object)

    def __init__(self) -> None:
        super().__init__("rows")

    def handle(self, request: tuple[RowsPage, ...]) -> None:
        """One page after another, until others are wanted."""
        for page in request:
            self.check()
            self.read.emit(filled(page))


def filled(page: RowsPage) -> RowsPage:
    """A page with the values of its rows, or their pictures."""
    data, pictures = page.of, ()
    if any(column.kind == "picture" for column in page.columns):
        step = max(1, min(data.shape[:2]) // SIDE)
        made = images_of(np.asarray(data.x[page.rows])[:, ::step, ::step])
        pictures = tuple(image.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio) for image in made)
    values = values_of(data, page.rows, page.columns) if any(c.kind == "value" for c in page.columns) else None
    return RowsPage(data, page.number, page.rows, page.columns, values, pictures)
