"""Sessions, exports and bad files through the window."""

import csv

import numpy as np
import pytest
from hands import choose, click, menu
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from latentlab.data import load_dataset
from latentlab.gui.app.start import INTERRUPTED, interrupt
from latentlab.storage.session import load_session

BUTTONS = QMessageBox.StandardButton


def save(window, path, qtbot):
    window.files.save_to(path)
    qtbot.waitUntil(lambda: window.files.session_path == path and not window.lab.jobs.waiting, timeout=20_000)


def test_save_quit_open_gives_everything_back(trained, open_window, qtbot, tmp_path):
    lab, path = trained.lab, tmp_path / "a.h5"
    for x, y in ((0.5, 0.5), (-1, 0.25), (0.125, -1)):
        lab.set_probe_xy(x, y)
        trained.path_panel.add_waypoint()
    click(trained.legend.chips[2])
    trained.map.show_range((-1.7, 1.1), (-0.9, 1.3))
    choose(trained.curves.axis, trained.curves.axis.itemText(1))
    trained.resize(1300, 760)
    trained.docks[1].hide()
    qtbot.wait(100)
    save(trained, path, qtbot)
    assert not lab.dirty
    size = trained.size()
    picture, view = lab.decoder.decode(lab.probe[None]), trained.map.view_range()
    trained.close()

    again = open_window()
    again.files.open_path(str(path))
    qtbot.waitUntil(lambda: again.lab.decoder is not None and again.lab.report is not None, timeout=30_000)
    new = again.lab
    qtbot.wait(100)
    assert np.array_equal(new.decoder.decode(new.probe[None]), picture)
    assert np.array_equal(new.probe, lab.probe)
    assert np.array_equal(new.embedding.z, lab.embedding.z)
    assert np.array_equal(new.embedding.xy, lab.embedding.xy)
    assert np.array_equal(new.path.waypoints, lab.path.waypoints)
    assert new.hidden == {2}
    assert again.map.view_range() == view
    assert again.curves.axis.currentData() == "step"
    assert again.size() == size
    assert not again.docks[1].isVisible()
    for name, column in lab.report.history.items():
        assert np.array_equal(new.report.history[name], column, equal_nan=True)
    assert not new.dirty
    assert str(path) in again.files.recent()
    click(again.train_panel.more)
    qtbot.waitUntil(lambda: new.phase == "ended" and new.report.epoch == 8, timeout=30_000)


def test_a_session_is_saved_while_training(digits, qtbot, tmp_path):
    click(digits.train_panel.main)
    qtbot.waitUntil(lambda: digits.lab.phase == "training", timeout=30_000)
    save(digits, tmp_path / "live.h5", qtbot)
    assert digits.lab.phase == "training"
    assert load_session(tmp_path / "live.h5").run.step > 0


@pytest.mark.parametrize(("answer", "stays"), [(BUTTONS.Cancel, True), (BUTTONS.Discard, False)])
def test_closing_asks_when_something_is_unsaved(trained, answer, stays, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.button(answer).click())
    trained.close()
    assert trained.isVisible() == stays


def test_closing_with_save_saves_then_closes(trained, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "kept.h5"
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.button(BUTTONS.Save).click())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    trained.close()
    qtbot.waitUntil(lambda: not trained.isVisible(), timeout=20_000)
    assert load_session(path).run.outcome == "finished"


def test_ctrl_c_saves_what_is_unsaved_and_closes(trained, qtbot, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    interrupt(trained)
    qtbot.waitUntil(lambda: not trained.isVisible(), timeout=20_000)
    assert load_session(tmp_path / INTERRUPTED).run.outcome == "finished"
    assert INTERRUPTED in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"not hdf5 at all", b"\x89HDF\r\n\x1a\n" + bytes(200)])
def test_bad_session_is_told_and_nothing_is_lost(trained, qtbot, tmp_path, content):
    path, lab = tmp_path / "bad.h5", trained.lab
    path.write_bytes(content)
    lab.dirty = False
    before = lab.embedding
    trained.files.open_path(str(path))
    qtbot.waitUntil(lambda: trained.message is not None and trained.message.isVisible(), timeout=20_000)
    assert "bad.h5" in trained.message.text()
    assert lab.embedding is before
    trained.message.close()


def test_bad_data_is_told_and_nothing_is_lost(digits, qtbot, tmp_path):
    half = tmp_path / "train-images-idx3-ubyte"
    half.write_bytes(b"\0\0\x08\x03" + (5).to_bytes(4, "big") * 3 + b"12345")
    data = digits.lab.data
    digits.files.open_path(str(half))
    qtbot.waitUntil(lambda: digits.message is not None and digits.message.isVisible(), timeout=20_000)
    assert "cut short" in digits.message.text()
    assert digits.lab.data is data
    digits.message.close()


def test_unwritable_place_is_told(trained, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/proc/nowhere/a.h5", ""))
    menu(trained, "File", "Save session as")
    assert "Cannot write" in trained.message.text()
    assert trained.lab.dirty
    trained.message.close()


def export(window, kind, path, qtbot):
    window.exports.ask(kind)
    return save_as(window.exports.dialog, path)


def save_as(dialog, path):
    dialog.file.selectAll()
    QTest.keyClicks(dialog.file, str(path))
    click(next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Save"))
    return dialog


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


def test_export_dialog_says_what_is_wrong(trained, qtbot, tmp_path):
    dialog = export(trained, "grid", tmp_path / "grid.jpg", qtbot)
    assert dialog.isVisible()
    assert ".png" in dialog.problem.text()
    dialog.close()


@pytest.mark.parametrize("kind", ["picture", "grid", "embedding", "selection", "training", "map"])
def test_an_export_of_what_went_while_its_dialog_was_open_says_so(trained, qtbot, tmp_path, kind):
    QTest.keyClick(trained, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
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
