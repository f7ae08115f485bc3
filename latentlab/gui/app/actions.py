"""What menus and keys do where it takes more than one part of the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from latentlab.lab.script import script_of
from latentlab.space.planes import PlaneChoice
from latentlab.space.selection import Selection

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow


class Actions(QObject):
    """Of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window

    def ask_rows(self) -> None:
        """Put the cursor where rows are asked for."""
        self.window.bring("Find")
        self.window.find_panel.line.setFocus()
        self.window.find_panel.line.selectAll()

    def select_all(self) -> None:
        """Select every row."""
        if self.window.lab.data is not None:
            self.window.lab.selections.choose(Selection.everything(len(self.window.lab.data)))

    def choose_plane(self, kind: str) -> None:
        """Show a plane, where there are rows to show on it."""
        if self.window.lab.embedding is not None and self.window.lab.embedding.z.shape[1] > 1:
            self.window.lab.projection.choose(PlaneChoice(kind))

    def choose_interpolation(self, way: str) -> None:
        """Another way for the path at hand."""
        if way != self.window.lab.path.interpolation:
            self.window.lab.change_path(replace(self.window.lab.path, interpolation=way), "change way")

    def toggle_pace(self) -> None:
        """Constant latent speed, or constant perceptual speed."""
        self.window.lab.walks.choose_speed(not self.window.lab.walks.even_steps)

    def look_at_posterior(self) -> None:
        """Measure the nearest row's posterior, and bring to the front where the figures appear."""
        self.window.bring("Posterior")
        self.window.posterior_panel.look()

    def toggle_draws(self) -> None:
        """Pictures are draws x ~ p(x|z), or means."""
        if self.window.lab.decoder is not None:
            self.window.lab.drawing.show_draws(not self.window.lab.decoder.draws)

    def draw_samples(self) -> None:
        """Show the samples, and draw."""
        self.window.bring("Samples")
        self.window.sampling_panel.draw()

    def step_snapshot(self, step: int) -> None:
        """Back or forth through the snapshots of the run."""
        timeline = self.window.lab.timeline
        if self.window.lab.phase in ("paused", "ended") and timeline.snapshots:
            at = len(timeline.snapshots) - 1 if timeline.at is None else timeline.at
            timeline.show(min(max(at + step, 0), len(timeline.snapshots) - 1))

    def copy_script(self) -> None:
        """Put what is in sight on the clipboard, as Python."""
        QGuiApplication.clipboard().setText(script_of(self.window.lab, self.window.files.session_path))
        self.window.lab.said.emit("Copied as Python.")

    def centre_probe(self) -> None:
        """Put the probe at the prior's mean."""
        self.window.lab.centre_probe()
