"""What a tour does in the window, as a hand would: through the slots of its widgets and the entries of its menus."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from latentlab.data.builtin import DATASETS
from latentlab.errors import InputError
from latentlab.gui.app.docks import PLAN
from latentlab.gui.lessons import LESSONS
from latentlab.gui.tours.parts import button_of, combo_of, page_of, slider_of
from latentlab.models import MODELS

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from latentlab.gui.app import MainWindow

Over = Callable[[], bool]


def at_once() -> bool:
    """Of what takes no time."""
    return True


def _open(window: MainWindow, name: str) -> Over:
    """Open a built-in dataset, always anew: what a tour says is of the rows as they are made."""
    before = window.lab.data_ticket
    window.files.open_path(name)
    return lambda: window.lab.data_ticket != before and window.train_panel.model is not None


def _choose_model(window: MainWindow, words: str) -> Over:
    """Fill in the forms: `ppca latent_dim=2 epochs=30`; what is not named is the model's own."""
    from latentlab.models import model_class
    from latentlab.settings import make, parse_assignments, split
    from latentlab.training import TrainSettings

    name, *pairs = shlex.split(words)
    kind, panel = model_class(name), window.train_panel
    of_model, of_run = split(parse_assignments(pairs), kind.Settings, TrainSettings)
    panel.model.choose(name, make(kind.Settings, of_model))
    panel.train_form.show_values(make(TrainSettings, of_run))
    return at_once


def _train(window: MainWindow, _: str) -> Over:
    """Click Train, and see the run to its end, placed on the map and measured."""
    lab = window.lab
    if lab.phase in ("training", "paused"):
        raise InputError("A run is under way: stop it first.")
    before = lab.run_ticket
    window.bar.train.click()
    return lambda: (
        lab.run_ticket != before and lab.phase == "ended" and lab.embedding is not None and lab.embedding.whole
        and lab.health is not None and lab.measured_now is not None
    )  # fmt: skip


def _ended(window: MainWindow, _: str) -> Over:
    """See the run that is under way to its end, placed and measured."""
    lab = window.lab
    return lambda: lab.phase == "ended" and lab.embedding is not None and lab.embedding.whole and lab.health is not None


def _stop(window: MainWindow, _: str) -> Over:
    window.bar.stop.click()
    return lambda: window.lab.phase not in ("training", "paused")


def _bring(window: MainWindow, title: str) -> Over:
    window.bring(title)
    return at_once


def _lesson(window: MainWindow, title: str) -> Over:
    window.bring("Lessons")
    window.lessons_panel.choice.setCurrentText(title)
    return lambda: page_of(window) is not None and page_of(window).isVisible()


def _press(window: MainWindow, words: str) -> Over:
    """Click a button; what a disabled one says is an error."""
    button = button_of(window, words)
    if not button.isEnabled():
        raise InputError(button.toolTip() or f"{words} cannot be pressed now.")
    button.click()
    return at_once


def _choose(window: MainWindow, words: str) -> Over:
    """Choose an entry of a list: `p(z): A ring`."""
    name, _, entry = words.partition(": ")
    combo = combo_of(window, name)
    index = combo.findText(entry)
    if index < 0:
        raise InputError(f"{name} has no entry {entry!r}.")
    combo.setCurrentIndex(index)
    combo.activated.emit(index)  # which a hand's choice tells, too
    return at_once


def _slide(window: MainWindow, words: str) -> Over:
    """Move a slider to a share of its way, 0 to 1: `Latent dimension 1: 0.75`."""
    name, _, share = words.partition(": ")
    slider = slider_of(window, name)
    slider.setValue(round(slider.minimum() + float(share) * (slider.maximum() - slider.minimum())))
    return at_once


def _menu(window: MainWindow, words: str) -> Over:
    """Trigger an entry of the menus, whatever lies above it: `Map > Background > Decoded tiles`."""
    action = _entry(window, words.split(" > "))
    if not action.isEnabled():
        raise InputError(action.toolTip())
    action.trigger()
    return at_once


def _entry(window: MainWindow, words: list[str]) -> QAction:
    part = window.menuBar()
    for word in words[:-1]:  # not by the action that opens it: what that answers is Python's, and gone with the answer
        inner = part.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
        part = next((each for each in inner if each.title().replace("&", "") == word), QMenu())
    found = [each for each in part.actions() if each.text().replace("&", "").rstrip("…") == words[-1]]
    if not found:
        raise InputError(f"There is no entry {' > '.join(words)}.")
    return found[0]


def _probe_to_row(window: MainWindow, row: str) -> Over:
    window.lab.probe_to_row(int(row))
    return at_once


def _find(window: MainWindow, text: str) -> Over:
    panel, before = window.find_panel, window.lab.selections.current
    panel.line.setText(text)
    panel.find.click()
    return lambda: window.lab.selections.current is not before


class Deed(NamedTuple):
    """What is done with a value; it is over when what that returns holds.

    `says` is told meanwhile. Of values that are among a few, `values` says which. `loses`: the present run goes.
    """

    do: Callable[[MainWindow, str], Over]
    says: str
    values: Collection[str] = ()
    loses: bool = False


DEEDS: dict[str, Deed] = {
    "open": Deed(_open, "Opening {}", DATASETS, loses=True),
    "model": Deed(_choose_model, "Choosing {}", MODELS),
    "train": Deed(_train, "Training", loses=True),
    "until the run ends": Deed(_ended, "Training"),
    "stop": Deed(_stop, "Stopping"),
    "bring": Deed(_bring, "Showing {}", tuple(title for title, *_ in PLAN)),
    "lesson": Deed(_lesson, "Opening the lesson", LESSONS),
    "press": Deed(_press, "{}"),
    "choose": Deed(_choose, "{}"),
    "slide": Deed(_slide, "{}"),
    "menu": Deed(_menu, "{}"),
    "probe to row": Deed(_probe_to_row, "Moving the probe"),
    "find": Deed(_find, "Finding {}"),
}


def deed_of(words: str) -> tuple[Deed, str]:
    """The deed that words begin with, and the value behind it."""
    fits = [name for name in DEEDS if words == name or words.startswith(f"{name} ")]
    if not fits:
        raise InputError(f"There is no deed {words!r}; there are {', '.join(DEEDS)}.")
    name = max(fits, key=len)
    return DEEDS[name], words[len(name) :].strip()


def check_deed(words: str) -> None:
    """Raise :class:`InputError` for a deed that is none, or a value that it does not know."""
    deed, value = deed_of(words)
    name = value.partition(" ")[0] if deed.values is MODELS else value
    if deed.values and name not in deed.values:
        raise InputError(f"{words!r}: there is no {name!r}; there are {', '.join(deed.values)}.")
