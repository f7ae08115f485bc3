"""Tours and the presenter's mode of one window: made when first asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow
    from latentlab.gui.app.presenting import Presenter
    from latentlab.gui.tours.guide import Guide


class Lecturing(QObject):
    """What is shown to others; `guide` and `presenter` are None until the first tour, and the first presentation."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.guide: Guide | None = None
        self.presenter: Presenter | None = None

    @property
    def presenting(self) -> bool:
        """Whether one part of the window is shown alone."""
        return self.presenter is not None and self.presenter.on

    @Slot()
    def offer(self) -> None:
        """An entry for each tour, with its minutes, and where it was left."""
        from latentlab.gui.tours import TOURS
        from latentlab.gui.tours.guide import place_kept
        from latentlab.gui.tours.reading import read_tour

        menu = self.window.findChild(QMenu, "Tours")
        menu.clear()
        for name in TOURS:
            tour, at = read_tour(name), place_kept(name)
            left = f", step {at + 1} of {len(tour.steps)}" if at else ""
            words = f"{tour.title} ({tour.minutes} minutes{left})"
            self.window.menus.offer(menu, words, partial(self.take, name, at), tip=tour.summary)

    def take(self, name: str, at: int = 0) -> None:
        """Begin a tour, or go on with it at a step."""
        from latentlab.gui.tours.guide import Guide

        if self.guide is None:
            self.guide = Guide(self.window)
            self.guide.bar.enlarge(self.presenting)
            self.guide.stepped.connect(self._follow)
            self.window.workspaces.changed.connect(self._show_bar)
        self.guide.take(name, at)

    @Slot()
    def take_first(self) -> None:
        """The tour that supposes nothing."""
        from latentlab.gui.tours import TOURS
        from latentlab.gui.tours.guide import place_kept

        self.take(TOURS[0], place_kept(TOURS[0]))

    @Slot()
    def present(self) -> None:
        """One part of the window in large type; asked again, everything as it was."""
        from latentlab.gui.app.presenting import Presenter

        if self.presenter is None:
            self.presenter = Presenter(self.window)
            self.presenter.ended.connect(self._take_back)
        self.presenter.toggle(self.guide.part if self.guide is not None else None)
        if self.guide is not None:
            self.guide.bar.enlarge(self.presenting)

    @Slot()
    def _follow(self) -> None:
        """The tour has gone on, and its part is presented; or it has ended."""
        over = self.guide.tour is None
        if self.presenting:
            self.presenter.show_part(self.guide.part)
            if over:
                self.presenter.return_to(self.window.workspaces.state())
        elif over:
            self._take_back()

    @Slot()
    def _take_back(self) -> None:
        """The docks are the workspace's again, unless the other of the two has them still."""
        if self.guide is None or self.guide.tour is None:
            self.window.workspaces.take_back()
        self._show_bar()

    @Slot()
    def _show_bar(self, *_: object) -> None:
        """The layout of before may be of before the tour, or of one that has ended since."""
        if self.guide is not None:
            self.guide.bar.setVisible(self.guide.tour is not None)
            self.guide.bar.enlarge(self.presenting)
            self.guide.bring_part()
