"""The fifteen tasks: the table that says what each may cost, and the hands that do them."""

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from latentlab.gui.app.window import MENUS

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
NUMBERS = range(1, 16)


@pytest.fixture
def scripts(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return importlib.import_module


def test_every_task_of_the_table_is_done_and_no_other(scripts):
    lines = scripts("tasks").table()
    assert list(lines) == list(scripts("tasks_steps").TASKS) == list(NUMBERS)
    assert all(words and 0 < most < 20 for words, most in lines.values())
    assert lines[1][1] <= 3, "start page to a moving map in two clicks, and a drag"


def test_every_menu_is_among_them(scripts):
    assert [top.replace("&", "") for top in MENUS] == list(scripts("tasks_steps").MENUS)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("number", NUMBERS)
def test_it_is_done_by_real_hands_within_its_clicks(scripts, number, tmp_path):
    missing = [name for name in scripts("tasks_hands").NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    command = [sys.executable, str(SCRIPTS / "tasks.py"), str(number), "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
