"""Paint on the decoded picture, and z follows: it is sought in a thread of its own while the hand moves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.threads.newest import Newest
from latentlab.gui.widgets.editors import Slider
from latentlab.gui.widgets.pictures import Picture
from latentlab.gui.widgets.plain import Label, as_typed
from latentlab.worker.ending import Ending
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.space.decoder import LiveDecoder

STEPS = 12  # towards each new stroke, unless the next one comes before
HARDNESS = 0.4


@dataclass(frozen=True, eq=False)
class Strokes:
    """A picture that was painted on: where its z is sought from (None: where the search is), and with what."""

    decoder: Callable[[], LiveDecoder]
    start: np.ndarray | None
    target: np.ndarray
    mask: np.ndarray


class Seeker(Newest):
    """Follows the newest picture that was painted."""

    found = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__("painting")
        self._z: np.ndarray | None = None
        self._inverse: tuple[Any, Any] = (None, None)

    def request(self, request: Strokes) -> None:
        """A stroke that was not begun yet hands its start on to the next."""
        before = self._request
        if before is not None and request.start is None:
            request = replace(request, start=before.start)
        super().request(request)

    def handle(self, request: Strokes) -> None:
        """Come nearer step by step, until there is another stroke."""
        from latentlab.space.inverse import Inverse

        compute_with(1)
        try:
            if self._inverse[0] is not request.decoder:
                self._inverse = (request.decoder, Inverse(request.decoder().model))
            self._z = self._z if request.start is None else request.start
            for better in self._inverse[1].steps(self._z, request.target, request.mask, STEPS):
                self._z = better
                self.found.emit(better)
                self.check()
        except InputError as error:
            self.refused.emit(str(error))


class Painting(QWidget):
    """Paint, erase, how wide; strokes on the decoded picture move the probe."""

    def __init__(self, events: Events, picture: Picture, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab, self.picture = lab, picture
        self.paint = self._button("Paint", "Paint on the decoded picture: z follows (Ctrl+B)")
        self.erase = self._button("Erase", "Erase from the decoded picture: z follows")
        self.width_slider = Slider(Qt.Orientation.Horizontal, minimum=5, maximum=60, value=16)
        self.width_slider.setAccessibleName("Width of the brush")
        self.width_slider.setToolTip("Width of the brush")
        self.width_slider.valueChanged.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.paint, self.erase, Label("width"), self.width_slider):
            row.addWidget(part)
        self.seeker: Seeker | None = None
        self._target = self._mask = np.empty(0, np.float32)
        self._decoder: Callable[[], LiveDecoder] | None = None
        self._stroking = False
        picture.stroked.connect(self._stroke)
        picture.stroke_ended.connect(self._end)
        events.run_changed.connect(self._new_run)
        events.data_changed.connect(self._keep_room)
        events.decoder_changed.connect(self._forget_decoder)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(text=text, toolTip=as_typed(tip), checkable=True)
        button.clicked.connect(self._switch)
        return button

    @Slot()
    def _switch(self) -> None:
        """One of the two, or neither."""
        for button, other in ((self.paint, self.erase), (self.erase, self.paint)):
            if button is self.sender() and button.isChecked():
                other.setChecked(False)
        self._choose()

    def toggle_paint(self) -> None:
        """Take the brush, or put it away."""
        self.paint.setChecked(not self.paint.isChecked())
        self.erase.setChecked(False)
        self._choose()

    def toggle_erase(self) -> None:
        """Take the eraser, or put it away."""
        self.erase.setChecked(not self.erase.isChecked())
        self.paint.setChecked(False)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        on = self.paint.isChecked() or self.erase.isChecked()
        self.picture.set_brush(self.width_slider.value() / 10 if on else None)

    @Slot()
    def _keep_room(self) -> None:
        """Where pictures will be decoded, the row of its buttons comes into room that is there already."""
        policy, data = self.sizePolicy(), self.lab.data
        policy.setRetainSizeWhenHidden(data is not None and data.is_image)
        self.setSizePolicy(policy)

    @Slot()
    def _new_run(self) -> None:
        data, decoder = self.lab.data, self.lab.decoder
        able = data is not None and data.is_image and decoder is not None and not decoder.responsible
        self.setVisible(able)
        if not able:
            self.paint.setChecked(False)
            self.erase.setChecked(False)
            self._choose()
        self._decoder = None

    @Slot()
    def _forget_decoder(self) -> None:
        """Other weights: strokes from now on are sought with them."""
        self._decoder = None

    @Slot(float, float)
    def _stroke(self, row: float, column: float) -> None:
        """One touch of the brush."""
        from latentlab.space.inverse import brush, paint

        lab = self.lab
        if lab.decoder is None:
            return
        if self.seeker is None:
            self.seeker = Seeker()
            self.seeker.found.connect(self._found)
            self.seeker.refused.connect(self._refused)
            self.seeker.failed.connect(lab.fail)
            self.seeker.start()
        start = None
        if not self._stroking:
            self._stroking, start = True, lab.probe.copy()
            self._target = lab.decoder.decode(lab.probe[None])[0]
            self._mask = np.zeros_like(self._target)
        if self._decoder is None:
            self._decoder = lab.decoder.maker()
        weights = brush(self._target.shape, (row, column), self.width_slider.value() / 10, HARDNESS)
        value = 0.0 if self.erase.isChecked() else 1.0
        self._target, self._mask = paint(self._target, self._mask, weights, value)
        self.seeker.request(Strokes(self._decoder, start, self._target, self._mask))

    @Slot()
    def _end(self) -> None:
        self._stroking = False

    @Slot(object)
    def _found(self, z: np.ndarray) -> None:
        self.lab.set_probe(z)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self.lab.said.emit(sentence)

    @property
    def threads(self) -> list[Ending]:
        """What seeks z, to be ended."""
        return [] if self.seeker is None else [self.seeker]
