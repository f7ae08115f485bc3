"""Everything is among what the palette offers, and says why it cannot be done where it cannot."""

from collections import Counter

from hands import reach
from PySide6.QtWidgets import QApplication, QMenu

from latentlab.data.builtin import DATASETS
from latentlab.gui.app.recents import add_recent
from latentlab.gui.help.entries import PaletteEntry, entries_of
from latentlab.gui.help.glossary import glossary
from latentlab.gui.help.matching import rank
from latentlab.gui.language.catalogue import Catalogue, Sentence, speak
from latentlab.gui.lessons import LESSONS
from latentlab.gui.tours import TOURS
from latentlab.gui.widgets.plain import as_read


def by_name(window):
    return {entry.name: entry for entry in entries_of(window)}


def test_actions_panels_data_lessons_tours_and_words_are_all_there(window, tmp_path):
    (tmp_path / "a & b.h5").touch()
    add_recent(tmp_path / "a & b.h5")
    window.files.recent_changed.emit()
    found = by_name(window)
    shown = {dock.toggleViewAction() for dock in window.docks}
    menus = (*window.tops.values(), *window.menuBar().findChildren(QMenu))
    inner = {menu.menuAction() for menu in menus}
    for action in {action for menu in menus for action in menu.actions()} - shown - inner:
        assert action.isSeparator() or any(name.endswith(f" ▸ {as_read(action.text())}") for name in found)
    kinds = Counter(entry.kind for entry in found.values())
    assert kinds["Panel"] == len(window.docks)
    assert (kinds["Lesson"], kinds["Tour"]) == (len(LESSONS), len(TOURS))
    assert kinds["Glossary"] == len(glossary())
    assert kinds["Page"] > 40
    assert {f"File ▸ Built-in data ▸ {card.title}" for card in DATASETS.values()} <= found.keys()
    assert f"File ▸ Recent sessions ▸ {(tmp_path / 'a & b.h5').resolve()}" in found


def test_what_cannot_be_done_says_why_and_what_can_says_its_keys(window):
    found = by_name(window)
    assert found["File ▸ Save session"].lacking
    assert found["Map ▸ Plane ▸ UMAP"].lacking
    assert found["Edit ▸ Undo"].lacking
    assert found["File ▸ Open data file"].lacking == ""
    assert found["File ▸ Open data file"].keys == "Ctrl+O"


def test_a_setting_comes_to_sight_with_the_focus_even_a_rare_one(digits, qtbot):
    panel = digits.train_panel
    qtbot.waitUntil(lambda: panel.model is not None, timeout=30_000)
    digits.docks[0].close()
    found = by_name(digits)
    assert "Settings of the model ▸ Pseudo-inputs" in found
    found["Settings of the model ▸ Free bits"].do()
    editor = panel.model_form.editors["free_bits"]
    qtbot.waitUntil(lambda: not editor.visibleRegion().isEmpty() and editor.hasFocus(), timeout=20_000)
    found["Settings of the run ▸ Seed"].do()
    editor = panel.train_form.editors["seed"]
    qtbot.waitUntil(lambda: not editor.visibleRegion().isEmpty() and editor.hasFocus(), timeout=20_000)
    reach(panel.model_form.editors["beta"])


def test_it_is_found_by_the_words_that_are_shown_and_by_the_english_ones():
    known = {"Reset": "Zurücksetzen", "Window": "Ansicht"}
    speak(Catalogue([Sentence(text) for text in known], known.get))
    try:
        wording = PaletteEntry("Reset", "Window", print).wording
        assert all(rank(typed, [wording], 1) == [0] for typed in ("zurück", "ansicht", "reset", "window"))
        assert rank("zurück reset nothing", [wording], 1) == []
    finally:
        speak(None)


def test_labels_are_offered_that_their_menu_would_show(digits):
    found = by_name(digits)
    assert "Select ▸ By label ▸ 7" in found
    found["Select ▸ By label ▸ 7"].do()
    assert len(digits.lab.selections.current) == (digits.lab.data.labels == 7).sum()


def test_lines_of_a_form_that_say_nothing_now_are_left_out(digits, qtbot):
    panel = digits.train_panel
    qtbot.waitUntil(lambda: panel.model is not None, timeout=30_000)
    assert "Settings of the run ▸ Learning rate" in by_name(digits)
    by_name(digits)["Models ▸ Mixture of Gaussians"].do()
    assert panel.model.name == "gmm"
    assert by_name(digits)["Models ▸ Mixture of Gaussians"].checked
    assert "Settings of the run ▸ Learning rate" not in by_name(digits)
    assert "Settings of the model ▸ Covariances" in by_name(digits)


def test_a_panel_is_brought_with_the_focus_and_a_lesson_is_chosen(window):
    by_name(window)["Panels ▸ Find"].do()
    assert not window.find_panel.visibleRegion().isEmpty()
    assert window.layout_of_docks.dock("Find").isAncestorOf(QApplication.focusWidget())
    title = list(LESSONS)[7]
    by_name(window)[f"Lessons ▸ {title}"].do()
    assert window.lessons_panel.choice.currentText() == title
    assert not window.lessons_panel.visibleRegion().isEmpty()
