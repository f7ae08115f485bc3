"""The choice of a model and its form."""

import threading

from hands import type_into
from ways import choose_model, open_card

import latentlab.data.dataset
from latentlab.models import MODELS, model_class


def test_what_is_typed_for_one_model_stays_with_it(window, qtbot):
    open_card(window, "digits", qtbot)
    panel = window.train_panel
    choose_model(window, "vae")
    type_into(panel.train_form.editors["epochs"], 3)
    choose_model(window, "gmm")
    assert panel.train_form.values()["epochs"] is None
    assert panel.train_form.editors["epochs"].accessibleName() == "EM steps"
    type_into(panel.train_form.editors["epochs"], 40)
    choose_model(window, "bayesian-mixture")
    assert panel.train_form.values()["epochs"] is None
    choose_model(window, "vae")
    assert panel.train_form.values()["epochs"] == 3
    assert panel.train_form.editors["epochs"].accessibleName() == "Epochs"
    choose_model(window, "gmm")
    assert panel.train_form.values()["epochs"] == 40


def test_the_models_say_what_their_epochs_are():
    for name in MODELS:
        defaults = model_class(name).defaults
        assert defaults.converges == (defaults.unit != "epochs")
        assert defaults.whole or not defaults.converges


def test_the_forms_ask_nothing_of_the_rows_in_the_gui_thread(window, qtbot, monkeypatch):
    read, blocks = [], latentlab.data.dataset.blocks

    def noted(*given):
        read.append(threading.current_thread() is threading.main_thread())
        return blocks(*given)

    monkeypatch.setattr(latentlab.data.dataset, "blocks", noted)
    open_card(window, "digits", qtbot)
    for name in ("gplvm", "gmm", "vae"):
        choose_model(window, name)
    assert read
    assert not any(read)
