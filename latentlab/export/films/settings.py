"""What can be chosen about films."""

from __future__ import annotations

from dataclasses import dataclass

from latentlab.settings import setting

MOST_FRAMES = 10_000


@dataclass(frozen=True)
class FilmSettings:
    """What can be chosen about any film."""

    size: int = setting(
        256, "Size", "The longer side of the picture; a caption comes on top. Odd sizes become even.",
        unit="pixels", minimum=16, maximum=2160,
    )  # fmt: skip
    rate: float = setting(
        20.0, "Frames a second", "How fast it plays; a GIF plays at most 50.", minimum=0.25, maximum=60.0,
    )  # fmt: skip
    back: bool = setting(False, "There and back", "After the last frame it goes back to the first one.")
    loop: bool = setting(True, "Begin again at the end", "Of a GIF, APNG or WebP; of an MP4 the player decides.")
    caption: bool = setting(False, "Caption", "Below each frame, where along the way it is.")


@dataclass(frozen=True)
class PathFilmSettings(FilmSettings):
    """What can be chosen about the film of a path."""

    frames: int = setting(60, "Frames", "Pictures from the first waypoint to the last.", minimum=2, maximum=MOST_FRAMES)
    dark: bool = setting(False, "Dark ground", "Of rows that are no pictures, which are drawn as bars.", more=True)


@dataclass(frozen=True)
class TrainingFilmSettings(FilmSettings):
    """What can be chosen about the film of a training: a frame for each snapshot."""

    size: int = setting(
        720, "Size", "The longer side of the map; a caption comes on top. Odd sizes become even.",
        unit="pixels", minimum=16, maximum=2160,
    )  # fmt: skip
    rate: float = setting(
        4.0, "Snapshots a second", "How fast it plays.", minimum=0.25, maximum=60.0,
    )  # fmt: skip
