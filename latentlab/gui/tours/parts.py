"""The parts of the window by the names that a person sees or hears, and conditions that are waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDockWidget, QPushButton, QToolButton, QWidget

from latentlab.errors import InputError
from latentlab.gui.widgets.editors import ComboBox, Slider

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow
    from latentlab.gui.lessons.page import LessonPage

W = TypeVar("W", bound=QWidget)


def part_of(window: MainWindow, name: str) -> QWidget:
    """A dock by its title, or a widget in sight by its accessible name; raises :class:`InputError` for neither."""
    dock = next((dock for dock in window.docks if dock.objectName() == name), None)
    return dock if dock is not None else named(window, QWidget, name)


def named(window: MainWindow, kind: type[W], name: str) -> W:
    """The one widget of a kind with this accessible name, of all that are not hidden by hand."""
    found = [each for each in window.findChildren(kind) if each.accessibleName() == name and _shown(window, each)]
    if not found:
        raise InputError(f"There is no part called {name!r} in the window now.")
    return found[0]


def button_of(window: MainWindow, words: str) -> QPushButton | QToolButton:
    """The one button in sight with these words."""
    every = [*window.findChildren(QPushButton), *window.findChildren(QToolButton)]
    found = [each for each in every if each.text().replace("&", "").rstrip("…") == words and each.isVisible()]
    if len(found) != 1:
        raise InputError(f"There are {len(found)} buttons {words!r} in sight.")
    return found[0]


def combo_of(window: MainWindow, name: str) -> ComboBox:
    """The list with an accessible name."""
    return named(window, ComboBox, name)


def slider_of(window: MainWindow, name: str) -> Slider:
    """The slider with an accessible name."""
    return named(window, Slider, name)


def dock_of(part: QWidget) -> QDockWidget | None:
    """The dock that a part lies in, or is."""
    while part is not None and not isinstance(part, QDockWidget):
        part = part.parentWidget()
    return part


def page_of(window: MainWindow) -> LessonPage | None:
    """The lesson that is chosen, where it was ever seen."""
    return window.lessons_panel.page


def _shown(window: MainWindow, part: QWidget) -> bool:
    """Whether it is in sight once its dock is in front: pages of a stack that are not chosen are not."""
    dock = dock_of(part)
    return part.isVisibleTo(dock if dock is not None else window)


# Conditions ----------------------------------------------------------------------------------------------------------


def quiet(window: MainWindow) -> bool:
    """Nothing is under way in the background."""
    lab = window.lab
    return not any(jobs.waiting for jobs in (lab.jobs, lab.finding.jobs, lab.timeline.jobs, lab.projection.jobs))


def _half_step(after: str) -> Callable[[MainWindow], bool]:
    return lambda window: page_of(window).found is not None and page_of(window).found.after == after


def _fitted(window: MainWindow) -> bool:
    """Both fits are there, of the p and the family that are chosen."""
    page = page_of(window)
    asked = [(one.of.target.name, one.of.family) for one in page.found.values()]
    return asked == 2 * [(page.shape.currentData(), page.family.currentData())]


def _seen(window: MainWindow) -> bool:
    """The row nearest to the probe is seen as finely as it will be."""
    look = window.posterior_panel.look_of_now
    return look is not None and look.fine and look.row == window.lab.nearest_row()[0]


def _cut(window: MainWindow) -> bool:
    page = page_of(window)
    return bool(page.cuts) and len(page.cuts) == len(window.lab.timeline.snapshots)


CONDITIONS: dict[str, Callable[[MainWindow], bool]] = {
    "after start": _half_step("start"),
    "after E": _half_step("E"),
    "after M": _half_step("M"),
    "both fits": _fitted,
    "every snapshot is cut": _cut,
    "the row's evidence": lambda window: page_of(window).found is not None,
    "the row is measured": lambda window: window.lab.looking.found is not None,
    "the row is seen close by": _seen,
    "the warning": lambda window: bool(window.lab.trusted.deviation_of_probe()),
    "health": lambda window: window.lab.health is not None and window.lab.measured_now is not None,
    "the gradients": lambda window: page_of(window).look is not None,
    "neighbours": lambda window: window.lab.finding.shows_neighbours,
    "the background": lambda window: (
        window.map.background.scene is not None and window.map.background.scene.whole
    ),
}  # fmt: skip
"""What a step may wait for after its deeds; every step waits until nothing is under way."""
