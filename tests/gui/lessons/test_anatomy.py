"""The lesson of the network, by hand."""

import numpy as np
import pytest
from hands import choose, click
from ways import choose_model, open_card, train_out

from latentlab.gui.lessons.anatomy import brief

LESSON = "The network, drawn"


@pytest.fixture
def page(window, qtbot):
    open_card(window, "digits", qtbot)
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    return window.lessons_panel.page


def run(page, window, qtbot, model, settings=None):
    before = page.found
    choose_model(window, model, settings)
    train_out(window, qtbot, 1)
    qtbot.waitUntil(lambda: page.found is not None and page.found is not before, timeout=30_000)
    qtbot.waitUntil(lambda: window.lab.decoder is not None, timeout=30_000)


def test_an_encoder_and_a_decoder_to_scale_and_the_rows_at_which_free_factors_are_as_many(page, window, qtbot):
    assert not page.network.columns
    assert "Train" in page.network.empty
    run(page, window, qtbot, "vae", {"hidden": "32, 16", "likelihood": "gaussian"})
    assert [each.count for each in page.network.columns] == [64, 32, 16, 4, 2, 16, 32, 64]
    assert [each.before for each in page.network.columns[1:4]] == ["2.08k", "528", "68"]
    encoder = 64 * 32 + 32 + 32 * 16 + 16 + 16 * 4 + 4
    assert page.values["encoder"].text() == f"{encoder:,}"
    assert page.values["besides"].text() == "1"  # log σ
    rows, (_, line, free) = len(window.lab.data.train), page.factors.plot.lines
    unit = 1000 if max(line.points[:, 1]) < encoder else 1
    assert line.points[:, 1] * unit == pytest.approx([encoder, encoder], rel=1e-6)
    assert np.interp(encoder / 4, free.points[:, 0], free.points[:, 1]) * unit == pytest.approx(encoder, rel=1e-3)
    assert f"N = {round(encoder / 4):,}" in page.words.text()
    assert f"{4 * rows:,}" in page.words.text()
    assert "Encoder: 64 → 32, Linear, 2,080 parameters, then ReLU" in page.network.toolTip()


@pytest.mark.slow
def test_free_factors_and_models_without_networks_are_boxes(page, window, qtbot):
    run(page, window, qtbot, "vae", {"hidden": "8", "inference": "free"})
    assert {box.symbol for box in page.network.boxes} == {"μ of q", "log σ² of q"}
    assert page.network.columns[0].below == "z"
    run(page, window, qtbot, "ppca")
    assert {box.symbol: box.shape for box in page.network.boxes} == {"W": "64 × 2", "b": "64", "ψ": "64"}
    assert not page.network.columns
    assert page.factors.plot is None
    assert "W (64 × 2)" in page.network.accessibleDescription()


def test_one_step_is_enough(page, window, qtbot):
    choose_model(window, "gmm")
    click(window.bar.step)
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    assert f"{page.found.free:,} are free" in page.words.text()
    window.lab.dirty = False


def test_numbers_in_few_letters():
    assert [brief(n) for n in (7, 999, 1000, 33280, 131_328, 1_223_860)] == [
        "7", "999", "1k", "33.3k", "131k", "1.22M"
    ]  # fmt: skip
