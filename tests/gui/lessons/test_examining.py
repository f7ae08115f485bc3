"""Pages that look into the running model: when they do, and what they never show."""

import pytest
from hands import choose, click, menu, set_epochs
from ways import open_card

LESSON = "Linear autoencoder beside PCA"


@pytest.fixture
def page(window, qtbot):
    open_card(window, "digits", qtbot)
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    return window.lessons_panel.page


def test_nothing_is_known_before_a_run_and_the_page_says_why(page):
    assert page.found is None
    assert page.why == "Train a model first."
    assert not page.button.isEnabled()


def test_it_looks_by_itself_when_the_run_rests_and_forgets_when_it_goes_on(page, window, qtbot):
    set_epochs(window, 2)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "ended", timeout=60_000)
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    first = page.found
    seen = []
    window.events.progressed.connect(lambda: seen.append((window.lab.phase, page.found)))
    menu(window, "Train", "Continue")
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and page.found not in (None, first), timeout=60_000)
    assert all(found is not first for phase, found in seen)


def test_it_does_nothing_while_it_is_not_seen(page, window, qtbot):
    choose(window.lessons_panel.choice, "Entropy, cross-entropy and KL as areas")
    set_epochs(window, 1)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "ended", timeout=60_000)
    qtbot.wait(300)
    assert page.found is None
    choose(window.lessons_panel.choice, LESSON)
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
