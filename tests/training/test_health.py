"""Health says what was measured, of the prior that the model has, at the state that the model is in."""

import dataclasses

import numpy as np
import pytest
import torch
from torch.distributions import Independent, Normal

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import MODELS, build_model
from latentlab.settings import as_dict, make
from latentlab.training import Run, TrainSettings
from latentlab.training.health import health
from latentlab.training.history import History

TINY = {
    "vae": {"hidden": [8]}, "cvae": {"hidden": [8]}, "discrete-vae": {"hidden": [8], "classes": 3},
    "autoencoder": {"hidden": [8]}, "gmm": {"components": 2, "starts": 1},
    "bayesian-mixture": {"components": 3, "starts": 1}, "gplvm": {"inducing": 5},
}  # fmt: skip


def rows_of(labels="three", held_out=12, n=72):
    """Grey rows of 6 values in two groups."""
    random = np.random.default_rng(0)
    x = np.clip(0.25 + 0.5 * (np.arange(n) % 2)[:, None] + 0.1 * random.normal(size=(n, 6)), 0, 1).astype(np.float32)
    classes = {"three": np.arange(n) % 3, "one class": np.zeros(n, np.int64), "none": None}[labels]
    names = {"three": ("a", "b", "c"), "one class": ("a",), "none": ()}[labels]
    return Dataset("rows", x, np.arange(n - held_out, n), classes, names, "bernoulli")


def told(found):
    return " ".join(finding.words for finding in found.findings)


def finding(found, word):
    return next(one for one in found.findings if word in one.words)


class Posteriors:
    """Stands in for a model's q(z|x): the row's number says its mean."""

    def __init__(self, mean, deviation):
        self.mean = torch.tensor(mean, dtype=torch.float32)
        self.deviation = torch.as_tensor(deviation).expand_as(self.mean)

    def of(self, x):
        index = (x[:, 0] * len(self.mean)).round().long()
        return Independent(Normal(self.mean[index], self.deviation[index], validate_args=False), 1)


def run_with(mean, deviation, monkeypatch):
    """A run of a VAE whose q(z|x_i) = N(mean_i, deviation²)."""
    n = len(mean)
    x = np.random.default_rng(1).random((n, 4), dtype=np.float32)
    x[:, 0] = np.arange(n) / n
    data = Dataset("numbered", x, np.empty(0, np.int64), None, (), "bernoulli")
    model = build_model("vae", data, hidden=[4], latent_dim=len(mean[0]))
    monkeypatch.setattr(model, "posterior", Posteriors(mean, deviation).of)
    return Run(model, data)


@pytest.fixture
def normal():
    return np.random.default_rng(3).normal(size=(600, 2))


def test_rows_that_fill_the_prior_are_said_to(normal, monkeypatch):
    found = health(run_with(0.8 * normal, 0.6, monkeypatch))
    assert finding(found, "fill the prior").good
    assert abs(found.aggregate_kl.value) < 0.05


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda z: (0.12 * z, 0.09), "narrow"),
        (lambda z: (3 * z, 0.6), "wide"),
        (lambda z: (0.8 * z + [0.0, 1.2], 0.6), "off-centre"),
        (lambda z: (np.sign(z), 0.1), "clumped"),
        (lambda z: (np.where(np.arange(len(z))[:, None] % 40 == 0, 1, 0) * z + np.round(z), 0.05), "clumped"),
    ],
)
def test_a_posterior_that_is_not_the_prior_fails_and_is_named(change, word, normal, monkeypatch):
    mean, deviation = change(normal)
    found = health(run_with(mean, deviation, monkeypatch))
    one = finding(found, "fill the prior")
    assert one.good is False
    assert "do not fill" in one.words
    assert word in one.words
    assert found.aggregate_kl.value > 3 * found.aggregate_kl.error


def test_a_linear_autoencoder_is_not_told_to_fill_a_prior_it_has_not(digits):
    model = build_model("linear-autoencoder", digits)
    found = health(ll.train(model, digits, epochs=2, device="cpu"))
    assert "prior" not in told(found)
    assert len(found.kl) == 0
    assert found.aggregate_kl is None


def test_the_kl_of_a_learned_prior_is_to_that_prior(small):
    model = build_model("cvae", small, hidden=[4], conditional_prior="learned")
    with torch.no_grad():  # collapsed: q(z|x, c) is p(z|c), which differ from class to class
        model.networks["priors"]["mean"].copy_(torch.tensor([[-2.0, 0], [0, 0], [2, 0]]))
        for parameter in model.encoder.parameters():
            parameter.zero_()

    def posterior(self, x):
        prior = self.prior()
        return Independent(Normal(*(part.expand(len(x), 2) for part in (prior.mean, prior.stddev))), 1)

    kind = type(model)
    collapsed = type("Collapsed", (kind,), {"posterior": posterior})
    model.__class__ = collapsed
    found = health(Run(model, small))
    assert np.allclose(found.kl, 0, atol=1e-6)
    assert not found.active.any()
    assert "collapsed" in told(found)


def test_the_kl_to_a_mixture_of_pseudo_inputs_is_that_of_the_marginals(small):
    model = build_model("vae", small, hidden=[6], prior="pseudo-inputs", pseudo_inputs=3, latent_dim=1)
    found = health(Run(model, small))
    x = torch.from_numpy(small.x[small.train])
    with torch.no_grad():
        q, p = model.posterior(x), model.prior()
        z = q.base_dist.loc + q.base_dist.scale * torch.randn(4000, len(x), 1, generator=torch.Generator())
        drawn = (q.log_prob(z) - p.log_prob(z)).mean()
    assert found.kl[0] == pytest.approx(float(drawn), abs=0.02)


def test_health_measures_the_bits_that_a_model_learned_from(small):
    once = build_model("vae", small, hidden=[6], binarise="once")
    seen = []
    posterior = type(once).posterior
    type(once).posterior = lambda self, x: (seen.append(x), posterior(self, x))[1]
    try:
        health(Run(once, small))
    finally:
        type(once).posterior = posterior
    assert seen
    assert all(((x == 0) | (x == 1)).all() for x in seen)


# The course ----------------------------------------------------------------------------------------------------------


def with_history(run, held_out, step):
    epochs = np.arange(1, len(held_out) + 1, dtype=float)
    run.history = History(
        {"step": epochs * run.steps_per_epoch, "epoch": epochs, "elbo": np.linspace(-50, -10, len(epochs)),
         "validation_elbo": np.array(held_out, float)}
    )  # fmt: skip
    run.step = step * run.steps_per_epoch
    return run


HEART = {"hidden": [64], "latent_dim": 4, "likelihood": "gaussian"}
BY_HEART = {"epochs": 250, "batch_size": 40, "learning_rate": 0.01, "device": "cpu"}


@pytest.fixture(scope="module")
def overfitted():
    """A VAE that has learned 40 rows of noise by heart."""
    x = np.random.default_rng(0).normal(size=(100, 20)).astype(np.float32)
    data = Dataset("noise", x, np.arange(40, 100))
    return ll.train(build_model("vae", data, **HEART), data, **BY_HEART)


def test_overfitting_is_told_and_training_and_held_out_rows_are_measured_alike(overfitted):
    found = health(overfitted)
    words = finding(found, "Overfitting").words
    data = overfitted.data
    gap = np.subtract(*(ll.evaluate(overfitted.model, data, rows)["elbo"] for rows in (data.train, data.held_out)))
    said = float(words.split("have ")[1].split(" ±")[0])
    assert said == pytest.approx(gap, abs=0.35 * gap)
    assert any(remedy.run == {"patience": 10} for remedy in finding(found, "Overfitting").remedies)


def test_after_early_stopping_the_history_past_the_restored_step_is_not_the_models(overfitted):
    data, settings = overfitted.data, TrainSettings(**BY_HEART, patience=40)
    run = Run(build_model("vae", data, **HEART), data, settings)
    for _ in ll.training.fit(run):
        pass
    assert run.outcome == "stopped early"
    assert "Overfitting" not in told(health(run))


def test_a_gap_is_that_of_many_rows_and_not_of_the_last_minibatch(digits):
    model = build_model("vae", digits, hidden=[16])
    run = ll.train(model, digits, epochs=3, device="cpu")
    run.history.append({"step": run.step, "epoch": run.epoch, "elbo": 1e3})
    said = finding(health(run), "Held-out rows").words
    assert float(said.split("have ")[1].split(" ±")[0]) < 5


def test_a_run_that_was_still_improving_is_told_so_with_a_way_to_continue(digits):
    run = Run(build_model("vae", digits, hidden=[8]), digits, TrainSettings(epochs=20))
    climbing = health(with_history(run, np.linspace(-40, -20, 20), 20))
    one = finding(climbing, "Still improving")
    assert not one.good
    assert one.remedies[0].epochs == 20
    level = np.concatenate([np.linspace(-40, -20, 10), np.full(10, -20.0)])
    assert "Still improving" not in told(health(with_history(run, level, 20)))


def test_a_short_run_is_not_praised(digits):
    run = ll.train(build_model("vae", digits), digits, epochs=3, device="cpu")
    found = health(run)
    assert "look like data" not in told(found)
    assert finding(found, "z explains only").good is False


def test_divergence_and_its_rate(digits):
    run = Run(build_model("vae", digits, hidden=[8]), digits, TrainSettings(learning_rate=0.4))
    run.outcome = "diverged"
    remedies = finding(health(run), "finite numbers").remedies
    assert [remedy.run for remedy in remedies] == [{"learning_rate": 0.1}]


# Every model, on every kind of rows, however it ended ----------------------------------------------------------------


def ended(name, data, how):
    model = build_model(name, data, **TINY.get(name, {}))
    settings = TrainSettings(epochs=6, patience=1 if len(data.held_out) else None, device="cpu")
    run = Run(model, data, settings)
    fit = ll.training.fit(run)
    if how == "two steps":
        next(fit)
        next(fit, None)
        fit.close()
    else:
        for _ in fit:
            pass
        run.outcome = how
        if how == "stopped early":
            run.step = min(run.step, 2)
    return run


def numbers(found):
    yield from (found.active, found.kl, found.aggregate_mean, found.aggregate_covariance)
    yield from ([value] for value in found.mig.values())
    yield found.aggregate_kl or [0.0]


@pytest.mark.filterwarnings("ignore:Number of distinct clusters")
@pytest.mark.parametrize("held_out", [0, 12])
@pytest.mark.parametrize("labels", ["three", "none", "one class"])
@pytest.mark.parametrize("name", MODELS)
def test_it_is_told_of_every_model_with_remedies_that_it_takes(name, labels, held_out):
    data = rows_of(labels, held_out)
    if name == "cvae" and labels != "three":
        with pytest.raises(InputError, match=r"no label of two|one class"):
            build_model(name, data)
        return
    for how in ("two steps", "stopped early", "diverged"):
        run = ended(name, data, how)
        found = health(run)
        assert all(np.isfinite(values).all() for values in numbers(found))
        assert all("nan" not in one.words and "inf " not in one.words for one in found.findings)
        for remedy in (remedy for one in found.findings for remedy in one.remedies):
            kind = type(run.model)
            chosen = kind.configure(dataclasses.replace(run.model.settings, **remedy.model), data)
            settings = make(TrainSettings, as_dict(run.settings) | remedy.run)
            assert chosen != run.model.settings or settings != run.settings or remedy.epochs
            assert remedy.changes(run.model.settings, run.settings)


def test_a_criterion_is_the_models_own(blobs):
    gmm = health(ll.train(build_model("gmm", blobs, components=3, starts=1), blobs, device="cpu"))
    assert "BIC" in told(gmm)
    model = build_model("bayesian-mixture", blobs, components=3, starts=1)
    assert "BIC" not in told(health(ll.train(model, blobs, device="cpu")))


def test_a_criterion_is_of_every_row():
    data = ll.load_dataset("blobs:rows=6000")
    run = ll.train(build_model("gmm", data, components=3, starts=1), data)
    total = float(run.model.log_evidence(torch.from_numpy(data.x[data.train])).sum())
    criteria = run.model.criteria(total / len(data.train), len(data.train))
    words = told(health(run))
    assert all(f"{name.upper()} {value:,.0f}" in words for name, value in criteria.items())


def test_a_discrete_variable_that_says_the_class_has_all_of_the_gap():
    random = np.random.default_rng(0)
    labels = np.arange(200) % 2
    x = (random.normal(size=(200, 3)) + 20 * labels[:, None]).astype(np.float32)
    data = Dataset("two", x, np.arange(180, 200), labels, ("a", "b"))
    run = ll.train(build_model("gmm", data, components=2, starts=2), data)
    assert health(run).mig["label"] == pytest.approx(1.0)


def linear_rows(sigmas):
    """Rows of a linear Gaussian model whose columns have noises of their own."""
    random = np.random.default_rng(0)
    z, weight = random.normal(size=(600, 2)), random.normal(size=(2, 8))
    x = z @ weight + random.normal(size=(600, 8)) * sigmas
    return Dataset("lines", x.astype(np.float32), np.arange(450, 600))


def test_a_linear_model_that_has_more_evidence_is_told_with_what_helps():
    data = linear_rows(np.array([0.05, 3, 0.05, 3, 0.05, 3, 0.05, 3]))
    run = ll.train(build_model("vae", data, hidden=[32], likelihood="gaussian", seed=0), data, epochs=60, device="cpu")
    found = finding(health(run), "linear model")
    assert found.good is False
    assert any(remedy.model.get("likelihood") == "gaussian-each" for remedy in found.remedies)
    fa = ll.train(build_model("factor-analysis", data, latent_dim=2), data)
    x = data.x[data.held_out]
    more = float(fa.model.log_evidence(torch.from_numpy(x)).mean()) - ll.evidence(run.model, x, "quadrature").mean()
    assert float(found.words.split(" has ")[1].split(" ±")[0]) == pytest.approx(more, abs=0.1)


def test_networks_that_are_better_than_a_linear_model_are_left_in_peace():
    random = np.random.default_rng(0)
    angle = random.uniform(0, 2 * np.pi, (900, 1))
    x = np.cos(angle * np.array([1, 2, 3, 1, 2, 3]) + np.arange(6)) + 0.05 * random.normal(size=(900, 6))
    data = Dataset("knot", x.astype(np.float32), np.arange(750, 900))
    run = ll.train(build_model("vae", data, hidden=[64, 64], seed=0), data, epochs=400, device="cpu")
    assert "linear model" not in told(health(run))


def test_a_space_that_tells_less_of_the_classes_than_principal_components_is_told():
    digits = ll.load_dataset("digits")
    poor = health(ll.train(build_model("vae", digits, latent_dim=8), digits, epochs=1, device="cpu"))
    found = finding(poor, "Principal components tell the label")
    assert found.good is False
    assert [remedy.epochs for remedy in found.remedies] == [1]
    assert "Principal components tell" not in told(health(ll.train(build_model("ppca", digits, latent_dim=8), digits)))
