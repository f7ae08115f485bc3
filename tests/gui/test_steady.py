"""Nothing moves but what a hand moves, and what is said goes with the run that it was said of."""

import pytest
from answers import BUTTONS, answer, open_data, table
from hands import click, set_epochs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid
from standing import moved, places, said
from whole_window import parts

PAUSE, LONG_PAUSE = 60, 350  # milliseconds for what a part shows when it comes to sight
OF_NO_DATA = ("Forward", "From a mixture", "Gumbel")  # lessons that work out their own, by and by


class Watch:
    """Walks through the window state by state, and notes what lies elsewhere than in the state before."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot, self.last, self.wrong = window, qtbot, {}, []
        for _ in parts(window):  # what a hand brings to another workspace stays there, as a tab
            pass

    def look(self, state):
        self.qtbot.wait(300)
        for name, root in parts(self.window):
            self.qtbot.wait(PAUSE)
            now = places(root)
            before = {part: at for part, at in self.last.get(name, {}).items() if isValid(part)}
            self.wrong += [f"{state}, {name}: {line}" for line in moved(before, now)]
            self.last[name] = now


@pytest.mark.parametrize("size", [(1280, 820), pytest.param((1024, 700), marks=pytest.mark.slow)], ids=str)
def test_no_part_of_any_panel_moves_from_data_to_the_end_of_a_run(digits, qtbot, size):
    window, lab = digits, digits.lab
    window.resize(*size)
    watch = Watch(window, qtbot)
    watch.look("data")
    set_epochs(window, 2000)
    click(window.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.embedding is not None, timeout=100_000)
    watch.look("training")
    click(window.bar.pause)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=20_000)
    watch.look("paused")
    lab.finding.label("3")
    watch.look("selected")
    # The legend counts the selected rows on its chips, which that hand made wider.
    watch.wrong = [line for line in watch.wrong if "selected, centre" not in line]
    click(window.bar.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.health is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not lab.jobs.waiting and not lab.finding.jobs.waiting, timeout=60_000)
    watch.look("ended")
    window.map.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(window.map, key)
    watch.look("probe")
    lab.dirty = False
    # Words over the map take no room from it, and have what they need.
    watch.wrong = [line for line in watch.wrong if "MapWords" not in line]
    # The words of the probe have room for two lines, and take both only before there is a run.
    watch.wrong = [line for line in watch.wrong if "Decoded: Words 'z = " not in line]
    # The draws of a lesson take the place of its plots when they are found.
    watch.wrong = [line for line in watch.wrong if "Lessons, Learned p(x)" not in line]
    assert not watch.wrong


def test_what_moves_is_found(digits, qtbot):
    watch = Watch(digits, qtbot)
    watch.look("before")
    digits.curves.axis.setFixedWidth(200)
    watch.look("after")
    assert any("Horizontal axis" in line for line in watch.wrong)


def whole(window, qtbot):
    """What all parts of the window say."""
    found = {}
    for name, root in parts(window):
        if name.removeprefix("Lessons, ").startswith(OF_NO_DATA):
            continue
        qtbot.wait(LONG_PAUSE)
        found[name] = said(root)
    return found


@pytest.mark.slow
def test_other_data_leave_nothing_of_the_run_before(open_window, qtbot, tmp_path):
    first, second = table(tmp_path / "first.csv", rows=200), table(tmp_path / "second.csv", rows=60)
    fresh = open_window()
    open_data(fresh, second, qtbot)
    qtbot.waitUntil(lambda: fresh.train_panel.model is not None, timeout=30_000)
    qtbot.waitUntil(lambda: fresh.lab.overview.picture is not None, timeout=30_000)
    wanted, axis = whole(fresh, qtbot), fresh.map.getAxis("bottom").labelText
    fresh.close()
    window = open_window()
    open_data(window, first, qtbot)
    set_epochs(window, 20)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.health is not None, timeout=60_000)
    window.lab.finding.label("x")
    qtbot.waitUntil(lambda: not window.lab.jobs.waiting and not window.lab.finding.jobs.waiting, timeout=30_000)
    during = whole(window, qtbot)
    assert during != wanted
    answer(BUTTONS.Discard)
    open_data(window, second, qtbot)
    qtbot.wait(500)
    found = whole(window, qtbot)
    curves = [curve for plot in window.curves.plots.values() for curve in plot.listDataItems()]
    assert all(curve.xData is None or not len(curve.xData) for curve in curves)
    assert window.map.getAxis("bottom").labelText == axis  # of the picture of these data
    assert {name: (found[name], wanted[name]) for name in wanted if found[name] != wanted[name]} == {}
