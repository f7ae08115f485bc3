"""The lesson of the two divergences: p of many shapes or drawn by hand, q fitted to it by each, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import figure
from latentlab.gui.threads.fitting import Fit, Fitted, FittingThread
from latentlab.gui.threads.newest import Newest
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.plain import Label, as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.space.outlines import outlines

if TYPE_CHECKING:
    from latentlab.lessons.kl import Q

SHOWN = 4.6  # of the plane, to each side
STEP = 0.2  # of the plane, that an arrow key goes
WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
HAND = "Drawn by hand"
FIGURES = (("KL(p ‖ q)", "forward"), ("KL(q ‖ p)", "reverse"), ("H(p, q)", "cross_pq"), ("H(q)", "entropy_q"))
FITS = {"forward": "Fit by forward KL", "reverse": "Fit by reverse KL"}
TITLES = {"forward": "Least KL(p ‖ q): covers p", "reverse": "Least KL(q ‖ p): seeks a mode"}


class StartPlot(LatentPlot):
    """Arrow keys point too: from where was pointed at last, or from the middle; with Shift five times as far."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name, title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip("Click, or press arrow keys, to start the fit there")
        self._hand = (0.0, 0.0)
        self.pointed.connect(self._keep)

    @Slot(float, float)
    def _keep(self, x: float, y: float) -> None:
        self._hand = (x, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt asks what a key does here."""
        way = WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        far = STEP * (5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        x, y = np.clip(np.array(self._hand) + far * np.array(way), -SHOWN, SHOWN)
        self.pointed.emit(float(x), float(y))


class KLFitPage(LessonPage):
    """Choose p and the family of q. Drag in the right plot to say where the reverse fit starts."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 3, parent)
        self.shape, self.family = ComboBox(), ComboBox()
        self.again = QPushButton("Best start", toolTip="Start the reverse fit from several places")
        self.clear = QPushButton("Clear", toolTip="Forget what was drawn")
        for button in (self.again, self.clear):
            button.setEnabled(False)
        kinds = {"forward": LatentPlot, "reverse": StartPlot}
        self.plots = {way: kinds[way](FITS[way], title) for way, title in TITLES.items()}
        self.values: dict[tuple[str, str], Label] = {}
        self.points: list[tuple[float, float]] = []
        self.found: dict[str, Fitted] = {}
        self._start: tuple[float, float] | None = None
        self._asked: Fit | None = None
        self._density: tuple[object, np.ndarray | None] = (None, None)
        self._lay_out()
        self.fitting = FittingThread()
        self.fitting.fitted.connect(self._show_fitted)
        self.fitting.failed.connect(self.lab.fail)
        self.fitting.start()
        self._soon = WhenSeen(self, self._fit)
        for box in (self.shape, self.family):
            box.currentIndexChanged.connect(self._choose)
        self.again.clicked.connect(self._choose)
        self.clear.clicked.connect(self._forget_drawing)
        self.plots["forward"].pointed.connect(self._draw)
        self.plots["reverse"].pointed.connect(self._start_at)

    @property
    def threads(self) -> list[Newest]:
        """What fits."""
        return [self.fitting]

    def _lay_out(self) -> None:
        from latentlab.lessons.words import FAMILIES, SHAPES

        for box, names, said in (
            (self.shape, {**SHAPES, "drawn": HAND}, "p(z)"), (self.family, FAMILIES, "Family of q")
        ):  # fmt: skip
            box.setAccessibleName(said)
            box.setToolTip(as_typed(said))
            for key, words in names.items():
                box.addItem(words, key)
        grid = QGridLayout()
        grid.setVerticalSpacing(1)
        for column, words in enumerate(("nats", "forward fit", "reverse fit")):
            grid.addWidget(Label(words), 0, column)
        for row, (words, name) in enumerate(FIGURES, 1):
            grid.addWidget(Label(words), row, 0)
            for column, way in enumerate(TITLES, 1):
                label = self.values[way, name] = Label("–")
                label.setAccessibleName(f"{FITS[way]}: {words}")
                grid.addWidget(label, row, column)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.shape)
        first.addWidget(self.family)
        second.addWidget(self.again)
        second.addWidget(self.clear)
        self.lay_out((first, grid, second), self.plots.values())

    # What is asked -------------------------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        """Another p or family: from the best start again."""
        self._start = None
        self._soon.ask()

    @Slot()
    def _forget_drawing(self) -> None:
        self.points.clear()
        self._choose()

    @Slot(float, float)
    def _draw(self, x: float, y: float) -> None:
        """A stroke on the left plot adds to p."""
        self.points.append((x, y))
        if self.shape.currentData() != "drawn":
            self.shape.setCurrentIndex(self.shape.findData("drawn"))
        self._soon.ask(60)

    @Slot(float, float)
    def _start_at(self, x: float, y: float) -> None:
        self._start = (x, y)
        self._soon.ask()

    def _fit(self) -> None:
        from latentlab.lessons.targets import TARGETS, drawn

        shape = self.shape.currentData()
        if shape == "drawn" and not self.points:
            self.found = {}
            self._asked = None
            self.fitting.request(None)
            for plot in self.plots.values():
                plot.show_plot(Plot((-SHOWN, SHOWN), (-SHOWN, SHOWN)))
            self._tell()
            return
        target = drawn(np.array(self.points)) if shape == "drawn" else TARGETS[shape]
        self.found = {}  # what is known is of another p, q or start
        self._tell()
        self._asked = Fit(target, self.family.currentData(), self._start)
        self.fitting.request(self._asked)

    # What is seen --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show_fitted(self, fitted: Fitted) -> None:
        if fitted.of is not self._asked:  # one was under way when nothing more was asked
            return
        if fitted.divergences is not None:
            self.found[fitted.way] = fitted
        lines = _outlines(fitted.q)
        crosses = [(mean, "accent") for mean in fitted.q.means]
        if fitted.way == "reverse" and fitted.of.start is not None:
            crosses.append((np.array(fitted.of.start), "held_out"))
        plot = Plot((-SHOWN, SHOWN), (-SHOWN, SHOWN), self._table(fitted.of.target), lines, crosses)
        self.plots[fitted.way].show_plot(plot)
        self._tell()

    def _table(self, target: object) -> np.ndarray:
        """p where it is shown; found once for each."""
        if self._density[0] is not target:
            from latentlab.lessons.targets import BOX, SIDE

            table = np.exp(target.table).reshape(SIDE, SIDE)
            axis = np.linspace(-BOX, BOX, SIDE)
            seen = np.abs(axis) <= SHOWN
            self._density = (target, table[np.ix_(seen, seen)])
        return self._density[1]

    def _tell(self) -> None:
        self.again.setEnabled(self._start is not None)
        self.clear.setEnabled(bool(self.points))
        for (way, name), label in self.values.items():
            found = self.found.get(way)
            label.setText("–" if found is None else figure(getattr(found.divergences, name)))
        one = next(iter(self.found.values()), None)
        if one is None:
            drawing = self.shape.currentData() == "drawn" and not self.points
            self.words.setText("Draw p with the mouse in the left plot." if drawing else "Fitting …")
            return
        entropy = figure(one.divergences.entropy_p)
        self.words.setText(
            f"H(p) = {entropy}, and H(p, q) = H(p) + KL(p ‖ q). Ink: p; blue: q at 1 and 2 sd. Draw on the left plot "
            "to make a p; click on the right one to start q there."
        )


def _outlines(q: Q) -> list[Line]:
    """One and two deviations of each component; a light one is thin."""
    lines = []
    for weight, mean, covariance in zip(q.weights, q.means, q.covariances, strict=True):
        width = 0.8 + 1.2 * float(weight)
        lines += [Line(points, "accent", width) for points in outlines(mean, covariance)]
    return lines
