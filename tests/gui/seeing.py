"""How well colours are told apart."""

from contrast import contrast as ratio
from PySide6.QtGui import QColor


def contrast(one, other):
    """Of two colours as Qt has them: from 1, none, to 21 (WCAG 2.2)."""
    return float(ratio(QColor(one).getRgb()[:3], QColor(other).getRgb()[:3]))
