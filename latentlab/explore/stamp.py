"""The compiled part of the raster. numba compiles it once and keeps it on disk; importing it takes a moment."""

from __future__ import annotations

import numba
import numpy as np

RIM_FROM = 2.5  # discs of at least this radius get a rim, so that neighbours stay apart


@numba.njit(
    "void(u1[:, :, ::1], f4[:, ::1], u1[::1], u1[:, ::1], b1[::1], u1[::1], f8[::1], f8, f8)",
    nogil=True,
    cache=True,
    fastmath=True,
)
def stamp(canvas, xy, colour, palette, shown, rim, view, radius, opacity):  # noqa: ANN001, ANN201  numba has its types above
    height, width = canvas.shape[0], canvas.shape[1]
    across, up = width / (view[1] - view[0]), height / (view[3] - view[2])
    reach, rimmed = radius + 0.5, radius >= RIM_FROM
    for i in range(xy.shape[0]):
        index = colour[i]
        if not shown[index]:
            continue
        # Written so that a point which is not finite fails the comparisons and is left out.
        x, y = (xy[i, 0] - view[0]) * across - 0.5, (xy[i, 1] - view[2]) * up - 0.5
        if not (x > -reach and y > -reach and x < width + reach and y < height + reach):
            continue
        left, right = max(0, int(np.ceil(x - reach))), min(width - 1, int(np.floor(x + reach)))
        bottom, top = max(0, int(np.ceil(y - reach))), min(height - 1, int(np.floor(y + reach)))
        for row in range(bottom, top + 1):
            for column in range(left, right + 1):
                distance = np.sqrt((column - x) ** 2 + (row - y) ** 2)
                cover = min(1.0, reach - distance)
                if cover <= 0.0:
                    continue
                edge = min(1.0, max(0.0, distance - radius + 1.5)) * 0.65 if rimmed else 0.0
                alpha = cover * opacity
                pixel = canvas[row, column]
                for c in range(3):
                    ink = palette[index, c] * (1.0 - edge) + rim[c] * edge
                    pixel[c] = np.uint8(pixel[c] * (1.0 - alpha) + ink * alpha + 0.5)
                pixel[3] = np.uint8(pixel[3] * (1.0 - alpha) + 255.0 * alpha + 0.5)
