"""The lesson of areas: two Gaussians to drag; what lies under the integrals of H(p, q), H(p) and KL(p ‖ q)."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import Scale, Sliders, area, curve
from latentlab.gui.widgets.latent_plot import LatentPlot, Plot
from latentlab.lessons.gaussians import Gaussian, areas, cross_entropy, divergence, entropy

SHOWN, DEVIATIONS = 6.0, 3.5  # at least, to each side; and of both Gaussians
SCALES = {
    "mean of p": Scale(-4, 4, 0, 0.02), "sd of p": Scale(0.2, 4, 1, 0.02),
    "mean of q": Scale(-4, 4, 1.2, 0.02), "sd of q": Scale(0.2, 4, 1.5, 0.02),
}  # fmt: skip
HEADROOM = 1.1


class KLAreasPage(LessonPage):
    """Drag a mean in the left plot, or its slider; the areas follow."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 5, parent)
        self.controls = Sliders(SCALES)
        self.densities = LatentPlot("Densities of p and q", "p (ink) and q (blue)")
        self.forward = LatentPlot("Integrand of KL(p ‖ q)", "p log p/q")
        self.reverse = LatentPlot("Integrand of KL(q ‖ p)", "q log q/p")
        self.densities.pointed.connect(self._drag)
        self.controls.changed.connect(self._show)
        self.lay_out((self.controls,), (self.densities, self.forward, self.reverse))
        self._show()

    @property
    def p(self) -> Gaussian:
        """As its sliders say."""
        return Gaussian(self.controls.value("mean of p"), self.controls.value("sd of p"))

    @property
    def q(self) -> Gaussian:
        """As its sliders say."""
        return Gaussian(self.controls.value("mean of q"), self.controls.value("sd of q"))

    @Slot(float, float)
    def _drag(self, x: float, y: float) -> None:
        """The mean that is nearer goes where the mouse is."""
        nearer = min(("p", "q"), key=lambda name: abs(x - getattr(self, name).mean))
        self.controls.move(f"mean of {nearer}", x)

    @Slot()
    def _show(self) -> None:
        p, q = self.p, self.q
        reach = max(SHOWN, *(abs(each.mean) + DEVIATIONS * each.deviation for each in (p, q)))
        z = np.linspace(-reach, reach, 481)
        curves = [(np.exp(p.log_prob(z)), "text"), (np.exp(q.log_prob(z)), "accent")]
        lines = [area(z, curves[0][0], "text"), *(curve(z, c, ink) for c, ink in curves)]
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
        lines = [area(found.z, value.clip(0), "accent"), area(found.z, value.clip(max=0), "held_out")]
        lines.append(curve(found.z, value, "text", 1.2))
        low, high = min(float(value.min()), -0.02), max(float(value.max()), 0.02)
        room = 0.1 * (high - low)
        names = ("z", "nats per z")
        shown = Plot((-reach, reach), (low - room, high + room), None, lines, names=names, equal=False)
        plot.show_plot(shown)
