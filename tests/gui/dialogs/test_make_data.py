"""Data made by a rule, in another size."""

from hands import choose, click, type_into
from PySide6.QtWidgets import QDialogButtonBox
from ways import opened


def test_a_made_dataset_of_another_size(window, qtbot):
    click(window.start_page.cards[1])
    opened(window, "blobs", qtbot)
    click(window.train_panel.card.change)
    dialog = window.files.dialog
    type_into(dialog.form.editors["rows"], 300)
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open))
    qtbot.waitUntil(lambda: len(window.lab.data) == 300, timeout=20_000)
    window.files.open_path("counts:rows=60,genes=10")
    opened(window, "counts", qtbot)
    click(window.train_panel.card.change)
    dialog = window.files.dialog
    choose(dialog.label, "batch")
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open))
    qtbot.waitUntil(lambda: window.lab.data.class_names == ("first", "second"), timeout=20_000)
    assert len(window.lab.data) == 60
