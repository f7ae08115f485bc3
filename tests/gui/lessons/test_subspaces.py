"""The lesson of the linear autoencoder beside PCA, by hand."""

import numpy as np
import pytest
from hands import choose, click
from scipy.linalg import subspace_angles
from ways import choose_model, open_card, train_out

LESSON = "Linear autoencoder beside PCA"


def opened(window, qtbot, model, epochs, settings=None):
    open_card(window, "digits", qtbot)
    choose_model(window, model, settings)
    train_out(window, qtbot, epochs)
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    page = window.lessons_panel.page
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    return page


def test_angles_of_a_linear_autoencoder_over_its_steps(window, qtbot):
    page = opened(window, qtbot, "linear-autoencoder", 10)
    found, data = page.found, window.lab.data
    x = data.x[data.train].reshape(len(data.train), -1).astype(np.float64)
    axes = np.linalg.svd(x - x.mean(0), full_matrices=False)[2][:2].T
    decoder = next(v for k, v in window.lab.decoder.weights.items() if v.shape == (64, 2))
    known = np.sort(np.degrees(subspace_angles(decoder, axes)))
    lines = page.angles.plot.lines
    assert len(lines) == 2
    assert [line.points[-1, 1] for line in lines] == pytest.approx(known, abs=1e-2)
    assert lines[-1].points[-1, 1] < lines[-1].points[0, 1]
    assert lines[0].points[-1, 0] == pytest.approx(np.log10(1 + window.lab.report.step))
    assert f"{known[-1]:.3g}°" in page.words.text()
    assert page.values["model, d numbers", "training"].text() == f"{found.train.model:.4g}"
    assert page.errors.plot.lines[0].points[2, 1] == pytest.approx(found.held_out.principal[2])
    click(page.button)
    qtbot.waitUntil(lambda: page.found is not None and page.found is not found, timeout=60_000)


def test_a_decoder_that_bends_is_told_how_to_become_linear_and_does(window, qtbot):
    page = opened(window, qtbot, "autoencoder", 2, {"hidden": "16"})
    assert page.angles.plot is None
    assert "hidden=[]" in page.angles.empty
    choose_model(window, "autoencoder", {"hidden": "[]"})
    train_out(window, qtbot, 2)
    qtbot.waitUntil(lambda: page.found is not None and page.found.affine, timeout=60_000)
    assert page.angles.plot is not None


def test_categories_span_nothing(window, qtbot):
    page = opened(window, qtbot, "gmm", 3)
    assert "categories" in page.angles.empty
    assert page.values["model, d numbers", "training"].text() == "–"
