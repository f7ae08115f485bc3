"""What every page of lessons is."""

import pytest
from hands import choose

from latentlab.gui.app.needs import OF_LESSONS, RULES
from latentlab.gui.lessons import LESSONS


@pytest.mark.parametrize("title", LESSONS)
def test_a_page_has_a_sentence_pictures_and_rules_that_are_known(window, qtbot, title):
    window.bring("Lessons")
    panel = window.lessons_panel
    choose(panel.choice, title)
    qtbot.waitUntil(lambda: panel.page is not None, timeout=20_000)
    assert all(picture.isVisibleTo(panel) and picture.accessibleName() for picture in panel.page.pictures)
    for name, rule in panel.page.rules.items():
        assert (RULES | OF_LESSONS)[rule]
        assert not getattr(panel.page, name).isEnabled()  # before there is any data
        assert getattr(panel.page, name).toolTip()
