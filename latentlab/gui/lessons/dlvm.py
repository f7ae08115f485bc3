"""The lesson of a deep latent variable model of one category: z in R³, a network, π(z), a draw; and back by Bayes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import Scale, Sliders, area, curve, figure, narrow
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.lessons.dlvm import CATEGORIES, DIMENSIONS, draws, network, sampled, table

NAMES = tuple(f"z{number}" for number in "₁₂₃")
BAR = 0.38  # half of a bar's width
DRAWN = 300
SCALES = {name: Scale(-3.0, 3.0, start, 0.05) for name, start in zip(NAMES, (0.5, -0.5, 0.0), strict=True)}


class DLVMPage(LessonPage):
    """Move z, draw categories of it; draw z too, and see what a category says of z."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 5, parent)
        self.controls = Sliders(SCALES)
        self.one = QPushButton("Draw x", toolTip="300 categories from π at this z")
        self.all = QPushButton("Draw z, x", toolTip="300 z ~ N(0, I), and a category of each")
        self.category = narrow(ComboBox())
        self.category.setAccessibleName("Category that is observed")
        self.category.setToolTip("The x whose p(z|x) is drawn")
        self.category.addItems([f"x = {name}" for name in CATEGORIES])
        self.chances = LatentPlot("π at this z and draws of it", "π(z) (blue), draws (ink)")
        self.whole = LatentPlot("p(x) and draws of it", "p(x) (blue), draws (ink)")
        self.back = LatentPlot("p(z|x) of each dimension", "p(z|x): blue, orange, ink")
        row = QHBoxLayout()
        for part in (self.one, self.all, self.category):
            row.addWidget(part, 1)
        self.lay_out((self.controls, row), (self.chances, self.whole, self.back))
        self._seed, self.of_z, self.of_all = 0, np.empty(0, int), np.empty(0, int)
        self.one.clicked.connect(self.draw_x)
        self.all.clicked.connect(self.draw_all)
        self.controls.changed.connect(self._moved)
        self.category.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def z(self) -> np.ndarray:
        """Where the sliders stand, (1, 3)."""
        return np.array([[self.controls.value(name) for name in NAMES]])

    @Slot()
    def draw_x(self) -> None:
        """Categories from π at this z."""
        self._seed += 1
        chances = np.repeat(network().chances(self.z), DRAWN, 0)
        self.of_z = np.concatenate([self.of_z, sampled(chances, np.random.default_rng(self._seed))])
        self._show()

    @Slot()
    def draw_all(self) -> None:
        """From the model: z first."""
        self._seed += 1
        self.of_all = np.concatenate([self.of_all, draws(network(), DRAWN, self._seed)[1]])
        self._show()

    @Slot()
    def _moved(self) -> None:
        self.of_z = np.empty(0, int)  # they were of another z
        self._show()

    @Slot()
    def _show(self) -> None:
        here, everywhere = network().chances(self.z)[0], table().marginal()
        self.chances.show_plot(_bars(here, self.of_z))
        self.whole.show_plot(_bars(everywhere, self.of_all))
        x = self.category.currentIndex()
        self.back.show_plot(_posteriors(x))
        name = CATEGORIES[x]
        self.words.setText(
            f"This z gives x = {name} the chance {figure(here[x], 2)}; over all z ~ N(0, I) it is "
            f"{figure(everywhere[x], 2)}: p(x) mixes one categorical for each z. Seen x = {name}, p(z|x) ∝ p(z) π(z) "
            "is what is known of z (right; broken: p(z))."
        )


def _bars(chances: np.ndarray, drawn: np.ndarray) -> Plot:
    """Chances as bars; the shares of what was drawn as marks over them."""
    lines = []
    for place, chance in enumerate(chances):
        box = np.array([[place - BAR, 0.0], [place - BAR, chance], [place + BAR, chance], [place + BAR, 0.0]])
        lines += [Line(box, "accent", 0.0), Line(box, "accent", 1.2)]
    if len(drawn):
        for place, share in enumerate(np.bincount(drawn, minlength=len(chances)) / len(drawn)):
            lines.append(Line(np.array([[place - BAR, share], [place + BAR, share]]), "text", 2.2))
    labels = [((float(place), -0.06), name) for place, name in enumerate(CATEGORIES)]
    names = ("", f"share of {len(drawn):,}" if len(drawn) else "chance")
    return Plot((-0.6, len(chances) - 0.4), (-0.12, 1.0), None, lines, names=names, equal=False, labels=labels)


def _posteriors(category: int) -> Plot:
    """p(z_j|x) of the three dimensions beside p(z)."""
    found = table()
    prior = np.exp(-0.5 * found.at**2) / np.sqrt(2 * np.pi)
    each = [found.posterior(category, j) for j in range(DIMENSIONS)]
    lines = [area(found.at, each[0], "accent"), curve(found.at, prior, "faint", 1.2, dashed=True)]
    lines += [curve(found.at, one, ink) for one, ink in zip(each, ("accent", "held_out", "text"), strict=True)]
    top = 1.1 * max(float(one.max()) for one in each)
    return Plot((-4.0, 4.0), (0.0, top), None, lines, names=("z₁, z₂, z₃", "density"), equal=False)
