"""The parts of the window, made after it has been seen: what they are made of takes longer to load than to look at."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from latentlab.gui.app.actions import Actions
from latentlab.gui.app.asking import Asking
from latentlab.gui.app.drawer import Drawer
from latentlab.gui.app.events import Events
from latentlab.gui.app.exports import SAVED, Exports
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
from latentlab.gui.threads.qt_loop import QtLoop
from latentlab.lab import Lab
from latentlab.registry import left_out

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow


def furnish(window: MainWindow) -> None:
    """Give a bare window its lab and its parts, and join them."""
    window.lab = Lab(QtLoop(window))
    window.events = events = Events(window.lab, window)
    window.map = MapView(events)
    window.strip = MapStrip(events, window.map)
    window.legend = Legend(events)
    window.train_panel = TrainPanel(events)
    window.decoded = DecodedPanel(events)
    window.sliders = LatentSliders(events)
    window.curves = Curves(events)
    window.path_panel = PathPanel(events)
    window.health_panel, window.runs_panel = HealthPanel(events), RunsPanel(events)
    window.posterior_panel = PosteriorPanel(events)
    window.find_panel, window.traversal_panel = FindPanel(events), TraversalPanel(events)
    window.sampling_panel, window.arithmetic_panel = SamplingPanel(events), ArithmeticPanel(events)
    window.bookmarks_panel, window.timeline_panel = BookmarksPanel(events), TimelinePanel(events)
    window.compare_panel, window.lessons_panel = ComparePanel(events), LessonsPanel(events)
    window.columns_panel, window.rows_panel = ColumnsPanel(events), RowsPanel(events)
    window.sight = Sight(window)
    window.files = Files(events, window, window.sight.view)
    window.asking = Asking(window.files)
    window.exports = Exports(events, window, window.map, window.files.folder)
    _fill_centre(window)
    window.layout_of_docks.fill()
    window.bar.join(events)
    window.actions_at_hand, window.lecturing = Actions(window), Lecturing(window)
    window.helping = Helping(window)
    window.menus, window.drawer = Menus(window), Drawer(window)
    window.status = Status(window)
    window.speaking = Speaking(window)
    _connect(window)
    window.setAcceptDrops(True)
    window.start_page.tell_left_out(left_out())
    recovering = window.lab.recovering
    recovering.view = window.sight.view
    recovering.path = lambda: str(window.files.session_path.absolute()) if window.files.session_path else ""
    recovering.begin()


def second_map(window: MainWindow) -> CompareMap:
    """The map of another run, beside the present one's; hidden at first."""
    found = CompareMap(window.events, window.lab.comparing, window.map)
    found.hide()
    window.maps.addWidget(found)
    return found


def _fill_centre(window: MainWindow) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(window.strip)
    layout.addWidget(window.legend)
    window.maps = QSplitter(Qt.Orientation.Horizontal)
    window.maps.addWidget(window.map)
    window.maps.setChildrenCollapsible(False)
    layout.addWidget(window.maps, 1)
    window.centre.addWidget(page)


def _connect(window: MainWindow) -> None:
    events, files, asking, start = window.events, window.files, window.asking, window.start_page
    events.failed.connect(window.show_failure)
    events.data_changed.connect(window.show_title)
    events.view_wanted.connect(window.sight.restore)
    files.path_changed.connect(window.show_title)
    events.dirty_changed.connect(window.show_dirty)
    events.progressed.connect(window.show_dirty)
    start.data_chosen.connect(files.open_path)
    start.file_asked.connect(asking.ask_file)
    start.folder_asked.connect(asking.ask_folder)
    start.session_asked.connect(asking.ask_session)
    start.download_asked.connect(files.fetch)
    start.tour_asked.connect(window.lecturing.take_first)
    # Queued: what asks lets events through, and one of them may replace the page whose button was clicked.
    queued = Qt.ConnectionType.QueuedConnection
    start.recent_chosen.connect(files.open_path, queued)
    files.recent_changed.connect(start.show_recent)
    window.train_panel.open_clicked.connect(window.ask_data)
    window.path_panel.film_asked.connect(partial(window.exports.ask, "film"))
    for place, kind in SAVED.items():
        attrgetter(place)(window).clicked.connect(partial(_ask, window, kind))
    window.lessons_panel.figure_asked.connect(window.exports.ask_lesson)
    window.find_panel.line.left.connect(window.map.setFocus)
    window.find_panel.export_asked.connect(partial(window.exports.ask, "selection"))
    window.timeline_panel.film_asked.connect(partial(window.exports.ask, "training"))
    window.train_panel.change_clicked.connect(files.change_preparation)
    window.train_panel.train_asked.connect(window.begin)
    events.preset_wanted.connect(window.train_panel.train_preset)
    events.start_wanted.connect(window.train_panel.start_paused)
    window.bar.train.clicked.connect(window.train_panel.train)
    window.bar.go_on.clicked.connect(window.train_panel.go_on)
    window.bar.step.clicked.connect(window.train_panel.step_clicked)
    window.bar.workspace_chosen.connect(window.workspaces.choose)
    window.workspaces.changed.connect(window.bar.show_workspace)
    window.health_panel.remedy_chosen.connect(window.apply_remedy, queued)
    events.comparison_changed.connect(window.show_comparison)
    window.show_title()


def _ask(window: MainWindow, kind: str, *_: object) -> None:
    window.exports.ask(kind)
