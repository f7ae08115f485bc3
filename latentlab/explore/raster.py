"""The map as one picture: points as soft discs, drawn without the GIL.

The compiled part is in stamp.py and is loaded at the first drawing, off the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

RADII = (0.7, 5.0)  # pixels
OPACITIES = (0.35, 0.9)


@dataclass(frozen=True)
class Points:
    """What the map shows: coordinates (N, 2) float32, a colour index for each (N,) uint8."""

    xy: np.ndarray
    colour: np.ndarray


@dataclass(frozen=True)
class Frame:
    """A view of the plane: x and y ranges, size in pixels, and pixels per unit of radius (for fine screens)."""

    x: tuple[float, float]
    y: tuple[float, float]
    width: int
    height: int
    scale: float = 1.0


def draw(points: Points, frame: Frame, palette: np.ndarray, shown: np.ndarray, rim: tuple[int, int, int]) -> np.ndarray:
    """The points as premultiplied RGBA (height, width, 4) uint8, the first row at the lowest y.

    `palette` (K, 3) uint8 colours the K colour indices, `shown` (K,) bool says which are drawn; `rim` is the colour
    between neighbouring discs. The more points are shown, the smaller and fainter they are.
    """
    canvas = np.zeros((frame.height, frame.width, 4), np.uint8)
    count = int(np.bincount(points.colour, minlength=len(shown))[: len(shown)][shown].sum())
    if count == 0:
        return canvas
    from latentlab.explore.stamp import stamp

    radius, opacity = disc_size(count)
    stamp(
        canvas, points.xy, points.colour, palette, shown, np.array(rim, np.uint8),
        np.array([*frame.x, *frame.y], np.float64), radius * frame.scale, opacity,
    )  # fmt: skip
    return canvas


def disc_size(count: int) -> tuple[float, float]:
    """Radius in pixels and opacity of each of `count` discs."""
    radius = float(np.clip(26 / count**0.25, *RADII))
    return radius, float(np.clip(0.9 * (2000 / count) ** 0.12, *OPACITIES))
