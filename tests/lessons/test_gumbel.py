"""Relaxed draws and their gradients: against torch's automatic ones, draws of their own, and enumeration."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from latentlab.lessons import gumbel
from latentlab.lessons.gumbel import TARGET, TEMPERATURES, f, gradients, maxima, relaxed, relaxed_gradient

SOME = (np.array([0.5, 0.3, 0.2]), np.array([0.05, 0.9, 0.05]), np.array([0.01, 0.01, 0.98]))
WEIGHTS = st.lists(st.integers(1, 100), min_size=3, max_size=3)


def torchs(logits, noise, temperature):
    """f at relaxed draws, by torch."""
    y = torch.softmax((logits + noise) / temperature, -1)
    return (y - torch.from_numpy(TARGET)).square().sum(-1)


def test_draws_are_the_relaxed_and_when_cold_the_chances():
    for chances in SOME:
        y = relaxed(chances, 0.7)
        assert y.sum(1) == pytest.approx(1)
        assert np.array_equal(y, relaxed(chances, 0.7))
        shares = np.bincount(relaxed(chances, 0.1).argmax(1), minlength=3) / len(y)
        assert shares == pytest.approx(chances, abs=5 * 0.5 / len(y) ** 0.5)
        assert np.array_equal(y.argmax(1), relaxed(chances, 0.1).argmax(1))  # the same noise


def test_the_relaxed_gradient_is_the_automatic_one():
    chances, noise = SOME[0], np.random.default_rng(3).gumbel(size=(50, 3))
    for temperature in (0.2, 1.0, 5.0):
        logits = torch.from_numpy(np.tile(np.log(chances), (50, 1))).requires_grad_()
        values = torchs(logits, torch.from_numpy(noise), temperature)
        values.sum().backward()
        y = torch.softmax((logits + torch.from_numpy(noise)) / temperature, 1).detach().numpy()
        assert f(y) == pytest.approx(values.detach().numpy())
        assert relaxed_gradient(y, temperature) == pytest.approx(logits.grad.numpy())


@given(WEIGHTS)
@settings(max_examples=5)
def test_the_exact_gradient_is_that_of_the_sum_over_classes(weights):
    chances = np.array(weights) / sum(weights)
    logits = torch.from_numpy(np.log(chances)).requires_grad_()
    (torch.softmax(logits, 0) * torch.from_numpy(f(np.eye(3)))).sum().backward()
    assert gradients(chances).exact == pytest.approx(logits.grad.numpy(), abs=1e-12)


@pytest.mark.parametrize("chances", SOME, ids=str)
@pytest.mark.parametrize("at", [0, 10, 15, 22, 30])
def test_bias_and_variance_are_those_of_draws(chances, at):
    """The bias within three standard errors of each component, the variance within 3 %."""
    found, temperature, count = gradients(chances), TEMPERATURES[at], 400_000
    noise = np.random.default_rng(at).gumbel(size=(count, 3))
    raised = np.exp((np.log(chances) + noise) / temperature - ((np.log(chances) + noise) / temperature).max(1)[:, None])
    gradient = relaxed_gradient(raised / raised.sum(1, keepdims=True), temperature)
    assert found.variance[at] == pytest.approx(gradient.var(0).sum(), rel=0.03)
    bias = gradient.mean(0) - found.exact
    error = np.sqrt(gradient.var(0).sum() / count)
    assert np.sqrt(found.squared_bias[at]) == pytest.approx(np.linalg.norm(bias), abs=3 * error)


def test_finer_cells_change_nothing(monkeypatch):
    for chances in SOME:
        coarse = [gumbel._relaxed_moments(chances, each) for each in (0.1, 0.5, 3.0)]
        whole = gumbel._differences
        monkeypatch.setattr(gumbel, "_differences", lambda cell, whole=whole: whole(cell / 2))
        fine = [gumbel._relaxed_moments(chances, each) for each in (0.1, 0.5, 3.0)]
        monkeypatch.undo()
        assert np.allclose(coarse, fine, rtol=1e-3, atol=1e-6)


def test_the_score_function_has_no_bias_and_this_variance():
    for chances in SOME:
        found = gradients(chances)
        which = np.random.default_rng(0).choice(3, 400_000, p=chances)
        drawn = f(np.eye(3))[which][:, None] * (np.eye(3)[which] - chances)
        error = drawn.std(0) / len(which) ** 0.5
        assert (np.abs(drawn.mean(0) - found.exact) < 4 * error).all()
        assert found.score_variance == pytest.approx(drawn.var(0).sum(), rel=0.05)


def test_colder_is_nearer_to_a_corner_less_biased_and_noisier():
    found, largest = gradients(SOME[0]), maxima(SOME[0])
    assert (np.diff(largest.mean) < 0).all()
    assert (largest.low <= largest.mean).all() and (largest.mean <= largest.high).all()  # noqa: PT018
    assert (np.diff(found.variance) < 0).all()
    assert (np.diff(found.squared_bias) > 0).all()
    noise = np.random.default_rng(1).gumbel(size=(400_000, 3))
    logits = (np.log(SOME[0]) + noise) / TEMPERATURES[15]
    known = np.exp(logits.max(1) - np.logaddexp.reduce(logits, axis=1))
    assert largest.mean[15] == pytest.approx(known.mean(), abs=4 * known.std() / gumbel.DRAWS**0.5)
