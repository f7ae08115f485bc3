"""The compiled parts of the raster. numba compiles them once and keeps them on disk; importing this takes a moment."""

from __future__ import annotations

import numba
import numpy as np

RIM_FROM = 2.5  # discs of at least this radius get a rim, so that neighbours stay apart
MOST_COUNTED = 4096  # counts of a pixel are told apart up to this
BRIGHT = 0.998  # the share of all pixels with points that lie at or below full strength
FAINTEST = 0.34  # strength of a pixel with a single point
GREY_STRENGTH = 0.45  # of rows that are not selected
CHUNK = 64  # rows read one after another where only some are read

# Without "no NaN" and "no infinities": points that are not finite must fail comparisons.
compiled = {"nogil": True, "cache": True, "fastmath": {"contract", "reassoc", "arcp", "nsz"}}


# What is only read may be read-only.
places = numba.types.Array(numba.float32, 2, "C", readonly=True)
indices = numba.types.Array(numba.uint8, 1, "C", readonly=True)


@numba.njit(
    numba.i8(
        numba.i4[:, :, ::1], numba.i4[:, ::1], places, indices, indices, numba.i4[:, ::1], numba.b1[::1],
        numba.f8[::1], numba.i8, numba.i8, numba.i8,
    ),
    **compiled,
)  # fmt: skip
def count(counts, grey, xy, colour, chosen, inks, shown, view, start, stop, every):  # noqa: ANN001, ANN201  numba has its types above
    """Add rows from `start` to `stop` to the pixels they lie on: their ink, or one grey where they are not chosen.

    Of `every` chunks of rows only one is read. Returns how many rows lie in view.
    """
    height, width = grey.shape
    across, up = np.float32(width / (view[1] - view[0])), np.float32(height / (view[3] - view[2]))
    left, low = np.float32(view[0]), np.float32(view[2])
    selecting, seen = len(chosen) > 0, 0
    wide, high = np.float32(width), np.float32(height)
    for first in range(start, stop, CHUNK * every):
        for i in range(first, min(first + CHUNK, stop)):
            # Written so that a point which is not finite fails the comparisons and is left out.
            x, y = (xy[i, 0] - left) * across, (xy[i, 1] - low) * up
            if not (x >= 0 and y >= 0 and x < wide and y < high):
                continue
            index = colour[i]
            if not shown[index]:
                continue
            seen += 1
            row, column = int(y), int(x)
            if selecting and chosen[i] == 0:
                grey[row, column] += 1
            else:
                pixel, ink = counts[row, column], inks[index]
                pixel[0] += ink[0]
                pixel[1] += ink[1]
                pixel[2] += ink[2]
                pixel[3] += 1
    return seen


@numba.njit("void(i4[:, :, ::1], i4[:, :, ::1])", **compiled)
def spread(counts, wider):  # noqa: ANN001, ANN201
    """Let every pixel of `counts` ink its neighbours a little too, into `wider`; `counts` becomes all 0."""
    height, width = counts.shape[0], counts.shape[1]
    for row in range(height):
        for column in range(width):
            number = counts[row, column, 3]
            if number == 0:
                continue
            for i in range(max(0, row - 1), min(height, row + 2)):
                for j in range(max(0, column - 1), min(width, column + 2)):
                    weight = 8 >> (abs(i - row) + abs(j - column))
                    for c in range(4):
                        wider[i, j, c] += weight * counts[row, column, c]
            for c in range(4):
                counts[row, column, c] = 0


@numba.njit("f8[::1](i4[:, :, ::1], i4)", **compiled)
def strengths(counts, unit):  # noqa: ANN001, ANN201
    """How strong a pixel of each count is drawn, (MOST_COUNTED + 1,): even steps of log density, 1 for the densest.

    `unit` is what one point counts. Log density is near to how eyes judge crowding (Fechner 1860).
    """
    height, width = counts.shape[0], counts.shape[1]
    tally, total = np.zeros(MOST_COUNTED + 1, np.int64), 0
    for row in range(height):
        for column in range(width):
            number = counts[row, column, 3]
            if number > 0:
                tally[min(number // unit, MOST_COUNTED)] += 1
                total += 1
    below, densest = 0, 1
    for number in range(MOST_COUNTED + 1):
        below += tally[number]
        if below >= BRIGHT * total:
            densest = max(1, number)
            break
    found = np.empty(MOST_COUNTED + 1, np.float64)
    for number in range(MOST_COUNTED + 1):
        share = 1.0 if densest == 1 else min(1.0, np.log(max(number, 0.5)) / np.log(densest))
        found[number] = max(0.0, FAINTEST + (1.0 - FAINTEST) * share)
    return found


@numba.njit("void(u1[:, :, ::1], i4[:, :, ::1], i4[:, ::1], f8[::1], f8[::1], i4, u1[:, ::1], u1[::1], b1)", **compiled)
def shade(canvas, counts, grey, strong, weak, unit, palette, faint, by_value):  # noqa: ANN001, ANN201
    """Turn counts into premultiplied colours, the chosen over the others; leaves the counts all 0 for the next time."""
    height, width = grey.shape
    for row in range(height):
        for column in range(width):
            others, number = grey[row, column], counts[row, column, 3]
            if others == 0 and number == 0:
                continue
            below = 0.0
            pixel = canvas[row, column]
            if others > 0:
                below = GREY_STRENGTH * weak[min(others, MOST_COUNTED)]
                grey[row, column] = 0
            alpha = 0.0
            if number > 0:
                whole = number // unit
                # Fewer than one point, spread over neighbours, is fainter in proportion.
                alpha = strong[min(whole, MOST_COUNTED)] if whole > 0 else strong[1] * number / unit
            under = below * (1.0 - alpha)
            for c in range(3):
                ink = 0.0
                if number > 0:
                    mean = counts[row, column, c] / number
                    ink = palette[min(int(counts[row, column, 0] / number + 0.5), 255), c] if by_value else mean
                pixel[2 - c] = np.uint8(ink * alpha + faint[c] * under + 0.5)
            pixel[3] = np.uint8(255.0 * (alpha + under) + 0.5)
            for c in range(4):
                counts[row, column, c] = 0


@numba.njit(
    numba.void(
        numba.u1[:, :, ::1], places, indices, indices, numba.u1, numba.u1[:, ::1], numba.b1[::1], numba.u1[::1],
        numba.f8[::1], numba.f8, numba.f8,
    ),
    **compiled,
)  # fmt: skip
def stamp(canvas, xy, colour, chosen, wanted, palette, shown, rim, view, radius, opacity):  # noqa: ANN001, ANN201
    """Draw a soft disc for each row; of a selection only those whose `chosen` is `wanted`."""
    height, width = canvas.shape[0], canvas.shape[1]
    across, up = width / (view[1] - view[0]), height / (view[3] - view[2])
    reach, rimmed, selecting = radius + 0.5, radius >= RIM_FROM, len(chosen) > 0
    for i in range(xy.shape[0]):
        index = colour[i]
        if not shown[index] or (selecting and chosen[i] != wanted):
            continue
        x, y = (xy[i, 0] - view[0]) * across - 0.5, (xy[i, 1] - view[2]) * up - 0.5
        if not (x > -reach and y > -reach and x < width + reach and y < height + reach):
            continue
        left, right = max(0, int(np.ceil(x - reach))), min(width - 1, int(np.floor(x + reach)))
        bottom, top = max(0, int(np.ceil(y - reach))), min(height - 1, int(np.floor(y + reach)))
        for row in range(bottom, top + 1):
            for column in range(left, right + 1):
                square = (column - x) ** 2 + (row - y) ** 2
                if square >= reach * reach:
                    continue
                distance = np.sqrt(square)
                alpha = min(1.0, reach - distance) * opacity
                edge = min(1.0, max(0.0, distance - radius + 1.5)) * 0.65 if rimmed else 0.0
                pixel = canvas[row, column]
                for c in range(3):
                    ink = palette[index, c] * (1.0 - edge) + rim[c] * edge
                    pixel[2 - c] = np.uint8(pixel[2 - c] * (1.0 - alpha) + ink * alpha + 0.5)
                pixel[3] = np.uint8(pixel[3] * (1.0 - alpha) + 255.0 * alpha + 0.5)
