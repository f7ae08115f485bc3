"""The menus: every action of the window, with its words, shortcut and tip."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from latentlab import __version__
from latentlab.data.builtin import CARDS
from latentlab.data.downloads import DOWNLOADS
from latentlab.errors import InputError
from latentlab.gui import theme
from latentlab.gui.files import EXPORTS
from latentlab.models.presets import PRESETS

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.gui.window import MainWindow

KEYS = """<table cellpadding=4>
<tr><td><b>Drag the ring, or click</b></td><td>move the probe</td></tr>
<tr><td><b>Arrow keys</b> (on the map)</td><td>move the probe; with Shift five times as far</td></tr>
<tr><td><b>Home</b> (on the map)</td><td>the probe to the prior's mean</td></tr>
<tr><td><b>Drag the ground, wheel</b></td><td>pan, zoom</td></tr>
<tr><td><b>F</b></td><td>show every row</td></tr>
<tr><td><b>W, Shift+W</b></td><td>add the probe's place to the path, remove the last waypoint</td></tr>
<tr><td><b>Space</b> (on the map)</td><td>play the path</td></tr>
<tr><td><b>Ctrl+T</b></td><td>train, pause, continue</td></tr>
</table>"""
ABOUT = f"LatentLab {__version__}: a laboratory for latent variable models. BSD 3-Clause licence."


class Menus(QObject):
    """Makes the menus of one window, and says what can be done now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        for make in (self._file, self._edit, self._train, self._map, self._view, self._help):
            make()
        window.lab.phase_changed.connect(self._show_phase)
        window.files.recent_changed.connect(self._show_recent)
        self._show_phase()
        self._show_recent()

    def add(self, menu: QMenu, text: str, do: Callable[[], object], keys: object = None, tip: str = "") -> QAction:
        """One more action at the end of a menu."""
        action = QAction(text, self.window)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setStatusTip(tip)
        action.setToolTip(tip)
        action.triggered.connect(partial(self._do, do))
        menu.addAction(action)
        return action

    def _do(self, action: Callable[[], object], *_: object) -> None:
        """Bad input met on the way is told; nothing is lost."""
        try:
            action()
        except InputError as error:
            self.window.show_failure(str(error), "")

    def _menu(self, title: str) -> QMenu:
        return self.window.menuBar().addMenu(title)

    def _file(self) -> None:
        menu, files = self._menu("&File"), self.window.files
        builtin = QMenu("&Built-in data", self.window)
        for card in CARDS.values():
            self.add(builtin, card.title, partial(files.open_path, card.name), tip=card.about)
        self.add(menu, "Open &data file…", files.ask_file, "Ctrl+O", "Tables, arrays, cells: read as suits them")
        self.add(menu, "Open data &folder…", files.ask_folder, "Ctrl+Shift+O", "A folder of pictures or of idx files")
        self.add(
            menu, "&Import data file…", files.ask_import, "Ctrl+I", "Choose how a file is read before it is opened"
        )
        self.add(menu, "Paste da&ta", files.paste, QKeySequence.StandardKey.Paste, "Open copied files or table cells")
        self.again = self.add(menu, "&How the data are read…", files.change_preparation, "Ctrl+Shift+I", "Change it")
        menu.addMenu(builtin)
        fetched = menu.addMenu("Do&wnload")
        for one in DOWNLOADS.values():
            self.add(fetched, f"{one.title} ({one.megabytes} MB)", partial(files.fetch, one.name), tip=one.about)
        menu.addSeparator()
        self.add(menu, "Open &session…", files.ask_session, "Ctrl+Alt+O", "Go on where a session was saved")
        self.recent = menu.addMenu("&Recent sessions")
        self.save = self.add(menu, "&Save session", files.save, QKeySequence.StandardKey.Save, "Save all of it")
        self.save_as = self.add(menu, "Save session &as…", files.save_as, "Ctrl+Shift+S", "Save to another file")
        menu.addSeparator()
        self.export = menu.addMenu("&Export")
        for kind, export in EXPORTS.items():
            self.add(self.export, export.title + "…", partial(files.ask_export, kind), tip=export.words)
        menu.addSeparator()
        self.add(menu, "&Quit", self.window.close, QKeySequence.StandardKey.Quit, "Close LatentLab")

    def _edit(self) -> None:
        menu, undo = self._menu("&Edit"), self.window.lab.undo
        for action, keys in (
            (undo.createUndoAction(self), QKeySequence.StandardKey.Undo),
            (undo.createRedoAction(self), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(keys)
            menu.addAction(action)

    def _train(self) -> None:
        menu, panel, trainer = self._menu("&Train"), self.window.train_panel, self.window.lab.trainer
        self.main = self.add(menu, "&Train", panel.main_clicked, "Ctrl+T", "Train, pause or continue")
        self.step = self.add(menu, "&Step", trainer.single_step, "Ctrl+.", "Take one gradient step")
        self.stop = self.add(menu, "S&top", trainer.halt, "Ctrl+Shift+.", "End this run; it can be continued")
        presets = QMenu("&Presets", self.window)
        for name, preset in PRESETS.items():
            self.add(presets, name, partial(panel.enter_preset, name), tip=preset.about)
        menu.addMenu(presets)
        self.presets = presets
        self.more = self.add(menu, "&Continue", panel.continue_run, "Ctrl+Shift+T", "Train this model further")

    def _map(self) -> None:
        menu, window, panel = self._menu("&Map"), self.window, self.window.path_panel
        self.add(menu, "&Fit", window.map.fit, "F", "Show every row")
        home = self.add(menu, "Probe to the &centre", window.centre_probe, "Home", "Put the probe at the prior's mean")
        self.add(menu, "Colour by the &next column", window.legend.next_choice, "C", "What the colours stand for")
        self.colouring = self.add(menu, "&Colour by component", self._recolour, "Shift+C", "Else by label")
        self.colouring.setCheckable(True)
        self.colouring.setChecked(True)
        look = window.posterior_panel.look
        self.add(menu, "&Look at the nearest row's posterior", look, "G", "Refine its q and measure the gap")
        menu.addSeparator()
        self.add(menu, "&Add waypoint", panel.add_waypoint, "W", "Add the probe's place to the path")
        self.add(menu, "&Remove last waypoint", panel.remove_last, "Shift+W", "Shorten the path")
        self.add(menu, "C&lear the path", panel.clear_path, "Ctrl+Shift+W", "Remove all waypoints")
        play = self.add(menu, "&Play the path", panel.toggle_play, "Space", "Move the probe along the path")
        for action in (home, play):  # elsewhere these keys belong to buttons, sliders and texts
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            window.map.addAction(action)

    def _recolour(self) -> None:
        self.window.lab.set_colouring("component" if self.colouring.isChecked() else "label")

    def _view(self) -> None:
        menu, window = self._menu("&View"), self.window
        for dock in window.docks:
            menu.addAction(dock.toggleViewAction())
        menu.addSeparator()
        self.add(menu, "&Reset the layout", window.reset_layout, tip="Put every dock back")
        themes, group = menu.addMenu("&Theme"), QActionGroup(self)
        for name in theme.SCHEMES:
            action = self.add(themes, name, partial(window.set_scheme, name), tip=f"{name} colours")
            action.setCheckable(True)
            action.setChecked(name == QSettings().value("theme", "System"))
            group.addAction(action)

    def _help(self) -> None:
        menu, window = self._menu("&Help"), self.window
        self.add(menu, "&Keys and mouse", partial(window.tell, "Keys and mouse", KEYS), "F1")
        self.add(menu, "&About LatentLab", partial(window.tell, "About LatentLab", ABOUT))

    @Slot()
    def _show_phase(self) -> None:
        phase = self.window.lab.phase
        has_run = phase in ("training", "paused", "ended")
        self.again.setEnabled(phase != "empty")
        for part in (self.save, self.save_as, self.export):
            part.setEnabled(has_run)
        self.main.setEnabled(phase != "empty")
        names = {"training": "Pause", "paused": "Continue", "ended": "Train anew"}
        self.main.setText("&" + names.get(phase, "Train"))
        self.step.setEnabled(phase == "paused")
        self.stop.setEnabled(phase in ("training", "paused"))
        self.more.setEnabled(phase == "ended")
        self.presets.setEnabled(phase in ("ready", "ended"))
        decoder = self.window.lab.decoder
        self.colouring.setEnabled(decoder is not None and decoder.responsible)

    @Slot()
    def _show_recent(self) -> None:
        self.recent.clear()
        files = self.window.files.recent()
        for file in files:
            self.add(self.recent, file.replace("&", "&&"), partial(self.window.files.open_path, file))
        self.recent.setEnabled(bool(files))
