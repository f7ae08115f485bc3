"""Forms of settings."""

from ways import choose_model, open_card

from latentlab.models import MODELS, model_class


def test_every_form_has_help_for_every_field(window, qtbot):
    open_card(window, "blobs", qtbot)
    for name in MODELS:
        choose_model(window, name)
        form = window.train_panel.model.form
        assert form.kind is model_class(name).Settings
        assert all(len(editor.toolTip()) > 20 for editor in form.editors.values())
        assert "rows" not in form.editors


def test_a_list_of_nothing_is_shown_as_one_and_not_left_to_the_program(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "vae", {"hidden": "[]"})
    panel = window.train_panel.model
    form = panel.form
    assert form.values()["hidden"] == []
    for hidden in ([], [16, 8], None):
        panel.choose("vae", form.kind(hidden=hidden))
        assert form.values()["hidden"] == hidden
