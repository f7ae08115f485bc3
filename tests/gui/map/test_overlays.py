"""What the model itself shows on the map."""

import numpy as np
import pytest
from hands import menu
from ways import choose_model, open_card, train_out


def test_the_posterior_of_a_selected_row_is_an_ellipse(trained):
    lab = trained.lab
    lab.finding.row(12)
    (outline,) = trained.map._spreads.ellipses
    spread = lab.decoder.spread(lab.data.x[12:13])[0]
    assert np.allclose(np.ptp(outline, axis=0) / 2, spread, rtol=0.01)
    assert np.allclose(outline.mean(0), lab.embedding.xy[12], atol=0.02)


SMALL = {
    "gmm": {"components": 3, "starts": 1},
    "bayesian-mixture": {"components": 6, "starts": 1},
    "gplvm": {"inference": "Bayesian", "inducing": 12},
}


def test_a_mixture_shows_its_ellipses_and_responsibilities(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm", {"components": 3})
    train_out(window, qtbot)
    lab = window.lab
    assert window.map.ellipses.count == 3
    assert lab.by_component
    assert window.decoded.shares.isVisible()
    assert window.decoded.shares.bars.sum() == pytest.approx(1, abs=1e-5)
    assert "Component" in window.decoded.caption.text()
    assert not window.legend.chips
    menu(window, "Map", "Colour by component")
    assert not lab.by_component
    assert window.legend.isVisible()
    assert lab.report.outcome == "converged"


def test_components_that_empty_themselves_fade(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "bayesian-mixture")
    train_out(window, qtbot)
    assert window.map.ellipses.count == 3


def test_a_gplvm_shows_its_doubt(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gplvm", SMALL["gplvm"])
    train_out(window, qtbot, 5)
    assert window.map.deviation.shown
