"""What can be done with a row or a place of the map: the menu of the right mouse button."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from latentlab.gui.widgets.plain import on_button
from latentlab.lab import Lab


class PlaceMenu(QMenu):
    """Of a place (2,) on the plane, and of the row of the dataset that lies there, if any."""

    def __init__(self, lab: Lab, row: int | None, place: tuple[float, float], parent: QWidget) -> None:
        super().__init__(parent)
        self.lab = lab
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row is not None:
            self._offer_row(row)
        if lab.embedding is not None:
            self.addAction("Probe here", partial(lab.set_probe_xy, *place))
            self.addAction("Add a waypoint here", partial(self._add_waypoint, place))
        if lab.selections.current is not None:
            self.addAction("Select nothing", partial(lab.selections.choose, None))

    def _offer_row(self, row: int) -> None:
        lab = self.lab
        self.addSection(lab.data.name_of(row)[-40:])
        for words, do, there in (
            ("Probe to this row", partial(lab.probe_to_row, row), lab.embedding is not None),
            ("Select this row", partial(lab.finding.row, row), True),
            ("Add it to the selection", partial(lab.finding.row, row, "add"), True),
            ("Its neighbours in latent space", partial(lab.finding.neighbours_of, row), lab.embedding is not None),
            ("Its neighbours in the data", partial(lab.finding.neighbours_of, row, "data"), lab.data.in_memory),
        ):
            if there:
                self.addAction(words, do)
        if lab.data.labels is not None:
            name = lab.data.label_of(row)
            self.addAction(on_button(f"All rows of {name}"), partial(lab.finding.label, name))
        self.addSeparator()

    def _add_waypoint(self, place: tuple[float, float]) -> None:
        z = self.lab.plane.turn_back(np.array([place], np.float32), self.lab.probe)[0]
        self.lab.change_path(self.lab.path.adding(z), "add waypoint")
