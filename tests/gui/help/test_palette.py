"""The palette is opened, typed into, gone through and left by keys and by the mouse."""

import pytest
from hands import CONTROL, NONE, SHIFT, click
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from latentlab.gui.help.entries import PaletteEntry
from latentlab.gui.help.palette import CommandPalette, recently_used
from latentlab.gui.widgets import theme

KEY = Qt.Key


@pytest.fixture
def done():
    return []


@pytest.fixture
def entries(done):
    def entry(words, where, **more):
        return PaletteEntry(words, where, lambda: done.append(words), **more)

    return [
        entry("Save session", "File", keys="Ctrl+S", lacking="Nothing was trained yet."),
        entry("Fit", "Map", keys="F"),
        entry("Latent dimensions", "Settings", kind="Setting", called="latent_dim"),
        entry("latent space", "Glossary", kind="Glossary"),
        *(entry(f"Number {i}", "Many", checked=i == 3) for i in range(40)),
    ]


@pytest.fixture
def palette(qtbot, entries):
    host = QMainWindow()
    host.setCentralWidget(QLineEdit())
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow, timeout=20_000)
    host.centralWidget().setFocus()
    made = CommandPalette(host)
    made.open_with(entries)
    yield made
    made.leave()


def shown(palette):
    return [entry.words for entry in palette.found.entries]


def test_typing_finds_enter_does_and_the_focus_goes_back(palette, done):
    assert palette.line.hasFocus()
    QTest.keyClicks(palette.line, "lat")
    assert shown(palette)[:2] == ["Latent dimensions", "latent space"]
    QTest.keyClick(palette.line, KEY.Key_Down)
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert done == ["latent space"]
    assert palette.isHidden()
    assert palette.parentWidget().centralWidget().hasFocus()


def test_escape_leaves_and_so_does_a_click_beside_it(palette, entries, done):
    QTest.keyClicks(palette.line, "fit")
    QTest.keyClick(palette.line, KEY.Key_Escape)
    host = palette.parentWidget()
    assert palette.isHidden()
    assert host.centralWidget().hasFocus()
    palette.open_with(entries)
    assert palette.line.text() == ""
    click(host.centralWidget(), host.centralWidget().rect().bottomLeft())
    host.centralWidget().setFocus(Qt.FocusReason.MouseFocusReason)
    assert palette.isHidden()
    assert done == []


def test_keys_go_round_the_ends_and_by_pages(palette):
    rows = palette.found.rowCount()
    for key, row in ((KEY.Key_Up, rows - 1), (KEY.Key_Down, 0), (KEY.Key_Down, 1)):
        QTest.keyClick(palette.line, key)
        assert palette.list.currentIndex().row() == row
    QTest.keyClick(palette.line, KEY.Key_PageDown)
    assert palette.list.currentIndex().row() > 4
    for _ in range(9):
        QTest.keyClick(palette.line, KEY.Key_PageUp)
    assert palette.list.currentIndex().row() == 0


def test_the_mouse_does_what_enter_does(palette, done):
    index = palette.found.index(1)
    click(palette.list.viewport(), palette.list.visualRect(index).center())
    assert done == ["Fit"]
    assert palette.isHidden()


def test_what_cannot_be_done_is_shown_with_the_reason_and_stays(palette, done):
    QTest.keyClicks(palette.line, "save")
    assert shown(palette)[0] == "Save session"
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert done == []
    assert not palette.isHidden()
    assert palette.foot.text() == "Nothing was trained yet."


def test_what_was_used_lately_comes_first(palette, entries, done):
    QTest.keyClicks(palette.line, "number 9")
    QTest.keyClick(palette.line, KEY.Key_Return)
    palette.open_with(entries)
    assert shown(palette)[0] == "Number 9"
    QTest.keyClicks(palette.line, "number")
    assert shown(palette)[0] == "Number 9"
    assert recently_used() == ["Many ▸ Number 9"]
    for i in range(20):
        palette.open_with(entries)
        QTest.keyClicks(palette.line, f"number {i}")
        QTest.keyClick(palette.line, KEY.Key_Return)
    assert len(recently_used()) == 8
    assert done[-1] == "Number 19"


def test_what_had_the_focus_may_be_gone(palette):
    QLineEdit.deleteLater(palette.parentWidget().takeCentralWidget())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.keyClick(palette.line, KEY.Key_Escape)
    assert palette.isHidden()


def test_nothing_found_is_said_and_enter_does_nothing(palette, done):
    QTest.keyClicks(palette.line, "qqq")
    assert palette.found.rowCount() == 0
    assert palette.foot.text() == "Nothing has these letters."
    QTest.keyClick(palette.line, KEY.Key_Return)
    assert done == []


def test_it_is_heard(palette):
    assert palette.line.accessibleName()
    heard = palette.found.data(palette.found.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Save session, File, Ctrl+S, Nothing was trained yet."
    assert QAccessible.queryAccessibleInterface(palette.list).text(QAccessible.Text.Name)


@pytest.mark.parametrize("scheme", ["Light", "Dark"])
def test_it_lies_within_the_window_and_is_painted(palette, scheme):
    theme.set_scheme(scheme)
    host = palette.parentWidget()
    for size in ((800, 600), (420, 300)):
        host.resize(*size)
        QApplication.processEvents()
        assert host.rect().contains(palette.geometry())
    assert not palette.grab().isNull()


def test_in_the_window_it_is_one_key_from_anywhere(window, qtbot):
    window.map.setFocus()
    QTest.keyClick(window, KEY.Key_P, CONTROL | SHIFT)
    palette = window.helping.palette
    assert palette.line.hasFocus()
    QTest.keyClicks(palette.line, "glossary elbo")
    QTest.keyClick(palette.line, KEY.Key_Return, NONE)
    assert window.helping.glossary.isVisible()
    assert window.helping.glossary.terms.currentItem().text() == "ELBO"
    window.helping.glossary.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    QTest.keyClick(window, KEY.Key_P, CONTROL | SHIFT)
    QTest.keyClick(palette.line, KEY.Key_P, CONTROL | SHIFT)
    assert palette.isHidden()
