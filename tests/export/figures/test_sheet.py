"""Decoded rows side by side: pictures as they are, other rows as vectors."""

import numpy as np
import pytest
from figure_parts import by_gid, images

from latentlab.export.figures.page import Page
from latentlab.export.figures.settings import FigureSettings
from latentlab.export.figures.sheet import add_sheet, bars_words, label_sheet
from latentlab.export.figures.style import styled
from latentlab.export.images import as_pixels


def sheet_of(rows, columns, **settings):
    settings = FigureSettings(**settings)
    with styled(settings) as ink:
        page = Page(settings, ink, lambda share: None)
        figure = page.begin()
        axes = figure.add_subplot()
        add_sheet(axes, rows, columns, page)
        label_sheet(axes, ["first", "second"], ["", "b", ""])
        page.fit(figure)
    return figure


@pytest.mark.parametrize("shape", [(4, 3), (4, 3, 3)])
def test_the_pixels_of_pictures_are_squares_of_their_own_values(shape):
    rows = np.random.default_rng(0).random((5, *shape), dtype=np.float32)
    figure = sheet_of(rows, 3)
    (image,) = images(figure, "pictures")
    sheet = np.asarray(image.get_array())
    cell_y, cell_x = sheet.shape[0] / 2, sheet.shape[1] / 3
    wanted = as_pixels(rows)
    wanted = wanted if wanted.ndim == 4 else np.repeat(wanted[..., None], 3, 3)
    assert (sheet[int(1.5 * cell_y), int(2.5 * cell_x), 3], sheet[0, 0, 3]) == (0, 0)  # no sixth, and a gap
    for at in range(5):
        part = sheet[
            int(at // 3 * cell_y) : int((at // 3 + 1) * cell_y), int(at % 3 * cell_x) : int((at % 3 + 1) * cell_x)
        ]
        inside = part[part[..., 3] > 0][:, :3].reshape(-1, round(np.sqrt((part[..., 3] > 0).sum() * 3 / 4)), 3)
        times = inside.shape[1] // 3
        assert np.array_equal(inside[times // 2 :: times, times // 2 :: times], wanted[at])
    axes = figure.axes[0].get_window_extent()
    assert axes.height / axes.width == pytest.approx(2 * 4 / (3 * 3), rel=0.02)


@pytest.mark.parametrize("count", [4, 90])
def test_other_rows_are_bars_or_lines_in_one_scale_about_their_zero(count):
    rows = np.random.default_rng(0).normal(size=(6, count)).astype(np.float32)
    figure = sheet_of(rows, 3)
    (drawn,), (zero,) = by_gid(figure, "rows"), by_gid(figure, "zero")
    paths = [path.vertices for path in drawn.get_paths()]
    assert len(paths) == (24 if count == 4 else 6)
    assert not drawn.get_rasterized()
    unit = (1 - 2 * 0.06) / (max(0, rows.max()) - min(0, rows.min()))
    base = zero.get_paths()[0].vertices[0, 1]
    first = paths[0][:, 1]
    tip = first[1] if count == 4 else first[0]
    assert base - tip == pytest.approx(rows[0, 0] * unit, abs=1e-6)
    highest = max(path[:, 1].max() for path in paths)
    assert highest <= 1.5
    assert min(path[:, 1].min() for path in paths) >= -0.5


def test_very_many_bars_are_pixels():
    (drawn,) = by_gid(sheet_of(np.ones((900, 30), np.float32), 30), "rows")
    assert drawn.get_rasterized()


def test_bars_are_told_by_name_where_they_are_few(small_rows):
    from dataclasses import replace

    flat = replace(small_rows, x=np.ones((60, 2), np.float32), features=("length_mm", "mass_g"))
    assert bars_words(flat) == "Bars, from left to right: length_mm, mass_g."
    assert bars_words(small_rows) == ""
    assert bars_words(replace(flat, x=np.ones((60, 13), np.float32), features=tuple("abcdefghijklm"))) == ""
