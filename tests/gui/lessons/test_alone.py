"""Lessons from a shell, in a process of their own."""

import json
import subprocess
import sys

import pytest

import latentlab as ll
from latentlab.gui.lessons import LESSONS


def shell(*words):
    command = [sys.executable, "-m", "latentlab", "lesson", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300)


def test_lessons_are_listed_and_one_that_is_not_costs_a_sentence(tmp_path):
    listed = shell()
    assert listed.returncode == 0
    assert len(listed.stdout.splitlines()) == len(LESSONS)
    wrong = shell("poem")
    assert wrong.returncode == 2
    assert "There is no lesson 'poem'" in wrong.stderr
    assert shell("kl-fit", "--out", tmp_path / "a.txt").returncode == 2
    absent = shell("em", tmp_path / "nothing.h5")
    assert absent.returncode == 2
    assert len(absent.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "ending"), [("gumbel", ".png"), pytest.param("kl-areas", ".svg", marks=pytest.mark.slow)]
)
def test_one_that_needs_no_data_is_written(tmp_path, name, ending):
    out = tmp_path / f"a{ending}"
    found = shell(name, "--out", out, "--json")
    assert found.returncode == 0, found.stderr
    assert json.loads(found.stdout.splitlines()[-1])["says"]
    assert out.stat().st_size > 2000


@pytest.mark.slow
def test_one_of_a_session_looks_at_its_run(tmp_path):
    data = ll.load_dataset("blobs")
    run = ll.train(ll.build_model("gmm", data), data, epochs=3, device="cpu")
    ll.save_session(tmp_path / "a.h5", run)
    found = shell("em", tmp_path / "a.h5", "--json")
    assert found.returncode == 0, found.stderr
    assert "After E" in json.loads(found.stdout.splitlines()[-1])["says"]
