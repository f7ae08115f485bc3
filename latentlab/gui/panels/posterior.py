"""The nearest row's posterior: the encoder's q, the best Gaussian q, and the true one; the gap as numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.widgets.pictures import Picture
from latentlab.gui.widgets.plain import Label, as_typed
from latentlab.lab.looking import NEEDS, SAMPLES, RowPosterior
from latentlab.lab.measure import with_error
from latentlab.lab.needs import missing


class PosteriorPanel(QWidget):
    """Press the button: q, the refined q and the true posterior of the row nearest to the probe."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.button = QPushButton("Look at the nearest row", toolTip="Refine its q by gradient and measure the gap (G)")
        self.button.clicked.connect(self.look)
        self.picture = Picture("True posterior of the row", 120)
        self.caption = Label(wordWrap=True)
        self.values = {
            name: Label("–") for name in ("ELBO of q", "ELBO of the best q", "log p(x)", "Effective samples")
        }
        self.gaps = Label(wordWrap=True)
        form = QFormLayout()
        for name, value in self.values.items():
            form.addRow(name, value)
        side = QVBoxLayout()
        side.addWidget(self.button)
        side.addLayout(form)
        side.addWidget(self.gaps)
        side.addStretch(1)
        pictured = QVBoxLayout()
        pictured.addWidget(self.picture, 1)
        pictured.addWidget(self.caption)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(side, 1)
        layout.addLayout(pictured, 1)
        events.looked.connect(self._refresh)
        events.looking_begun.connect(self._tell_begun)
        for changed in (events.data_changed, events.run_changed, events.phase_changed):
            changed.connect(self._refresh)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 200)

    @Slot()
    def look(self) -> None:
        """Measure the row nearest to the probe, in the background."""
        if not missing(self.lab, NEEDS):
            self.lab.looking.look()

    @Slot(int)
    def _tell_begun(self, row: int) -> None:
        self.gaps.setText(f"Looking at {self.lab.data.name_of(row)} …")

    @Slot()
    def _refresh(self) -> None:
        """What is known of the run of now; nothing else."""
        if self.found is not None:
            self._show(self.found)
            return
        self.picture.show_row(None)
        self.caption.setText("")
        self.gaps.setText("The gap between ELBO and evidence, and its two parts, appear here.")
        for value in self.values.values():
            value.setText("–")

    @property
    def found(self) -> RowPosterior | None:
        """What is shown."""
        return self.lab.looking.found

    @staticmethod
    def _gradients(found: RowPosterior) -> str:
        if not np.isfinite(found.ratio):
            return ""
        return f" The score function's gradient varies {found.ratio:.1f} times as much as the reparameterised one."

    def _show(self, found: RowPosterior) -> None:
        figures = (found.elbo, found.refined, found.evidence)
        for value, figure in zip(self.values.values(), figures, strict=False):
            value.setText(f"{figure:.3f} nats".replace("-", "−"))
        shown = f"{with_error(found.evidence, found.error, 3)} nats"
        self.values["log p(x)"].setText(shown if found.trusted else f"⚠ {shown}")
        words = f"By {found.method}, ± its standard error"
        words += "" if found.trusted else ", which cannot be trusted here"
        self.values["log p(x)"].setToolTip(as_typed(words))
        self.values["Effective samples"].setText(f"{found.effective:,.0f} of {SAMPLES:,} drawn from q")
        amortisation, approximation = found.refined - found.elbo, max(found.evidence - found.refined, 0.0)
        name = self.lab.data.name_of(found.row)
        row = f"{name[:1].upper()}{name[1:]}" + (f", {found.bits}" if found.bits else "")
        self.gaps.setText(
            f"{row}: the encoder loses {amortisation:.3f} nats to the best Gaussian q, and that loses "
            f"{approximation:.3f} to the true posterior ({found.method})." + self._gradients(found)
        )
        if found.grid is not None and found.grid.density.ndim == 2:
            density = found.grid.density.T[::-1]
            self.picture.show_row(density / density.max())
            (a, b), (c, d) = ((axis[0], axis[-1]) for axis in found.grid.axes)
            self.picture.show_outlines(_outlines(found, (a, b), (c, d)))
            self.caption.setText(
                f"True posterior, z₁ {a:.2f} to {b:.2f}, z₂ {c:.2f} to {d:.2f}; blue q, orange the best q"
            )
        else:
            self.picture.show_row(None)
            self.caption.setText("The true posterior can be drawn for two latent dimensions.")


def _outlines(found: RowPosterior, x: tuple[float, float], y: tuple[float, float]) -> list[np.ndarray]:
    """Two-deviation outlines of both q, as shares (n, 2) of the picture from its top left."""
    turn = np.linspace(0, 2 * np.pi, 61)
    circle = np.stack([np.cos(turn), np.sin(turn)], 1)
    lines = []
    for mean, deviation in zip(found.means, found.deviations, strict=True):
        points = mean + 2 * deviation * circle
        lines.append(np.stack([(points[:, 0] - x[0]) / (x[1] - x[0]), 1 - (points[:, 1] - y[0]) / (y[1] - y[0])], 1))
    return lines
