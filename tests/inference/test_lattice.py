"""A lattice of cells by itself: masses that are known, leaves that cover the box, places divided where it matters."""

import numpy as np
import pytest
from known import Modes, X

from latentlab.inference import quadrature
from latentlab.inference.joint import Joint
from latentlab.inference.lattice import Lattice

NARROW = [(0.6, np.array([1.1, -0.3]), np.array([0.02, 0.03])), (0.4, np.zeros(2), np.array([0.5, 0.5]))]


def lattice(modes, sides=12, reach=6.0):
    model = Modes(modes, (np.zeros(2), np.ones(2)))
    seeds = np.repeat(np.array([[mean for _, mean, _ in modes]]), len(X), 0)
    scale = np.repeat(np.array([[deviation.min() for _, _, deviation in modes]]), len(X), 0)
    box = np.array([[-reach, -reach], [reach, reach]])
    return Lattice(Joint(model, X), box, np.array([sides, sides]), seeds, scale)


def test_refined_it_has_the_mass_and_before_it_has_not():
    found = lattice(NARROW)
    found.refine(np.ones(len(X), bool))
    assert np.abs(found.total).max() < 0.01  # the masses sum to one
    assert (np.abs(found.total) <= found.error + 0.01).all()
    assert len(found.levels) > 3


def test_leaves_do_not_overlap_and_cover_what_matters():
    found = lattice(NARROW)
    found.refine(np.ones(len(X), bool))
    row, level, middle, log_f = found.leaves()
    own = row == 0
    area = np.prod(found.step) / 4.0 ** level[own]
    assert np.exp(log_f[own]) @ area == pytest.approx(1, abs=0.05)  # by the middles alone
    # No leaf's middle lies in another leaf.
    size = found.step[0] / 2.0 ** level[own]
    apart = np.abs(middle[own][:, None] - middle[own]).max(2)
    assert (apart + np.eye(own.sum()) * 1e9 >= 0.499 * (size[:, None] + size)).all()


def test_cells_are_small_where_the_narrow_mode_is():
    found = lattice(NARROW)
    found.refine(np.ones(len(X), bool))
    _, level, middle, _ = found.leaves()
    near = np.abs(middle - [1.1, -0.3]).max(1) < 0.05
    far = np.abs(middle - [1.1, -0.3]).max(1) > 2
    assert level[near].min() > level[far].max()


def test_rows_that_are_not_chosen_are_left_as_they_are():
    found = lattice(NARROW)
    found.refine(np.array([True, False]))
    row, level, *_ = found.leaves()
    assert level[row == 0].max() > 2
    assert level[row == 1].max() == 0


@pytest.mark.parametrize("shift", [0.0, 0.2, 0.37])
def test_where_cells_are_fine_enough_the_sum_over_the_first_ones_is_taken(shift):
    broad = [(0.7, np.array([shift, -1.0]), np.array([0.4, 0.5])), (0.3, np.array([1.0, shift]), np.array([0.6, 0.4]))]
    found = lattice(broad, 128)
    assert not len(found.leaves()[0])
    assert (found.error < 0.004).all()
    assert (np.abs(found.total) <= found.error + 1e-5).all()
    assert len(lattice(broad, 127).leaves()[0])  # of an odd number every other one says nothing


def test_where_they_are_not_none_is_done_with_the_first_ones():
    broad = (0.95, np.zeros(2), np.array([0.5, 0.5]))
    narrow = (0.05, np.array([1.1, -0.3]), np.array([0.01, 0.01]))
    assert len(lattice([broad, narrow], 64).leaves()[0])
    steep = lattice([(1.0, np.zeros(2), np.array([0.05, 0.5]))], 64)
    assert len(steep.leaves()[0])


@pytest.mark.parametrize("seed", range(12))
def test_random_mixtures_are_within_what_is_told(seed):
    random = np.random.default_rng(seed)
    for dim in (1, 2):
        masses = random.dirichlet(np.ones(random.integers(1, 4)))
        modes = [(mass, random.normal(size=dim), np.exp(random.uniform(-4, 0, dim))) for mass in masses]
        q = random.normal(size=dim), np.exp(random.uniform(-3, 0, dim))
        found = quadrature(Modes(modes, q), X)
        assert (np.abs(found.log_p) <= 3 * found.error).all(), (modes, q, found)
