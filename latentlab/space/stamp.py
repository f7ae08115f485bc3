"""The compiled parts of the raster. numba compiles them once and keeps them on disk; importing this takes a moment."""

from __future__ import annotations

import numba
import numpy as np

RIM_FROM = 2.5  # discs of at least this radius get a rim, so that neighbours stay apart
MOST_COUNTED = 4096  # counts of a pixel are told apart up to this
BRIGHT = 0.998  # the share of all pixels with points that lie at or below full strength
FAINTEST = 0.34  # strength of a pixel with a single point
EVERY_LINE = 3  # lines of pixels between two that say how dense the densest are
GREY_STRENGTH = 0.45  # of rows that are not selected
CHUNK = 64  # rows read one after another where only some are read
BLOCK = 1024  # rows whose pixels are found before any is counted

# Without "no NaN" and "no infinities": points that are not finite must fail comparisons.
compiled = {"nogil": True, "cache": True, "fastmath": {"contract", "reassoc", "arcp", "nsz"}}


# What is only read may be read-only.
places = numba.types.Array(numba.float32, 2, "C", readonly=True)
indices = numba.types.Array(numba.uint8, 1, "C", readonly=True)


# A pixel while rows are counted: three sums of colours and a count, 16 bits each in one word, so that a row costs one
# access to memory; emptied into `counts` whenever as many have come as these bits can hold.
FIELD, FIELD_MASK, MOST_PACKED = 16, 0xFFFF, 255


@numba.njit("i8(u8, i8)", inline="always", **compiled)
def _field(word, number):  # noqa: ANN001, ANN202  numba has its types above
    return np.int64((word >> np.uint64(FIELD * number)) & np.uint64(FIELD_MASK))


@numba.njit(inline="always", **compiled)
def _locate(xy, corner, scales, size, width, pixels):  # noqa: ANN001, ANN202
    """The pixel that each of some rows (2n,) lies on, −1 for none; in a loop that processors do many at a time."""
    left, low, across, up, wide, high = corner[0], corner[1], scales[0], scales[1], size[0], size[1]
    for i in range(xy.shape[0] // 2):
        x, y = (xy[2 * i] - left) * across, (xy[2 * i + 1] - low) * up
        # Written so that a point which is not finite fails the comparisons and is left out.
        there = (x >= 0) & (y >= 0) & (x < wide) & (y < high)
        pixel = np.int32(y) * width + np.int32(x)
        pixels[i] = pixel if there else np.int32(-1)


@numba.njit(
    numba.i8(
        numba.u8[:, ::1], numba.i8[:, :, ::1], numba.i4[:, ::1], places, indices, indices, numba.u8[::1], numba.b1[::1],
        numba.f8[::1], numba.i8, numba.i8, numba.i8,
    ),
    **compiled,
)  # fmt: skip
def count(packed, counts, grey, xy, colour, chosen, inks, shown, view, start, stop, every):  # noqa: ANN001, ANN201
    """Add rows from `start` to `stop` to the pixels they lie on: their ink, or one grey where they are not chosen.

    Of `every` chunks of rows only one is read. Returns how many rows lie in view, or −1 less that where `counts` was
    needed too: what lies on a pixel is the sum of both then.
    """
    height, width = grey.shape
    scales = (np.float32(width / (view[1] - view[0])), np.float32(height / (view[3] - view[2])))
    corner, size = (np.float32(view[0]), np.float32(view[2])), (np.float32(width), np.float32(height))
    selecting, seen, over, length = len(chosen) > 0, 0, False, CHUNK if every > 1 else BLOCK
    words, others, sums = packed.reshape(-1), grey.reshape(-1), counts.reshape(-1, 4)
    pixels, flat = np.empty(length, np.int32), xy.reshape(-1)
    for first in range(start, stop, length * every):
        rows = min(length, stop - first)
        _locate(flat[2 * first : 2 * (first + rows)], corner, scales, size, np.int32(width), pixels)
        for i in range(rows):
            pixel = pixels[i]
            if pixel < 0:
                continue
            index = colour[first + i]
            if selecting and chosen[first + i] == 0:
                others[pixel] += shown[index]
                seen += shown[index]
                continue
            ink = inks[index] if shown[index] else np.uint64(0)
            seen += np.int64(ink >> np.uint64(3 * FIELD))
            word = words[pixel] + ink
            if (word >> np.uint64(3 * FIELD)) == np.uint64(MOST_PACKED):
                over = True
                for c in range(4):
                    sums[pixel, c] += _field(word, c)
                word = np.uint64(0)
            words[pixel] = word
    return -1 - seen if over else seen


@numba.njit(numba.i8(places, indices, numba.b1[::1], numba.f8[::1]), **compiled)
def in_view(xy, colour, shown, view):  # noqa: ANN001, ANN201
    """How many of the rows that are shown lie in the view."""
    seen = 0
    for i in range(xy.shape[0]):
        x, y = xy[i, 0], xy[i, 1]
        seen += (x >= view[0]) & (y >= view[2]) & (x < view[1]) & (y < view[3]) & shown[colour[i]]
    return seen


@numba.njit("b1(u8[:, ::1], i8[:, :, ::1], i4[:, ::1], u8[:, ::1], i8[:, :, ::1], i4[:, ::1], b1)", **compiled)
def merge(packed, counts, grey, others, other_counts, other_grey, spilled):  # noqa: ANN001, ANN201
    """Add what another thread has counted, whose memory is 0 then; its `other_counts` only where it has `spilled`.

    Whether `counts` was needed: two words are one while their rows are no more than a word holds.
    """
    height, width = grey.shape
    over = spilled
    for row in range(height):
        for column in range(width):
            grey[row, column] += other_grey[row, column]
            other_grey[row, column] = 0
            word, other = packed[row, column], others[row, column]
            if spilled:
                for c in range(4):
                    counts[row, column, c] += other_counts[row, column, c]
                    other_counts[row, column, c] = 0
            if other == 0:
                continue
            others[row, column] = 0
            if (word >> np.uint64(3 * FIELD)) + (other >> np.uint64(3 * FIELD)) < np.uint64(MOST_PACKED):
                packed[row, column] = word + other
                continue
            over = True
            for c in range(4):
                counts[row, column, c] += _field(other, c)
    return over


@numba.njit("f8[::1](u8[:, ::1], i8[:, :, ::1], b1)", **compiled)
def strengths(packed, counts, over):  # noqa: ANN001, ANN201
    """How strong a pixel of each count is drawn, (MOST_COUNTED + 1,): even steps of log density, 1 for the densest.

    `counts` is looked at only where it is `over`. Log density is near to how eyes judge crowding (Fechner 1860).
    """
    height, width = packed.shape
    tally, total = np.zeros(MOST_COUNTED + 1, np.int64), 0
    for row in range(0, height, EVERY_LINE):
        for column in range(width):
            number = np.int64(packed[row, column] >> np.uint64(3 * FIELD))
            if over:
                number += counts[row, column, 3]
            if number > 0:
                tally[min(number, MOST_COUNTED)] += 1
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


@numba.njit(
    "void(u1[:, :, ::1], u8[:, ::1], i8[:, :, ::1], b1, i4[:, ::1], f8[::1], f8[::1], u1[:, ::1], u1[::1], b1)",
    **compiled,
)
def shade(canvas, packed, counts, over, grey, strong, weak, palette, faint, by_value):  # noqa: ANN001, ANN201
    """Turn counts into premultiplied colours, the chosen over the others; leaves all counts 0 for the next time."""
    height, width = grey.shape
    sums = np.zeros(4, np.int64)
    for row in range(height):
        for column in range(width):
            others, word = grey[row, column], packed[row, column]
            for c in range(4):
                sums[c] = _field(word, c)
            if over:
                for c in range(4):
                    sums[c] += counts[row, column, c]
                    counts[row, column, c] = 0
            number = sums[3]
            if others == 0 and number == 0:
                continue
            below = alpha = 0.0
            if others > 0:
                below = GREY_STRENGTH * weak[min(others, MOST_COUNTED)]
                grey[row, column] = 0
            if number > 0:
                alpha = strong[min(number, MOST_COUNTED)]
            under = below * (1.0 - alpha)
            pixel = canvas[row, column]
            for c in range(3):
                ink = 0.0
                if number > 0:
                    ink = palette[min(int(sums[0] / number + 0.5), 255), c] if by_value else sums[c] / number
                pixel[2 - c] = np.uint8(ink * alpha + faint[c] * under + 0.5)
            pixel[3] = np.uint8(255.0 * (alpha + under) + 0.5)
            packed[row, column] = 0


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
    pixels, own, edging = canvas.reshape(-1), np.full(4, 255.0), np.full(4, 255.0)
    for c in range(3):
        edging[2 - c] = rim[c]
    for i in range(xy.shape[0]):
        index = colour[i]
        if not shown[index] or (selecting and chosen[i] != wanted):
            continue
        x, y = (xy[i, 0] - view[0]) * across - 0.5, (xy[i, 1] - view[2]) * up - 0.5
        if not (x > -reach and y > -reach and x < width + reach and y < height + reach):
            continue
        left, right = max(0, int(np.ceil(x - reach))), min(width - 1, int(np.floor(x + reach)))
        bottom, top = max(0, int(np.ceil(y - reach))), min(height - 1, int(np.floor(y + reach)))
        for c in range(3):
            own[2 - c] = palette[index, c]
        for row in range(bottom, top + 1):
            for column in range(left, right + 1):
                square = (column - x) ** 2 + (row - y) ** 2
                if square >= reach * reach:
                    continue
                distance, at = np.sqrt(square), 4 * (row * width + column)
                alpha = min(1.0, reach - distance) * opacity
                rest = 1.0 - alpha
                if not rimmed:
                    for c in range(4):
                        pixels[at + c] = np.uint8(pixels[at + c] * rest + own[c] * alpha + 0.5)
                    continue
                edge = min(1.0, max(0.0, distance - radius + 1.5)) * 0.65
                for c in range(4):
                    ink = own[c] * (1.0 - edge) + edging[c] * edge
                    pixels[at + c] = np.uint8(pixels[at + c] * rest + ink * alpha + 0.5)
