"""Traversals of each dimension."""

import numpy as np
import pytest
from hands import click


def test_traversals_sweep_each_dimension_and_a_click_goes_there(trained, qtbot):
    trained.bring("Traversals")
    panel = trained.traversal_panel
    qtbot.waitUntil(lambda: len(panel.sheet.images) == 22, timeout=5000)
    order, kl = panel.order()
    assert kl is None or (np.diff(kl[order]) <= 0).all()
    click(panel.sheet, panel.sheet.cell(10).center())
    assert trained.lab.probe[order[0]] == pytest.approx(3.0)
