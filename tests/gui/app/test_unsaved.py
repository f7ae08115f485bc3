"""The question before something unsaved is lost."""

import pytest
from answers import BUTTONS, answer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from latentlab.gui.app.unsaved import unsaved_box


@pytest.mark.parametrize(("button", "stays"), [(BUTTONS.Cancel, True), (BUTTONS.Discard, False)])
def test_closing_asks_when_something_is_unsaved(trained, button, stays, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.button(button).click())
    trained.close()
    assert trained.isVisible() == stays


def test_what_is_being_written_is_given_up_only_where_that_is_said(trained, qtbot, tmp_path):
    begun = []

    def work(report):
        begun.append(1)
        while True:
            report(0.1)  # raises where it is given up
            QTest.qSleep(5)

    trained.lab.exporting.write(tmp_path / "film.mp4", work, {})
    qtbot.waitUntil(lambda: bool(begun), timeout=20_000)
    trained.lab.dirty = False
    asked = answer(BUTTONS.Cancel)
    trained.close()
    assert "film.mp4" in asked[0]
    assert trained.isVisible()
    trained.lab.dirty = False
    answer(BUTTONS.Close)
    trained.close()
    assert not trained.isVisible()


def test_the_question_goes_when_it_is_written(trained, qtbot, tmp_path):
    begun = []
    trained.lab.exporting.write(tmp_path / "film.mp4", lambda _: (begun.append(1), QTest.qSleep(500)), {})
    qtbot.waitUntil(lambda: bool(begun), timeout=20_000)
    trained.lab.dirty = False
    trained.close()
    assert not trained.isVisible()


def test_each_answer_has_a_letter(trained):
    box = unsaved_box(trained, trained.lab, "")
    assert box.informativeText() == "Save first, or discard what is not on disk?"
    assert sorted(button.text() for button in box.buttons()) == ["&Cancel", "&Discard", "&Save"]
    box.deleteLater()
    trained.lab.dirty = False
