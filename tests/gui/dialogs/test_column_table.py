"""What each column is for, with its reason, and changed."""

from hands import choose, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from ways import opened

from latentlab.gui.dialogs.import_data import ImportDialog


def test_roles_are_seen_with_their_reasons_and_changed_by_one_click(window, qtbot, tmp_path):
    lines = [f"{i},{1000 + 37 * i % 911},{i * 7 % 13}.5,{i * i % 17}.25,{'xyz'[i % 3]}" for i in range(40)]
    (tmp_path / "a.csv").write_text("row,customer_id,dose,weight,kind\n" + "\n".join(lines))
    window.files.open_path(str(tmp_path / "a.csv"))
    data = opened(window, "a", qtbot)
    assert data.features == ("dose", "weight")
    card = window.train_panel.card
    assert "Learned from: dose, weight. Label: kind. Left out: row, customer_id." in card.read.text()
    assert "counts the rows" in card.read.toolTip()
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(
        lambda: QApplication.activeModalWidget() is not None or window.findChild(ImportDialog), timeout=20_000
    )
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.columns.rowCount() == 5, timeout=20_000)
    reasons = {dialog.columns.item(i, 0).text(): dialog.columns.item(i, 4).text() for i in range(5)}
    assert reasons["row"] == "identifier: it counts the rows"
    assert "another for nearly each row" in reasons["customer_id"]
    assert "last column" in reasons["kind"]  # as it was guessed, though the recipe names it by now
    assert "header" in dialog.form.editors
    choose(dialog.roles["row"], "label")  # which only one column can be
    assert dialog.roles["kind"].currentText() == "ignored"
    qtbot.waitUntil(lambda: dialog.data is not None and dialog.data.label_name == "row", timeout=20_000)
    choose(dialog.roles["kind"], "label")
    choose(dialog.roles["customer_id"], "feature")
    qtbot.waitUntil(lambda: dialog.data is not None and "customer_id" in dialog.data.features, timeout=20_000)
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Open))
    qtbot.waitUntil(lambda: "customer_id" in window.lab.data.features, timeout=20_000)
