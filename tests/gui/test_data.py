"""Anyone's data through the window: every kind, dropped, pasted, prepared otherwise, coloured by its columns."""

import json

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch
from hands import click, set_epochs
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scipy import io
from ways import KINDS, X, opened, table_of_names

from latentlab.data.downloads import DOWNLOADS
from latentlab.gui.widgets.file_dialogs import FileDialog


def hdf5(path):
    with h5py.File(path, "w") as file:
        file["x"], file["label"] = X, KINDS


def pictures(path):
    for i in range(12):
        folder = path / "ab"[i % 2]
        folder.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (16, 16), (20 * i, 100, 50)).save(folder / f"{i}.png")


def store(path):
    """A zarr store of version 2, written by hand: its library leaves threads behind."""
    for name, values in (("x", X), ("label", KINDS)):
        (path / name).mkdir(parents=True)
        about = {"zarr_format": 2, "shape": values.shape, "chunks": values.shape, "dtype": values.dtype.str,
                 "fill_value": 0, "order": "C", "compressor": None, "filters": None}  # fmt: skip
        (path / name / ".zarray").write_text(json.dumps(about))
        (path / name / ".".join("0" * values.ndim)).write_bytes(values.tobytes())
    (path / ".zgroup").write_text('{"zarr_format": 2}')


WRITERS = {
    "a.csv": table_of_names,
    "a.npy": lambda path: np.save(path, X),
    "a.npz": lambda path: np.savez(path, x=X, label=KINDS),
    "a.mat": lambda path: io.savemat(path, {"x": X, "label": KINDS}),
    "a.h5": hdf5,
    "a.pt": lambda path: torch.save({"x": torch.from_numpy(X)}, path),
    "a.amat": lambda path: np.savetxt(path, X),
    "a.parquet": lambda path: pq.write_table(pa.table({f"m{i}": X[:, i] for i in range(4)}), path),
    "a-images-idx3-ubyte": lambda path: path.write_bytes(b"\0\0\x08\x03\0\0\0\x08\0\0\0\4\0\0\0\2" + bytes(range(64))),
    "folder": pictures,
    "a.tif": lambda path: Image.new("L", (16, 16)).save(
        path, save_all=True, append_images=[Image.new("L", (16, 16), 20 * i) for i in range(1, 12)]
    ),
    "a.zarr": store,
}


def drop(window, path):
    """A real drop of a file on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place, button = QPoint(400, 300), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)


@pytest.mark.parametrize("name", WRITERS)
def test_every_kind_opens_by_drop_and_by_dialog(window, qtbot, tmp_path, monkeypatch, name):
    path = tmp_path / name
    WRITERS[name](path)
    drop(window, path)
    data = opened(window, path.stem, qtbot)
    assert window.lab.phase == "ready"
    assert data.about in window.train_panel.card.read.text()
    if path.is_dir():
        monkeypatch.setattr(FileDialog, "folder", lambda *_, **__: str(path))
        click(window.start_page.buttons[1])
    else:
        monkeypatch.setattr(FileDialog, "to_open", lambda *_: str(path))
        QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.lab.data is not data, timeout=30_000)
    assert opened(window, path.stem, qtbot).shape == data.shape


def test_the_sprites_offer_the_settings_that_show_them_best(window, qtbot):
    window.files.open_path("sprites:rows=200")
    opened(window, "sprites", qtbot)
    click(window.train_panel.card.preset)
    panel = window.train_panel
    assert panel.model.name == "vae"
    assert panel.model_form.values()["beta"] == 4
    assert panel.train_form.values()["epochs"] == 150
    assert window.lab.phase == "ready"


def test_pasted_cells_and_files_open(window, qtbot, tmp_path):
    QGuiApplication.clipboard().setText("a\tb\n" + "\n".join(f"{i * 7 % 13}.5\t{i * i % 17}" for i in range(30)))
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=20_000)
    assert window.lab.data.features == ("a", "b")
    table_of_names(tmp_path / "b.csv")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "b.csv"))])
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    opened(window, "b", qtbot)
    QGuiApplication.clipboard().setText("hello")
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "clipboard" in window.message.text()
    window.message.close()


def test_rows_keep_their_names_on_the_map_and_in_exports(window, qtbot, tmp_path):
    table_of_names(tmp_path / "a.csv")
    window.files.open_path(str(tmp_path / "a.csv"))
    opened(window, "a", qtbot)
    set_epochs(window, 2)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=60_000)
    window.map._hover.show_row(window.lab.data, 7, QPointF(50, 50))
    assert "row 7" in window.map._hover._text.text()
    window.exports.export("embedding", tmp_path / "e.csv", {})
    qtbot.waitUntil(lambda: (tmp_path / "e.csv").exists() and not window.lab.jobs.waiting, timeout=20_000)
    lines = (tmp_path / "e.csv").read_text().splitlines()
    assert lines[0].startswith("row,name,label,part,z1")
    assert lines[8].startswith("7,row 7,y,")


def test_a_download_that_fails_is_told(window, qtbot, monkeypatch):
    from latentlab.data import downloads

    files = (downloads.File("x.npy", ("http://127.0.0.1:9/x.npy",), None),)
    monkeypatch.setitem(DOWNLOADS, "mnist", downloads.Download("mnist", "MNIST", "", 1, files, 1))
    window.start_page.downloads.linkActivated.emit("mnist")
    qtbot.waitUntil(lambda: window.message is not None and window.message.isVisible(), timeout=20_000)
    assert "could not be downloaded" in window.message.text()
    assert window.lab.data is None
    window.message.close()
