"""What is drawn, from where, and what cannot be."""

import numpy as np
import pytest
from hands import choose, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import choose_model, open_card, train_out

from latentlab.gui.panels.sampling import FROM


@pytest.mark.parametrize("kind", ["prior", "aggregate", "grid", "selection", "lasso"])
def test_samples_are_drawn_and_a_click_goes_there(trained, qtbot, kind):
    lab, panel = trained.lab, trained.sampling_panel
    if kind in ("selection", "lasso"):
        lab.finding.within(np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]), "replace")
        qtbot.waitUntil(lambda: lab.selections.current is not None, timeout=20_000)
    trained.bring("Samples")
    choose(panel.source, FROM[kind][0])
    QTest.keyClick(trained, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: len(panel.places) == 36 and len(panel.sheet.images) == 36, timeout=20_000)
    if kind == "lasso":
        assert np.abs(panel.places).max() <= 0.5
    click(panel.sheet, panel.sheet.cell(3).center())
    assert np.array_equal(lab.probe, panel.places[3])


def test_what_is_drawn_is_chosen_in_the_panel(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "gmm", {"components": 3, "covariance": "diagonal", "starts": 1})
    train_out(window, qtbot)
    lab, panel = window.lab, window.sampling_panel
    window.bring("Samples")
    qtbot.wait(50)
    click(panel.again)
    qtbot.waitUntil(lambda: len(panel.places) == 36, timeout=20_000)
    assert len(np.unique(panel.places, axis=0)) <= 3  # the means of the components
    assert "E[x|z]" in panel.words.text()
    click(panel.shown)
    qtbot.waitUntil(panel.shown.view().isVisible, timeout=20_000)
    QTest.keyClick(panel.shown.view(), Qt.Key.Key_Down)
    QTest.keyClick(panel.shown.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "x ~ p(x|z)" in panel.words.text(), timeout=20_000)
    assert len(np.unique(panel.places, axis=0)) == 36
    rows = lab.data.x.reshape(len(lab.data), -1)
    assert all(np.abs(rows - place).max(1).min() > 0.01 for place in panel.places)  # none is a row


def test_what_a_model_cannot_be_drawn_from_is_disabled_with_a_sentence(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "linear-autoencoder")
    train_out(window, qtbot, 2)
    panel = window.sampling_panel
    entries = {panel.source.itemData(index): panel.source.model().item(index) for index in range(5)}
    assert [kind for kind, entry in entries.items() if not entry.isEnabled()] == ["prior", "grid"]
    assert "no p(z)" in entries["prior"].toolTip()
    assert panel.source.currentData() == "aggregate"
    behind = window.strip.background
    item = behind.model().item(behind.findData("prior"))
    assert not item.isEnabled()
    assert "no p(z)" in item.toolTip()
    window.map.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(window.map, Qt.Key.Key_K)
        seen.append(window.map.background.kind)
    assert "prior" not in seen
