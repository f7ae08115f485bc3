"""Health says what was measured, of the prior that the model has, at the state that the model is in."""

import dataclasses

import numpy as np
import pytest
import torch
from healthy import told

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import MODELS, build_model
from latentlab.settings import as_dict, make
from latentlab.training import Run, TrainSettings
from latentlab.training.health import health

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


def test_it_says_how_far_it_is_and_is_given_up_between_its_parts(small):
    run, shares = ended("vae", small, "finished"), []
    health(run, shares.append)
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] < 1

    def enough(share):
        if share > shares[1]:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        health(run, enough)


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
