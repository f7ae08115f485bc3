"""The lesson of the network: what the running model is made of, to scale, and free factors against an encoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.network_picture import ArrayBox, NetworkPicture, Nodes
from latentlab.gui.widgets.plain import Label, as_typed
from latentlab.gui.widgets.seen import WhenSeen

if TYPE_CHECKING:
    from latentlab.lessons.anatomy import Anatomy, Block, Network

MOST_BOXES = 5
WIDE = 6  # of the picture, where the plot has 3
THOUSAND = 10_000  # parameters, from which they are told in thousands
HEADROOM = 1.1
FIGURES = ("encoder", "decoder", "besides")


class AnatomyPage(LessonPage):
    """Of the model that runs, as soon as there is one; nothing of it changes while it trains."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 5, parent)
        self.network = NetworkPicture("Network of the model", "Layers, to the logarithm of their widths")
        self.factors = LatentPlot("Parameters of q against rows", "Parameters of q")
        grid, self.values = QGridLayout(), {}
        grid.setVerticalSpacing(1)
        grid.addWidget(Label("parameters"), 0, 0)
        for row, words in enumerate(FIGURES, 1):
            grid.addWidget(Label(words), row, 0)
            label = self.values[words] = Label("–")
            label.setAccessibleName(f"Parameters: {words}")
            grid.addWidget(label, row, 1)
        self.lay_out((grid,), (self.network, self.factors))
        self.layout().setStretchFactor(self.network, WIDE)
        self._of: tuple[int, Anatomy] | None = None
        self._soon = WhenSeen(self, self._show)
        for changed in (events.data_changed, events.run_changed, events.decoder_changed):
            changed.connect(self._ask)

    @property
    def found(self) -> Anatomy | None:
        """What the model of the run is made of."""
        return self._of[1] if self._of is not None and self._of[0] == self.lab.run_ticket else None

    @Slot()
    def _ask(self) -> None:
        self._soon.ask()

    def _show(self) -> None:
        lab = self.lab
        if lab.decoder is None or lab.data is None:
            self._of = None
        elif self.found is None:
            from latentlab.lessons.anatomy import anatomy

            self._of = (lab.run_ticket, anatomy(lab.decoder.whole))
        found = self.found
        figures = (None, None, None) if found is None else _figures(found)
        for words, number in zip(FIGURES, figures, strict=True):
            self.values[words].setText("–" if number is None else f"{number:,}")
        if found is None:
            self.words.setText("")
            why = "Train a model first, or take a step: what it is made of appears here."
            self.network.show_parts((), (), why)
            self.network.setToolTip("")
            self.factors.show_plot(None, why)
            return
        boxes = [_box(block) for block in found.blocks[-MOST_BOXES:][::-1]] if _boxed(found) else []
        self.network.show_parts(_columns(found), boxes)
        self.network.setToolTip(as_typed(_tip(found)))
        rows = len(lab.data.train)
        if found.each_row:
            self.factors.show_plot(_factor_plot(found, rows))
        else:
            self.factors.show_plot(None, "This model has no encoder, and no q of its own for each row.")
        self.words.setText(_told(found, lab.decoder.whole.latent_dim, rows))


def _figures(found: Anatomy) -> tuple[int | None, int | None, int | None]:
    networks = [None if part is None else part.parameters for part in (found.encoder, found.decoder)]
    return (*networks, sum(block.numbers for block in found.blocks))


def _boxed(found: Anatomy) -> bool:
    """Whether what lies in no network is drawn: rows' own factors, and all of a model without a decoder network."""
    return found.own or found.decoder is None


def _columns(found: Anatomy) -> list[Nodes]:
    """From x through z to x: a layer's parameters before it, what bends it below."""
    columns: list[Nodes] = []
    if found.encoder is not None:
        columns = [Nodes(found.encoder.inputs, "accent", "x"), *_layers(found.encoder, "accent", "q")]
    if found.decoder is not None:
        columns += [Nodes(found.decoder.inputs, "held_out", "z"), *_layers(found.decoder, "text", "x")]
    return columns


def _layers(network: Network, colour: str, last: str) -> list[Nodes]:
    words = [layer.activation for layer in network.layers[:-1]] + [last]
    return [
        Nodes(layer.width, colour, below, brief(layer.parameters))
        for layer, below in zip(network.layers, words, strict=True)
    ]


def _tip(found: Anatomy) -> str:
    """Every layer and array in a line."""
    lines = []
    for name, network in (("Encoder", found.encoder), ("Decoder", found.decoder)):
        for before, layer in zip(network.widths, network.layers, strict=False) if network is not None else ():
            own_name, bend_name = layer.kind, layer.activation
            wide, count = layer.width, layer.parameters
            lines.append(
                f"{name}: {before:,} → {wide:,}, {own_name}, {count:,} parameters, then {bend_name}"
                if bend_name
                else f"{name}: {before:,} → {wide:,}, {own_name}, {count:,} parameters"
            )
    return "\n".join([*lines, *(f"{box.symbol}: {box.shape}" for box in map(_box, found.blocks))])


def _box(block: Block) -> ArrayBox:
    return ArrayBox(block.symbol, " × ".join(f"{side:,}" for side in block.shape) or "1", f"{block.numbers:,}")


def _factor_plot(found: Anatomy, rows: int) -> Plot:
    """Both lines, where they meet, and the rows there are."""
    from latentlab.lessons.anatomy import factor_lines

    free, encoder = factor_lines(found, rows)
    last, top = free[1, 0], HEADROOM * max(found.amortised, free[1, 1])
    down, up = (1000.0 if most >= THOUSAND else 1.0 for most in (last, top))
    scale = np.array([down, up])
    here = np.array([[rows, 0.0], [rows, top]])
    lines = [Line(here / scale, "faint", 1.2, dashed=True)]
    lines += [Line(encoder / scale, "accent"), Line(free / scale, "held_out")]
    crosses = [(np.array([found.equal_rows, found.amortised]) / scale, "text")]
    names = ("rows N" if down == 1 else "N, thousands", "numbers" if up == 1 else "thousands")
    return Plot((0.0, last / down), (0.0, top / up), None, lines, crosses, names, equal=False)


def _told(found: Anatomy, dim: int, rows: int) -> str:
    """What it is in a sentence or two."""
    if found.decoder is None:
        free = "" if found.free is None else f", of which {found.free:,} are free"
        left_out = len(found.blocks) - MOST_BOXES
        more = f" {left_out} smaller arrays are not drawn." if left_out > 0 else ""
        return f"No network: {len(found.blocks)} arrays of {found.numbers:,} numbers{free}.{more}"
    if not found.each_row:
        return f"{found.numbers:,} parameters."
    each = {2 * dim: "2dN", dim: "dN"}.get(found.each_row, f"{found.each_row:,} N")
    free = f"free factors have {each}, {found.each_row * rows:,} for these N = {rows:,} training rows (orange)"
    meet = f"they are as many at N = {round(found.equal_rows):,}"
    if found.own:
        return f"Each row has its own q: {free}; an encoder would have {found.amortised:,} (blue), and {meet}."
    return f"The encoder has {found.amortised:,} parameters whatever N is (blue); {free}; {meet}."


def brief(number: int) -> str:
    """A number in few letters."""
    for size, letter in ((10**6, "M"), (10**3, "k")):
        if number >= size:
            return f"{number / size:.3g}{letter}" if number < 999.5 * size else f"{number / size:,.0f}{letter}"
    return f"{number}"
