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
