"""Every background of every model: made, of finite numbers, or refused in a sentence."""

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.gui.threads import backgrounds as module
from latentlab.gui.threads.backgrounds import BackgroundThread, Wanted, lacking
from latentlab.inference.spread import spread_of
from latentlab.models import MODELS, build_model
from latentlab.space.backgrounds import BACKGROUNDS, View
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import Embedding
from latentlab.space.planes import default_plane
from latentlab.space.raster import Frame

TINY = {
    "vae": {"hidden": [6]}, "cvae": {"hidden": [6], "conditional_prior": "learned"},
    "discrete-vae": {"hidden": [6], "classes": 3}, "autoencoder": {"hidden": [6]},
    "gmm": {"components": 2, "starts": 1}, "bayesian-mixture": {"components": 2, "starts": 1},
    "gplvm": {"inference": "Bayesian", "inducing": 5},
}  # fmt: skip
KINDS = [kind for kind in BACKGROUNDS if kind != "none"]


@pytest.fixture(scope="module")
def few():
    random = np.random.default_rng(0)
    return Dataset("few", random.random((40, 6), dtype=np.float32), np.arange(30, 40), np.arange(40) % 2, ("a", "b"),
                   "bernoulli")  # fmt: skip


def seen(model, data, kind, dark=False):
    """A decoder of the model, and a view of its rows."""
    rows = np.arange(len(data))
    z = model.given(data.labels).embed(data.x, rows)
    plane = default_plane(z)
    xy = plane.project(z)
    low, high = xy.min(0) - 0.5, xy.max(0) + 0.5
    frame = Frame((float(low[0]), float(high[0])), (float(low[1]), float(high[1])), 40, 30)
    wide = spread_of(model, data, rows)
    embedding = Embedding(rows, z, plane, xy, True, spread=wide)
    return LiveDecoder(model), Wanted(kind, frame, embedding, z.mean(0), dark, data)


@pytest.mark.filterwarnings("ignore:Number of distinct clusters")
@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("kind", KINDS)
def test_each_background_of_each_model_is_made_or_refused(name, kind, few, monkeypatch):
    monkeypatch.setattr(View, "cells", lambda view, longer: (16, 12) if longer > 100 else (3, 2))
    model = build_model(name, few, **TINY.get(name, {}))
    decoder, view = seen(model, few, kind)
    thread, made, refused, values = BackgroundThread(), [], [], []
    thread.made.connect(made.append)
    thread.refused.connect(refused.append)
    paint = module.image_of
    monkeypatch.setattr(module, "image_of", lambda of, field, dark: (values.append(field), paint(of, field, dark))[1])
    thread.adopt(lambda: decoder)
    thread.handle(view)
    sentence = lacking(kind, decoder, True)
    assert refused == ([sentence] if sentence else [])
    assert bool(made) != bool(sentence)
    assert all(np.isfinite(field).any() and not np.isinf(field).any() for field in values)
