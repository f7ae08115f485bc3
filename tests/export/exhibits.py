"""A lab's exhibit without a lab."""

import json
from dataclasses import replace

import numpy as np
from PIL import Image

import latentlab as ll
from latentlab.export.exhibit import Exhibit
from latentlab.export.scene import Scene, ShownPath
from latentlab.inference.quadrature import Grid
from latentlab.lab.comparing import Comparison, FigurePair, KeptRun
from latentlab.lab.drawing import Drawn
from latentlab.lab.looking import RowPosterior
from latentlab.space.colouring import LABEL, colouring_of
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import embed_rows


def painted(embedding):
    """A picture whose first pixel tells where the first row lies."""
    return Image.fromarray(np.full((4, 6), int(1e5 * abs(embedding.xy[0, 0])) % 256, np.uint8))


def walk(count):
    return np.linspace([-1, 0], [1, 0], count, dtype=np.float32)


def a_path(at_hand=True, interpolation="linear"):
    """A straight path whose second half strays from the data."""
    places = walk(20)
    return ShownPath("way", interpolation, places[[0, -1]], walk, places, places[:, 0] > 0, at_hand)


def gaussian_posterior(mean, deviation, row=3):
    """A row of two dimensions whose true posterior is a Gaussian that q misses by a little."""
    axes = tuple(np.linspace(m - 4 * d, m + 4 * d, 41) for m, d in zip(mean, deviation, strict=True))
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1)
    density = np.exp(-0.5 * (((grid - mean) / deviation) ** 2).sum(-1))
    means, deviations = np.stack([np.asarray(mean) + 0.1, mean]), np.stack([np.asarray(deviation) * 1.2, deviation])
    return RowPosterior(
        row, -30.5, -30.0, -29.5, 0.01, True, 900.0, "quadrature", Grid(axes, density, -29.5), means, deviations, 2.0
    )


def scene(data, embedding, run, **more):
    """All that a figure can show of an exhibit of 2-D places."""
    other = KeptRun("Run 1 vae", LiveDecoder(run.model), embedding, {})
    shift = np.full(len(embedding.rows), 0.25, np.float32)
    figures = [FigurePair("IWAE (50), Bernoulli, 9 of 9 rows", (-3.5, 0.03), (-3.25, 0.04))]
    z = walk(5)
    decoded = run.model.decode(run.model.latent(np.resize(z, (len(z), run.model.embedding_dim))))
    shown = {
        "coloured": colouring_of(data, LABEL), "paths": (a_path(), a_path(False, "geodesic")), "history": run.history,
        "kl": np.array([0.5, 1.5]), "drawn": Drawn(z, decoded, "z ~ p(z).", None, 1),
        "posterior": gaussian_posterior([0.0, 1.0], [0.5, 1.0]),
        "comparison": Comparison(1, other, embedding, embedding.rows, shift, 0.5, 0.01, figures),
    }  # fmt: skip
    return Scene(**shown | more)


def exhibit(data, name="vae", condition=None, **more):
    settings = {"hidden": [4]} if name in ("vae", "cvae") else {}
    run = ll.train(ll.build_model(name, data, **settings), data, epochs=2, device="cpu")
    embedding = embed_rows(LiveDecoder(run.model), data, None)
    shown = {
        "data": data, "record": run.freeze(), "embedding": embedding, "probe": np.array([0.5, -1], np.float32),
        "walk": walk, "condition": condition, "selected": None, "scene": scene(data, embedding, run),
        "snapshots": tuple(run.snapshots), "paint": painted, "decoder": lambda: LiveDecoder(run.model),
        "made_by": json.dumps(["train", "export"]),
    }  # fmt: skip
    return Exhibit(**shown | more)


def mixture_of(data):
    """The exhibit of a mixture of three components."""
    base = exhibit(data)
    run = ll.train(ll.build_model("gmm", data, components=3, starts=1), data, epochs=3, device="cpu")
    decoder = LiveDecoder(run.model)
    embedding = embed_rows(decoder, data, None)
    probe = embedding.z.mean(0)
    return replace(base, record=run.freeze(), embedding=embedding, probe=probe, decoder=lambda: LiveDecoder(run.model))
