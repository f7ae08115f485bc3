"""About: the lines of `latentlab --version`, copied by a click."""

import pytest
from hands import click
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from shiboken6 import isValid

from latentlab import about
from latentlab.gui.dialogs.about import AboutDialog


class Later:
    """Jobs that are done when they are told to."""

    def do(self, title, work, then):
        self.finish = lambda: then(work(lambda share: None))


@pytest.fixture
def dialog(qtbot):
    host, jobs = QWidget(), Later()
    qtbot.addWidget(host)
    made = AboutDialog(jobs, host)
    made.jobs, made.host = jobs, host
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_lines_are_those_of_the_shell_and_are_copied(dialog):
    QGuiApplication.clipboard().setText("before")
    click(dialog.copy)
    assert QGuiApplication.clipboard().text() == "before"  # there is nothing to copy yet
    dialog.jobs.finish()
    lines = dialog.found.toPlainText()
    assert lines == about.text(about.figures())
    click(dialog.copy)
    assert QGuiApplication.clipboard().text() == lines


def test_the_lines_have_room_and_stay_as_they_are(dialog, qtbot):
    dialog.jobs.finish()
    before = dialog.found.toPlainText()
    qtbot.keyClicks(dialog.found, "x")
    assert dialog.found.toPlainText() == before
    assert not dialog.found.verticalScrollBar().maximum()


def test_closed_before_it_is_known_nothing_is_shown(dialog, qtbot):
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close))
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=20_000)
    dialog.jobs.finish()
