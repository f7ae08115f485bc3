"""What's This?: plain for those who hear it, with links and the equation where it is shown."""

import pytest
from hands import click
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QWhatsThisClickedEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWhatsThis, QWidget

from latentlab.gui.help import whats_this
from latentlab.gui.help.whats_this import ask_focused, explain, in_markup


@pytest.fixture
def host(qtbot):
    made = QWidget()
    QVBoxLayout(made).addWidget(QPushButton("In it", toolTip="A tip & more"))
    explain(made, "Panel\nOf rows and <b>.", "elbo-kl")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=20_000)
    yield made
    QWhatsThis.hideText()


@pytest.fixture
def shown(monkeypatch):
    found = []
    monkeypatch.setattr(
        whats_this, "QWhatsThis", type("Shown", (), {"showText": lambda at, text, of: found.append(text)})
    )
    return found


def test_a_text_is_plain_and_what_is_shown_has_links_and_an_equation(host):
    assert host.whatsThis() == "Panel\nOf rows and <b>."
    found = in_markup(host.whatsThis(), host, "elbo-kl")
    assert found.startswith("<p><b>Panel</b></p><p>Of ")
    assert 'href="term:row"' in found
    assert "&lt;b&gt;" in found
    assert found.count("<img") == 1


def test_a_click_in_the_mode_tells_of_the_part_and_then_of_what_it_lies_in(host, shown):
    QWhatsThis.enterWhatsThisMode()
    click(host.findChild(QPushButton))
    (text,) = shown
    part, panel = text.split("<hr>")
    assert "<b>In it</b>" in part
    assert "A tip &amp; more" in part
    assert "<b>Panel</b>" in panel


def test_what_has_the_focus_is_told_by_keys(host, shown):
    host.findChild(QPushButton).setFocus()
    ask_focused()
    assert "<b>In it</b>" in shown[0]


def test_the_cursor_knows_where_there_is_an_answer(host):
    place = QPoint(3, 3)
    for widget, answer in ((host, True), (QWidget(), False)):
        event = QHelpEvent(QEvent.Type.QueryWhatsThis, place, widget.mapToGlobal(place))
        assert (QApplication.sendEvent(widget, event) and event.isAccepted()) == answer


def test_it_is_seen_and_escape_closes_it(host, qtbot):
    ask_focused()
    host.setFocus()
    ask_focused()
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not host]
    qtbot.waitUntil(lambda: bool(tops) and tops[0].isVisible(), timeout=20_000)
    QTest.keyClick(tops[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: not [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not host],
        timeout=20_000,
    )


def test_a_link_reaches_the_window_that_a_dialog_belongs_to(host, qtbot):
    heard = []

    class Main(QWidget):
        def event(self, event):
            if event.type() == QEvent.Type.WhatsThisClicked:
                heard.append(event.href())
            return super().event(event)

    main = Main()
    qtbot.addWidget(main)
    dialog = QWidget(main, Qt.WindowType.Dialog)
    inner = QWidget(dialog)
    explain(inner, "Setting\nOf rows.")
    QApplication.sendEvent(inner, QWhatsThisClickedEvent("term:row"))
    assert heard == ["term:row"]


@pytest.mark.parametrize("state", ["path"], indirect=True)
def test_every_part_of_every_dock_has_an_answer(state, qtbot, shown):
    """Wherever one clicks: what scrolls answers for itself in a way of its own, and passes on what it does not know."""
    silent = []
    for dock in state.docks:
        state.bring(dock.objectName())
        qtbot.wait(30)
        for part in dock.widget().findChildren(QWidget):
            if part.isVisible() and not part.visibleRegion().isEmpty():
                shown.clear()
                place = part.visibleRegion().boundingRect().center()
                QApplication.sendEvent(part, QHelpEvent(QEvent.Type.WhatsThis, place, part.mapToGlobal(place)))
                silent += [] if shown else [(dock.objectName(), type(part).__name__, part.accessibleName())]
    assert not silent
