"""The script of the docs does what it says, with no Qt installed; and the docs name every verb."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import latentlab as ll
from latentlab.lab.verbs import VERBS

DOCS = (Path(__file__).resolve().parents[2] / "docs" / "lab.md").read_text("utf-8")


@pytest.mark.slow
def test_the_five_minutes_of_the_window_as_a_script(tmp_path):
    first, again = re.findall(r"```python\n(.*?)```", DOCS, re.S)
    code = "import sys; sys.modules.update(dict.fromkeys(('PySide6', 'pyqtgraph')))\n" + first.replace(
        '"epochs": 30', '"epochs": 8'
    )
    code += "\nprint(len(lab.log.commands), lab.report.step, len(lab.selections.named))\n" + again
    code += "lab.wait(); print(lab.report.step, lab.report.phase); lab.close()"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"path.gif", "map.png", "run.h5"}
    commands, last, named = map(int, done.stdout.split()[:3])
    assert commands > 12
    assert named == 1
    step, phase = done.stdout.split()[3:]
    assert (int(step), phase) == (ll.load_session(tmp_path / "run.h5").run.step, "ended")
    assert last > int(step)


def test_every_verb_is_in_the_docs():
    told = set(re.findall(r"`([a-z ]+)`", DOCS))
    assert set(VERBS) - told <= {"keep plane"}
