"""Pictures hold what was decoded."""

import numpy as np
import pytest
from PIL import Image

from latentlab.errors import InputError
from latentlab.export.images import (
    GAP,
    as_pixels,
    drawn_range,
    is_picture,
    save_grid,
    save_picture,
    save_pictures,
    whole_scale,
)
from latentlab.space.planes import prior_grid


def test_grid_holds_the_decoded_pictures(model, tmp_path, pixels):
    save_grid(tmp_path / "g.png", model, 5)
    sheet, scale = pixels(tmp_path / "g.png"), whole_scale(8, 8)
    side = 8 * scale
    assert sheet.shape == (5 * side + 4 * GAP,) * 2
    decoded = as_pixels(model.decode(prior_grid(5, 2)))
    for place in (0, 7, 24):
        top, left = (place // 5) * (side + GAP), (place % 5) * (side + GAP)
        assert np.array_equal(sheet[top : top + side : scale, left : left + side : scale], decoded[place])


@pytest.mark.parametrize("side", [0, 201])
def test_impossible_grids(model, tmp_path, side):
    with pytest.raises(InputError, match="from 1 to 200"):
        save_grid(tmp_path / "g.png", model, side)


def test_pictures(model, tmp_path, pixels):
    save_pictures(tmp_path / "p.png", model, np.zeros((3, 2), np.float32))
    assert pixels(tmp_path / "p.png").shape[1] > 3 * 8


def test_many_pictures_are_laid_out_as_a_square(model, tmp_path, pixels):
    side = 8 * whole_scale(8, 8) + GAP
    save_pictures(tmp_path / "p.png", model, np.zeros((17, 2), np.float32))
    assert pixels(tmp_path / "p.png").shape == (4 * side - GAP, 5 * side - GAP)


def test_pixels_are_clipped_rounded_and_flat_rows_become_lines():
    assert as_pixels(np.array([[[-1, 0], [0.5, 2]]])).tolist() == [[[0, 0], [128, 255]]]
    assert as_pixels(np.array([[-1.0, 3.0, 1.0]]), (-1, 3)).tolist() == [[[0, 255, 128]]]
    assert as_pixels(np.full((1, 2, 2), 5.0), (5, 5)).max() == 0


def test_what_a_format_has_no_room_for_is_refused(tmp_path):
    save_picture(tmp_path / "long.webp", np.zeros((2, 16_000), np.uint8))
    with pytest.raises(InputError, match=r"\.png"):
        save_picture(tmp_path / "wide.webp", np.zeros((2, 20_000), np.uint8))
    assert not (tmp_path / "wide.webp").exists()


def test_what_a_picture_was_made_by_is_in_it(tmp_path, pixels):
    for commands in ("[1, 2]", "long " * 2000):
        save_picture(tmp_path / "a.png", np.eye(3, dtype=np.uint8), commands)
        with Image.open(tmp_path / "a.png") as image:
            assert image.text["Commands"] == commands
    assert np.array_equal(pixels(tmp_path / "a.png"), np.eye(3))


def test_rows_that_are_no_pictures_are_drawn_between_their_least_and_most():
    assert drawn_range(np.array([[-2.0, 5.0, 1.0]])) == (-2, 5)
    assert drawn_range(np.full((1, 2, 2), 7.0)) == (0, 1)
    assert is_picture((4, 4, 3))
    assert not is_picture((4, 4, 2))
