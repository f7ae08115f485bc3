"""Qt holds, measures and paints the other language; the code reads back its own English."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QComboBox, QDockWidget, QLabel, QMenu, QPushButton, QTabBar, QTableWidget, QToolButton
from speaking_pseudo import pseudo

from latentlab.gui.language.catalogue import Catalogue, Sentence, as_it_is, speak
from latentlab.gui.language.door import HOLDERS, Door
from latentlab.gui.widgets.plain import Label, MessageBox
from latentlab.gui.widgets.words import Words

KNOWN = ("Rows", "Columns", "A sentence of some length that is cut.", "{1} of them")


@pytest.fixture
def door(qapp):
    speak(Catalogue([Sentence(text) for text in KNOWN], pseudo))
    hung = Door()
    yield hung
    hung.take_off()
    speak(None)


def shown(part, told="text"):
    """What Qt holds."""
    return getattr(type(part), told).__wrapped__(part)


ROWS, COLUMNS = pseudo("Rows"), pseudo("Columns")


@pytest.mark.parametrize("kind", [QLabel, Label, QPushButton, Words, QAction])
def test_what_is_made_with_a_text_or_given_one_shows_it_translated(door, qtbot, kind):
    part = kind("Rows")
    assert (part.text(), shown(part)) == ("Rows", ROWS)
    part.setText("Columns")
    assert (part.text(), shown(part)) == ("Columns", COLUMNS)
    part.setText("unknown")
    assert (part.text(), shown(part)) == ("unknown", "unknown")
    part.setText(as_it_is("Rows"))
    assert (part.text(), shown(part)) == ("Rows", "Rows")


def test_so_does_what_is_given_by_name(door, qtbot):
    part = QToolButton(text="Rows", toolTip="7 of them")
    qtbot.addWidget(part)
    assert (part.text(), shown(part)) == ("Rows", ROWS)
    assert part.toolTip() == "7 of them"
    assert shown(part, "toolTip") == pseudo("{1} of them").replace("{1}", "7")


def test_every_holder_of_one_text_tells_its_english(door, qtbot):
    for kind, pairs in HOLDERS.items():
        if kind.__name__ in ("QWidget", "QAbstractButton", "QAbstractSpinBox", "QGraphicsItem"):
            continue  # which are not made themselves
        part = kind()
        for put, told in pairs:
            getattr(part, put)("Rows")
            assert getattr(part, told)() == "Rows", (kind, told)
            assert shown(part, told).strip() == ROWS, (kind, told)


def test_entries_are_chosen_by_their_english(door, qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Rows", "Columns"])
    box.addItem("7 of them", 7)
    box.setCurrentText("Columns")
    assert (box.currentIndex(), box.currentText(), box.findText("Rows")) == (1, "Columns", 0)
    assert [box.itemText(i) for i in range(3)] == ["Rows", "Columns", "7 of them"]
    assert box.itemData(2) == 7
    assert box.model().index(0, 0).data() == ROWS
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    tabs.addTab("Rows")
    assert (tabs.tabText(0), QTabBar.tabText.__wrapped__(tabs, 0)) == ("Rows", ROWS)


def test_what_qt_makes_itself_is_known_by_its_english(door, qtbot):
    menu, dock = QMenu("Rows"), QDockWidget("Columns")
    qtbot.addWidget(menu)
    qtbot.addWidget(dock)
    inner, action = menu.addMenu("Columns"), menu.addAction("Rows")
    assert [menu.title(), inner.title(), inner.menuAction().text(), action.text()] == [
        "Rows",
        "Columns",
        "Columns",
        "Rows",
    ]
    assert dock.toggleViewAction().text() == "Columns"
    assert shown(action) == ROWS
    box = MessageBox(MessageBox.Icon.NoIcon, "Rows", "Columns", more="7 of them")
    qtbot.addWidget(box)
    assert (box.windowTitle(), box.text(), box.informativeText()) == ("Rows", "Columns", "7 of them")
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels(["Rows", as_it_is("Columns")])
    assert [table.horizontalHeaderItem(i).text() for i in range(2)] == [ROWS, "Columns"]


def test_what_is_painted_is_measured_as_it_is_painted(door, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    metrics = label.fontMetrics()
    assert metrics.horizontalAdvance("Rows") == metrics.horizontalAdvance(as_it_is(ROWS))
    assert metrics.horizontalAdvance("Rows") > metrics.horizontalAdvance(as_it_is("Rows"))
    assert metrics.elidedText("Rows", Qt.TextElideMode.ElideRight, 1000) == ROWS
    assert pixels("Rows") == pixels(as_it_is(ROWS)) != pixels(as_it_is("Rows"))


def pixels(text):
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawText(4, 20, text)
    painter.end()
    return bytes(image.constBits())


def test_words_are_cut_in_their_language_and_tell_the_rest(door, qtbot):
    for lines in (1, 2):
        words = Words("A sentence of some length that is cut.", lines=lines)
        qtbot.addWidget(words)
        words.resize(90, words.sizeHint().height())
        words.show()
        assert words.shown.startswith("⟦A sen")
        assert words.shown.endswith("…")
        assert shown(words, "toolTip") == pseudo("A sentence of some length that is cut.")


def test_without_the_door_all_is_as_it_was(qtbot):
    speak(None)
    before = {kind: dict(vars(kind)) for kind in HOLDERS}
    door = Door()
    assert any(vars(kind)[name] is not value for kind, was in before.items() for name, value in was.items())
    door.take_off()
    assert all(vars(kind)[name] is value for kind, was in before.items() for name, value in was.items())
    label = QLabel("Rows")
    qtbot.addWidget(label)
    assert label.text() == "Rows"
