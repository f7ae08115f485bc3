"""Files are replaced whole or not at all, and what cannot be written is told."""

import os
import subprocess
import sys

import pytest

from latentlab.errors import InputError
from latentlab.storage.atomic import PART, check_writable, expanded, replacing


def test_a_failure_inside_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing(target) as part:
        part.write_text(str(1 / 0))
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
    with replacing(target) as part:
        part.write_text("new")
    assert target.read_text() == "new"


def test_leftovers_of_dead_writers_are_cleared_and_of_living_ones_kept(tmp_path):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    left, living = tmp_path / f".a.h5.xx.{dead.pid}{PART}", tmp_path / f".a.h5.yy.{os.getppid()}{PART}"
    left.touch()
    living.touch()
    with replacing(tmp_path / "a.h5") as part:
        part.touch()
    assert not left.exists()
    assert living.exists()


def test_an_interrupt_while_writing_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")

    def write(part):
        part.write_text("half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), replacing(target) as part:
        write(part)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX systems")
def test_a_replaced_file_keeps_its_mode(tmp_path):
    target = tmp_path / "a.txt"
    target.touch()
    target.chmod(0o640)
    with replacing(target) as part:
        part.write_text("new")
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such names")
def test_stars_in_a_name_are_a_name(tmp_path):
    with replacing(tmp_path / "a**b.txt") as part:
        part.write_text("new")
    assert [file.name for file in tmp_path.iterdir()] == ["a**b.txt"]


def test_leftovers_of_names_with_brackets_are_cleared(tmp_path):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    (tmp_path / f".run[1].h5.xx.{dead.pid}{PART}").touch()
    with replacing(tmp_path / "run[1].h5") as part:
        part.touch()
    assert [file.name for file in tmp_path.iterdir()] == ["run[1].h5"]


def test_a_name_that_is_too_long_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(InputError, match="Choose another name"):
        check_writable(tmp_path / ("n" * 300 + ".h5"))


def test_what_cannot_be_written_is_told_before_any_work(tmp_path):
    check_writable(tmp_path / "new.h5")
    assert list(tmp_path.iterdir()) == []
    for place, words in (
        (tmp_path, "it is a folder"),
        (tmp_path / "no" / "a.h5", "there is no folder"),
        ("/dev/null", "not a file"),
        ("~nobody-of-this-name/a.h5", "no such home folder"),
    ):
        with pytest.raises(InputError, match=words):
            check_writable(place)


def test_a_tilde_is_the_home_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert expanded("~/a.h5") == tmp_path / "a.h5"
    with replacing("~/a.h5") as part:
        part.write_text("new")
    assert (tmp_path / "a.h5").read_text() == "new"
