"""In a language that nobody speaks, from left to right and from right to left: what went past the door?"""

import re

import pytest
from cutting import cut_texts
from PySide6.QtCore import Qt
from speaking_pseudo import outside, pseudo_door, shown_texts  # noqa: F401
from whole_window import dialogs, parts

from latentlab.gui.help.glossary import glossary
from latentlab.gui.help.keys import packages_page
from latentlab.models.likelihoods import LIKELIHOODS
from latentlab.models.presets import PRESETS

# Qt's own words, which its own translations say; and those of menus that Qt's plots make and the window never shows.
OF_QT = {
    "Float", "Undocks and re-attaches the dock widget", "Close", "Closes the dock widget", "Scroll Left",
    "Scroll Right", "Open", "Save", "Cancel", "OK", "Export...", "Export",
}  # fmt: skip
# Names that are the same in every language: of datasets, columns, presets, likelihoods and languages; of dialogs here.
NAMES = {
    *LIKELIHOODS, *PRESETS, "t-SNE", "dSprites", "digits", "digit", "kind", "blob", "batch", "keys", "packages",
    "English", "Deutsch", "Français", "Español",
}  # fmt: skip
NO_WORD = re.compile(
    r"[^\W\d_]*[A-Z]{2}[\w-]*|\by = (exp|logistic) x|dSprites|日本語|简体中文"
)  # ELBO, IWAE-50, a formula


def english(root):
    """The texts of a part of the window that were not translated: whose they are, and the text."""
    found = {}
    for whose, text in shown_texts(root):
        left = NO_WORD.sub("", outside(text))
        if left.strip() and outside(left) and text not in OF_QT | NAMES and not text.startswith(tuple(NAMES)):
            found[text] = whose
    return found


@pytest.fixture
def direction(qapp, request):
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft], indirect=True)
def test_every_text_goes_through_the_door_before_there_are_data(pseudo_door, direction, window, qtbot):  # noqa: F811
    found = english(window)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for _, root in parts(window):
        found |= english(root)
    assert not found


def test_every_text_goes_through_the_door_after_a_run(pseudo_door, trained, qtbot, tmp_path):  # noqa: F811
    found, cut = english(trained), {}
    for name, root in parts(trained):
        qtbot.wait(30)
        found |= english(root)
        cut[name] = cut_texts(root)
    for name, dialog in dialogs(trained, qtbot, tmp_path):
        found |= english(dialog)
        cut[name] = cut_texts(dialog)
    trained.lab.dirty = False
    assert not found
    assert not {name: texts for name, texts in cut.items() if texts}


def test_help_is_translated_as_a_whole(pseudo_door, window, qtbot):  # noqa: F811
    window.helping.show_glossary("posterior")
    view = window.helping.glossary
    assert view.terms.currentItem().text() == "⟦posteriorö⟧"
    also = ", ".join(glossary()["posterior"].also)  # which the field's books in English say
    assert not outside(view.page.toPlainText().replace("Mentioned", "").replace(also, ""))
    view.close()
    assert not outside(packages_page())


def test_what_is_outside_of_brackets_is_told():
    assert outside("⟦All of ⟦it⟧⟧ · 7") == ""
    assert outside("⟦All⟧ of it") == " of it"
    assert outside("<b>⟦All⟧</b>") == ""
