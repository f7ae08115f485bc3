"""Datasets that come with LatentLab: nothing to download. One is kept in a file, the others are made by a rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

import numpy as np

from latentlab.data.columns import words
from latentlab.data.dataset import Dataset, held_out_share
from latentlab.errors import InputError
from latentlab.resources import resource
from latentlab.settings import make


@dataclass(frozen=True)
class Card:
    """What a person reads before choosing a built-in dataset.

    `maker` names the module, settings dataclass and function that make it, or is None for one kept in a file; `preset`
    names the settings that show what it is good for.
    """

    name: str
    title: str
    about: str
    good_for: str
    maker: tuple[str, str, str] | None = None
    preset: str = ""

    @property
    def settings(self) -> type | None:
        """The dataclass of what can be chosen about it."""
        if self.maker is None:
            return None
        return getattr(import_module(f"latentlab.data.made.{self.maker[0]}"), self.maker[1])

    def load(self, values: Mapping[str, Any] | None = None) -> Dataset:
        """The dataset; `values` are fields of its settings, and `label`, the column that is to be the class.

        Raises :class:`InputError` for what cannot be.
        """
        if self.maker is None:
            if values:
                raise InputError(f"{self.name} is as it is: nothing about it can be chosen.")
            return load_digits()
        module = import_module(f"latentlab.data.made.{self.maker[0]}")
        make_it: Callable[[Any], Dataset] = getattr(module, self.maker[2])
        chosen = dict(values or {})
        label = chosen.pop("label", None)
        data = make_it(make(self.settings, chosen))
        return data if label is None else _labelled(data, label)


def _labelled(data: Dataset, label: Any) -> Dataset:
    """The same rows under the classes of another column, such as a conditional model is to know."""
    if label not in data.columns or data.columns[label].distinct > 1000:
        usable = [name for name, column in data.columns.items() if column.distinct <= 1000]
        raise InputError(f"{data.name} has no column {label!r} of classes; it has {', '.join(usable)}.")
    labels, names = data.columns[label].as_classes()
    source = {**data.source, "settings": {**data.source["settings"], "label": label}}
    return replace(data, labels=labels, class_names=names, label_name=label, source=source)


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
        about=CARDS["digits"].about,
        columns={"digit": words([str(label) for label in labels])},
        label_name="digit",
    )


CARDS = {
    card.name: card
    for card in (
        Card("digits", "Digits", "1,797 handwritten digits of 8 × 8 pixels, ten classes: a good map in half a minute",
             "a first look at any model"),
        Card("blobs", "Three blobs", "1,500 points of the plane from three Gaussians: see a mixture learn",
             "mixtures", ("points", "BlobsSize", "make_blobs")),
        Card("sprites", "Sprites", "White shapes on black, 32 × 32 pixels: shape, scale, rotation, x and y are known",
             "disentanglement: does each latent dimension find a factor?", ("sprites", "PictureSize", "make_sprites"),
             "sprites-beta"),
        Card("glyphs", "Glyphs", "Letters and digits of 17 faces, 28 × 28 pixels: slant, weight and place are known",
             "conditional models, traversals of slant and weight", ("glyphs", "Glyphs", "make_glyphs")),
        Card("faces", "Faces", "Cartoon faces in colour, 32 × 32 pixels: skin, eyes, mouth, hair and tilt are known",
             "colour, paths and films", ("faces", "PictureSize", "make_faces")),
        Card("moons", "Moons", "3,000 points of two half circles: no straight line parts them",
             "seeing a decoder bend", ("points", "Size", "make_moons")),
        Card("rings", "Rings", "3,000 points of three rings around one middle: holes that a Gaussian has not",
             "where the aggregate posterior leaves the prior", ("points", "Size", "make_rings")),
        Card("swiss-roll", "Swiss roll", "3,000 points of a sheet rolled up in space: can two dimensions unroll it?",
             "linear against nonlinear", ("points", "Size", "make_swiss_roll")),
        Card("counts", "Counts", "2,000 simulated cells, counts of 200 genes: five kinds in two batches",
             "the negative binomial likelihood, and batches as conditions", ("counts", "Counts", "make_counts")),
    )
}  # fmt: skip
"""The built-in datasets by name."""
