"""Every family with a decoder, and every head, on small rows; with places to decode at."""

import numpy as np

import latentlab as ll

R = np.random.default_rng(0)
NAMES = ("a", "b", "c")


def rows(name, x, likelihood):
    return ll.Dataset(name, x.astype(np.float32), np.arange(50, 60), np.arange(60) % 3, NAMES, likelihood)


PICTURES = rows("pictures", R.random((60, 16, 18)), "bernoulli")
COLOURS = rows("colours", R.random((60, 18, 16, 3)), "bernoulli")
COUNTS = rows("counts", R.poisson(3 + 20 * (np.arange(60) % 3)[:, None], (60, 7)), "negative-binomial")
SMALL = {"hidden": [5], "network": "mlp"}
FAMILIES = [
    *[("vae", PICTURES, SMALL | {"activation": each}) for each in ("relu", "tanh", "silu")],
    *[("vae", PICTURES, SMALL | {"likelihood": each}) for each in ("gaussian-each", "gaussian-varying", "categorical")],
    *[("vae", COUNTS, {"hidden": [5], "likelihood": f"negative-binomial{each}"}) for each in ("", "-given-total")],
    ("vae", PICTURES, {}), ("vae", COLOURS, {"likelihood": "gaussian"}), ("cvae", PICTURES, SMALL),
    ("discrete-vae", PICTURES, SMALL), ("autoencoder", COLOURS, SMALL), ("linear-autoencoder", PICTURES, {}),
    ("ppca", PICTURES, {}), ("factor-analysis", COUNTS, {}), ("mean-field", COUNTS, {}),
    ("gplvm", COUNTS, {"kernel": "rbf"}), ("gplvm", COUNTS, {"kernel": "linear"}),
    ("gplvm", PICTURES, {"inference": "Bayesian"}), ("bayesian-mixture", COUNTS, {}), ("gmm", PICTURES, {}),
    *[("gmm", COUNTS, {"covariance": each}) for each in ("full", "tied", "diagonal", "spherical")],
]  # fmt: skip


def name_of(family):
    name, data, settings = family
    return "-".join([name, data.name, *map(str, settings.values())])


def built(family):
    """The model under a condition where it has any, and a few places (n, p)."""
    name, data, settings = family
    model = ll.build_model(name, data, **settings)
    if model.traits.components:  # at the start they may all be one
        ll.train(model, data, epochs=3, device="cpu")
    else:
        model.begin(data, 0)
    model = model.given(1) if model.traits.conditions else model
    among = data.x[:3].reshape(3, -1)
    return model, among if model.traits.components else R.normal(size=(3, model.embedding_dim)).astype(np.float32)
