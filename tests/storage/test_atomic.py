"""Files are replaced whole or not at all, and what cannot be written is told."""

import os
import stat
import subprocess
import sys

import pytest

from latentlab.errors import InputError
from latentlab.storage.atomic import (
    PART,
    ChangedMeanwhile,
    check_writable,
    clear_parts,
    expanded,
    replacing,
    seen,
)
from latentlab.storage.state_folder import state_folder


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


@pytest.fixture
def dead():
    """The number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def note(writer, left):
    """What a writer that was killed left: half a file, and where."""
    left.touch()
    (state_folder("parts") / f"{writer}-1").write_bytes(os.fsencode(left))


def test_leftovers_of_dead_writers_are_cleared_and_of_living_ones_kept(tmp_path, dead):
    left, living = tmp_path / f".x.{dead}{PART}", tmp_path / f".y.{os.getppid()}{PART}"
    note(dead, left)
    note(os.getppid(), living)
    with replacing(tmp_path / "elsewhere.h5") as part:
        part.touch()
    assert not left.exists()
    assert living.exists()
    assert [found.name for found in state_folder("parts").iterdir()] == [f"{os.getppid()}-1"]


def test_a_note_removes_nothing_but_parts_of_that_writer(tmp_path, dead):
    mine = tmp_path / "mine.h5"
    note(dead, mine)
    (state_folder("parts") / f"{dead}-2").write_bytes(b"\0 no path")
    clear_parts()
    assert mine.exists()
    assert list(state_folder("parts").iterdir()) == []


def test_a_writer_that_is_killed_leaves_what_the_next_start_clears(tmp_path):
    code = (
        "import os, signal, sys; from latentlab.storage.atomic import replacing\n"
        "with replacing(sys.argv[1]) as part:\n    part.write_text('half'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    target = tmp_path / "a.h5"
    target.write_text("old")
    subprocess.run([sys.executable, "-c", code, str(target)], check=False)
    assert len(list(tmp_path.iterdir())) == 2
    clear_parts()
    assert [file.name for file in tmp_path.iterdir()] == ["a.h5"]
    assert target.read_text() == "old"


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


@pytest.mark.skipif(os.name != "posix", reason="of POSIX systems")
def test_names_as_long_as_can_be_are_written(tmp_path):
    for name in ("n" * 251 + ".csv", "ä" * 125 + ".csv"):
        with replacing(tmp_path / name) as part:
            part.write_text("new")
        assert (tmp_path / name).read_text() == "new"


@pytest.mark.skipif(os.name != "posix", reason="of POSIX systems")
def test_what_a_link_points_to_is_replaced_and_the_link_stays(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "real").write_text("old")
    (tmp_path / "link").symlink_to("second")
    (tmp_path / "second").symlink_to(tmp_path / "folder" / "real")
    with replacing(tmp_path / "link") as part:
        assert part.parent == tmp_path / "folder"
        part.write_text("new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "second").is_symlink()
    assert (tmp_path / "folder" / "real").read_text() == "new"
    (tmp_path / "circle").symlink_to("circle")
    with pytest.raises(InputError, match="link to itself"):
        check_writable(tmp_path / "circle")


@pytest.mark.skipif(os.name != "posix", reason="of POSIX systems")
def test_what_is_no_file_is_not_touched(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "to pipe").symlink_to("pipe")
    for place in (tmp_path / "pipe", tmp_path / "to pipe", "/dev/null"):
        with pytest.raises(InputError, match="not a file"), replacing(place):
            pass
    assert stat.S_ISFIFO(os.stat(tmp_path / "pipe").st_mode)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="attributes are of Linux")
def test_attributes_stay_with_the_file(tmp_path):
    target = tmp_path / "a.txt"
    target.touch()
    try:
        os.setxattr(target, "user.note", b"kept")
    except OSError:
        pytest.skip("this disk keeps no attributes")
    with replacing(target) as part:
        part.write_text("new")
    assert os.getxattr(target, "user.note") == b"kept"


@pytest.mark.parametrize("when", ["before", "while"])
def test_a_file_that_another_program_changed_is_not_overwritten(when, tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    known = seen(target)
    with replacing(target, known) as part:
        part.write_text("ours")
    known = seen(target)
    if when == "before":
        target.write_text("theirs")

    def write():
        with replacing(target, known) as part:
            part.write_text("ours again")
            if when == "while":
                target.write_text("theirs")

    with pytest.raises(ChangedMeanwhile, match="another program"):
        write()
    assert target.read_text() == "theirs"
    if when == "before":
        target.unlink()
        write()  # one that is gone is not lost by writing it again
        assert target.read_text() == "ours again"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device"), "No space left on device"),
        (RuntimeError("Unable to flush (file write failed: errno = 28, error message = 'No …')"), "No space left"),
        (OSError("Can't synchronously write data (file write failed\n, errno = 5, …)"), "Input/output error"),
    ],
)
def test_writes_that_fail_are_told_in_the_systems_words(error, words, tmp_path):
    with pytest.raises(InputError, match=words) as told, replacing(tmp_path / "a.h5"):
        raise error
    assert "untouched" in str(told.value)
    assert list(tmp_path.iterdir()) == []


def test_other_errors_stay_what_they_are(tmp_path):
    with pytest.raises(RuntimeError, match="shape"), replacing(tmp_path / "a.h5"):
        raise RuntimeError("a shape")


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
