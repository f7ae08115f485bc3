"""The learned way back from a plane, against the function that made it."""

import numpy as np
import pytest

from latentlab.space.inverse_plane import learn_inverse
from latentlab.space.layout import LayoutPlane


@pytest.fixture(scope="module")
def roll():
    """Coordinates (2000, 2) on a sheet, the sheet rolled up (2000, 3), and the function that rolls it."""

    def rolled(sheet):
        angle = 2 + sheet[:, 0]
        return np.stack([angle * np.cos(angle), sheet[:, 1], angle * np.sin(angle)], 1).astype(np.float32)

    sheet = np.random.default_rng(0).uniform([0, 0], [8, 8], (2000, 2))
    return sheet, rolled(sheet), rolled


def test_the_learned_inverse_finds_a_roll_from_rows_it_did_not_see(roll):
    sheet, z, rolled = roll
    inner = (np.abs(sheet - 4) < 3.5).all(1) & (np.arange(2000) % 4 == 0)
    inverse = learn_inverse(sheet, z, np.flatnonzero(~inner))
    plane = LayoutPlane("umap", z, sheet, inverse)
    assert plane.back == "learned"
    errors = np.linalg.norm(inverse(sheet[inner]) - rolled(sheet[inner]), axis=1)
    nearest_row = np.linalg.norm(sheet[inner][:, None] - sheet[~inner], axis=2).argmin(1)
    by_row = np.linalg.norm(z[~inner][nearest_row] - z[inner], axis=1)
    assert np.median(errors) < 0.4 * np.median(by_row)
    assert np.allclose(plane.move(z[0], sheet[5]), inverse(sheet[5:6])[0], atol=1e-4)


def test_the_learned_inverse_is_exact_on_a_flat_sheet_and_bounded_away_from_it(roll):
    sheet = roll[0]
    slopes = np.random.default_rng(1).normal(size=(2, 5))
    z = (sheet @ slopes + 1).astype(np.float32)
    inverse = learn_inverse(sheet, z)
    places = np.random.default_rng(2).uniform(1, 7, (300, 2))
    assert np.allclose(inverse(places), places @ slopes + 1, atol=2e-3)
    far = inverse(np.array([[1e6, -1e6], [-50, 4]]))
    assert (far >= z.min(0) - 1e-5).all()
    assert (far <= z.max(0) + 1e-5).all()


def test_the_learned_inverse_of_rows_that_lie_on_one_place():
    z = np.arange(12, dtype=np.float32).reshape(4, 3)
    assert np.allclose(learn_inverse(np.zeros((4, 2)), z)(np.zeros((1, 2))), z.mean(0), atol=1e-4)
