"""Reconstructions and the manifold are what the model decodes."""

import base64
import io
import re

import numpy as np
import pytest
from exhibits import exhibit
from PIL import Image

import latentlab as ll
from latentlab.export.images import as_pixels, tile
from latentlab.export.pages.report_pictures import about_pictures


def pictures(text):
    for data in re.findall(r"base64,([^\"]+)\"", text):
        yield np.asarray(Image.open(io.BytesIO(base64.b64decode(data))))


@pytest.mark.parametrize("family", ["vae", "cvae"])
def test_rows_stand_above_their_reconstructions_each_under_its_own_condition(small_rows, family):
    shown = exhibit(small_rows, family, 0 if family == "cvae" else None)
    sheet, manifold = pictures(about_pictures(shown, 10))
    rows = small_rows.held_out
    model = shown.whole_model.given(small_rows.labels[rows])
    again = model.decode(model.encode(small_rows.x[rows]))
    assert np.array_equal(sheet, tile(np.concatenate([as_pixels(small_rows.x[rows]), as_pixels(again)]), 10))
    assert manifold.shape[0] > sheet.shape[0]


def test_of_tables_the_share_explained_of_each_value_is_told():
    random = np.random.default_rng(0)
    z = random.normal(size=(200, 1))
    x = np.concatenate([z, -z, random.normal(size=(200, 2))], 1) + 0.01 * random.normal(size=(200, 4))
    data = ll.Dataset("four", x.astype(np.float32), np.arange(50), features=("a<", "b", "c", "d"))
    text = about_pictures(exhibit(data, "ppca"), 10)
    shares = dict(re.findall(r"<th>([^<]+)</th><td>([^%]+)%", text))
    assert set(shares) == {"a&lt;", "b", "c", "d"}
    assert float(shares["a&lt;"]) > 60
    assert "50 held-out rows" in text


def test_categories_have_no_manifold(small_rows):
    shown = exhibit(small_rows, "discrete-vae")
    assert len(list(pictures(about_pictures(shown, 4)))) == 1
    assert about_pictures(shown, 0) == ""
