"""The question before something unsaved is lost."""

import pytest
from PySide6.QtWidgets import QMessageBox

BUTTONS = QMessageBox.StandardButton


@pytest.mark.parametrize(("answer", "stays"), [(BUTTONS.Cancel, True), (BUTTONS.Discard, False)])
def test_closing_asks_when_something_is_unsaved(trained, answer, stays, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.button(answer).click())
    trained.close()
    assert trained.isVisible() == stays
