"""What the process of UMAP and t-SNE computes with, by its definitions."""

import numpy as np
import pytest
from scipy.optimize import brentq

from latentlab.space.layout_process import LayoutPace, fitted, knn, memberships, pca_start


def test_the_graph_is_umaps_own_by_its_definition(clusters):
    """One row and one root at a time, duplicates among the rows."""
    z = clusters[:60].astype(np.float64)
    z[4] = z[20]
    distances = np.linalg.norm(z[:, None] - z, axis=2)
    one_way = np.zeros((60, 60))
    for row, others in enumerate(distances):
        near = np.setdiff1d(np.argsort(others, kind="stable")[:11], [row])[:10]
        beyond = np.maximum(others[near] - others[near][others[near] > 0].min(), 0)
        scale = brentq(lambda scale, beyond=beyond: np.exp(-beyond / scale).sum() - np.log2(11), 1e-3, 1e3)
        one_way[row, near] = np.exp(-beyond / scale)
    expected = one_way + one_way.T - one_way * one_way.T
    found = memberships(*knn(z.astype(np.float32), 11, 0, 1)).toarray()
    plain = np.setdiff1d(np.arange(60), [4, 20])
    assert np.allclose(found[np.ix_(plain, plain)], expected[np.ix_(plain, plain)], atol=1e-3)
    assert found[4, 20] == pytest.approx(1)


def test_the_nearest_of_a_row_are_found_the_row_itself_among_them(clusters):
    rows, distances = knn(clusters, 6, 0, 1)
    whole = np.linalg.norm(clusters[:, None] - clusters, axis=2)
    assert np.array_equal(rows[:, 0], np.arange(len(clusters)))
    assert np.allclose(distances, np.sort(whole, axis=1)[:, :6], atol=1e-3)


def test_a_first_layout_is_as_wide_as_asked_and_parts_equal_rows():
    z = np.repeat(np.array([[0.0], [1.0], [3.0]]), 2, axis=0)
    laid = pca_start(z, 10.0, np.random.RandomState(0))
    assert laid.shape == (6, 2)
    assert np.ptp(laid[:, 0]) == pytest.approx(10, abs=0.02)
    assert len(np.unique(laid, axis=0)) == 6


def test_a_layout_is_made_as_wide_as_its_energy_is_least():
    start = np.random.default_rng(0).normal(size=(50, 2))
    head, tail = np.arange(49), np.arange(1, 50)
    random = np.random.RandomState(0)
    found = fitted(start, head, tail, np.ones(49), lambda near, far, shares: abs(np.log(far.mean() / 400)), random)
    apart = found[random.randint(50, size=20_000)] - found[random.randint(50, size=20_000)]
    assert (apart**2).sum(1).mean() == pytest.approx(400, rel=0.15)


def test_a_progress_bar_is_read_by_its_numbers_alone():
    told = []
    bar = LayoutPace(told.append)
    for text in ("12", " 13 \n", "", "epochs", "3 of 4"):
        bar.write(text)
    assert told == [12, 13]
