"""How a file is read, chosen and previewed in the dialog."""

import numpy as np
from answers import open_data
from hands import check, choose, click, pick, reach, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from ways import opened, table_of_names

from latentlab.gui.widgets.file_dialogs import FileDialog


def test_the_import_dialog_previews_what_is_chosen(window, qtbot, tmp_path, monkeypatch):
    table_of_names(tmp_path / "a.csv")
    monkeypatch.setattr(FileDialog, "to_open", lambda *_: str(tmp_path / "a.csv"))
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None, timeout=20_000)
    roles = {name: choice.currentText() for name, choice in dialog.roles.items()}
    assert roles == {"name": "name", **dict.fromkeys("abcd", "feature"), "kind": "label"}
    assert dialog.table.columnCount() == 6
    before = dialog.data

    pick(dialog.roles["a"], "ignored")
    qtbot.waitUntil(lambda: dialog.data is not before, timeout=20_000)
    assert dialog.data.features == ("b", "c", "d")
    choose(dialog.form.editors["scaling"], "min-max")
    qtbot.waitUntil(lambda: dialog.data.extent == (0.0, 1.0), timeout=20_000)
    assert "min-max" in dialog.words.text()
    for name in "bcd":
        choose(dialog.roles[name], "ignored")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Open)
    qtbot.waitUntil(lambda: not ok.isEnabled(), timeout=20_000)
    assert "at least one column" in dialog.problem.text()
    choose(dialog.roles["b"], "feature")
    qtbot.waitUntil(ok.isEnabled, timeout=20_000)
    click(ok)
    data = opened(window, "a", qtbot)
    assert data.features == ("b",)
    assert data.extent == (0.0, 1.0)
    assert data.row_names[3] == "row 3"
    qtbot.waitUntil(lambda: not window.lab.jobs.waiting, timeout=20_000)


def test_the_axes_of_an_array_are_typed_into_the_import_dialog(window, qtbot, tmp_path, monkeypatch):
    np.save(tmp_path / "windows.npy", np.random.default_rng(0).normal(size=(30, 40, 6)))
    monkeypatch.setattr(FileDialog, "to_open", lambda *_: str(tmp_path / "windows.npy"))
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None, timeout=20_000)
    assert "“Axes: NHW” reads gray pictures" in dialog.remarks.toPlainText()
    shown = {name for name, editor in dialog.form.editors.items() if editor.isVisible()}
    assert "axes" in shown
    assert not shown & {"page", "fit", "colour", "depth", "delimiter"}
    type_into(dialog.form.editors["axes"], "NHW")
    qtbot.waitUntil(lambda: dialog.data is not None and dialog.data.is_image, timeout=20_000)
    type_into(dialog.form.editors["axes"], "NXX")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Open)
    qtbot.waitUntil(lambda: not ok.isEnabled(), timeout=20_000)
    assert "says nothing that is known" in dialog.problem.text()
    type_into(dialog.form.editors["axes"], "NTC")
    qtbot.waitUntil(ok.isEnabled, timeout=20_000)
    click(ok)
    assert opened(window, "windows", qtbot).shape == (240,)


def test_nothing_stands_for_missing_where_that_is_said_in_the_dialog(window, qtbot, tmp_path):
    random = np.random.default_rng(0)
    cells = [[f"{value:.3f}" for value in row] for row in random.normal(20, 3, (40, 3))]
    for row in (3, 9, 20):
        cells[row][1] = "-999"
    text = "# made by hand\na,b,c\n" + "\n".join(map(",".join, cells)) + "\n"
    (tmp_path / "a.csv").write_text(text)
    window.files.show_import(str(tmp_path / "a.csv"), {})
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None, timeout=20_000)
    assert len(dialog.data) == 37
    assert "“Stands for missing: nothing” keeps it" in dialog.remarks.toPlainText()
    absent = dialog.form.editors["absent"]
    assert not absent.nothing.isChecked()
    check(absent.nothing)
    assert not absent.line.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.data) == 40, timeout=20_000)
    check(absent.nothing, False)
    type_into(absent, "-999, 7")
    qtbot.waitUntil(lambda: len(dialog.data) == 37 and dialog.recipe().absent == [-999, 7], timeout=20_000)
    check(absent.nothing)
    qtbot.waitUntil(lambda: len(dialog.data) == 40, timeout=20_000)
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Open))
    data = opened(window, "a", qtbot)
    assert len(data) == 40
    assert data.source["recipe"]["absent"] == []
    reach(window.train_panel.card.change)
    click(window.train_panel.card.change)
    again = window.files.dialog
    qtbot.waitUntil(lambda: again.data is not None, timeout=20_000)
    assert again.form.editors["absent"].nothing.isChecked()  # what was said stays said
    assert len(again.data) == 40
    again.reject()


def test_nothing_begins_a_comment_where_that_is_said_in_the_dialog(window, qtbot, tmp_path):
    lines = ["# made by hand", "a,b", *(f"{i * 7 % 13}.5,{i * i % 17}" for i in range(30)), "#1,4"]
    (tmp_path / "a.csv").write_text("\n".join(lines) + "\n")
    window.files.show_import(str(tmp_path / "a.csv"), {"comment": ""})
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None or dialog.problem.text() != "", timeout=20_000)
    comment = dialog.form.editors["comment"]
    assert comment.nothing.isChecked()
    assert dialog.recipe().comment == ""
    check(comment.nothing, False)
    qtbot.waitUntil(lambda: dialog.data is not None and dialog.recipe().comment is None, timeout=20_000)
    dialog.reject()


def test_a_file_that_cannot_be_read_is_told_in_the_dialog(window, qtbot, tmp_path):
    (tmp_path / "a.csv").write_text("a,b\nx,y\nz,w\n")
    window.files.show_import(str(tmp_path / "a.csv"), {})
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: "numbers that vary" in dialog.problem.text(), timeout=20_000)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Open).isEnabled()
    assert dialog.roles.keys() == {"a", "b"}
    dialog.reject()
    assert window.lab.data is None


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


def test_the_dialog_says_which_columns_log1p_is_not_for(window, qtbot, tmp_path):
    rows = np.abs(np.random.default_rng(0).normal(3, 1, (30, 2)))
    rows[:4, 1] *= -1
    (tmp_path / "a.csv").write_text("u,v\n" + "\n".join(f"{u:.4f},{v:.4f}" for u, v in rows) + "\n")
    window.files.show_import(str(tmp_path / "a.csv"), {})
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None, timeout=20_000)
    choose(dialog.form.editors["scaling"], "log1p")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Open)
    qtbot.waitUntil(lambda: not ok.isEnabled(), timeout=20_000)
    assert "4 values are below 0 ('v' has 4)" in dialog.problem.text()
    assert "“Scaling: standard”" in dialog.problem.text()
    pick(dialog.roles["v"], "ignored")
    qtbot.waitUntil(ok.isEnabled, timeout=20_000)
    assert not dialog.problem.text()
    dialog.reject()
