"""The menus that the pages name are in the window, and what its tutorials do as scripts goes through."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hands import CONTROL, SHIFT, click, menu_of
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from ways import corners_of, draw_around, selected, train_out

ROOT = Path(__file__).resolve().parents[2]
PAGES = [path for path in sorted((ROOT / "docs").rglob("*.md")) if path.parent.name != "tours"]
PAGES += [ROOT / "README.md", ROOT / "docs/tours/README.md"]
SCRIPTS = ("tutorials/researcher.md", "tutorials/artist.md", "how-to/data.md", "how-to/server.md")
MENU = re.compile(r"\*([A-Z]\w+ [▸›] [^*▸›]+)\*")
NAMED = {(page.name, " ".join(words.split())) for page in PAGES for words in MENU.findall(page.read_text("utf-8"))}


def test_menus_that_are_named_are_there(window):
    there = set()
    for top in window.menuBar().actions():
        for entry in menu_of(window.menuBar(), top).actions():
            there.add((plain(top.text()), plain(entry.text())))
    assert len(NAMED) > 15
    for page, words in sorted(NAMED):
        menu, entry = re.split(r" [▸›] ", words)
        if menu in {first for first, _ in there}:  # else it is a list of a dock
            assert (menu, plain(entry)) in there, (page, words)


def plain(words):
    return words.replace("&", "").rstrip("…").strip()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_can_be_read_in_the_window(page):
    """Qt's own Markdown is all that it takes: titles become titles, tables tables, and no markup is left."""
    text, document = page.read_text("utf-8"), QTextDocument()
    document.setMarkdown(text)
    blocks = [document.findBlockByNumber(i) for i in range(document.blockCount())]
    prose = re.sub(r"```.*?```", "", text, flags=re.S)
    assert sum(block.blockFormat().headingLevel() > 0 for block in blocks) == len(re.findall(r"^#+ ", prose, re.M))
    assert len(re.findall(r"^\|[-|]+\|$", prose, re.M)) == len(document.rootFrame().childFrames())
    shown = "\n".join(block.text() for block in blocks)
    assert not re.search(r"<div|<span|:::|```|\]\(", shown)


@pytest.mark.slow
@pytest.mark.parametrize("page", SCRIPTS)
def test_the_script_of_a_page_does_what_it_says(page, tmp_path):
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / page).read_text("utf-8"), re.S)
    code = re.sub(r"epochs=\d+", "epochs=3", code).replace("rows=4000", "rows=300")
    shutil.copy(ROOT / "docs/tutorials/shells.csv", tmp_path)
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    named = set(re.findall(r'"([a-z]+\.(?:h5|csv|pdf|parquet|gif))"', code)) | {"shells.csv"}
    assert named - {"vae.h5"} <= {path.name for path in tmp_path.iterdir()}


def drop(window, path):
    """A real drop of a file on the window."""
    mime, place = QMimeData(), QPoint(400, 300)
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(place, *held))
    QApplication.sendEvent(window, QDropEvent(QPointF(place), *held))


def test_from_a_table_to_a_file_of_chosen_rows_are_the_five_steps_that_the_page_counts(window, qtbot, tmp_path):
    """docs/side-by-side.md; the number of epochs is the test's own, for its time."""
    path = Path(shutil.copy(ROOT / "docs/tutorials/shells.csv", tmp_path))
    drop(window, path)  # 1
    qtbot.waitUntil(lambda: window.lab.data is not None and window.train_panel.model is not None, timeout=30_000)
    train_out(window, qtbot, epochs=3)  # 2: one click
    qtbot.waitUntil(lambda: window.lab.embedding is not None and window.lab.embedding.whole, timeout=30_000)
    draw_around(window.map, corners_of(window), qtbot, SHIFT)  # 3
    chosen = selected(window)
    assert len(chosen) > 5
    QTest.keyClick(window.map, Qt.Key.Key_E, CONTROL)  # 4
    dialog = window.exports.dialog
    written = Path(dialog.file.text())
    click(next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == "Save"))  # 5
    qtbot.waitUntil(written.is_file, timeout=30_000)
    assert written.parent == tmp_path
    lines = written.read_text("utf-8").splitlines()[1:]
    assert [int(line.split(",")[0]) for line in lines] == window.lab.data.numbers_of(chosen).tolist()
