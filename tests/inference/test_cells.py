"""Cells and their parabolas: exact where the density's logarithm is one."""

import numpy as np

from latentlab.inference.cells import Level, Shape


def test_cells_are_found_by_their_keys_however_they_were_added():
    level = Level.empty()
    assert level.at(np.array([3])).tolist() == [-1]
    level.add(np.array([9, 2]), np.array([0.9, 0.2]), np.zeros(2))
    level.add(np.array([5]), np.array([0.5]), np.ones(1))
    assert level.key.tolist() == [2, 5, 9]
    assert level.at(np.array([5, 4, 9, 99])).tolist() == [1, -1, 2, -1]
    level.add(np.array([3]), np.array([0.3]), np.ones(1))
    own, after, before = level.beside(np.array([1, 2, 3, 4, 9, 10]))
    assert np.array_equal(own, [np.nan, 0.2, 0.3, np.nan, 0.9, np.nan], equal_nan=True)
    assert np.array_equal(after, [0.2, 0.3, np.nan, 0.5, np.nan, np.nan], equal_nan=True)
    assert np.array_equal(before, [np.nan, np.nan, 0.2, 0.3, np.nan, 0.9], equal_nan=True)
    assert level.leaf.all()
    assert level.missed.tolist() == [0, 1, 1, 0]


def test_the_rise_of_a_parabola_is_that_of_the_quadratic_it_was_taken_from():
    random = np.random.default_rng(0)
    slope, bend, twist = random.normal(size=(4, 2)), random.normal(size=(4, 2)), random.normal(size=4)
    offset = random.uniform(-0.5, 0.5, (1, 6, 2))
    a, b = offset[0, :, 0], offset[0, :, 1]
    found = Shape(slope, bend, twist).rise(offset)
    for i in range(4):
        own = slope[i] @ offset[0].T - 0.5 * bend[i] @ (offset[0] ** 2).T + twist[i] * a * b
        assert np.allclose(found[i], own)


def test_no_place_near_the_middle_rises_more_than_the_gain():
    random = np.random.default_rng(1)
    shape = Shape(random.normal(size=(50, 2)), 3 * random.normal(size=(50, 2)), random.normal(size=50))
    axis = np.linspace(-0.5, 0.5, 21)
    offset = np.stack(np.meshgrid(axis, axis), -1).reshape(1, -1, 2)
    assert (shape.rise(offset).max(1) <= shape.gain() + 1e-12).all()
    peak = Shape(np.array([[0.3, 0.0]]), np.array([[2.0, 5.0]]), np.zeros(1))
    assert np.isclose(peak.gain()[0], 0.3**2 / 4)  # slope² / 2 bend
