"""Where every part of a window lies, what of it has moved without a hand, and what it says."""

import re

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollBar, QTableView, QWidget

from latentlab.gui.widgets.latent_plot import LatentPlot


def _seen(root):
    """Its parts that are seen, but for those that Qt makes for itself."""
    window = root.window()
    for part in [root, *root.findChildren(QWidget)]:
        qts = isinstance(part, QScrollBar) or part.objectName().startswith("qt_")
        if part.isVisible() and part.window() is window and not part.visibleRegion().isEmpty() and not qts:
            yield part


def places(root):
    """Of every part that is seen: its own self, and its place and size in the window. Labels that say nothing are not.

    A part is more than its address, which another one may have by and by: so the parts themselves are kept.
    """
    QApplication.sendPostedEvents()
    window = root.window()
    return {
        part: (*part.mapTo(window, QPoint()).toTuple(), *part.size().toTuple())
        for part in _seen(root)
        if not isinstance(part, QLabel) or part.text() or not part.pixmap().isNull()
    }


def moved(before, after):
    """Parts that were seen before and are seen after, elsewhere or of another size; a line for each."""
    return [
        f"{_told(part)}: {at} → {after[part]}" for part, at in before.items() if part in after and after[part] != at
    ]


def said(root):
    """What is written on labels, buttons and lists that are seen, how many lines tables have, and which plots are."""
    found = []
    for part in _seen(root):
        if isinstance(part, QLabel | QAbstractButton):
            words = part.text()
        elif isinstance(part, QComboBox):
            words = part.currentText()
        elif isinstance(part, QTableView):
            words = f"{part.model().rowCount()} lines"
        elif isinstance(part, LatentPlot):
            words = "a plot" if part.plot is not None else "no plot"
        else:
            continue
        found.append((type(part).__name__, part.accessibleName(), re.sub("<.*?>", "", words)))
    return sorted(found)


def _told(part):
    words = part.accessibleName() or part.objectName() or getattr(part, "text", str)()
    return f"{type(part).__name__} {words[:40]!r} in {type(part.parentWidget()).__name__}"
