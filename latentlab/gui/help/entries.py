"""Everything that can be done, shown or read in a window, as the command palette offers it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from latentlab.gui.help.documents import sections
from latentlab.gui.help.glossary import glossary
from latentlab.gui.help.matching import Wording
from latentlab.gui.language.catalogue import translated
from latentlab.gui.widgets.focus_order import reach, stops
from latentlab.gui.widgets.plain import as_read

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow
    from latentlab.gui.widgets.editors import ComboBox
    from latentlab.gui.widgets.form import SettingsForm

# What an entry of each kind weighs before one of another that is found as well: what is done comes before what is read.
WEIGHTS = {
    "": 12.0,
    "Setting": 10.0,
    "Panel": 14.0,
    "Model": 8.0,
    "Tour": 4.0,
    "Lesson": 4.0,
    "Glossary": 2.0,
    "Page": 0,
}
ELSEWHERE = ("Tours",)  # menus that are filled when they open


@dataclass(frozen=True)
class PaletteEntry:
    """`words` and where they are found, what it does, its keys; `lacking` says why it cannot be done now.

    It is found by what it is `called` too, and after others by `more`.
    """

    words: str
    where: str
    do: Callable[[], object]
    kind: str = ""
    keys: str = ""
    lacking: str = ""
    checked: bool = False
    called: str = ""
    more: str = ""

    @property
    def name(self) -> str:
        """The same in every window and at every time."""
        return f"{self.where} ▸ {self.words}"

    @property
    def wording(self) -> Wording:
        """How it is searched: by what is shown, and in another language by the English words too."""
        shown = [translated(each) for each in (self.words, self.called, self.where, self.kind, self.more)]
        english = "" if shown[0] == self.words else f"{self.words} {self.where}"
        return Wording.of(" ".join(shown[:2]), " ".join([*shown[2:], english]), WEIGHTS[self.kind])


def entries_of(window: MainWindow) -> list[PaletteEntry]:
    """All entries of a window as it is now, in the order of its menus."""
    found = _of_menu(window.menuBar(), "", {dock.toggleViewAction() for dock in window.docks})
    return [*found, *_panels(window), *_settings(window), *_models(window), *_lectures(window), *_texts(window)]


def _of_menu(menu: QMenuBar | QMenu, where: str, without: set[QAction], lacking: str = "") -> Iterator[PaletteEntry]:
    # Asked of its action a menu would be Python's, and be deleted with the answer.
    inside = menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    menus = {inner.menuAction(): inner for inner in inside}
    for action in menu.actions():
        words, inner = as_read(action.text()), menus.get(action)
        missing = lacking or ("" if action.isEnabled() else action.statusTip() or "There is nothing to do here now.")
        if inner is not None and inner.objectName() not in ELSEWHERE:
            inner.aboutToShow.emit()  # some are filled then
            yield from _of_menu(inner, f"{where} ▸ {words}" if where else words, without, missing)
        elif inner is None and not action.isSeparator() and action not in without:
            keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            more = "" if missing else action.statusTip()
            yield PaletteEntry(words, where, action.trigger, "", keys, missing, action.isChecked(), more=more)


def _panels(window: MainWindow) -> Iterator[PaletteEntry]:
    for dock in window.docks:
        title = dock.objectName()
        yield PaletteEntry(title, "Panels", partial(_bring, window, title), "Panel", more="panel dock view show")


def _bring(window: MainWindow, title: str) -> None:
    """Show a panel, and give the focus to the first part of it that takes keys."""
    window.bring(title)
    window.layout().activate()
    first = next(iter(stops(window.layout_of_docks.dock(title))), None)
    if first is not None:
        reach(first)


def _settings(window: MainWindow) -> Iterator[PaletteEntry]:
    panel = window.train_panel
    for form, where in ((panel.model_form, "Settings of the model"), (panel.train_form, "Settings of the run")):
        for name, editor in form.editors.items() if form is not None else ():
            if editor.parentWidget().layout().isRowVisible(editor):
                help = editor.toolTip().partition("\n")[0]
                lacking = "" if form.isEnabled() else "Settings can be changed when this run has ended."
                do = partial(_go_to, window, form, editor)
                yield PaletteEntry(
                    editor.accessibleName(), where, do, "Setting", lacking=lacking, called=name, more=help
                )


def _go_to(window: MainWindow, form: SettingsForm, editor: QWidget) -> None:
    """Bring a setting to sight, and give it the focus."""
    window.bring("Data and model")
    if not editor.isVisibleTo(form):
        form.more.setChecked(True)
    window.train_panel.area.widget().layout().activate()
    reach(editor)


def _models(window: MainWindow) -> Iterator[PaletteEntry]:
    panel = window.train_panel.model
    if panel is not None:
        lacking = "" if panel.isEnabled() else "Another model can be chosen when this run has ended."
        for i in range(panel.choice.count()):
            words, name = panel.choice.itemText(i), panel.choice.itemData(i)
            do = partial(_choose, window, "Data and model", panel.choice, i)
            yield PaletteEntry(
                words, "Models", do, "Model", lacking=lacking, more=name, checked=i == panel.choice.currentIndex()
            )


def _choose(window: MainWindow, title: str, choice: ComboBox, i: int) -> None:
    window.bring(title)
    choice.setCurrentIndex(i)
    reach(choice)


def _lectures(window: MainWindow) -> Iterator[PaletteEntry]:
    from latentlab.gui.tours import TOURS
    from latentlab.gui.tours.guide import place_kept
    from latentlab.gui.tours.reading import read_tour

    for name in TOURS:
        tour = read_tour(name)
        do = partial(window.lecturing.take, name, place_kept(name))
        yield PaletteEntry(tour.title, "Tours", do, "Tour", more=tour.summary)
    choice = window.lessons_panel.choice
    for i in range(choice.count()):
        yield PaletteEntry(choice.itemText(i), "Lessons", partial(_choose, window, "Lessons", choice, i), "Lesson")


def _texts(window: MainWindow) -> Iterator[PaletteEntry]:
    helping = window.helping
    for term in glossary().values():
        called = " ".join((*term.also, term.symbol))
        yield PaletteEntry(term.name, "Glossary", partial(helping.show_glossary, term.name), "Glossary", called=called)
    title = ""
    for section in sections():
        title = section.title if section.level == 1 else title
        where = "Documentation" if section.level == 1 else f"Documentation ▸ {title}"
        if not section.title.isdigit():  # a step of a tour
            yield PaletteEntry(section.title, where, partial(helping.show_documents, section.place), "Page")
