"""Light, dark and of high contrast: the colours that Qt's own palette does not name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

SCHEMES = {
    "System": Qt.ColorScheme.Unknown,
    "Light": Qt.ColorScheme.Light,
    "Dark": Qt.ColorScheme.Dark,
    "High contrast": Qt.ColorScheme.Dark,
}
DIMMED = QColor(128, 128, 128, 150)  # on light and on dark
CONTRASTING = "high contrast"  # a property of the application


@dataclass(frozen=True)
class Colours:
    """What the plots and the start page paint with.

    Text (`text`, `faint`, `accent`, `held_out`, `warning`) has a contrast of at least 4.5 : 1 to `canvas`, `card` and
    the window's ground, and what is only drawn (`unselected` rows, `train`, `probe`, `edge`) one of 3 : 1 (WCAG 2.2,
    1.4.3 and 1.4.11).
    """

    canvas: str
    text: str
    faint: str
    unselected: str
    accent: str
    train: str
    held_out: str
    probe: str
    card: str
    edge: str
    on_accent: str
    warning: str

    def rgb(self, name: str) -> tuple[int, int, int]:
        """One colour as numbers."""
        return QColor(getattr(self, name)).getRgb()[:3]


LIGHT = Colours(
    canvas="#ffffff", text="#1d2430", faint="#5d6676", unselected="#5d6676", accent="#2563d0", train="#5a8ad8",
    held_out="#bf3d0a", probe="#111827", card="#ffffff", edge="#808896", on_accent="#ffffff", warning="#c0261b",
)  # fmt: skip
DARK = Colours(
    canvas="#16191f", text="#e6e9ef", faint="#98a2b3", unselected="#98a2b3", accent="#6ea0ff", train="#5b82c4",
    held_out="#ff9f5a", probe="#ffffff", card="#262a32", edge="#727b8b", on_accent="#10141c", warning="#ff8a80",
)  # fmt: skip


CONTRAST = Colours(
    canvas="#000000", text="#ffffff", faint="#d8d8d8", unselected="#6e6e6e", accent="#ffd60a",
    train="#8ab8ff", held_out="#ffb04d", probe="#ffffff", card="#000000", edge="#ffffff", on_accent="#000000",
    warning="#ff9d9d",
)  # fmt: skip
EDGES = """
QPushButton, QToolButton, QLineEdit, QComboBox, QAbstractSpinBox, QProgressBar, QMenu, QToolTip {
    border: 2px solid #ffffff; border-radius: 3px; padding: 1px 4px }
QPushButton:disabled, QToolButton:disabled, QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    border-color: #8a8a8a }
QAbstractSpinBox::up-arrow { width: 0; height: 0; border: 4px solid none; border-bottom: 5px solid #ffffff }
QAbstractSpinBox::down-arrow { width: 0; height: 0; border: 4px solid none; border-top: 5px solid #ffffff }
QPushButton:checked, QToolButton:checked { border-color: #ffd60a }
QProgressBar::chunk, QSlider::sub-page { background: #ffd60a }
QSlider::groove { background: #8a8a8a }
QSlider::groove:horizontal { height: 4px } QSlider::groove:vertical { width: 4px }
QSlider::handle { background: #ffffff; border-radius: 3px }
QSlider::handle:horizontal { width: 12px; margin: -6px 0 } QSlider::handle:vertical { height: 12px; margin: 0 -6px }
QScrollBar { background: #000000 } QScrollBar:vertical { width: 14px } QScrollBar:horizontal { height: 14px }
QScrollBar::handle { background: #b8b8b8; border: 2px solid #000000 }
QScrollBar::handle:vertical { min-height: 24px } QScrollBar::handle:horizontal { min-width: 24px }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QDockWidget { border: 1px solid #ffffff }
QTabBar::tab { border: 1px solid #8a8a8a; padding: 4px 8px }
QTabBar::tab:selected { border: 2px solid #ffd60a }
"""
"""Of high contrast: what the style draws as dark as a dark window. Colours are those of CONTRAST."""


def set_scheme(name: str) -> None:
    """Choose one of SCHEMES; "System" follows what Qt knows of the desktop, its wish for high contrast too."""
    hints, wanted = QGuiApplication.styleHints(), SCHEMES[name]
    preference = hints.accessibility().contrastPreference()
    asked = name == "System" and preference == Qt.ContrastPreference.HighContrast
    contrasting = asked or name == "High contrast"
    hints.setColorScheme(wanted)
    application = QApplication.instance()
    application.setProperty(CONTRASTING, contrasting)
    if not contrasting and application.styleSheet():  # a part keeps the palette that it has under a style sheet
        application.setStyleSheet("")
    if contrasting:
        QApplication.setPalette(_palette(CONTRAST))
    elif wanted in (Qt.ColorScheme.Unknown, hints.colorScheme()):
        QApplication.setPalette(_dimmed(QPalette()))
    else:  # a platform that has no schemes of its own
        QApplication.setPalette(_palette(DARK if name == "Dark" else LIGHT))
    if contrasting and not application.styleSheet():  # setting it lays every part out anew
        application.setStyleSheet(EDGES)


def settle() -> None:
    """Give every part the palette of now: Qt misses some where style sheets come, change or go on the way."""
    for part in QApplication.allWidgets():
        if not part.testAttribute(Qt.WidgetAttribute.WA_SetPalette):  # which a style sheet sets, of its own colours
            part.setPalette(QPalette())


def follow_desktop() -> None:
    """Take on high contrast, and leave it, as the desktop does from now on, where the theme is the system's."""

    def follow() -> None:
        if QSettings().value("theme", "System") == "System":
            set_scheme("System")

    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.connect(follow)


def is_dark() -> bool:
    """Whether the window is dark now."""
    return QApplication.palette().window().color().lightness() < 128


def is_contrasting() -> bool:
    """Whether the window is of high contrast now."""
    return bool(QApplication.instance().property(CONTRASTING))


def ring_width() -> int:
    """Of the ring around what the Tab key reached; pixels."""
    return 4 if is_contrasting() else 2


def _dimmed(palette: QPalette) -> QPalette:
    """The same, in which what a line stands for that is left empty is faint where the line is disabled."""
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.PlaceholderText, DIMMED)
    return palette


def _palette(colours: Colours) -> QPalette:
    ground = QColor({DARK: "#1f2329", LIGHT: "#f1f2f4", CONTRAST: "#000000"}[colours])
    palette = QPalette(QColor(colours.card), ground)
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Base, "canvas"), (roles.Highlight, "accent"), (roles.Link, "accent"), (roles.PlaceholderText, "faint"),
        (roles.ToolTipBase, "card"), (roles.ToolTipText, "text"), (roles.HighlightedText, "canvas"),
    ):  # fmt: skip
        palette.setColor(role, QColor(getattr(colours, name)))
    _dimmed(palette)
    if colours is CONTRAST:
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(role, QColor(colours.text))
        for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#a8a8a8"))
        palette.setColor(roles.HighlightedText, QColor("#000000"))
    return palette


def colours() -> Colours:
    """The colours of now."""
    if is_contrasting():
        return CONTRAST
    return DARK if is_dark() else LIGHT


def prepare(application: QApplication) -> None:
    """The style that the whole window is drawn in."""
    application.setStyle("Fusion")
