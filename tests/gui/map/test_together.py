"""The maps of two runs: one place and one scale in both, whichever a hand moved."""

import numpy as np
import pytest
from hands import choose, click, drag, wheel
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import free_place, train_with_seed


def compared(window, qtbot, name):
    window.bring("Compare")
    choose(window.compare_panel.other, name)
    qtbot.waitUntil(lambda: window.other_map is not None and window.other_map.isVisible(), timeout=30_000)
    settle(qtbot, window)
    return window.map, window.other_map


def settle(qtbot, window):
    """Until both maps are as large as the splitter makes them, and nothing moves."""
    seen = []

    def still():
        seen.append([(view.size().toTuple(), view.getViewBox().viewRange()) for view in window.all_maps()])
        return len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]

    qtbot.waitUntil(still, timeout=20_000)


def ranges(view):
    return np.array(view.getViewBox().viewRange())


def are_alike(first, second):
    """One pixel of each is as long on the plane, and what lies in the middle of one does in that of the other."""
    scales = [np.array(view.getViewBox().viewPixelSize()) for view in (first, second)]
    assert np.allclose(*scales, rtol=1e-6)
    assert np.abs((ranges(first).mean(1) - ranges(second).mean(1)) / scales[0]).max() < 1e-3
    if first.width() == second.width():
        assert np.allclose(ranges(first), ranges(second), rtol=1e-6)
    middle = ranges(first).mean(1)
    reach = [
        view.pixel_of(tuple(map(float, middle + 100 * scales[0]))) - view.pixel_of(tuple(middle))
        for view in (first, second)
    ]
    assert (reach[0] - reach[1]).manhattanLength() <= 2  # on the screen too


@pytest.fixture
def two_maps(one_run, qtbot):
    train_with_seed(one_run, qtbot, 1)
    one_run.compared = compared(one_run, qtbot, "Run 1 ppca")
    return one_run


def test_wheel_drag_and_keys_on_either_map_move_both(two_maps, qtbot):
    window, (first, second) = two_maps, two_maps.compared
    assert abs(first.width() - second.width()) <= 1
    are_alike(first, second)
    for view, other in ((first, second), (second, first)):
        before = ranges(view)
        wheel(view.viewport(), 3, free_place(view, 0.3, 0.4))
        assert np.ptp(ranges(view), axis=1)[0] < 0.9 * np.ptp(before, axis=1)[0]
        are_alike(first, second)
        before = ranges(other)
        start = free_place(view, 0.8, 0.2)
        drag(view.viewport(), start, start - QPoint(60, 25), qtbot)
        assert (ranges(other)[0] > before[0]).all()
        are_alike(first, second)
    zoomed = ranges(second)
    QTest.keyClick(window, Qt.Key.Key_F)
    assert not np.allclose(ranges(second), zoomed)
    are_alike(first, second)
    low, high = np.quantile(window.lab.embedding.xy, [0.001, 0.999], axis=0)
    assert (ranges(second)[:, 0] <= low).all()
    assert (ranges(second)[:, 1] >= high).all()


def test_what_a_hand_chose_stays_through_other_sizes_and_new_rows(two_maps, qtbot):
    window, (first, second) = two_maps, two_maps.compared
    wheel(second.viewport(), 5, free_place(second, 0.4, 0.4))
    window.resize(1100, 720)
    settle(qtbot, window)
    are_alike(first, second)
    handle = window.maps.handle(1)
    drag(handle, handle.rect().center(), handle.rect().center() - QPoint(70, 0), qtbot, steps=1)
    settle(qtbot, window)
    assert first.width() < second.width() - 50
    are_alike(first, second)
    kept = ranges(first)
    before, found = window.lab.report.step, window.lab.comparing.found
    click(window.bar.go_on)
    qtbot.waitUntil(lambda: window.lab.report.step > before and window.lab.phase == "ended", timeout=60_000)
    qtbot.waitUntil(lambda: window.lab.comparing.found is not found, timeout=60_000)
    settle(qtbot, window)
    assert np.allclose(ranges(first), kept)
    are_alike(first, second)


def test_the_present_map_stays_when_another_appears_and_when_that_is_closed(one_run, qtbot):
    train_with_seed(one_run, qtbot, 1)
    wheel(one_run.map.viewport(), 4, free_place(one_run.map, 0.3, 0.3))
    before = ranges(one_run.map)
    first, second = compared(one_run, qtbot, "Run 1 ppca")
    are_alike(first, second)
    assert np.allclose(ranges(first).mean(1), before.mean(1))
    assert np.allclose(ranges(first)[0], before[0])  # as wide as before in less room, and so higher
    click(second.leave)
    qtbot.waitUntil(lambda: second.isHidden(), timeout=20_000)
    settle(qtbot, one_run)
    assert np.allclose(ranges(first), before)


def test_axes_of_two_scales_have_the_same_two_in_both(two_maps, qtbot):
    window, (first, second) = two_maps, two_maps.compared
    for view in (first, second):
        view.setAspectLocked(False)
    for view in (second, first):
        axis = view.getAxis("bottom").sceneBoundingRect().center().toPoint()
        before = ranges(view)
        wheel(view.viewport(), 3, axis)  # stretches this axis alone
        assert np.ptp(ranges(view)[0]) < 0.9 * np.ptp(before[0])
        assert np.allclose(ranges(view)[1], before[1])
        are_alike(first, second)
    window.resize(1100, 720)
    settle(qtbot, window)
    are_alike(first, second)
