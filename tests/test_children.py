"""Processes of our own: started apart from the person's surroundings, by a Python or by a program that is its own."""

import os
import subprocess
import sys

import pytest

from latentlab import children

OWN = """
import os, sys
def main(*words):
    print(os.getcwd(), sys.flags.isolated, *words)
    return 7
"""


@pytest.fixture
def own(tmp_path, monkeypatch):
    """A module that only this process finds."""
    (tmp_path / "own_process.py").write_text(OWN)
    monkeypatch.syspath_prepend(str(tmp_path))
    return "own_process"


def test_a_module_of_this_process_is_found_and_nothing_of_the_surroundings_is(own, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "json.py").write_text("raise SystemExit('the wrong json')")
    done = subprocess.run(
        children.command(own, "two words", "-x"), capture_output=True, text=True, cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path / "elsewhere")},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (7, f"{tmp_path} 1 two words -x\n"), done.stderr


def test_a_program_that_is_its_own_python_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/latentlab/latentlab")
    words = ["/opt/latentlab/latentlab", children.WORD, "latentlab.a", "b"]
    assert children.command("latentlab.a", "b") == words
    monkeypatch.setattr(sys, "executable", "/opt/latentlab/LatentLab-window.exe")
    monkeypatch.setattr(sys, "platform", "win32")
    assert children.command("latentlab.a")[0] == "/opt/latentlab/latentlab.exe"


def test_every_process_of_ours_is_a_module_with_a_main():
    from importlib import import_module

    from latentlab.data.reading import apart
    from latentlab.space import layout
    from latentlab.training import compiling

    for name in (apart.CHILD, layout.MODULE, compiling.CHILD):
        assert callable(import_module(name).main)
