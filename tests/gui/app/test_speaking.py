"""What a screen reader is told, where one listens, after real keys and clicks."""

import pytest
from hands import click
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from latentlab.gui.app import speaking
from latentlab.lab.in_words import curves_in_words, probe_in_words, rows_in_words


@pytest.fixture
def heard(monkeypatch):
    """What is announced, to a screen reader that is there."""
    words = []
    monkeypatch.setattr(speaking, "announce", lambda part, sentence: words.append(sentence))
    QAccessible.setActive(True)
    yield words
    QAccessible.setActive(False)


def test_arrow_keys_on_the_map_tell_what_is_under_the_probe(trained, heard, qtbot):
    trained.map.setFocus()
    QTest.keyClick(trained.map, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: probe_in_words(trained.lab) in heard, timeout=20_000)
    assert trained.map.accessibleDescription() == f"{probe_in_words(trained.lab)} {rows_in_words(trained.lab)}"
    interface = QAccessible.queryAccessibleInterface(trained.map)
    assert interface.text(QAccessible.Text.Description) == trained.map.accessibleDescription()
    told = len(heard)
    QTest.keyClick(trained, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    rows = f"{len(trained.lab.data):,} are selected."
    qtbot.waitUntil(lambda: trained.map.accessibleDescription().endswith(rows), timeout=20_000)
    assert not [words for words in heard[told:] if words.startswith("The probe")]  # which stayed where it was
    trained.lab.dirty = False


def test_a_run_that_ends_is_told_with_its_curve(digits, heard, qtbot):
    click(digits.bar.train)
    qtbot.waitUntil(lambda: digits.lab.phase == "training" and digits.lab.report.step > 30, timeout=60_000)
    click(digits.bar.stop)
    qtbot.waitUntil(lambda: digits.lab.phase == "ended", timeout=60_000)
    words = curves_in_words(digits.lab)
    assert f"Training has ended. {words['elbo']}".strip() in heard
    for term, plot in digits.curves.plots.items():
        assert plot.accessibleDescription() == words[term]
    digits.lab.dirty = False


def test_where_nobody_listens_nothing_is_worked_out(trained, monkeypatch, qtbot):
    QAccessible.setActive(False)
    monkeypatch.setattr(speaking, "probe_in_words", lambda _: pytest.fail("It was asked."))
    trained.map.setFocus()
    QTest.keyClick(trained.map, Qt.Key.Key_Right)
    qtbot.wait(2 * speaking.MAP_MILLISECONDS)
    trained.lab.dirty = False


def test_an_announcement_reaches_qt(window, monkeypatch):
    reached = []
    monkeypatch.setattr(speaking.QAccessible, "updateAccessibility", reached.append)
    speaking.announce(window, "A sentence.")
    assert [(event.object(), event.message()) for event in reached] == [(window, "A sentence.")]
