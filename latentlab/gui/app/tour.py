"""The main job done by itself, with real mouse and key events in the real window; its results in a folder."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, QSettings, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from latentlab.gui.app.start import catch_exceptions, has_display, make_application, warm_up
from latentlab.gui.app.window import MainWindow
from latentlab.gui.widgets import theme

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60.0  # seconds until a step of the tour counts as failed
TRAINING_PATIENCE = 1800.0
RESULTS = (
    "1-start.png", "2-training.png", "3-trained.png", "4-path.png", "5-manifold.png", "6-dark.png",
    "digits.h5", "manifold.png", "interpolation.gif", "embedding.csv",
)  # fmt: skip


class TourFailed(Exception):
    """Something did not come in time."""


class Tour:
    """Opens the digits, trains, pauses, drags the probe, makes a path, draws a lasso, saves and exports."""

    def __init__(self, application: QApplication, folder: Path, epochs: int | None = None) -> None:
        self.application, self.folder, self.epochs = application, folder, epochs
        self.failures: list[str] = []

    def run(self) -> int:
        """0 when every result is there, else 1 with what is missing on standard error."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in RESULTS:
            (self.folder / name).unlink(missing_ok=True)
        before = QSettings().value("recent")
        self.window = MainWindow()
        catch_exceptions(self.window)
        self.window.lab.failed.connect(lambda sentence, _: self.failures.append(sentence))
        self.window.resize(1280, 820)
        self.window.show()
        try:
            self._go()
        except TourFailed as failure:
            self.failures.append(str(failure))
        finally:
            self.window.lab.dirty = False
            self.window.close()
            self.window.deleteLater()
            QSettings().setValue("recent", before)
        missing = [name for name in RESULTS if not (self.folder / name).is_file()]
        for problem in [*self.failures, *(f"{name} is missing" for name in missing)]:
            print(f"latentlab: the tour failed: {problem}", file=sys.stderr)
        if not self.failures and not missing:
            print(f"The tour's pictures and files are in {self.folder.resolve()}", file=sys.stderr)
        return 1 if self.failures or missing else 0

    def _go(self) -> None:
        window, lab, panel = self.window, self.window.lab, self.window.train_panel
        self.say("Opening the built-in digits")
        self.wait(300)
        self.picture("1-start.png")
        lab.jobs.do("Getting ready", warm_up)
        self.click(window.start_page.cards[0])
        self.until(lambda: lab.data is not None, "the digits did not open")
        if self.epochs:
            panel.train_form.editors["epochs"].setValue(self.epochs)
        self.say("Training")
        self.click(window.bar.train)
        self.until(lambda: lab.phase == "training" and lab.embedding is not None, "training did not begin")
        self.until(lambda: lab.report.step > 0.15 * lab.report.span[1], "training does not get on", TRAINING_PATIENCE)
        self.drag_probe(0.6, 0.35)
        self.picture("2-training.png")
        self.click(window.bar.pause)
        self.until(lambda: lab.phase == "paused", "training did not pause")
        step = lab.report.step
        self.click(window.bar.step)
        self.until(lambda: lab.report.step == step + 1 and lab.phase == "paused", "the single step was not taken")
        self.click(window.bar.go_on)
        self.until(lambda: lab.phase == "ended", "training did not end", TRAINING_PATIENCE)
        self.say(lab.report.message)
        self.wait(500)
        self.explore()
        self.save()

    def explore(self) -> None:
        """Drag, press arrow keys, hide a class and show it, make a path and play it."""
        window, lab = self.window, self.window.lab
        self.say("Exploring")
        chip = window.legend.chips[3]
        self.click(chip)
        self.until(lambda: lab.hidden == {3}, "the legend did not hide a class")
        self.click(chip)
        self.until(lambda: not lab.hidden, "the legend did not show the class again")
        for across, up in ((0.25, 0.3), (0.7, 0.25), (0.6, 0.7), (0.3, 0.65)):
            self.drag_probe(across, up)
            QTest.keyClick(window.map, Qt.Key.Key_Right)
            QTest.keyClick(window.map, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
            if window.isActiveWindow():
                QTest.keyClick(window, Qt.Key.Key_W)
            else:  # a shortcut needs the focus, which nobody gives where no window manager runs
                window.path_panel.add.click()
            self.wait(50)
        self.until(lambda: len(lab.path) == 4, "the path has not four waypoints")
        self.hover(0.45, 0.5)
        self.picture("3-trained.png")
        window.bring("Path")
        self.wait(300)
        self.click(window.path_panel.play)
        self.wait(800)
        self.picture("4-path.png")
        self.until(lambda: not window.path_panel.playing, "the film did not end")
        self.find()
        scheme = str(QSettings().value("theme", "System"))
        window.bring("Curves")
        theme.set_scheme("Dark")
        self.wait(500)
        self.picture("6-dark.png")
        theme.set_scheme(scheme)
        self.wait(300)

    def find(self) -> None:
        """Lay the decoded manifold behind the rows, draw around some, and see them in the table."""
        window, lab, view = self.window, self.window.lab, self.window.map
        combo = window.strip.background
        combo.setCurrentIndex(combo.findData("tiles"))
        combo.activated.emit(combo.currentIndex())
        self.until(
            lambda: view.background.scene is not None and view.background.scene.whole, "the manifold was not decoded"
        )
        self.lasso((0.35, 0.35), (0.6, 0.3), (0.65, 0.6), (0.4, 0.65))
        self.until(lambda: lab.selections.current is not None, "the lasso selected nothing")
        window.bring("Find")
        self.until(lambda: window.find_panel.rows.rowCount() > 0, "the table of rows is empty")
        self.wait(500)
        self.picture("5-manifold.png")
        view.escape()
        combo.setCurrentIndex(0)
        combo.activated.emit(0)

    def save(self) -> None:
        """Save the session, and export a grid, a film and a table through their dialogs."""
        window, lab = self.window, self.window.lab
        self.say("Saving and exporting")
        window.files.save_to(self.folder / "digits.h5")
        self.until(lambda: (self.folder / "digits.h5").exists() and not lab.jobs.waiting, "the session was not saved")
        for kind, name in (("grid", "manifold.png"), ("film", "interpolation.gif"), ("embedding", "embedding.csv")):
            (self.folder / name).unlink(missing_ok=True)  # of a tour before, which would be asked about
            window.exports.ask(kind)
            dialog = window.exports.dialog
            dialog.file.selectAll()
            QTest.keyClicks(dialog.file, str((self.folder / name).absolute()))
            self.click(next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Save"))
            self.until(
                lambda name=name: (self.folder / name).exists() and not lab.jobs.waiting, f"{name} was not written"
            )

    # Hands and eyes ------------------------------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Tell on standard error what is done now."""
        print(f"[tour] {text}", file=sys.stderr, flush=True)

    def wait(self, milliseconds: int) -> None:
        """Let the window live. (QTest.qWait would keep the other threads from running.)"""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, condition: Callable[[], bool], problem: str, patience: float = PATIENCE) -> None:
        """Wait until `condition` holds, for so many seconds at most."""
        end = time.monotonic() + patience
        while not condition():
            if time.monotonic() > end or self.failures:
                raise TourFailed(problem)
            self.wait(20)

    def picture(self, name: str) -> None:
        """A screenshot of the window."""
        self.window.grab().save(str(self.folder / name))

    def click(self, widget: QWidget) -> None:
        """A click in the middle of a widget."""
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, widget.rect().center())

    def place(self, across: float, up: float) -> QPoint:
        """A pixel of the map, given as shares of its width and height."""
        box = self.window.map.getViewBox().sceneBoundingRect()
        return QPointF(box.left() + across * box.width(), box.bottom() - up * box.height()).toPoint()

    def drag_probe(self, across: float, up: float) -> None:
        """Take the probe by hand and carry it, in twelve moves."""
        view = self.window.map
        start, end = view.pixel_of(self.window.lab.probe_xy()).toPoint(), self.place(across, up)
        QTest.mousePress(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
        for i in range(1, 13):
            QTest.mouseMove(view.viewport(), start + (end - start) * i / 12)
            self.wait(16)
        QTest.mouseRelease(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, end)
        view.setFocus()

    def lasso(self, *corners: tuple[float, float]) -> None:
        """Draw around a part of the map with Shift held."""
        viewport, shift = self.window.map.viewport(), Qt.KeyboardModifier.ShiftModifier
        at = [self.place(*corner) for corner in (*corners, corners[0])]
        QTest.mousePress(viewport, LEFT, shift, at[0])
        for first, last in pairwise(at):
            for i in range(1, 9):
                there = QPointF(first + (last - first) * i / 8)
                event = QMouseEvent(QEvent.Type.MouseMove, there, viewport.mapToGlobal(there), LEFT, LEFT, shift)
                self.application.sendEvent(viewport, event)
        QTest.mouseRelease(viewport, LEFT, shift, at[-1])

    def hover(self, across: float, up: float) -> None:
        """Rest the cursor on the map."""
        for shift in (4, 0):
            QTest.mouseMove(self.window.map.viewport(), self.place(across, up) + QPoint(shift, 0))
            self.wait(50)


def tour(folder: Path) -> int:
    """Do the main job with real events in the real window, offscreen where there is no display."""
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        print("There is no display: the tour runs offscreen.", file=sys.stderr)
    application = make_application()
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":  # which remarks at every window what it cannot do
        qInstallMessageHandler(lambda kind, context, text: "plugin" in text or print(text, file=sys.stderr))

    return Tour(application, folder).run()
