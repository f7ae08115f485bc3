"""A row's posterior: q and the true one in the prior and close by, live; the gap and its two parts, when measured."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.panels.posterior_plots import posterior_plot
from latentlab.gui.threads.inspecting import Asked, InspectingThread
from latentlab.gui.widgets.beside import BesideOrBelow
from latentlab.gui.widgets.editors import CheckBox, ComboBox
from latentlab.gui.widgets.gap_bar import GapBar, Part
from latentlab.gui.widgets.latent_plot import LatentPlot
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.save_button import SaveButton
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.gui.widgets.words import Words
from latentlab.lab.looking import NEEDS, SAMPLES, RowPosterior
from latentlab.lab.measure import nats, with_error
from latentlab.lab.needs import missing
from latentlab.space.planes import subscript
from latentlab.worker.ending import Ending

if TYPE_CHECKING:
    from latentlab.inference.inspector import Look

TRAINING_MILLISECONDS = 600  # between two looks while the weights change
NOTHING = "The posterior of the row nearest to the probe appears here."


class PosteriorPanel(QWidget):
    """Follows the row nearest to the probe; the button refines its q and splits the gap."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.look_of_now: Look | None = None
        self._close_look: Look | None = None
        self.button = QPushButton("Look at the nearest row", toolTip="Search for its best q and measure its gap (G)")
        self.button.clicked.connect(self.look)
        self.follows = CheckBox("Follow", checked=True)
        self.follows.setToolTip("Show the row nearest to the probe as it moves; else stay with the row of now")
        self.across, self.up = ComboBox(), ComboBox()
        self.bar, self.gaps = GapBar(), Words(lines=5)
        self.whole = LatentPlot("Posterior of the row over the whole prior", "Prior (rings: 1, 2, 3 sd)")
        self.close_by = LatentPlot("Posterior of the row, close by", "Close by")
        self._lay_out()
        self.inspector = InspectingThread()
        self.inspector.seen.connect(self._show_look)
        self.inspector.failed.connect(lab.fail)
        self.inspector.start()
        self._soon = WhenSeen(self, self._ask)
        for plot in (self.whole, self.close_by):
            plot.pointed.connect(self._point)
        for box in (self.across, self.up):
            box.currentIndexChanged.connect(self._axis_chosen)
        self.follows.toggled.connect(self._follow)
        events.looked.connect(self._refresh)
        events.looking_begun.connect(self._tell_begun)
        events.run_changed.connect(self._new_run)
        events.weights_came.connect(self._renew)
        for changed in (events.data_changed, events.run_changed, events.phase_changed):
            changed.connect(self._refresh)
        events.probe_changed.connect(self._draw)
        for moved in (events.probe_changed, events.embedding_changed, events.decoder_changed, events.phase_changed):
            moved.connect(self._ask_soon)

    def _lay_out(self) -> None:
        self._axes = QWidget()
        axes = QHBoxLayout(self._axes)
        axes.setContentsMargins(0, 0, 0, 0)
        self._axes.hide()
        self._axes_chosen = False
        for box, name in ((self.across, "Dimension across"), (self.up, "Dimension up")):
            box.setAccessibleName(name)
            box.setToolTip(as_typed("What is shown of z; the other dimensions are held at q's mean"))
            axes.addWidget(box)
        words, plots = QWidget(), QWidget()
        side, pair = QVBoxLayout(words), QHBoxLayout(plots)
        first = QHBoxLayout()
        first.addWidget(self.button, 1)
        first.addWidget(self.follows)
        self.save = SaveButton("Save the posteriors as a figure", "")
        first.addWidget(self.save)
        side.addLayout(first)
        side.addWidget(self._axes)
        for part in (self.bar, self.gaps):
            side.addWidget(part)
        side.addStretch(1)
        pair.addWidget(self.whole)
        pair.addWidget(self.close_by)
        for part in (side, pair):
            part.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(BesideOrBelow(words, plots, (2, 3)))

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(760, 230)

    @property
    def threads(self) -> list[Ending]:
        """What looks, to be ended."""
        return [self.inspector]

    # What is asked -------------------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Measure the row that is shown, in the background: the one nearest to the probe, unless it is not followed."""
        if not missing(self.lab, NEEDS):
            stays = not self.follows.isChecked() and self.look_of_now is not None
            self.lab.looking.look(self.look_of_now.row if stays else None)

    @Slot()
    def _new_run(self) -> None:
        decoder = self.lab.decoder
        self.inspector.adopt(decoder.maker() if decoder is not None else None)
        self._offer_axes()
        self._forget()

    @Slot()
    def _renew(self) -> None:
        if self.lab.decoder is not None:
            self.inspector.renew(self.lab.weights, self.lab.decoder.condition)
            self._ask_soon()

    def _offer_axes(self) -> None:
        decoder = self.lab.decoder
        count = decoder.embedding_dim if decoder is not None and not decoder.responsible else 0
        for box, first in ((self.across, 0), (self.up, 1)):
            with QSignalBlocker(box):
                box.clear()
                box.addItems([f"z{subscript(i + 1)}" for i in range(count)])
                box.setCurrentIndex(min(first, count - 1))
        self._axes.setVisible(count > 2)
        self._axes_chosen = False

    @Slot()
    def _ask_soon(self) -> None:
        training = self.lab.phase == "training" and self.look_of_now is not None
        self._soon.ask(TRAINING_MILLISECONDS if training else 0)

    @Slot(bool)
    def _follow(self, follows: bool) -> None:
        self.button.setText("Look at the nearest row" if follows else "Look at this row")
        self._ask_soon()

    def _ask(self) -> None:
        """Look at the row of now with the weights of now, if there is any to look at."""
        lab = self.lab
        if missing(lab, NEEDS):
            self._forget()
            return
        if self.look_of_now is None:
            self._refresh()  # nothing is lacking any more
        self._choose_axes()
        nearest = lab.nearest_row()
        row = nearest[0] if self.follows.isChecked() or self.look_of_now is None else self.look_of_now.row
        dimensions = (max(0, self.across.currentIndex()), max(0, self.up.currentIndex()))
        z = lab.embedding.z
        extent = np.stack([z.min(0), z.max(0)])
        self.inspector.request(Asked(lab.data, row, dimensions, extent, lab.phase != "training", lab.run_ticket))

    def _choose_axes(self) -> None:
        """Until a hand has chosen: the dimensions in which the rows differ most. One that is unused shows nothing."""
        if self._axes_chosen or self.across.count() < 3:
            return
        order = np.argsort(-self.lab.embedding.z.var(0), kind="stable")
        for box, dimension in zip((self.across, self.up), sorted(order[:2]), strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(int(dimension))

    @Slot()
    def _axis_chosen(self) -> None:
        """Both are never the same: the other one makes way."""
        self._axes_chosen = True
        own, other = (self.across, self.up) if self.sender() is self.across else (self.up, self.across)
        if own.currentIndex() == other.currentIndex():
            with QSignalBlocker(other):
                other.setCurrentIndex((own.currentIndex() + 1) % own.count())
        self._ask_soon()

    @Slot(float, float)
    def _point(self, x: float, y: float) -> None:
        """The probe goes where a plot is pointed at."""
        look = self.look_of_now
        if look is None:
            return
        z = self.lab.probe.copy()
        for dimension, value in zip(look.dimensions, (x, y), strict=False):
            z[dimension] = value
        self.lab.set_probe(z)

    # What is seen --------------------------------------------------------------------------------------------------

    @property
    def found(self) -> RowPosterior | None:
        """What was measured of the run of now."""
        return self.lab.looking.found

    def _forget(self) -> None:
        self.look_of_now = self._close_look = None
        self.inspector.request(None)
        self._refresh()

    @Slot(object, object)
    def _show_look(self, look: Look, asked: Asked) -> None:
        if asked.of != self.lab.run_ticket or asked.data is not self.lab.data:
            return
        self.look_of_now = look
        if look.close is not None:
            self._close_look = look
        self._draw()
        if look.bound is not None:
            self._refresh()

    @Slot()
    def _draw(self) -> None:
        """Both plots; close by the row of before stays until that of now is known so well."""
        look, probe = self.look_of_now, self.lab.probe
        if look is None or max(look.dimensions) >= len(probe):  # of a run that is being replaced
            return
        self.whole.title = "Whole prior" if len(look.dimensions) == 1 else "Prior (rings: 1, 2, 3 sd)"
        self.whole.show_plot(posterior_plot(look, look.posterior, self._best(look), probe))
        close = self._close_look
        near = None if close is None else posterior_plot(close, close.close, self._best(close), probe)
        self.close_by.show_plot(near)

    def _best(self, look: Look) -> tuple[np.ndarray, np.ndarray] | None:
        """Mean and covariance of the best q in the dimensions of a look, where it was measured."""
        found = self.found
        if found is None or found.row != look.row:
            return None
        shown = list(look.dimensions)
        if np.count_nonzero(look.covariance - np.diag(np.diag(look.covariance))):
            return look.mean, look.covariance  # a whole one is the best already
        return found.means[1][shown], np.diag(found.deviations[1][shown] ** 2)

    @Slot(int)
    def _tell_begun(self, row: int) -> None:
        self.gaps.setText(f"Looking at {self.lab.data.name_of(row)} …")

    @Slot()
    def _refresh(self) -> None:
        """The figures: measured ones where they are of the row that is shown, else those of now."""
        found, look = self.found, self.look_of_now
        if found is not None and (look is None or found.row == look.row):
            self._show_found(found)
            self._draw()
        elif look is not None and look.bound is not None:
            self._show_bound(look)
            self._draw()
        elif look is None:
            self.bar.show_parts(())
            lacking = missing(self.lab, NEEDS) if self.lab.decoder is not None else ""
            for plot in (self.whole, self.close_by):
                plot.show_plot(None, lacking or NOTHING)
            self.gaps.setText(lacking or "The gap between ELBO and evidence, and its two parts, appear here.")

    def _show_bound(self, look: Look) -> None:
        bound = look.bound
        elbo, log_p = (with_error(*pair, 2) for pair in (bound[:2], bound[2:4]))
        gap = max(bound.log_p - bound.elbo, 0.0)
        parts = (
            Part(f"ELBO of q {elbo} nats", None, "train"),
            Part(f"gap, KL(q ‖ p(z|x)) {with_error(gap, bound.elbo_error, 2)}", gap, "held_out"),
        )
        shown = f"log p(x) {log_p} nats" if bound.trusted else f"⚠ log p(x) at least {nats(bound.log_p)} nats"
        self.bar.show_parts(parts, shown, bound.log_p_error)
        words = "Both from the same 256 draws of q, ± their standard errors."
        words += "" if bound.trusted else f" q misses the posterior: they are worth {bound.effective:.0f} draws of it."
        self.bar.setToolTip(as_typed(words))
        self.gaps.setText(f"{self._name(look.row)}: {_seen(look)}")

    def _show_found(self, found: RowPosterior) -> None:
        amortisation, approximation = found.refined - found.elbo, max(found.evidence - found.refined, 0.0)
        parts = (
            Part(f"ELBO of q {_nats(found.elbo)}", None, "train"),
            Part(f"amortisation gap {amortisation:.3f}", max(amortisation, 0.0), "accent"),
            Part(f"approximation gap {approximation:.3f}", approximation, "held_out"),
        )
        shown = f"log p(x) {with_error(found.evidence, found.error, 3)} nats"
        self.bar.show_parts(parts, shown if found.trusted else f"⚠ {shown}", found.error)
        words = (
            f"log p(x) by {found.method}, ± its standard error{'' if found.trusted else ', not to be trusted here'}. "
            f"{found.effective:,.0f} effective samples of {SAMPLES:,} drawn from q."
        )
        self.bar.setToolTip(as_typed(words))
        row = self._name(found.row) + (f", {found.bits}" if found.bits else "")
        method = f"{found.method}{' draws' * found.method.startswith('importance')}"
        seen = "" if self.look_of_now is None else f" {_seen(self.look_of_now)}"
        self.gaps.setText(f"{row}, by {method}; orange: the best q;{seen}{_gradients(found)}")

    def _name(self, row: int) -> str:
        """At the beginning of a sentence: a name stays as it is."""
        data = self.lab.data
        return data.name_of(row) if data.row_names is not None else data.name_of(row).capitalize()


def _nats(value: float) -> str:
    return f"{value:.3f} nats".replace("-", "−")


def _seen(look: Look) -> str:
    """What the pictures show, in a sentence."""
    line = len(look.dimensions) == 1
    inks = "ink: p(z|x); blue: q; grey: p(z)." if line else "ink: p(z|x); blue: q; 1 and 2 sd."
    if look.slice:
        return f"{inks} A slice: other dimensions are held at q's mean."
    if not math.isfinite(look.share):
        return inks
    volume = f"95 % of p(z|x) lie in {100 * look.share:.2g} % of p(z)."
    return f"{inks} {volume}"


def _gradients(found: RowPosterior) -> str:
    if not np.isfinite(found.ratio):
        return ""
    return f" Score-function gradients vary {found.ratio:.1f} × as much as reparameterised ones."
