"""Starting the window: what is missing is said in one sentence; the window comes first, torch after it."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
import time
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from latentlab.errors import InputError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from latentlab.gui.app import MainWindow

FIRST_LOOK_SECONDS = 0.3  # for a desktop to show the window; where it takes longer the parts are made unseen
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def check_libraries(x11: bool) -> None:
    """Raise InputError with the command that helps where system libraries of Qt are missing (Linux)."""
    if not sys.platform.startswith("linux"):
        return
    missing = []
    for library, package in {**LIBRARIES, **(X11_LIBRARIES if x11 else {})}.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if missing:
        raise InputError(
            f"The window needs system libraries that are missing: sudo apt-get install {' '.join(missing)}"
        )


def has_display() -> bool:
    """Whether a window can be shown (assumed outside Linux)."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def make_application() -> QApplication:
    """The one QApplication, in our style; an exception anywhere is shown and ends nothing."""
    if "numpy" not in sys.modules:  # its BLAS would start threads that turn for 0.1 s, and later beside the training
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(20_000, 5, 2)  # what the window is made of stays: looking through it again and again is in vain
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    check_libraries(x11=bool(os.environ.get("DISPLAY")) and platform in ("", "xcb"))
    from PySide6.QtCore import QCoreApplication, QSettings
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    read_no_sources()
    from latentlab.gui.language import chosen as language
    from latentlab.gui.widgets import theme

    QCoreApplication.setOrganizationName("LatentLab")
    QCoreApplication.setApplicationName("LatentLab")
    QGuiApplication.setDesktopFileName("latentlab")  # by which a desktop knows whose windows these are
    sys.setswitchinterval(0.001)  # the window asks for the interpreter often, and for short
    application = QApplication.instance() or QApplication(["LatentLab"])
    language.begin(application)
    theme.prepare(application)
    theme.set_scheme(str(QSettings().value("theme", "System")))
    theme.follow_desktop()
    return application


def read_no_sources() -> None:
    """Every module may use PySide, for all PySide knows, which else reads the source of each one imported to find out.

    It looks for modules that ask for its other spelling of names (``__feature__``), as none of ours does; what it reads
    is a sixth of the start.
    """
    with suppress(ImportError):  # a PySide that has no such part
        from shibokensupport import feature

        feature._mod_uses_pyside = lambda module: True


def warm_up(_: Any) -> None:
    """Load what takes long, off the GUI thread, so that the first click does not wait for it."""
    from latentlab.worker.processors import compute_with

    compute_with(1)
    import latentlab.models.vae
    import latentlab.space.inside
    import latentlab.space.stamp
    import latentlab.space.trust  # two threads that import it at once can meet it half made
    import latentlab.storage.session
    import latentlab.training.health  # noqa: F401


def start(what: str | None, train: bool) -> int:
    """Open the window, with a dataset or a session, training at once if wished; the exit status at its end."""
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise InputError(
            "There is no display. Use a command (latentlab --help), or latentlab --tour for the window's work."
        )
    application = make_application()
    from PySide6.QtCore import QTimer

    from latentlab.gui.app import MainWindow
    from latentlab.gui.app.leaving import Leaving
    from latentlab.worker.ending import leave

    window = MainWindow(furnished=False)
    window.show()
    look_first(window, application)
    if not window.isVisible():
        return 0
    window.furnish()
    catch_exceptions(window)

    def begin() -> None:
        window.lab.jobs.do("Getting ready", warm_up)
        window.asking.offer_left()
        if what is not None:
            window.files.open_path(what, window.train_panel.begin if train else lambda: None)

    QTimer.singleShot(0, begin)
    leaving = Leaving(window, application)
    status = application.exec() or leaving.status
    leave(status)
    return status


def look_first(window: MainWindow, application: QApplication) -> None:
    """Let a bare window be painted; what hands do meanwhile waits until it can be done."""
    from PySide6.QtCore import QEventLoop

    end = time.monotonic() + FIRST_LOOK_SECONDS
    while time.monotonic() < end:
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
        if not window.isVisible() or window.windowHandle().isExposed():
            break
    application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def raised(error: BaseException) -> BaseException:
    """What a listener of the lab raised, out of the wrapping that its signal put around it."""
    from psygnal import EmitLoopError

    while isinstance(error, EmitLoopError) and error.__cause__ is not None:
        error = error.__cause__
    return error


def catch_exceptions(window: MainWindow) -> None:
    """Show what nobody caught; the session stays."""

    def show(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        error = raised(error)
        kind, trace = type(error), error.__traceback__ or trace
        text = "".join(traceback.format_exception(kind, error, trace))
        print(text, file=sys.stderr)
        if issubclass(kind, Exception):
            window.lab.failed.emit(f"Something went wrong that should not have: {error}.", text)

    sys.excepthook = show
    threading.excepthook = lambda found: show(found.exc_type, found.exc_value, found.exc_traceback)
