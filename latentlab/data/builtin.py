"""Datasets that come with LatentLab: nothing to download."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources

import numpy as np

from latentlab.data.dataset import Dataset, held_out_tenth


@dataclass(frozen=True)
class Card:
    """What a person reads before choosing a built-in dataset."""

    name: str
    title: str
    about: str
    load: Callable[[], Dataset]


def load_digits() -> Dataset:
    """1,797 handwritten digits of 8 × 8 pixels in 17 grey levels (Alpaydin and Kaynak 1998), scaled to [0, 1].

    The same rows in the same order as scikit-learn's ``load_digits``; a seeded tenth is held out.
    """
    with resources.files("latentlab.data").joinpath("digits.npz").open("rb") as stream:
        archive = np.load(stream, allow_pickle=False)
        images, labels = archive["images"], archive["labels"]
    return Dataset(
        name="digits",
        x=np.divide(images, 16, dtype=np.float32),
        held_out=held_out_tenth(len(images)),
        labels=labels.astype(np.int64),
        class_names=tuple("0123456789"),
        likelihood="bernoulli",
        source={"kind": "builtin", "name": "digits"},
        about=DIGITS.about,
    )


def load_blobs() -> Dataset:
    """1,500 points of the plane from three Gaussians, two of them long and crossing; a seeded tenth is held out."""
    random = np.random.RandomState(0)
    shapes = ([[0, -0.1], [1.7, 0.4]], (0, 0)), ([[0, 1], [2, 0.1]], (-2.5, 1)), ([[0.7, 0], [0, 0.7]], (-6, 3))
    x = np.concatenate([random.randn(500, 2) @ np.array(shape) + centre for shape, centre in shapes])
    return Dataset(
        name="blobs",
        x=x.astype(np.float32),
        held_out=held_out_tenth(len(x)),
        labels=np.repeat(np.arange(3), 500),
        class_names=("long", "wide", "round"),
        likelihood="gaussian",
        source={"kind": "builtin", "name": "blobs"},
        about=BLOBS.about,
    )


DIGITS = Card(
    name="digits",
    title="Digits",
    about="1,797 handwritten digits of 8 × 8 pixels, ten classes: a good map in half a minute",
    load=load_digits,
)
BLOBS = Card(
    name="blobs",
    title="Three blobs",
    about="1,500 points of the plane from three Gaussians: see a mixture learn, component by component",
    load=load_blobs,
)
CARDS = {card.name: card for card in (DIGITS, BLOBS)}
