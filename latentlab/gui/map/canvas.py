"""A view of a plane with rows on it: what is in sight, and its raster. MapView adds the hand; so does no other view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QImage, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.language.catalogue import translated
from latentlab.gui.map.items import ContoursItem, NamesItem, RasterItem
from latentlab.gui.map.viewport import Viewport
from latentlab.gui.threads.raster import RasterImage, RasterThread, Request
from latentlab.gui.widgets import motion, theme
from latentlab.gui.widgets.pictures import image_of
from latentlab.gui.widgets.plain import in_html
from latentlab.gui.widgets.plots import paint_plot, plain_axes
from latentlab.lab.map_picture import inks_of, painter
from latentlab.space.colouring import NONE
from latentlab.space.embedding import Embedding
from latentlab.space.raster import Inks, Points
from latentlab.worker.ending import Ending

GLIDE_STEPS, GLIDE_MILLISECONDS = 10, 30
MOST_GLIDING = 200_000  # rows that move smoothly from one place to the next
LATENT_NUMBER, DATA_NUMBER, BESIDE = "−0.05", "−1000.0", 9  # that an axis has room for; pixels beside its title
LOOKS = ("named", "outlined", "thumbnails")


class MapCanvas(Viewport):
    """Shows rows where their embedding says, in the lab's colours. Drag to pan, wheel to zoom."""

    drawn = Signal(object)

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent, enableMenu=False, axisItems=plain_axes())
        self.lab = lab
        self.setAspectLocked(True)
        self.hideButtons()
        self.viewport().setMouseTracking(True)
        for side in ("left", "bottom"):
            self.getAxis(side).enableAutoSIPrefix(False)
            self.getAxis(side).setStyle(
                hideOverlappingLabels=True
            )  # a number has room to be read whole, or is not there
        self.named, self.outlined, self.thumbnails = False, False, True
        self._points_item, self._names, self._contours = RasterItem(), NamesItem(), ContoursItem()
        for item in (self._points_item, self._contours, self._names):
            self.addItem(item, ignoreBounds=True)
        self._embedding: Embedding | None = None
        self._points: Points | None = None
        self._glide_from, self._glide_step = np.empty((0, 2), np.float32), GLIDE_STEPS
        self._wants_fit = True
        self._kept_range: tuple[tuple[float, float], tuple[float, float]] | None = None
        self._raster = RasterThread()
        self._raster.drawn.connect(self._show_raster)
        self._raster.failed.connect(lab.fail)
        self._raster.start()
        self._redraw_soon = QTimer(self, singleShot=True, interval=0)
        self._redraw_soon.timeout.connect(self._request)
        self._gliding = QTimer(self, interval=GLIDE_MILLISECONDS)
        self._gliding.timeout.connect(self._glide)
        self.getViewBox().sigRangeChanged.connect(self._view_moved)
        self.getViewBox().sigRangeChangedManually.connect(self._hand_moved)
        events.classes_changed.connect(self._recolour)
        events.selection_changed.connect(self._recolour)
        events.whole_map_changed.connect(self._view_moved)

    # What is in sight ----------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        paint_plot(self)
        self._size_axes()
        self._redraw_soon.start()

    def _size_axes(self) -> None:
        """Fixed, so that the ground does not shift when its numbers get longer; title and numbers are apart."""
        embedding, metrics = self._embedding, QFontMetrics(QApplication.font())
        number = DATA_NUMBER if embedding is not None and embedding.plane.of_data else LATENT_NUMBER
        self.getAxis("left").setWidth(metrics.height() + metrics.horizontalAdvance(number) + BESIDE)
        self.getAxis("bottom").setHeight(2 * metrics.height() + BESIDE)

    def switch(self, look: str) -> None:
        """Switch "named", "outlined" or "thumbnails"."""
        setattr(self, look, not getattr(self, look))
        self._redraw_soon.start()

    def looks(self) -> list[str]:
        """Which of LOOKS are on."""
        return [look for look in LOOKS if getattr(self, look)]

    def restore_looks(self, on: object) -> None:
        """Switch on what a session kept."""
        if isinstance(on, list):
            for look in LOOKS:
                setattr(self, look, look in on)
            self._redraw_soon.start()

    # The rows ------------------------------------------------------------------------------------------------------

    def show_embedding(self, embedding: Embedding | None) -> None:
        """Show these rows; they glide there from where they lie now."""
        before, self._embedding = self._embedding, embedding
        if before is not None and embedding is not None and before.plane.of_data != embedding.plane.of_data:
            self._wants_fit, self._kept_range, before = True, None, None  # another space altogether
        self.setAspectLocked(embedding is None or embedding.plane.square)
        self._size_axes()
        if embedding is None:
            self._points = None
            for side in ("bottom", "left"):  # the names were of a plane that is gone
                self.setLabel(side, "")
        else:
            self._begin_gliding(before, embedding)
            self._recolour()
            names = (in_html(translated(name)) for name in embedding.plane.names)
            for side, name in zip(("bottom", "left"), names, strict=True):
                if self.getAxis(side).labelText != name:  # setting it lays the whole plot out again
                    self.setLabel(side, name)
        if self._wants_fit and (embedding is None or not self._fits(embedding.xy)):
            self.fit()
        self._redraw_soon.start()

    def _begin_gliding(self, before: Embedding | None, embedding: Embedding) -> None:
        same = (
            not motion.is_reduced() and before is not None and len(before.rows) == len(embedding.rows) <= MOST_GLIDING
        )
        if same and np.array_equal(before.rows, embedding.rows) and not np.array_equal(before.xy, embedding.xy):
            self._glide_from, self._glide_step = self._now(before), 0
            self._gliding.start()
        else:
            self._glide_step = GLIDE_STEPS
            self._gliding.stop()

    def _now(self, embedding: Embedding) -> np.ndarray:
        """Where rows are in sight at this moment."""
        if self._glide_step >= GLIDE_STEPS or len(self._glide_from) != len(embedding.xy):
            return embedding.xy
        share = np.float32(self._glide_step / GLIDE_STEPS)
        share = share * share * (3 - 2 * share)
        return self._glide_from + share * (embedding.xy - self._glide_from)

    @Slot()
    def _glide(self) -> None:
        self._glide_step += 1
        if self._glide_step >= GLIDE_STEPS:
            self._gliding.stop()
        if self._embedding is not None and self._points is not None:
            self._points = Points(self._now(self._embedding), self._points.colour, self._points.chosen)
            self._redraw_soon.start()

    @Slot()
    def _recolour(self) -> None:
        """Colours and the selection of the rows, anew."""
        embedding = self._embedding
        if embedding is None:
            return
        if self.lab.by_component and embedding.colours is not None:
            colour = embedding.colours
        else:
            coloured = self.lab.coloured
            whole = coloured is None or len(embedding.rows) == len(coloured.index)
            colour = np.full(len(embedding.rows), NONE, np.uint8) if coloured is None else coloured.index
            colour = colour if whole else colour[embedding.rows]
        self._points = Points(self._now(embedding), colour, self._chosen(embedding))
        self._redraw_soon.start()

    def _chosen(self, embedding: Embedding) -> np.ndarray:
        selection = self.lab.selections.current
        if selection is None:
            return np.empty(0, np.uint8)
        mask = selection.mask.view(np.uint8)
        return mask if len(embedding.rows) == len(mask) else mask[embedding.rows]

    def painter(self) -> Callable[[Embedding], Any]:
        """What draws placed rows in this view and these colours, for another thread: a picture on the ground."""
        return painter(self.lab, self._embedding, self.frame(), self._inks())

    def _inks(self) -> Inks:
        now = theme.colours()
        return inks_of(self.lab, theme.is_dark(), now.rgb("canvas"), now.rgb("unselected"))

    @Slot()
    def _request(self) -> None:
        """Ask for a new raster of what is in sight."""
        self._redraw_soon.stop()
        frame = self.frame()
        if self._points is None or frame is None:
            self._points_item.show(None)
            self._names.show({}, ())
            self._contours.show({})
            return
        coloured, data = self.lab.coloured, self.lab.data
        classes = len(coloured.classes) if coloured is not None and not self.lab.by_component else 0
        gliding = self._glide_step < GLIDE_STEPS
        whole = None if gliding else self.lab.whole_map.points_of(self._embedding)
        pictures = None
        if whole is None and self.thumbnails and data is not None and data.here and data.is_image:
            x, rows = data.x, self._embedding.rows

            def pictures(where: np.ndarray) -> list[QImage]:
                return [image_of(row) for row in x[rows[where]]]

        ticket = self.lab.run_ticket
        self._raster.request(
            Request(self._points, frame, self._inks(), pictures, classes, self.named, self.outlined, ticket, whole)
        )

    @Slot(object)
    def _show_raster(self, drawn: RasterImage) -> None:
        if self._points is None or drawn.of != self.lab.run_ticket:
            return
        self._points_item.show(drawn)
        if drawn.exact:
            coloured = self.lab.coloured
            self._names.show(drawn.peaks, coloured.classes if coloured is not None else ())
            self._contours.show(drawn.contours)
        self.drawn.emit(drawn)

    @property
    def in_sight(self) -> list[float] | None:
        """Left, right, bottom and top in sight, where a hand chose them; None where the map fits itself."""
        if self._wants_fit or self._embedding is None:
            return None
        (left, right), (bottom, top) = self.view_range()
        return [left, right, bottom, top]

    @Slot()
    def _hand_moved(self) -> None:
        """A person chose what to see: the map does not fit itself any more, until asked to."""
        self._wants_fit, self._kept_range = False, None

    @Slot()
    def _view_moved(self) -> None:
        self._request()  # at once, so that the raster is made while Qt paints the old one where it moved to

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size needs another raster."""
        super().resizeEvent(event)
        if hasattr(self, "_redraw_soon"):
            if self._kept_range is not None:
                self.show_range(*self._kept_range)
            self._redraw_soon.start()

    @property
    def threads(self) -> list[Ending]:
        """What draws, to be ended."""
        return [self._raster]
