"""What a VAE and its relatives may maximise, and with which q, prior and head."""

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.binarise import binarised_once
from latentlab.models.likelihoods import make_head
from latentlab.models.protocol import Batch, Pace

HEADS = {
    "bernoulli": lambda x: x.round(),
    "gaussian": lambda x: x,
    "gaussian-each": lambda x: x,
    "gaussian-varying": lambda x: x,
    "categorical": lambda x: (x * 7).round() / 7,
    "negative-binomial": lambda x: (x * 9).round(),
    "negative-binomial-given-total": lambda x: (x * 9).round(),
}


def batch_of(data, rows=50):
    return Batch(torch.from_numpy(data.x[:rows]), torch.arange(rows), torch.from_numpy(data.labels[:rows]))


@pytest.mark.parametrize("name", HEADS)
def test_heads_are_their_distributions(name):
    torch.manual_seed(0)
    head, x = make_head(name, 12, levels=8), HEADS[name](torch.rand(6, 12))
    output = torch.randn(6, 12 * head.outputs)
    if name.startswith("negative-binomial"):
        torch.nn.init.normal_(head.log_r)
    if name == "gaussian-each":
        torch.nn.init.normal_(head.log_sigma)
    rows = head.distribution(output, (3, 4)).log_prob(x.view(6, 3, 4))
    assert torch.allclose(head.rows(output, x), rows, rtol=1e-4, atol=1e-4)
    assert head.log_prob(output, x).item() == pytest.approx(rows.sum().item(), rel=1e-5)


@pytest.mark.parametrize("name", HEADS)
def test_the_first_output_decodes_to_the_mean(name):
    head, mean = make_head(name, 12, levels=8), torch.rand(12) * 0.8 + 0.1
    if name == "negative-binomial-given-total":
        head.log_usual.copy_(mean.sum().log())
    decoded = head.distribution(head.first_output(mean)[None], (3, 4)).mean
    assert torch.allclose(decoded.flatten(), mean, atol=1e-4)


def test_draws_of_a_categorical_are_levels():
    head = make_head("categorical", 3, levels=5)
    drawn = head.distribution(torch.randn(2, 15), (3,)).sample((40,))
    assert set((drawn * 4).flatten().tolist()) <= {0, 1, 2, 3, 4}


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


def test_the_kl_to_a_learned_prior_is_estimated(digits):
    model = build_model("vae", digits, hidden=[16], prior="pseudo-inputs", pseudo_inputs=7)
    batch = batch_of(digits)
    draws = [model.terms(batch, torch.Generator().manual_seed(i))["kl"].item() for i in range(30)]
    with torch.no_grad():
        q = model.posterior(batch.x)
        z = q.sample((4000,))
        exact = (q.log_prob(z) - model.prior().log_prob(z)).mean().item()
    assert np.mean(draws) == pytest.approx(exact, abs=4 * np.std(draws) / 30**0.5 + 0.02)


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


def test_free_factors_are_no_worse_than_an_encoder(digits):
    encoder = build_model("vae", digits, hidden=[32])
    free = build_model("vae", digits, hidden=[32], inference="free")
    for model in (encoder, free):
        ll.train(model, digits, epochs=150, device="cpu")
    elbos = [ll.evaluate(model, digits, digits.train)["elbo"] for model in (encoder, free)]
    refined = ll.refine(encoder, digits.x[digits.train[:200]])
    gap = refined.elbo - refined.elbo_before
    print(f"train ELBO: encoder {elbos[0]:.3f}, free {elbos[1]:.3f}; amortisation gap {gap.mean():.3f} nats")
    assert elbos[1] >= elbos[0]
    assert gap.min() >= 0


def test_bits_fixed_once_are_fixed_and_follow_their_probability():
    x = torch.linspace(0, 1, 50).expand(4000, 50)
    bits = binarised_once(x, torch.arange(4000))
    assert torch.equal(bits, binarised_once(x, torch.arange(4000)))
    assert torch.equal(bits[7:9], binarised_once(x[7:9], torch.tensor([7, 8])))
    assert not torch.equal(bits, binarised_once(x, torch.arange(4000), seed=1))
    assert torch.allclose(bits.mean(0), x[0], atol=0.04)
    assert set(bits.unique().tolist()) == {0.0, 1.0}


def test_the_linear_autoencoder_finds_the_principal_subspace(oil):
    model = build_model("linear-autoencoder", oil, latent_dim=2)
    ll.train(model, oil, epochs=600, learning_rate=1e-2, device="cpu")
    directions = model.decoder[0].weight.detach().double().numpy()
    centred = oil.x.astype(float) - oil.x.mean(0)
    principal = np.linalg.svd(centred, full_matrices=False)[2][:2].T
    cosines = np.linalg.svd(np.linalg.qr(directions)[0].T @ principal, compute_uv=False)
    assert np.degrees(np.arccos(np.clip(cosines.min(), -1, 1))) < 1


def test_a_linear_gaussian_vae_reaches_probabilistic_pca(oil):
    model = build_model("vae", oil, hidden=[], likelihood="gaussian")
    ll.train(model, oil, epochs=1500, learning_rate=5e-3, device="cpu", precision="exact")
    pca = build_model("ppca", oil, fit="closed form")
    ll.train(pca, oil, epochs=3, device="cpu")
    elbos = [ll.evaluate(model, oil, seed=seed)["elbo"] for seed in range(5)]
    assert np.mean(elbos) == pytest.approx(ll.evidence(pca, oil.x, "exact").mean(), abs=0.05)


@pytest.mark.parametrize("estimator", ["Gumbel-softmax", "score function"])
def test_a_discrete_vae_is_checked_by_enumeration(digits, estimator):
    model = build_model("discrete-vae", digits, hidden=[32], latent_dim=2, classes=5, estimator=estimator)
    before = ll.evaluate(model, digits)["elbo"]
    ll.train(model, digits, epochs=60, learning_rate=3e-3, device="cpu")
    assert ll.evaluate(model, digits)["elbo"] > before + 1.5
    x = torch.from_numpy(digits.x[:20])
    with torch.no_grad():
        q, prior = model.posterior(x), model.prior()
        elbo = torch.zeros(20, dtype=torch.float64)
        for z in model.states():
            log_q = q.log_prob(z.expand(20, -1)).double()
            log_joint = model.likelihood(z.expand(20, -1)).log_prob(x).double() + prior.log_prob(z).double()
            elbo += log_q.exp() * (log_joint - log_q)
    measured = model.bound(batch_of(digits, 20))["elbo"].item()
    assert measured == pytest.approx(elbo.mean().item(), abs=1e-5 * abs(measured))


@pytest.mark.parametrize("prior", ["shared", "learned"])
def test_one_z_decodes_under_every_class(digits, prior):
    model = build_model("cvae", digits, hidden=[64], conditional_prior=prior)
    ll.train(model, digits, epochs=60, device="cpu")
    means = [digits.x[digits.labels == c].mean(0) for c in range(10)]
    centre = model.given(3).prior().mean[None].detach().numpy()
    pictures = [model.given(c).decode(centre)[0] for c in range(10)]
    nearest = [int(np.argmin([np.square(picture - mean).sum() for mean in means])) for picture in pictures]
    assert sum(a == b for a, b in zip(nearest, range(10), strict=True)) >= (9 if prior == "shared" else 1)
    given = model.given(digits.labels[:30])
    one_by_one = [model.given(int(c)).encode(digits.x[i : i + 1])[0] for i, c in enumerate(digits.labels[:30])]
    assert np.allclose(given.encode(digits.x[:30]), one_by_one, atol=1e-5)


def test_what_cannot_suit_is_refused_before_training(digits, small):
    plain = Dataset("plain", digits.x, digits.held_out)
    negative = Dataset("negative", digits.x - 1, digits.held_out)
    for name, data, settings, words in (
        ("cvae", plain, {}, "no label of two"),
        ("vae", negative, {"likelihood": "negative-binomial"}, "negative"),
        ("vae", digits, {"likelihood": "negative-binomial"}, "whole counts"),
        ("vae", negative, {"likelihood": "categorical"}, "from 0 to 1"),
        ("vae", digits, {"e_steps": 3}, "both"),
        ("vae", digits, {"likelihood": "gaussian", "binarise": "once"}, "Bernoulli"),
        ("vae", digits, {"inference": "free", "prior": "pseudo-inputs"}, "encoder"),
        ("vae", Dataset("flat", digits.x.reshape(-1, 64), digits.held_out), {"network": "convolutional"}, "pictures"),
        ("linear-autoencoder", small, {"latent_dim": 12}, "bottleneck"),
    ):
        with pytest.raises(InputError, match=words) as error:
            build_model(name, data, **settings)
        assert "\n" not in str(error.value)
    with pytest.raises(InputError, match="no class"):
        build_model("cvae", digits, hidden=[4]).given(10)


def test_large_pictures_are_convolved_and_small_ones_are_not(digits):
    random = np.random.default_rng(0)
    for shape, kind in (((20, 17), "convolutional"), ((8, 8), "mlp")):
        x = random.random((30, *shape), dtype=np.float32)
        model = build_model("vae", Dataset("some", x, np.empty(0, np.int64), likelihood="bernoulli"))
        assert model.settings.network == kind
        assert model.decode(model.encode(x)).shape == x.shape
    assert build_model("vae", digits, network="convolutional").decode(np.zeros((2, 2), np.float32)).shape == (2, 8, 8)
    for likelihood in ("gaussian-varying", "categorical"):
        x = random.random((30, 18, 18), dtype=np.float32)
        data = Dataset("some", x, np.empty(0, np.int64), likelihood="bernoulli")
        model = build_model("vae", data, likelihood=likelihood)
        mean = model.decode(np.zeros((1, 2), np.float32))[0]
        assert np.abs(mean - x.mean(0)).mean() < 0.2
