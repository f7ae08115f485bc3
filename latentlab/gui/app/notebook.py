"""The window from Python or a notebook: read, set and listen to the selection, the probe and the plane."""

from __future__ import annotations

import atexit
import signal
import sys
import threading
from collections.abc import Callable
from os import PathLike
from typing import Any

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from shiboken6 import isValid

from latentlab.errors import InputError
from latentlab.gui.app.start import catch_exceptions, make_application
from latentlab.gui.app.window import MainWindow
from latentlab.lab.projection import NAMES
from latentlab.space.planes import PlaneChoice
from latentlab.space.selection import Selection

READY_SECONDS = 120
EVENTS = ("selection", "probe", "plane")


def explore(what: Any) -> Explorer:
    """Open the window on a session, a run, a network that was adopted, or the path of a session file.

    In IPython or a notebook the window lives beside the prompt (its Qt loop is switched on). A script goes on, and ends
    when the window is closed, or at once where an exception ends it; to wait for the window earlier, call
    :meth:`Explorer.wait`. Raises :class:`InputError` for anything else.
    """
    from latentlab.storage.records import session_of
    from latentlab.storage.session import load_session

    if isinstance(what, str | PathLike):
        what = load_session(what)
    what = session_of(what)
    make_application()
    _join_ipython()
    window = MainWindow()
    _catch_exceptions(window)
    window.show()
    window.lab.show(what)
    explorer = Explorer(window)
    _open.append(explorer)
    explorer.until(lambda: window.lab.embedding is not None)
    return explorer


_open: list[Explorer] = []  # what a script leaves open at its end
_broken: list[type[BaseException]] = []  # what has ended the script


def _catch_exceptions(window: MainWindow) -> None:
    """Those of the window are shown in it; those that end the script are the script's own."""
    before = sys.excepthook
    catch_exceptions(window)
    shown = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        within = trace is not None and trace.tb_frame.f_back is not None  # an event of the window, awaited by something
        ends = not within and not _at_prompt()
        if ends:
            _broken.append(kind)
        (before if ends else shown)(kind, error, trace)

    sys.excepthook = hook


@atexit.register
def _stay() -> None:
    """At the end of a script its windows live until they are closed; then, and at a prompt's end, no thread is left."""
    left = [explorer for explorer in _open if explorer.visible]
    for explorer in left:
        try:
            if not _at_prompt() and not _broken:
                explorer.wait()
        except KeyboardInterrupt:
            _broken.append(KeyboardInterrupt)
        explorer.close()


def _at_prompt() -> bool:
    """Whether a person types lines of Python, and not a script says them."""
    return hasattr(sys, "ps1") or bool(sys.flags.interactive) or _ipython() is not None


def _ipython() -> Any:
    """The IPython shell that this runs in, if any."""
    shell = sys.modules.get("IPython")
    return shell.get_ipython() if shell is not None else None


def _join_ipython() -> None:
    """Let an IPython prompt and the window run side by side."""
    shell = _ipython()
    if shell is not None:
        shell.enable_gui("qt")


class Explorer(QObject):
    """A window on one run. Setting a property does what a hand would do, undo included."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._listeners: dict[str, list[Callable[[Any], object]]] = {event: [] for event in EVENTS}
        events = window.events
        events.selection_changed.connect(self._selection_changed)
        events.probe_changed.connect(self._probe_changed)
        events.embedding_changed.connect(self._plane_changed)

    @property
    def selection(self) -> np.ndarray:
        """The selected rows, int64 (n,), sorted; empty where nothing is selected.

        Set it to indices, a mask (N,) bool, a query ("z1 > 2"), a :class:`Selection`, or None.
        """
        current = self.window.lab.selections.current
        return np.empty(0, np.int64) if current is None else current.rows.copy()

    @selection.setter
    def selection(self, rows: Any) -> None:
        lab = self.window.lab
        if isinstance(rows, str):
            from latentlab.space.query import select

            rows = select(lab.data, rows, lab.finding.more())
        elif rows is not None and not isinstance(rows, Selection):
            rows = np.asarray(rows)
            rows = np.flatnonzero(rows) if rows.dtype == bool else rows.astype(np.int64)
            rows = Selection.of(rows, len(lab.data), "from Python")
        lab.selections.choose(rows)

    @property
    def probe(self) -> np.ndarray:
        """The probe's place, float32 (d,)."""
        return self.window.lab.probe.copy()

    @probe.setter
    def probe(self, z: Any) -> None:
        z = np.asarray(z, np.float32)
        if z.shape != self.window.lab.probe.shape or not np.isfinite(z).all():
            raise InputError(f"A place of this latent space is {len(self.window.lab.probe)} finite numbers.")
        self.window.lab.set_probe(z)

    @property
    def plane(self) -> str:
        """The plane that is shown: "space", "line", "pca", "axes", "umap" or "tsne".

        Set it to "best", "umap", "tsne", or a pair of dimensions such as (0, 2); it is shown when it is there.
        """
        return self.window.lab.plane.kind

    @plane.setter
    def plane(self, wanted: str | tuple[int, int]) -> None:
        d = len(self.window.lab.probe)
        if isinstance(wanted, tuple) and len(wanted) == 2 and all(axis in range(d) for axis in wanted):
            self.window.lab.projection.choose(PlaneChoice("axes", *wanted))
        elif wanted in ("best", *NAMES):
            self.window.lab.projection.choose(PlaneChoice(wanted))
        else:
            raise InputError(f'A plane is "best", "umap", "tsne" or two of the {d} dimensions, not {wanted!r}.')

    @property
    def picture(self) -> np.ndarray:
        """What the probe's place decodes to, float32 (*shape)."""
        lab = self.window.lab
        return lab.decoder.decode(lab.probe[None])[0]

    def listen(self, event: str, listener: Callable[[Any], object]) -> None:
        """Call `listener` with the new value whenever the "selection", the "probe" or the "plane" changes."""
        if event not in EVENTS:
            raise InputError(f"There is no event {event!r}: choose {', '.join(EVENTS)}.")
        self._listeners[event].append(listener)

    @property
    def visible(self) -> bool:
        """Whether the window is still open."""
        return isValid(self.window) and self.window.isVisible()

    def wait(self) -> None:
        """Let the window live until it is closed. Raises KeyboardInterrupt where Ctrl-C is pressed in the terminal."""
        loop, interrupted = QEventLoop(), []
        watch = QTimer(interval=100)
        watch.timeout.connect(lambda: loop.quit() if interrupted or not self.visible else None)
        watch.start()
        main = threading.current_thread() is threading.main_thread()
        before = signal.signal(signal.SIGINT, lambda *_: interrupted.append(True)) if main else None
        try:
            if self.visible:
                loop.exec()
        finally:
            if main:
                signal.signal(signal.SIGINT, before or signal.SIG_DFL)
        if interrupted:
            raise KeyboardInterrupt

    def until(self, holds: Callable[[], bool], seconds: float = READY_SECONDS) -> bool:
        """Let the window live until something holds, or so many seconds have passed; whether it holds."""
        loop, clock, end = QEventLoop(), QTimer(interval=15), QTimer(singleShot=True, interval=round(1000 * seconds))
        clock.timeout.connect(lambda: holds() and loop.quit())
        end.timeout.connect(loop.quit)
        clock.start()
        end.start()
        if not holds():
            loop.exec()
        return holds()

    def close(self) -> None:
        """Close the window without questions."""
        if self.visible:
            self.window.lab.dirty = False
            self.window.close()

    def _tell(self, event: str) -> None:
        for listener in self._listeners[event]:
            listener(getattr(self, event))

    @Slot()
    def _selection_changed(self) -> None:
        self._tell("selection")

    @Slot()
    def _probe_changed(self) -> None:
        self._tell("probe")

    @Slot()
    def _plane_changed(self) -> None:
        self._tell("plane")
