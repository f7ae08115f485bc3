"""What the first cells say: where log p(x, z) bends, and how even its sums are."""

import numpy as np
import pytest

from latentlab.inference.first_cells import EVEN, uneven, with_neighbours, worth_asking


def gaussian(deviation, sides=(48, 48), shift=0.3):
    """log of a Gaussian of so many steps' deviation, (1, *sides)."""
    axes = np.meshgrid(*(np.arange(side) - side / 2 - shift for side in sides), indexing="ij")
    return -0.5 * sum(axis**2 for axis in axes)[None] / deviation**2


@pytest.mark.parametrize("sides", [(48,), (48, 48)])
@pytest.mark.parametrize(("deviation", "is_smooth"), [(3.0, True), (1.5, True), (1.0, False), (0.2, False)])
def test_a_row_is_smooth_where_a_cell_is_smaller_than_what_it_is_to_see(sides, deviation, is_smooth):
    grid = gaussian(deviation, sides)
    worth, smooth = worth_asking(grid, grid.reshape(1, -1).max(1), shown=False)
    assert smooth.tolist() == [is_smooth]
    assert worth.any() or is_smooth
    assert not worth_asking(grid, grid.reshape(1, -1).max(1), shown=True)[1].any()


def test_mass_at_an_end_of_the_box_is_not_smooth():
    grid = gaussian(3.0, shift=20)
    assert not worth_asking(grid, grid.reshape(1, -1).max(1), shown=False)[1].any()


@pytest.mark.parametrize("sides", [(48,), (48, 48)])
def test_sums_over_every_other_cell_tell_how_far_off_the_whole_one_may_be(sides):
    found = []
    for deviation in (0.3, 0.6, 1.0, 3.0):
        share = np.exp(gaussian(deviation, sides))
        exact = (2 * np.pi * deviation**2) ** (len(sides) / 2)
        found.append((float(uneven(share)[0]), abs(np.log(share.sum() / exact))))
    assert all(told + 1e-12 >= off for told, off in found)
    assert found[0][0] > EVEN > found[-1][0]
    assert uneven(np.ones((2, 7)))[0] == np.inf


def test_neighbours_are_those_beside_and_at_the_corners():
    cells = np.zeros((1, 5, 5), bool)
    cells[0, 2, 2] = cells[0, 0, 4] = True
    assert with_neighbours(cells).sum() == 9 + 4 - 1
