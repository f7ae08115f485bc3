"""One row's posterior in its panel."""

from dataclasses import replace

import numpy as np
import pytest
from hands import LEFT, NONE, choose, click, set_epochs, type_into
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ways import choose_model, drag_on, open_card, train_out

from latentlab.data import Dataset


def dashed(plot):
    """The outlines of the best q."""
    return [line for line in plot.plot.lines if line.dashed] if plot.plot is not None else []


def settled(panel):
    """Whether what is shown is of the row of now and as good as it gets."""
    look = panel.look_of_now
    return look is not None and look.fine and look.row == panel.lab.nearest_row()[0]


@pytest.fixture
def panel(window, qtbot):
    """The panel in sight, after a short run of a VAE of three dimensions on the digits."""
    open_card(window, "digits", qtbot)
    choose_model(window, "vae")
    type_into(window.train_panel.model.form.editors["latent_dim"], 3)
    type_into(window.train_panel.model.form.editors["hidden"], "64, 32")  # what is measured takes a third of the time
    train_out(window, qtbot, 3)
    window.bring("Posterior")
    qtbot.waitUntil(lambda: settled(window.posterior_panel), timeout=30_000)
    return window.posterior_panel


def test_it_follows_the_probe_or_stays(panel, window, qtbot):
    start = window.map.pixel_of(window.lab.probe_xy()).toPoint()
    place = window.map.pixel_of(tuple(window.lab.embedding.xy[40])).toPoint()
    first = panel.look_of_now.row
    QTest.mousePress(window.map.viewport(), LEFT, NONE, start)
    drag_on(window.map, place, NONE)
    QTest.mouseRelease(window.map.viewport(), LEFT, NONE, place)
    qtbot.waitUntil(lambda: settled(panel), timeout=30_000)
    second = panel.look_of_now.row
    assert second != first
    click(panel.follows)
    window.lab.set_probe(np.zeros(3, np.float32))
    qtbot.wait(300)
    assert panel.look_of_now.row == second
    click(panel.follows)
    qtbot.waitUntil(lambda: settled(panel), timeout=30_000)


def test_axes_are_chosen_and_pointing_moves_the_probe(panel, window, qtbot):
    assert "A slice" in panel.gaps.text()
    for box, name in ((panel.across, "z₁"), (panel.up, "z₃")):
        if box.currentText() != name:
            choose(box, name)
    qtbot.waitUntil(lambda: panel.look_of_now.dimensions == (0, 2), timeout=30_000)
    assert panel.whole.plot.names == ("z₁", "z₃")
    room = panel.whole._room()
    QTest.mouseClick(panel.whole, LEFT, NONE, room.center().toPoint())
    z = window.lab.probe
    assert abs(z[[0, 2]]).max() < 0.2
    assert z[1] == 0


def test_it_rests_while_it_is_not_seen(panel, window, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(panel.inspector, "request", asked.append)
    window.bring("Curves")
    window.lab.set_probe(np.ones(3, np.float32))
    qtbot.wait(300)
    assert not asked
    window.bring("Posterior")
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)


def test_it_follows_the_training(panel, window, qtbot):
    set_epochs(window, 5000)
    window.lab.dirty = False
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "training", timeout=30_000)
    qtbot.waitUntil(lambda: panel.look_of_now is not None, timeout=60_000)
    for _ in range(3):
        before = panel.look_of_now.covariance
        qtbot.waitUntil(lambda b=before: not np.array_equal(panel.look_of_now.covariance, b), timeout=60_000)
    assert len(panel.look_of_now.posterior.axes[0]) == 50
    click(window.bar.stop)
    qtbot.waitUntil(lambda: window.lab.phase != "training", timeout=60_000)
    qtbot.waitUntil(lambda: len(panel.look_of_now.posterior.axes[0]) == 200, timeout=60_000)


def test_models_without_a_gaussian_q_are_said_to_have_none(window, qtbot):
    open_card(window, "digits", qtbot)
    choose_model(window, "autoencoder")
    train_out(window, qtbot, 2)
    window.bring("Posterior")
    panel = window.posterior_panel
    qtbot.waitUntil(lambda: "no Gaussian q" in panel.whole.empty, timeout=20_000)
    assert panel.look_of_now is None
    assert not panel.bar.parts


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
    qtbot.waitUntil(lambda: bool(dashed(panel.close_by)) and bool(dashed(panel.whole)), timeout=30_000)
    assert panel.look_of_now.row == found.row
    assert [part.words.split(" ")[0] for part in panel.bar.parts] == ["ELBO", "amortisation", "approximation"]
    gaps = max(found.refined - found.elbo, 0) + max(found.evidence - found.refined, 0)
    assert sum(part.nats for part in panel.bar.parts[1:]) == pytest.approx(gaps)
    assert "quadrature" in panel.gaps.text()


def test_it_waits_for_the_end_of_the_training(window, qtbot, unhurried):
    """While a model trains the button says what to do first, and a click does nothing."""
    panel, seen = window.posterior_panel, []
    button = panel.button
    window.events.phase_changed.connect(
        lambda: seen.append((window.lab.phase, window.lab.embedding is None, button.isEnabled(), button.toolTip()))
    )
    open_card(window, "digits", qtbot)
    choose_model(window, "ppca")
    window.bring("Posterior")
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "training", timeout=60_000)
    click(button)
    qtbot.waitUntil(lambda: window.lab.embedding is not None, timeout=60_000)
    assert not button.isEnabled()
    assert "Pause" in button.toolTip()
    assert all(not able for _, unmapped, able, _ in seen if unmapped), seen
    click(window.bar.pause)
    qtbot.waitUntil(lambda: window.lab.phase == "paused", timeout=60_000)
    assert button.isEnabled()


def test_the_row_that_stays_is_looked_at(panel, window, qtbot):
    click(panel.follows)
    row = panel.look_of_now.row
    window.lab.set_probe(window.lab.embedding.z[100])
    assert panel.button.text() == "Look at this row"
    click(panel.button)
    qtbot.waitUntil(lambda: panel.found is not None, timeout=60_000)
    assert panel.found.row == row
    assert "A slice" in panel.gaps.text()
    assert dashed(panel.whole)


def test_axes_are_never_the_same_and_lie_as_they_are_chosen(panel, qtbot):
    choose(panel.across, "z₃")
    qtbot.waitUntil(lambda: panel.look_of_now.dimensions[0] == 2 and panel.look_of_now.fine, timeout=30_000)
    assert panel.whole.plot.names[0] == "z₃"
    choose(panel.up, "z₃")
    qtbot.waitUntil(lambda: panel.look_of_now.dimensions[1] == 2 and panel.look_of_now.fine, timeout=30_000)
    assert panel.across.currentText() != "z₃"


@pytest.mark.parametrize("name", ["factor-analysis", "ppca"])
def test_of_linear_models_nothing_is_lost(window, qtbot, name):
    open_card(window, "digits", qtbot)
    choose_model(window, name)
    train_out(window, qtbot, 30)
    window.bring("Posterior")
    panel = window.posterior_panel
    qtbot.waitUntil(lambda: settled(panel), timeout=30_000)
    click(panel.button)
    qtbot.waitUntil(lambda: panel.found is not None, timeout=60_000)
    assert [part.nats for part in panel.bar.parts[1:]] == pytest.approx([0, 0], abs=1e-3)


@pytest.mark.parametrize("width", [440, 520, 640, 900])
def test_figures_and_pictures_are_seen_whole_in_a_narrow_panel(panel, window, width):
    dock = window.layout_of_docks.dock("Posterior")
    dock.setFloating(True)
    dock.resize(width, 360)
    page = dock.widget()
    qt = QApplication.instance()
    qt.processEvents()
    assert page.horizontalScrollBar().maximum() == 0
    for part in (panel.bar, panel.gaps, panel.whole, panel.close_by):
        at = part.mapTo(page.viewport(), QPoint())
        assert at.x() >= 0
        assert at.x() + part.width() <= page.viewport().width()
    assert (panel.whole.mapTo(panel, QPoint()).y() < panel.gaps.mapTo(panel, QPoint()).y()) == (width >= 640)


def test_names_of_rows_stay_as_they_are_at_the_beginning_of_a_sentence(window):
    panel, lab = window.posterior_panel, window.lab
    named = Dataset("a", np.zeros((3, 2), np.float32), np.empty(0, np.int64), row_names=("id0098", "b", "c"))
    for data, name in ((named, "id0098"), (replace(named, row_names=None), "Row 0")):
        lab.take_data(data)
        assert panel._name(0) == name
