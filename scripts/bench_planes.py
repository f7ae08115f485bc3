"""The benchmarks of what is decoded and laid out behind the rows, and of the ways between them."""

from __future__ import annotations

import os
import statistics
import time
from typing import Any

from bench_common import Heartbeat, at, close, median_ms, open_window, say, wait
from bench_map import HEIGHT, WIDTH, cloud

MNIST = "LATENTLAB_MNIST"


def mnist(**settings: Any) -> tuple[Any, Any, Any]:
    """MNIST from the folder named by --mnist, and a VAE trained on it for a few epochs."""
    import latentlab as ll

    folder = os.environ.get(MNIST)
    if not folder:
        raise SystemExit("This benchmark needs MNIST's idx files: python3 scripts/bench.py … --mnist FOLDER")
    data = ll.load_dataset(folder)
    model = ll.build_model("vae", data, **settings)
    return data, model, ll.train(model, data, epochs=5, seed=0)


def bench_tiles() -> None:
    """24 × 24 decoded tiles of a trained two-dimensional VAE: the whole, and how soon they are given up."""
    import numpy as np

    from latentlab.errors import Cancelled
    from latentlab.space.backgrounds import View
    from latentlab.space.backgrounds.tiles import tiles
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding
    from latentlab.space.planes import axes_plane
    from latentlab.space.raster import Frame
    from latentlab.worker.processors import compute_with

    data, model, _ = mnist(latent_dim=2)
    compute_with(1)
    decoder = LiveDecoder(model)
    z = model.encode(data.x[:1000])
    embedding = Embedding(np.arange(1000), z, axes_plane(2), z, False)
    frame, probe, side = Frame((-3, 3), (-3, 3), WIDTH, HEIGHT), np.zeros(2, np.float32), 24

    def whole() -> None:
        tiles(View(frame, embedding, probe, decoder, data), side, side)

    def given_up(after: int) -> float:
        calls, asked = [0], [0.0]

        def check() -> None:
            calls[0] += 1
            if calls[0] == after:
                asked[0] = time.perf_counter()  # the hand moves just after this look
            elif calls[0] > after:
                raise Cancelled

        try:
            tiles(View(frame, embedding, probe, decoder, data, check), side, side)
        except Cancelled:
            return 1000 * (time.perf_counter() - asked[0])
        return 0.0

    whole()
    say(
        "tiles", tiles=side * side, whole_ms=median_ms(whole, 9),
        given_up_after_ms=max(given_up(after) for after in range(1, 12)),
    )  # fmt: skip


def bench_geodesic() -> None:
    """20 pairs of held-out rows of different classes: geodesics against straight lines, 60 frames each."""
    import numpy as np

    from latentlab.space.geodesic import geodesic, graph_of
    from latentlab.space.geometry import decoder_of, evenness, step_lengths
    from latentlab.space.paths import Path as Way
    from latentlab.space.paths import Track, refined
    from latentlab.space.tracks import track_of

    data, model, _ = mnist(latent_dim=2)
    import torch

    torch.set_num_threads(1)
    decode, random = decoder_of(model), np.random.default_rng(0)
    z = model.encode(data.x[data.held_out])
    labels = data.labels[data.held_out]
    graph = graph_of(decode, z)
    more_even, longer, seconds = [], [], []
    while len(seconds) < 20:
        a, b = random.integers(0, len(z), 2)
        if labels[a] == labels[b]:
            continue
        began = time.perf_counter()
        track = Track(refined(geodesic(decode, z[a], z[b], graph), 4).astype(np.float32))
        seconds.append(time.perf_counter() - began)
        straight = track_of(Way(np.stack([z[a], z[b]])))
        steps, line = (step_lengths(decode, one.places) for one in (track, straight))
        even = evenness(step_lengths(decode, track.at_even_steps(60, steps)))
        more_even.append(evenness(step_lengths(decode, straight.at_even_latent(60))) / even)
        longer.append(steps.sum() / line.sum())
    say(
        "geodesic", pairs=20, times_more_even_worst=min(more_even), times_more_even_median=statistics.median(more_even),
        length_over_straight_worst=float(max(longer)), length_over_straight_median=float(statistics.median(longer)),
        seconds_worst=max(seconds), seconds_median=statistics.median(seconds),
    )  # fmt: skip


def bench_planes() -> None:
    """How faithful PCA and UMAP planes of an eight-dimensional VAE are, on held-out rows of 20,000."""
    import numpy as np

    from latentlab.space.fidelity import fidelity
    from latentlab.space.inverse_plane import learn_inverse
    from latentlab.space.layout import LayoutPlane, layout_of
    from latentlab.space.planes import pca_plane

    data, model, _ = mnist(latent_dim=8)
    rows = np.sort(np.random.default_rng(0).permutation(len(data))[:20_000])
    z, held_out = model.encode(data.x[rows]), np.isin(rows, data.held_out)
    flat = pca_plane(z)
    began = time.perf_counter()
    xy = layout_of("umap", z)
    took = time.perf_counter() - began
    bent = LayoutPlane("umap", z, xy, learn_inverse(xy, z, np.flatnonzero(~held_out)))
    x = data.x[rows[held_out]]
    for name, plane, places in (("PCA", flat, flat.project(z)), ("UMAP", bent, xy)):
        found = fidelity(plane, model.decode, x, z[held_out], places[held_out])
        say(
            "planes", plane=name, error_from_plane=found.from_plane, error_from_z=found.from_z,
            error_from_mean=found.from_mean, share=found.share, held_out_rows=len(x),
        )  # fmt: skip
    say("planes", umap_seconds=took)


def bench_tsne() -> None:
    """t-SNE of 70,000 rows in the window: how late the GUI thread is meanwhile, and how soon it is given up."""
    import numpy as np

    import latentlab as ll
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding
    from latentlab.space.planes import PlaneChoice, pca_plane

    data = ll.Dataset("cloud", cloud(70_000)[0], np.empty(0, np.int64))
    model = ll.build_model("vae", data, latent_dim=8)
    model.begin(data, 0)
    z = np.random.default_rng(0).normal(size=(70_000, 8)).astype(np.float32)
    z[:, 0] += 4 * np.random.default_rng(1).integers(0, 10, 70_000)
    window = open_window(data, latent_dim=8, run={"device": "cpu"})
    lab = window.lab
    lab._take_run(ll.Run(model, data), LiveDecoder(model), going=False)
    plane = pca_plane(z)
    lab.show_embedding(Embedding(np.arange(70_000), z, plane, plane.project(z), True))
    lab.projection.choose(PlaneChoice("tsne"))
    late = Heartbeat().listen(20)
    began = time.perf_counter()
    lab.projection.cancel()
    wait(10, lambda: not lab.projection.busy)
    gone = time.perf_counter() - began
    close(window)
    say(
        "tsne", rows=70_000, late_p99_ms=at(0.99, late), late_worst_ms=late[-1], cancelled_after_s=gone,
        beats=len(late),
    )  # fmt: skip
