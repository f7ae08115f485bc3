"""The menus: every action of the window, with its words, shortcut and tip."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from latentlab.data.builtin import DATASETS
from latentlab.data.downloads import DOWNLOADS
from latentlab.errors import InputError
from latentlab.export import EXPORTERS
from latentlab.gui.app.exports import LOGGING, LOGGING_WORDS
from latentlab.gui.app.map_menus import decode_menu, map_menu, path_menu
from latentlab.gui.app.needs import Needs
from latentlab.gui.app.recents import recent_sessions
from latentlab.gui.app.workspaces import WORKSPACES
from latentlab.gui.language import chosen as language
from latentlab.gui.language.catalogue import as_it_is
from latentlab.gui.widgets import motion, theme
from latentlab.gui.widgets.plain import as_typed, on_button
from latentlab.models.presets import PRESETS

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.gui.app import MainWindow

TIPS = {
    language.SYSTEM: "The language of the desktop, where there is a translation",
    language.ENGLISH: "As it is written",
}
TRANSLATED = "Translated by a machine, from the next start on; examples and Python stay English"
NOT_TRANSLATED = "There is no translation into this language yet."


class Menus(QObject):
    """Makes the menus of one window, and says what can be done now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.needs = window, Needs(window)
        self._choices: list[tuple[dict[str, QAction], Callable[[], str]]] = []
        self._switches: list[tuple[QAction, Callable[[], bool]]] = []
        for make in (
            self._file, self._edit, self._select, self._train, partial(map_menu, self), partial(path_menu, self),
            partial(decode_menu, self), self._view,
        ):  # fmt: skip
            make()
        window.helping.fill(self)
        events = window.events
        window.files.recent_changed.connect(self._show_recent)
        for signal in (
            window.map.tool_changed, window.map.background.changed, events.plane_changed, events.paths_changed,
            events.classes_changed, events.decoder_changed,
        ):  # fmt: skip
            signal.connect(self._show_choices)
        self._show_recent()
        self._show_choices()
        self.needs.listen()

    def offer(self, menu: QMenu, text: str, do: Callable[[], object], keys: object = None, tip: str = "") -> QAction:
        """One more action at the end of a menu, enabled as long as it is there."""
        action = QAction(text, menu)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setStatusTip(tip)
        action.setToolTip(as_typed(tip))
        action.triggered.connect(partial(self._do, do))
        menu.addAction(action)
        return action

    def add(
        self, menu: QMenu, text: str, do: Callable[[], object], keys: object = None, tip: str = "", rule: str = ""
    ) -> QAction:
        """One more action, enabled by the rule of its words (needs.py) or by another one."""
        action = self.offer(menu, text, do, keys, tip)
        self.needs.bind(action, rule)
        return action

    def choose(
        self, menu: QMenu, rule: str, words: dict[str, tuple[str, str]], do: Callable[[str], object],
        chosen: Callable[[], str], keys: dict[str, str] | None = None,
    ) -> None:  # fmt: skip
        """One action for each choice, the one of now checked; `chosen` says which it is."""
        actions = {}
        for key, (text, tip) in words.items():
            actions[key] = self.add(menu, text, partial(do, key), (keys or {}).get(key), tip, rule)
            actions[key].setCheckable(True)
        self._choices.append((actions, chosen))

    def switch(
        self, menu: QMenu, text: str, do: Callable[[], object], keys: object, tip: str, holds: Callable[[], bool]
    ) -> None:  # fmt: skip
        """One action that is on or off; `holds` says which."""
        action = self.add(menu, text, do, keys, tip)
        action.setCheckable(True)
        self._switches.append((action, holds))

    @Slot()
    def _show_choices(self) -> None:
        """Check what is chosen now, wherever it was chosen."""
        for actions, chosen in self._choices:
            now = chosen()
            for key, action in actions.items():
                action.setChecked(key == now)
        for action, holds in self._switches:
            action.setChecked(holds())

    def _do(self, action: Callable[[], object], *_: object) -> None:
        """Bad input met on the way is told; nothing is lost."""
        try:
            action()
        except InputError as error:
            self.window.show_failure(str(error), "")
        self._show_choices()

    def menu(self, title: str) -> QMenu:
        menu = self.window.tops[title]
        menu.setToolTipsVisible(True)
        return menu

    def submenu(self, menu: QMenu, title: str) -> QMenu:
        """A menu in a menu, enabled by the rule of its words."""
        inner = QMenu(title, menu)
        menu.addMenu(inner)
        inner.setToolTipsVisible(True)
        self.needs.bind(inner.menuAction())
        return inner

    def _file(self) -> None:
        menu, files, asking = self.menu("&File"), self.window.files, self.window.asking
        self.add(menu, "Open &data file…", asking.ask_file, "Ctrl+O", "Tables, arrays, cells: read as suits them")
        self.add(menu, "Open data &folder…", asking.ask_folder, "Ctrl+Shift+O", "A folder of pictures or of idx files")
        self.add(menu, "Im&port data file…", asking.ask_import, "Ctrl+I", "Choose how it is read before it is opened")
        self.add(menu, "Paste da&ta", files.paste, QKeySequence.StandardKey.Paste, "Open copied files or table cells")
        self.again = self.add(menu, "&How the data are read…", files.change_preparation, "Ctrl+Shift+I", "Change it")
        builtin = self.submenu(menu, "&Built-in data")
        for card in DATASETS.values():
            self.offer(builtin, card.title, partial(files.open_path, card.name), tip=card.about)
        fetched = self.submenu(menu, "Do&wnload")
        for one in DOWNLOADS.values():
            self.offer(fetched, f"{one.title} ({one.megabytes} MB)", partial(files.fetch, one.name), tip=one.about)
        menu.addSeparator()
        self.add(menu, "Open &session…", asking.ask_session, "Ctrl+Alt+O", "Go on where a session was saved")
        self.recent = self.submenu(menu, "&Recent sessions")
        self.save = self.add(menu, "Sa&ve session", files.save, QKeySequence.StandardKey.Save, "Save all of it")
        self.save_as = self.add(menu, "Save session &as…", files.save_as, "Ctrl+Shift+S", "Save to another file")
        self.add(menu, "Save &model without rows…", asking.save_bundle, tip="To give it away: nothing of single rows")
        self.add(menu, "Save sess&ion with rows…", asking.save_with_rows, tip="To take along: it needs no other file")
        self.add(menu, "Re&link data…", asking.ask_relink, tip="Say where the rows of this session lie by now")
        menu.addSeparator()
        tip = "Choose what to take away: figures, pictures, films, tables"
        self.add(menu, "E&xport…", self.window.exports.ask, "Ctrl+Shift+E", tip)
        self.export = self.submenu(menu, "&Export as")
        for kind, exporter in EXPORTERS.items():
            self.add(self.export, exporter.title + "…", partial(self.window.exports.ask, kind), tip=exporter.words)
        self.choose(menu, LOGGING, LOGGING_WORDS, self.window.exports.toggle_logging, self.window.exports.logging)
        menu.addSeparator()
        self.add(menu, "&Quit", self.window.close, "Ctrl+Q", "Close LatentLab")

    def _edit(self) -> None:
        menu, window, undo = self.menu("&Edit"), self.window, self.window.lab.undo
        self.undo, self.redo = QAction(self), QAction(self)
        for action, do, keys in (
            (self.undo, undo.undo, ["Ctrl+Z"]),
            (self.redo, undo.redo, ["Ctrl+Y", "Ctrl+Shift+Z"]),  # both hands' habits, on every desktop
        ):
            action.triggered.connect(do)
            action.setShortcuts(keys)
            menu.addAction(action)
        window.events.undo_changed.connect(self._show_undo)
        self._show_undo()
        menu.addSeparator()
        copy = window.actions_at_hand.copy_script
        self.add(menu, "&Copy as Python", copy, "Ctrl+Shift+C", "What is in sight, as Python")

    @Slot()
    def _show_undo(self) -> None:
        undo = self.window.lab.undo
        for action, word, words in ((self.undo, "Undo", undo.next_undo), (self.redo, "Redo", undo.next_redo)):
            action.setText(word if words is None else f"{word} {on_button(words)}")
            action.setEnabled(words is not None)

    def _select(self) -> None:
        menu, window, lab, panel = self.menu("&Select"), self.window, self.window.lab, self.window.find_panel
        find, keys = window.actions_at_hand.ask_rows, QKeySequence.StandardKey.Find
        self.add(menu, "&Find rows…", find, keys, "By query, number or name")
        self.add(menu, "&All rows", window.actions_at_hand.select_all, "Ctrl+A", "Select every row")
        self.add(menu, "&None", partial(lab.selections.choose, None), "Ctrl+D", "Select nothing")
        self.add(menu, "&Invert", lab.selections.invert, "Ctrl+Shift+A", "Select what is not selected")
        menu.addSeparator()
        self.add(menu, "Nei&ghbours in latent space", panel.neighbours, "N", "The nearest rows by z")
        self.add(menu, "Neighbours in the &data", partial(panel.neighbours, "data"), "Shift+N", "The nearest rows by x")
        self.add(menu, "&Outliers", lab.finding.outliers, "Shift+O", "The rows with the lowest evidence")
        self.add(menu, "&Keep under a name…", panel.ask_name, "Ctrl+K", "Keep the selection with the session")
        by_label = self.submenu(menu, "By &label")
        by_label.aboutToShow.connect(partial(self._offer_labels, by_label))
        menu.addSeparator()
        export = partial(window.exports.ask, "selection")
        self.add(menu, "&Export the selection…", export, "Ctrl+E", "Names, labels, z and plane of the selected rows")

    def _offer_labels(self, menu: QMenu) -> None:
        menu.clear()
        data = self.window.lab.data
        for name in data.class_names[:100] if data is not None and data.labels is not None else ():
            self.offer(menu, as_it_is(name.replace("&", "&&")), partial(self.window.lab.finding.label, name))

    def _train(self) -> None:
        menu, panel = self.menu("&Train"), self.window.train_panel
        lab = self.window.lab
        self.add(menu, "&Train", panel.train, "Ctrl+T", "Train a new model with the settings of the form")
        self.add(
            menu, "&Continue", panel.go_on, "Ctrl+Shift+T", "Go on with this run, or for as long again as the form says"
        )
        self.add(menu, "Pa&use", lab.pause, "Ctrl+P", "Pause after the present step")
        self.step = self.add(menu, "&Step", panel.step_clicked, "Ctrl+.", "One step, of a new run or of a paused one")
        self.add(menu, "Start p&aused", panel.start_paused, "Ctrl+Alt+.", "A new run that waits before its first step")
        self.stop = self.add(menu, "St&op", lab.stop, "Ctrl+Shift+.", "End this run; it can be continued")
        self.presets = self.submenu(menu, "P&resets")
        for name, preset in PRESETS.items():
            self.add(self.presets, name, partial(panel.enter_preset, name), tip=preset.about, rule="Presets")
        menu.addSeparator()
        timeline, at_hand = lab.timeline, self.window.actions_at_hand
        self.add(menu, "Play the trainin&g", timeline.toggle_play, "Shift+Space", "One snapshot after another")
        self.add(menu, "Snapshot &before", partial(at_hand.step_snapshot, -1), "[", "One snapshot back")
        self.add(menu, "Snapshot a&fter", partial(at_hand.step_snapshot, 1), "]", "One snapshot on")
        self.add(menu, "&Now", timeline.live, "End", "The newest state")
        self.add(menu, "Train on from &here", timeline.fork, "Ctrl+Alt+T", "A new run from the snapshot in sight")
        compare = self.window.compare_panel.next_run
        self.add(menu, "Compare with the ne&xt run", compare, "Ctrl+Alt+C", "Two maps together")

    def _view(self) -> None:
        menu, window = self.menu("&View"), self.window
        spaces = window.workspaces
        words = {name: (name, space.about) for name, space in WORKSPACES.items()}
        keys = {name: f"Ctrl+{at}" for at, name in enumerate(WORKSPACES, 1)}
        self.choose(self.submenu(menu, "&Workspace"), "Workspace", words, spaces.choose, lambda: spaces.now, keys)
        spaces.changed.connect(self._show_choices)
        menu.addSeparator()
        menu.addActions([dock.toggleViewAction() for dock in window.docks])
        menu.addSeparator()
        self.add(menu, "&Presenter's mode", window.lecturing.present, "F5", "One part in large type; Escape ends it")
        tip = "The panel that has the focus, as a window of its own; again puts it back"
        self.add(menu, "&Float or dock this panel", window.layout_of_docks.float, tip=tip)
        self.add(menu, "&Reset this workspace", spaces.reset, tip="Put every panel of this workspace back")
        menu.addAction(window.decoded.smooth)
        self.switch(menu, "Reduc&e motion", motion.toggle, None, "Rows go at once where they lie", motion.is_reduced)
        themes, group = self.submenu(menu, "&Theme"), QActionGroup(self)
        for scheme in theme.SCHEMES:
            action = self.offer(themes, scheme, partial(window.set_scheme, scheme), tip=f"{scheme} colours")
            action.setCheckable(True)
            action.setChecked(scheme == QSettings().value("theme", "System"))
            group.addAction(action)
        self._languages(self.submenu(menu, "&Language"))

    def _languages(self, menu: QMenu) -> None:
        """Each in its own words; those that nobody has translated yet say so."""
        group = QActionGroup(self)
        for code, name in ((language.SYSTEM, language.SYSTEM), *language.LANGUAGES.items()):
            words = name if code == language.SYSTEM else as_it_is(name)
            action = self.offer(menu, words, partial(self._speak, code), tip=TIPS.get(code, TRANSLATED))
            action.setCheckable(True)
            action.setChecked(code == language.chosen())
            group.addAction(action)
            if not language.is_there(code):
                action.setEnabled(False)
                action.setStatusTip(NOT_TRANSLATED)
                action.setToolTip(as_typed(NOT_TRANSLATED))

    def _speak(self, code: str) -> None:
        if code != language.chosen():
            language.choose(code)
            self.window.lab.said.emit("LatentLab speaks this language from its next start on.")

    @Slot()
    def _show_recent(self) -> None:
        self.recent.clear()
        files = recent_sessions()
        for file in files:
            self.offer(self.recent, as_it_is(on_button(file)), partial(self.window.files.open_path, file))
        self.recent.setEnabled(bool(files))
        self.recent.menuAction().setToolTip("" if files else "No session was saved or opened before.")
