"""The lesson of the change of variables: a band of x is carried to y with all its mass, the mode is left behind."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import Scale, Sliders, area, curve, figure, narrow
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.plain import as_typed
from latentlab.lessons.change import DENSITIES, TRANSFORMATIONS, ToyDensity, bounded, carried, masses, modes

SPREAD, MIDDLE, WIDTH = "spread of p", "band at", "band width"


def _percent(value: float) -> str:
    return f"{value:.0%}"


SCALES = {
    SPREAD: Scale(0.2, 1.0, 0.6, tip="How wide p(x) is"),
    MIDDLE: Scale(0.02, 0.98, 0.65, written=_percent, tip="Where the band lies along x; or drag in any of the plots"),
    WIDTH: Scale(0.02, 0.5, 0.16, written=_percent, tip="How much of the axis of x the band takes"),
}
INSIDE = 0.003  # of the axis, that a band keeps from its ends
HIGHEST = 3.0  # times what p_y is at nine places of ten, that is drawn of it where it is infinite


class ChangePage(LessonPage):
    """Choose p(x) and f; drag the band in any plot."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 6, parent)
        self.density, self.transformation = narrow(ComboBox()), narrow(ComboBox())
        for box, said in ((self.density, "p(x)"), (self.transformation, "y = f(x)")):
            box.setAccessibleName(said)
            box.setToolTip(as_typed(said))
        for key, words in DENSITIES.items():
            self.density.addItem(words, key)
        self.controls = Sliders(SCALES)
        self.before = LatentPlot("Density of x", "p(x), mode in ink")
        self.between = LatentPlot("The transformation", "y = f(x)")
        self.after = LatentPlot("Density of y", "p(y), y going up")
        self.words.explain(
            "p(y) = p(x) |dx/dy|: where f is steep, mass is thinned. A likelihood is no density of θ, and is not "
            "multiplied by that: its maximum goes where θ goes."
        )
        row = QHBoxLayout()
        row.addWidget(self.density)
        row.addWidget(self.transformation)
        self.lay_out((row, self.controls), (self.before, self.between, self.after))
        self._offer()
        self.density.currentIndexChanged.connect(self._choose)
        self.transformation.currentIndexChanged.connect(self._show)
        self.controls.changed.connect(self._show)
        for plot in (self.before, self.between):
            plot.pointed.connect(self._drag)
        self.after.pointed.connect(self._drag_carried)
        self._show()

    @property
    def of(self) -> ToyDensity:
        """p(x), as chosen."""
        return ToyDensity(self.density.currentData(), self.controls.value(SPREAD))

    @property
    def band(self) -> tuple[float, float]:
        """From where to where it lies along x."""
        low, high = self.of.ends
        middle, half = self.controls.value(MIDDLE), self.controls.value(WIDTH) / 2
        ends = np.clip([middle - half, middle + half], INSIDE, 1 - INSIDE)
        return tuple(float(end) for end in low + (high - low) * ends)

    # What is asked -------------------------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        self._offer()
        self._show()

    def _offer(self) -> None:
        """What p(x) can be put through; what was chosen stays, where it can."""
        kept, box = self.transformation.currentData(), self.transformation
        box.blockSignals(True)
        box.clear()
        for key in self.of.transformations:
            box.addItem(f"y = {TRANSFORMATIONS[key].written}", key)
        box.setCurrentIndex(max(box.findData(kept), 0))
        box.blockSignals(False)

    @Slot(float, float)
    def _drag(self, x: float, y: float) -> None:
        """The middle of the band goes where the mouse is."""
        low, high = self.of.ends
        self.controls.move(MIDDLE, (x - low) / (high - low))

    @Slot(float, float)
    def _drag_carried(self, density: float, y: float) -> None:
        self._drag(float(TRANSFORMATIONS[self.transformation.currentData()].inverse(y)), y)

    # What is seen --------------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        density, name = self.of, self.transformation.currentData()
        f, highest = TRANSFORMATIONS[name].forward, modes(density, name)
        y = _range(density, name)
        self.before.show_plot(_before(density, self.band, highest[0]))
        self.between.show_plot(_between(density, name, self.band, highest, y))
        self.after.show_plot(_after(density, name, self.band, highest, y))
        mass, same = masses(density, name, self.band)
        places = 3 if density.name == "beta" else 2
        a, b, mode = (figure(each, places) for each in (*self.band, highest[0]))
        c, d, moved, own = (figure(float(f(each)), places) for each in (*self.band, *highest))
        said = f"Mass of {a} < x < {b}: {figure(mass)}; of {c} < y < {d}: {figure(same)}. "
        if name == "affine":
            said += f"The mode {mode} is carried to y = {moved}, where p(y) is highest too: "
            said += "a straight f thins all alike. Others move it."
        else:
            most = "" if bounded(density, name) else ": infinite"
            said += f"The mode {mode} is carried to y = {moved} (ink), but p(y) is highest at {own} (orange{most}). "
            said += "MAP depends on the parametrisation, maximum likelihood does not."
        self.words.setText(said)


def _range(density: ToyDensity, name: str) -> tuple[float, float]:
    """From where to where y is drawn: most of its mass, with room."""
    f = TRANSFORMATIONS[name].forward
    (low, high), ends = f(np.array(density.core())), f(np.array(density.ends))
    room = 0.12 * (high - low)
    return float(max(low - room, ends[0])), float(min(high + room, ends[1]))


def _before(density: ToyDensity, band: tuple[float, float], mode: float) -> Plot:
    low, high = density.ends
    x, inner = np.linspace(low, high, 483)[1:-1], np.linspace(*band, 161)
    p = np.exp(density.log_prob(x))
    top = 1.1 * float(p.max())
    lines = [
        area(inner, np.exp(density.log_prob(inner)), "accent"), curve(x, p, "text"),
        Line(np.array([[mode, 0.0], [mode, top]]), "text", 1.2, dashed=True),
    ]  # fmt: skip
    return Plot((low, high), (0.0, top), None, lines, names=("x", "density"), equal=False)


def _between(
    density: ToyDensity, name: str, band: tuple[float, float], highest: tuple[float, float], y: tuple[float, float]
) -> Plot:
    """f, and from below to the right what it carries."""
    (low, high), f = density.ends, TRANSFORMATIONS[name].forward
    x, inner = np.linspace(low, high, 483)[1:-1], np.linspace(*band, 81)
    rising = np.stack([inner, f(inner)], 1)
    (a, fa), (b, fb) = rising[0], rising[-1]
    below = np.concatenate([[[a, y[0]]], rising, [[b, y[0]]]])
    beside = np.concatenate([[[high, fa]], rising, [[high, fb]]])
    lines = [Line(below, "accent", 0.0), Line(beside, "accent", 0.0), curve(x, f(x), "text")]
    for mode, colour in zip(highest, ("text", "held_out"), strict=True):
        at = float(f(mode))
        lines.append(Line(np.array([[mode, y[0]], [mode, at], [high, at]]), colour, 1.2, dashed=True))
    return Plot((low, high), y, None, lines, names=("x", "y"), equal=False)


def _after(
    density: ToyDensity, name: str, band: tuple[float, float], highest: tuple[float, float], y: tuple[float, float]
) -> Plot:
    """p(y), turned so that y goes up as it does beside f."""
    f = TRANSFORMATIONS[name].forward
    x = np.linspace(*density.ends, 1203)[1:-1]
    even = np.linspace(*y, 483)[1:-1]
    at = np.unique(np.concatenate([f(x), even]))
    p, inner = carried(density, name, at), f(np.linspace(*band, 161))
    if bounded(density, name):
        top = 1.1 * float(p.max())
    else:
        top = HIGHEST * float(np.quantile(carried(density, name, even), 0.9))
    lines = [_turned(area(inner, carried(density, name, inner).clip(max=9 * top), "accent"))]
    lines.append(_turned(curve(at, p.clip(max=9 * top), "text")))
    for mode, colour in zip(highest, ("text", "held_out"), strict=True):
        lines.append(Line(np.array([[0.0, float(f(mode))], [top, float(f(mode))]]), colour, 1.2, dashed=True))
    return Plot((0.0, top), y, None, lines, names=("density", "y"), equal=False)


def _turned(line: Line) -> Line:
    return Line(line.points[:, ::-1], line.colour, line.width, line.dashed)
