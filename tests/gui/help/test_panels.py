"""No panel is without its What's This?, and where it says more there is more."""

from latentlab.gui.app.docks import PLAN
from latentlab.gui.help.documents import sections
from latentlab.gui.help.panels import buttons, panels
from latentlab.gui.widgets.equation import equations


def test_every_panel_is_explained_and_has_a_page():
    assert panels().keys() == {title for title, *_ in PLAN} | {"Map"}
    places = {section.place for section in sections()}
    for title, panel in panels().items():
        assert panel.text.endswith("."), title
        assert panel.page in places, title
        assert panel.equation == "" or panel.equation in equations()


def test_every_button_has_a_name_and_sentences():
    for path, text in buttons().items():
        name, sentences = text.split("\n")
        assert name, path
        assert sentences.endswith("."), path
