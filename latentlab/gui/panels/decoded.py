"""What the probe decodes to, and the nearest row beside it."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from latentlab.data.rows import one_row
from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.panels.conditions import Conditions
from latentlab.gui.panels.painting import Painting
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.dot_plot import DotPlot
from latentlab.gui.widgets.pictures import Picture, are_smooth, set_smooth, share_scale
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.words import Words
from latentlab.space.column_values import column_values
from latentlab.space.palette import class_colours

SMALL, LOW = 64, 34  # pixels of a row that is a picture, and of one whose values stand above it


class DecodedPanel(QWidget):
    """The mean of p(x|z) under the probe, live; the nearest row and its reconstruction."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.picture = Picture("Decoded picture under the probe", 120)
        self.row_picture = Picture("Nearest row", 60)
        self.again_picture = Picture("Reconstruction of the nearest row", 60)
        self.drawn_picture = Picture("A draw from p(x|z) under the probe", 60)
        self.drawn_picture.setToolTip(
            as_typed("x ~ p(x|z): a row with its noise, where the large picture is the mean. Click for another draw")
        )
        self.drawn_picture.clicked.connect(self._draw_another)
        self._beside = self.drawn_picture, self.row_picture, self.again_picture  # which are to be compared
        self._seed = 0
        self.shares = Picture("Responsibilities of the probe's place", 40)
        self.shares.setFixedHeight(54)
        self.shares.hide()
        self.conditions = Conditions(events)
        self.painting = Painting(events, self.picture)
        self.painting.hide()
        self.deviation = self._make_warning()
        self._rested_soon = QTimer(self, singleShot=True, interval=120)
        self._rested_soon.timeout.connect(self._show_deviation)
        self._drawn_soon = QTimer(self, singleShot=True, interval=120)
        self._drawn_soon.timeout.connect(self._show_draw)
        self.columns = DotPlot("Decoded values by column, and those of the nearest row")
        self.columns.hide()
        self.smooth = self._smooth_action()
        self.caption = Words(lines=2)
        self.row_caption, self.again_caption, self.drawn_caption = (Words(lines=2) for _ in range(3))
        self.distance = Words()
        for words in (self.caption, self.row_caption, self.distance, self.again_caption, self.drawn_caption):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(230)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 2)
        layout.setSpacing(4)
        layout.addWidget(self.picture, 1000)
        layout.addWidget(self.columns, 1000)
        layout.addWidget(self.painting)
        layout.addWidget(self._told())
        layout.addWidget(self.shares)
        layout.addWidget(self.conditions)
        layout.addLayout(self._row_of_pictures())
        layout.addStretch(1)
        for signal in (events.probe_changed, events.decoder_changed):
            signal.connect(self.show_probe)
        events.embedding_changed.connect(self._show_nearest)
        events.embedding_changed.connect(self._rest_later)
        events.trust_changed.connect(self._rest_later)
        self.restyle()
        self.show_probe()

    def _make_warning(self) -> Words:
        """Of a place far from all rows."""
        words = Words()
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setAccessibleName("Warning about the probe's place")
        words.hide()
        return words

    def _told(self) -> QWidget:
        """What the picture is of, and the warning about it below."""
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.caption)
        layout.addWidget(self.deviation)
        page.setMinimumHeight(2 * self.deviation.sizeHint().height())
        return page

    def _keep_lines(self) -> None:
        """Room for the words below the picture, whatever they say: what lies around them stays where it is.

        The warning has its line where there may be one; what a mixture decodes to, and what to do first, take two.
        """
        decoder, policy = self.lab.decoder, self.deviation.sizePolicy()
        self.caption.lines = 1 if decoder is not None and not decoder.responsible else 2
        self.caption.updateGeometry()
        policy.setRetainSizeWhenHidden(decoder is not None)
        self.deviation.setSizePolicy(policy)

    def _smooth_action(self) -> QAction:
        """In the panel's own menu, and in View: whether small pictures look smooth, here and everywhere."""
        action = QAction("S&mooth pictures", self, checkable=True, checked=are_smooth())
        action.setToolTip("Draw small pictures without the edges of their pixels: here, traversals, samples, paths")
        action.toggled.connect(set_smooth)
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return action

    def _row_of_pictures(self) -> QGridLayout:
        """A draw, the nearest row and its reconstruction, each over its words."""
        row = QGridLayout()
        for column, (picture, caption) in enumerate(
            (
                (self.drawn_picture, self.drawn_caption), (self.row_picture, self.row_caption),
                (self.again_picture, self.again_caption),
            )
        ):  # fmt: skip
            picture.setFixedHeight(SMALL)
            row.addWidget(picture, 0, column)
            row.addWidget(caption, 1, column, Qt.AlignmentFlag.AlignTop)
            row.setColumnStretch(column, 1)
        row.addWidget(self.distance, 2, 1)
        row.setVerticalSpacing(0)
        return row

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(270, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture is a square as wide as the panel, as long as the rest has its place."""
        self.picture.setMaximumHeight(max(self.picture.minimumHeight(), self.width() - 18))

    @Slot()
    def show_probe(self) -> None:
        """Decode the probe's place and show it."""
        decoder, found, again = self.lab.decoder, self.lab.nearest_row(), None
        self._keep_lines()
        if decoder is None:
            self.picture.show_row(None)
            self.caption.setText("Train a model, then drag the ring on the map.")
        else:
            decoded, again = self._decoded(found)
            self.picture.show_row(decoded)
            self.caption.setText(self._words())
            if decoder.responsible:
                self.shares.show_shares(decoder.responsibilities(self.lab.probe), class_colours(theme.is_dark()))
        self.shares.setVisible(decoder is not None and decoder.responsible)
        self._show_row(found, again)
        self._show_columns(found)
        self._rest_later()

    def _decoded(self, found: tuple[int, np.ndarray, float] | None) -> tuple[np.ndarray, np.ndarray | None]:
        """What the probe decodes to, and the nearest row's code, where both can be had at once: a hand may be waiting.

        Between any two operations another thread may take the interpreter; half as many of them wait half as long.
        """
        decoder, probe = self.lab.decoder, self.lab.probe
        if found is None or decoder.conditions:
            return decoder.decode(probe[None])[0], None
        return tuple(decoder.decode(np.stack([probe, found[1]])))

    @Slot()
    def _rest_later(self) -> None:
        """The warning waits until the hand rests; the draw follows it, a few times a second."""
        self._rested_soon.start()
        if not self._drawn_soon.isActive():
            self._drawn_soon.start()

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        self.deviation.setStyleSheet(f"color: {theme.colours().held_out}")

    @Slot()
    def _draw_another(self) -> None:
        self._seed += 1
        self._show_draw()

    @Slot()
    def _show_draw(self) -> None:
        """One x ~ p(x|z) of the probe's place: what a mean hides."""
        decoder, drawn = self.lab.decoder, None
        if decoder is not None:
            from latentlab.inference.samples import draw_rows

            with suppress(InputError):  # a network of someone's own may have no p(x|z) to draw from
                drawn = draw_rows(decoder.model, decoder.whole.latent(self.lab.probe[None]), self._seed)[0]
        self.drawn_picture.show_row(drawn)
        share_scale(self._beside)
        self.drawn_caption.setText("" if drawn is None else "A draw\nx ~ p(x|z)")

    @Slot()
    def _show_deviation(self) -> None:
        words = self.lab.trusted.deviation_of_probe()
        self.deviation.setText(f"⚠ {words}" if words else "")
        self.deviation.setVisible(bool(words))

    def _words(self) -> str:
        """What the picture is of."""
        decoder, probe = self.lab.decoder, self.lab.probe
        if not decoder.responsible:
            return f"z = ({_numbers(probe)})"
        shares = decoder.responsibilities(probe)
        best = int(shares.argmax())
        mean = decoder.decode(probe[None])[0]
        values = f"Mean ({_numbers(mean.ravel())})" if mean.size <= 4 else "Their mean"
        return f"{values}. Component {best + 1}: {100 * shares[best]:.0f} %"

    @Slot()
    def _show_nearest(self) -> None:
        found = self.lab.nearest_row()
        self._show_row(found, None)
        self._show_columns(found)

    def _show_row(self, found: tuple[int, np.ndarray, float] | None, again: np.ndarray | None) -> None:
        """The row nearest to the probe, and what its code decodes to, where that is known `again`."""
        data = self.lab.data
        if found is None or self.lab.decoder is None:
            for picture, caption in ((self.row_picture, self.row_caption), (self.again_picture, self.again_caption)):
                picture.show_row(None)
                caption.setText("")
            self.distance.setText("")
            return
        row, z, distance = found
        label = f"{data.label_of(row)}, " if data.labels is not None else ""
        values = one_row(data.x, row)
        self.row_picture.show_row(values)
        self.row_caption.setText(f"Nearest: {label}{data.name_of(row)}")
        self.distance.setText(f"{distance:.2f} away")
        if again is None:
            again = self.lab.decoder.decode(z[None], None if data.labels is None else int(data.labels[row]))[0]
        self.again_picture.show_row(again)
        self.again_caption.setText("Its code, decoded")

    def _show_columns(self, found: tuple[int, np.ndarray, float] | None) -> None:
        """The values of a table's columns, in the place of a picture."""
        lab, values = self.lab, None
        if lab.decoder is not None and len(lab.data.shape) == 1:
            nearest = one_row(lab.data.x, found[0]) if found is not None else None
            values = column_values(lab.data, lab.decoder, lab.probe, nearest)
        self.columns.show_values(values)
        share_scale(self._beside)
        for picture in self._beside:
            picture.setFixedHeight(SMALL if values is None else LOW)
        self.columns.setVisible(values is not None)
        self.picture.setVisible(values is None)


def number(value: float) -> str:
    """A coordinate as it is shown, with a true minus."""
    return f"{value:.2f}".replace("-", "−")


def _numbers(z: np.ndarray, most: int = 6) -> str:
    text = ", ".join(number(value) for value in z[:most])
    return text + (", …" if len(z) > most else "")
