"""Whole numbers of an array are taken for counts only with a word."""

import numpy as np

import latentlab as ll

RATES = np.random.default_rng(0).gamma(1.0, 1.0, (200, 60))


def test_an_array_of_counts_is_taken_for_counts_however_uneven_and_that_is_told():
    counts = np.random.default_rng(1).poisson(RATES)
    counts[:, 0] += 5000  # one value far above the others, as the rest of a genome
    data = ll.Dataset.of(counts)
    assert data.default_likelihood == "negative-binomial-given-total"
    assert any("scaling=standard" in remark for remark in data.remarks)
    assert ll.Dataset.of(counts, scaling="standard").default_likelihood == "gaussian-each"


def test_an_array_of_measurements_is_not():
    data = ll.Dataset.of(np.random.default_rng(0).normal(50, 3, (200, 60)))
    assert data.default_likelihood.startswith("gaussian")
    assert not any("counts" in remark for remark in data.remarks)
