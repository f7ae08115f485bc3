"""The lesson of the learned density: p(x) as ink under the data's rows, or draws above the rows nearest to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.examining import NOT_FINITE, ExaminingPage
from latentlab.gui.lessons.parts import narrow
from latentlab.gui.widgets.editors import ComboBox, Slider
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot, written
from latentlab.gui.widgets.pictures import images_of
from latentlab.gui.widgets.plain import FigureLabel
from latentlab.gui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lessons.density import Density, RowsBeside
    from latentlab.training import Run

TICKS = 200
MOST_DOTS = 800
TILES, SIDE = 6, 58
BAND = 0.04  # of the box: how near to the place chosen rows and p(x) are taken from
HEADROOM = 1.1
MOST_ROWS = 1 << 17  # that the histograms are of


class LearnedLook(NamedTuple):
    """What was found: p(x), or draws beside rows where it cannot be drawn; `why` says why not, or why neither.

    `rows` (n, D) are the training rows, or a spread of very many.
    """

    density: Density | None = None
    rows: np.ndarray | None = None
    beside: RowsBeside | None = None
    why: str = ""


class DensityPage(ExaminingPage):
    """Drag in the left plot, or the slider, to choose where p(x) is cut; rows of more values are shown as pictures."""

    examined: ClassVar[str] = "Finding p(x)"

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        button = QPushButton("Find again", toolTip="Anew, where p(z) was drawn from: with other draws")
        super().__init__(events, 6, button, parent)
        self._seed = -1
        self.given, self.value = narrow(ComboBox()), FigureLabel("", "−0.0000")
        self.place = Slider(Qt.Orientation.Horizontal, maximum=TICKS)
        self.given.setAccessibleName("Value that is given")
        self.given.setToolTip("Which value is given, and which is looked at")
        self.place.setAccessibleName("Place of the value that is given")
        self.place.setValue(TICKS // 2)
        self.joint = LatentPlot("Learned density and rows", "p(x) (ink) and rows")
        self.slice = LatentPlot("Conditional density", "Slice of p(x), and rows")
        self.sheet = Sheet("Draws and their nearest rows", "", SIDE)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)  # whatever the list holds
        grid.addWidget(self.given, 0, 0)
        grid.addWidget(self.button, 0, 1, 1, 2)
        grid.addWidget(self.place, 1, 0, 1, 2)
        grid.addWidget(self.value, 1, 2)
        self.lay_out((grid,), (self.joint, self.slice))
        self.layout().addWidget(self.sheet, 6)
        self.given.currentIndexChanged.connect(self._cut)
        self.place.valueChanged.connect(self._cut)
        self.joint.pointed.connect(self._drag)
        self.follow()

    def work(self) -> Callable[[Run, Callable[[float], None]], LearnedLook]:
        """p(x), or draws."""
        self._seed += 1
        return partial(_look, self._seed)

    def show_found(self, found: LearnedLook | None) -> None:
        """Plots for one or two values, pictures for more."""
        tiles = found is not None and found.beside is not None
        self.sheet.setVisible(tiles)
        for plot in self.pictures:
            plot.setVisible(not tiles)
        two = found is not None and found.density is not None and len(found.density.edges) == 2
        for part in (self.given, self.place, self.value):
            part.setEnabled(two)
        if tiles:
            self._show_tiles(found)
            return
        if found is None or found.density is None:
            self.words.setText("")
            for plot in self.pictures:
                plot.show_plot(None, self.why if found is None else found.why)
            return
        names = [f"{y} given {x}" for x, y in zip(self._names(), reversed(self._names()), strict=True)] if two else []
        if names != [self.given.itemText(i) for i in range(self.given.count())]:
            self.given.clear()
            self.given.addItems(names)  # tells, and is shown
        self._cut()

    def _names(self) -> list[str]:
        data = self.lab.data
        names = list(data.features) or ["x₁", "x₂"][: int(np.prod(data.shape))]
        return [f"{name}, prepared" for name in names] if data.source.get("fitted") else names

    @Slot(float, float)
    def _drag(self, x: float, y: float) -> None:
        found = self.found
        if found is not None and found.density is not None and len(found.density.edges) == 2:
            given = self.given.currentIndex()
            edges = found.density.edges[given]
            self.place.setValue(round(TICKS * ((x, y)[given] - edges[0]) / (edges[-1] - edges[0])))

    @Slot()
    def _cut(self) -> None:
        """p(x) and where it is cut, and what is found there."""
        found = self.found
        if found is None or found.density is None:
            return
        density, data = found.density, self.lab.data
        edges = density.edges
        rows = [_some(data, part) for part in (data.train, data.held_out)]
        said = (
            f"p(x), {density.method}: ∫ p(x) dx = {density.total:.3f} over this box; {_share(density.outside)} of its "
            f"mass lies outside, {_share(density.error)} may be misplaced."
        )
        if len(edges) == 1:
            self.joint.show_plot(_curve(edges[0], density.table, found.rows[:, 0], (self._names()[0], "density")))
            self.slice.show_plot(None, "Rows of one value have no other that could be given.")
            self.words.setText(f"{said} Blue: the histogram of the training rows.")
            return
        from latentlab.lessons.density import conditional

        given = max(0, self.given.currentIndex())
        low, high = edges[given][[0, -1]]
        value = low + (high - low) * self.place.value() / TICKS
        self.value.setText(written(float(f"{value:.3g}")))
        cut = conditional(density, given, value, BAND * (high - low))
        names = self._names()
        line = np.array([[value, edges[1][0]], [value, edges[1][-1]]])
        if given:
            line = np.array([[edges[0][0], value], [edges[0][-1], value]])
        dots = list(zip(rows, ("accent", "held_out"), strict=True))
        box = [(float(edge[0]), float(edge[-1])) for edge in edges]
        lines = [Line(line, "faint", 1.2, dashed=True)]
        self.joint.show_plot(Plot(*box, density.table, lines, names=tuple(names), equal=False, dots=dots))
        x = found.rows
        near = x[(x[:, given] >= cut.low) & (x[:, given] < cut.high), 1 - given]
        self.slice.show_plot(_curve(cut.edges, cut.density, near, (names[1 - given], "density")))
        self.words.setText(
            f"{said} Dots: training rows (blue), held-out rows (orange). Right: p({names[1 - given]}|{names[given]} ≈ "
            f"{self.value.text()}), and {len(near):,} training rows near there."
        )

    def _show_tiles(self, found: LearnedLook) -> None:
        """Draws above, their nearest rows below."""
        data, beside = self.lab.data, found.beside
        rows = np.asarray(data.x[beside.rows])
        images = images_of(np.concatenate([beside.drawn, rows]))
        words = ["drawn"] * len(beside.rows) + [written(float(f"{far:.3g}")) for far in beside.distance]
        tips = ["x ~ p(x): z ~ p(z), then x ~ p(x|z)"] * len(beside.rows) + [data.name_of(row) for row in beside.rows]
        self.sheet.show_images(images, len(beside.rows), words, ("x ~ p(x)", "nearest"), tips)
        self.words.setText(
            f"{found.why} Above, what was learned: draws x ~ p(x). Below, what there was: the training row nearest to "
            f"each, and its Euclidean distance, {written(float(f'{beside.distance.mean():.3g}'))} on average."
        )


def _look(seed: int, run: Run, report: Callable[[float], None]) -> LearnedLook:
    """p(x) of the run's model where it can be drawn, else draws beside rows, else why neither."""
    from latentlab.errors import InputError
    from latentlab.lessons.density import beside_rows, lacking, learned_density, no_density

    model, data = run.model, run.data
    why = lacking(model) if model.finite() else NOT_FINITE
    if why:
        return LearnedLook(why=why)
    why = no_density(model)
    if not why:
        try:
            rows = data.train[:: -(-len(data.train) // MOST_ROWS)]
            x = np.asarray(data.x[rows]).reshape(len(rows), -1)
            return LearnedLook(learned_density(model, data, report), x)
        except InputError as error:
            why = str(error)
    return LearnedLook(beside=beside_rows(model, data, TILES, seed), why=why)


def _some(data: Any, rows: np.ndarray) -> np.ndarray:
    """A spread of some rows of two values."""
    return np.asarray(data.x[rows[:: max(1, len(rows) // MOST_DOTS)]]).reshape(-1, int(np.prod(data.shape)))


def _curve(edges: np.ndarray, density: np.ndarray, values: np.ndarray, names: tuple[str, str]) -> Plot:
    """A density in ink over the histogram of values."""
    from latentlab.lessons.density import histogram

    lines, top = [], float(density.max())
    if len(values):
        bins, heights = histogram(values, edges)
        steps = np.stack([np.repeat(bins, 2), np.concatenate([[0.0], np.repeat(heights, 2), [0.0]])], 1)
        lines, top = [Line(steps, "accent", 0.0), Line(steps, "accent", 1.0)], max(top, float(heights.max()))
    lines.append(Line(np.stack([0.5 * (edges[1:] + edges[:-1]), density], 1), "text"))
    ends = float(edges[0]), float(edges[-1])
    return Plot(ends, (0.0, HEADROOM * max(top, 1e-12)), None, lines, names=names, equal=False)


def _share(part: float) -> str:
    """A share in per cent, of few digits."""
    return "under 0.1 %" if part < 0.0005 else f"{100 * part:.1f} %"
