"""Tab follows what is seen, wherever it lies by then."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from latentlab.gui.widgets.focus_order import InReadingOrder, read, stops
from latentlab.gui.widgets.focus_ring import FocusRing


class Page(InReadingOrder, QDialog):
    """A window to go round in."""


def shown(layout, qtbot):
    page = Page()
    qtbot.addWidget(page)
    page.setLayout(layout)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=20_000)
    return page


def names(parts):
    return [part.objectName() for part in parts]


def line(name):
    made = QLineEdit()
    made.setObjectName(name)
    return made


def test_it_is_read_by_rows_and_beside_something_tall_by_columns(qtbot):
    layout, left = QHBoxLayout(), QVBoxLayout()
    for name in "cba":  # made in another order than they lie in
        left.insertWidget(0, line(name))
    tall = QTableWidget(3, 3)
    tall.setObjectName("tall")
    tall.setTabKeyNavigation(False)
    layout.addLayout(left)
    layout.addWidget(tall)
    page = shown(layout, qtbot)
    assert names(stops(page)) == ["a", "b", "c", "tall"]
    reached = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().objectName())
    assert reached == ["b", "c", "tall", "a", "b"]  # a dialog gives the first one its focus
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().objectName() == "a"


def test_what_is_hidden_disabled_or_on_another_page_is_no_stop(qtbot):
    layout, pages = QVBoxLayout(), QStackedWidget()
    parts = {name: line(name) for name in ("seen", "hidden", "disabled", "front", "behind")}
    for name in ("seen", "hidden", "disabled"):
        layout.addWidget(parts[name])
    for name in ("front", "behind"):
        pages.addWidget(parts[name])
    layout.addWidget(pages)
    parts["hidden"].hide()
    parts["disabled"].setEnabled(False)
    page = shown(layout, qtbot)
    assert names(stops(page)) == ["seen", "front"]
    pages.setCurrentIndex(1)
    parts["hidden"].show()
    assert names(stops(page)) == ["seen", "hidden", "behind"]


def test_what_is_scrolled_out_of_sight_is_reached_and_seen(qtbot):
    area, inner, layout = QScrollArea(widgetResizable=True), QWidget(), QVBoxLayout()
    within = QVBoxLayout(inner)
    for i in range(30):
        within.addWidget(line(str(i)))
    area.setWidget(inner)
    layout.addWidget(area)
    page = shown(layout, qtbot)
    assert names(stops(page)) == [str(i) for i in range(30)]  # the area itself is none
    stops(page)[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    last = QApplication.focusWidget()
    assert last.objectName() == "29"
    assert not last.visibleRegion().isEmpty()
    ring = page.findChild(FocusRing)
    assert ring.isVisible()
    centre = last.mapTo(page, last.rect().center())
    assert ring.geometry().contains(centre)
    area.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert not ring.isVisible()  # what it was around is not seen any more


def test_a_page_that_only_scrolls_is_a_stop_to_scroll_it(qtbot):
    area, layout, tall = QScrollArea(), QVBoxLayout(), QWidget()
    tall.resize(50, 2000)
    area.setWidget(tall)
    layout.addWidget(area)
    layout.addWidget(QPushButton("Close"))
    page = shown(layout, qtbot)
    assert stops(page)[0] is area
    tall.resize(50, 20)
    assert area not in stops(page)


@given(st.integers(1, 5), st.integers(1, 5), st.randoms())
def test_a_grid_is_read_by_rows_whatever_order_it_was_made_in(rows, columns, random):
    cells = [(QRect(60 * j, 30 * i, 50, 20), (i, j)) for i in range(rows) for j in range(columns)]
    random.shuffle(cells)
    assert read(cells) == [(i, j) for i in range(rows) for j in range(columns)]


def test_what_is_put_out_of_action_passes_the_keys_to_its_neighbour(qtbot):
    layout, row = QVBoxLayout(), QHBoxLayout()
    layout.addWidget(line("first"))
    parts = [line(name) for name in ("far", "near", "pressed", "off")]
    for part in parts:
        row.addWidget(part)
    box = QWidget()
    box.setLayout(row)
    layout.addWidget(box)
    parts[3].setEnabled(False)
    page = shown(layout, qtbot)
    parts[2].setFocus()
    parts[2].setEnabled(False)
    assert page.isActiveWindow()
    assert QApplication.focusWidget() is parts[1]
