"""How figures look: the colours of each theme, the fonts, and matplotlib's own settings while one is drawn."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from latentlab.export.figures.settings import SMALLEST_TEXT
from latentlab.space.palette import class_colours

if TYPE_CHECKING:
    from latentlab.export.figures.settings import FigureSettings

LOCK = threading.Lock()
"""matplotlib's settings are one for the whole process: one figure at a time is drawn."""
FONTS = ("DejaVu Sans", "Noto Sans CJK SC", "Noto Sans CJK JP", "Droid Sans Fallback", "Last Resort High-Efficiency")
OKABE_ITO = ((0, 114, 178), (230, 159, 0), (0, 158, 115), (213, 94, 0), (204, 121, 167), (86, 180, 233), (60, 60, 60))
SHAPES = ("o", "s", "^", "D", "v", "P", "X", "<", ">", "p")
"""Marks that tell classes apart without colours."""
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")


@dataclass(frozen=True)
class Ink:
    """The colours of a theme, and whether classes have shapes too."""

    canvas: str
    text: str
    faint: str
    grid: str
    unselected: str
    accent: str
    train: str
    held_out: str
    probe: str
    dark: bool = False
    shapes: bool = False

    def classes(self, count: int) -> np.ndarray:
        """256 colours (256, 3) uint8 of `count` classes, the last for rows without one."""
        colours = class_colours(self.dark)
        if not self.shapes or count > len(OKABE_ITO):
            return colours
        return np.vstack([OKABE_ITO, colours[len(OKABE_ITO) :]]).astype(np.uint8)


LIGHT = Ink("#ffffff", "#1d2430", "#5b6577", "#e4e7ec", "#c3c8d1", "#2f6fde", "#8fb3ee", "#d9480f", "#111827")
THEMED = {
    "light": LIGHT,
    "dark": Ink(
        "#16191f", "#e6e9ef", "#a6afbf", "#2b303a", "#4a515e", "#6ea0ff", "#4a6da8", "#ff9f5a", "#ffffff", dark=True
    ),
    "colour-blind": Ink(
        "#ffffff", "#1d2430", "#5b6577", "#e4e7ec", "#c3c8d1", "#0072b2", "#56b4e9", "#d55e00", "#111827", shapes=True
    ),
}  # fmt: skip


@contextmanager
def styled(settings: FigureSettings) -> Iterator[Ink]:
    """The colours to draw with; matplotlib is as it is by itself but for them and the fonts, whatever a program chose.

    Others wait meanwhile; what the program chose is there again after.
    """
    import matplotlib

    ink = THEMED[settings.theme]
    with LOCK, matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_parameters(ink, settings.font_size))
        yield ink


def _parameters(ink: Ink, size: float) -> dict[str, object]:
    small = max(SMALLEST_TEXT, size - 1)
    return {
        "font.family": [*_installed(), "sans-serif"], "font.sans-serif": ["DejaVu Sans", "Arial", "Helvetica"],
        "font.size": size, "axes.labelsize": size,
        "axes.titlesize": size, "figure.titlesize": size + 1, "figure.labelsize": small,
        "xtick.labelsize": small, "ytick.labelsize": small, "legend.fontsize": small,
        "text.parse_math": False, "axes.unicode_minus": True,  # a class may be called $5
        "pdf.fonttype": 42, "svg.fonttype": "none", "svg.hashsalt": "LatentLab", "pdf.compression": 6,
        "figure.facecolor": ink.canvas, "savefig.facecolor": ink.canvas, "axes.facecolor": ink.canvas,
        "text.color": ink.text, "axes.labelcolor": ink.text, "axes.edgecolor": ink.faint,
        "axes.titlelocation": "left", "axes.titlecolor": ink.text, "legend.labelcolor": ink.text,
        "xtick.color": ink.faint, "ytick.color": ink.faint, "xtick.labelcolor": ink.text, "ytick.labelcolor": ink.text,
        "axes.linewidth": 0.5, "xtick.major.width": 0.5, "ytick.major.width": 0.5, "xtick.major.size": 2.5,
        "ytick.major.size": 2.5, "xtick.major.pad": 2, "ytick.major.pad": 2, "axes.labelpad": 2.5,
        "lines.linewidth": 1.0, "legend.frameon": False, "legend.handlelength": 1.2, "legend.handletextpad": 0.5,
        "legend.borderpad": 0.2, "legend.labelspacing": 0.35, "legend.columnspacing": 1.2,
        "axes.spines.top": False, "axes.spines.right": False, "path.simplify": True,
    }  # fmt: skip


@cache
def _installed() -> tuple[str, ...]:
    """Those of FONTS that are here, so that every letter of a name has a shape."""
    from matplotlib.font_manager import fontManager

    there = set(fontManager.get_font_names())
    return tuple(name for name in FONTS if name in there)


def plain_words(text: str, most: int = 200) -> str:
    """Words from data in one line, without what no file can hold, cut at `most` letters."""
    line = UNPRINTABLE.sub(" ", str(text)).strip()
    return line if len(line) <= most else line[: most - 1] + "…"
