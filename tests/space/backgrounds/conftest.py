"""A few rows, and what lies behind them."""

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.inference.spread import spread_of
from latentlab.space.backgrounds import View
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import Embedding
from latentlab.space.planes import default_plane
from latentlab.space.raster import Frame


@pytest.fixture(scope="session")
def few():
    random = np.random.default_rng(0)
    return Dataset("few", random.random((40, 6), dtype=np.float32), np.arange(30, 40), np.arange(40) % 2, ("a", "b"),
                   "bernoulli")  # fmt: skip


@pytest.fixture
def view_of(few):
    """Makes the view of a model's rows, over all of them or over ranges of x and y."""

    def make(model, x=None, y=None, data=few, **others):
        rows = np.arange(len(data))
        z = model.given(data.labels).embed(data.x, rows)
        plane = default_plane(z)
        xy = plane.project(z)
        (left, low), (right, high) = (xy.min(0) - 0.5).tolist(), (xy.max(0) + 0.5).tolist()
        frame = Frame(x or (left, right), y or (low, high), 40, 30)
        embedding = Embedding(rows, z, plane, xy, True, spread=spread_of(model, data, rows))
        return View(frame, embedding, z.mean(0), LiveDecoder(model), data, **others)

    return make
