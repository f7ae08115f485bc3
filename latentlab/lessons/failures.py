"""Known failures of autoencoders, each as something to try on a training that goes on, and its cure likewise."""

from __future__ import annotations

from typing import Any, NamedTuple


class Failure(NamedTuple):
    """`tried` are values of :class:`latentlab.models.what_if.WhatIf`, `cure` too; `says` and `cured` what is seen.

    `preset` is what must be trained anew for it (a name of :data:`latentlab.models.presets.PRESETS`), "" for nothing.
    """

    tried: dict[str, Any]
    says: str
    cure: dict[str, Any]
    cured: str
    preset: str = ""


FAILURES = {
    "Plain autoencoder": Failure(
        {"objective": "reconstruction", "delta": 0.0},
        "q has no width and the KL costs nothing: rows spread far beyond the prior, and what lies between them decodes "
        "to nothing that was learned.",
        {},
        "With width and KL, rows come back to where the prior is, and what lies between them is learned too.",
    ),
    "Everything at 0": Failure(
        {"objective": "KL only"},
        "Only the KL is left: q becomes the prior for every row, all lie at 0, and z says nothing of x.",
        {},
        "The reconstruction rewards a q that tells rows apart: they part again.",
    ),
    "Mean of the data": Failure(
        {"objective": "independent z"},
        "z is drawn without a look at x, so the best that any z can decode to is the mean of the data: drag the probe.",
        {},
        "With z from q(z|x) the decoder learns again what each z is of.",
    ),
    "Collapse": Failure(
        {"beta": 20.0},
        "The KL costs twenty times as much as it is worth: q becomes the prior, and the decoder does without z.",
        {"objective": "reconstruction", "delta": 0.1},
        "With a sharp q and no KL, z pays again, and dimensions are used; then press All as set.",
    ),
    "Memorising": Failure(
        {},
        "More dimensions than values, no width, no KL: rows are copied, new ones and noise as well, and draws of p(z) "
        "decode to nothing (Samples).",
        {"objective": "ELBO", "delta": 1.0},
        "Width and KL leave room for what rows share only: draws of p(z) decode nearer to data again.",
        preset="memorising",
    ),
}
