"""A file is asked for by mouse and keys: names with markup, files that exist, folders that are not there yet."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView, QMessageBox, QPushButton, QWidget

from latentlab.gui.widgets.file_dialogs import FileDialog


@pytest.fixture
def parent(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


class Hand:
    """Types a name into the dialog that is open, and answers the question that may come."""

    def __init__(self, name, answer=None):
        self.name, self.answer, self.questions, self.boxes = name, answer, [], 0
        self.timer = QTimer(interval=30)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        top = QApplication.activeModalWidget()
        if isinstance(top, QMessageBox):
            self.questions.append((top.text(), top.textFormat()))
            QTest.mouseClick(top.button(self.answer), Qt.MouseButton.LeftButton)
            self.name = None
        elif isinstance(top, QFileDialog) and self.name is not None:
            name, self.name = self.name, None
            line = top.findChild(QLineEdit)
            line.selectAll()
            QTest.keyClicks(line, name)
            QTest.keyClick(line, Qt.Key.Key_Return)
        elif isinstance(top, QFileDialog):  # back from the question: nothing is chosen
            cancel = next(button for button in top.findChildren(QPushButton) if "Cancel" in button.text())
            QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)


def test_a_new_name_gets_its_ending(parent, tmp_path):
    hand = Hand("new")
    assert FileDialog.to_save(parent, "Save", str(tmp_path), "Session (*.h5)", ".h5") == str(tmp_path / "new.h5")
    assert hand.questions == []


@pytest.mark.parametrize("agreed", [True, False])
def test_a_file_that_exists_is_asked_about_as_it_is_typed(parent, tmp_path, agreed):
    (tmp_path / "evil&amp;<b>x.h5").write_text("")
    hand = Hand("evil&amp;<b>x", QMessageBox.StandardButton.Yes if agreed else QMessageBox.StandardButton.Cancel)
    found = FileDialog.to_save(parent, "Save", str(tmp_path), "Session (*.h5)", ".h5")
    assert found == (str(tmp_path / "evil&amp;<b>x.h5") if agreed else "")
    ((text, form),) = hand.questions
    assert text.startswith("evil&amp;<b>x.h5 exists")
    assert form == Qt.TextFormat.PlainText


def test_a_file_to_open(parent, tmp_path):
    (tmp_path / "a.h5").write_text("")
    hand = Hand("a.h5")
    assert FileDialog.to_open(parent, "Open", str(tmp_path), "Session (*.h5)") == str(tmp_path / "a.h5")
    assert hand.name is None


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_that_is_there_or_new(parent, tmp_path, there):
    if there:
        (tmp_path / "log").mkdir()
    hand = Hand(str(tmp_path / "log"))
    found = FileDialog.folder(parent, "Log", str(tmp_path), new=True)
    assert Path(found) == tmp_path / "log"
    assert hand.questions == []


@pytest.mark.parametrize("written", ["", "p", "/", "another"])
def test_what_was_typed_is_meant_whatever_qt_writes_over_it(parent, tmp_path, written):
    (tmp_path / "another").mkdir()
    hand = Hand(None)

    def type_name():
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, "pics")
        line.setText(written)  # as Qt does when it has read the folder
        QTest.keyClick(line, Qt.Key.Key_Return)

    hand.timer.stop()
    QTimer.singleShot(200, type_name)
    assert Path(FileDialog.folder(parent, "Log", str(tmp_path), new=True)) == tmp_path / "pics"


def test_what_is_clicked_after_it_is_meant_instead(parent, tmp_path):
    (tmp_path / "another").mkdir()
    hand = Hand(None)
    hand.timer.stop()
    clicked = []

    def type_and_click():
        dialog = QApplication.activeModalWidget()
        line, view = dialog.findChild(QLineEdit), dialog.findChild(QListView, "listView")
        QTest.keyClicks(line, "pics")
        at = view.model().index(0, 0, view.rootIndex())
        view.setFocus()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(at).center())
        clicked.append(at.data())
        choose = next(button for button in dialog.findChildren(QPushButton) if "Choose" in button.text())
        QTest.mouseClick(choose, Qt.MouseButton.LeftButton)

    QTimer.singleShot(400, type_and_click)
    assert Path(FileDialog.folder(parent, "Log", str(tmp_path), new=True)) == tmp_path / "another"
    assert clicked == ["another"]
