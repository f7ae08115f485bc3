"""What lies behind the rows of the map: chosen, made by a thread of its own, kept up with view, weights and probe."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from latentlab.gui.app.events import Events
from latentlab.gui.map.items import RasterItem
from latentlab.gui.map.viewport import Viewport
from latentlab.gui.threads.backgrounds import BackgroundThread, Shown, Wanted, lacking
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import Label

WAIT_MILLISECONDS, TRAINING_MILLISECONDS = 10, 900


class MapBackground(QObject):
    """Of one map. `kind` is one of BACKGROUNDS."""

    changed = Signal()

    def __init__(self, events: Events, view: Viewport) -> None:
        lab = events.lab
        super().__init__(view)
        self.lab, self.view, self.kind = lab, view, "none"
        self._item, self._scale = RasterItem(), Label(view.viewport())
        self._scale.hide()
        self._item.setZValue(-10)
        view.addItem(self._item, ignoreBounds=True)
        self._scale.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.maker = BackgroundThread()
        self.maker.made.connect(self._show)
        self.maker.refused.connect(self._refuse)
        self.maker.failed.connect(lab.fail)
        self.maker.start()
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MILLISECONDS)
        self._soon.timeout.connect(self._request)
        events.run_changed.connect(self._new_run)
        events.weights_came.connect(self._renew)
        events.decoder_changed.connect(self.later)  # another condition has another prior, and decodes otherwise

    @property
    def scene(self) -> Shown | None:
        """What is shown."""
        return self._item.drawn

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        now = theme.colours()
        self._scale.setStyleSheet(f"color: {now.text}; background: {now.canvas}; padding: 1px 4px; border-radius: 3px")
        self.later()

    def choose(self, kind: str) -> None:
        """Choose what lies behind the rows."""
        self.kind = kind
        self._clear()
        self.later()
        self.changed.emit()

    def refusal(self, kind: str) -> str:
        """Why there is no such background of the model and plane of now, as a sentence; "" where there is one."""
        lab = self.lab
        if lab.decoder is None:
            return ""
        return lacking(kind, lab.decoder, lab.embedding is None or lab.embedding.plane.flat)

    @Slot()
    def later(self) -> None:
        """Make it anew soon; while training, not more often than a person can want."""
        if self.kind != "none" and not self._soon.isActive():
            training = self.lab.phase == "training" and self.scene is not None
            self._soon.start(TRAINING_MILLISECONDS if training else WAIT_MILLISECONDS)

    def view_moved(self) -> None:
        """What is under way is of a view that is past."""
        if self.kind != "none":
            self.maker.request(None)
            self._soon.start(WAIT_MILLISECONDS)

    @Slot()
    def _new_run(self) -> None:
        decoder = self.lab.decoder
        self.maker.adopt(decoder.maker() if decoder is not None else None)

    @Slot()
    def _renew(self) -> None:
        if self.lab.decoder is not None:
            self.maker.renew(self.lab.weights, self.lab.decoder.condition, self.lab.decoder.draws)
            self.later()

    @Slot()
    def _request(self) -> None:
        lab, frame = self.lab, self.view.frame()
        if self.kind == "none" or frame is None or lab.embedding is None or lab.decoder is None:
            self._clear()
            self.maker.request(None)
            return
        self.maker.renew(None, lab.decoder.condition, lab.decoder.draws)
        wanted = Wanted(self.kind, frame, lab.embedding, lab.probe.copy(), theme.is_dark(), lab.data, lab.run_ticket)
        self.maker.request(wanted)

    def _clear(self) -> None:
        self._item.show(None)
        self._scale.setText("")
        self._scale.hide()

    @Slot(object)
    def _show(self, scene: Shown) -> None:
        if scene.kind != self.kind or self.lab.embedding is None or scene.of != self.lab.run_ticket:
            return
        self._item.smooth = scene.kind != "tiles"
        self._item.show(scene)
        self._scale.setText(scene.words)
        self._scale.setVisible(bool(scene.words))
        self._scale.adjustSize()
        box = self.view.getViewBox().sceneBoundingRect()
        self._scale.move(int(box.left()) + 8, int(box.bottom()) - self._scale.height() - 6)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        if self.kind != "none":
            self.choose("none")
            self.lab.said.emit(sentence)
