"""What points sort by."""

import numba
import numpy as np

from latentlab.space.hilbert import BITS, INDEX_BITS, along, boxes, follow, gather, keys

SIDE = 1 << BITS


@numba.njit
def distances(x, y):
    out = np.empty(len(x), np.uint64)
    for i in range(len(x)):
        out[i] = along(x[i], y[i])
    return out


def edges(cells):
    return np.arange(1, cells, dtype=np.float32)


def test_the_curve_visits_every_cell_once_and_steps_to_a_neighbour():
    y, x = np.divmod(np.arange(SIDE * SIDE, dtype=np.uint64), np.uint64(SIDE))
    far = distances(x, y)
    order = np.argsort(far)
    assert np.array_equal(far[order], np.arange(SIDE * SIDE))
    steps = np.abs(np.diff(x[order].astype(int))) + np.abs(np.diff(y[order].astype(int)))
    assert (steps == 1).all()


def test_keys_hold_level_cell_and_index_of_points():
    xy = np.random.default_rng(0).uniform(0, SIDE, (50_000, 2)).astype(np.float32)
    out = np.empty(len(xy), np.uint64)
    keys(xy, edges(SIDE), edges(SIDE), 7, 3, out)
    assert np.array_equal(out & np.uint64((1 << INDEX_BITS) - 1), np.arange(len(xy)))
    cell = out >> np.uint64(INDEX_BITS) & np.uint64(SIDE * SIDE - 1)
    assert np.array_equal(cell, distances(*np.floor(xy).astype(np.uint64).T))
    share = np.bincount((out >> np.uint64(INDEX_BITS + 2 * BITS)).astype(int)) / len(xy)
    assert np.allclose(share, [1 / 64, 3 / 64, 3 / 16, 3 / 4], atol=0.01)


def test_which_level_a_row_is_in_depends_on_its_number_alone():
    xy, one, other = np.zeros((9000, 2), np.float32), np.empty(9000, np.uint64), np.empty(6000, np.uint64)
    keys(xy, edges(SIDE), edges(SIDE), 0, 4, one)
    keys(xy[:6000], edges(SIDE), edges(SIDE), 3000, 4, other)
    assert np.array_equal(one[3000:] >> np.uint64(INDEX_BITS), other >> np.uint64(INDEX_BITS))


def test_values_on_an_edge_belong_to_the_cell_above_it_and_those_that_are_no_numbers_anywhere():
    values = np.array([-5, 0.99, 1, SIDE - 1, 1e30, np.inf, -np.inf], np.float32)
    out = np.empty(len(values), np.uint64)
    keys(np.stack([values, np.zeros_like(values)], 1), edges(SIDE), edges(SIDE), 0, 0, out)
    wanted = distances(np.array([0, 0, 1, SIDE - 1, SIDE - 1, SIDE - 1, 0], np.uint64), np.zeros(7, np.uint64))
    assert np.array_equal(out >> np.uint64(INDEX_BITS), wanted)
    keys(np.full((1, 2), np.nan, np.float32), edges(SIDE), edges(SIDE), 0, 0, out[:1])
    assert out[0] >> np.uint64(INDEX_BITS) == 0


def test_points_and_bytes_follow_an_order_and_boxes_hold_the_finite_points():
    xy = np.array([[3, 1], [np.nan, 0], [-2, 5], [1, np.inf]], np.float32)
    out, rows = np.empty((4, 2), np.float32), np.empty(4, np.uint32)
    gather(xy, np.array([2, 0, 1, 3], np.uint64), out, rows)
    assert rows.tolist() == [2, 0, 1, 3]
    assert np.array_equal(out, xy[[2, 0, 1, 3]], equal_nan=True)
    found = np.empty((2, 4), np.float32)
    boxes(out, np.array([0, 2, 4]), found)
    assert found.tolist() == [[-2, 1, 3, 5], [np.inf, np.inf, -np.inf, -np.inf]]
    values = np.empty(4, np.uint8)
    follow(rows, np.array([10, 11, 12, 13], np.uint8), values)
    assert values.tolist() == [12, 10, 11, 13]
