"""Places kept by name in their panel."""

import numpy as np
from hands import CONTROL, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog


def test_bookmarks_are_added_visited_renamed_removed_and_undone(trained, qtbot, monkeypatch):
    lab, panel = trained.lab, trained.bookmarks_panel
    for z in ((0.5, 0.5), (-0.5, 0.2)):
        lab.set_probe(np.array(z, np.float32))
        QTest.keyClick(trained, Qt.Key.Key_M)
    trained.bring("Bookmarks")
    assert len(panel.sheet.images) == 2
    click(panel.sheet, panel.sheet.cell(0).center())
    assert np.allclose(lab.probe, (0.5, 0.5))
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **more: ("home", True))
    click(panel.rename)
    assert lab.bookmarks.kept[0].name == "home"
    click(panel.drop)
    assert len(lab.bookmarks.kept) == 1
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    assert lab.bookmarks.kept[0].name == "home"
    click(panel.path)
    assert len(lab.path) == 2
