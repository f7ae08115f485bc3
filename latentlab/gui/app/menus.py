"""The menus: every action of the window, with its words, shortcut and tip."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from latentlab import __version__
from latentlab.data.builtin import DATASETS
from latentlab.data.downloads import DOWNLOADS
from latentlab.errors import InputError
from latentlab.export import EXPORTERS
from latentlab.gui.app.exports import LOGGING, LOGGING_WORDS
from latentlab.gui.app.needs import Needs
from latentlab.gui.app.recents import recent_sessions
from latentlab.gui.map.strip import TOOL_WORDS
from latentlab.gui.panels.path import INTERPOLATION_WORDS
from latentlab.gui.panels.train import MAIN
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import as_typed, on_button
from latentlab.lab.projection import NAMES
from latentlab.models.presets import PRESETS
from latentlab.space.backgrounds import BACKGROUNDS
from latentlab.space.colouring import COMPONENT
from latentlab.space.palette import scales

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.gui.app import MainWindow

TOOL_KEYS = {"move": "V", "lasso": "L", "box": "B", "draw": "D"}
INTERPOLATION_KEYS = {"linear": "1", "spherical": "2", "data": "3", "geodesic": "4"}
ABOUT = f"LatentLab {__version__}: a laboratory for latent variable models. BSD 3-Clause licence."


class Menus(QObject):
    """Makes the menus of one window, and says what can be done now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.needs = window, Needs(window)
        self._inner: list[QMenu] = []
        self._choices: list[tuple[dict[str, QAction], Callable[[], str]]] = []
        for make in (
            self._file, self._edit, self._select, self._train, self._map, self._walk, self._view, self._help,
        ):  # fmt: skip
            make()
        events = window.events
        events.phase_changed.connect(self._show_phase)
        window.files.recent_changed.connect(self._show_recent)
        for signal in (
            window.map.tool_changed, window.map.background.changed, events.plane_changed, events.paths_changed,
            events.classes_changed, events.decoder_changed,
        ):  # fmt: skip
            signal.connect(self._show_choices)
        self._show_phase()
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

    def _choose(
        self, menu: QMenu, rule: str, words: dict[str, tuple[str, str]], do: Callable[[str], object],
        chosen: Callable[[], str], keys: dict[str, str] | None = None,
    ) -> None:  # fmt: skip
        """One action for each choice, the one of now checked; `chosen` says which it is."""
        actions = {}
        for key, (text, tip) in words.items():
            actions[key] = self.add(menu, text, partial(do, key), (keys or {}).get(key), tip, rule)
            actions[key].setCheckable(True)
        self._choices.append((actions, chosen))

    @Slot()
    def _show_choices(self) -> None:
        """Check what is chosen now, wherever it was chosen."""
        lab = self.window.lab
        for actions, chosen in self._choices:
            now = chosen()
            for key, action in actions.items():
                action.setChecked(key == now)
        self.colouring.setChecked(lab.colouring == COMPONENT)
        self.even.setChecked(lab.walks.even_steps)
        self.draws.setChecked(lab.decoder is not None and lab.decoder.draws)

    def _do(self, action: Callable[[], object], *_: object) -> None:
        """Bad input met on the way is told; nothing is lost."""
        try:
            action()
        except InputError as error:
            self.window.show_failure(str(error), "")
        self._show_choices()

    def _menu(self, title: str) -> QMenu:
        menu = self.window.tops[title]
        menu.setToolTipsVisible(True)
        return menu

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        """A menu in a menu, enabled by the rule of its words."""
        inner = menu.addMenu(title)
        inner.setToolTipsVisible(True)
        self._inner.append(inner)  # Python's hold on it: without one PySide takes it away
        self.needs.bind(inner.menuAction())
        return inner

    def _file(self) -> None:
        menu, files, asking = self._menu("&File"), self.window.files, self.window.asking
        self.add(menu, "Open &data file…", asking.ask_file, "Ctrl+O", "Tables, arrays, cells: read as suits them")
        self.add(menu, "Open data &folder…", asking.ask_folder, "Ctrl+Shift+O", "A folder of pictures or of idx files")
        self.add(menu, "Im&port data file…", asking.ask_import, "Ctrl+I", "Choose how it is read before it is opened")
        self.add(menu, "Paste da&ta", files.paste, QKeySequence.StandardKey.Paste, "Open copied files or table cells")
        self.again = self.add(menu, "&How the data are read…", files.change_preparation, "Ctrl+Shift+I", "Change it")
        builtin = self._submenu(menu, "&Built-in data")
        for card in DATASETS.values():
            self.offer(builtin, card.title, partial(files.open_path, card.name), tip=card.about)
        fetched = self._submenu(menu, "Do&wnload")
        for one in DOWNLOADS.values():
            self.offer(fetched, f"{one.title} ({one.megabytes} MB)", partial(files.fetch, one.name), tip=one.about)
        menu.addSeparator()
        self.add(menu, "Open &session…", asking.ask_session, "Ctrl+Alt+O", "Go on where a session was saved")
        self.recent = self._submenu(menu, "&Recent sessions")
        self.save = self.add(menu, "Sa&ve session", files.save, QKeySequence.StandardKey.Save, "Save all of it")
        self.save_as = self.add(menu, "Save session &as…", files.save_as, "Ctrl+Shift+S", "Save to another file")
        self.add(menu, "Save &model without rows…", asking.save_bundle, tip="To give it away: nothing of single rows")
        self.add(
            menu, "Save sess&ion with rows…", asking.save_with_rows, tip="To take it along: it needs no other file"
        )
        self.add(menu, "Re&link data…", asking.ask_relink, tip="Say where the rows of this session lie by now")
        menu.addSeparator()
        tip = "Choose what to take away: figures, pictures, films, tables"
        self.add(menu, "E&xport…", self.window.exports.ask, "Ctrl+Shift+E", tip)
        self.export = self._submenu(menu, "&Export as")
        for kind, exporter in EXPORTERS.items():
            self.add(self.export, exporter.title + "…", partial(self.window.exports.ask, kind), tip=exporter.words)
        self._choose(menu, LOGGING, LOGGING_WORDS, self.window.exports.toggle_logging, self.window.exports.logging)
        menu.addSeparator()
        self.add(menu, "&Quit", self.window.close, "Ctrl+Q", "Close LatentLab")

    def _edit(self) -> None:
        menu, window, undo = self._menu("&Edit"), self.window, self.window.lab.undo
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
        self.add(menu, "&Copy as Python", copy, "Ctrl+Shift+C", "What is in sight, as lines of Python")

    @Slot()
    def _show_undo(self) -> None:
        undo = self.window.lab.undo
        for action, word, words in ((self.undo, "Undo", undo.next_undo), (self.redo, "Redo", undo.next_redo)):
            action.setText(word if words is None else f"{word} {on_button(words)}")
            action.setEnabled(words is not None)

    def _select(self) -> None:
        menu, window, lab, panel = self._menu("&Select"), self.window, self.window.lab, self.window.find_panel
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
        by_label = self._submenu(menu, "By &label")
        by_label.aboutToShow.connect(partial(self._offer_labels, by_label))
        menu.addSeparator()
        export = partial(window.exports.ask, "selection")
        self.add(menu, "&Export the selection…", export, "Ctrl+E", "Names, labels, z and plane of the selected rows")

    def _offer_labels(self, menu: QMenu) -> None:
        menu.clear()
        data = self.window.lab.data
        for name in data.class_names[:100] if data is not None and data.labels is not None else ():
            self.offer(menu, name.replace("&", "&&"), partial(self.window.lab.finding.label, name))

    def _train(self) -> None:
        menu, panel = self._menu("&Train"), self.window.train_panel
        self.main = self.add(menu, "&Train", panel.main_clicked, "Ctrl+T", "Train, pause or continue")
        self.step = self.add(menu, "&Step", panel.step_clicked, "Ctrl+.", "One step, of a new run or of a paused one")
        self.add(menu, "Start p&aused", panel.start_paused, "Ctrl+Alt+.", "A new run that waits before its first step")
        self.stop = self.add(menu, "S&top", self.window.lab.stop, "Ctrl+Shift+.", "End this run; it can be continued")
        self.presets = self._submenu(menu, "&Presets")
        for name, preset in PRESETS.items():
            self.add(self.presets, name, partial(panel.enter_preset, name), tip=preset.about, rule="Presets")
        self.more = self.add(menu, "&Continue", panel.continue_run, "Ctrl+Shift+T", "Train this model further")

    def _map(self) -> None:
        menu, window, strip = self._menu("&Map"), self.window, self.window.strip
        self.add(menu, "&Fit", window.map.fit, "F", "Show every row")
        tip = "Of data on disk the map shows some: place and draw every row, in the background"
        self.add(menu, "Place all ro&ws", window.lab.whole_map.place, tip=tip)
        centre, tip = window.actions_at_hand.centre_probe, "Put the probe at the prior's mean"
        self.add(menu, "Probe to the &centre", centre, "Home", tip)
        tools = self._submenu(menu, "&Tool")
        self._choose(tools, "Tool", TOOL_WORDS, window.map.set_tool, lambda: window.map.tool, TOOL_KEYS)
        planes = self._submenu(menu, "&Plane")
        self.add(planes, "&Next", strip.next_plane, "P", "The next plane of the list above the map", rule="Plane")
        words = {"best": ("PCA, or the space itself", "The linear plane that shows most")}
        words |= {kind: (name, f"Laid out by {name}, in the background") for kind, name in NAMES.items()}
        projection = window.lab.projection
        self._choose(planes, "Plane", words, window.actions_at_hand.choose_plane, lambda: projection.choice.kind)
        behind, shown = self._submenu(menu, "&Background"), window.map.background
        tip = "The next background of the list above the map"
        self.add(behind, "&Next", strip.next_background, "K", tip, rule="Background")
        words = {kind: (background.title, background.about) for kind, background in BACKGROUNDS.items()}
        self._choose(behind, "Background", words, shown.choose, lambda: shown.kind)
        self._looks(menu)
        menu.addSeparator()
        self.add(menu, "Colour by the &next column", window.legend.next_choice, "C", "What the colours stand for")
        self.colouring = self.add(menu, "&Colour by component", self._recolour, "Shift+C", "Else by label")
        self.colouring.setCheckable(True)
        numbers, lab = self._submenu(menu, "Colours of n&umbers"), window.lab
        words = {name: (name.replace("-", " ").capitalize(), "For columns of numbers") for name in scales()}
        self._choose(
            numbers, "Colours of numbers", words, lambda name: lab.set_colouring(lab.colouring, name), lambda: lab.scale
        )
        look = window.actions_at_hand.look_at_posterior
        self.add(menu, "&Look at the nearest row's posterior", look, "G", "Refine its q and measure the gap")

    def _looks(self, menu: QMenu) -> None:
        """What is laid over the rows; the same actions are in the strip above the map."""
        look = self.window.strip.look.menu()
        for words, name, keys, tip in (
            ("Class &names", "named", "T", "The name of each class where it is densest"),
            ("&Contours", "outlined", "O", "Around half and nine tenths of each class"),
            ("&Thumbnails", "thumbnails", "Shift+T", "The rows themselves in place of dots, where few are in view"),
        ):
            action = self.add(menu, words, partial(self.window.map.switch, name), keys, tip)
            action.setCheckable(True)
            action.setChecked(getattr(self.window.map, name))
            look.addAction(action)

    def _walk(self) -> None:
        menu, window, panel = self._menu("&Walk"), self.window, self.window.path_panel
        self.add(menu, "&Add waypoint", panel.add_waypoint, "W", "Add the probe's place to the path")
        self.add(menu, "&Remove last waypoint", panel.remove_last, "Shift+W", "Shorten the path")
        self.add(menu, "C&lear the path", panel.clear_path, "Ctrl+Shift+W", "Remove all waypoints")
        self.add(menu, "&Play the path", panel.toggle_play, "Space", "Move the probe along the path")
        ways, choose = self._submenu(menu, "&Interpolation"), window.actions_at_hand.choose_interpolation
        keys, now = INTERPOLATION_KEYS, lambda: window.lab.path.interpolation
        self._choose(ways, "Interpolation", INTERPOLATION_WORDS, choose, now, keys)
        tip = "Equal changes of the decoded picture, or steps in z"
        self.even = self.add(menu, "Constant p&erceptual speed", window.actions_at_hand.toggle_pace, "E", tip)
        self.even.setCheckable(True)
        self.add(menu, "&New path", panel.new_path, "Ctrl+Alt+W", "One more path beside this one")
        self.add(menu, "&Twin", panel.twin_path, "Ctrl+Alt+D", "The same waypoints another way")
        self.add(menu, "Remove pat&h", panel.drop_path, "Ctrl+Alt+Backspace", "Remove the path at hand")
        self.add(menu, "Random wal&k", panel.walk, "R", "A path that follows the data, from the probe on")
        menu.addSeparator()
        self.add(menu, "&Bookmark this place", window.lab.bookmarks.add, "M", "Keep the probe's place")
        tip = "Decoded draws, from where the Samples dock says"
        self.add(menu, "&Draw samples", window.actions_at_hand.draw_samples, "S", tip)
        tip = "Rows with their noise, x ~ p(x|z), in traversals, paths, arithmetic, bookmarks and tiles"
        self.draws = self.add(menu, "Draws in place &of means", window.actions_at_hand.toggle_draws, "Ctrl+Alt+S", tip)
        self.draws.setCheckable(True)
        painting = window.decoded.painting
        self.add(menu, "Pa&int", painting.toggle_paint, "Ctrl+B", "Paint on the decoded picture: z follows")
        self.add(menu, "Er&ase", painting.toggle_erase, "Ctrl+Shift+B", "Erase from the decoded picture: z follows")
        menu.addSeparator()
        timeline = window.lab.timeline
        self.add(menu, "Play the tra&ining", timeline.toggle_play, "Shift+Space", "One snapshot after another")
        self.add(menu, "Snapshot &before", partial(window.actions_at_hand.step_snapshot, -1), "[", "One snapshot back")
        self.add(menu, "Snapshot a&fter", partial(window.actions_at_hand.step_snapshot, 1), "]", "One snapshot on")
        self.add(menu, "N&ow", timeline.live, "End", "The newest state")
        self.add(menu, "Train on from here", timeline.fork, "Ctrl+Alt+T", "A new run from the snapshot in sight")
        self.add(menu, "&Compare with the next run", window.compare_panel.next_run, "Ctrl+Alt+C", "Two maps together")

    def _recolour(self) -> None:
        self.window.lab.set_colouring("component" if self.colouring.isChecked() else "label")

    def _view(self) -> None:
        menu, window = self._menu("&View"), self.window
        menu.addActions([dock.toggleViewAction() for dock in window.docks])
        menu.addSeparator()
        self.add(menu, "&Presenter's mode", window.lecturing.present, "F5", "One part in large type; Escape ends it")
        menu.addAction(window.decoded.smooth)
        self.add(menu, "&Reset the layout", window.layout_of_docks.reset, tip="Put every dock back")
        themes, group = self._submenu(menu, "&Theme"), QActionGroup(self)
        for name in theme.SCHEMES:
            action = self.offer(themes, name, partial(window.set_scheme, name), tip=f"{name} colours")
            action.setCheckable(True)
            action.setChecked(name == QSettings().value("theme", "System"))
            group.addAction(action)

    def _help(self) -> None:
        menu, window = self._menu("&Help"), self.window
        self.add(menu, "&Keys and mouse", self._show_keys, "F1", "What the mouse does, and every key")
        tours = self._submenu(menu, "&Tours")
        tours.setObjectName("Tours")
        tours.aboutToShow.connect(window.lecturing.offer)
        self.add(menu, "&Packages", self._show_packages, tip="What installed packages bring to LatentLab")
        self.add(menu, "&About LatentLab", partial(window.tell, "About LatentLab", ABOUT))

    def _show_keys(self) -> None:
        from latentlab.gui.dialogs.help import HelpDialog, keys_page

        self.help = HelpDialog("Keys and mouse", keys_page(self.window.menuBar()), self.window)
        self.help.open()

    def _show_packages(self) -> None:
        from latentlab.gui.dialogs.help import HelpDialog, packages_page

        self.help = HelpDialog("Packages", packages_page(), self.window)
        self.help.open()

    @Slot()
    def _show_phase(self) -> None:
        self.main.setText("&" + MAIN[self.window.lab.phase][0])

    @Slot()
    def _show_recent(self) -> None:
        self.recent.clear()
        files = recent_sessions()
        for file in files:
            self.offer(self.recent, on_button(file), partial(self.window.files.open_path, file))
        self.recent.setEnabled(bool(files))
        self.recent.menuAction().setToolTip("" if files else "No session was saved or opened before.")
