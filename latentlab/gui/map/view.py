"""The map under the hand: probe, paths, lasso, the row under the cursor, and what lies behind the rows."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.map.background import MapBackground
from latentlab.gui.map.drawing_view import DrawingView
from latentlab.gui.map.hover_card import HoverCard
from latentlab.gui.map.items import Marks, OutlineItem, PathsItem, SpreadItem
from latentlab.gui.map.map_words import MapWords
from latentlab.gui.map.overlays import DeviationItem, EllipsesItem, posterior_outlines
from latentlab.gui.map.place_menu import PlaceMenu
from latentlab.gui.widgets import theme
from latentlab.lab.map_picture import shown_colours
from latentlab.worker.ending import Ending

GRAB_PIXELS = 14
HOVER_PIXELS = 8
CLICK_PIXELS = 4
STEPS_ACROSS = 60  # an arrow key moves the probe by so small a part of the view; with Shift five times as far
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
PATH_POINTS = 200
MOST_SPREADS = 60


class MapView(DrawingView):
    """Drag the probe, or the ground to pan; wheel to zoom; click to put the probe there; Shift and drag to lasso."""

    tool_changed = Signal()

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, parent)
        self.setAccessibleName("Map of latent space")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tool = "move"
        self._marks, self._paths_item = Marks(), PathsItem()
        self._outline, self._spreads = OutlineItem(), SpreadItem()
        self.ellipses, self.deviation = EllipsesItem(), DeviationItem()
        for item in (self.deviation, self.ellipses, self._paths_item, self._spreads, self._marks, self._outline):
            self.addItem(item, ignoreBounds=True)
        self._hover = HoverCard(self.viewport())
        self._told = MapWords(self.lab, self.viewport())
        self._drag: str | int | None = None
        self._drawing: list[tuple[float, float]] = []
        self._far = 0.0  # pixels that what is drawn goes away from where it began
        self._press = QPointF()
        self.menu: PlaceMenu | None = None
        self.background = MapBackground(events, self)
        events.data_changed.connect(self._new_data)
        events.embedding_changed.connect(self._new_places)
        events.decoder_changed.connect(self._show_model)
        events.probe_changed.connect(self._show_marks)
        events.paths_changed.connect(self._show_paths)
        events.trust_changed.connect(self._show_paths)
        events.solved_changed.connect(self._show_paths)
        events.selection_changed.connect(self._show_spreads)
        events.whole_map_changed.connect(self._show_share)
        events.overview_changed.connect(self._new_places)
        self.restyle()

    # What is shown -------------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        super().restyle()
        self._told.restyle()
        self._marks.colours = theme.colours()
        self._show_paths()
        self._show_model()
        self.background.restyle()

    @Slot()
    def _new_data(self) -> None:
        self._end_hover()
        self.fit()

    @Slot()
    def _new_places(self) -> None:
        self._end_hover()
        self.show_embedding(self.lab.on_map)
        self._show_share()
        self._show_paths()
        self._show_model()
        self._show_spreads()

    @Slot()
    def _show_model(self) -> None:
        """The model's own Gaussians and predictive deviation, and the background."""
        decoder, embedding = self.lab.decoder, self.lab.embedding
        flat = self.lab.plane.flat
        self.ellipses.show(
            decoder.ellipses() if decoder is not None and embedding is not None and flat else (), self.lab.plane
        )
        deviation = embedding.deviation if embedding is not None and self.background.kind == "none" else None
        if (
            deviation is not None
            or embedding is None
            or not self.deviation.shown
            or decoder is None
            or not decoder.has_deviation
        ):
            self.deviation.show(
                *((deviation.values, deviation.x, deviation.y) if deviation else (None, (0, 1), (0, 1)))
            )
        self.background.later()

    @Slot()
    def _show_share(self) -> None:
        """Say what the map shows where that is the data, or only some of the rows."""
        self._told.tell(self.getViewBox().sceneBoundingRect())

    @Slot()
    def _view_moved(self) -> None:
        super()._view_moved()
        if hasattr(self, "background"):
            self._end_hover()
            self.background.view_moved()

    @property
    def _has_probe(self) -> bool:
        """Whether places of the map can be decoded."""
        return self.lab.decoder is not None and self.lab.embedding is not None

    # Probe, paths and posteriors -----------------------------------------------------------------------------------

    @Slot()
    def _show_marks(self) -> None:
        self._marks.show(self.lab.probe_xy(), self._waypoints_xy(), self._has_probe)
        if self.lab.embedding is not None and self.lab.embedding.z.shape[1] > 2:
            self.background.later()  # what the plane does not show moved with the probe

    @Slot()
    def _show_paths(self) -> None:
        lab, lines = self.lab, []
        for index, path in enumerate(lab.walks.paths):
            if len(path) < 2 or path.waypoints.shape[1] != lab.probe.shape[0]:
                continue
            places = lab.walks.frames(path, PATH_POINTS)
            if places is None:  # until it is found, what a straight one would be
                places = replace(path, interpolation="linear").frames(PATH_POINTS)
            away = lab.trusted.leaves(places)
            lines.append((lab.plane.project(places), index == lab.walks.at_hand, away))
        self._paths_item.show(lines)
        self._show_marks()

    def _waypoints_xy(self) -> np.ndarray:
        path = self.lab.path
        fits = len(path) and path.waypoints.shape[1] == len(self.lab.probe)
        return self.lab.plane.project(path.waypoints) if fits else np.empty((0, 2))

    @Slot()
    def _show_spreads(self) -> None:
        """q(z|x) of the selected rows, where they are few."""
        selection, embedding = self.lab.selections.current, self.lab.embedding
        rows = selection.rows if selection is not None and len(selection) <= MOST_SPREADS else np.empty(0, np.int64)
        self._spreads.show([] if embedding is None else posterior_outlines(self.lab, rows))

    # The hand ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the probe or a waypoint; draw; else take hold of the ground."""
        self._press = event.position()
        if event.button() == Qt.MouseButton.LeftButton and self.lab.on_map is not None:
            if self._tool_of(event) != "move":
                self._drawing, self._far = [self._pair(event.position())], 0.0
                event.accept()
                return
            self._drag = self._what_is_at(event.position()) if self._has_probe else None
            if self._drag is not None:
                self._end_hover()
                event.accept()
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what is held; show the row under the cursor."""
        if self._drawing:
            self._draw_on(event)
            return
        if self._drag is None:
            super().mouseMoveEvent(event)
            if not event.buttons():
                self._show_hover(event.position())
                if self.tool == "move":
                    over = self._has_probe and self._what_is_at(event.position()) is not None
                    self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        place = self.plane_point(event.position())
        if self._drag == "probe":
            self.lab.set_probe_xy(place.x(), place.y())
        else:
            self._marks.carry(self._drag, (place.x(), place.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a press without a move puts the probe there, or selects the row there."""
        drag, self._drag = self._drag, None
        moved = (event.position() - self._press).manhattanLength()
        if self._drawing:
            self._finish_drawing(event)
        elif drag is None:
            super().mouseReleaseEvent(event)
            inside = self.getViewBox().sceneBoundingRect().contains(event.position())
            if moved >= CLICK_PIXELS or not inside:
                return
            if event.button() == Qt.MouseButton.RightButton:
                self._show_menu(event.position())
            elif event.button() == Qt.MouseButton.LeftButton and self._has_probe:
                place = self.plane_point(event.position())
                self.lab.set_probe_xy(place.x(), place.y())
        elif isinstance(drag, int):
            place = self.plane_point(event.position())
            z = self.lab.plane.move(self.lab.path.waypoints[drag], np.array([place.x(), place.y()]))
            self.lab.change_path(self.lab.path.moving(drag, z), "move waypoint")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the probe; Escape gives up what is being drawn, then the tool, then the selection."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
            return
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None or not self._has_probe:
            super().keyPressEvent(event)
            return
        x, y = self.view_range()
        length = min(x[1] - x[0], y[1] - y[0]) / STEPS_ACROSS
        length *= 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        at = self.lab.probe_xy()
        self.lab.set_probe_xy(at[0] + step[0] * length, at[1] + step[1] * length)

    def escape(self) -> None:
        """Give up one thing."""
        if self._drawing:
            self._end_drawing()
        elif self.tool != "move":
            self.set_tool("move")
        else:
            self.lab.selections.choose(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words keep to their corner."""
        super().resizeEvent(event)
        if hasattr(self, "_told"):
            self._show_share()

    def leaveEvent(self, event: QEvent) -> None:
        """The cursor is elsewhere."""
        self._end_hover()
        super().leaveEvent(event)

    # Rows under the cursor -----------------------------------------------------------------------------------------

    def _what_is_at(self, position: QPointF) -> str | int | None:
        """ "probe", the index of a waypoint, or None."""
        for name, xy in [("probe", self.lab.probe_xy()), *enumerate(map(tuple, self._waypoints_xy()))]:
            offset = self.pixel_of(xy) - position
            if math.hypot(offset.x(), offset.y()) <= GRAB_PIXELS:
                return name
        return None

    def row_at(self, position: QPointF) -> int | None:
        """The row of the dataset whose mark is under the cursor."""
        embedding, points = self.lab.on_map, self._points
        if embedding is None or points is None or not self.getViewBox().sceneBoundingRect().contains(position):
            return None
        from latentlab.space.inside import nearest_shown

        (width, height), at = self.getViewBox().viewPixelSize(), self.plane_point(position)
        index = nearest_shown(
            points.xy, points.colour, shown_colours(self.lab), at.x(), at.y(), 1 / width, 1 / height, HOVER_PIXELS
        )
        return None if index < 0 else int(embedding.rows[index])

    def _end_hover(self) -> None:
        """The card goes, and with it what is drawn of its row alone."""
        if self._hover.isVisible():
            self._hover.hide()
            self._show_spreads()

    def _show_hover(self, position: QPointF) -> None:
        row = self.row_at(position)
        if row is None:
            self._end_hover()
            return
        if row != self._hover.row or self._hover.isHidden():
            selection = self.lab.selections.current
            few = selection.rows if selection is not None and len(selection) <= MOST_SPREADS else np.empty(0, np.int64)
            self._spreads.show(posterior_outlines(self.lab, np.union1d(few, [row])))
        self._hover.show_row(self.lab.data, row, position)

    def _show_menu(self, position: QPointF) -> None:
        if self.lab.on_map is not None:
            self.menu = PlaceMenu(self.lab, self.row_at(position), self._pair(position), self)
            self.menu.popup(self.viewport().mapToGlobal(position.toPoint()))

    @property
    def threads(self) -> list[Ending]:
        """What draws, to be ended."""
        return [*super().threads, self.background.maker]
