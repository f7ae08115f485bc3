"""A window whose theme changes looks as one that began so."""

from itertools import pairwise

import numpy as np
import pytest
from hands import click, menu, set_epochs
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QProgressBar
from seeing import contrast

from latentlab.gui.app.window import MainWindow
from latentlab.gui.app.workspaces import WORKSPACES
from latentlab.gui.widgets import theme

MOST = 300  # pixels: wide edges move what divides docks a little, and with it their buttons
SEEN = 24  # of 255: a difference that is no rounding
WALK = (  # every ordered pair once
    "System", "Light", "System", "Dark", "System", "High contrast", "Light", "Dark", "Light", "High contrast", "Dark",
    "High contrast", "System",
)  # fmt: skip
FEW = ("Light", "Dark", "High contrast", "Light")


@pytest.fixture
def session(digits, qtbot, tmp_path):
    """A file with a short run, from which windows alike are made."""
    set_epochs(digits, 2)
    click(digits.bar.train)
    qtbot.waitUntil(lambda: digits.lab.phase == "ended" and digits.lab.embedding.whole, timeout=60_000)
    path = tmp_path / "run.h5"
    digits.files.save_to(path)
    qtbot.waitUntil(lambda: path.exists() and not digits.files.saving, timeout=30_000)
    digits.leave()
    return path


@pytest.fixture
def reopened(session, qtbot):
    """Makes windows with that run, one after the other."""
    made = []

    def make():
        window = MainWindow()
        made.append(window)
        window.resize(1280, 820)
        window.show()
        window.files.open_path(str(session))
        lab = window.lab
        qtbot.waitUntil(lambda: lab.embedding is not None and lab.embedding.whole, timeout=60_000)
        qtbot.waitUntil(lambda: window.map._points_item._drawn is not None and not lab.jobs.waiting, timeout=30_000)
        return window

    yield make
    for window in made:
        if window.isVisible():
            window.leave()
        window.deleteLater()


def pixels(window):
    """(height, width, 3), without the words that follow from what the window did before."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)
    return found[: window.statusBar().y()]


def rested(window, qtbot):
    """What is seen of each workspace, when nothing changes any more."""
    found = {}
    for name in WORKSPACES:
        window.workspaces.choose(name)
        qtbot.wait(150)  # measures that are asked for a moment after a panel is seen
        last = [None]

        def still(last=last):
            before, last[0] = last[0], pixels(window)
            return before is not None and not window.lab.jobs.waiting and np.array_equal(before, last[0])

        qtbot.waitUntil(still, timeout=20_000)
        found[name] = last[0]
    return found


def check(reopened, qtbot, walk):
    """Take that walk through the themes in one window, and compare it with windows that began in each."""
    began = {}
    for name in dict.fromkeys(walk):
        theme.set_scheme(name)
        window = reopened()
        rested(window, qtbot)  # what is made as it is first seen
        began[name] = rested(window, qtbot)
        window.leave()
    theme.set_scheme(walk[0])
    window = reopened()
    rested(window, qtbot)
    for before, name in pairwise(walk):
        menu(window, "View", "Theme", name)
        for space, found in rested(window, qtbot).items():
            other = np.abs(found - began[name][space]).max(2) > SEEN
            rows, columns = np.nonzero(other)
            place = (rows.min(), rows.max(), columns.min(), columns.max()) if len(rows) else ()
            assert len(rows) < MOST, f"{before} to {name}, {space}: {len(rows)} pixels, within {place}"


@pytest.mark.slow
def test_after_a_change_the_window_looks_as_one_that_began_so(reopened, qtbot):
    check(reopened, qtbot, FEW)


@pytest.mark.slow
def test_after_every_change_it_does(reopened, qtbot):
    check(reopened, qtbot, WALK)


def test_no_words_keep_the_ink_of_before(digits, qtbot):
    for name in FEW:
        menu(digits, "View", "Theme", name)
        assert QSettings().value("theme") == name
        qtbot.wait(20)
        for words in digits.findChildren(QLabel):
            palette, ground = words.palette(), digits.palette().window().color()
            if words.isVisible():
                assert contrast(palette.color(words.foregroundRole()), ground) >= 4.5, (name, words.text())
        for bar in digits.findChildren(QProgressBar):
            assert bar.palette().base().color() == digits.palette().base().color(), name
