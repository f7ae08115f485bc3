"""What is said when the window cannot open."""

import ctypes
import sys

import pytest

from latentlab.errors import InputError
from latentlab.gui.app.start import LIBRARIES, X11_LIBRARIES, check_libraries


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves these libraries to the system")
@pytest.mark.parametrize("x11", [False, True])
def test_missing_libraries_are_named_with_the_command_that_helps(monkeypatch, x11):
    def missing(name):
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", missing)
    with pytest.raises(InputError) as error:
        check_libraries(x11)
    said = str(error.value)
    assert "apt-get install" in said
    assert all(package in said for package in LIBRARIES.values())
    assert all((package in said) == x11 for package in X11_LIBRARIES.values())
    assert "\n" not in said


def test_nothing_is_said_when_all_are_there(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda name: None)
    check_libraries(x11=True)
