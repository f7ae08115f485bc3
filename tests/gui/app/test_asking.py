"""What a person is asked for by a dialog reaches the lab; what is given up changes nothing."""

import pytest
from hands import menu

from latentlab.gui.widgets.file_dialogs import FileDialog
from latentlab.storage.session import load_session


@pytest.mark.parametrize("rows", ["with rows", "without rows"])
def test_a_copy_is_written_from_the_menu(trained, qtbot, monkeypatch, tmp_path, rows):
    monkeypatch.setattr(FileDialog, "to_save", lambda *args, **more: str(tmp_path / "copy.h5"))
    menu(trained, "File", f"Save {'session' if rows == 'with rows' else 'model'} {rows}")
    qtbot.waitUntil(lambda: (tmp_path / "copy.h5").exists() and not trained.lab.jobs.waiting, timeout=30_000)
    import h5py

    with h5py.File(tmp_path / "copy.h5") as file:
        assert ("dataset/x" in file) == (rows == "with rows")
    assert load_session(tmp_path / "copy.h5").run.step


def test_nothing_chosen_nothing_written(trained, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(FileDialog, "to_save", lambda *args, **more: "")
    monkeypatch.setattr(FileDialog, "to_open", lambda *args, **more: "")
    menu(trained, "File", "Save model without rows")
    menu(trained, "File", "Relink data")
    assert not [job for job in trained.lab.jobs.waiting if job.title.startswith(("Saving", "Opening"))]
    assert list(tmp_path.glob("*.h5")) == []
