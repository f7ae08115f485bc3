"""The learned density against scipy, brute force and draws; its integral; draws beside their nearest rows."""

import itertools

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import multivariate_normal, norm

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import Cancelled, InputError
from latentlab.inference.samples import imagine
from latentlab.lessons.density import (
    Density,
    beside_rows,
    conditional,
    histogram,
    lacking,
    learned_density,
    no_density,
)


def banana(rows=400, values=2, seed=0):
    random = np.random.default_rng(seed)
    x = random.normal(size=(rows, 1))
    both = np.concatenate([x, x**2 - 1 + 0.2 * random.normal(size=(rows, 1))], 1)[:, :values]
    labels = (x[:, 0] > 0).astype(np.int64)
    return Dataset("banana", both.astype(np.float32), np.arange(rows - 40, rows), labels, ("left", "right"))


def trained(name, data, epochs=20, **values):
    model = ll.build_model(name, data, **values)
    ll.train(model, data, epochs=epochs, seed=0)
    return model


def middles(found):
    axes = [0.5 * (edge[1:] + edge[:-1]) for edge in found.edges]
    return np.stack(np.meshgrid(*axes, indexing="ij"), -1)


def share_of_draws(model, data, found, count=400_000):
    """A histogram of draws over the same cells, as shares."""
    labels = None
    if model.traits.conditions:
        labels = np.random.default_rng(5).choice(data.labels[data.train], count)
    drawn = imagine(model, count, labels, seed=7).reshape(count, -1)
    return np.histogramdd(drawn, found.edges)[0] / count


def coarse(table, by=8):
    """Shares of blocks of cells, so that draws tell them."""
    blocks = [part for side in table.shape for part in (side // by, by)]
    return table.reshape(blocks).sum(tuple(range(1, 2 * table.ndim, 2)))


def mass_of(found):
    return found.table * np.prod([np.diff(edge)[0] for edge in found.edges])


def means_of(density, found, finer=12):
    """The mean of a density over each cell, by brute force."""
    axes = [
        (edge[:-1, None] + np.diff(edge)[:, None] * (np.arange(finer) + 0.5) / finer).ravel() for edge in found.edges
    ]  # fmt: skip
    fine = density(np.stack(np.meshgrid(*axes, indexing="ij"), -1))
    return coarse(fine, finer) / finer ** len(axes)


@pytest.mark.parametrize("covariance", ["full", "diagonal"])
def test_of_a_mixture_it_is_scipys(covariance):
    data = banana()
    model = trained("gmm", data, components=3, covariance=covariance)
    found = learned_density(model, data)

    def known(x):
        parts = zip(*model.components(), strict=True)
        return sum(weight * multivariate_normal(mean, cov).pdf(x) for weight, mean, cov in parts)

    assert np.allclose(found.table, means_of(known, found), atol=2e-3 * found.table.max())
    assert found.total == pytest.approx(1, abs=0.01)
    assert found.method == "a closed form"
    assert found.error < 0.01


def test_a_component_that_is_narrow_and_aslant_is_not_lost_between_places():
    data = banana()
    model = trained("gmm", data, components=3)
    factor = torch.linalg.cholesky(torch.tensor([[1.0, 0.9999], [0.9999, 1.0]], dtype=torch.float64))
    model.parameters["factors"][0] = 0.2 * factor  # 0.28 long, 0.0014 wide
    model.parameters["factors"][1] = 0.002 * torch.eye(2)
    found = learned_density(model, data)
    assert found.total == pytest.approx(1, abs=0.01)
    drawn = share_of_draws(model, data, found)
    assert 0.5 * np.abs(coarse(drawn) - coarse(mass_of(found))).sum() < 0.015


def test_of_probabilistic_pca_it_is_one_gaussian_whose_mass_in_the_box_scipy_knows():
    data = banana()
    model = trained("ppca", data)
    found = learned_density(model, data)
    own = {name: part.numpy() for name, part in model.parameters.items()}
    known = multivariate_normal(own["mean"], own["loadings"] @ own["loadings"].T + np.diag(own["noise"]))
    low, high = (np.array([edge[at] for edge in found.edges]) for at in (0, -1))
    inside = known.cdf(high, lower_limit=low)
    assert found.total == pytest.approx(inside, abs=1e-3)
    assert found.outside == pytest.approx(1 - inside, abs=1e-3)
    assert np.allclose(found.table, known.pdf(middles(found)), atol=0.01 * found.table.max())


@pytest.mark.parametrize("values", [1, 2])
@pytest.mark.parametrize("dim", [1, 2, pytest.param(3, marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "likelihood", [
        pytest.param({"sigma": 0.3}, id="wide", marks=pytest.mark.slow), pytest.param({"sigma": 0.004}, id="narrow"),
        pytest.param({"likelihood": "gaussian"}, id="learned", marks=pytest.mark.slow),
        pytest.param({"likelihood": "gaussian-varying"}, id="varying"),
    ],
)  # fmt: skip
def test_of_a_vae_it_is_where_its_draws_are(likelihood, dim, values):
    data = banana(values=values)
    model = trained("vae", data, latent_dim=dim, hidden=[16], **likelihood)
    found = learned_density(model, data)
    assert found.total == pytest.approx(1, abs=0.01)
    assert found.outside == pytest.approx(1 - found.total, abs=1e-4)
    drawn = share_of_draws(model, data, found)
    assert 0.5 * np.abs(coarse(drawn) - coarse(mass_of(found))).sum() < 0.015
    assert drawn.sum() == pytest.approx(found.total, abs=2e-3)
    assert found.error < 0.03


def test_where_it_is_smooth_it_is_what_the_evidence_says():
    data = banana()
    for dim in (1, 2):
        model = trained("vae", data, latent_dim=dim, hidden=[16], sigma=0.8)
        found = learned_density(model, data)
        there = found.table > 0.05 * found.table.max()
        known = ll.evidence(model, middles(found)[there][::150].astype(np.float32), method="quadrature")
        assert np.allclose(np.log(found.table[there][::150]), known, atol=0.02)


def test_of_a_discrete_vae_it_is_the_sum_over_all_categories():
    data = banana()
    model = trained("discrete-vae", data, classes=3, latent_dim=2, hidden=[16])
    found = learned_density(model, data)
    known = 0.0
    for pair in itertools.product(range(3), repeat=2):
        p = model.likelihood(torch.from_numpy(np.eye(3, dtype=np.float32)[list(pair)].reshape(1, 6))).base_dist
        mean, scale = p.mean.detach().numpy()[0], p.stddev.detach().numpy()[0]
        first, second = (np.diff(norm(mean[j], scale[j]).cdf(found.edges[j])) for j in (0, 1))
        known = known + np.outer(first, second) / 9
    assert np.allclose(mass_of(found), known, atol=1e-9)
    assert found.method == "the sum over all 9 z"
    assert found.error == 0
    assert found.total == pytest.approx(1, abs=0.01)


def test_with_a_learned_prior_and_under_conditions_too():
    data = banana()
    for name, more in (("vae", {"prior": "pseudo-inputs", "pseudo_inputs": 5}), ("cvae", {})):
        model = trained(name, data, hidden=[16], sigma=0.1, **more)
        found = learned_density(model, data)
        assert found.total == pytest.approx(1, abs=0.01)
        drawn = share_of_draws(model, data, found)
        assert 0.5 * np.abs(coarse(drawn) - coarse(mass_of(found))).sum() < 0.015


def test_what_lies_far_out_is_said_to_be_outside():
    data = banana()
    model = ll.build_model("vae", data, hidden=[4], sigma=30.0)
    found = learned_density(model, data)
    assert found.outside > 0.8
    assert found.total == pytest.approx(1 - found.outside, abs=1e-6)


def test_a_value_that_is_the_same_in_all_rows_has_a_box_too():
    x = np.stack([np.random.default_rng(0).normal(size=200), np.full(200, 2.0)], 1).astype(np.float32)
    model = ll.build_model("vae", Dataset("flat", x, np.empty(0, np.int64)), hidden=[4], sigma=0.3)
    assert learned_density(model, Dataset("flat", x, np.empty(0, np.int64))).total == pytest.approx(1, abs=0.01)


def test_where_there_is_none_it_is_said_why(digits, small):
    assert "no p(z)" in lacking(ll.build_model("autoencoder", digits, hidden=[4]))
    model = ll.build_model("vae", digits, hidden=[4])
    assert not lacking(model)
    assert "64" in no_density(model)
    with pytest.raises(InputError, match="one or two values"):
        learned_density(model, digits)
    bits = Dataset("bits", (banana().x > 0).astype(np.float32), np.empty(0, np.int64), likelihood="bernoulli")
    assert "bits" in no_density(ll.build_model("vae", bits, hidden=[4]))


def test_it_can_be_given_up():
    data = banana()

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        learned_density(ll.build_model("vae", data, hidden=[4]), data, stop)


def normal_table(rho):
    edges = (np.linspace(-7, 7, 141), np.linspace(-6, 6, 121))
    mids = np.stack(np.meshgrid(*[0.5 * (e[1:] + e[:-1]) for e in edges], indexing="ij"), -1)
    return Density(edges, multivariate_normal([0, 0], [[1, rho], [rho, 1]]).pdf(mids), 0.0, 0.0, "")


@settings(max_examples=30)
@given(st.floats(-2, 2), st.floats(-0.9, 0.9), st.integers(0, 1))
def test_a_slice_of_a_gaussian_is_its_conditional(value, rho, which):
    cut = conditional(normal_table(rho), which, value)
    middle = 0.5 * (cut.low + cut.high)
    assert cut.low <= value <= cut.high
    known = norm(rho * middle, np.sqrt(1 - rho**2)).pdf(0.5 * (cut.edges[1:] + cut.edges[:-1]))
    assert np.allclose(cut.density, known, atol=0.02 * known.max())
    assert (cut.density * np.diff(cut.edges)).sum() == pytest.approx(1)


def test_a_slice_takes_the_cells_about_it_and_none_beyond_the_box():
    found = normal_table(0.5)
    cut = conditional(found, 0, 0.0, 1.0)
    assert cut.high - cut.low == pytest.approx(1.0, abs=0.11)
    assert conditional(found, 0, 99.0).high == found.edges[0][-1]
    empty = found._replace(table=np.zeros_like(found.table))
    assert (conditional(empty, 1, 0.0).density == 0).all()


def test_a_histogram_is_normalised():
    bins, heights = histogram(np.random.default_rng(0).normal(size=500), np.linspace(-6, 6, 11))
    assert (heights * np.diff(bins)).sum() == pytest.approx(1)
    assert (histogram(np.empty(0), np.linspace(0, 1, 3))[1] == 0).all()


@pytest.mark.parametrize("name", ["vae", "cvae", "ppca"])
def test_nearest_rows_are_the_nearest_of_those_trained_on(name, small):
    model = ll.build_model(name, small, latent_dim=2, **({} if name == "ppca" else {"hidden": [4]}))
    found = beside_rows(model, small, 5, seed=3)
    far = np.linalg.norm(found.drawn.reshape(5, 1, -1) - small.x[small.train].reshape(1, -1, 12), axis=2)
    assert (found.rows == small.train[far.argmin(1)]).all()
    assert np.allclose(found.distance, far.min(1), atol=1e-5)
    other = beside_rows(model, small, 5, seed=4)
    assert (other.drawn != found.drawn).any()


@pytest.mark.parametrize("noise", [0.01, 0.003, 0.001])
def test_a_thin_ridge_aslant_keeps_its_mass(noise):
    random = np.random.default_rng(9)
    a = np.concatenate([random.normal(0, 1, 150), random.normal(5, 0.4, 150)])
    x = np.stack([a, 2 * a + noise * random.normal(size=300)], 1).astype(np.float32)
    data = ll.Dataset.of(x, scaling="none")
    model = ll.train(ll.build_model("gmm", data, components=3), data, epochs=50, device="cpu").model
    found = learned_density(model, data)
    assert found.total + found.outside == pytest.approx(1, abs=0.01 + found.error)
    assert found.total > 0.985
