"""How well a latent space tells the classes: the vote of the nearest rows, beside that in principal components."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from latentlab.data import Dataset
from latentlab.inference.observed import observed
from latentlab.models.protocol import Model

NEIGHBOURS = 5
MOST_VOTERS, MOST_ASKED = 10_000, 2_000  # training rows that vote, and rows that are told by them
MOST_VALUES = 20_000  # in a row, for principal components


class Votes(NamedTuple):
    """The share of `rows` rows whose class their five nearest training rows tell; NaN where nothing can be told."""

    latent: float = math.nan
    principal: float = math.nan
    rows: int = 0


def class_votes(model: Model, data: Dataset, asked: np.ndarray) -> Votes:
    """Whether the five nearest training rows tell the class of the rows `asked`: by places, and by PCA of as many axes.

    Principal components are those of the training rows, of counts after log(1 + x) of rows scaled to the median total.
    Nothing is told of one class, of rows that were trained on, and of a model that is told the class itself.
    """
    if len(data.class_names) < 2 or model.traits.conditions or len(data.train) <= NEIGHBOURS or not len(asked):
        return Votes()
    voters = data.train[:: max(1, len(data.train) // MOST_VOTERS)][:MOST_VOTERS]
    asked = asked[:MOST_ASKED]
    if np.isin(asked, data.train).any():
        return Votes()
    points, places = (model.embed(observed(model, data, rows), rows) for rows in (voters, asked))
    latent = _share_told(points, places, data.labels[voters], data.labels[asked])
    return Votes(latent, _told_by_principal(model.embedding_dim, data, voters, asked), len(asked))


def _told_by_principal(axes: int, data: Dataset, voters: np.ndarray, asked: np.ndarray) -> float:
    from sklearn.decomposition import PCA

    x, new = (np.asarray(data.x[rows]).reshape(len(rows), -1) for rows in (voters, asked))
    if x.shape[1] > MOST_VALUES or axes > min(x.shape):
        return math.nan
    if data.likelihood == "negative-binomial":
        usual = np.median(np.maximum(x.sum(1), 1))
        x, new = (np.log1p(rows * (usual / np.maximum(rows.sum(1, keepdims=True), 1))) for rows in (x, new))
    components = PCA(axes, random_state=0).fit(x)
    return _share_told(components.transform(x), components.transform(new), data.labels[voters], data.labels[asked])


def _share_told(points: np.ndarray, places: np.ndarray, classes: np.ndarray, true: np.ndarray) -> float:
    from sklearn.neighbors import KNeighborsClassifier

    if not (np.isfinite(points).all() and np.isfinite(places).all()):
        return math.nan
    return float(KNeighborsClassifier(NEIGHBOURS).fit(points, classes).score(places, true))
