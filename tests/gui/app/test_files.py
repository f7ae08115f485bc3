"""Sessions and data from files and to files."""

import numpy as np
import pytest
from hands import choose, click, menu
from PySide6.QtWidgets import QMessageBox

from latentlab.gui.app.recents import recent_sessions
from latentlab.gui.widgets.file_dialogs import FileDialog
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
    assert not again.docks[1].isVisible()
    for name, column in lab.report.history.items():
        assert np.array_equal(new.report.history[name], column, equal_nan=True)
    assert not new.dirty
    assert str(path) in recent_sessions()
    click(again.bar.go_on)
    qtbot.waitUntil(lambda: new.phase == "ended" and new.report.epoch == 8, timeout=30_000)


def test_a_session_is_saved_while_training(digits, qtbot, tmp_path):
    click(digits.bar.train)
    qtbot.waitUntil(lambda: digits.lab.phase == "training", timeout=30_000)
    save(digits, tmp_path / "live.h5", qtbot)
    assert digits.lab.phase == "training"
    assert load_session(tmp_path / "live.h5").run.step > 0


def test_closing_with_save_saves_then_closes(trained, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "kept.h5"
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.button(BUTTONS.Save).click())
    monkeypatch.setattr(FileDialog, "to_save", lambda *_: str(path))
    trained.close()
    qtbot.waitUntil(lambda: not trained.isVisible(), timeout=20_000)
    assert load_session(path).run.outcome == "finished"


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
    monkeypatch.setattr(FileDialog, "to_save", lambda *_: "/proc/nowhere/a.h5")
    menu(trained, "File", "Save session as")
    assert "Cannot write" in trained.message.text()
    assert trained.lab.dirty
    trained.message.close()
