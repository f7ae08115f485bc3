"""Deeds do what a hand does, and refuse what a hand cannot do."""

import pytest

from latentlab.errors import InputError
from latentlab.gui.tours.deeds import DEEDS, check_deed, deed_of


def do(window, qtbot, words):
    deed, value = deed_of(words)
    over = deed.do(window, value)
    qtbot.waitUntil(over, timeout=120_000)


def test_the_longest_name_that_fits_is_the_deed():
    assert deed_of("probe to row 17") == (DEEDS["probe to row"], "17")
    assert deed_of("train") == (DEEDS["train"], "")
    with pytest.raises(InputError, match="no deed 'training'"):
        deed_of("training")
    with pytest.raises(InputError, match="no 'Nowhere'"):
        check_deed("bring Nowhere")


def test_data_are_opened_a_model_is_chosen_and_trained(window, qtbot):
    for words in ("open blobs", "model gmm components=2 epochs=4 seed=3", "train"):
        do(window, qtbot, words)
    lab = window.lab
    assert lab.data.name == "blobs"
    assert lab.model_settings.components == 2
    assert (lab.train_settings.epochs, lab.train_settings.seed) == (4, 3)
    assert lab.measured_now is not None
    ticket = lab.data_ticket
    lab.dirty = False
    do(window, qtbot, "open blobs")  # anew
    assert lab.data_ticket != ticket
    assert lab.phase == "ready"


def test_lists_sliders_menus_buttons_and_rows(one_run, qtbot):
    lab = one_run.lab
    do(one_run, qtbot, "choose Background: Prior density")
    assert one_run.map.background.kind == "prior"
    do(one_run, qtbot, "menu Map > Background > No background")
    assert one_run.map.background.kind == "none"
    do(one_run, qtbot, "slide Latent dimension 2: 0.75")
    assert lab.probe[1] == pytest.approx(2.0, abs=0.02)
    do(one_run, qtbot, "probe to row 5")
    assert lab.nearest_row()[0] == 5
    do(one_run, qtbot, "bring Find")
    do(one_run, qtbot, 'find label == "3"')
    assert (lab.data.labels[lab.selections.current.rows] == 3).all()
    do(one_run, qtbot, "press Invert")
    assert (lab.data.labels[lab.selections.current.rows] != 3).all()
    with pytest.raises(InputError, match="no entry 'Wallpaper'"):
        do(one_run, qtbot, "choose Background: Wallpaper")
    do(one_run, qtbot, "lesson MLE against MAP")
    assert one_run.lessons_panel.page.isVisible()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("press Nothing", "0 buttons 'Nothing'"), ("choose Nothing: x", "no part called 'Nothing'"),
        ("menu Map > Turn", "no entry Map > Turn"),
        ("menu Map > Fit", "No rows are on the map"),
        ("press Step", "0 buttons 'Step'"), ("slide Latent dimension 1: 0.5", "no part called"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said(window, words, said):
    deed, value = deed_of(words)
    with pytest.raises(InputError, match=said):
        deed.do(window, value)


def test_a_run_under_way_is_not_trained_over(window, qtbot, unhurried):
    for words in ("open blobs", "model gmm epochs=100000", "lesson EM, half-step by half-step", "press Start paused"):
        do(window, qtbot, words)
    qtbot.waitUntil(lambda: window.lab.phase == "paused", timeout=60_000)
    with pytest.raises(InputError, match="stop it first"):
        DEEDS["train"].do(window, "")
    do(window, qtbot, "stop")
    assert window.lab.phase == "ended"
