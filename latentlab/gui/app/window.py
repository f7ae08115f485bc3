"""The main window: docks, menus, status bar. What they show and do is in their own files."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QMenu,
    QMenuBar,
    QMessageBox,
    QSplitter,
    QStackedWidget,
)

from latentlab.data.builtin import DATASETS
from latentlab.gui.app.collecting import Collecting
from latentlab.gui.app.docks import Docks
from latentlab.gui.app.restyling import Restyling
from latentlab.gui.app.run_bar import RunBar
from latentlab.gui.app.start_page import StartPage
from latentlab.gui.app.workspaces import Workspaces
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.focus_order import InReadingOrder
from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.plain import MessageBox

if TYPE_CHECKING:
    from latentlab.gui.app.actions import Actions
    from latentlab.gui.app.asking import Asking
    from latentlab.gui.app.drawer import Drawer
    from latentlab.gui.app.events import Events
    from latentlab.gui.app.exports import Exports
    from latentlab.gui.app.files import Files
    from latentlab.gui.app.helping import Helping
    from latentlab.gui.app.lecturing import Lecturing
    from latentlab.gui.app.menus import Menus
    from latentlab.gui.app.sight import Sight
    from latentlab.gui.app.speaking import Speaking
    from latentlab.gui.app.status import Status
    from latentlab.gui.map.legend import Legend
    from latentlab.gui.map.strip import MapStrip
    from latentlab.gui.map.view import MapView
    from latentlab.gui.panels.arithmetic import ArithmeticPanel
    from latentlab.gui.panels.bookmarks import BookmarksPanel
    from latentlab.gui.panels.columns import ColumnsPanel
    from latentlab.gui.panels.compare import CompareMap, ComparePanel
    from latentlab.gui.panels.curves import Curves
    from latentlab.gui.panels.decoded import DecodedPanel
    from latentlab.gui.panels.find import FindPanel
    from latentlab.gui.panels.health import HealthPanel
    from latentlab.gui.panels.latent_sliders import LatentSliders
    from latentlab.gui.panels.lessons import LessonsPanel
    from latentlab.gui.panels.path import PathPanel
    from latentlab.gui.panels.posterior import PosteriorPanel
    from latentlab.gui.panels.rows import RowsPanel
    from latentlab.gui.panels.runs import RunsPanel
    from latentlab.gui.panels.sampling import SamplingPanel
    from latentlab.gui.panels.timeline import TimelinePanel
    from latentlab.gui.panels.train import TrainPanel
    from latentlab.gui.panels.traversal import TraversalPanel
    from latentlab.lab import Lab
    from latentlab.training.health import Remedy

STAYS = "The run stays in Compare, to be looked at beside the new one; its paths and bookmarks go."
LEAST_CENTRE = 460  # what the tools beside the map need
MENUS = ("&File", "&Edit", "&Select", "&Train", "&Map", "&Path", "&Decode", "&View", "&Help")


class MainWindow(InReadingOrder, QMainWindow):
    """Holds the parts together (furnishing.py makes them); the state is the lab's.

    A bare window (`furnished=False`) is the frame, the start page, the names of docks and menus: what is seen first.
    """

    furnished = False
    lab: Lab
    events: Events
    map: MapView
    strip: MapStrip
    legend: Legend
    maps: QSplitter
    train_panel: TrainPanel
    decoded: DecodedPanel
    sliders: LatentSliders
    curves: Curves
    path_panel: PathPanel
    health_panel: HealthPanel
    runs_panel: RunsPanel
    posterior_panel: PosteriorPanel
    find_panel: FindPanel
    traversal_panel: TraversalPanel
    sampling_panel: SamplingPanel
    arithmetic_panel: ArithmeticPanel
    bookmarks_panel: BookmarksPanel
    timeline_panel: TimelinePanel
    compare_panel: ComparePanel
    lessons_panel: LessonsPanel
    columns_panel: ColumnsPanel
    rows_panel: RowsPanel
    sight: Sight
    files: Files
    asking: Asking
    exports: Exports
    actions_at_hand: Actions
    lecturing: Lecturing
    helping: Helping
    menus: Menus
    drawer: Drawer
    status: Status
    speaking: Speaking

    def __init__(self, furnished: bool = True) -> None:
        super().__init__()
        self.setObjectName("LatentLab")
        self.setWindowTitle("LatentLab[*]")
        self.setWindowIcon(icon("latentlab"))
        self._leaving, self.collecting = False, Collecting(self)
        self.message: MessageBox | None = None
        self.other_map: CompareMap | None = None  # made when first another run is compared
        self.start_page = StartPage()
        self.centre = QStackedWidget()
        self.centre.setMinimumWidth(LEAST_CENTRE)
        self.centre.addWidget(self.start_page)
        self.setCentralWidget(self.centre)
        # Made here and not by Qt: PySide loses its hold on menus that Qt has made, and takes them away by and by.
        self.setMenuBar(QMenuBar(self))
        self.tops = {title: QMenu(title, self.menuBar()) for title in MENUS}
        for menu in self.tops.values():
            self.menuBar().addMenu(menu)
        self.bar = RunBar()
        self.addToolBar(self.bar)
        self.layout_of_docks = Docks(self)
        self.docks = self.layout_of_docks.docks
        self.workspaces = Workspaces(self)
        self.bar.hide()  # before there are data nothing can be done with it
        self.restyling = Restyling(self)
        room = self.screen().availableGeometry().size() - QSize(20, 60)  # for the frame
        self.resize(QSize(1280, 820).boundedTo(room))
        self.restoreGeometry(QSettings().value("geometry", QByteArray()))
        self.workspaces.recall()
        if furnished:
            self.furnish()

    def furnish(self) -> None:
        """Make every part of a bare window."""
        from latentlab.gui.app.furnishing import furnish

        furnish(self)
        self.furnished = True

    # Showing -------------------------------------------------------------------------------------------------------

    @Slot()
    def show_title(self) -> None:
        """The session's file, or that there is none yet; a mark where something is not on disk."""
        data, path = self.lab.data, self.files.session_path
        name = data.name if data is not None else ""
        name = path.name if path else f"{name}, unsaved run" if self.lab.decoder is not None else name
        name += " (open in another window too)" if path and self.lab.sessions.shared else ""
        self.setWindowTitle(f"{name.replace('[*]', '[*][*]')}[*] — LatentLab" if data else "LatentLab[*]")
        held, start = self.focusWidget(), self.start_page
        leaves = data is not None and (held is None or held is start or start.isAncestorOf(held))
        self.centre.setCurrentIndex(1 if data else 0)
        if leaves:
            self.map.setFocus()
        if data is not None:
            self.bar.show()
            self.workspaces.begin()
        self.show_dirty()

    @Slot()
    def show_dirty(self) -> None:
        """A mark in the title where something is not on disk."""
        if self.isWindowModified() != self.lab.dirty:  # Qt lays the title out anew each time
            self.setWindowModified(self.lab.dirty)

    @Slot(str, str)
    def show_failure(self, sentence: str, details: str) -> None:
        """Say what went wrong, and what is still there: as it is, for a part may be gone with what went wrong."""
        from latentlab.gui.widgets.data_words import by_titles

        sentence = by_titles(sentence)
        if self.message is not None and self.message.isVisible() and self.message.text() == sentence:
            return
        self._show_message(MessageBox(QMessageBox.Icon.Warning, "LatentLab", sentence, self))
        if details:
            self.message.tell_more(self._what_is_here())
            self.message.setDetailedText(details)
        self.message.open()

    def _what_is_here(self) -> str:
        data, report = self.lab.data, self.lab.report
        if data is None:
            return "No data are open."
        if report is None or self.lab.defaults is None:
            return f"The data {data.name} are still here."
        kept = "it can be saved" if self.lab.dirty else "it is saved"
        return f"The data {data.name} and the run at {self.lab.defaults.how_far(report.epoch)} are still here; {kept}."

    def _show_message(self, message: MessageBox) -> None:
        self.message = message
        message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        message.destroyed.connect(partial(self._message_gone, message))

    def _message_gone(self, message: MessageBox, *_: object) -> None:
        if self.message is message:
            self.message = None

    # Doing ---------------------------------------------------------------------------------------------------------

    @Slot()
    def ask_data(self) -> None:
        menu = QMenu(self)
        for card in DATASETS.values():
            self.menus.offer(menu, f"{card.title} (built in)", partial(self.files.open_path, card.name))
        self.menus.offer(menu, "A file…", self.asking.ask_file)
        self.menus.offer(menu, "A folder…", self.asking.ask_folder)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.train_panel.card
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(bool, bool)
    def begin(self, going: bool, first_step: bool = True) -> None:
        """Train a new model, take its first step, or none, after asking where an unsaved run would be lost."""
        data = self.lab.data

        def begin() -> None:
            if self.lab.data is data:  # others may have been opened while the person was asked
                self.train_panel.begin(going, first_step)

        kept = self.lab.comparing.keeps_present
        self.files.may_lose(begin, STAYS if kept else "")

    @Slot(object)
    def apply_remedy(self, remedy: Remedy) -> None:
        """Train the run on, or enter a remedy's settings and train anew."""
        if self.lab.phase != "ended":
            return
        if remedy.epochs is not None:
            self.lab.proceed(remedy.epochs)
        else:
            self.files.may_lose(partial(self._train_with, remedy))

    def _train_with(self, remedy: Remedy) -> None:
        panel = self.train_panel
        settings = replace(self.lab.model_settings, **remedy.model)
        panel.model.choose(self.lab.decoder.name, settings, configured=True)
        panel.train_form.show_values(replace(self.lab.train_settings, **remedy.run))
        panel.begin()

    def bring(self, title: str) -> None:
        """Show a dock and put it before its neighbours."""
        self.layout_of_docks.bring(title)

    @Slot()
    def show_comparison(self) -> None:
        """The other run's map stands beside the present one while there is one."""
        comparing = self.lab.comparing.found is not None
        if comparing and self.other_map is None:
            from latentlab.gui.app.furnishing import second_map

            self.other_map = second_map(self)
        if self.other_map is not None and comparing == self.other_map.isHidden():
            self.other_map.setVisible(comparing)
            self.maps.setSizes([1, 1] if comparing else [1, 0])

    def all_maps(self) -> list[MapView | CompareMap]:
        """The maps that there are."""
        return [self.map] if self.other_map is None else [self.map, self.other_map]

    def set_scheme(self, name: str) -> None:
        """Light, dark, or as the system."""
        QSettings().setValue("theme", name)
        theme.set_scheme(name)

    def changeEvent(self, event: QEvent) -> None:
        """The theme may have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.furnished:
            self.restyling.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that what has the focus did not take: Enter presses a button, as Space does."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file or folder may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, a session or data; not before the drop is over, for a question may come first."""
        path = next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        QTimer.singleShot(0, partial(self.files.open_path, path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before something unsaved is lost, wait for what is being saved; then end every thread."""
        event.ignore()
        from latentlab.gui.app.unsaved import may_stop_writing

        if not self.furnished:
            self._leaving = True
        elif not self._leaving:
            self.files.may_lose(lambda: self.leave() if may_stop_writing(self, self.lab) else None)
        if self._leaving:
            event.accept()

    def leave(self) -> None:
        """Close: out of sight at once, for what is under way may take a moment to end."""
        self._leaving = True
        QSettings().setValue("geometry", self.saveGeometry())
        self.workspaces.keep()
        self.hide()
        self.shut_down()
        self.close()  # does nothing where Qt is asking already
        QApplication.quit()

    def shut_down(self) -> None:
        """End every thread, and then every timer: to give a job up is told to the status bar, which has one."""
        self.path_panel.stop()
        parts = (*self.all_maps(), self.decoded.painting, self.posterior_panel, self.lessons_panel, self.rows_panel)
        threads = [thread for part in parts for thread in part.threads]
        self.lab.close(threads)
        self.collecting.end()
        self.menus.needs.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
