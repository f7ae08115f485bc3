"""Every pair of settings of the models without networks on data of many kinds: refused in a sentence, or right.

Right means: three steps give finite terms, EM and CAVI never lower the ELBO, the terms add up to it and to what
scipy says of the parameters, and a state gives the model back.
"""

import itertools

import numpy as np
import pytest
import torch
from scipy import stats

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model, model_class, rebuild_model
from latentlab.models.protocol import Batch, Pace

VALUES = {
    "gmm": {
        "components": [None, 1, 3, 4096], "covariance": ["full", "tied", "diagonal", "spherical"], "starts": [1, 2],
        "floor": [1e-12, 1e6], "tolerance": [0.0, 1.0],
    },
    "bayesian-mixture": {
        "components": [1, 4], "concentration": [None, 1e-12, 1e6], "mean_precision": [1e-12, 1e9],
        "freedom": [None, 1e-3, 1e9], "starts": [1, 3], "tolerance": [0.0, 1.0],
    },
    "ppca": {
        "latent_dim": [None, 1, 1024], "fit": ["EM", "closed form"], "floor": [1e-12, 1e6], "tolerance": [0.0, 1.0],
    },
    "factor-analysis": {"latent_dim": [None, 1, 1024], "floor": [1e-12, 1e6], "tolerance": [0.0, 1.0]},
    "gplvm": {
        "latent_dim": [None, 1, 64], "inference": ["MAP", "Bayesian"], "inducing": [None, 2, 500],
        "kernel": ["rbf", "linear"],
    },
    "mean-field": {"correlation": [None, -0.999, 0.0, 0.999], "tolerance": [0.0, 1.0]},
}  # fmt: skip


def kinds():
    """Small data of every kind, by name."""
    random = np.random.default_rng(0)
    reals = random.normal(size=(24, 10)) @ random.normal(size=(10, 10))
    made = {
        "one column": reals[:, :1], "two columns": reals[:, :2], "three columns": reals[:, :3], "ten columns": reals,
        "counts": random.poisson(20, (24, 4)), "bits": random.integers(0, 2, (24, 5)),
        "pictures": random.random((24, 4, 4)), "three rows": reals[:3, :4], "one row": reals[:1, :3],
        "a constant column": np.c_[reals[:, :3], np.full(24, 7.0)], "equal rows": np.repeat(reals[:3, :3], 8, 0),
        "all equal": np.full((12, 3), 5.0), "large units": 1e6 + 1e5 * reals[:, :3], "small units": 1e-4 * reals[:, :3],
    }  # fmt: skip
    for name, x in made.items():
        held_out = np.array([5, 11]) if name in ("ten columns", "pictures", "equal rows") else np.empty(0, np.int64)
        yield Dataset(name, x.astype(np.float32), held_out)


KINDS = {data.name: data for data in kinds()}


def pairs(name):
    """Settings in which any two have each two of their values together."""
    fields = VALUES[name]
    fast = {"starts": 1} if "starts" in fields else {}
    seen = [fast]
    for (one, first), (two, second) in itertools.combinations(fields.items(), 2):
        seen += [fast | {one: a, two: b} for a, b in itertools.product(first, second)]
    return seen


def log_likelihood(model, x):
    """log p(x) of rows by scipy, from nothing but the parameters; None where there is none."""
    x = x.reshape(len(x), -1).astype(float)
    own = {name: value.numpy() for name, value in model.parameters.items()}
    if model.name == "gmm":
        parts = []
        for weight, mean, factor in zip(own["weights"], own["means"], own["factors"], strict=True):
            z = np.linalg.solve(factor, (x - mean).T)
            parts.append(np.log(max(weight, 1e-300)) + stats.norm.logpdf(z).sum(0) - np.log(np.diag(factor)).sum())
        return np.logaddexp.reduce(parts, 0)
    if model.name in ("ppca", "factor-analysis"):
        covariance = own["loadings"] @ own["loadings"].T + np.diag(own["noise"])
        if np.linalg.cond(covariance) < 1e10:
            return stats.multivariate_normal.logpdf(x, own["mean"], covariance).reshape(-1)
    return None


def check(name, data, settings):
    """One combination; its sentence where it is refused."""
    try:
        model = build_model(name, data, **settings)
    except InputError as error:
        sentence = str(error)
        assert sentence.endswith(".")
        assert "hoose" in sentence, sentence
        return sentence
    x = torch.from_numpy(data.x[data.train])
    batch, before = Batch(x, torch.from_numpy(data.train)), -np.inf
    for step in range(3):
        expected = log_likelihood(model, x.numpy()) if hasattr(model, "parameters") else None
        terms = {key: float(value) for key, value in model.step(batch, Pace(0.01, step, step)).items()}
        assert all(np.isfinite(value) for value in terms.values()), terms
        size = max(1.0, *map(abs, terms.values()))
        if name != "mean-field":
            assert abs(terms["elbo"] - (terms["reconstruction"] - terms["kl"])) < 1e-8 * size, terms
        if name != "gplvm":
            assert terms["elbo"] >= before - 1e-6 * size, f"fell from {before}: {terms}"
        if expected is not None:
            assert terms["elbo"] == pytest.approx(expected.mean(), rel=1e-6, abs=1e-6)
        before = terms["elbo"]
    again = rebuild_model(name, data.shape, model.settings)
    again.load(model.state())
    assert all(np.array_equal(value, again.state()[key]) for key, value in model.state().items())
    assert np.isfinite(model.embed(data.x, np.arange(len(data)))).all()
    assert np.isfinite(model.decode(model.encode(data.x))).all()
    if len(data.held_out):
        unseen = Batch(torch.from_numpy(data.x[data.held_out]), torch.from_numpy(data.held_out), trained=False)
        figures = model.bound(unseen, torch.Generator().manual_seed(0))
        assert all(bool(value.isfinite()) for value in figures.values())
    if model.traits.closed_evidence:
        assert bool(model.log_evidence(x).isfinite().all())
    return ""


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize("kind", KINDS)
def test_any_two_settings(name, kind):
    data = KINDS[kind]
    for settings in pairs(name)[[*KINDS].index(kind) % 3 :: 3]:  # each pair on every third kind
        try:
            check(name, data, settings)
        except Exception as error:
            raise AssertionError(f"{name} of {kind} with {settings}: {error}") from error


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_nobody_chose_is_never_refused_but_for_the_data(name, kind):
    """Defaults suit whatever data a model can have at all; and the default of a setting decides every one of them."""
    impossible = {
        "one column": ("ppca", "factor-analysis", "mean-field"), "one row": ("gplvm", "mean-field"),
    }  # fmt: skip
    if name in impossible.get(kind, ()):
        with pytest.raises(InputError, match="Choose"):
            build_model(name, KINDS[kind])
        return
    model = build_model(name, KINDS[kind])
    assert isinstance(model.latent_dim, int)
    assert model_class(name).configure(model.settings, KINDS[kind]) == model.settings


@pytest.mark.parametrize("name", ["gmm", "bayesian-mixture", "ppca", "factor-analysis", "mean-field"])
def test_one_step_at_a_time_is_the_same_as_all_at_once(name):
    """A window that steps EM by hand gets what a run gets, and may go on after it has converged."""
    data = KINDS["three columns"]
    batch = Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train))
    models = [
        build_model(name, data, **({"components": 2} if "mixture" in name or name == "gmm" else {})) for _ in "ab"
    ]
    for step in range(4):
        models[0].step(batch, Pace(0.01, step, step))
        # A new batch each time, of the same rows: nothing may hang on its identity.
        models[1].step(Batch(batch.x.clone(), batch.rows.clone()), Pace(0.01, step, step))
    assert all(np.array_equal(value, models[1].state()[key]) for key, value in models[0].state().items())
    for step in range(2000):
        models[0].step(batch, Pace(0.01, step, step))
        if models[0].converged:
            break
    elbo = [float(models[0].step(batch, Pace(0.01, 0, 0))["elbo"]) for _ in range(2)]
    assert elbo[1] == pytest.approx(elbo[0], abs=1e-4)
