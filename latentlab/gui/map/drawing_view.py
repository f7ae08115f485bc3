"""Drawing on the map by hand: what each tool does with the mouse."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from latentlab.gui.map.canvas import MapCanvas
from latentlab.space.paths import Path, simplify

CLICK_PIXELS = 4
MOST_CORNERS = 400
DRAWN_WAYPOINTS = 12


class DrawingView(MapCanvas):
    """A map that is drawn on: lassos, boxes, paths."""

    def set_tool(self, tool: str) -> None:
        """What dragging does: "move", "lasso", "box" or "draw" (a path)."""
        self.tool = tool
        self._end_drawing()
        shape = Qt.CursorShape.ArrowCursor if tool == "move" else Qt.CursorShape.CrossCursor
        self.viewport().setCursor(shape)
        self.tool_changed.emit()

    def _tool_of(self, event: QMouseEvent) -> str:
        """With Shift, moving becomes the lasso."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return "lasso" if self.tool == "move" and shift else self.tool

    def _pair(self, position: QPointF) -> tuple[float, float]:
        place = self.plane_point(position)
        return place.x(), place.y()

    def _draw_on(self, event: QMouseEvent) -> None:
        at, tool = self._pair(event.position()), self._tool_of(event)
        self._far = max(self._far, (event.position() - self._press).manhattanLength())
        if tool == "box":
            (x0, y0), (x1, y1) = self._drawing[0], at
            self._drawing = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        else:
            self._drawing.append(at)
        self._outline.show(self._drawing, tool != "draw")

    def _finish_drawing(self, event: QMouseEvent) -> None:
        points, tool, how = np.array(self._drawing), self._tool_of(event), self._how(event)
        self._end_drawing()
        if self._far < CLICK_PIXELS:
            row = self.row_at(event.position())
            if row is not None and tool != "draw":
                self.lab.finding.row(row, how)
        elif tool == "draw":
            self._draw_path(points)
        elif len(points) > 2:
            points = points if len(points) <= MOST_CORNERS else simplify(points, MOST_CORNERS)
            self.lab.finding.within(points, how, tool)

    def _how(self, event: QMouseEvent) -> str:
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return "remove"
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return "add" if shift and self.tool != "move" else "replace"

    def _draw_path(self, points: np.ndarray) -> None:
        if self.lab.embedding is None or self.lab.decoder is None or len(points) < 2:
            return
        corners = simplify(points, DRAWN_WAYPOINTS).astype(np.float32)
        z = self.lab.plane.turn_back(corners, self.lab.probe)
        self.lab.walks.add(Path(z, "linear"), "draw path")

    def _end_drawing(self) -> None:
        self._drawing = []
        self._outline.show([], False)
