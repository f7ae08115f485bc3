"""What can be chosen about pages."""

from __future__ import annotations

from dataclasses import dataclass

from latentlab.settings import setting


@dataclass(frozen=True)
class ReportSettings:
    """What can be chosen about a report."""

    measure: bool = setting(
        True, "Measure", "What was not measured yet of the run (its figures on held-out rows, its health) is measured "
        "for the report.",
    )  # fmt: skip
    pictures: int = setting(
        10, "Reconstructions", "So many held-out rows beside what they are reconstructed as.", minimum=0, maximum=100
    )


@dataclass(frozen=True)
class ExplorerSettings:
    """What can be chosen about an explorer."""

    rows: int = setting(
        5000, "Rows", "At most so many of the rows on the map, spread evenly.", minimum=10, maximum=20_000,
    )  # fmt: skip
    megabytes: float = setting(
        20.0, "Size", "The file is at most so large: fewer rows have a picture, then fewer rows are in it.",
        unit="MB", minimum=0.2, maximum=100.0,
    )  # fmt: skip
