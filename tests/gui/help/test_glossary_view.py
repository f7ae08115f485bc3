"""The glossary is searched by typing, gone through by keys, and its words lead to one another."""

import pytest
from hands import click
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from latentlab.gui.help.glossary import glossary
from latentlab.gui.help.glossary_view import GlossaryView
from latentlab.gui.widgets import theme


@pytest.fixture
def view(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    made = GlossaryView(host)
    made.show_term()
    qtbot.waitUntil(made.line.hasFocus, timeout=20_000)
    yield made
    made.close()


def chosen(view):
    return view.terms.currentItem().text()


def test_typing_filters_and_arrow_keys_go_on(view):
    assert view.terms.count() == len(glossary())
    QTest.keyClicks(view.line, "posterior")
    assert chosen(view) == "posterior"
    assert glossary()["posterior"].text in view.page.toPlainText()
    QTest.keyClick(view.line, Qt.Key.Key_Down)
    assert chosen(view) != "posterior"
    assert view.line.text() == "posterior"
    QTest.keyClicks(view.line, "xyz")
    assert view.terms.count() == 0
    assert "No term" in view.page.toPlainText()


def test_a_word_in_the_text_leads_to_its_term_even_where_the_search_hides_it(view):
    view.show_term("ELBO")
    assert chosen(view) == "ELBO"
    view.page.anchorClicked.emit(QUrl("term:evidence"))
    assert chosen(view) == "evidence"
    QTest.keyClicks(view.line, "elbo")
    view.page.anchorClicked.emit(QUrl("term:waypoint"))
    assert chosen(view) == "waypoint"
    view.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert chosen(view) == "waypoint"


def test_the_equation_has_the_colour_of_the_text(view, qtbot):
    view.show_term("ELBO")
    theme.set_scheme("Light")
    qtbot.wait(1)
    light = view.page.toHtml()
    theme.set_scheme("Dark")
    qtbot.waitUntil(lambda: view.page.toHtml() != light, timeout=20_000)
    assert light.count("data:image/png") == 1


def test_escape_and_a_click_do_what_they_do_everywhere(view, qtbot):
    item = view.terms.visualItemRect(view.terms.item(3))
    click(view.terms.viewport(), item.center())
    assert chosen(view) == list(glossary())[3]
    QTest.keyClick(view.line, Qt.Key.Key_Escape)
    assert not view.isVisible()
