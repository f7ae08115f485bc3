"""Taking tours by hand, for the tests of them."""

from hands import click, menu

from latentlab.gui.tours.reading import read_tour


def take(window, name, qtbot, at=0):
    """Choose a tour in the menu, and wait for the step it begins with."""
    tour = read_tour(name)
    left = f", step {at + 1} of {len(tour.steps)}" if at else ""
    menu(window, "Help", "Tours", f"{tour.title} ({tour.minutes} minutes{left})")
    return arrived(window, at, qtbot)


def arrived(window, at, qtbot):
    """Wait until a step is there."""
    guide = window.lecturing.guide
    qtbot.waitUntil(lambda: guide.at == at and not guide.busy, timeout=120_000)
    assert not guide.problem
    return guide


def on(window, qtbot):
    """Click Next, and wait for the next step."""
    guide = window.lecturing.guide
    at = guide.at
    click(guide.bar.next)
    return arrived(window, at + 1, qtbot)
