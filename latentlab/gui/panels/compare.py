"""The other run's map beside the present one, and what differs in figures and pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.data.rows import one_row
from latentlab.gui.app.events import Events
from latentlab.gui.language.catalogue import as_it_is, translated
from latentlab.gui.map.canvas import MapCanvas
from latentlab.gui.map.items import Lines, Marks
from latentlab.gui.map.together import Together
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.beside import BesideOrBelow
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.file_dialogs import FileDialog
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.pictures import Picture
from latentlab.gui.widgets.plain import Label, in_html
from latentlab.gui.widgets.save_button import SaveButton
from latentlab.gui.widgets.words import Words
from latentlab.lab.comparing import Comparing
from latentlab.lab.map_picture import shown_colours

CLICK_PIXELS = 4
CLOSE_PIXELS = 22
FIGURES, HIGHEST = 210, 160  # pixels of the table of figures, at least, and of a picture, at most
MOST_LINES = 400  # displaced rows that get a line each


class CompareMap(MapCanvas):
    """The other run's rows in the place and at the scale of the present map; a click puts the probe on that row."""

    def __init__(self, events: Events, comparing: Comparing, beside: MapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(events, parent)
        self.comparing, self._together = comparing, Together(beside, self)
        self.setAccessibleName("Map of the other run")
        self._shifts, self._mark = _Shifts(), Marks()
        for item in (self._shifts, self._mark):
            self.addItem(item, ignoreBounds=True)
        self._press = QPointF()
        self.leave = QToolButton(self, text="✕", toolTip="Close this map: compare with no other run")
        self.leave.setAccessibleName("Close the other map")
        self.leave.setFixedSize(CLOSE_PIXELS, CLOSE_PIXELS)
        self.leave.clicked.connect(lambda: comparing.choose(""))
        corner = QVBoxLayout(self)
        corner.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        comparing.changed.connect(self._show)
        events.probe_changed.connect(self._show_mark)
        events.selection_changed.connect(self._show_shifts)
        events.classes_changed.connect(self._show_shifts)
        self.restyle()
        self._show()

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        super().restyle()
        self._mark.colours = theme.colours()

    def fit(self) -> None:
        """Show what the present map shows: only that one fits itself to its rows."""
        self._together.follow()

    def showEvent(self, event: QShowEvent) -> None:
        """It stands beside the present map again."""
        super().showEvent(event)
        self.fit()

    @Slot()
    def _show(self) -> None:
        found = self.comparing.found
        self.show_embedding(found.aligned if found is not None else None)
        if found is not None:
            self.setLabel("bottom", in_html(translated(f"{found.other.name}, laid onto this map")))
            self.setLabel("left", "")
            self.fit()  # a plane that is not square has another scale
        self._show_mark()
        self._show_shifts()

    @Slot()
    def _show_mark(self) -> None:
        """The row nearest to the probe, where the other run places it."""
        found = self.comparing.found
        nearest = self.lab.nearest_row() if found is not None else None
        at = None if nearest is None else self.place_of(nearest[0])
        self._mark.show(tuple(map(float, at)) if at is not None else (0.0, 0.0), np.empty((0, 2)), at is not None)

    def place_of(self, row: int) -> np.ndarray | None:
        """Where a row lies on this map."""
        embedding = self.comparing.found.aligned
        at = int(np.searchsorted(embedding.rows, row))
        return embedding.xy[at] if at < len(embedding.rows) and embedding.rows[at] == row else None

    @Slot()
    def _show_shifts(self) -> None:
        """A line from where the present run has a selected row to where the other one has it, of classes in sight."""
        found, selection, embedding = self.comparing.found, self.lab.selections.current, self.lab.embedding
        if found is None or selection is None or embedding is None:
            self._shifts.show(np.empty((0, 2, 2)))
            return
        rows = selection.rows
        if self.lab.coloured is not None:
            rows = rows[shown_colours(self.lab)[self.lab.coloured.index[rows]]]
        rows, ends = rows[:: max(1, len(rows) // MOST_LINES)], []
        for view in (embedding, found.aligned):
            at = np.searchsorted(view.rows, rows).clip(0, len(view.rows) - 1)
            ends.append(np.where((view.rows[at] == rows)[:, None], view.xy[at], np.nan))
        lines = np.stack(ends, 1)
        self._shifts.show(lines[np.isfinite(lines).all((1, 2))])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps a click."""
        self._press = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click puts the probe on the row there."""
        super().mouseReleaseEvent(event)
        found, moved = self.comparing.found, (event.position() - self._press).manhattanLength()
        if found is None or self._points is None or moved >= CLICK_PIXELS:
            return
        from latentlab.space.inside import nearest_shown

        (width, height), at = self.getViewBox().viewPixelSize(), self.plane_point(event.position())
        index = nearest_shown(
            self._points.xy, self._points.colour, shown_colours(self.lab), at.x(), at.y(), 1 / width, 1 / height, 12
        )
        if index >= 0:
            self.lab.probe_to_row(int(found.aligned.rows[index]))


class _Shifts(Lines):
    """Thin lines between two places of one row."""

    def __init__(self) -> None:
        super().__init__(4)
        self.lines = np.empty((0, 2, 2))

    def show(self, lines: np.ndarray) -> None:
        self.lines = lines
        self.renew(len(lines) > 0)

    def draw(self, painter: QPainter, mapped: object) -> None:
        ink = QColor(theme.colours().accent)
        ink.setAlpha(150)
        painter.setPen(QPen(ink, 1))
        for line in self.lines:
            painter.drawPolyline(mapped(line))


class ComparePanel(QWidget):
    """Choose the other run; its figures; one row decoded in both."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab, self.comparing = lab, lab.comparing
        self._offered: tuple[list[str], str] | None = None
        self.other = ComboBox(toolTip="The run that is laid beside the present one")
        self.other.setAccessibleName("Compare with")
        self.other.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.other.activated.connect(self._choose)
        self.open = QToolButton(text="A session…", toolTip="Compare with the run of a session file, of the same data")
        self.open.clicked.connect(self.ask_session)
        self.words = Words(lines=2)
        self.figures = Label(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.save = SaveButton("Save the two maps and their figures as a figure")
        row = Flow(Label("Compare with"), self.other, self.open, self.save)
        self.pictures = [Picture(name, 48) for name in ("Row nearest to the probe", "In this run", "In the other run")]
        self.captions = [Words(lines=2) for _ in self.pictures]
        for picture, caption in zip(self.pictures, self.captions, strict=True):
            policy = picture.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            picture.setSizePolicy(policy)
            picture.hide()  # an empty frame would look as if something had failed
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.figures.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        side = QWidget()
        grid = QGridLayout(side)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, (picture, caption) in enumerate(zip(self.pictures, self.captions, strict=True)):
            picture.setMaximumHeight(HIGHEST)
            grid.addWidget(picture, 0, column)
            grid.addWidget(caption, 1, column)
        grid.setRowStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(row)
        layout.addWidget(self.words)
        layout.addWidget(BesideOrBelow(self.figures, side, (3, 2)), 1)
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._show_pictures)
        self.comparing.changed.connect(self._show)
        events.phase_changed.connect(self._show_figures)
        events.measured.connect(self._show_figures)
        events.probe_changed.connect(self._soon.start)
        events.decoder_changed.connect(self._soon.start)
        self._show()

    @Slot()
    def _choose(self) -> None:
        self.comparing.choose(self.other.currentData() or "")

    def next_run(self) -> None:
        """Compare with the next run of the list."""
        if self.other.count() > 1:
            self.other.setCurrentIndex((self.other.currentIndex() + 1) % self.other.count())
            self._choose()

    @Slot()
    def ask_session(self) -> None:
        """Choose the other session."""
        name = FileDialog.to_open(self, "Compare with a session", "", "LatentLab session (*.h5)")
        if name:
            self.comparing.open(Path(name))

    @Slot()
    def _show(self) -> None:
        found = self.comparing.found
        self._show_others()
        self.figures.setMinimumWidth(FIGURES if found is not None else 0)
        if found is None:
            self.words.setText("Other runs on these data that came to rest are listed here.")
        else:
            far = float(np.median(found.displacement))
            self.words.setText(
                f"Laid onto this map, a row lies {far:.2f} from itself (median of {len(found.rows):,}); "
                f"{100 * found.share:.0f} % of near neighbours are the same, {100 * found.chance:.1f} % by chance."
            )
        self._show_figures()
        self._soon.start()

    def _show_others(self) -> None:
        others, chosen = self.comparing.others, self.comparing.with_whom
        if self._offered == (others, chosen):
            return  # the list may be open
        self._offered = (others, chosen)
        self.other.clear()
        self.other.addItem("No other run yet" if not others else "No other run" if chosen else "Choose a run…", "")
        for name in others:
            self.other.addItem(as_it_is(name), name)
        self.other.setCurrentIndex(max(0, self.other.findData(chosen)))

    @Slot()
    def _show_figures(self) -> None:
        """Those of both runs, or why there are none."""
        if self.comparing.found is None:
            self.figures.setText("")
            return
        lines = "".join(
            f"<tr><td colspan=3>{in_html(pair.name)}</td></tr><tr>"
            + "".join(f"<td align=right>{words}</td>" for words in pair.words)
            + "</tr>"
            for pair in self.comparing.figures
        )
        head = (
            "<tr><td align=right><b>this run</b></td><td align=right><b>the other</b></td>"
            "<td align=right><b>difference</b></td></tr>"
        )
        whole = f"<table cellpadding=2>{head}{lines}</table>"
        self.figures.setText(whole if lines else self.comparing.why_no_figures)

    @Slot()
    def _show_pictures(self) -> None:
        found = self.comparing.found
        nearest = self.lab.nearest_row() if found is not None else None
        for picture in self.pictures:
            picture.setVisible(found is not None)
        if found is None or nearest is None or self.lab.decoder is None:
            for picture, caption in zip(self.pictures, self.captions, strict=True):
                picture.show_row(None)
                caption.setText("")
            return
        row, z, _ = nearest
        embedding = found.other.embedding
        at = int(np.searchsorted(embedding.rows, row))
        there = at < len(embedding.rows) and embedding.rows[at] == row
        self.pictures[0].show_row(one_row(self.lab.data.x, row))
        self.pictures[1].show_row(self.lab.decoder.decode(z[None])[0])
        self.pictures[2].show_row(found.other.decoder.decode(embedding.z[at][None])[0] if there else None)
        names = (self.lab.data.name_of(row)[-24:], "this run", found.other.name)
        for caption, words in zip(self.captions, names, strict=True):
            caption.setText(words)
