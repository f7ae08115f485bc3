"""The main window: docks, menus, status bar. What they show and do is in their own files."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from latentlab import __version__
from latentlab.data.builtin import CARDS
from latentlab.errors import InputError
from latentlab.gui import theme
from latentlab.gui.curves import Curves
from latentlab.gui.decoded_panel import DecodedPanel, LatentSliders
from latentlab.gui.files import EXPORTS, Files
from latentlab.gui.icons import icon
from latentlab.gui.lab import Lab
from latentlab.gui.legend import Legend
from latentlab.gui.map_view import MapView
from latentlab.gui.path_panel import PathPanel
from latentlab.gui.start_page import StartPage
from latentlab.gui.train_panel import TrainPanel

KEYS = """<table cellpadding=4>
<tr><td><b>Drag the ring, or click</b></td><td>move the probe</td></tr>
<tr><td><b>Arrow keys</b> (on the map)</td><td>move the probe; with Shift five times as far</td></tr>
<tr><td><b>Drag the ground, wheel</b></td><td>pan, zoom</td></tr>
<tr><td><b>F</b></td><td>show every row</td></tr>
<tr><td><b>W, Shift+W</b></td><td>add the probe's place to the path, remove the last waypoint</td></tr>
<tr><td><b>Space</b> (on the map)</td><td>play the path</td></tr>
<tr><td><b>Ctrl+T</b></td><td>train, pause, continue</td></tr>
</table>"""


class MainWindow(QMainWindow):
    """Puts the parts together; the state is the lab's."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("LatentLab")
        self.lab = Lab(self)
        self.map = MapView(self.lab)
        self.legend = Legend(self.lab)
        self.start_page = StartPage()
        self.train_panel = TrainPanel(self.lab)
        self.decoded = DecodedPanel(self.lab)
        self.sliders = LatentSliders(self.lab)
        self.curves = Curves(self.lab)
        self.path_panel = PathPanel(self.lab)
        self.files = Files(self.lab, self, self._view, self._map_picture)
        self.message: QMessageBox | None = None
        self.setWindowIcon(icon("logo"))
        self._make_centre()
        self._make_docks()
        self._make_menus()
        self._make_status()
        self._connect()
        self.resize(1280, 820)
        self._first_layout = self.saveState()
        self.setAcceptDrops(True)
        self.restoreGeometry(QSettings().value("geometry", QByteArray()))
        self.restoreState(QSettings().value("docks", QByteArray()))
        self._show_title()
        self._show_phase()

    # Making --------------------------------------------------------------------------------------------------------

    def _make_centre(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.legend)
        layout.addWidget(self.map, 1)
        self.centre = QStackedWidget()
        self.centre.addWidget(self.start_page)
        self.centre.addWidget(page)
        self.setCentralWidget(self.centre)

    def _make_docks(self) -> None:
        area = Qt.DockWidgetArea
        for corner, side in (
            (Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, area.RightDockWidgetArea),
        ):
            self.setCorner(corner, side)
        self.docks: list[QDockWidget] = []
        for title, widget, side in (
            ("Data and model", self.train_panel, area.LeftDockWidgetArea),
            ("Decoded", self.decoded, area.RightDockWidgetArea),
            ("Latent dimensions", self.sliders, area.RightDockWidgetArea),
            ("Curves", self.curves, area.BottomDockWidgetArea),
            ("Path", self.path_panel, area.BottomDockWidgetArea),
        ):
            dock = QDockWidget(title, self)
            dock.setObjectName(title)
            dock.setWidget(widget)
            self.addDockWidget(side, dock)
            self.docks.append(dock)
        self.tabifyDockWidget(self.docks[3], self.docks[4])
        self.docks[3].raise_()
        self.resizeDocks(self.docks[1:3], [480, 150], Qt.Orientation.Vertical)
        self.resizeDocks([self.docks[0], self.docks[1]], [290, 280], Qt.Orientation.Horizontal)
        self.resizeDocks([self.docks[3]], [230], Qt.Orientation.Vertical)

    def _make_menus(self) -> None:
        files, panel = self.files, self.train_panel
        menu = self.menuBar().addMenu("&File")
        builtin = QMenu("&Built-in data", self)
        for card in CARDS.values():
            self._add(builtin, card.title, partial(files.open_path, card.name), tip=card.about)
        self._add(menu, "Open &data file…", files.ask_file, "Ctrl+O", "Open an idx file")
        self._add(
            menu, "Open data &folder…", files.ask_folder, "Ctrl+Shift+O", "Open a folder of idx files, as of MNIST"
        )
        menu.addMenu(builtin)
        menu.addSeparator()
        self._add(menu, "Open &session…", files.ask_session, "Ctrl+Alt+O", "Go on where a session was saved")
        self.recent_menu = menu.addMenu("&Recent sessions")
        self.save_action = self._add(menu, "&Save session", files.save, QKeySequence.StandardKey.Save, "Save all of it")
        self.save_as_action = self._add(
            menu, "Save session &as…", files.save_as, "Ctrl+Shift+S", "Save to another file"
        )
        menu.addSeparator()
        self.export_menu = menu.addMenu("&Export")
        for kind, export in EXPORTS.items():
            self._add(self.export_menu, export.title + "…", partial(files.ask_export, kind), tip=export.words)
        menu.addSeparator()
        self._add(menu, "&Quit", self.close, QKeySequence.StandardKey.Quit, "Close LatentLab")

        menu = self.menuBar().addMenu("&Edit")
        for action, keys in (
            (self.lab.undo.createUndoAction(self), QKeySequence.StandardKey.Undo),
            (self.lab.undo.createRedoAction(self), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(keys)
            menu.addAction(action)

        menu = self.menuBar().addMenu("&Train")
        self.main_action = self._add(menu, "&Train", panel.main_clicked, "Ctrl+T", "Train, pause or continue")
        self.step_action = self._add(menu, "&Step", self.lab.trainer.single_step, "Ctrl+.", "Take one gradient step")
        self.stop_action = self._add(menu, "S&top", self.lab.trainer.halt, "Ctrl+Shift+.", "End this run")
        self.more_action = self._add(menu, "&Continue", panel.continue_run, "Ctrl+Shift+T", "Train this model further")

        menu = self.menuBar().addMenu("&Map")
        self._add(menu, "&Fit", self.map.fit, "F", "Show every row")
        self._add(menu, "Probe to the &centre", self._centre_probe, "Home", "Put the probe at the prior's mean")
        menu.addSeparator()
        self._add(menu, "&Add waypoint", self.path_panel.add_waypoint, "W", "Add the probe's place to the path")
        self._add(menu, "&Remove last waypoint", self.path_panel.remove_last, "Shift+W", "Shorten the path")
        self._add(menu, "C&lear the path", self.path_panel.clear_path, "Ctrl+Shift+W", "Remove all waypoints")
        self._add(menu, "&Play the path", self.path_panel.toggle_play, "Space", "Move the probe along the path")

        menu = self.menuBar().addMenu("&View")
        for dock in self.docks:
            menu.addAction(dock.toggleViewAction())
        menu.addSeparator()
        self._add(menu, "&Reset the layout", self._reset_layout, tip="Put every dock back")
        themes, group = menu.addMenu("&Theme"), QActionGroup(self)
        for name in theme.SCHEMES:
            action = self._add(themes, name, partial(self.set_scheme, name), tip=f"{name} colours")
            action.setCheckable(True)
            action.setChecked(name == QSettings().value("theme", "System"))
            group.addAction(action)

        menu = self.menuBar().addMenu("&Help")
        self._add(menu, "&Keys and mouse", partial(self.tell, "Keys and mouse", KEYS), "F1")
        about = f"LatentLab {__version__}: a laboratory for latent variable models. BSD 3-Clause licence."
        self._add(menu, "&About LatentLab", partial(self.tell, "About LatentLab", about))

    def _add(self, menu: QMenu, text: str, do: object, keys: object = None, tip: str = "") -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setStatusTip(tip)
        action.setToolTip(tip)
        action.triggered.connect(partial(self._do, do))
        menu.addAction(action)
        return action

    def _do(self, action: object, *_: object) -> None:
        """Bad input met on the way is told; nothing is lost."""
        try:
            action()
        except InputError as error:
            self.show_failure(str(error), "")

    def _make_status(self) -> None:
        self.words, self.device, self.speed = QLabel(), QLabel(), QLabel()
        self.job_words, self.job_bar, self.job_cancel = QLabel(), QProgressBar(), QPushButton("Cancel")
        self.job_bar.setFixedWidth(120)
        self.job_cancel.clicked.connect(self.lab.jobs.cancel)
        bar = self.statusBar()
        bar.addWidget(self.words, 1)
        for part in (self.job_words, self.job_bar, self.job_cancel, self.speed, self.device):
            bar.addPermanentWidget(part)
        self._job_timer = QTimer(self, interval=100)
        self._job_timer.timeout.connect(self._show_job)
        self._job_ended()

    def _connect(self) -> None:
        lab, files, start = self.lab, self.files, self.start_page
        lab.said.connect(self.words.setText)
        lab.failed.connect(self.show_failure)
        lab.data_changed.connect(self._show_title)
        lab.phase_changed.connect(self._show_phase)
        lab.progressed.connect(self._show_speed)
        lab.view_wanted.connect(self._restore)
        lab.jobs.started.connect(self._job_started)
        lab.jobs.ended.connect(self._job_ended)
        files.saved.connect(self._show_title)
        files.recent_changed.connect(self._show_recent)
        start.data_chosen.connect(files.open_path)
        start.file_asked.connect(files.ask_file)
        start.folder_asked.connect(files.ask_folder)
        start.session_asked.connect(files.ask_session)
        start.recent_chosen.connect(files.open_path)
        self.train_panel.open_clicked.connect(self._ask_data)
        self.train_panel.train_asked.connect(self._begin)
        self._show_recent()

    # Showing -------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_title(self) -> None:
        data, path = self.lab.data, self.files.session_path
        self.setWindowTitle(f"{path.name if path else data.name} — LatentLab" if data else "LatentLab")
        self.centre.setCurrentIndex(1 if data else 0)

    @Slot()
    def _show_phase(self) -> None:
        phase = self.lab.phase
        has_run = phase in ("training", "paused", "ended")
        self.save_action.setEnabled(has_run)
        self.save_as_action.setEnabled(has_run)
        self.export_menu.setEnabled(has_run)
        self.main_action.setEnabled(phase != "empty")
        names = {"training": "Pause", "paused": "Continue", "ended": "Train anew"}
        self.main_action.setText("&" + names.get(phase, "Train"))
        self.step_action.setEnabled(phase == "paused")
        self.stop_action.setEnabled(phase in ("training", "paused"))
        self.more_action.setEnabled(phase == "ended")
        self._show_speed()

    @Slot()
    def _show_speed(self) -> None:
        report = self.lab.report
        self.device.setText(report.device if report else "")
        going = report is not None and report.phase == "training"
        self.speed.setText(f"{report.speed:,.0f} steps/s" if going and report.speed else "")

    @Slot()
    def _show_recent(self) -> None:
        self.recent_menu.clear()
        files = self.files.recent()
        for file in files:
            self._add(self.recent_menu, file.replace("&", "&&"), partial(self.files.open_path, file))
        self.recent_menu.setEnabled(bool(files))
        self.start_page.show_recent(files)

    @Slot(str)
    def _job_started(self, title: str) -> None:
        self.job_words.setText(title + " …")
        for part in (self.job_words, self.job_bar, self.job_cancel):
            part.show()
        self._job_timer.start()
        self._show_job()

    @Slot()
    def _job_ended(self) -> None:
        self._job_timer.stop()
        for part in (self.job_words, self.job_bar, self.job_cancel):
            part.hide()

    @Slot()
    def _show_job(self) -> None:
        share = self.lab.jobs.share
        self.job_bar.setRange(0, 100 if share else 0)
        self.job_bar.setValue(round(100 * share))

    @Slot(str, str)
    def show_failure(self, sentence: str, details: str) -> None:
        """Say what went wrong; the session stays as it is."""
        self.message = QMessageBox(QMessageBox.Icon.Warning, "LatentLab", sentence, parent=self)
        self.message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if details:
            self.message.setInformativeText("Your data, run and path are still here; you can save the session.")
            self.message.setDetailedText(details)
        self.message.open()

    def tell(self, title: str, text: str) -> None:
        """Show a text."""
        self.message = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=self)
        self.message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message.open()

    # Doing ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_data(self) -> None:
        menu = QMenu(self)
        for card in CARDS.values():
            self._add(menu, f"{card.title} (built in)", partial(self.files.open_path, card.name))
        self._add(menu, "A file…", self.files.ask_file)
        self._add(menu, "A folder…", self.files.ask_folder)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.train_panel.card
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot()
    def _begin(self) -> None:
        """Train a new model, after asking where an unsaved run would be lost."""
        if self.files.may_lose():
            self._do(self.train_panel.begin)

    def _centre_probe(self) -> None:
        self.lab.set_probe(np.zeros_like(self.lab.probe))

    def _reset_layout(self) -> None:
        self.restoreState(self._first_layout)
        self.docks[3].raise_()

    def set_scheme(self, name: str) -> None:
        """Light, dark, or as the system."""
        QSettings().setValue("theme", name)
        theme.set_scheme(name)

    def changeEvent(self, event: QEvent) -> None:
        """The theme may have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "words"):
            for part in (self.map, self.legend, self.curves, self.path_panel, self.start_page):
                part.restyle()
            self.train_panel.show_phase()

    def _view(self) -> object:
        """What a session keeps of the window."""
        from latentlab.storage.session import View

        lab, arrays = self.lab, self.lab.view_arrays()
        arrays["geometry"] = np.frombuffer(self.saveGeometry().data(), np.uint8)
        arrays["docks"] = np.frombuffer(self.saveState().data(), np.uint8)
        values = {"range": self.map.view_range(), "axis": self.curves.axis.currentData(), "way": lab.path.way}
        return View(arrays, {**values, "plane_names": list(lab.plane.names)})

    @Slot(object)
    def _restore(self, view: object) -> None:
        """Show the window as a session kept it; what does not fit is left as it is."""
        for name, restore in (("geometry", self.restoreGeometry), ("docks", self.restoreState)):
            if view.arrays.get(name, np.empty(0)).dtype == np.uint8:
                restore(QByteArray(view.arrays[name].tobytes()))
        self.curves.axis.setCurrentIndex(max(0, self.curves.axis.findData(view.values.get("axis"))))
        self.train_panel.show_settings()
        try:
            (x0, x1), (y0, y1) = view.values["range"]
            self.map.show_range((float(x0), float(x1)), (float(y0), float(y1)))
        except (KeyError, TypeError, ValueError):
            self.map.fit()

    def _map_picture(self) -> object:
        return self.map.grab().toImage()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file or folder may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped: a session or data."""
        self.files.open_path(next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before something unsaved is lost; then end every thread."""
        if self.lab.dirty:
            box = self.files.unsaved_box()
            box.exec()
            choice = box.standardButton(box.clickedButton())
            if choice == QMessageBox.StandardButton.Save:
                self.files.save(then=self.close)
            if choice != QMessageBox.StandardButton.Discard:
                event.ignore()
                return
        QSettings().setValue("geometry", self.saveGeometry())
        QSettings().setValue("docks", self.saveState())
        self.shut_down()
        event.accept()
        QApplication.quit()

    def shut_down(self) -> None:
        """End every timer and thread."""
        self.path_panel.stop()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.lab.close()
        self.map.close_threads()
