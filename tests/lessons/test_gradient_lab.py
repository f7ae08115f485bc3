"""Estimates of a weight's gradient: against closed forms of a linear-Gaussian model, and against a run's own steps."""

import numpy as np
import pytest
import torch
from torch import nn

import latentlab as ll
from latentlab.errors import Cancelled, InputError
from latentlab.lessons.gradient_lab import SIZES, Weight, _with_baseline, draw_gradients, liveliest, look_at_gradients
from latentlab.models.protocol import Batch, Pace

ROWS, DRAWS = 6, 1 << 17


def linear(data, dims=2, **settings):
    """x = Az + b with noise of one width, q linear as well."""
    return ll.build_model("vae", data, latent_dim=dims, hidden=[], likelihood="gaussian", sigma=0.7, seed=3, **settings)


def last_layer(model):
    return [part for part in model.encoder.modules() if isinstance(part, nn.Linear)][-1]


class Exact:
    """Of each row f = log p(x|z) = c + v·ε − ½ εᵀSε, so that all moments of s_k f, s_k = ε_k/σ_k, are known."""

    def __init__(self, model, x, k):
        rows = torch.from_numpy(x)
        with torch.no_grad():
            q = model.posterior(rows)
            self.mean, self.deviation = q.mean.double().numpy(), q.variance.sqrt().double().numpy()
            c = model.likelihood(q.mean).log_prob(rows).double().numpy()
        a, b = (part.detach().double().numpy() for part in (model.decoder[-1].weight, model.decoder[-1].bias))
        precision = a.T @ a / 0.7**2
        away = x.reshape(len(x), -1) - self.mean @ a.T - b
        g = away @ a / 0.7**2
        v, s = g * self.deviation, precision * self.deviation[:, :, None] * self.deviation[:, None]
        trace, squares = np.trace(s, axis1=1, axis2=2), s @ s
        square_trace = np.trace(squares, axis1=1, axis2=2)
        width = self.deviation[:, k] ** 2
        self.slope = g[:, k]  # E[s f], by Stein's lemma
        self.path = ((precision[k] * self.deviation) ** 2).sum(1)
        self.f, self.f_variance = c - trace / 2, (v**2).sum(1) + square_trace / 2
        fourth = trace**2 + 2 * square_trace + 4 * s[:, k, k] * trace + 8 * squares[:, k, k]
        quadratic = trace + 2 * s[:, k, k]
        self.s2 = 1 / width
        self.s2f = (c - quadratic / 2) / width
        self.s2f2 = (c**2 + (v**2).sum(1) + 2 * v[:, k] ** 2 + fourth / 4 - c * quadratic) / width

    def over(self, baseline_mean, baseline_variance):
        """Variance of s (f − b), b a random number of its own."""
        second = self.s2f2 - 2 * self.s2f * baseline_mean + self.s2 * (baseline_variance + baseline_mean**2)
        return second - self.slope**2

    def variances(self, c, draws):
        """Of the sums over rows, weighed by c, of means of so many draws: each of the three estimators."""
        plain = self.s2f2 - self.slope**2
        simple = [c**2 @ self.path / draws, c**2 @ plain / draws]
        if draws > 1:  # two draws of a row are in one another's baselines
            each = self.over(self.f, self.f_variance / (draws - 1)) / draws + self.slope**2 / (draws * (draws - 1))
            return [*simple, c**2 @ each]
        others = len(c) - 1
        means = (self.f.sum() - self.f) / others
        spread = (self.f_variance.sum() - self.f_variance) / others**2
        crossed = np.outer(c * self.slope, c * self.slope) / others**2
        return [*simple, c**2 @ self.over(means, spread) + crossed.sum() - np.trace(crossed)]


@pytest.mark.parametrize(("k", "unit"), [(0, 12), (1, 4)])
def test_variances_of_a_linear_model_are_the_closed_forms_and_all_are_unbiased(small, k, unit):
    model, x = linear(small), small.x[:ROWS]
    draws = draw_gradients(model, x, draws=DRAWS)
    look = look_at_gradients(draws, Weight(k, unit))
    exact = Exact(model, x, k)
    c = np.append(x.reshape(ROWS, -1), np.ones((ROWS, 1)), 1)[:, unit] / ROWS
    for size, found in zip(SIZES, look.variance.T, strict=True):
        within = 0.05 if size <= 8 else 0.1  # fewer estimates of more draws each
        assert found == pytest.approx(exact.variances(c, size), rel=within), size
    truth = c @ (exact.slope - exact.mean[:, k])  # the KL's own gradient is −μ
    assert (np.abs(look.mean - truth) < 3 * look.error).all()
    assert look.error == pytest.approx(np.sqrt(look.variance[:, 0] / DRAWS))


@pytest.mark.parametrize("name", ["vae", "cvae"])
@pytest.mark.parametrize(("gradient", "which"), [("reparameterised", 0), ("score", 2)])
@pytest.mark.parametrize("size", [1, 4])
def test_each_estimate_is_the_gradient_that_a_step_of_such_a_run_follows(small, name, gradient, which, size):
    """By the model's own objective, on the same noise, for every weight of the last layer."""
    learned = {"conditional_prior": "learned"} if name == "cvae" else {}
    model = ll.build_model(name, small, latent_dim=3, hidden=[5], gradient=gradient, samples=size, seed=1, **learned)
    ll.train(model, small, epochs=2, seed=0)
    x, labels = small.x[:ROWS], small.labels[:ROWS]
    batch = Batch(torch.from_numpy(x), torch.arange(ROWS), torch.from_numpy(labels))
    model.optimiser.zero_grad(set_to_none=True)
    terms = model.terms(batch, torch.Generator().manual_seed(7))
    model.objective(terms, Pace(1e-3, 0.0)).backward()
    layer = last_layer(model)
    wanted = torch.cat([layer.weight.grad, layer.bias.grad[:, None]], 1).numpy()
    draws = draw_gradients(model, x, labels if name == "cvae" else None, draws=size, seed=7)
    found = np.empty_like(wanted)
    for output in range(wanted.shape[0]):
        for unit in range(wanted.shape[1]):
            look = look_at_gradients(draws, Weight(output, unit))
            if size == 1 or which == 0:
                found[output, unit] = look.single[which].mean()
            else:
                found[output, unit] = _whole_group(draws, Weight(output, unit))
    assert np.allclose(found, wanted, rtol=1e-3, atol=1e-5)


def test_the_last_layer_of_a_convolutional_encoder_is_found():
    x = np.random.default_rng(0).random((60, 8, 8), dtype=np.float32)
    data = ll.Dataset("pictures", x, np.arange(50, 60), None, (), "bernoulli")
    model = ll.build_model("vae", data, latent_dim=2, network="convolutional", seed=1)
    batch = Batch(torch.from_numpy(x[:ROWS]), torch.arange(ROWS))
    model.objective(model.terms(batch, torch.Generator().manual_seed(7)), Pace(1e-3, 0.0)).backward()
    layer, draws = model.encoder.dense[-1], draw_gradients(model, x[:ROWS], draws=1, seed=7)
    for output in range(4):
        found = [look_at_gradients(draws, Weight(output, unit)).single[0, 0] for unit in (0, 77, 128)]
        wanted = [layer.weight.grad[output, 0], layer.weight.grad[output, 77], layer.bias.grad[output]]
        assert found == pytest.approx([float(each) for each in wanted], rel=1e-3, abs=1e-5)


def _whole_group(draws, weight):
    """The estimate with baseline of all draws together."""
    inputs = draws.inputs[:, weight.input] / len(draws.inputs)
    score = draws.per_draw(weight.output)[1] * inputs
    (estimate,) = _with_baseline(score, score * draws.log_p, draws.log_p, len(draws.log_p))
    return estimate + draws.closed[:, weight.output] @ inputs


def test_the_liveliest_varies_most_and_a_fixed_width_has_means_alone(small):
    model = ll.build_model("vae", small, latent_dim=2, hidden=[4], delta=0.5)
    draws = draw_gradients(model, small.x[:ROWS], draws=256)
    assert draws.closed.shape == (ROWS, 2)
    looks = {(output, unit): look_at_gradients(draws, Weight(output, unit)) for output in range(2) for unit in range(5)}
    most = max(looks, key=lambda weight: looks[weight].single[0].var())
    assert liveliest(draws) == most


def test_a_log_variance_at_its_bound_has_no_gradient_by_any(small):
    model = linear(small)
    with torch.no_grad():
        last_layer(model).bias[2] = -99.0
    draws = draw_gradients(model, small.x[:ROWS], draws=64)
    look = look_at_gradients(draws, Weight(2, 12))
    assert not look.single.any()
    assert look_at_gradients(draws, Weight(3, 12)).single.any()


def test_too_few_draws_have_no_variance_and_too_few_rows_no_baseline(small):
    model = linear(small)
    draws = draw_gradients(model, small.x[:ROWS], draws=32)
    variance = look_at_gradients(draws, Weight(0, 0)).variance
    assert np.isnan(variance[:, -1]).all()
    assert np.isfinite(variance[:, :-1]).all()
    with pytest.raises(InputError, match="two rows"):
        draw_gradients(model, small.x[:1])

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        draw_gradients(model, small.x[:ROWS], report=stop)


def test_draws_in_blocks_are_all_there(small, monkeypatch):
    model, x = linear(small), small.x[:ROWS]
    monkeypatch.setattr("latentlab.lessons.gradient_lab.BLOCK_VALUES", 7 * x.size)
    told = []
    draws = draw_gradients(model, x, draws=20, report=told.append)
    assert told == [7 / 20, 14 / 20, 1.0]
    with torch.no_grad():
        q = model.posterior(torch.from_numpy(x))
        z = q.mean + q.variance.sqrt() * torch.from_numpy(draws.noise[15])
        known = model.likelihood(z).log_prob(torch.from_numpy(x)).numpy()
    assert draws.log_p[15] == pytest.approx(known, rel=1e-5)
    assert draws.noise.shape == (20, ROWS, 2)
