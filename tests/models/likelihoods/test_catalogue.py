"""Every likelihood that comes with LatentLab: what it can have values of, and a head that learns such."""

import numpy as np
import pytest
import torch
from heads import HEADS

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.likelihoods import LIKELIHOODS, likelihood_for, make_head
from latentlab.models.likelihoods.catalogue import LIKELIHOODS as OURS


def rows(low, high, whole=False):
    x = np.random.default_rng(0).uniform(low, high, (40, 3))
    return Dataset("rows", (x.round() if whole else x).astype(np.float32), np.empty(0, np.int64))


@pytest.mark.parametrize("name", HEADS)
def test_a_fitted_head_gives_its_data_more_than_values_that_are_elsewhere(name):
    likelihood = LIKELIHOODS[name]
    x = HEADS[name](torch.rand(50, 6, generator=torch.Generator().manual_seed(0)) * 0.3)
    head = make_head(name, 6, sigma=0.2, levels=8)
    head.fit_scale(x)
    output = head.first_output(x.mean(0)).expand(50, -1)
    far = 1 - x if likelihood.high == 1 else x + 40 * torch.arange(6)
    assert head.rows(output, x).mean() > head.rows(output, far).mean()


def test_ours_are_all_had_by_name_and_finer_ones_are_there():
    assert [one.name for one in OURS] == list(LIKELIHOODS)[: len(OURS)] == list(HEADS)
    assert all(not one.finer or one.finer in LIKELIHOODS for one in OURS)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("bernoulli", rows(0, 3), r"from 0 to 1.*likelihood=gaussian"),
        ("categorical", rows(-1, 1), r"from 0 to 1"),
        ("negative-binomial", rows(-5, 9, whole=True), r"cannot be negative"),
        ("negative-binomial", rows(0, 9), r"whole counts"),
    ],
)
def test_values_that_it_cannot_have_are_refused_in_a_sentence(name, data, words):
    with pytest.raises(InputError, match=words):
        likelihood_for(name, data)
    assert likelihood_for("gaussian", data) == "gaussian"
