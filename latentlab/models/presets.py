"""Settings under a name: published set-ups that can be repeated with one word."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any

from latentlab.errors import InputError


@dataclass(frozen=True)
class Preset:
    """A model, settings of model and run, and one line for people."""

    model: str
    settings: dict[str, Any]
    about: str


_BURDA = {
    "latent_dim": 50, "hidden": [200, 200], "activation": "tanh", "likelihood": "bernoulli", "binarise": "each step",
    "epochs": 60, "batch_size": 128, "learning_rate": 1e-3,
}  # fmt: skip
PRESETS = {
    "burda-vae": Preset(
        "vae", _BURDA, "the VAE of Burda, Grosse and Salakhutdinov (2016), one stochastic layer, 60 epochs"
    ),
    "burda-iwae": Preset(
        "vae",
        _BURDA | {"objective": "IWAE", "samples": 5},
        "their IWAE with 5 samples; add --set binarise=once to fix the bits",
    ),
    "memorising": Preset(
        "vae",
        {"latent_dim": 128, "hidden": [512], "delta": 1e-4, "objective": "reconstruction", "epochs": 200},
        "an autoencoder of 128 dimensions without width and KL: it copies rows, and learns nothing of them",
    ),
    "sprites-beta": Preset(
        "vae",
        {"latent_dim": 6, "beta": 4.0, "likelihood": "bernoulli", "warm_up": 10, "epochs": 150},
        "a β-VAE for the factors of the sprites (Higgins and others 2017): some minutes",
    ),
}


def preset(name: str) -> Preset:
    """The preset called `name`; InputError where there is none."""
    if name not in PRESETS:
        near = difflib.get_close_matches(name, PRESETS, n=1)
        hint = f"did you mean {near[0]}?" if near else f"the presets are {', '.join(PRESETS)}."
        raise InputError(f"There is no preset called {name!r}: {hint}")
    return PRESETS[name]
