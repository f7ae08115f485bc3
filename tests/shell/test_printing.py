"""What is printed: figures alone on standard output, all else on standard error."""

import json
import subprocess
import sys
import time
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
from shell_tables import write_table

from latentlab.cli import main
from latentlab.data import Dataset
from latentlab.shell.printing import print_figures, reading, remark, whose


def test_quiet_says_nothing_but_remarks_and_errors(tmp_path):
    table = write_table(tmp_path / "a.csv", 60)
    words = [sys.executable, "-m", "latentlab", "train", str(table), "--epochs", "3", "--quiet", "--set", "hidden=[4]"]
    told = subprocess.run(words, capture_output=True, text=True)
    assert told.returncode == 0
    assert "epoch " not in told.stderr
    assert "left out" in told.stderr or "taken" in told.stderr
    assert "elbo" in told.stdout


FIGURES = {"elbo": -12.5, "standard_error": float("nan"), "rows": 1797, "train_elbo": -0.123456, "name": "digits"}


def test_figures_are_printed_a_line_each_without_those_that_could_not_be_found(capsys):
    print_figures(FIGURES, as_json=False)
    said = [line.split(None, 1) for line in capsys.readouterr().out.replace("train elbo", "train_elbo").splitlines()]
    assert said == [["elbo", "-12.5"], ["rows", "1797"], ["train_elbo", "-0.123"], ["name", "digits"]]


def test_a_small_figure_is_not_said_to_be_0(capsys):
    print_figures(
        {"standard_error": 0.000193, "gap": -0.0041, "none": 0.0, "kl": 0.25, "elbo": -1234.5678}, as_json=False
    )
    said = [line.split()[-1] for line in capsys.readouterr().out.splitlines()]
    assert said == ["0.00019", "-0.0041", "0", "0.25", "-1,234.568"]


def test_where_no_row_is_held_out_none_is_spoken_of(tmp_path, capsys):
    table = write_table(tmp_path / "a.csv", 60)
    for held_out in (0, 0.2):
        words = ["train", str(table), "--epochs", "2", "--set", "hidden=[4]", "--prepare", f"held_out={held_out}"]
        assert main(words) == 0
        lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("epoch ")]
        assert lines
        assert not any("nan" in line for line in lines)
        assert all(line.endswith("s left") for line in lines)
        assert any(", held out" in line for line in lines) == (held_out > 0)


def test_as_json_they_are_one_line_to_the_last_digit(capsys):
    print_figures(FIGURES, as_json=True)
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert json.loads(out) == {name: value for name, value in FIGURES.items() if name != "standard_error"}


def test_many_remarks_are_cut_short_and_told_to_be(capsys):
    remark(SimpleNamespace(remarks=[f"remark {i}" for i in range(25)]))
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[19:] == ["remark 19", "… and 5 remarks more: latentlab info."]


def test_a_long_reading_says_how_far_it_is_unless_it_is_to_be_quiet(capsys, monkeypatch):
    now = iter(range(0, 100, 4))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(now)))
    for quiet in (False, True):
        report = reading(quiet)
        for share in (0.1, 0.5, 0.9):
            report(share)
        told = capsys.readouterr().err
        assert ("reading 50%" in told) != quiet
        assert "10%" not in told


def test_whose_the_figures_are_is_said_where_it_is_not_the_held_out_rows(small):
    assert whose(small) == {}
    assert "none are held out" in whose(Dataset("alone", small.x, np.empty(0, np.int64)))["figures_of"]
    tested = replace(small, test=np.arange(55, 60))
    assert whose(tested) == {"figures_of": "the 5 test rows"}
