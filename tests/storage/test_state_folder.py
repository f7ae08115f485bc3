"""The folder of a user's own state."""

import os
import stat
import subprocess
import sys

import pytest

from latentlab.storage.state_folder import FOLDER, lives, state_folder


def test_it_lies_where_the_variable_says_and_is_for_nobody_else(tmp_path, monkeypatch):
    monkeypatch.setenv(FOLDER, str(tmp_path / "state"))
    folder = state_folder("a", "b")
    assert folder == tmp_path / "state" / "a" / "b"
    assert folder.is_dir()
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="known of POSIX systems")
def test_which_processes_live():
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    assert (lives(os.getpid()), lives(1), lives(done.pid)) == (True, True, False)
