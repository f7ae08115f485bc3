"""The lesson of entropy and width: what is narrow has less, in the end less than none, and a Gaussian has the most."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import Scale, Sliders, area, curve, figure
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.lessons.widths import HALF, SHAPES, entropy_of, log_density

WIDTH, APART = "sd", "apart"
SCALES = {
    WIDTH: Scale(0.05, 2.0, 0.6, tip="The standard deviation of all four densities"),
    APART: Scale(0.0, 0.98, 0.9, tip="How far each of the two Gaussians is from the middle, in sd of both together"),
}
SHOWN = 4.0  # of z, to each side
NEAR = 4.0  # deviations to each side, of the integrand


class WidthsPage(LessonPage):
    """Move the width by its slider or by a drag in the middle plot; choose what stands beside the Gaussian."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 6, parent)
        self.shape = ComboBox()
        self.shape.setAccessibleName("Density beside the Gaussian")
        self.shape.setToolTip("What is drawn in blue")
        for key, words in SHAPES.items():
            if key != "gaussian":
                self.shape.addItem(words, key)
        self.controls = Sliders(SCALES)
        self.densities = LatentPlot("Densities of one deviation", "Gaussian ink, p blue")
        self.curves = LatentPlot("Entropy against the deviation", "Entropy H against sd")
        self.integrand = LatentPlot("Integrand of the entropy", "−p log p")
        self.words.explain("Drag in the middle plot to move the width. Grey: the two densities that are not chosen.")
        self.shape.currentIndexChanged.connect(self._show)
        self.controls.changed.connect(self._show)
        self.curves.pointed.connect(self._drag)
        self.lay_out((self.shape, self.controls), (self.densities, self.curves, self.integrand))
        self._show()

    @Slot(float, float)
    def _drag(self, x: float, y: float) -> None:
        self.controls.move(WIDTH, x)

    @Slot()
    def _show(self) -> None:
        shape, width, apart = self.shape.currentData(), self.controls.value(WIDTH), self.controls.value(APART)
        highest = self._show_densities(shape, width, apart)
        self._show_curves(shape, width, apart)
        most, own = entropy_of("gaussian", width), entropy_of(shape, width, apart)
        if own < 0:
            last = "It is negative: where p exceeds 1, −p log p takes away (orange)."
        elif highest > 1:
            last = "Where p exceeds 1, −p log p takes away (orange)."
        else:
            last = "Nowhere does p exceed 1: all of −p log p adds."
        self.words.setText(
            f"Gaussian: H = ½ log 2πe sd² = {figure(most)} nats. Blue: {figure(own)}, {figure(most - own)} less: no "
            f"density of the same sd has more than the Gaussian. {last}"
        )

    def _show_densities(self, shape: str, width: float, apart: float) -> float:
        """Both, and what lies under the integral; the height of the chosen one."""
        z = _places(shape, width)
        logs = log_density(shape, z, width, apart)
        p = np.exp(logs)
        gaussian = np.exp(log_density("gaussian", z, width))
        lines = [
            area(z, p, "accent"), curve(z, p, "accent"), curve(z, gaussian, "text"),
            Line(np.array([[-SHOWN, 1.0], [SHOWN, 1.0]]), "faint", 1.0, dashed=True),
        ]  # fmt: skip
        top = 1.1 * max(float(p.max()), float(gaussian.max()), 1.0)
        names = ("z", "density")
        self.densities.show_plot(Plot((-SHOWN, SHOWN), (0.0, top), None, lines, names=names, equal=False))
        value = -p * np.where(p > 0, logs, 0.0)
        lines = [area(z, value.clip(0), "accent"), area(z, value.clip(max=0), "held_out"), curve(z, value, "text", 1.2)]
        low, high = min(float(value.min()), -0.02), float(value.max())
        room, names = 0.1 * (high - low), ("z", "nats per z")
        near = (-NEAR * width, NEAR * width)
        self.integrand.show_plot(Plot(near, (low - room, high + room), None, lines, names=names, equal=False))
        return float(p.max())

    def _show_curves(self, shape: str, width: float, apart: float) -> None:
        widths = np.geomspace(SCALES[WIDTH].least, SCALES[WIDTH].most, 160)
        lines = [Line(np.array([[0.0, 0.0], [widths[-1], 0.0]]), "faint", 1.0, dashed=True)]
        drawn = [key for key in SHAPES if key not in ("gaussian", shape)] + [shape, "gaussian"]
        for key in drawn:
            colour = {"gaussian": "text", shape: "accent"}.get(key, "faint")
            heights = np.log(widths) + entropy_of(key, 1.0, apart)
            lines.append(curve(widths, heights, colour, 1.0 if colour == "faint" else 1.6))
        crosses = [
            (np.array([width, entropy_of(key, width, apart)]), colour)
            for key, colour in ((shape, "accent"), ("gaussian", "text"))
        ]
        lines.append(Line(np.array([[width, -9.0], [width, 9.0]]), "faint", 1.0, dashed=True))
        low, names = entropy_of("laplace", widths[0]) - 0.3, ("sd", "nats")
        top = entropy_of("gaussian", widths[-1]) + 0.2
        self.curves.show_plot(Plot((0.0, SCALES[WIDTH].most), (low, top), None, lines, crosses, names, equal=False))


def _places(shape: str, width: float) -> np.ndarray:
    """Where a density is drawn: fine within its width, and on both sides of a uniform's ends."""
    near, ends = width * np.linspace(-12, 12, 961), HALF * width * np.array([-1.000001, -1, 1, 1.000001])
    z = np.concatenate([near, [-2 * SHOWN, 2 * SHOWN], ends if shape == "uniform" else []])
    return np.unique(z)
