"""One figure of a size: begun, fitted to its content, written as PNG, SVG or PDF, or shown small."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab import __version__
from latentlab.errors import InputError
from latentlab.export import Report
from latentlab.export.endings import ending_of
from latentlab.export.figures.settings import MOST_PIXELS, FigureSettings
from latentlab.export.figures.style import Ink, plain_words, styled
from latentlab.storage.atomic import replacing

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from PIL.Image import Image

    from latentlab.export.exhibit import Exhibit

ENDINGS = (".pdf", ".svg", ".png")
INCH = 25.4  # mm
PAD = 1.0  # mm about the content
TALL = 2.5  # of its width: more than the content of any figure needs
FITS = 5
PREVIEW_PIXELS = 900
MOST_LETTERS = 2000  # of a title or caption

BESIDE, BELOW = "legend beside", "legend below"

Draw = Callable[["Exhibit", Any, "Page"], "Figure"]


@dataclass(frozen=True)
class Page:
    """What a figure is drawn on: its settings and colours; a `coarse` one is only looked at."""

    settings: FigureSettings
    ink: Ink
    report: Report
    coarse: bool = False

    @property
    def width(self) -> float:
        """Width, mm."""
        return self.settings.width_mm

    @property
    def small(self) -> float:
        """The size of the smallest text, pt."""
        import matplotlib

        return matplotlib.rcParams["legend.fontsize"]

    def begin(self, high: float = 0.0, notes: str = "") -> Figure:
        """An empty figure, `high` millimetres, with its title, and with notes and its caption at the bottom.

        Without a height it has room for any content, until it is fitted.
        """
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        size = (self.width / INCH, (self.settings.height or high or TALL * self.width) / INCH)
        figure = Figure(size, dpi=self.settings.dpi, layout="compressed" if self.settings.height else "constrained")
        FigureCanvasAgg(figure)
        figure.get_layout_engine().set(w_pad=PAD / INCH, h_pad=PAD / INCH, wspace=0.03, hspace=0.03)
        if title := self._wrapped(self.settings.title, self.settings.font_size + 1):
            size = self.settings.font_size + 1
            figure.text(PAD / self.width, 1, title, va="top", fontsize=size, linespacing=1.2, gid="title")
        parts = [self._wrapped(text, self.small) for text in (*notes.splitlines(), self.settings.caption)]
        if any(parts):
            words = "\n".join(filter(None, parts))
            figure.text(PAD / self.width, 0, words, va="bottom", fontsize=self.small, linespacing=1.3, gid="notes")
        return figure

    def _wrapped(self, text: str, size: float) -> str:
        """Text of a size in points, in lines that are as long as the figure is wide."""
        letters = round((self.width - 2 * PAD) / INCH * 72 / (0.56 * size))
        return "\n".join(textwrap.wrap(plain_words(text, MOST_LETTERS), max(8, letters)))

    def fit(self, figure: Figure) -> None:
        """Make a figure as high as its axes, of a fixed shape, ask for, unless that was chosen; then all stays."""
        self.arrange(figure)
        for _ in range(0 if self.settings.height else FITS):  # numbers along the axes come and go with the height
            wide, high = figure.get_size_inches()
            given, taken = figure.axes[0].get_position(original=True), figure.axes[0].get_position()
            shape = taken.height * high / (taken.width * wide)
            change = shape * wide * (given.width - taken.width) - high * (given.height - taken.height)
            if abs(change) * INCH < 0.1:
                break
            figure.set_size_inches(wide, min(high + change, MOST_PIXELS / self.settings.dpi))
            self.arrange(figure)
        figure.set_layout_engine("none")

    def arrange(self, figure: Figure) -> None:
        """Give all parts their places: the title above, notes below, the legend beside or below the axes."""
        wide, high = figure.get_size_inches()
        pad, low, top, right = PAD / INCH / high, 0.0, 1.0, 1.0
        for words in figure.texts:
            tall = words.get_window_extent().height / figure.dpi / high + 1.5 * pad
            if words.get_gid() == "notes":
                words.set_y(pad)
                low = tall
            else:
                words.set_y(1 - pad)
                top -= tall
        for legend in figure.legends:
            legend.set_bbox_to_anchor((0, low, 1, top - low), figure.transFigure)
            box = legend.get_window_extent()
            if legend.get_gid() == BESIDE:
                right -= box.width / figure.dpi / wide + PAD / INCH / wide
            else:
                low += box.height / figure.dpi / high + pad
        figure.get_layout_engine().set(rect=(0, low, right, top - low))
        figure.draw_without_rendering()


def write(draw: Draw, path: Path, shown: Exhibit, settings: FigureSettings, report: Report) -> None:
    """Draw a figure and write it, by the ending of `path`, with what made it in its metadata.

    It holds no date: the same lab and settings give the same file, to the byte. Raises :class:`InputError` for another
    ending and for more pixels than can be drawn.
    """
    ending = ending_of(path, "a figure", ENDINGS)
    settings.check()
    report(0.05)
    with styled(settings) as ink:
        figure = draw(shown, settings, Page(settings, ink, report))
        report(0.8)
        with replacing(path) as part:
            _save(figure, part, ending, shown)


def preview(draw: Draw, shown: Exhibit, settings: FigureSettings) -> Image:
    """The figure as a small picture; its `info` has "millimetres", "pixels" and "dpi" of the whole."""
    from PIL import Image

    settings.check()
    with styled(settings) as ink:
        figure = draw(shown, settings, Page(settings, ink, lambda share: None, coarse=True))
        inches = figure.get_size_inches()
        figure.set_dpi(PREVIEW_PIXELS / max(inches))
        figure.canvas.draw()
        picture = Image.fromarray(np.asarray(figure.canvas.buffer_rgba())[..., :3].copy())
    picture.info["dpi"] = settings.dpi
    picture.info["millimetres"] = tuple(float(INCH * side) for side in inches)
    picture.info["pixels"] = tuple(round(side * settings.dpi) for side in inches)
    return picture


def about(shown: Exhibit) -> str:
    """What a figure is of, in a line: the dataset, the model and how far it was trained."""
    record, data = shown.record, shown.data
    return f"{data.name}, {len(data):,} rows; {record.model}, step {record.step:,}"


def _save(figure: Figure, part: Path, ending: str, shown: Exhibit) -> None:
    given = [words.get_text() for words in figure.texts if words.get_gid() == "title"]
    title = given[0].replace("\n", " ") if given else "LatentLab figure"
    maker, words = f"LatentLab {__version__}", plain_words(about(shown), MOST_LETTERS)
    if ending == ".png":
        texts = {"Title": title, "Software": maker, "Description": words, "Commands": shown.made_by}
        from latentlab.export.images import png_texts

        figure.savefig(part, format="png", dpi="figure", pil_kwargs={"pnginfo": png_texts(texts)})
    elif ending == ".svg":
        metadata = {"Title": title, "Creator": maker, "Description": words, "Keywords": shown.made_by, "Date": None}
        figure.savefig(part, format="svg", dpi="figure", metadata=metadata)
    else:
        metadata = {
            "Title": title, "Creator": maker, "Subject": words, "Keywords": shown.made_by, "CreationDate": None,
            "Producer": None,
        }  # fmt: skip
        figure.savefig(part, format="pdf", dpi="figure", metadata=metadata)


def refuse(sentence: str) -> None:
    """Raise :class:`InputError` with a sentence, where there is one."""
    if sentence:
        raise InputError(f"{sentence} Nothing was written.")
