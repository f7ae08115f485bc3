"""The VAE: its equations against torch.distributions, and what it and its relatives may maximise."""

import numpy as np
import pytest
import torch
from parts import batch_of
from torch.distributions import kl_divergence

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.protocol import Batch, Pace


@pytest.mark.parametrize("likelihood", ["bernoulli", "gaussian"])
@pytest.mark.parametrize("latent_dim", [1, 2, 20])
def test_terms_are_the_equations(digits, likelihood, latent_dim):
    model = build_model("vae", digits, latent_dim=latent_dim, likelihood=likelihood, hidden=[16])
    x = torch.from_numpy(digits.x[:30])
    terms = model.terms(Batch(x, torch.arange(len(x))), torch.Generator().manual_seed(5))
    posterior = model.posterior(x)
    kl = kl_divergence(posterior.base_dist, torch.distributions.Normal(0.0, 1.0)).sum(1).mean()
    assert torch.allclose(terms["kl"], kl, rtol=1e-4, atol=1e-5)
    epsilon = torch.randn((1, 30, latent_dim), generator=torch.Generator().manual_seed(5))[0]
    z = posterior.mean + posterior.stddev * epsilon
    assert torch.allclose(terms["reconstruction"], model.likelihood(z).log_prob(x).mean(), rtol=1e-4, atol=1e-3)
    assert torch.allclose(terms["elbo"], terms["reconstruction"] - terms["kl"])


def test_more_samples_estimate_the_same_bound(digits):
    one = build_model("vae", digits, hidden=[16])
    many = build_model("vae", digits, hidden=[16], samples=8)
    x = torch.from_numpy(digits.x[:200])
    batch = Batch(x, torch.arange(len(x)))
    single = [one.terms(batch, torch.Generator().manual_seed(i))["elbo"].item() for i in range(40)]
    several = [many.terms(batch, torch.Generator().manual_seed(i))["elbo"].item() for i in range(40)]
    assert np.isclose(np.mean(single), np.mean(several), atol=4 * np.std(single) / 40**0.5 + 1e-3)
    assert np.std(several) < np.std(single)


def test_beta_and_warm_up_weigh_the_kl(digits):
    model = build_model("vae", digits, hidden=[8], beta=4.0, warm_up=10.0)
    terms = {name: torch.tensor(value) for name, value in (("elbo", -5.0), ("reconstruction", -3.0), ("kl", 2.0))}
    assert model.objective(terms, Pace(1e-3, 0.0)).item() == -3
    assert model.objective(terms, Pace(1e-3, 5.0)).item() == -3 - 2 * 2
    assert model.objective(terms, Pace(1e-3, 50.0)).item() == -3 - 4 * 2


def test_log_variance_is_bounded(digits):
    model = build_model("vae", digits, hidden=[8])
    _, log_variance = model.moments(torch.from_numpy(digits.x[:4]) * 1e9)
    assert log_variance.abs().max() <= 20


def test_the_first_decoded_picture_is_near_the_mean_of_the_data(digits):
    model = build_model("vae", digits)
    first = model.decode(np.zeros((1, 2), np.float32))[0]
    assert np.abs(first - digits.x[digits.train].mean(0)).max() < 0.1


def test_bernoulli_needs_values_from_0_to_1(digits):
    wide = Dataset("wide", digits.x * 3 - 1, digits.held_out, likelihood="gaussian")
    assert build_model("vae", wide).settings.likelihood == "gaussian"
    with pytest.raises(InputError, match="likelihood=gaussian"):
        build_model("vae", wide, likelihood="bernoulli")


def test_a_fixed_sigma_stays_and_a_learned_one_begins_at_the_datas(digits):
    fixed = build_model("vae", digits, hidden=[4], likelihood="gaussian", sigma=0.25)
    z = torch.zeros(1, 2)
    assert torch.allclose(fixed.likelihood(z).stddev, torch.tensor(0.25))
    assert "head.log_sigma" not in fixed.state()
    learned = build_model("vae", digits, hidden=[4], likelihood="gaussian")
    assert learned.likelihood(z).stddev.mean().item() == pytest.approx(digits.x.std(), rel=0.05)


def test_no_hidden_layers_are_a_linear_map(digits):
    model = build_model("vae", digits, hidden=[], likelihood="gaussian")
    ends = model.decode(np.array([[-3, 1], [5, -7]], np.float32))
    assert np.allclose(model.decode(np.array([[1, -3]], np.float32))[0], ends.mean(0), atol=1e-5)


@pytest.mark.parametrize("likelihood", ["bernoulli", "gaussian"])
def test_with_no_weights_but_biases_the_first_picture_is_the_mean(digits, likelihood):
    model = build_model("vae", digits, hidden=[], likelihood=likelihood)
    mean = digits.x[digits.train].mean(0)
    first = model.decode(np.zeros((1, 2), np.float32))[0]
    assert np.allclose(first, mean.clip(0.01, 0.99) if likelihood == "bernoulli" else mean, atol=1e-5)


@pytest.mark.slow
def test_the_independent_objective_collapses_to_the_mean(digits):
    model = build_model("vae", digits, hidden=[32], objective="independent z")
    ll.train(model, digits, epochs=1500, batch_size=2000, learning_rate=3e-3, device="cpu")
    z = np.random.default_rng(0).normal(size=(200, 2)).astype(np.float32)
    assert np.abs(model.decode(z) - digits.x[digits.train].mean(0)).max() < 0.02


def test_reconstruction_alone_forgets_the_prior(digits):
    runs = {}
    for objective in ("ELBO", "reconstruction"):
        model = build_model("vae", digits, hidden=[32], objective=objective)
        ll.train(model, digits, epochs=30, device="cpu")
        runs[objective] = ll.evaluate(model, digits)
    assert runs["reconstruction"]["reconstruction"] > runs["ELBO"]["reconstruction"]
    assert runs["reconstruction"]["kl"] > 3 * runs["ELBO"]["kl"]


def test_the_iwae_bound_is_the_elbo_of_one_sample_and_rises(digits):
    model = build_model("vae", digits, hidden=[32])
    ll.train(model, digits, epochs=20, device="cpu")
    bounds = []
    for samples in (2, 5, 50):
        other = build_model("vae", digits, hidden=[32], objective="IWAE", samples=samples)
        other.load(model.state())
        bounds.append(ll.evaluate(other, digits)["iwae"])
    assert ll.evaluate(model, digits)["elbo"] < bounds[0] < bounds[1] < bounds[2]


def test_beta_and_map_do_what_they_say(digits):
    tidy, plain, small = (
        build_model("vae", digits, hidden=[32], **settings) for settings in ({"beta": 4.0}, {}, {"weight_decay": 0.5})
    )
    for model in (tidy, plain, small):
        ll.train(model, digits, epochs=20, learning_rate=5e-3, device="cpu")
    assert ll.evaluate(tidy, digits)["kl"] < ll.evaluate(plain, digits)["kl"]
    sizes = [sum(float(p.detach().square().sum()) for p in model.decoder.parameters()) for model in (plain, small)]
    assert sizes[1] < 0.7 * sizes[0]
    assert ll.evaluate(small, digits)["log_prior_theta"] < 0


def test_free_bits_keep_dimensions_alive(digits):
    kept = build_model("vae", digits, hidden=[16], free_bits=1.0, beta=8.0)
    lost = build_model("vae", digits, hidden=[16], beta=8.0)
    for model in (kept, lost):
        ll.train(model, digits, epochs=20, device="cpu")
    assert ll.evaluate(kept, digits)["kl"] > 1.5 > ll.evaluate(lost, digits)["kl"]


def test_a_fixed_width_is_fixed(digits):
    model = build_model("vae", digits, hidden=[16], delta=0.3)
    q = model.posterior(torch.from_numpy(digits.x[:5]))
    assert torch.allclose(q.stddev, torch.tensor(0.3))


def test_the_score_function_gives_the_same_gradient_on_average(digits):
    model = build_model("vae", digits, hidden=[8], gradient="score", samples=64)
    other = build_model("vae", digits, hidden=[8], samples=64)
    other.load(model.state())
    batch, pace = batch_of(digits, 20), Pace(0.0, 0.0)
    means = []
    for each in (model, other):
        total = 0
        for seed in range(60):
            objective = each.objective(each.terms(batch, torch.Generator().manual_seed(seed)), pace)
            total = total + torch.autograd.grad(objective, each.encoder[-1].weight)[0] / 60
        means.append(total)
    cosine = torch.nn.functional.cosine_similarity(means[0].flatten(), means[1].flatten(), 0)
    assert cosine > 0.9


def test_a_schedule_rests_what_is_not_its_turn(digits):
    model = build_model("vae", digits, hidden=[8], e_steps=2, m_steps=1)
    batch = batch_of(digits)
    for step in range(6):
        before = model.state()
        model.step(batch, Pace(1e-3, 0.0, step))
        after = model.state()
        moved = {
            name.split(".")[0] for name in before if "optimiser" not in name and (before[name] != after[name]).any()
        }
        assert moved == ({"encoder"} if step % 3 < 2 else {"decoder"})


@pytest.mark.slow
def test_a_linear_gaussian_vae_reaches_probabilistic_pca(oil):
    model = build_model("vae", oil, hidden=[], likelihood="gaussian")
    ll.train(model, oil, epochs=1500, learning_rate=5e-3, device="cpu", precision="exact")
    pca = build_model("ppca", oil, fit="closed form")
    ll.train(pca, oil, epochs=3, device="cpu")
    elbos = [ll.evaluate(model, oil, seed=seed)["elbo"] for seed in range(5)]
    assert np.mean(elbos) == pytest.approx(ll.evidence(pca, oil.x, "exact").mean(), abs=0.05)
