"""What a lab tells, as signals of Qt: made here, once, at the window's door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from latentlab.lab import Lab


class Events(QObject):
    """The signals that the window's parts connect to, and the `lab` they show; a receiver that ends hears no more."""

    data_left = Signal()
    data_changed = Signal()
    phase_changed = Signal()
    progressed = Signal()
    embedding_changed = Signal()
    run_changed = Signal()
    decoder_changed = Signal()
    weights_came = Signal()
    probe_changed = Signal()
    classes_changed = Signal()
    view_wanted = Signal(object)
    measured = Signal()
    dirty_changed = Signal()
    loss_asked = Signal(object)
    said = Signal(str)
    failed = Signal(str, str)
    selection_changed = Signal()
    named_changed = Signal()
    paths_changed = Signal()
    solved_changed = Signal()
    bookmarks_changed = Signal()
    plane_changed = Signal()
    plane_measured = Signal()
    rows_measured = Signal()
    neighbours_found = Signal(object)
    timeline_changed = Signal()
    comparison_changed = Signal()
    trust_changed = Signal()
    undo_changed = Signal()
    whole_map_changed = Signal()
    overview_changed = Signal()
    columns_changed = Signal()
    rows_changed = Signal()
    drawn = Signal()
    looked = Signal()
    looking_begun = Signal(int)
    job_started = Signal(str)
    job_ended = Signal()
    preset_wanted = Signal(str)  # a new run with the settings of a preset: of the window's own parts
    start_wanted = Signal()  # a new run, paused before its first step: of the window's own parts

    def __init__(self, lab: Lab, parent: QObject) -> None:
        super().__init__(parent)
        self.lab = lab
        for name in OWN:
            getattr(lab, name).connect(getattr(self, name).emit)
        for name, signal in {
            "selection_changed": lab.selections.changed,
            "named_changed": lab.selections.named_changed,
            "paths_changed": lab.walks.changed,
            "solved_changed": lab.walks.solved_changed,
            "bookmarks_changed": lab.bookmarks.changed,
            "plane_changed": lab.projection.changed,
            "plane_measured": lab.projection.measured,
            "rows_measured": lab.finding.measured,
            "neighbours_found": lab.finding.neighbours_found,
            "timeline_changed": lab.timeline.changed,
            "comparison_changed": lab.comparing.changed,
            "trust_changed": lab.trusted.changed,
            "undo_changed": lab.undo.changed,
            "whole_map_changed": lab.whole_map.changed,
            "overview_changed": lab.overview.changed,
            "columns_changed": lab.column_filter.changed,
            "rows_changed": lab.row_table.changed,
            "drawn": lab.drawing.changed,
            "looked": lab.looking.changed,
            "looking_begun": lab.looking.begun,
            "job_started": lab.jobs.started,
            "job_ended": lab.jobs.ended,
        }.items():
            signal.connect(getattr(self, name).emit)


OWN = (
    "data_left", "data_changed", "phase_changed", "progressed", "embedding_changed", "run_changed", "decoder_changed",
    "weights_came", "probe_changed", "classes_changed", "view_wanted", "measured", "dirty_changed", "loss_asked",
    "said", "failed",
)  # fmt: skip
"""The lab's own signals, which have the same names there."""
