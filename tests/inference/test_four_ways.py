"""Evidence by every way, the gaps, the gradients, the health: identities on models that are known."""

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.errors import InputError
from latentlab.inference import compare_gradients, gaps, importance, prior_sampling, quadrature, refine, true_posterior
from latentlab.inference.disentanglement import binned, mutual_information_gap
from latentlab.inference.yardstick import yardstick
from latentlab.training.health import health


@pytest.fixture(scope="module")
def vae(digits):
    model = ll.build_model("vae", digits, hidden=[64])
    return model, ll.train(model, digits, epochs=60, device="cpu")


@pytest.fixture(scope="module")
def linear(oil):
    model = ll.build_model("ppca", oil, fit="closed form")
    ll.train(model, oil, epochs=3, device="cpu")
    return model


def test_sampling_and_quadrature_agree(vae, digits):
    x = digits.x[:40]
    assert np.abs(importance(vae[0], x, 5000).log_p - quadrature(vae[0], x).log_p).max() < 0.1


def test_each_bound_lies_under_the_next(vae, digits):
    model = vae[0]
    x = digits.x[digits.held_out]
    elbo = np.mean([ll.evaluate(model, digits, seed=seed)["elbo"] for seed in range(20)])
    five, fifty = (importance(model, x, k).log_p.mean() for k in (5, 50))
    assert elbo < five < fifty < quadrature(model, x).log_p.mean() + 0.01


def test_sampling_from_the_prior_is_low_but_right_for_enough_samples(linear, oil):
    x = oil.x[:10]
    exact = ll.evidence(linear, x, "exact")
    few, many = (np.mean([prior_sampling(linear, x, s, seed).log_p for seed in range(5)], 0) for s in (20, 100_000))
    assert few.mean() < many.mean()
    assert np.abs(many - exact).max() < 0.3


def test_in_many_dimensions_the_prior_is_hopeless(digits):
    model = ll.build_model("ppca", digits, latent_dim=20, fit="closed form")
    ll.train(model, digits, epochs=3, device="cpu")
    x = digits.x[:20]
    exact = ll.evidence(model, x, "exact")
    assert np.abs(importance(model, x, 50).log_p - exact).max() < 1e-3
    assert (prior_sampling(model, x, 500).log_p < exact - 5).all()


def test_the_true_posterior_is_the_exact_one(linear, oil):
    row = oil.x[:1]
    grid, q = true_posterior(linear, row), linear.posterior(torch.from_numpy(row))
    places = np.stack(np.meshgrid(*grid.axes, indexing="ij"), -1)
    density = q.log_prob(torch.from_numpy(places).flatten(0, 1)).exp().view(grid.density.shape)
    assert np.allclose(grid.density, density, rtol=1e-3, atol=1e-6)
    steps = [axis[1] - axis[0] for axis in grid.axes]
    assert grid.density.sum() * steps[0] * steps[1] == pytest.approx(1, abs=0.02)


def test_one_dimension_has_quadrature_too_and_three_have_not(digits):
    model = ll.build_model("ppca", digits, latent_dim=1, fit="closed form")
    ll.train(model, digits, epochs=3, device="cpu")
    assert np.allclose(quadrature(model, digits.x[:5]).log_p, ll.evidence(model, digits.x[:5], "exact"), atol=1e-3)
    with pytest.raises(InputError, match="not 3"):
        quadrature(ll.build_model("ppca", digits, latent_dim=3), digits.x[:1])


def test_models_without_a_closed_form_or_prior_say_so(vae, digits):
    with pytest.raises(InputError, match="closed form"):
        ll.evidence(vae[0], digits.x[:1], "exact")
    with pytest.raises(InputError, match="no p"):
        ll.evidence(ll.build_model("autoencoder", digits, hidden=[4]), digits.x[:1], "prior")


def test_an_exact_posterior_has_no_gap_but_what_a_diagonal_q_leaves(linear, oil):
    x = oil.x[:20]
    found = refine(linear, x, steps=300)
    q = linear.posterior(torch.from_numpy(x))
    precision = torch.linalg.inv(q.covariance_matrix[0])
    assert np.allclose(found.mean, q.mean, atol=0.02)
    assert np.allclose(found.deviation, precision.diagonal().rsqrt(), rtol=0.05)


def test_the_gaps_are_not_negative_and_add_up(vae, digits):
    x = digits.x[:60]
    found = gaps(vae[0], x)
    assert (found.amortisation >= 0).all()
    assert found.approximation.mean() > 0
    assert found.approximation.min() > -0.25
    elbo = refine(vae[0], x).elbo_before
    assert np.allclose(found.amortisation + found.approximation, quadrature(vae[0], x).log_p - elbo, atol=1e-6)


def test_both_gradients_agree_and_one_varies_far_more(vae, digits):
    found = compare_gradients(vae[0], digits.x[:4], draws=10_000)
    for other in (found.score, found.score_with_baseline):
        deviation = np.sqrt((found.reparameterised.variance + other.variance) / 10_000)
        z = (found.reparameterised.mean - other.mean) / deviation
        assert np.abs(z).max() < 4.5
        assert np.square(z).mean() < 2
    words = "variance of the score function over that of the reparameterised gradient"
    print(f"{words}: {found.ratio:.0f}, with a baseline {found.ratio_with_baseline:.1f}")
    assert found.ratio > 10
    assert 1 < found.ratio_with_baseline < found.ratio


def test_a_gradient_needs_a_gaussian_q(digits):
    with pytest.raises(InputError, match="no mean and variance"):
        compare_gradients(ll.build_model("gmm", digits, components=2, starts=1), digits.x[:2])


def test_mig_is_one_for_a_dimension_that_is_the_factor_and_zero_for_noise():
    random = np.random.default_rng(0)
    factor = random.integers(0, 4, 4000)
    noise = random.normal(size=(4000, 2))
    told = np.column_stack([factor + 0.01 * noise[:, 0], noise[:, 1]])
    assert mutual_information_gap(told, factor) > 0.95
    assert mutual_information_gap(noise, factor) < 0.02
    twice = np.column_stack([told[:, 0], told[:, 0]])
    assert mutual_information_gap(twice, factor) == pytest.approx(0)
    assert mutual_information_gap(told, np.zeros(4000, int)) == 0


def test_mig_is_the_references_on_the_same_bins_and_ties_do_not_count():
    from sklearn.metrics import mutual_info_score

    random = np.random.default_rng(0)
    factor = np.sort(random.integers(0, 5, 1500))  # in order: where ties fell by row, a constant told everything
    z = np.column_stack([factor + random.normal(size=1500), np.round(random.normal(size=1500), 1), np.zeros(1500)])
    assert mutual_information_gap(z[:, 2:], factor) == 0
    said = sorted(mutual_info_score(binned(column), factor) for column in z.T)
    entropy = mutual_info_score(factor, factor)
    assert mutual_information_gap(z, factor) == pytest.approx((said[-1] - said[-2]) / entropy, abs=1e-9)
    for column in z.T:
        bins = binned(column)
        assert all(len(np.unique(bins[column == value])) == 1 for value in np.unique(column))
    counts = np.bincount(binned(z[:, 0]))
    assert len(counts) == 20
    assert np.ptp(counts) <= 1
    shuffled = random.permutation(1500)
    assert mutual_information_gap(z[shuffled], factor[shuffled]) == pytest.approx(mutual_information_gap(z, factor))


def test_a_healthy_run_is_called_so(vae, digits):
    model, run = vae
    found = health(run)
    assert found.active.all()
    assert found.findings[0].good
    assert found.kl.sum() == pytest.approx(ll.evaluate(model, digits, digits.train)["kl"], rel=1e-3)
    assert 0 <= found.mig["label"] <= 1


def test_a_collapse_is_told_with_remedies_that_the_model_takes(digits):
    model = ll.build_model("vae", digits, hidden=[16], beta=200.0)
    run = ll.train(model, digits, epochs=15, device="cpu")
    found = health(run)
    assert "collapsed" in found.findings[0].words
    remedies = found.findings[0].remedies
    assert {"warm_up", "free_bits", "beta"} <= {name for remedy in remedies for name in remedy.model}
    for remedy in remedies:
        ll.build_model("vae", digits, **remedy.model)


def test_one_yardstick_for_all(digits, vae):
    gmm = ll.build_model("gmm", digits, components=3, starts=1)
    found = yardstick(gmm, digits)
    assert found.same_elbo == pytest.approx(found.evidence, abs=1e-6)
    assert found.method == "closed form"
    assert found.likelihood == "density"
    assert found.evidence_error == 0
    network = yardstick(vae[0], digits, rows=50)
    assert network.same_elbo < network.iwae < network.evidence + 3 * network.iwae_error
    assert network.method == "quadrature"
    assert network.elbo_rows == len(digits.held_out)
    assert network.elbo == pytest.approx(ll.evaluate(vae[0], digits)["elbo"])
    assert network.likelihood == "grey cross-entropy"
    point = yardstick(ll.build_model("autoencoder", digits, hidden=[4]), digits)
    assert np.isnan(point.evidence)
    assert np.isnan(point.elbo)
    assert np.isfinite(point.reconstruction)
    bayes = yardstick(ll.build_model("bayesian-mixture", digits, components=3, starts=1), digits)
    assert (bayes.method, bayes.likelihood) == ("closed form, averaged over q(θ)", "predictive density")
