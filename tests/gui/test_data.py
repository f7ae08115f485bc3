"""Anyone's data through the window: every kind, dropped, pasted, prepared otherwise, coloured by its columns."""

import json

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch
from hands import check, choose, click, pick, reach, set_epochs, type_into
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog
from scipy import io

from latentlab.data import DATASETS
from latentlab.data.downloads import DOWNLOADS
from latentlab.gui.dialogs.import_data import ImportDialog

X = np.random.default_rng(0).normal(size=(60, 4))
KINDS = np.arange(60) % 3


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("LATENTLAB_DATA", str(tmp_path / "downloads"))


def table(path):
    lines = ["name,a,b,c,d,kind"]
    lines += [f"row {i},{','.join(map(repr, row.tolist()))},{'xyz'[KINDS[i]]}" for i, row in enumerate(X)]
    path.write_text("\n".join(lines))


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
    "a.csv": table,
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


def opened(window, name, qtbot):
    qtbot.waitUntil(lambda: window.lab.data is not None and window.lab.data.name == name, timeout=30_000)
    return window.lab.data


@pytest.mark.parametrize("name", WRITERS)
def test_every_kind_opens_by_drop_and_by_dialog(window, qtbot, tmp_path, monkeypatch, name):
    path = tmp_path / name
    WRITERS[name](path)
    drop(window, path)
    data = opened(window, path.stem, qtbot)
    assert window.lab.phase == "ready"
    assert data.about in window.train_panel.card._about.text()
    window.lab.data = None
    if path.is_dir():
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))
        click(window.start_page.buttons[1])
    else:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert opened(window, path.stem, qtbot).shape == data.shape


@pytest.mark.parametrize("name", DATASETS)
def test_every_card_opens(window, qtbot, name):
    window.resize(1400, 900)
    card = next(card for card in window.start_page.cards if card.property("name") == name)
    assert "Good for" in card.toolTip()
    click(card)
    assert len(opened(window, name, qtbot)) > 1000
    assert window.train_panel.card.change.isVisibleTo(window) == (name != "digits")


def test_a_made_dataset_of_another_size(window, qtbot):
    click(window.start_page.cards[1])
    opened(window, "blobs", qtbot)
    click(window.train_panel.card.change)
    dialog = window.files.dialog
    type_into(dialog.form.editors["rows"], 300)
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open))
    qtbot.waitUntil(lambda: len(window.lab.data) == 300, timeout=10_000)
    window.files.open_path("counts:rows=60,genes=10")
    opened(window, "counts", qtbot)
    click(window.train_panel.card.change)
    dialog = window.files.dialog
    choose(dialog.label, "batch")
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open))
    qtbot.waitUntil(lambda: window.lab.data.class_names == ("first", "second"), timeout=10_000)
    assert len(window.lab.data) == 60


def test_the_sprites_offer_the_settings_that_show_them_best(window, qtbot):
    window.files.open_path("sprites:rows=200")
    opened(window, "sprites", qtbot)
    click(window.train_panel.card.preset)
    panel = window.train_panel
    assert panel.model.name == "vae"
    assert panel.model_form.values()["beta"] == 4
    assert panel.train_form.values()["epochs"] == 150
    assert window.lab.phase == "ready"


def test_the_import_dialog_previews_what_is_chosen(window, qtbot, tmp_path, monkeypatch):
    table(tmp_path / "a.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.csv"), ""))
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None, timeout=20_000)
    roles = {name: choice.currentText() for name, choice in dialog.roles.items()}
    assert roles == {"name": "name", **dict.fromkeys("abcd", "feature"), "kind": "label"}
    assert dialog.table.columnCount() == 6
    before = dialog.data

    pick(dialog.roles["a"], "ignored")
    qtbot.waitUntil(lambda: dialog.data is not before, timeout=20_000)
    assert dialog.data.features == ("b", "c", "d")
    choose(dialog.form.editors["scaling"], "min-max")
    qtbot.waitUntil(lambda: dialog.data.extent == (0.0, 1.0), timeout=20_000)
    assert "min-max" in dialog.words.text()
    for name in "bcd":
        choose(dialog.roles[name], "ignored")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Open)
    qtbot.waitUntil(lambda: not ok.isEnabled(), timeout=20_000)
    assert "at least one column" in dialog.problem.text()
    choose(dialog.roles["b"], "feature")
    qtbot.waitUntil(ok.isEnabled, timeout=20_000)
    click(ok)
    data = opened(window, "a", qtbot)
    assert data.features == ("b",)
    assert data.extent == (0.0, 1.0)
    assert data.row_names[3] == "row 3"
    assert not window.lab.jobs.waiting


def test_the_axes_of_an_array_are_typed_into_the_import_dialog(window, qtbot, tmp_path, monkeypatch):
    np.save(tmp_path / "windows.npy", np.random.default_rng(0).normal(size=(30, 40, 6)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "windows.npy"), ""))
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None, timeout=20_000)
    assert "“Axes: NHW” reads gray pictures" in dialog.remarks.toPlainText()
    shown = {name for name, editor in dialog.form.editors.items() if editor.isVisible()}
    assert "axes" in shown
    assert not shown & {"page", "fit", "colour", "depth", "delimiter"}
    type_into(dialog.form.editors["axes"], "NHW")
    qtbot.waitUntil(lambda: dialog.data is not None and dialog.data.is_image, timeout=20_000)
    type_into(dialog.form.editors["axes"], "NXX")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Open)
    qtbot.waitUntil(lambda: not ok.isEnabled(), timeout=20_000)
    assert "says nothing that is known" in dialog.problem.text()
    type_into(dialog.form.editors["axes"], "NTC")
    qtbot.waitUntil(ok.isEnabled, timeout=20_000)
    click(ok)
    assert opened(window, "windows", qtbot).shape == (240,)


def test_roles_are_seen_with_their_reasons_and_changed_by_one_click(window, qtbot, tmp_path):
    lines = [f"{i},{1000 + 37 * i % 911},{i * 7 % 13}.5,{i * i % 17}.25,{'xyz'[i % 3]}" for i in range(40)]
    (tmp_path / "a.csv").write_text("row,customer_id,dose,weight,kind\n" + "\n".join(lines))
    window.files.open_path(str(tmp_path / "a.csv"))
    data = opened(window, "a", qtbot)
    assert data.features == ("dose", "weight")
    card = window.train_panel.card
    assert card.roles.text() == "Learned from: dose, weight. Label: kind. Left out: row, customer_id."
    assert "counts the rows" in card.roles.toolTip()
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(
        lambda: QApplication.activeModalWidget() is not None or window.findChild(ImportDialog), timeout=5000
    )
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.columns.rowCount() == 5, timeout=10_000)
    reasons = {dialog.columns.item(i, 0).text(): dialog.columns.item(i, 4).text() for i in range(5)}
    assert reasons["row"] == "identifier: it counts the rows"
    assert "another for nearly each row" in reasons["customer_id"]
    assert "last column" in reasons["kind"]  # as it was guessed, though the recipe names it by now
    assert "header" in dialog.form.editors
    choose(dialog.roles["customer_id"], "feature")
    qtbot.waitUntil(lambda: dialog.data is not None and "customer_id" in dialog.data.features, timeout=10_000)
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Open))
    qtbot.waitUntil(lambda: "customer_id" in window.lab.data.features, timeout=10_000)


def test_the_card_counts_the_remarks_that_it_shows(window, qtbot, tmp_path):
    lines = [f"{i},{i * 7 % 13}.5,{'?' if i == 3 else i * i % 17},{'xyz'[i % 3]}" for i in range(40)]
    (tmp_path / "a.csv").write_text("row,dose,weight,kind\n" + "\n".join(lines))
    window.files.open_path(str(tmp_path / "a.csv"))
    opened(window, "a", qtbot)
    card = window.train_panel.card
    told = card.remarks.toolTip().splitlines()
    assert len(told) == 3  # read as missing, left out, the label; what the line of roles says is not among them
    assert card.remarks.text() == f"{told[0]} (and 2 more remarks)"
    assert card.roles.text().endswith("Left out: row.")


def test_nothing_stands_for_missing_where_that_is_said_in_the_dialog(window, qtbot, tmp_path):
    random = np.random.default_rng(0)
    cells = [[f"{value:.3f}" for value in row] for row in random.normal(20, 3, (40, 3))]
    for row in (3, 9, 20):
        cells[row][1] = "-999"
    text = "# made by hand\na,b,c\n" + "\n".join(map(",".join, cells)) + "\n"
    (tmp_path / "a.csv").write_text(text)
    window.files.show_import(str(tmp_path / "a.csv"), {})
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None, timeout=20_000)
    assert len(dialog.data) == 37
    assert "“Stands for missing: nothing” keeps it" in dialog.remarks.toPlainText()
    absent = dialog.form.editors["absent"]
    assert not absent.nothing.isChecked()
    check(absent.nothing)
    assert not absent.line.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.data) == 40, timeout=20_000)
    check(absent.nothing, False)
    type_into(absent, "-999, 7")
    qtbot.waitUntil(lambda: len(dialog.data) == 37 and dialog.recipe().absent == [-999, 7], timeout=20_000)
    check(absent.nothing)
    qtbot.waitUntil(lambda: len(dialog.data) == 40, timeout=20_000)
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Open))
    data = opened(window, "a", qtbot)
    assert len(data) == 40
    assert data.source["recipe"]["absent"] == []
    reach(window.train_panel.card.change)
    click(window.train_panel.card.change)
    again = window.files.dialog
    qtbot.waitUntil(lambda: again.data is not None, timeout=20_000)
    assert again.form.editors["absent"].nothing.isChecked()  # what was said stays said
    assert len(again.data) == 40
    again.reject()


def test_nothing_begins_a_comment_where_that_is_said_in_the_dialog(window, qtbot, tmp_path):
    lines = ["# made by hand", "a,b", *(f"{i * 7 % 13}.5,{i * i % 17}" for i in range(30)), "#1,4"]
    (tmp_path / "a.csv").write_text("\n".join(lines) + "\n")
    window.files.show_import(str(tmp_path / "a.csv"), {"comment": ""})
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.data is not None or dialog.problem.text() != "", timeout=20_000)
    comment = dialog.form.editors["comment"]
    assert comment.nothing.isChecked()
    assert dialog.recipe().comment == ""
    check(comment.nothing, False)
    qtbot.waitUntil(lambda: dialog.data is not None and dialog.recipe().comment is None, timeout=20_000)
    dialog.reject()


def test_a_file_that_cannot_be_read_is_told_in_the_dialog(window, qtbot, tmp_path):
    (tmp_path / "a.csv").write_text("a,b\nx,y\nz,w\n")
    window.files.show_import(str(tmp_path / "a.csv"), {})
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: "numbers that vary" in dialog.problem.text(), timeout=20_000)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Open).isEnabled()
    assert dialog.roles.keys() == {"a", "b"}
    dialog.reject()
    assert window.lab.data is None


def test_pasted_cells_and_files_open(window, qtbot, tmp_path):
    QGuiApplication.clipboard().setText("a\tb\n" + "\n".join(f"{i * 7 % 13}.5\t{i * i % 17}" for i in range(30)))
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=20_000)
    assert window.lab.data.features == ("a", "b")
    table(tmp_path / "b.csv")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "b.csv"))])
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    opened(window, "b", qtbot)
    QGuiApplication.clipboard().setText("hello")
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "clipboard" in window.message.text()
    window.message.close()


def test_any_column_colours_the_map(window, qtbot, tmp_path):
    table(tmp_path / "a.csv")
    window.files.open_path(str(tmp_path / "a.csv"))
    opened(window, "a", qtbot)
    set_epochs(window, 3)
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=60_000)
    legend, lab = window.legend, window.lab
    assert [chip.text() for chip in legend.chips] == ["x 20", "y 20", "z 20"]
    names = [legend.choice.itemData(i) for i in range(legend.choice.count())]
    assert names[0] == "label"
    assert set(names[1:]) == {"name", "a", "b", "c", "d"}
    choose(legend.choice, "b")
    assert not legend.chips
    assert lab.coloured.name == "b"
    order = np.argsort(X[:, 1])
    assert (np.diff(lab.coloured.index[order].astype(int)) >= 0).all()
    assert np.array_equal(window.map._points.colour, lab.coloured.index[lab.embedding.rows])
    window.map.setFocus()
    for _ in range(len(names) - names.index("b")):
        QTest.keyClick(window, Qt.Key.Key_C)
    assert lab.colouring == "label"
    assert len(legend.chips) == 3


def test_rows_keep_their_names_on_the_map_and_in_exports(window, qtbot, tmp_path):
    table(tmp_path / "a.csv")
    window.files.open_path(str(tmp_path / "a.csv"))
    opened(window, "a", qtbot)
    set_epochs(window, 2)
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=60_000)
    window.map._hover.show_row(window.lab.data, 7, QPointF(50, 50))
    assert "row 7" in window.map._hover._text.text()
    window.exports.export("embedding", tmp_path / "e.csv", 0)
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


def test_colour_pictures_are_trained_and_decoded_in_colour(window, qtbot):
    window.files.open_path("faces:rows=200")
    opened(window, "faces", qtbot)
    set_epochs(window, 1)
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=60_000)
    image = window.decoded.picture.image
    assert (image.width(), image.height()) == (32, 32)
    colour = image.pixelColor(1, 1)
    assert colour.blue() > colour.red() + 20  # the ground is blue
