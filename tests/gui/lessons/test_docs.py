"""The table of what a lecture shows: nothing in it is empty, and all that it names is there."""

import importlib
import re
from pathlib import Path

import pytest

from latentlab.cli import COMMANDS
from latentlab.gui.lessons import LESSONS
from latentlab.gui.lessons.alone import names

PAGE = (Path(__file__).parents[3] / "docs/understanding.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
    for line in PAGE.split("## Where to find it")[1].splitlines() if line.startswith("| ")
][1:]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:40] for row in ROWS])
def test_a_demonstration_is_in_the_window_a_script_and_the_shell(row):
    assert len(row) == 4
    assert all(row)
    _, window, script, shell = row
    for title in re.findall(r"Lessons › ([^;,*]+(?:, [a-z][^;*]+)?)", window):
        assert any(known.startswith(title.strip()) for known in LESSONS), title
    for name in re.findall(r"`(latentlab\.[a-z_.]+)", script):
        module = name
        while module:
            try:
                found = importlib.import_module(module)
                break
            except ModuleNotFoundError:
                module = module.rpartition(".")[0]
        rest = name[len(module) :].strip(".")
        assert not rest or hasattr(found, rest), name
    for command in re.findall(r"`latentlab ([a-z]+)", shell):
        assert command in COMMANDS
    for lesson in re.findall(r"`latentlab lesson ([a-z-]+)", shell):
        assert lesson in names()


def test_every_lesson_is_in_the_table_and_told():
    for title, (module, _) in LESSONS.items():
        start = re.split(r"[:,]", title)[0]
        assert start.split(" against")[0][:12] in PAGE, title
        assert f"latentlab lesson {module.replace('_', '-')}" in PAGE or module == "what_if", module
