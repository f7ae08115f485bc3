"""What was left unsaved is offered with its map and time, taken up by a key or a click, and removed only when asked."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from answers import BUTTONS, answer
from hands import click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.storage.recovery import left

LEAVES = """
import os
import latentlab as ll
lab = ll.Lab()
lab.recovering.begin()
lab.do("open", name="{0}")
lab.wait()
lab.do("train", model="vae", model_values={{"hidden": [8]}}, train_values={{"epochs": 3}})
lab.wait(lambda: lab.phase == "ended" and lab.embedding is not None and lab.embedding.whole)
lab.recovering.keep(lambda: os._exit(9))
lab.wait(lambda: False)
"""


@pytest.fixture(scope="module")
def ended(tmp_path_factory):
    """The state folder of two programs that ended with a run unsaved."""
    folder = tmp_path_factory.mktemp("ended")
    surroundings = os.environ | {"LATENTLAB_STATE": str(folder)}
    for name in ("blobs", "digits"):
        command = [sys.executable, "-c", LEAVES.format(name)]
        assert subprocess.run(command, capture_output=True, env=surroundings).returncode == 9
    return folder


@pytest.fixture
def crashed(ended):
    """What they left is there for the window."""
    shutil.copytree(ended, os.environ["LATENTLAB_STATE"], dirs_exist_ok=True)


def offered(window, qtbot):
    window.asking.offer_left()
    qtbot.waitUntil(lambda: window.asking.dialog is not None and window.asking.dialog.isVisible(), timeout=20_000)
    return window.asking.dialog


def test_it_is_taken_up_by_return_and_stays_unsaved(crashed, window, qtbot):
    dialog = offered(window, qtbot)
    lines = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert [item.text().split(",")[0] for item in lines] == ["digits", "blobs"]
    assert all(not item.icon().isNull() for item in lines)
    assert "20" in lines[0].text().splitlines()[1]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.lab.data is not None and window.lab.data.name == "blobs", timeout=30_000)
    qtbot.waitUntil(lambda: [one.title.split(",")[0] for one in left()] == ["digits"], timeout=30_000)
    assert window.lab.dirty
    assert window.isWindowModified()
    window.lab.dirty = False


def test_a_file_that_is_newer_is_named(crashed, window, qtbot, tmp_path):
    saved = tmp_path / "newer.h5"
    saved.write_bytes(b"")
    for one in left():
        about = json.loads((one.folder / "about.json").read_text("utf-8"))
        (one.folder / "about.json").write_text(json.dumps(about | {"path": str(saved)}), "utf-8")
    dialog = offered(window, qtbot)
    assert dialog.list.item(0).text().splitlines()[2] == f"older than {saved}, which was saved after it"
    click(dialog.later)


def test_later_leaves_all_and_remove_takes_one(crashed, window, qtbot):
    click(offered(window, qtbot).later)
    assert len(left()) == 2
    dialog = offered(window, qtbot)
    asked = answer(BUTTONS.Cancel)
    click(dialog.remove)
    assert len(asked) == 1
    assert len(left()) == 2
    answer(BUTTONS.Yes)
    click(dialog.remove)
    assert [one.title.split(",")[0] for one in left()] == ["blobs"]
    answer(BUTTONS.Yes)
    click(dialog.remove)
    assert left() == []
    assert not dialog.isVisible()


def test_where_nothing_was_left_nothing_is_shown(window, qtbot):
    window.asking.offer_left()
    qtbot.waitUntil(lambda: not window.lab.jobs.waiting, timeout=20_000)
    assert window.asking.dialog is None
