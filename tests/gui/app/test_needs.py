"""Every action, button and key: enabled exactly where it can do something, else its tip says what is missing."""

import queue
from functools import partial

import pytest
from hands import choose, click, menu, menu_of, reach, wheel
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDockWidget,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabBar,
    QToolButton,
    QWhatsThis,
)
from shiboken6 import isValid

from latentlab.gui.app.needs import NEEDS, RULES, first_missing, plain
from latentlab.gui.widgets import motion, theme
from latentlab.gui.widgets.file_dialogs import FileDialog

STATES = ("empty", "data", "training", "paused", "ended", "path")
QUICK = ("empty", "ended")  # that are not only for who has the time


class Noted(queue.SimpleQueue):
    """A queue of jobs that nobody ever gets to see."""

    def __init__(self, note):
        super().__init__()
        self.note = note

    def put(self, job):
        self.note()


class Still:
    """Everything that takes time is noted and not done: the window stays in its state."""

    def __init__(self, window, monkeypatch):
        self.window, self.notes = window, []
        lab = window.lab
        for jobs in (lab.jobs, lab.finding.jobs, lab.timeline.jobs, lab.projection.jobs):
            monkeypatch.setattr(jobs, "do", self.note)
        monkeypatch.setattr(lab.trainer, "_jobs", Noted(self.note))
        for name in ("to_open", "to_save"):
            monkeypatch.setattr(FileDialog, name, lambda *_, **__: (self.note(), "")[1])
        monkeypatch.setattr(FileDialog, "folder", lambda *_, **__: (self.note(), "")[1])
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (self.note(), ("a name", True))[1])
        monkeypatch.setattr(QMessageBox, "exec", lambda box: self._refuse(box))
        lab.said.connect(self.note)
        lab.failed.connect(self.note)

    def note(self, *_, **__):
        self.notes.append(None)

    def _refuse(self, box):
        self.note()
        box.button(QMessageBox.StandardButton.Cancel).click()

    def seen(self):
        """All that a person could see to have changed."""
        QApplication.processEvents()  # what is done when the click is over
        window = self.window
        lab, walks = window.lab, window.lab.walks
        panel = window.train_panel
        forms = () if panel.model is None else (panel.model_form, panel.train_form)
        return (
            len(self.notes), lab.probe.tobytes(), *map(id, walks.paths), walks.at_hand, walks.even_steps,
            id(lab.selections.current), tuple(lab.selections.named), *map(id, lab.bookmarks.kept),
            window.map.tool, window.map.background.kind, QApplication.activePopupWidget() is None,
            tuple(window.map.looks()), lab.projection.choice, lab.colouring, lab.hidden, *map(_entered, forms),
            lab.timeline.at, lab.timeline.playing, window.path_panel.playing, lab.comparing.with_whom, lab.undo.index,
            lab.row_table.by, lab.row_table.only_selected,
            window.decoded.painting.paint.isChecked(), window.decoded.painting.erase.isChecked(), theme.colours(),
            motion.is_reduced(), window.posterior_panel.follows.isChecked(), window.decoded.smooth.isChecked(),
            window.curves.beside.isChecked(), window.curves.smoothing.value(), window.curves.logs.currentIndex(),
            lab.decoder is not None and lab.decoder.draws,
            str(window.map.view_range()), window.find_panel.line.hasFocus(),
            tuple((dock.isHidden(), dock.isFloating(), dock.visibleRegion().isEmpty()) for dock in window.docks),
            sum(dialog.isVisible() for dialog in window.findChildren(QDialog)), self._lecture(), self._help(),
        )  # fmt: skip

    def _lecture(self):
        """The tour that is taken, and whether one part is presented."""
        guide, presenter = self.window.lecturing.guide, self.window.lecturing.presenter
        return guide and guide.tour, presenter and presenter.on

    def _help(self):
        """Whether the palette is open, and whether the cursor asks."""
        palette = self.window.helping.palette
        return palette and palette.isVisible(), QWhatsThis.inWhatsThisMode()

    def tidy(self):
        """Close what was opened, and let the ground be another than it is after what is tried."""
        window = self.window
        QWhatsThis.leaveWhatsThisMode()
        if self._help()[0]:
            window.helping.palette.leave()
        if self._lecture()[0]:
            window.lecturing.guide.leave()
        if self._lecture()[1]:
            window.lecturing.presenter.end()
        while QApplication.activePopupWidget() is not None:
            QApplication.activePopupWidget().close()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.activateWindow()
        QApplication.processEvents()
        window.path_panel.stop()
        if window.lab.on_map is not None:
            window.map.setFocus()
            wheel(window.map.viewport(), 1)
            QTest.keyClick(window.map, Qt.Key.Key_Left)


def _entered(form):
    return form.kind, {name: form._read(name) for name in form.editors}


def entries(part, before=()):
    """The words that lead to every action of the menus."""
    found = []
    for action in part.actions():
        words = (*before, plain(action.text()))
        inner = menu_of(part, action)
        if inner is not None:
            inner.aboutToShow.emit()
            found += [(words, action, True), *entries(inner, words)]
        elif not action.isSeparator():
            found.append((words, action, False))
    return found


def usable(part, words):
    """Whether a hand gets there: each menu on the way is enabled, and the action too."""
    for word in words:
        action = next(each for each in part.actions() if plain(each.text()) == word)
        if not action.isEnabled():
            return False
        part = menu_of(part, action)
    return True


@pytest.mark.parametrize(
    "state", [each if each in QUICK else pytest.param(each, marks=pytest.mark.slow) for each in STATES], indirect=True
)
def test_what_is_enabled_does_something_and_what_is_not_says_what_is_missing(state, monkeypatch):
    still = Still(state, monkeypatch)
    untold = unexplained(state)
    idle, tried = buttons_that_do_nothing(state, still)
    more_idle, entered = entries_that_do_nothing(state, still)
    dead = dead_keys(state, still)
    still.tidy()
    theme.set_scheme("System")
    state.lab.dirty = False
    assert not untold
    assert not idle + more_idle
    assert not dead
    assert (tried, entered) > ((3, 25) if state.lab.embedding is None else (15, 60))


def unexplained(window):
    """What is disabled and does not say why; what is enabled and says that something is missing."""
    sentences, needs = {need.missing for need in NEEDS.values()}, window.menus.needs
    wrong = []
    bounds = [(names, bound) for names, rule in needs._rules.items() for bound in rule.bounds]
    for names, bound in (*bounds, *needs._lively):
        missing = bool(first_missing(needs.window, names, {}))
        said = bound.part.toolTip().split("\n")[0] in sentences
        part = bound.part
        off = not (part.isEnabled() if isinstance(part, QAction) else part.isEnabledTo(part.parentWidget()))
        if not missing == said == off:
            wrong.append((bound.part.toolTip(), missing, said, off))
    for words, action, _ in entries(window.menuBar()):
        if not action.isEnabled() and words[0] != "Edit" and not action.toolTip().split("\n")[0].endswith("."):
            wrong.append(words)
    return wrong


def entries_that_do_nothing(window, still):
    idle, tried = [], 0
    for words in [words for words, _, inner in entries(window.menuBar()) if not inner]:
        action = next((action for found, action, _ in entries(window.menuBar()) if found == words), None)
        if action is None or words[-1] == "Quit" or not usable(window.menuBar(), words):  # closing is tried elsewhere
            continue
        if words[1] in ("Tool", "Plane", "Background", "Interpolation", "Workspace", "Language") and action.isChecked():
            continue  # what is chosen stays chosen
        if words[1] == "Theme" and (words[2] == "Dark") == theme.is_dark():
            continue
        still.tidy()
        if words[-1] == "Reset this workspace":
            window.layout_of_docks.dock("Decoded").close()
        before = still.seen()
        menu(window, *words)
        tried += 1
        if still.seen() == before:
            idle.append(words)
    return idle, tried


def buttons_that_do_nothing(window, still):
    idle, tried = [], 0
    for dock in [None, window.bar, *window.docks]:
        if dock in window.docks:
            window.bring(dock.objectName())
            QApplication.processEvents()
        for button in (dock or window.centralWidget()).findChildren(QAbstractButton):
            if not isValid(button) or not _is_ours(button, window) or not button.isVisible() or not button.isEnabled():
                continue
            still.tidy()
            if button is window.train_panel.card.preset:
                choose(window.train_panel.model.choice, "Factor analysis")
            if dock in window.docks:
                window.bring(dock.objectName())
            reach(button)
            before = still.seen()
            click(button)
            tried += 1
            if still.seen() == before:
                idle.append((dock.objectName() if dock else "centre", button.text() or button.accessibleName()))
    return idle, tried


def dead_keys(window, still):
    """Keys that are two actions', that fire nothing though their action is enabled, or fire one that is not."""
    fired, wrong = [], []
    actions = [action for _, action, inner in entries(window.menuBar()) if not (inner or action.shortcut().isEmpty())]
    keys = [action.shortcut().toString() for action in actions]
    wrong += [key for key in keys if keys.count(key) > 1]
    for action in actions:
        action.triggered.connect(partial(lambda one, *_: fired.append(one), action))
    for action in actions:
        if plain(action.text()) == "Quit":
            continue
        still.tidy()
        window.map.setFocus()
        fired.clear()
        # A menu that is disabled takes its actions along.
        menus = [one for one in action.associatedObjects() if isinstance(one, QMenu)]
        enabled = action.isEnabled() and any(one.menuAction().isEnabled() for one in menus)
        QTest.keySequence(window, action.shortcut())
        if fired != ([action] if enabled else []):
            wrong.append((action.text(), action.shortcut().toString(), enabled, len(fired)))
    return wrong


def _is_ours(button, window):
    """Not a part of Qt's own widgets, no menu, no mark of a choice that is made, no "show all of the curves"."""
    qts = isinstance(button.parent(), (QDockWidget, QTabBar, QLineEdit)) or "More" in button.text()
    chosen = button.isCheckable() and button.isChecked() and button.group() is not None
    opens = isinstance(button, QToolButton) and button.menu() is not None
    return not (qts or chosen or opens or button is window.curves.fit)


def test_every_rule_is_of_an_action_that_is_there(window):
    words = {plain(action.text()) for action in window.findChildren(QAction)}
    unused = set(RULES) - words
    assert not unused
