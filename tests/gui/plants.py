"""Defects planted into the window, which the random person must find."""

import ctypes
import time


def exception(window):
    """A slot that raises."""

    def slot():
        raise IndexError("planted")

    window.lab.data_changed.connect(slot)


def hang(window):
    """A slot that does not come back for long."""
    window.lab.data_changed.connect(lambda: time.sleep(600))


def crash(window):
    """A read of memory that is not there."""
    window.lab.data_changed.connect(lambda: ctypes.string_at(0))


def false_sentence(window):
    """An error that claims that nothing was lost, while the data have just been replaced."""
    window.lab.data_changed.connect(lambda: window.lab.failed.emit("It could not be shown.", "planted"))


def lingering(window):
    """A thread that keeps the closed window's process alive."""
    close = window.lab.close
    window.lab.close = lambda *threads: (time.sleep(60), close(*threads))


def growth(window):
    """A window that grows by itself when a menu is opened."""
    for menu in window.findChildren(type(window.menus.recent)):
        menu.aboutToHide.connect(lambda: window.resize(window.width() - 5, window.height() - 7))
