"""Tours from the menu and the start page; the presenter's mode follows a tour."""

import subprocess
import sys

import pytest
from hands import click, menu
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from touring import arrived, on, take
from ways import choose_model, train_out

from latentlab.gui.tours import TOURS
from latentlab.gui.tours.reading import read_tour


def entries(window):
    """What the menu of tours offers."""
    window.lecturing.offer()
    return [action.text() for action in window.findChild(type(window.tops["&Help"]), "Tours").actions()]


def seen(window):
    """The docks in front, and where they are."""
    return {dock.objectName(): dock.geometry() for dock in window.docks if not dock.visibleRegion().isEmpty()}


def test_the_menu_offers_every_tour_with_its_minutes_and_where_it_was_left(window, qtbot):
    tours = [read_tour(name) for name in TOURS]
    assert entries(window) == [f"{tour.title} ({tour.minutes} minutes)" for tour in tours]
    take(window, "divergences", qtbot)
    guide = on(window, qtbot)
    click(guide.bar.leave)
    at = TOURS.index("divergences")
    assert entries(window)[at].endswith(f"step 2 of {len(tours[at].steps)})")


def test_the_start_page_begins_the_first_tour(window, qtbot):
    window.start_page.tour.linkActivated.emit("tour")
    guide = arrived(window, 0, qtbot)
    assert guide.tour.name == TOURS[0]
    assert window.lab.data.name == "digits"


def test_what_the_tour_shows_is_presented_and_the_layout_comes_back(window, qtbot):
    take(window, "divergences", qtbot)
    qtbot.wait(80)
    before = seen(window)
    guide = window.lecturing.guide
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.wait(80)
    lessons = window.layout_of_docks.dock("Lessons")
    assert [dock for dock in window.docks if dock.isVisible()] == [lessons]
    assert guide.bar.isVisible()
    on(window, qtbot)
    assert guide.bar.text.shown == guide.text  # whole, in large letters
    assert [dock for dock in window.docks if dock.isVisible()] == [lessons]
    guide.bar.setFocus()
    QTest.keyClick(guide.bar, Qt.Key.Key_Escape)  # ends the presentation first
    qtbot.wait(80)
    assert guide.tour is not None
    assert seen(window) == before
    QTest.keyClick(guide.bar, Qt.Key.Key_Escape)
    assert guide.tour is None


def test_what_the_tour_has_come_to_is_in_front_when_a_presentation_ends(digits, qtbot):
    choose_model(digits, "ppca")
    train_out(digits, qtbot, 5)
    digits.lab.dirty = False
    digits.bring("Curves")
    digits.lecturing.take("divergences")
    guide = arrived(digits, 0, qtbot)
    digits.bring("Health")
    menu(digits, "View", "Presenter's mode")
    on(digits, qtbot)
    digits.lecturing.presenter.end()
    qtbot.waitUntil(guide.frame.isVisible, timeout=20_000)
    assert "Lessons" in seen(digits)


def test_a_tour_that_ends_while_it_is_presented_leaves_no_bar(window, qtbot):
    guide = take(window, "divergences", qtbot)
    menu(window, "View", "Presenter's mode")
    click(guide.bar.leave)
    assert guide.tour is None
    window.lecturing.presenter.end()
    qtbot.wait(50)
    assert not guide.bar.isVisible()


def test_the_layout_is_reset_under_the_bar(window, qtbot):
    click(window.start_page.cards[0])
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=30_000)
    guide = take(window, "divergences", qtbot)
    menu(window, "View", "Reset this workspace")
    qtbot.wait(50)
    assert guide.bar.isVisible()
    on(window, qtbot)


@pytest.mark.parametrize("end", ["finished", "left", "left under a presentation", "presented from there"])
def test_a_tour_leaves_the_workspaces_as_they_were(digits, qtbot, end):
    menu(digits, "View", "Workspace", "Explore")
    explore = seen(digits)
    menu(digits, "View", "Workspace", "Compare")
    qtbot.wait(80)
    before, tops = seen(digits), digits.map.geometry()
    assert set(before) == {"Runs", "Compare"}
    guide = take(digits, "divergences", qtbot)
    assert "Lessons" in seen(digits)
    if end == "finished":
        while guide.at < len(guide.tour.steps) - 1:
            on(digits, qtbot)
        click(guide.bar.next)
    elif end == "left":
        on(digits, qtbot)
        QTest.keyClick(guide.bar, Qt.Key.Key_Escape)
    else:
        QTest.keyClick(digits, Qt.Key.Key_F5)
        if end == "presented from there":
            QTest.keyClick(digits, Qt.Key.Key_F5)
            qtbot.wait(80)
            assert "Lessons" in seen(digits)
        click(guide.bar.leave)
        if digits.lecturing.presenting:
            QTest.keyClick(digits, Qt.Key.Key_F5)
    qtbot.wait(80)
    assert guide.tour is None
    assert not guide.bar.isVisible()
    assert digits.workspaces.now == "Compare"
    assert seen(digits) == before
    assert digits.map.geometry() == tops
    menu(digits, "View", "Workspace", "Explore")
    qtbot.wait(80)
    assert set(seen(digits)) == set(explore)


def test_what_a_window_remembers_and_a_session_keeps_is_not_the_tours(digits, open_window, qtbot):
    before = set(seen(digits))
    guide = take(digits, "divergences", qtbot)
    assert "Lessons" in seen(digits)
    QTest.keyClick(digits, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)  # a hand's choice, on the way
    assert guide.bar.isVisible()
    digits.leave()
    again = open_window()
    click(again.start_page.cards[0])
    qtbot.waitUntil(lambda: again.lab.data is not None, timeout=30_000)
    qtbot.wait(80)
    assert set(seen(again)) == {"Decoded", "Latent dimensions", "Traversals", "Samples"}
    QTest.keyClick(again, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(80)
    assert set(seen(again)) == before


def test_the_window_reads_no_tour_before_one_is_asked_for():
    code = (
        "import sys; from latentlab.gui.app.start import make_application; application = make_application();"
        "from latentlab.gui.app import MainWindow; window = MainWindow(furnished=False); window.furnish();"
        "print(*sorted(name for name in sys.modules if name == 'torch' or name.startswith('latentlab.gui.tours')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "", done.stderr
