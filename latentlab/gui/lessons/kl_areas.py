"""The lesson of areas: two Gaussians to drag; what lies under the integrals of H(p, q), H(p) and KL(p ‖ q)."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.editors import Slider
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.plain import Label
from latentlab.lessons.gaussians import Gaussian, areas, cross_entropy, divergence, entropy

SHOWN, DEVIATIONS = 6.0, 3.5  # at least, to each side; and of both Gaussians
UNIT = 50  # ticks of a slider for one
STARTS = {"mean of p": 0.0, "sd of p": 1.0, "mean of q": 1.2, "sd of q": 1.5}
HEADROOM = 1.1


class KLAreasPage(LessonPage):
    """Drag a mean in the left plot, or its slider; the areas follow."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 5, parent)
        self.sliders, self.values = {}, {}
        self.densities = LatentPlot("Densities of p and q", "p (ink) and q (blue)")
        self.forward = LatentPlot("Integrand of KL(p ‖ q)", "p log p/q")
        self.reverse = LatentPlot("Integrand of KL(q ‖ p)", "q log q/p")
        self.densities.pointed.connect(self._drag)
        grid = QGridLayout()
        grid.setVerticalSpacing(1)
        for row, (name, start) in enumerate(STARTS.items()):
            least = 0.2 if name.startswith("sd") else -4.0
            slider = Slider(Qt.Orientation.Horizontal, minimum=round(least * UNIT), maximum=4 * UNIT)
            slider.setValue(round(start * UNIT))
            slider.setAccessibleName(name)
            slider.valueChanged.connect(self._show)
            self.sliders[name], self.values[name] = slider, Label()
            self.values[name].setFixedWidth(self.fontMetrics().horizontalAdvance("−0.00"))
            for column, part in enumerate((Label(name), slider, self.values[name])):
                grid.addWidget(part, row, column)
        self.lay_out((grid,), (self.densities, self.forward, self.reverse))
        self._show()

    @property
    def p(self) -> Gaussian:
        """As its sliders say."""
        return Gaussian(self.sliders["mean of p"].value() / UNIT, self.sliders["sd of p"].value() / UNIT)

    @property
    def q(self) -> Gaussian:
        """As its sliders say."""
        return Gaussian(self.sliders["mean of q"].value() / UNIT, self.sliders["sd of q"].value() / UNIT)

    @Slot(float, float)
    def _drag(self, x: float, y: float) -> None:
        """The mean that is nearer goes where the mouse is."""
        nearer = min(("p", "q"), key=lambda name: abs(x - getattr(self, name).mean))
        self.sliders[f"mean of {nearer}"].setValue(round(x * UNIT))

    @Slot()
    def _show(self) -> None:
        for name, slider in self.sliders.items():
            self.values[name].setText(f"{slider.value() / UNIT:.2f}".replace("-", "−"))
        p, q = self.p, self.q
        reach = max(SHOWN, *(abs(each.mean) + DEVIATIONS * each.deviation for each in (p, q)))
        z = np.linspace(-reach, reach, 481)
        curves = [(np.exp(p.log_prob(z)), "text"), (np.exp(q.log_prob(z)), "accent")]
        lines = [_area(z, curves[0][0], "text"), *(Line(np.stack([z, c], 1), ink) for c, ink in curves)]
        top = HEADROOM * max(float(c.max()) for c, _ in curves)
        names = ("z", "density")
        self.densities.show_plot(Plot((-reach, reach), (0.0, top), None, lines, names=names, equal=False))
        self._show_integrand(self.forward, p, q, reach)
        self._show_integrand(self.reverse, q, p, reach)
        forward, reverse = divergence(p, q), divergence(q, p)
        said = (
            f"H(p) {entropy(p):.3f}, H(p, q) {cross_entropy(p, q):.3f}: KL(p ‖ q) = {forward:.3f} nats, the blue area "
            f"less the orange one. H(q) {entropy(q):.3f}, H(q, p) {cross_entropy(q, p):.3f}: KL(q ‖ p) = {reverse:.3f}."
        )
        self.words.setText(said.replace("-", "−"))

    def _show_integrand(self, plot: LatentPlot, p: Gaussian, q: Gaussian, reach: float) -> None:
        """p log p/q: above 0 it adds, below it takes away."""
        found = areas(p, q)
        value = found.divergence
        lines = [_area(found.z, value.clip(0), "accent"), _area(found.z, value.clip(max=0), "held_out")]
        lines.append(Line(np.stack([found.z, value], 1), "text", 1.2))
        low, high = min(float(value.min()), -0.02), max(float(value.max()), 0.02)
        room = 0.1 * (high - low)
        names = ("z", "nats per z")
        shown = Plot((-reach, reach), (low - room, high + room), None, lines, names=names, equal=False)
        plot.show_plot(shown)


def _area(z: np.ndarray, value: np.ndarray, ink: str) -> Line:
    """What lies between a curve and 0."""
    ends = np.array([[z[0], 0.0]]), np.stack([z, value], 1), np.array([[z[-1], 0.0]])
    return Line(np.concatenate(ends), ink, 0.0)
