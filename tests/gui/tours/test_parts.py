"""Parts by their names, and conditions."""

import pytest
from hands import choose

from latentlab.errors import InputError
from latentlab.gui.tours.parts import CONDITIONS, combo_of, dock_of, part_of, quiet


def test_parts_are_found_by_the_names_a_person_sees_or_hears(window, qtbot):
    dock = part_of(window, "Curves")
    assert dock is window.layout_of_docks.dock("Curves")
    assert dock_of(dock) is dock
    assert dock_of(window.path_panel.add).objectName() == "Path"
    assert dock_of(window.centralWidget()) is None
    window.bring("Lessons")
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    assert combo_of(window, "Lesson") is window.lessons_panel.choice
    page = window.lessons_panel.page
    assert part_of(window, "Fit by forward KL") is page.plots["forward"]
    choose(window.lessons_panel.choice, "Entropy against width")
    with pytest.raises(InputError, match="no part called 'Fit by forward KL'"):
        part_of(window, "Fit by forward KL")  # behind another page


def test_both_fits_are_those_of_what_is_chosen_now(window, qtbot):
    window.bring("Lessons")
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    page, fitted = window.lessons_panel.page, CONDITIONS["both fits"]
    qtbot.waitUntil(lambda: fitted(window), timeout=30_000)
    choose(page.shape, "A ring")
    assert not fitted(window)
    qtbot.waitUntil(lambda: fitted(window), timeout=30_000)
    assert {one.of.target.name for one in page.found.values()} == {"ring"}


def test_it_is_quiet_when_nothing_is_under_way(window, qtbot):
    qtbot.waitUntil(lambda: quiet(window), timeout=30_000)
    window.files.open_path("blobs")
    assert not quiet(window)
    qtbot.waitUntil(lambda: quiet(window), timeout=30_000)
    assert window.lab.data is not None
