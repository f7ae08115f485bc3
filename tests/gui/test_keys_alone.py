"""A person without a mouse: what has the keys is always seen, is the thing one wants next, and Enter presses it."""

import pytest
from hands import CONTROL, SHIFT, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from latentlab.gui.widgets.focus_ring import FocusRing, in_sight

TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def ring(window):
    """The part that the ring is seen around."""
    found = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found.part if found is not None and found.isVisible() else None


def seen(sheet):
    """What of a sheet its area shows, in the sheet's own pixels."""
    return sheet.visibleRegion().boundingRect()


def tab_to(window, part):
    for _ in range(200):
        if QApplication.focusWidget() is part:
            return
        press(TAB)
    raise AssertionError(f"Tab does not reach {part}")


def do_by_palette(window, words):
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    QTest.keyClicks(window.helping.palette.line, words)
    press(ENTER)


def export(window):
    press(Qt.Key.Key_E, CONTROL | SHIFT)
    return window.exports.dialog


def palette(window):
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    return window.helping.palette


def documentation(window):
    press(Qt.Key.Key_F1)
    return window.helping.reader


def keys(window):
    press(Qt.Key.Key_F1, CONTROL)
    return window.helping.dialog


def message(window):
    window.show_failure("Something.", "")
    return window.message


@pytest.mark.parametrize("opened", [export, palette, documentation, keys, message])
def test_the_ring_comes_back_with_the_focus(trained, qtbot, opened):
    trained.map.setFocus()
    tab_to(trained, trained.strip.plane)
    assert ring(trained) is trained.strip.plane
    dialog = opened(trained)
    qtbot.waitUntil(dialog.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()), timeout=20_000)
    assert ring(trained) is not trained.strip.plane
    press(ESCAPE)
    trained.activateWindow()  # as a desktop does
    qtbot.waitUntil(lambda: QApplication.focusWidget() is trained.strip.plane, timeout=20_000)
    assert ring(trained) is trained.strip.plane
    click(trained.map.viewport())
    assert QApplication.focusWidget() is trained.map
    assert ring(trained) is None
    trained.lab.dirty = False


def test_a_panel_that_the_palette_brings_has_the_keys_at_its_first_control(trained, qtbot):
    for title, first in (
        ("Samples", lambda part: part is trained.sampling_panel.source),
        ("Posterior", trained.posterior_panel.isAncestorOf),
        ("Latent dimensions", lambda part: part is trained.sliders.sliders[0]),
        ("Health", lambda part: part is trained.map or trained.health_panel.isAncestorOf(part)),  # as it has remedies
    ):
        trained.map.setFocus()
        do_by_palette(trained, title)
        now = QApplication.focusWidget()
        assert first(now), (title, now)
        assert ring(trained) is now, title
        assert not in_sight(now, trained).isEmpty()
        assert now.accessibleName() or now.text()
    trained.lab.dirty = False


def test_after_data_are_opened_the_map_has_the_keys_and_a_menu_gives_them_back(window, qtbot):
    window.start_page.cards[0].setFocus()
    press(TAB)
    press(Qt.Key.Key_Backtab)
    assert ring(window) is window.start_page.cards[0]
    press(ENTER)
    qtbot.waitUntil(lambda: window.train_panel.model is not None, timeout=30_000)
    qtbot.wait(50)
    assert QApplication.focusWidget() is window.map
    assert ring(window) is window.map
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert menu is window.tops["&Train"]
    QTest.keyClick(menu, ESCAPE)
    press(ESCAPE)
    window.activateWindow()  # as a desktop does
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.map, timeout=20_000)


def test_enter_presses_the_button_that_has_the_focus(digits, qtbot):
    tab_to(digits, digits.bar.train)
    press(ENTER)
    qtbot.waitUntil(lambda: digits.lab.phase == "training", timeout=30_000)
    digits.lab.dirty = False


def test_a_line_of_links_begins_at_its_first_link(window):
    tab_to(window, window.start_page.downloads)
    assert window.start_page.downloads.hasSelectedText()
    first = window.start_page.downloads.selectedText()
    press(TAB)
    assert QApplication.focusWidget() is window.start_page.downloads
    assert window.start_page.downloads.selectedText() not in ("", first)


def test_the_documentation_shows_where_the_keys_are(window, qtbot):
    window.helping.show_documents("map.md")
    reader = window.helping.reader
    qtbot.waitUntil(reader.isActiveWindow, timeout=20_000)
    reader.line.setFocus()
    for part in (reader.contents, reader.page):
        tab_to(reader, part)
        assert ring(reader) is part
    press(TAB)
    while not reader.page.extraSelections():
        press(TAB)
        assert QApplication.focusWidget() is reader.page
    (mark,) = reader.page.extraSelections()
    assert mark.cursor.charFormat().isAnchor()
    assert mark.format.background() == reader.page.palette().highlight()
    reader.line.setFocus()
    assert not reader.page.extraSelections()
    reader.close()


def test_the_picture_that_arrows_go_to_is_seen(trained, qtbot):
    window, panel = trained, trained.sampling_panel
    do_by_palette(window, "Samples")
    tab_to(window, panel.count)
    panel.count.selectAll()
    QTest.keyClicks(panel.count, "400")
    tab_to(window, panel.again)
    press(ENTER)
    qtbot.waitUntil(lambda: len(panel.sheet.images) == 400, timeout=30_000)
    tab_to(window, panel.sheet)
    assert seen(panel.sheet).top() == 0
    while panel.sheet.cell(panel.sheet.marked).bottom() < 2 * seen(panel.sheet).height():
        press(Qt.Key.Key_Down)
        assert seen(panel.sheet).contains(panel.sheet.cell(panel.sheet.marked))
    while panel.sheet.marked >= panel.sheet._across(panel.sheet.width()):
        press(Qt.Key.Key_Up)
        assert seen(panel.sheet).contains(panel.sheet.cell(panel.sheet.marked))
    assert seen(panel.sheet).top() == 0
    window.lab.dirty = False


def test_the_names_before_rows_are_not_scrolled_away(trained, qtbot):
    window, panel = trained, trained.traversal_panel
    window.resize(1024, 700)
    press(Qt.Key.Key_2, CONTROL)
    do_by_palette(window, "Traversals")
    qtbot.waitUntil(lambda: len(panel.sheet.images) > 0, timeout=30_000)
    qtbot.wait(100)  # panels are laid out
    tab_to(window, panel.sheet)
    assert seen(panel.sheet).left() == 0
    qtbot.waitUntil(lambda: seen(panel.sheet).width() < panel.sheet.width())  # else nothing is told by this
    for key in (Qt.Key.Key_End, *[Qt.Key.Key_Right] * (panel.sheet.columns - 1), *[Qt.Key.Key_Left] * 20):
        press(key)
        if panel.sheet.marked >= 0:
            assert seen(panel.sheet).contains(panel.sheet.cell(panel.sheet.marked))
    window.lab.dirty = False
