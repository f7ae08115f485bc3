"""Every family that has a decoder and every likelihood, trained a little: what files of models are tried with."""

import json

import numpy as np

import latentlab as ll
from latentlab.data import Dataset
from latentlab.export.exhibit import Exhibit
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import embed_rows

ROWS = 60


def of(shape, likelihood="gaussian"):
    random = np.random.default_rng(0)
    x = random.poisson(5, (ROWS, *shape)) if "binomial" in likelihood else random.random((ROWS, *shape))
    labels, classes = np.arange(ROWS) % 3, ("a", "=b", "c")
    held_out = np.arange(50, ROWS)
    return Dataset("made", x.astype(np.float32), held_out, labels, classes, likelihood)


TABLE, GREY, COLOUR = of((5,)), of((17, 18), "bernoulli"), of((16, 17, 3), "bernoulli")
COUNTS = of((6,), "negative-binomial")
SMALL = {"hidden": [8]}
CASES = {
    "bernoulli": ("vae", GREY, {"likelihood": "bernoulli"}),
    "bernoulli mlp": ("vae", GREY, SMALL | {"activation": "tanh"}),
    "gaussian": ("vae", TABLE, SMALL | {"likelihood": "gaussian"}),
    "gaussian-each": ("vae", TABLE, SMALL | {"likelihood": "gaussian-each", "activation": "silu"}),
    "gaussian-varying": ("vae", COLOUR, {"likelihood": "gaussian-varying"}),
    "categorical": ("vae", GREY, {"likelihood": "categorical"}),
    "negative-binomial": ("vae", COUNTS, SMALL | {"likelihood": "negative-binomial"}),
    "given total": ("vae", COUNTS, SMALL | {"likelihood": "negative-binomial-given-total"}),
    "delta": ("vae", TABLE, SMALL | {"delta": 0.1}),
    "free": ("vae", TABLE, SMALL | {"inference": "free"}),
    "pseudo-inputs": ("vae", TABLE, SMALL | {"prior": "pseudo-inputs"}),
    "cvae": ("cvae", TABLE, SMALL),
    "cvae pictures": ("cvae", COLOUR, {}),
    "discrete-vae": ("discrete-vae", TABLE, SMALL),
    "autoencoder": ("autoencoder", TABLE, SMALL),
    "linear-autoencoder": ("linear-autoencoder", TABLE, {}),
    "ppca": ("ppca", TABLE, {}),
    "factor-analysis": ("factor-analysis", TABLE, {}),
    "gplvm": ("gplvm", TABLE, {}),
    "gplvm Bayesian": ("gplvm", TABLE, {"inference": "Bayesian"}),
    "gplvm linear": ("gplvm", TABLE, {"kernel": "linear"}),
    "gmm": ("gmm", TABLE, {}),
    "gmm diagonal": ("gmm", TABLE, {"covariance": "diagonal"}),
    "gmm pictures": ("gmm", GREY, {}),
    "bayesian-mixture": ("bayesian-mixture", TABLE, {"starts": 1}),
    "mean-field": ("mean-field", TABLE, {}),
}
_shown = {}


def shown_of(case):
    """What a lab shows of a case, made once."""
    if case not in _shown:
        _shown[case] = _exhibit(*CASES[case])
    return _shown[case]


def _exhibit(name, data, settings):
    run = ll.train(ll.build_model(name, data, **settings), data, epochs=1, device="cpu")
    placed = embed_rows(LiveDecoder(run.model), data, None)
    return Exhibit(
        data=data, record=run.freeze(), embedding=placed, probe=placed.z[0], walk=None,
        condition=0 if run.model.traits.conditions else None, selected=None, snapshots=(), paint=None,
        decoder=lambda: LiveDecoder(run.model), made_by=json.dumps([["train", {}], ["export", {}]]),
    )  # fmt: skip


def both(shown):
    """Rows, latent values, labels (or none), and the model's own answers to them."""
    from latentlab.export.models.graphs import examples

    x, z = examples(shown)
    model, labels = shown.whole_model, ()
    if model.traits.conditions:
        labels = (np.arange(len(x)) % model.traits.conditions,)
        model = model.given(labels[0])
    encoded = None if model.traits.searches else model.encode(x.numpy())
    return x.numpy(), z.numpy(), labels, encoded, model.decode(z.numpy())


def near(found, wanted):
    """Whether it agrees to 1e-5, beside the greatest value."""
    return np.abs(found - wanted).max() <= 1e-5 * max(1.0, np.abs(wanted).max())
