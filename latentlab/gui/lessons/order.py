"""The lesson of K: mixtures of one to eight components, BIC, AIC and held-out rows; draws of the one that is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.order_plots import criteria_plot, draws_plot, fit_plot, least, reach
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import tight
from latentlab.gui.threads.ordering import Order, OrderingThread
from latentlab.gui.widgets.editors import ComboBox, SpinBox
from latentlab.gui.widgets.latent_plot import LatentPlot
from latentlab.gui.widgets.plain import as_typed
from latentlab.lab.needs import ROWS_AWAY
from latentlab.lessons.ancestral import FlatMixture, density, draw_component, draw_place, flatten

if TYPE_CHECKING:
    from latentlab.gui.threads.newest import Newest
    from latentlab.lessons.order import OrderFit, RowsToFit

COVARIANCES = {
    "full": "Full covariances", "tied": "Tied covariances", "diagonal": "Diagonal covariances",
    "spherical": "Spherical covariances",
}  # fmt: skip
MOST, MANY, MOST_DRAWS = 8, 200, 2000  # components; draws at once, and that are shown
SIDE = 72  # of the density
BETWEEN = 700  # milliseconds from the component to the place
CRITERIA = {"bic": "BIC", "aic": "AIC", "held_out": "held out"}
TIPS = {
    "fit": "EM from the best of three k-means starts, for each K, in the background",
    "cancel": "Fit no more; what was fitted stays",
    "draw": "Choose a component k ~ π, then a place x ~ N(μₖ, Σₖ)",
    "many": "As many draws at once",
}
BEGIN = "Press Fit: mixtures of 1 to 8 Gaussians are fitted to the rows, one after another."


class OrderPage(LessonPage):
    """Fits are of the data and covariances that they were asked for; others are forgotten."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 6, parent)
        self.covariance, self.components = ComboBox(), SpinBox()
        self.covariance.setAccessibleName("Covariances")
        self.covariance.setMinimumContentsLength(8)
        for key, words in COVARIANCES.items():
            self.covariance.addItem(words, key)
        self.components.setAccessibleName("K that is shown")
        self.components.setToolTip("The fit that is shown and drawn from; a click on the curves chooses it, too")
        self.components.setRange(1, MOST)
        self.components.setPrefix("K = ")
        self.fit, self.cancel = QPushButton("Fit"), QPushButton("Cancel")
        self.draw, self.many = QPushButton("Draw"), QPushButton(f"Draw {MANY}")
        self.buttons = {"fit": self.fit, "cancel": self.cancel, "draw": self.draw, "many": self.many}
        self.criteria = LatentPlot("BIC, AIC and held-out rows against K", "BIC ink, AIC blue, held out")
        self.shown = LatentPlot("Rows and components", "Rows and components")
        self.drawn = LatentPlot("Draws of the mixture", "k ~ π, then x ~ N(μₖ, Σₖ)")
        self.lay_out((self._controls(),), (self.criteria, self.shown, self.drawn))
        self.order: Order | None = None
        self.rows: RowsToFit | None = None
        self.fits: list[OrderFit] = []
        self.draws: list[tuple[int, np.ndarray]] = []
        self.count = 0  # of draws, the last of which are kept
        self.chosen = -1  # a component whose place is not drawn yet
        self.fitting = False
        self._flat: tuple[OrderFit | None, FlatMixture | None, np.ndarray | None] = (None, None, None)
        self._random = np.random.default_rng(0)
        self._soon = QTimer(self, singleShot=True, interval=BETWEEN)
        self._soon.timeout.connect(self._place)
        self.thread_of_fits = OrderingThread()
        self.thread_of_fits.prepared.connect(self._take_rows)
        self.thread_of_fits.fitted.connect(self._take_fit)
        self.thread_of_fits.done.connect(self._end)
        self.thread_of_fits.failed.connect(self.lab.fail)
        self.thread_of_fits.start()
        self._connect()
        self._show()

    @property
    def threads(self) -> list[Newest]:
        """What fits."""
        return [self.thread_of_fits]

    def _controls(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.addWidget(self.covariance, 0, 0)
        grid.addWidget(self.components, 0, 1)
        for place, (name, button) in enumerate(self.buttons.items(), 2):
            tight(button)
            button.setToolTip(as_typed(TIPS[name]))
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _connect(self) -> None:
        self.fit.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.stop)
        self.draw.clicked.connect(self.draw_one)
        self.many.clicked.connect(partial(self.draw_many, MANY))
        self.components.valueChanged.connect(self._choose)
        self.criteria.pointed.connect(self._point)
        self.covariance.currentIndexChanged.connect(self.forget)
        self.events.data_changed.connect(self.forget)

    @property
    def seen(self) -> OrderFit | None:
        """The fit of the K that is chosen, where it is there."""
        return next((fit for fit in self.fits if fit.components == self.components.value()), None)

    @property
    def mixture(self) -> FlatMixture | None:
        """The same on the plane that is shown."""
        if self.seen is None:
            return None
        if self._flat[0] is not self.seen:
            fit, (x, y) = self.seen, reach(self.rows.on_axes)
            flat = flatten(fit.weights, fit.means, fit.covariances, self.rows.axes)
            self._flat = (fit, flat, density(flat, np.linspace(*x, SIDE), np.linspace(*y, SIDE)))
        return self._flat[1]

    # What is asked -------------------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Fit every K, in the background."""
        self.forget()
        self.order, self.fitting = Order(self.lab.data, self.covariance.currentData()), True
        self.thread_of_fits.request(self.order)
        self._show()

    @Slot()
    def stop(self) -> None:
        """Fit no more; what is there stays."""
        if self.order is not None:
            self.order.cancelled.set()
        self.fitting = False
        self._show()

    @Slot()
    def forget(self) -> None:
        """Other data or covariances: what was fitted is of others."""
        self.stop()
        self.order, self.rows, self.fits = None, None, []
        self._choose()

    @Slot(object, object)
    def _take_rows(self, order: Order, rows: RowsToFit) -> None:
        if order is self.order:
            self.rows = rows
            self._show()

    @Slot(object, object)
    def _take_fit(self, order: Order, fit: OrderFit) -> None:
        if order is self.order and self.fitting:
            self.fits.append(fit)
            self._show()

    @Slot(object)
    def _end(self, order: Order) -> None:
        if order is self.order:
            self.fitting = False
            self._show()

    @Slot()
    def _choose(self) -> None:
        """Another K: what was drawn was of another mixture."""
        self._soon.stop()
        self.draws, self.count, self.chosen = [], 0, -1
        self._show()

    @Slot(float, float)
    def _point(self, x: float, y: float) -> None:
        self.components.setValue(round(x))

    @Slot()
    def draw_one(self) -> None:
        """A component is chosen and seen, then its place."""
        if self.chosen >= 0:
            self._place()
        self.chosen = draw_component(self.mixture, self._random)
        self._soon.start()
        self._show()

    @Slot()
    def _place(self) -> None:
        self._soon.stop()
        self._keep([self.chosen])
        self.chosen = -1
        self._show()

    def _keep(self, components: list[int]) -> None:
        """Draw a place of each component."""
        new = [(k, draw_place(self.mixture, k, self._random)) for k in components]
        self.draws, self.count = (self.draws + new)[-MOST_DRAWS:], self.count + len(new)

    def draw_many(self, count: int, *_: object) -> None:
        """So many, both steps at once."""
        if self.chosen >= 0:
            self._place()
        self._keep([draw_component(self.mixture, self._random) for _each in range(count)])
        self._show()

    # What is seen --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        data = self.lab.data
        away = "" if data is None or data.here else ROWS_AWAY
        none = "" if self.seen is not None else "There is no fit of this K yet."
        lacking = {
            "fit": away or ("It is fitting." if self.fitting else ""),
            "cancel": "" if self.fitting else "Nothing is being fitted.",
            "draw": none,
            "many": none,
        }
        for name, why in lacking.items():
            self.buttons[name].setEnabled(not why)
            self.buttons[name].setToolTip(as_typed(f"{why}\n{TIPS[name]}".strip()))
        if self.fits:
            self.criteria.show_plot(criteria_plot(self.fits, MOST, self.components.value()))
        else:
            self.criteria.show_plot(None, "Fitting K = 1 …" if self.fitting else "")
        if self.seen is None:
            for picture in (self.shown, self.drawn):
                picture.show_plot(None, none if self.fits else "")
        else:
            seen, mixture = fit_plot(self.rows.on_axes, self.mixture, self.rows.names), self.mixture
            self.shown.show_plot(seen)
            self.drawn.show_plot(draws_plot(seen, self._flat[2], mixture, self.draws, self.chosen))
        self.words.setText(self._sentence().replace("-", "−"))

    def _sentence(self) -> str:
        """The least of each; or what was drawn last."""
        if self.chosen >= 0:
            weight = self.mixture.weights[self.chosen]
            return f"First k ~ π: component {self.chosen + 1} of {len(self.mixture.weights)}, π = {weight:.3f}. Then …"
        if self.draws:
            k, place = self.draws[-1]
            return (
                f"Draw {self.count:,}: k = {k + 1}, then x = ({place[0]:.2f}, {place[1]:.2f}) on these axes, a draw of "
                "N(μₖ, Σₖ). Many of them fill p(x), the ink."
            )
        if not self.fits:
            return "Fitting K = 1 …" if self.fitting else BEGIN
        best = ", ".join(f"{CRITERIA[name]} at K = {fit.components}" for name, fit in least(self.fits).items())
        words = f"Least {best}" + (" so far" if self.fitting else "")
        if self.seen is not None:
            held = "" if np.isnan(self.seen.held_out) else f", log p(x) held out {self.seen.held_out:.4f} nats per row"
            words += f". K = {self.seen.components}: BIC {self.seen.bic:,.0f}, AIC {self.seen.aic:,.0f}{held}"
        return f"{words}. Curves: BIC/2N, AIC/2N, −log p(x). {self.rows.about}."
