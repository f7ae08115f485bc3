"""What the walk over all pairs of settings is made of: small data of every kind, options, and the pairs of these."""

import itertools
from collections import Counter
from dataclasses import dataclass

import numpy as np

from latentlab.data import Dataset

WALKED: Counter = Counter()  # how many pairs ended how, told at the end of the tests


def _labelled(name, x, held_out, classes, likelihood):
    labels = np.arange(len(x)) % classes
    names = tuple(f"class {k}" for k in range(classes))
    return Dataset(name, x.astype(np.float32), np.asarray(held_out, np.int64), labels, names, likelihood)


def _plain(name, x, held_out, likelihood):
    return Dataset(name, x.astype(np.float32), np.asarray(held_out, np.int64), likelihood=likelihood)


def datasets():
    """Small data of every kind, by what they are."""
    random = np.random.default_rng(3)
    greys = random.random((14, 4, 4))
    reals = random.normal(3, 2, (13, 3)) @ np.array([[1, 0.5, 0], [0, 1, 0.3], [0, 0, 1]])
    counts = random.poisson(random.gamma(2, 4, (12, 5)))
    return {
        "greys": _labelled("greys", greys, [12, 13], 3, "bernoulli"),
        "bits": _labelled("bits", greys > 0.5, [12, 13], 3, "bernoulli"),
        "reals": _labelled("reals", reals, [11, 12], 3, "gaussian"),
        "counts": _labelled("counts", counts, [10, 11], 3, "negative-binomial"),
        "levels": _labelled("levels", np.round(greys * 3) / 3, [12, 13], 3, "bernoulli"),
        "no labels": _plain("no labels", greys, [12, 13], "bernoulli"),
        "one class": _labelled("one class", greys, [12, 13], 1, "bernoulli"),
        "three rows": _labelled("three rows", greys[:3], [], 3, "bernoulli"),
        "one column": _labelled("one column", reals[:, :1], [12], 3, "gaussian"),
        "two columns": _labelled("two columns", reals[:, :2], [12], 3, "gaussian"),
        "constant column": _labelled("constant column", np.c_[reals, np.ones(13)], [12], 3, "gaussian"),
        "equal rows": _labelled("equal rows", np.repeat(reals[:2], 6, 0), [11], 3, "gaussian"),
    }


@dataclass(frozen=True)
class Option:
    """One choice, with what else it needs to mean anything, so that its pairs are not refused for the lack of it."""

    name: str
    settings: dict
    data: str = "greys"
    chosen: bool = False  # whether the data are the choice

    def __repr__(self):
        return self.name


def options(**values):
    """An option for each value of each setting."""
    return [Option(f"{name}={value}", {name: value}) for name, each in values.items() for value in each]


def of_data():
    """The kinds of data as options."""
    return [Option(f"data={name}", {}, name, True) for name in datasets()]


NETWORK = [
    *options(hidden=[[], [5], [4, 3]], activation=["tanh", "silu"]),
    Option("convolutional", {"network": "convolutional"}),
]
HEADS = [
    *options(likelihood=["bernoulli", "gaussian", "gaussian-each", "gaussian-varying", "categorical"]),
    Option("counts", {"likelihood": "negative-binomial"}, "counts"),
    Option("counts given their total", {"likelihood": "negative-binomial-given-total"}, "counts"),
    Option("σ=0.5", {"likelihood": "gaussian", "sigma": 0.5}),
    Option("σ=0.001", {"likelihood": "gaussian", "sigma": 1e-3}),
    Option("levels=4", {"likelihood": "categorical", "levels": 4}),
    Option("levels=256", {"likelihood": "categorical", "levels": 256}),
    Option("σ alone", {"sigma": 0.5}),
    Option("levels alone", {"levels": 4}),
    *options(binarise=["each step", "once"]),
]
VAE = [
    *options(latent_dim=[1, 5]),
    *NETWORK,
    *HEADS,
    *options(
        beta=[0.0, 0.5, 1e4],
        objective=["IWAE", "reconstruction", "independent z"],
        inference=["free"],
        samples=[2, 3],
        warm_up=[2.0],
        free_bits=[0.3, 100.0],
        gradient=["score"],
        delta=[1e-3, 0.3, 10.0],
        weight_decay=[0.1, 1e3],
        pseudo_inputs=[7],
        e_steps=[1],
    ),
    Option("pseudo-inputs", {"prior": "pseudo-inputs"}),
    Option("one pseudo-input", {"prior": "pseudo-inputs", "pseudo_inputs": 1}),
    Option("E-steps and M-steps", {"e_steps": 1, "m_steps": 2}),
]
MODELS = {
    "vae": VAE,
    "cvae": [*VAE, *options(conditional_prior=["learned"])],
    "discrete-vae": [
        *options(latent_dim=[1, 3], classes=[2, 5]),
        *NETWORK,
        *HEADS,
        *options(estimator=["score function"], temperature=[0.05, 10.0], samples=[2, 7]),
        Option("score function of 2", {"estimator": "score function", "samples": 2}),
    ],
    "autoencoder": [*options(latent_dim=[1, 3]), *NETWORK],
    "linear-autoencoder": options(latent_dim=[1, 3]),
}
BASE = {
    "vae": {"hidden": [4], "activation": "tanh"},
    "cvae": {"hidden": [4], "activation": "tanh"},
    "discrete-vae": {"hidden": [4], "activation": "tanh", "classes": 3},
    "autoencoder": {"hidden": [4], "activation": "tanh"},
    "linear-autoencoder": {},
}


def base_of(model, chosen):
    """Small networks where the options leave them open."""
    base = dict(BASE[model])
    if chosen.get("network") == "convolutional":
        return {name: value for name, value in base.items() if name not in ("hidden", "activation")} | chosen
    if chosen.get("hidden") == []:
        base.pop("activation", None)
    return base | chosen


def pairs(model):
    """Every two options that do not contradict each other, as (words, settings, name of the data)."""
    every = [Option("defaults", {}), *MODELS[model], *of_data()]
    for first, second in itertools.combinations(every, 2):
        shared = first.settings.keys() & second.settings.keys()
        if any(first.settings[name] != second.settings[name] for name in shared):
            continue
        data = {option.data for option in (first, second) if option.chosen or option.data != "greys"}
        if len(data) > 1:
            continue
        settings = base_of(model, {**first.settings, **second.settings})
        yield f"{first} × {second}", settings, next(iter(data), "greys")
