"""The lesson of the linear autoencoder: its subspace beside the principal one, and their reconstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.examining import NOT_FINITE, ExaminingPage
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.plain import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lessons.subspaces import Errors, Moment, SubspaceLook
    from latentlab.training import Run

RIGHT_ANGLE = 90.0
INKS = ("accent", "held_out", "text", "faint")  # of the first angles; more have the last
FIGURES = ("model, d numbers", "PCA, d components")
PARTS = ("training", "held-out")
HEADROOM = 1.08


class SubspacesPage(ExaminingPage):
    """While the run rests: the angles at its snapshots, and the errors against the number of components."""

    examined: ClassVar[str] = "Comparing with principal components"

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        button = QPushButton("Compare again", toolTip="Measure the run as it is once more")
        super().__init__(events, 6, button, parent)
        self.angles = LatentPlot("Angles between decoder and principal subspace", "Angles to the PCA subspace")
        self.errors = LatentPlot("Reconstruction errors against components", "Error of k components (ink)")
        grid, self.values = QGridLayout(), {}
        grid.setVerticalSpacing(1)
        for column, words in enumerate(("mean square error", *PARTS)):
            grid.addWidget(Label(words), 0, column)
        for row, words in enumerate(FIGURES, 1):
            grid.addWidget(Label(words), row, 0)
            for column, part in enumerate(PARTS, 1):
                label = self.values[words, part] = Label("–")
                label.setAccessibleName(f"{words}, {part}: mean square error")
                grid.addWidget(label, row, column)
        self.lay_out((self.button, grid), (self.angles, self.errors))
        self.follow()

    def work(self) -> Callable[[Run, Callable[[float], None]], SubspaceLook | str]:
        """The comparison, or why there is none."""
        return _look

    def show_found(self, found: SubspaceLook | str | None) -> None:
        """Angles where the decoder is affine; errors always."""
        looked = None if isinstance(found, str) else found
        for (words, part), label in self.values.items():
            errors = None if looked is None else looked.train if part == PARTS[0] else looked.held_out
            label.setText("–" if errors is None else _written(_figure(errors, words, looked.dim)))
        if looked is None:
            self.words.setText("")
            for plot in self.pictures:
                plot.show_plot(None, found or self.why)
            return
        errors = looked.held_out or looked.train
        self.errors.show_plot(_error_plot(errors, looked.dim))
        if looked.affine:
            self.angles.show_plot(_angle_plot(looked.moments))
        else:
            self.angles.show_plot(None, self._how())
        self.words.setText(f"{self._about(looked)} {_as_many(errors, looked)}")

    def _how(self) -> str:
        """How there would be angles."""
        from latentlab.lessons.subspaces import linear_words

        how = linear_words(self.lab.decoder.whole)
        return "This decoder bends, and spans no subspace." + (f" A linear one has {how}." if how else "")

    def _about(self, looked: SubspaceLook) -> str:
        if not looked.affine:
            return (
                f"Not linear: {100 * looked.residual:.2g} % of what it decodes is off an affine map. "
                f"{100 * looked.share:.1f} % of the variance of its reconstructions lies in the PCA subspace."
            )
        last = looked.moments[-1].angles
        unused = looked.dim - len(last)
        idle = f" ({unused} dimensions of z move nothing)" if unused else ""
        return (
            f"Linear. At step {looked.moments[-1].step:,} the largest angle to the span of the first {looked.dim} "
            f"principal axes is {last.max():.3g}°{idle}; at 0° both are one subspace, though by other axes."
        )


def _look(run: Run, report: Callable[[float], None]) -> SubspaceLook | str:
    """The comparison at all snapshots, or why there is none."""
    from latentlab.errors import InputError
    from latentlab.lessons.subspaces import look_at_subspaces

    if not run.model.finite():
        return NOT_FINITE
    snapshots = [(snapshot.step, snapshot.weights) for snapshot in run.snapshots if snapshot.step < run.step]
    snapshots.append((run.step, run.model.state()))
    try:
        return look_at_subspaces(run.model, run.data, snapshots, report)
    except InputError as error:
        return str(error)


def _angle_plot(moments: tuple[Moment, ...]) -> Plot:
    """Each angle against the steps, on a scale that shows the beginning."""
    from latentlab.lessons.subspaces import angle_lines

    lines, dots = [], []
    for i, points in enumerate(angle_lines(moments)):
        at = np.stack([np.log10(1 + points[:, 0]), points[:, 1]], 1)
        ink = INKS[min(i, len(INKS) - 1)]
        lines.append(Line(at, ink, 1.2))
        dots.append((at, ink))
    last = max(0.3, float(np.log10(1 + moments[-1].step)))
    names = ("log₁₀(1 + step)", "degrees")
    return Plot((0.0, last), (0.0, RIGHT_ANGLE), None, lines, names=names, equal=False, dots=dots)


def _error_plot(errors: Errors, dim: int) -> Plot:
    """The error of k components, and the model's at d."""
    from latentlab.lessons.subspaces import components_for

    enough = components_for(errors)
    most = min(len(errors.principal) - 1, max(dim, enough or 0, 4) * 2)
    k = np.arange(most + 1)
    top = HEADROOM * max(float(errors.principal.max()), errors.model)
    lines = [
        Line(np.stack([k, errors.principal[: most + 1]], 1), "text"),
        Line(np.array([[0.0, errors.model], [most, errors.model]]), "accent", 1.4, dashed=True),
    ]
    crosses = [(np.array([dim, errors.model]), "accent")]
    if enough is not None:
        crosses.append((np.array([enough, errors.principal[enough]]), "held_out"))
    names = ("components k", "mean square error")
    return Plot((0.0, float(most)), (0.0, max(top, 1e-12)), None, lines, crosses, names, equal=False)


def _as_many(errors: Errors, looked: SubspaceLook) -> str:
    """How many principal components give the model's error."""
    from latentlab.lessons.subspaces import components_for

    rows = "held-out" if looked.held_out is not None else "training"
    enough = components_for(errors)
    if enough is None:
        return f"Blue: its error on {rows} rows, less than that of {len(errors.principal) - 1} components."
    if not enough:
        return f"Blue: its error on {rows} rows, d = {looked.dim}, no less than that of the mean alone."
    components = f"{enough} component{'s' if enough != 1 else ''}"
    return f"Blue: its error on {rows} rows, d = {looked.dim}; {components} (orange) will do for it."


def _figure(errors: Errors, words: str, dim: int) -> float:
    return errors.model if words == FIGURES[0] else float(errors.principal[min(dim, len(errors.principal) - 1)])


def _written(value: float) -> str:
    return f"{value:.4g}".replace("-", "−")
