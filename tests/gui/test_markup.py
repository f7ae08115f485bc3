"""Names that are markup, from a file, in a real window: shown as typed in thirty places, and none of them obeyed."""

import sys

import numpy as np
import pytest
from hands import choose, click, set_epochs
from PIL import Image
from PySide6 import QtGui
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QMenu,
    QTableWidget,
    QToolTip,
    QWidget,
)
from watching import opened_by_anyone

from latentlab.gui.widgets.words import Words

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel is asked who opens the picture")
WORD = "img src"


def table(path, picture):
    """Every name and word a picture, a link or an entity."""
    image, link = f"<img src='file://{picture}'>", f"<a href='file://{picture}'>img src</a>"
    names = [f"{image} {i}" for i in range(3)] + [f"&amp;{link}"]
    random, lines = np.random.default_rng(0), [",".join(["name", *(f'"{name}"' for name in names), '"kind"'])]
    for i in range(60):
        values = [f"{v:.3f}" for v in random.normal(size=4)]
        lines.append(",".join([f'"{image} row {i}"', *values, f'"<b>{image}</b> {"uvw"[i % 3]}"']))
    path.write_text("\n".join(lines))


def text_of_tip(tip):
    """What a tip shows, as Qt reads it."""
    if not QtGui.Qt.mightBeRichText(tip):
        return tip
    page = QTextDocument()
    page.setHtml(tip)
    return page.toPlainText()


def shown(widget):
    """Every text in or below a widget, as a person reads it, with what says it."""
    for part in [widget, *widget.findChildren(QWidget)]:
        kind = type(part).__name__
        if part.toolTip():
            yield f"tip of {kind}", text_of_tip(part.toolTip())
        if isinstance(part, QLabel):
            text = part.text()
            assert WORD not in text or part.textFormat() != Qt.TextFormat.AutoText, text
            yield kind, text_of_tip(text) if part.textFormat() == Qt.TextFormat.RichText else text
            if isinstance(part, Words):
                yield "seen words", part.shown
        if isinstance(part, QAbstractButton):
            yield kind, part.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        if isinstance(part, QComboBox):
            for i in range(part.count()):
                yield f"entry of {kind}", part.itemText(i)
                yield f"tip of entry of {kind}", text_of_tip(part.itemData(i, Qt.ItemDataRole.ToolTipRole) or "")
        if isinstance(part, QMenu):
            yield from ((kind, action.text()) for action in part.actions())
        if isinstance(part, QTableWidget):
            items = [part.item(i, j) for i in range(part.rowCount()) for j in range(part.columnCount())]
            for item in filter(None, items):
                yield "cell", item.text()
                yield "tip of cell", text_of_tip(item.toolTip())
        if isinstance(part, QGraphicsView) and part.scene() is not None:
            for item in part.scene().items():
                if isinstance(item, QGraphicsTextItem):
                    yield "text of a plot", item.toPlainText()


def all_shown():
    return {(kind, text) for top in QApplication.topLevelWidgets() for kind, text in shown(top) if WORD in text}


@pytest.mark.timeout(300)
def test_names_that_are_markup_are_shown_as_typed_and_open_nothing(window, qtbot, tmp_path):
    picture = tmp_path / "picture.png"
    Image.new("RGB", (400, 400)).save(picture)
    table(tmp_path / "a.csv", picture)
    for dock in window.findChildren(QDockWidget):
        dock.show()
    places = set()
    with opened_by_anyone(picture) as opened:
        window.files.open_path(str(tmp_path / "a.csv"))
        qtbot.waitUntil(lambda: window.lab.data is not None, timeout=60_000)
        assert window.lab.data.class_names[0].startswith("<b><img src")
        places |= all_shown()
        choose(window.train_panel.model.choice, "Conditional VAE")
        set_epochs(window, 2)
        click(window.bar.train)
        qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=120_000)
        lab, name = window.lab, window.lab.data.name_of(3)
        assert WORD in name
        window.map._hover.show_row(lab.data, 3, QPointF(60, 60))
        lab.bookmarks.add(name)
        lab.finding.label(lab.data.class_names[0])
        qtbot.waitUntil(lambda: lab.selections.current is not None, timeout=30_000)
        window.show_failure(f"{name}: went wrong.", "details")
        qtbot.wait(200)
        places |= all_shown()
        for tip in {part.toolTip() for part in window.findChildren(QWidget) if WORD in part.toolTip()}:
            QToolTip.showText(window.mapToGlobal(window.rect().center()), tip, window)
            QApplication.processEvents()
            places |= {("shown tip", text_of_tip(tip))}
        QToolTip.hideText()
        window.message.close()
        window.grab()
        assert opened() == 0
        QtGui.QImage(str(picture))
        assert opened() > 0, "the watch does not hear"
    obeyed = [text for _, text in places if "<img src" not in text and "img src</a>" not in text and "…" not in text]
    assert not obeyed, obeyed
    assert not [text for _, text in places if "\ufffc" in text], "a picture stands in a text"
    kinds = {kind for kind, _ in places}
    assert len(places) >= 30, sorted(places)
    assert len(kinds) >= 10, sorted(kinds)
    lab.dirty = False
