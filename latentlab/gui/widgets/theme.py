"""Light and dark: the colours that Qt's own palette does not name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

SCHEMES = {
    "System": Qt.ColorScheme.Unknown,
    "Light": Qt.ColorScheme.Light,
    "Dark": Qt.ColorScheme.Dark,
}


@dataclass(frozen=True)
class Colours:
    """What the plots and the start page paint with.

    Text (`text`, `faint`, `accent`, `held_out`, `warning`) has a contrast of at least 4.5 : 1 to `canvas`, `card` and
    the window's ground, and what is only drawn (`train`, `probe`, `edge`) one of 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
    """

    canvas: str
    text: str
    faint: str
    accent: str
    train: str
    held_out: str
    probe: str
    card: str
    edge: str
    warning: str

    def rgb(self, name: str) -> tuple[int, int, int]:
        """One colour as numbers."""
        return QColor(getattr(self, name)).getRgb()[:3]


LIGHT = Colours(
    canvas="#ffffff", text="#1d2430", faint="#5d6676", accent="#2563d0", train="#5a8ad8", held_out="#bf3d0a",
    probe="#111827", card="#ffffff", edge="#808896", warning="#c0261b",
)  # fmt: skip
DARK = Colours(
    canvas="#16191f", text="#e6e9ef", faint="#98a2b3", accent="#6ea0ff", train="#5b82c4", held_out="#ff9f5a",
    probe="#ffffff", card="#262a32", edge="#727b8b", warning="#ff8a80",
)  # fmt: skip


def set_scheme(name: str) -> None:
    """Choose "Light" or "Dark", or follow the "System"."""
    hints, wanted = QGuiApplication.styleHints(), SCHEMES[name]
    hints.setColorScheme(wanted)
    if wanted in (Qt.ColorScheme.Unknown, hints.colorScheme()):
        QApplication.setPalette(QPalette())
    else:  # a platform that has no schemes of its own
        QApplication.setPalette(_palette(DARK if name == "Dark" else LIGHT))


def is_dark() -> bool:
    """Whether the window is dark now."""
    return QApplication.palette().window().color().lightness() < 128


def _palette(colours: Colours) -> QPalette:
    ground = QColor("#1f2329" if colours is DARK else "#f1f2f4")
    palette = QPalette(QColor(colours.card), ground)
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Base, "canvas"), (roles.Highlight, "accent"), (roles.Link, "accent"), (roles.PlaceholderText, "faint"),
        (roles.ToolTipBase, "card"), (roles.ToolTipText, "text"), (roles.HighlightedText, "canvas"),
    ):  # fmt: skip
        palette.setColor(role, QColor(getattr(colours, name)))
    return palette


def colours() -> Colours:
    """The colours of now."""
    return DARK if is_dark() else LIGHT


def prepare(application: QApplication) -> None:
    """The style that the whole window is drawn in."""
    application.setStyle("Fusion")
