"""Leads through a tour: does what its steps say, waits until that is over, and tells what is seen.

Each step is reached from the tour's start by the deeds before it, which take seconds; so a step is the same whether one
came by Next, by Back or by resuming. What the tour alone has done is nobody's work: it is not asked about. What a hand
has done, before the tour or on the way, is, by the window's own question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal, Slot

from latentlab.errors import InputError
from latentlab.gui.tours.bar import TourBar
from latentlab.gui.tours.deeds import Over, at_once, deed_of
from latentlab.gui.tours.figures import figure_of, filled
from latentlab.gui.tours.frame import PartFrame
from latentlab.gui.tours.parts import CONDITIONS, dock_of, part_of, quiet
from latentlab.gui.tours.reading import GuidedTour, TourStep, holds, read_tour

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from latentlab.gui.app import MainWindow

LOOK_MILLISECONDS = 50  # between two looks whether something is over
CHANGED = "Things were changed since: the figures are those of now."


class Guide(QObject):
    """Of one window; `stepped` tells that a step is there, done and framed, or that the tour has ended."""

    stepped = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.tour, self.at = window, None, 0
        self.part: QWidget | None = None
        self.problem = ""
        self._ahead: list[tuple[int, str]] = []
        self._over: Over | None = None
        self._says = ""
        self.bar, self.frame = TourBar(window), PartFrame(window)
        window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.bar)
        self.bar.hide()
        self.bar.on_wanted.connect(self.go_on)
        self.bar.back_wanted.connect(self.go_back)
        self.bar.leave_wanted.connect(self.leave)
        self._looking = QTimer(self, interval=LOOK_MILLISECONDS)
        self._looking.timeout.connect(self._look)
        window.events.failed.connect(self._fail)

    @property
    def step(self) -> TourStep:
        """The one of now."""
        return self.tour.steps[self.at]

    @property
    def busy(self) -> str:
        """What is waited for; "" where nothing is."""
        return self._says if self._over is not None else ""

    @property
    def text(self) -> str:
        """What the step says, with the figures of now."""
        return filled(self.step.text, self.window)

    # Going ---------------------------------------------------------------------------------------------------------

    def take(self, name: str, at: int = 0) -> None:
        """Begin a tour, or go on with it at a step; asks first where something unsaved would be lost."""
        tour = read_tour(name)
        self._go(tour, min(at, len(tour.steps) - 1), 0)

    @Slot()
    def go_on(self) -> None:
        """The next step; after the last one the tour is over."""
        if self.tour is None or self._over is not None:
            return
        if self.at == len(self.tour.steps) - 1:
            keep_place(self.tour.name, 0)
            self._end()
        else:
            self._go(self.tour, self.at + 1, self.at + 1)

    @Slot()
    def go_back(self) -> None:
        """The step before: only what it says where the one of now did nothing, else done again from the start."""
        if self.tour is not None and self.at > 0:
            undone = not self.step.do and self._over is None and not self.problem
            self._go(self.tour, self.at - 1, self.at if undone else 0)

    @Slot()
    def leave(self) -> None:
        """End here; its place is remembered."""
        if self.tour is not None:
            keep_place(self.tour.name, self.at)
            self._end()

    def _end(self) -> None:
        self._ahead, self._over, self.problem, self.tour, self.part = [], None, "", None, None
        self._looking.stop()
        self.frame.surround(None)
        self.bar.hide()
        self.window.map.setFocus()
        self.stepped.emit()

    def _go(self, tour: GuidedTour, at: int, first: int) -> None:
        """To the step `at`, by the deeds of those from `first` to it."""
        ahead = [(i, words) for i in range(first, at + 1) for words in (*tour.steps[i].do, "")]
        loses = any(words and deed_of(words)[0].loses for _, words in ahead)

        def begin() -> None:
            self.window.workspaces.lend()
            self.tour, self.at, self.problem, self._ahead = tour, at, "", ahead
            if loses:
                self.window.lab.dirty = False  # the person agreed
            self._reopen()
            self._show()

        if loses:
            self.window.files.may_lose(begin)
        else:
            begin()

    def _reopen(self) -> None:
        """The dock that the tour has brought last: a person may have closed it since."""
        done = [words for step in self.tour.steps[: self.at + 1] for words in step.do]
        for words in [words for words in done if words.startswith(("lesson ", "bring "))][-1:]:
            self.window.bring("Lessons" if words.startswith("lesson ") else deed_of(words)[1])

    def _show(self) -> None:
        """The bar for a step whose deeds begin now."""
        self._over, self._says = at_once, "One moment …"
        self.bar.show()
        self.bar.setFocus()
        self.frame.surround(None)
        keep_place(self.tour.name, self.at)
        self._tell()
        self._looking.start()

    # Doing ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """Do the next thing once that under way is over; then show the step, and keep its figures those of now."""
        try:
            while self._over is not None and self._over():
                if not self._ahead:
                    self._arrive()
                    break
                self._do(*self._ahead.pop(0))
        except InputError as error:
            self._fail(str(error), "")
        self._tell()

    def _do(self, i: int, words: str) -> None:
        """A deed; or, of a step whose deeds are done, its wait."""
        window, step = self.window, self.tour.steps[i]
        if words:
            deed, value = deed_of(words)
            self._says = f"{deed.says.format(value.partition(' > ')[0])} …"
            clean = not window.lab.dirty
            over = deed.do(window, value)
            self._over = self._watch(over, clean)
        else:
            wanted = CONDITIONS[step.wait] if step.wait else lambda _: True
            self._says = f"Waiting for {step.wait} …" if step.wait else "One moment …"
            self._over = self._watch(lambda: wanted(window) and quiet(window), not window.lab.dirty)

    def _watch(self, over: Over, clean: bool) -> Over:
        """`over`; what a deed has changed where nothing was unsaved before it is not asked about."""

        def ended() -> bool:
            done = over()
            if done and clean:
                self.window.lab.dirty = False
            return done

        return ended

    def _arrive(self) -> None:
        """The step is done: frame what it shows."""
        self._over, self.part = None, None
        if self.step.show:
            self.part = part_of(self.window, self.step.show)
        self.bring_part()
        self.frame.surround(self.part)
        self.stepped.emit()

    def bring_part(self) -> None:
        """Put what the step shows before its neighbours, scrolled to where it is seen."""
        dock = dock_of(self.part)
        if dock is not None:
            self.window.bring(dock.objectName())
            dock.widget().ensureWidgetVisible(self.part, 0, 0)

    @Slot(str, str)
    def _fail(self, sentence: str, _: str) -> None:
        """What is waited for will not come."""
        if self.tour is not None and self._over is not None:
            self._ahead, self._over, self.problem = [], None, sentence

    def _tell(self) -> None:
        if self.tour is None:
            return
        count = len(self.tour.steps)
        arrived = self._over is None and not self.problem
        state = self.problem or self.busy
        if arrived and not all(holds(words, lambda name: figure_of(name, self.window)) for words in self.step.holds):
            state = CHANGED
        text = self.text if arrived else self.problem and f"{self.problem} Back or Leave."
        place = f"Step {self.at + 1} of {count}"
        self.bar.show_step(self.tour.title, place, text, self.step.equation if arrived else "")
        self.bar.show_ways(self.problem or self.busy, self.at == 0, self.at == count - 1)
        self.bar.state.setText(state)
        self.frame.place()  # a dock that was just brought to the front is seen a moment later


def keep_place(name: str, at: int) -> None:
    """Remember at which step a tour was left; 0 where it was not begun, or taken to its end."""
    QSettings().setValue(f"tours/{name}", at)


def place_kept(name: str) -> int:
    """The step at which a tour was left."""
    kept = QSettings().value(f"tours/{name}", 0)
    return int(kept) if str(kept).isdigit() else 0
