"""A row of widgets that goes on in the next line."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from latentlab.gui.widgets.flow import Flow


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    line = QLineEdit()
    flow = Flow(line, *[QPushButton(f"Button {i}") for i in range(5)])
    layout = QVBoxLayout(widget)
    layout.addWidget(flow)
    layout.addWidget(QLabel("below"), 1)
    widget.flow, widget.line = flow, line
    widget.resize(900, 300)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def lines(flow):
    return sorted({child.y() for child in flow.children() if child.isWidgetType() and child.isVisible()})


def test_all_lie_in_one_line_where_there_is_room(page, qtbot):
    qtbot.waitUntil(lambda: len(lines(page.flow)) == 1, timeout=20_000)
    ends = [child.geometry().right() for child in page.flow.children()]
    assert max(ends) == pytest.approx(page.flow.width(), abs=4)


def test_they_go_on_in_the_next_line_and_all_are_seen(page, qtbot):
    page.resize(260, 300)
    qtbot.waitUntil(lambda: len(lines(page.flow)) >= 3, timeout=20_000)
    qtbot.waitUntil(lambda: page.flow.height() >= page.flow.heightForWidth(page.flow.width()), timeout=20_000)
    for child in page.flow.children():
        assert page.flow.rect().contains(child.geometry())


def test_the_expanding_one_takes_what_is_left_and_hidden_ones_take_nothing(page, qtbot):
    before = page.line.width()
    for child in page.flow.findChildren(QPushButton)[:2]:
        child.hide()
    qtbot.waitUntil(lambda: page.line.width() > before + 50, timeout=20_000)
