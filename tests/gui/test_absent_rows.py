"""A session whose data are gone: map, decoder, curves and exports work, and what needs rows says so."""

from pathlib import Path

import numpy as np
import pytest
from hands import click
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import choose_model, export, train_out

import latentlab as ll
from latentlab.data.opening import READ_HERE
from latentlab.errors import InputError
from latentlab.gui.widgets.file_dialogs import FileDialog
from latentlab.lab.needs import missing
from latentlab.storage import dataset_kept
from latentlab.storage.session import load_session


@pytest.fixture
def lost(window, open_window, qtbot, tmp_path, monkeypatch):
    """A window on a session of a table that has been moved away, and where it is now."""
    monkeypatch.setattr(dataset_kept, "EMBEDDED", 0)
    random = np.random.default_rng(0)
    lines = ["name,a,b,c,kind"]
    for i, row in enumerate(random.normal(size=(80, 3)).tolist()):
        lines.append(f"row {i},{','.join(map(repr, row))},{'xyz'[i % 3]}")
    (tmp_path / "t.csv").write_text("\n".join(lines))
    window.files.open_path(str(tmp_path / "t.csv"))
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=30_000)
    choose_model(window, "vae", {"hidden": [8]})
    train_out(window, qtbot, 3)
    (tmp_path / "s").mkdir()
    window.files.save_to(tmp_path / "s" / "a.h5")
    qtbot.waitUntil(lambda: not window.files.saving, timeout=30_000)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "t.csv").rename(tmp_path / "elsewhere" / "u.csv")
    again = open_window()
    again.files.open_path(str(tmp_path / "s" / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.embedding is not None and not again.lab.jobs.waiting, timeout=60_000)
    return again, tmp_path / "elsewhere" / "u.csv", window


def test_it_is_explored_and_exported(lost, qtbot, tmp_path):
    window, _, before = lost
    lab = window.lab
    assert not lab.data.here
    assert np.array_equal(lab.embedding.z, before.lab.embedding.z)
    assert "without its rows" in window.status.words.text() or lab.data.x.sentence
    place = window.map.viewport().rect().center()
    QTest.mouseMove(window.map.viewport(), place)
    QTest.mouseClick(window.map.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(20, 10))
    qtbot.wait(100)
    for title in ("Traversals", "Samples", "Path", "Find", "Runs", "Health", "Posterior", "Timeline", "Compare"):
        window.bring(title)
        qtbot.wait(20)
    click(window.sampling_panel.again)
    qtbot.waitUntil(lambda: len(window.sampling_panel.places) > 0, timeout=20_000)
    for kind, name in (("embedding", "e.csv"), ("map", "m.png"), ("grid", "g.png")):
        export(window, kind, tmp_path / name, qtbot)
        qtbot.waitUntil(lambda name=name: (tmp_path / name).exists() and not lab.jobs.waiting, timeout=30_000)
    assert len((tmp_path / "e.csv").read_text().splitlines()) == 81
    for action in ("Train", "Continue"):
        button = window.bar.train if action == "Train" else window.bar.go_on
        assert not button.isEnabled()
        assert "relink" in button.toolTip()
    assert window.message is None, window.message.text()


def test_relinked_it_trains_on_to_the_bit(lost, qtbot, monkeypatch, tmp_path):
    window, there, before = lost
    probe = window.lab.probe.copy()
    monkeypatch.setattr(FileDialog, "to_open", lambda *args, **more: str(there))
    window.asking.ask_relink()
    qtbot.waitUntil(lambda: window.lab.data.here and not window.lab.jobs.waiting, timeout=30_000)
    assert np.array_equal(window.lab.probe, probe)
    assert window.lab.dirty
    qtbot.waitUntil(window.bar.go_on.isEnabled, timeout=20_000)
    for one in (window, before):
        one.lab.proceed(2)
        qtbot.waitUntil(lambda one=one: one.lab.phase == "ended" and one.lab.report.epoch == 5, timeout=60_000)
    qtbot.waitUntil(lambda: window.lab.embedding.whole and before.lab.embedding.whole, timeout=30_000)
    assert all(np.array_equal(window.lab.weights[name], before.lab.weights[name]) for name in before.lab.weights)
    window.lab.dirty = before.lab.dirty = False


def test_relinked_it_is_still_that_of_its_file(lost, qtbot, monkeypatch):
    window, there, _ = lost
    path, told = window.files.session_path, window.train_panel.card.read.text().splitlines()[1]
    assert "relink" in window.train_panel.card.read.text()
    monkeypatch.setattr(FileDialog, "to_open", lambda *args, **more: str(there))
    window.asking.ask_relink()
    qtbot.waitUntil(lambda: window.lab.data.here and not window.lab.jobs.waiting, timeout=30_000)
    assert window.files.session_path == path
    assert window.lab.sessions.file == path.resolve()
    assert window.windowTitle().startswith(path.name)
    assert window.train_panel.card.read.text().splitlines()[1] == told


def test_a_model_without_rows_is_not_written_over_its_session(lost, qtbot, monkeypatch):
    window, _, _ = lost
    path = window.files.session_path
    before = path.read_bytes()
    monkeypatch.setattr(FileDialog, "to_save", lambda *args, **more: str(path))
    with pytest.raises(InputError, match="session itself"):
        window.asking.save_bundle()
    assert path.read_bytes() == before


def test_other_rows_are_refused_and_all_stays(lost, qtbot, monkeypatch, tmp_path):
    window, there, _ = lost
    there.write_text(there.read_text().replace("0.", "1."))
    monkeypatch.setattr(FileDialog, "to_open", lambda *args, **more: str(there))
    window.asking.ask_relink()
    qtbot.waitUntil(lambda: window.message is not None, timeout=30_000)
    assert "other rows" in window.message.text()
    window.message.close()
    assert not window.lab.data.here


def test_a_model_is_saved_without_its_rows(trained, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(FileDialog, "to_save", lambda *args, **more: str(tmp_path / "m.h5"))
    trained.asking.save_bundle()
    qtbot.waitUntil(lambda: (tmp_path / "m.h5").exists() and not trained.lab.jobs.waiting, timeout=30_000)
    assert trained.lab.dirty, "the session itself is unsaved still"
    assert trained.files.session_path is None
    session = load_session(tmp_path / "m.h5")
    assert not [name for name in session.view.arrays if name in ("z", "rows")]
    z = np.zeros((1, 2), np.float32)
    assert np.array_equal(session.model.decode(z), trained.lab.decoder.decode(z))
    assert ll.load_session(tmp_path / "m.h5").view.arrays.keys().isdisjoint({"z", "rows"})


def test_a_place_that_only_a_session_names_is_not_looked_for(lost, monkeypatch):
    window, _, _ = lost
    READ_HERE.clear()
    source = window.lab.data.source
    asked = []
    plain = Path.is_dir
    monkeypatch.setattr(Path, "is_dir", lambda path: asked.append(path) or plain(path))
    assert window.files.folder() == str(window.files.session_path.parent)
    window.files.session_path = None
    window.files.folder()
    assert asked
    assert Path(source["path"]).parent not in asked
    assert missing(window.lab, ("prepared",))
