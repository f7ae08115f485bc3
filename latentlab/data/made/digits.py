"""Handwritten digits, kept in a file."""

from __future__ import annotations

import numpy as np

from latentlab.data.columns import words
from latentlab.data.dataset import Dataset, held_out_share
from latentlab.resources import resource


def load_digits() -> Dataset:
    """1,797 handwritten digits of 8 × 8 pixels in 17 grey levels (Alpaydin and Kaynak 1998), scaled to [0, 1].

    The same rows in the same order as scikit-learn's ``load_digits``; a seeded tenth is held out.
    """
    with np.load(resource("data/digits.npz"), allow_pickle=False) as archive:
        images, labels = archive["images"], archive["labels"]
    return Dataset(
        name="digits",
        x=np.divide(images, 16, dtype=np.float32),
        held_out=held_out_share(len(images)),
        labels=labels.astype(np.int64),
        class_names=tuple("0123456789"),
        likelihood="bernoulli",
        source={"kind": "builtin", "name": "digits"},
        about="1,797 handwritten digits of 8 × 8 pixels, ten classes: a good map in half a minute",
        columns={"digit": words([str(label) for label in labels])},
        label_name="digit",
    )
