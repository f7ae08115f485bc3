"""The menu of a row and a place of the map."""

import numpy as np
from hands import NONE, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import selected


def test_the_menu_of_a_row(trained, qtbot):
    view, lab = trained.map, trained.lab
    row = int(np.argmin(np.abs(lab.embedding.xy - np.quantile(lab.embedding.xy, 0.95, axis=0)).sum(1)))
    place = view.pixel_of(tuple(map(float, lab.embedding.xy[row]))).toPoint()

    def of_the_row(entry):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, NONE, place)
        actions = {action.text(): action for action in view.menu.actions()}
        click(view.menu, view.menu.actionGeometry(actions[entry]).center())
        assert not view.menu.isVisible()

    of_the_row("Probe to this row")
    assert np.abs(lab.embedding.z - lab.probe).sum(1).min() == 0
    of_the_row("Select this row")
    assert len(selected(trained)) == 1
    label = lab.data.label_of(int(selected(trained)[0]))
    of_the_row(f"All rows of {label}")
    assert (lab.data.labels[selected(trained)] == lab.data.class_names.index(label)).all()
