"""Exports from the window, and what they say where something lacks."""

import csv

import numpy as np
import pytest
from answers import press
from hands import menu
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from ways import export, save_as

from latentlab.data import load_dataset
from latentlab.gui.widgets.file_dialogs import FileDialog


def test_without_a_selection_its_export_says_what_to_do(trained):
    export = next(action for action in trained.menus.export.actions() if action.text() == "Selected rows…")
    assert not export.isEnabled()
    assert "draw around" in export.toolTip()


def test_every_export_writes_its_file(trained, qtbot, tmp_path):
    lab = trained.lab
    trained.path_panel.add_waypoint()
    lab.set_probe_xy(0.5, -0.5)
    trained.path_panel.add_waypoint()
    kinds = {"picture": "p.png", "grid": "g.png", "film": "f.gif", "embedding": "e.csv", "map": "m.png"}
    for kind, name in kinds.items():
        export(trained, kind, tmp_path / name, qtbot)
        qtbot.waitUntil(lambda p=tmp_path / name: p.exists() and not lab.jobs.waiting, timeout=20_000)
    with Image.open(tmp_path / "f.gif") as film:
        assert film.n_frames == 60
    with open(tmp_path / "e.csv", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert np.array_equal(np.array([row["z1"] for row in rows], np.float32), lab.embedding.z[:, 0])


@pytest.mark.parametrize("kind", ["picture", "grid", "embedding", "selection", "training", "map"])
def test_an_export_of_what_went_while_its_dialog_was_open_says_so(trained, qtbot, tmp_path, kind):
    press(trained, Qt.Key.Key_A)
    trained.exports.ask(kind)
    ending = trained.exports.dialog.export.endings[0]
    other = load_dataset("blobs")  # slow to come, from before the dialog
    trained.lab.take_data(other)
    dialog = save_as(trained.exports.dialog, tmp_path / f"late{ending}")
    assert dialog.isVisible()
    assert dialog.problem.text().endswith("Nothing was written.")
    assert not list(tmp_path.glob("late*"))
    dialog.close()


def test_film_without_a_path_says_what_to_do(trained):
    film = next(action for action in trained.menus.export.actions() if action.text() == "Path film…")
    assert not film.isEnabled()
    assert "press W" in film.toolTip()


def test_curves_are_logged_to_a_folder_until_the_menu_is_asked_again(trained, qtbot, tmp_path, monkeypatch):
    action = next(one for one in trained.findChildren(QAction) if one.text() == "Lo&g to TensorBoard…")
    assert not action.isChecked()
    monkeypatch.setattr(FileDialog, "folder", lambda *_, **__: str(tmp_path / "log"))
    menu(trained, "File", "Log to TensorBoard")
    assert action.isChecked()
    qtbot.waitUntil(lambda: (tmp_path / "log").is_dir() and not trained.lab.event_log.jobs.waiting, timeout=20_000)
    assert len(list((tmp_path / "log").iterdir())) == 1
    menu(trained, "File", "Log to TensorBoard")
    assert not action.isChecked()
    monkeypatch.setattr(FileDialog, "folder", lambda *_, **__: "")
    menu(trained, "File", "Log to TensorBoard")
    assert not action.isChecked()
    assert trained.lab.event_log.folder == ""


def test_a_figure_of_the_window_is_that_of_a_script(trained, qtbot, tmp_path):
    import latentlab as ll

    path = tmp_path / "map.svg"
    export(trained, "figure-map", path, qtbot)
    qtbot.waitUntil(lambda: path.exists() and not trained.lab.jobs.waiting, timeout=60_000)
    written, commands = path.read_bytes(), trained.lab.log.commands
    path.unlink()
    lab = ll.Lab()
    lab.replay(commands)
    last = commands[-1]
    assert last.verb == "export"
    lab.do(last.verb, **dict(last.values))
    lab.wait()
    lab.close()
    assert path.read_bytes() == written
