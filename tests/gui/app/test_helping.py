"""The Help menu and what it opens."""

import re

import pytest
from hands import CONTROL, NONE, SHIFT, choose, menu
from PySide6.QtCore import Qt
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from latentlab.gui.app.helping import panel_of
from latentlab.gui.app.needs import BUTTONS, _part
from latentlab.gui.help.documents import sections
from latentlab.gui.help.panels import buttons, panels

F1 = Qt.Key.Key_F1


@pytest.fixture
def helped(window):
    yield window
    QWhatsThis.leaveWhatsThisMode()
    for dialog in (window.helping.glossary, window.helping.reader):
        if dialog is not None:
            dialog.close()


def test_every_panel_and_main_button_has_a_whats_this(window):
    for dock in window.docks:
        assert dock.whatsThis() == f"{dock.objectName()}\n{panels()[dock.objectName()].text}"
    assert window.maps.parentWidget().whatsThis().startswith("Map\n")
    for path in buttons():
        assert _part(window, path).whatsThis() == buttons()[path]
    for path in BUTTONS:  # what has no text of its own has a tip, which is told
        assert _part(window, path).whatsThis() or _part(window, path).toolTip(), path


def test_every_line_of_every_form_has_one(digits, qtbot):
    panel = digits.train_panel
    qtbot.waitUntil(lambda: panel.model is not None, timeout=30_000)
    for i in range(panel.model.choice.count()):
        choose(panel.model.choice, panel.model.choice.itemText(i))
        for form in (panel.model_form, panel.train_form):
            for editor in form.editors.values():
                assert editor.whatsThis().startswith(f"{editor.accessibleName()}\n")


def test_f1_opens_the_page_of_the_panel_that_has_the_focus(helped):
    helped.bring("Lessons")
    helped.lessons_panel.choice.setFocus()
    assert panel_of(QApplication.focusWidget(), helped.maps.parentWidget()) == "Lessons"
    QTest.keyClick(helped.lessons_panel.choice, F1)
    assert helped.helping.reader.place == "understanding.md#lessons"
    helped.helping.reader.close()
    assert panel_of(helped.map, helped.maps.parentWidget()) == "Map"
    assert panel_of(helped.start_page, helped.maps.parentWidget()) == ""


def focusable(part):
    """What in a panel can have the focus, the first of it that is seen."""
    inner = [part, *part.findChildren(QWidget)]
    return next(
        (w for w in inner if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible() and w.isEnabled()), None
    )


def test_f1_opens_the_page_of_every_panel_and_of_the_map_at_what_its_panel_is_for(trained):
    helping, opened = trained.helping, {}

    def press(part):
        trained.activateWindow()
        part.setFocus()
        QTest.keyClick(part, F1)
        place = helping.reader.place
        helping.reader.close()
        return place

    assert press(trained.map) == panels()["Map"].page
    for dock in trained.docks:
        title = dock.objectName()
        trained.bring(title)
        part = focusable(dock.widget())
        if part is not None:
            opened[title] = press(part)
    assert opened == {title: panels()[title].page for title in opened}
    assert len(opened) >= len(trained.docks) - 2
    for lesson in range(trained.lessons_panel.choice.count()):
        trained.bring("Lessons")
        trained.lessons_panel.choice.setCurrentIndex(lesson)
        assert press(trained.lessons_panel.choice) == panels()["Lessons"].page


def test_no_page_of_a_panel_begins_with_what_was_measured_of_its_speed():
    """A person who presses F1 wants to know what a panel is for."""
    for title, panel in panels().items():
        section = next(each for each in sections() if each.place == panel.page)
        assert not re.search(r"^\|.*\d ms", section.text, re.MULTILINE), title


def test_the_menu_opens_the_glossary_and_the_documentation(helped, qtbot):
    menu(helped, "Help", "Glossary")
    assert helped.helping.glossary.isVisible()
    menu(helped, "Help", "Documentation")
    assert helped.helping.reader.isVisible()
    assert helped.helping.reader.page.toPlainText()
    helped.activateWindow()
    qtbot.waitUntil(helped.isActiveWindow, timeout=20_000)
    QTest.keyClick(helped, F1, CONTROL)
    assert "Ctrl+Shift+P" in helped.helping.dialog.page.toPlainText()
    helped.helping.dialog.close()


def test_the_question_mark_asks_what_is_clicked_and_pressed_again_what_has_the_focus(helped):
    helped.start_page.setFocus()
    QTest.keyClick(helped, F1, SHIFT)
    assert QWhatsThis.inWhatsThisMode()
    QTest.keyClick(helped, F1, SHIFT)
    assert not QWhatsThis.inWhatsThisMode()
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not helped]
    assert len(tops) == 1
    QTest.keyClick(tops[0], Qt.Key.Key_Escape, NONE)


def test_a_link_of_a_whats_this_opens_its_term(helped):
    QApplication.sendEvent(helped.docks[0], QWhatsThisClickedEvent("term:ELBO"))
    assert helped.helping.glossary.terms.currentItem().text() == "ELBO"
    QApplication.sendEvent(helped.docks[0], QWhatsThisClickedEvent("https://example.org"))
    assert helped.helping.glossary.terms.currentItem().text() == "ELBO"
