"""What is beneath is what the packages themselves say."""

import platform
import sys

import numpy
import pytest
import torch

from latentlab import __version__, about


def test_each_figure_is_what_the_thing_itself_says():
    shares = []
    found = about.figures(shares.append)
    assert (found["latentlab"], found["installed"]) == (__version__, "as a checkout")
    assert found["python"].startswith(platform.python_version())
    assert found["torch"] == torch.__version__
    assert found["numpy"] == numpy.__version__
    assert torch.backends.cpu.get_cpu_capability() in found["device"]
    assert shares
    assert all(isinstance(words, str) and words for words in found.values())


def test_the_lines_are_one_below_the_other():
    found = {"latentlab": "0.9", "a": "1", "longer": "2 3"}
    assert about.text(found) == "LatentLab 0.9\na           1\nlonger      2 3"


def test_the_ways_to_have_it_are_told_apart(monkeypatch, tmp_path):
    monkeypatch.setattr(about, "__file__", str(tmp_path / "site-packages" / "latentlab" / "about.py"))
    assert about.figures()["installed"] == "as a package"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert about.figures()["installed"] == "as a folder of its own"


def test_what_is_not_there_is_said(monkeypatch):
    monkeypatch.setattr(about, "PACKAGES", ("no_such_package",))
    monkeypatch.setitem(sys.modules, "torch", None)
    found = about.figures()
    assert found["no"] == "not installed"
    assert found["device"].startswith("torch does not load")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lists them")
def test_only_instructions_that_the_processor_has_are_named():
    with open("/proc/cpuinfo", encoding="utf-8") as stream:
        lines = [line.split() for line in stream if line.startswith(("flags", "Features"))]
    named = [one for one in about.INSTRUCTIONS if f" {one}" in about.figures()["processor"]]
    assert not lines or set(named) == set(about.INSTRUCTIONS) & set(lines[0])
