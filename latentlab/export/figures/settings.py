"""What can be chosen about a figure: its size by the journal, its theme, its words."""

from __future__ import annotations

from dataclasses import dataclass

from latentlab.errors import InputError
from latentlab.settings import setting

JOURNALS = {
    "Nature 89 mm": 89.0, "Nature 183 mm": 183.0, "Cell 85 mm": 85.0, "Cell 174 mm": 174.0,
    "PNAS 87 mm": 87.0, "PNAS 178 mm": 178.0, "Elsevier 90 mm": 90.0, "Elsevier 190 mm": 190.0,
}  # fmt: skip
"""The widths of one column and of two that journals ask for, mm."""
THEMES = ("light", "dark", "colour-blind")
SMALLEST_TEXT = 6.0  # pt: no journal takes less


@dataclass(frozen=True)
class FigureSettings:
    """What can be chosen about every figure."""

    journal: str = setting(
        "Nature 89 mm", "Made for", "The width of one column, or of two, of a journal.", choices=tuple(JOURNALS)
    )
    width: float | None = setting(
        None, "Width", "Width in millimetres, where it is another than the journal's.", unit="mm", minimum=25,
        maximum=1000, automatic="the journal's",
    )  # fmt: skip
    height: float | None = setting(
        None, "Height", "Height in millimetres; automatic: what its content asks for.", unit="mm", minimum=15,
        maximum=1000, automatic="as its content asks",
    )  # fmt: skip
    theme: str = setting(
        "light", "Theme", "Light or dark; colour-blind gives classes colours that all eyes can tell apart, and shapes.",
        choices=THEMES,
    )  # fmt: skip
    dpi: int = setting(
        300, "Resolution", "Pixels per inch, of a PNG and of what is pixels in a PDF or SVG.", unit="DPI", minimum=72,
        maximum=1200,
    )  # fmt: skip
    title: str = setting("", "Title", "What stands above the figure; nothing where empty.", more=True)
    caption: str = setting("", "Caption", "What stands below the figure; nothing where empty.", more=True)
    font_size: float = setting(
        7.0, "Text size", "Size of labels in points; no text is smaller than 6.", unit="pt", minimum=SMALLEST_TEXT,
        maximum=24, more=True,
    )  # fmt: skip

    @property
    def width_mm(self) -> float:
        """How wide it is, mm."""
        return JOURNALS[self.journal] if self.width is None else self.width

    def check(self) -> None:
        """Raise :class:`InputError` for more pixels than can be drawn."""
        inches = max(self.width_mm, self.height or 0.0) / 25.4
        if inches * self.dpi > MOST_PIXELS:
            raise InputError(
                f"{max(self.width_mm, self.height or 0.0):g} mm at {self.dpi} DPI are more than {MOST_PIXELS:,} pixels "
                "a side: choose a smaller size or resolution. Nothing was written."
            )


MOST_PIXELS = 16_000
