"""The dialog of an export."""

from ways import export


def test_export_dialog_says_what_is_wrong(trained, qtbot, tmp_path):
    dialog = export(trained, "grid", tmp_path / "grid.jpg", qtbot)
    assert dialog.isVisible()
    assert ".png" in dialog.problem.text()
    dialog.close()
