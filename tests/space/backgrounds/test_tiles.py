"""Decoded tiles, each where its place is."""

import numpy as np

from latentlab.data import Dataset
from latentlab.models import build_model
from latentlab.space.backgrounds.tiles import bars, tiles


def test_each_tile_is_the_picture_of_the_middle_of_its_cell_the_lowest_first(view_of, small):
    view = view_of(build_model("vae", small, hidden=[6]), data=small)
    sheet, pictures = tiles(view, 3, 2), view.decoder.decode(view.places(3, 2)).reshape(2, 3, 4, 3)
    assert sheet.shape == (8, 9, 3)
    for up in range(2):
        for across in range(3):
            tile = sheet[4 * up : 4 * up + 4, 3 * across : 3 * across + 3]
            wanted = (pictures[up, across][::-1] * 255 + 0.5).astype(np.uint8)
            assert np.array_equal(tile[..., 0], wanted)
            assert np.array_equal(tile[..., 1], wanted)


def test_rows_of_numbers_are_bars_from_zero_up_and_down():
    (drawn,) = bars(np.array([[2.0, -1.0, 0.0]]), height=30)
    inked = drawn[:, 2:] > 0.5
    above, below = inked[2:22], inked[22:32]
    assert above[:, 0].all()
    assert not below[:, 0].any()
    assert below[:, 3].all()
    assert not above[:, 3].any()
    assert not inked[:, [2, 5, 8]].any()


def test_a_table_is_drawn_as_bars_of_at_most_a_few_dozen_values(view_of):
    data = Dataset("wide", np.random.default_rng(0).random((30, 100), dtype=np.float32), np.empty(0, np.int64))
    sheet = tiles(view_of(build_model("vae", data, hidden=[6]), data=data), 2, 2)
    assert sheet.shape[0] == 2 * 28
    assert sheet.shape[1] == 2 * (4 + 3 * 25)
