"""How the window looks, as a session keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QByteArray, QObject, Slot

from latentlab.lab.kept import view_arrays, view_values
from latentlab.space.backgrounds import BACKGROUNDS

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow
    from latentlab.storage.records import SessionView


class Sight(QObject):
    """Of one window: what a session keeps of it, and that shown again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window

    def view(self) -> SessionView:
        """What a session keeps of the window."""
        from latentlab.storage.records import SessionView

        window, lab = self.window, self.window.lab
        arrays = view_arrays(lab)
        arrays["docks"] = np.frombuffer(window.workspaces.state().data(), np.uint8)
        values = {"range": window.map.view_range(), "axis": window.curves.axis.currentData()}
        values |= {
            "workspace": window.workspaces.now,
            "background": window.map.background.kind,
            "looks": window.map.looks(),
        }
        return SessionView(arrays, {**values, **view_values(lab)})

    @Slot(object)
    def restore(self, view: SessionView) -> None:
        """Show the window as a session kept it; what does not fit is left as it is, and told where it is missing."""
        window = self.window
        workspace = view.values.get("workspace")
        docks = view.arrays.get("docks", np.empty(0))
        if isinstance(workspace, str) and docks.dtype == np.uint8:  # the window itself stays where a hand put it
            window.workspaces.show(workspace, QByteArray(docks.tobytes()))
        window.curves.axis.setCurrentIndex(max(0, window.curves.axis.findData(view.values.get("axis"))))
        window.train_panel.show_settings()
        background = view.values.get("background")
        if isinstance(background, str) and background in BACKGROUNDS:
            window.map.background.choose(background)
        elif isinstance(background, str):
            window.lab.said.emit(f"The background {background[:40]!r} of this session is not installed here.")
        window.map.restore_looks(view.values.get("looks"))
        try:
            (x0, x1), (y0, y1) = view.values["range"]
            window.map.show_range((float(x0), float(x1)), (float(y0), float(y1)))
        except (KeyError, TypeError, ValueError):
            window.map.fit()
