"""What a background says, as cells of colour with a scale."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.space.backgrounds import BACKGROUNDS, Background, View
from latentlab.space.backgrounds.scaled import scaled, values_over
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import embed_rows
from latentlab.space.palette import background_colours
from latentlab.space.raster import Frame


def of(**more):
    return Background("b", "B", "", lambda view, across, up: None, **more)


def test_numbers_go_through_the_colours_from_the_least_and_what_is_none_is_clear():
    values = np.linspace(0, 1, 400).reshape(20, 20)
    values[3, 4] = np.nan
    cells = scaled(of(), values, False)
    assert cells.pixels.shape == (20, 20, 4)
    assert cells.pixels[3, 4, 3] == 0
    assert (cells.pixels[..., 3] == 255).sum() == 399
    assert np.array_equal(cells.pixels[0, 0, :3], background_colours(False)[0])
    assert np.array_equal(cells.pixels[-1, -1, :3], background_colours(False)[255])
    assert cells.ends == pytest.approx((0.01, 0.99), abs=0.01)


def test_logarithms_are_told_as_what_they_are_logarithms_of():
    cells = scaled(of(logarithmic=True), np.linspace(-2, 1, 400).reshape(20, 20), True)
    assert cells.ends == pytest.approx((10**-1.97, 10**0.97), rel=0.02)


def test_pictures_stay_as_they_are_and_have_no_scale():
    pictures = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    cells = scaled(of(), pictures, False)
    assert np.array_equal(cells.pixels[..., :3], pictures)
    assert (cells.pixels[..., 3] == 255).all()
    assert cells.ends is None


def test_a_view_of_nothing_is_clear():
    assert not scaled(of(), np.full((3, 3), np.nan), False).pixels[..., 3].any()


def test_a_density_is_told_up_to_its_peak_however_near_one_looks(small):
    """A standard normal's own, 1 / 2π, within half a cell."""
    model = ll.build_model("vae", small, hidden=[4])
    decoder = LiveDecoder(model)
    embedding = embed_rows(decoder, small, None)
    for half in (0.5, 2.0, 6.0):
        view = View(Frame((-half, half), (-half, half), 600, 600), embedding, np.zeros(2, np.float32), decoder, small)
        cells = scaled(BACKGROUNDS["prior"], values_over(BACKGROUNDS["prior"], view, 128), False)
        assert cells.ends[1] == pytest.approx(1 / (2 * np.pi), rel=1 - np.exp(-((half / 128) ** 2)) + 1e-5)
        assert cells.ends[0] == pytest.approx(np.exp(-((half - half / 128) ** 2)) / (2 * np.pi), rel=1e-4)
