"""The map: rows on a plane of latent space, the probe that is dragged, the path, and the row under the cursor."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from latentlab.explore.raster import Frame, Points
from latentlab.gui import theme
from latentlab.gui.hover_card import HoverCard
from latentlab.gui.lab import Lab
from latentlab.gui.map_items import Marks, RasterItem
from latentlab.gui.overlays import DoubtItem, EllipsesItem
from latentlab.gui.palette import class_colours, mixed_colours
from latentlab.gui.raster_thread import Drawn, RasterThread, Wish

GRAB_PIXELS = 14
HOVER_PIXELS = 8
CLICK_PIXELS = 4
STEPS_ACROSS = 60  # an arrow key moves the probe by so small a part of the view; with Shift five times as far
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
MOST_COLOURS = 255  # colour indices are one byte; 255 is for rows without a label


class MapView(pg.PlotWidget):
    """Shows `lab`'s places. Drag the probe, or the ground to pan; wheel to zoom; click to put the probe there."""

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.setAccessibleName("Map of latent space")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAspectLocked(True)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.viewport().setMouseTracking(True)
        # Fixed, so that the ground does not shift when the numbers along it get longer.
        self.getAxis("left").setWidth(46)
        self.getAxis("bottom").setHeight(40)
        self._points_item = RasterItem()
        self._path_item = pg.PlotCurveItem(pen=None)
        self._marks = Marks()
        self.ellipses, self.doubt = EllipsesItem(), DoubtItem()
        for item in (self.doubt, self._points_item, self.ellipses, self._path_item, self._marks):
            self.addItem(item, ignoreBounds=True)
        self._hover = HoverCard(self.viewport())
        self._share = QLabel(self.viewport())
        self._share.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._points = None
        self._drag: str | int | None = None
        self._press = QPointF()
        self._wants_fit = True
        self._kept_range: tuple[tuple[float, float], tuple[float, float]] | None = None
        self._raster = RasterThread()
        self._raster.drawn.connect(self._show_raster)
        self._raster.start()
        self._redraw_soon = QTimer(self, singleShot=True, interval=0)
        self._redraw_soon.timeout.connect(self._wish)
        self.getViewBox().sigRangeChanged.connect(self._view_moved)
        self.getViewBox().sigRangeChangedManually.connect(self._hand_moved)
        lab.data_changed.connect(self._new_data)
        lab.placed_changed.connect(self._new_places)
        lab.classes_changed.connect(self._redraw_soon.start)
        lab.decoder_changed.connect(self._show_model)
        lab.probe_changed.connect(self._show_marks)
        lab.path_changed.connect(self._show_path)
        self.restyle()

    # What is shown -------------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        theme.paint_plot(self)
        self._share.setStyleSheet(f"color: {theme.colours().faint}")
        self._marks.colours = theme.colours()
        self._show_path()
        self._show_model()
        self._redraw_soon.start()

    def view_range(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The x and y ranges in sight; those asked for, while the equal scales of the axes show a little more."""
        x, y = self._kept_range or self.getViewBox().viewRange()
        return tuple(x), tuple(y)

    def show_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show exactly these ranges, if they are sound."""
        if all(map(math.isfinite, (*x, *y))) and x[1] > x[0] and y[1] > y[0]:
            self._wants_fit, self._kept_range = False, (x, y)
            self.getViewBox().setRange(xRange=x, yRange=y, padding=0)

    def fit(self) -> None:
        """Show every row."""
        self._wants_fit, self._kept_range = True, None
        placed = self.lab.placed
        if placed is None or not len(placed.xy):
            self.getViewBox().setRange(xRange=(-3, 3), yRange=(-3, 3), padding=0)
            return
        low, high = self._extent(placed.xy)
        self.getViewBox().setRange(xRange=(low[0], high[0]), yRange=(low[1], high[1]), padding=0.1)

    @staticmethod
    def _extent(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Where nearly all points lie: the lowest and the highest corner."""
        low, high = np.quantile(xy, [0.001, 0.999], axis=0)
        centre, half = (low + high) / 2, np.maximum((high - low) / 2, 0.05)
        return centre - half, centre + half

    def _fits(self, xy: np.ndarray) -> bool:
        """Whether the view still suits the points, so that the map does not twitch at every refresh."""
        (low, high), view = self._extent(xy), np.array(self.view_range())
        inside = (low >= view[:, 0]).all() and (high <= view[:, 1]).all()
        return bool(inside and ((high - low) / (view[:, 1] - view[:, 0])).max() > 0.6)

    @Slot()
    def _new_data(self) -> None:
        self._hover.hide()
        self.fit()

    @Slot()
    def _new_places(self) -> None:
        placed, data = self.lab.placed, self.lab.data
        self._hover.hide()
        if placed is None:
            self._points = None
        else:
            if self.lab.by_component:
                self._points = Points(placed.xy, placed.colours)
            else:
                coloured = self.lab.coloured
                index = np.full(len(data), MOST_COLOURS, np.uint8) if coloured is None else coloured.index
                self._points = Points(placed.xy, index[placed.rows])
            for side, name in zip(("bottom", "left"), placed.plane.names, strict=True):
                if self.getAxis(side).labelText != name:  # setting it lays the whole plot out again
                    self.setLabel(side, name)
        self._show_share()
        if self._wants_fit and (placed is None or not self._fits(placed.xy)):
            self.fit()
        self._show_path()
        self._show_model()
        self._redraw_soon.start()

    @Slot()
    def _show_model(self) -> None:
        """The model's own Gaussians and doubt."""
        decoder, placed = self.lab.decoder, self.lab.placed
        self.ellipses.show(decoder.ellipses() if decoder is not None and placed is not None else (), self.lab.plane)
        doubt = placed.doubt if placed is not None else None
        if doubt is not None or placed is None or not self.doubt.shown or decoder is None or not decoder.doubts:
            self.doubt.show(*((doubt.values, doubt.x, doubt.y) if doubt else (None, (0, 1), (0, 1))))

    def _show_share(self) -> None:
        """Say so where the map shows only some of the rows."""
        placed = self.lab.placed
        some = placed is not None and not placed.whole
        self._share.setText(f"{len(placed.rows):,} of {len(self.lab.data):,} rows" if some else "")
        self._share.adjustSize()
        box = self.getViewBox().sceneBoundingRect()
        self._share.move(int(box.right()) - self._share.width() - 8, int(box.top()) + 6)

    @Slot()
    def _wish(self) -> None:
        """Ask for a new raster of what is in sight."""
        if self._points is None:
            self._points_item.show(None)
            return
        (x, y), ratio = self.getViewBox().viewRange(), self.devicePixelRatioF()
        size: QSize = self.getViewBox().size().toSize() * ratio
        if size.width() < 2 or size.height() < 2:
            return
        shown = np.ones(MOST_COLOURS + 1, bool)
        by_component = self.lab.by_component
        if not by_component:
            shown[[index for index in self.lab.hidden if index < MOST_COLOURS]] = False
        now = theme.colours()
        frame = Frame(tuple(x), tuple(y), size.width(), size.height(), ratio)
        coloured, dark = self.lab.coloured, theme.is_dark()
        palette = coloured.palette(dark) if coloured is not None else class_colours(dark)
        palette = mixed_colours() if by_component else palette
        self._raster.wish(Wish(self._points, frame, palette, shown, now.rgb("canvas")))

    @Slot(object)
    def _show_raster(self, drawn: Drawn) -> None:
        if self._points is not None:
            self._points_item.show(drawn)

    @Slot()
    def _hand_moved(self) -> None:
        """A person chose what to see: the map does not fit itself any more, until asked to."""
        self._wants_fit, self._kept_range = False, None

    @Slot()
    def _view_moved(self) -> None:
        self._hover.hide()
        self._redraw_soon.start()

    @Slot()
    def _show_marks(self) -> None:
        self._marks.show(self.lab.probe_xy(), self._waypoints_xy(), self.lab.decoder is not None)

    @Slot()
    def _show_path(self) -> None:
        path = self.lab.path
        self._path_item.setVisible(len(path) > 1)
        if len(path) > 1:
            xy = self.lab.plane.project(path.frames(200))
            self._path_item.setData(xy[:, 0], xy[:, 1])
            self._path_item.setPen(pg.mkPen(theme.colours().probe, width=1))
        self._show_marks()

    def _waypoints_xy(self) -> np.ndarray:
        return self.lab.plane.project(self.lab.path.waypoints) if len(self.lab.path) else np.empty((0, 2))

    # The hand ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the probe or a waypoint; else of the ground."""
        self._press = event.position()
        if event.button() == Qt.MouseButton.LeftButton and self.lab.decoder is not None:
            self._drag = self._what_is_at(event.position())
            if self._drag is not None:
                event.accept()
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what is held; show the row under the cursor."""
        if self._drag is None:
            super().mouseMoveEvent(event)
            if not event.buttons():
                self._show_hover(event.position())
                over = self.lab.decoder is not None and self._what_is_at(event.position()) is not None
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        place = self._plane_point(event.position())
        if self._drag == "probe":
            self.lab.set_probe_xy(place.x(), place.y())
        else:
            self._marks.carry(self._drag, (place.x(), place.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a press without a move puts the probe there."""
        drag, self._drag = self._drag, None
        if drag is None:
            super().mouseReleaseEvent(event)
            moved = (event.position() - self._press).manhattanLength()
            inside = self.getViewBox().sceneBoundingRect().contains(event.position())
            if event.button() == Qt.MouseButton.LeftButton and moved < CLICK_PIXELS and inside and self.lab.decoder:
                place = self._plane_point(event.position())
                self.lab.set_probe_xy(place.x(), place.y())
        elif isinstance(drag, int):
            place = self._plane_point(event.position())
            z = self.lab.plane.move(self.lab.path.waypoints[drag], np.array([place.x(), place.y()]))
            self.lab.change_path(self.lab.path.moving(drag, z), "move waypoint")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the probe."""
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None or self.lab.decoder is None:
            super().keyPressEvent(event)
            return
        x, y = self.view_range()
        length = min(x[1] - x[0], y[1] - y[0]) / STEPS_ACROSS
        length *= 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        at = self.lab.probe_xy()
        self.lab.set_probe_xy(at[0] + step[0] * length, at[1] + step[1] * length)

    def leaveEvent(self, event: QEvent) -> None:
        """The cursor is elsewhere."""
        self._hover.hide()
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size needs another raster."""
        super().resizeEvent(event)
        if hasattr(self, "_redraw_soon"):
            if self._kept_range is not None:
                self.show_range(*self._kept_range)
            self._redraw_soon.start()

    def pixel_of(self, xy: tuple[float, float]) -> QPointF:
        """Where coordinates of the plane lie in the viewport."""
        return QPointF(self.mapFromScene(self.getViewBox().mapViewToScene(QPointF(*xy))))

    def _plane_point(self, position: QPointF) -> QPointF:
        return self.getViewBox().mapSceneToView(self.mapToScene(position.toPoint()))

    def _what_is_at(self, position: QPointF) -> str | int | None:
        """ "probe", the index of a waypoint, or None."""
        for name, xy in [("probe", self.lab.probe_xy()), *enumerate(map(tuple, self._waypoints_xy()))]:
            offset = self.pixel_of(xy) - position
            if math.hypot(offset.x(), offset.y()) <= GRAB_PIXELS:
                return name
        return None

    def _show_hover(self, position: QPointF) -> None:
        placed = self.lab.placed
        if placed is None or not self.getViewBox().sceneBoundingRect().contains(position):
            self._hover.hide()
            return
        (width, height), at = self.getViewBox().viewPixelSize(), self._plane_point(position)
        dx, dy = (placed.xy[:, 0] - at.x()) / width, (placed.xy[:, 1] - at.y()) / height
        squares = dx * dx + dy * dy
        if self.lab.hidden and self.lab.coloured is not None:
            squares[np.isin(self.lab.coloured.index[placed.rows], list(self.lab.hidden))] = np.inf
        index = int(np.argmin(squares))
        if squares[index] <= HOVER_PIXELS**2:
            self._hover.show_row(self.lab.data, int(placed.rows[index]), position)
        else:
            self._hover.hide()

    def close_threads(self) -> None:
        """End the drawing thread."""
        self._raster.quit_and_wait()
