"""One row's posterior in its panel."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import choose_model, open_card, train_out


def test_the_nearest_rows_posterior_is_measured(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    train_out(window, qtbot, 5)
    window.map.setFocus()
    QTest.keyClick(window.map, Qt.Key.Key_G)
    panel = window.posterior_panel
    qtbot.waitUntil(lambda: panel.found is not None, timeout=60_000)
    found = panel.found
    assert found.elbo <= found.refined
    assert found.refined < found.evidence + 0.2
    assert found.method == "quadrature"
    assert len(panel.picture.outlines) == 2
    assert "nats" in panel.gaps.text()
