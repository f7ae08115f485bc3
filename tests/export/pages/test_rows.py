"""The rows of a page: their places, colours, words and small pictures."""

import base64
import io

import numpy as np
import pytest
from exhibits import exhibit
from PIL import Image

from latentlab.data.columns import words
from latentlab.export.images import as_pixels
from latentlab.export.pages.rows import colour_index, legend, palettes, rows_of, sample
from latentlab.export.scene import Scene
from latentlab.space.colouring import colouring_of


@pytest.fixture(scope="module")
def shown(small_rows):
    return exhibit(small_rows, scene=Scene(coloured=colouring_of(small_rows, "label")))


def array(packed):
    return np.frombuffer(base64.b64decode(packed["data"]), packed["kind"])


def test_rows_are_an_even_spread_with_what_is_known_of_them(shown):
    chosen = sample(shown, 20)
    found = rows_of(shown, chosen)["rows"]
    rows = np.arange(0, 60, 3)
    values = {name: array(packed) for name, packed in found["packed"].items()}
    assert np.array_equal(values["number"], rows)
    assert np.array_equal(values["x"], shown.embedding.xy[rows, 0])
    assert np.array_equal(values["z"].reshape(-1, 2), shown.embedding.z[rows])
    assert np.array_equal(values["label"], shown.data.labels[rows])
    assert found["columns"] == [{"name": "", "texts": ["a", "b", "c"], "codes": "label"}]
    assert found["names"] is None


def test_small_pictures_are_those_of_their_rows(shown):
    chosen = sample(shown, 60)
    found = rows_of(shown, chosen)["thumbs"]
    data = base64.b64decode(found["image"].removeprefix("data:image/png;base64,"))
    sheet = np.asarray(Image.open(io.BytesIO(data)))
    for at in (0, 7, 59):
        top, left = at // found["across"] * 4, at % found["across"] * 3
        assert np.array_equal(sheet[top : top + 4, left : left + 3], as_pixels(shown.data.x[at : at + 1])[0])


def test_where_there_is_less_room_pictures_go_first(small_rows, shown):
    x = np.zeros((1000, 2, 2), np.float32)
    placed = exhibit(small_rows).embedding
    from dataclasses import replace

    many = replace(placed, rows=np.arange(1000))
    wide = replace(shown, embedding=many, data=replace(small_rows, x=x, labels=None, held_out=np.arange(3)))
    seen, chosen = [], sample(wide, 1000)
    while chosen is not None:
        seen.append((len(chosen.at), chosen.pictured))
        chosen = chosen.smaller()
    assert seen == [
        (1000, 1000), (1000, 500), (1000, 250), (1000, 125), (1000, 63), (1000, 0), (500, 0), (250, 0), (125, 0),
        (63, 0),
    ]  # fmt: skip


def test_words_of_columns_are_cut_and_kept_as_they_are(small_rows):
    from dataclasses import replace

    long = words([f"{'x' * 500}<b>{i}" for i in range(60)])
    data = replace(small_rows, columns={"note": long}, row_names=tuple(f"<i>{i}" for i in range(60)))
    shown = exhibit(data, "ppca")
    found = rows_of(shown, sample(shown, 60))["rows"]
    assert found["names"][3] == "<i>3"
    (label, note) = found["columns"]
    assert len(note["texts"][0]) == 120
    assert note["name"] == "note"
    assert label["codes"] == "label"


def test_colours_are_those_of_the_map(shown):
    assert np.array_equal(colour_index(shown), shown.scene.coloured.index[shown.embedding.rows])
    assert legend(shown) == [("a", 0), ("b", 1), ("c", 2)]
    assert {name: len(table) for name, table in palettes(shown).items()} == {"light": 256, "dark": 256}
