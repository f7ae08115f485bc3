"""One row's posterior in its panel."""

from hands import click
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


def test_it_waits_for_the_first_map(window, qtbot, unhurried):
    """Between Train and the first map there is no row to look at: the button says so, and a click does nothing."""
    panel, seen = window.posterior_panel, []
    button = panel.button
    window.events.phase_changed.connect(
        lambda: seen.append((window.lab.phase, window.lab.embedding is None, button.isEnabled(), button.toolTip()))
    )
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    window.bring("Posterior")
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: window.lab.phase == "training", timeout=60_000)
    click(button)
    qtbot.waitUntil(lambda: window.lab.embedding is not None, timeout=60_000)
    assert all(not able for _, unmapped, able, _ in seen if unmapped), seen
    assert button.isEnabled()
