"""The dialog of how a file is read follows its settings: other columns are guessed anew, by mouse and keys."""

import numpy as np
from answers import open_data
from hands import choose, click, pick
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

RANDOM = np.random.default_rng(0)
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def how_it_is_read(window, path, qtbot):
    """Open a file, then How it is read… by its keys."""
    open_data(window, path, qtbot)
    QTest.keyClick(window, Qt.Key.Key_I, BOTH)
    qtbot.waitUntil(lambda: window.files.dialog is not None and window.files.dialog.data is not None, timeout=20_000)
    return window.files.dialog


def ready(dialog, qtbot):
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Open)
    qtbot.waitUntil(lambda: button.isEnabled() and not dialog._soon.isActive(), timeout=20_000)
    return button


def write(path, header, rows, delimiter=","):
    path.write_text("\n".join([delimiter.join(header), *(delimiter.join(map(str, row)) for row in rows)]) + "\n")
    return path


def test_a_file_whose_header_holds_numbers_is_read_again(window, qtbot, tmp_path):
    waves = [f"{400 + 2.5 * i:.2f}" for i in range(30)]
    curves = np.cumsum(RANDOM.normal(size=(40, 30)), 1)
    path = write(tmp_path / "spectra.csv", ["sample", *waves], [[f"s{i}", *row] for i, row in enumerate(curves)])
    dialog = how_it_is_read(window, path, qtbot)
    assert dialog.problem.text() == ""
    assert dialog.roles["400.00"].currentText() == "feature"
    hidden = {name for name in ("picture", "depth", "page") if dialog.form.editors[name].isVisible()}
    assert not hidden
    pick(dialog.roles["400.00"], "ignored")
    qtbot.waitUntil(lambda: dialog.data is not None and dialog.data.shape == (29,), timeout=20_000)
    click(ready(dialog, qtbot))
    qtbot.waitUntil(lambda: window.lab.data.shape == (29,), timeout=20_000)


def test_columns_that_get_other_names_are_guessed_anew_and_so_are_the_old_ones_again(window, qtbot, tmp_path):
    rows = [[*RANDOM.normal(size=3).round(3), "ab"[i % 2]] for i in range(40)]
    path = write(tmp_path / "table.csv", ["x", "y", "z", "kind"], rows)
    dialog = how_it_is_read(window, path, qtbot)
    before = {name: box.currentText() for name, box in dialog.roles.items()}
    assert before["kind"] == "label"
    choose(dialog.form.editors["header"], "no")
    qtbot.waitUntil(lambda: "kind" not in dialog.roles, timeout=20_000)
    choose(dialog.form.editors["header"], "yes")
    qtbot.waitUntil(lambda: "kind" in dialog.roles, timeout=20_000)
    ready(dialog, qtbot)
    assert {name: box.currentText() for name, box in dialog.roles.items()} == before
    assert dialog.problem.text() == ""


def test_a_column_that_names_the_parts_is_shown_so_and_can_be_switched_off(window, qtbot, tmp_path):
    parts = ["train", "train", "train", "valid", "test"]
    rows = [[*RANDOM.normal(size=3).round(3), parts[i % 5]] for i in range(100)]
    path = write(tmp_path / "study.csv", ["x", "y", "z", "fold"], rows)
    dialog = how_it_is_read(window, path, qtbot)
    assert len(dialog.data.held_out) == 40
    assert dialog.roles["fold"].currentText() == "held-out"
    pick(dialog.roles["fold"], "ignored")
    qtbot.waitUntil(lambda: dialog.data is not None and len(dialog.data.held_out) == 10, timeout=20_000)
    click(ready(dialog, qtbot))
    qtbot.waitUntil(lambda: len(window.lab.data.held_out) == 10, timeout=20_000)


def test_what_columns_hold_follows_what_stands_for_missing_and_rows_bear_their_numbers(window, qtbot, tmp_path):
    cells = RANDOM.normal(20, 3, (60, 3)).round(2).tolist()
    cells[1][1] = cells[4][1] = cells[9][1] = -999
    dialog = how_it_is_read(window, write(tmp_path / "gaps.csv", ["a", "b", "c"], cells), qtbot)
    line = list(dialog.roles).index("b")
    assert "-999" not in dialog.columns.item(line, 1).text()
    assert dialog.columns.item(line, 2).text() == "3"
    numbers = [dialog.table.verticalHeaderItem(i).text() for i in range(4)]
    assert numbers == ["0", "2", "3", "5"]
    assert "-999" in dialog.remarks.toPlainText()


def test_the_dialog_fits_its_screen(window, qtbot, tmp_path):
    dialog = how_it_is_read(window, write(tmp_path / "a.csv", ["a", "b"], RANDOM.normal(size=(30, 2)).tolist()), qtbot)
    assert dialog.width() <= dialog.screen().availableSize().width()


def test_a_reading_that_gives_nothing_shows_nothing_of_the_one_before(window, qtbot, tmp_path):
    rows = [[*RANDOM.normal(size=3).round(3), "ab"[i % 2]] for i in range(40)]
    dialog = how_it_is_read(window, write(tmp_path / "a.csv", ["x", "y", "z", "kind"], rows), qtbot)
    assert dialog.table.isVisible()
    before = dialog.words.text()
    choose(dialog.form.editors["delimiter"], "bar")
    qtbot.waitUntil(lambda: dialog.problem.text() != "", timeout=20_000)
    assert not dialog.table.isVisible()
    assert not dialog.remarks.isVisible()
    assert dialog.words.text() == ""
    choose(dialog.form.editors["delimiter"], "suits the text")
    ready(dialog, qtbot)
    assert dialog.table.isVisible()
    assert dialog.words.text() == before
