"""The benchmarks of what models let a person wait for: fits, codes of rows and evidence beside their peers.

`ratio` is our time over the peer's, in turns; `bar` is what it is to be at most: 0.5 where the mathematics is the same.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable
from typing import Any

from bench_common import HIDDEN, LATENT, VALUES, median_ms, say
from bench_turns import beside, in_turns, most_memory, ratio_of

MOST_GROWTH = 12.0  # times as long for ten times the rows
COARSEST, FINEST = 32, 1024  # places along each dimension of a grid


def clustered(rows: int, values: int = 16, count: int = 20) -> Any:
    """Rows of as many Gaussians, all of them to be learned from."""
    import numpy as np

    import latentlab as ll

    random = np.random.default_rng(0)
    centres = 3 * random.normal(size=(count, values))
    x = centres[random.integers(0, count, rows)] + random.normal(size=(rows, values))
    return ll.Dataset("made-up", x.astype(np.float32), np.empty(0, np.int64))


def bench_ppca(rows: int = 1_000_000, values: int = 100, latent: int = 10) -> None:
    """Probabilistic PCA from the rows to its loadings, beside scikit-learn's randomised PCA."""
    import numpy as np
    import torch
    from sklearn.decomposition import PCA

    import latentlab as ll
    from latentlab.models.protocol import Batch, Pace

    random = np.random.default_rng(0)
    x = random.standard_normal((rows, latent), np.float32) @ random.standard_normal((latent, values), np.float32)
    x += 0.5 * random.standard_normal((rows, values), np.float32)
    data = ll.Dataset("made-up", x, np.empty(0, np.int64))
    model = ll.build_model("ppca", data, latent_dim=latent, fit="closed form")
    batch = Batch(torch.from_numpy(x), torch.arange(rows))

    def ours() -> None:
        model.begin(data, 0)
        model.step(batch, Pace(0.0, 0.0))

    def peer(solver: str = "randomized") -> Any:
        return PCA(latent, svd_solver=solver, random_state=0).fit(x)

    with most_memory() as memory:
        ours()
    exact = peer("covariance_eigh").explained_variance_
    top = model.parameters["loadings"].square().sum(0) + model.parameters["noise"][0]
    agree = float(np.abs(top.numpy() / (exact * (rows - 1) / rows) - 1).max())
    beside("ppca", 0.5, ours, peer, rows=rows, values=values, memory_mb=memory[0], largest_difference=agree)


def bench_kmeans(rows: int = 200_000, starts: int = 5, looked_at: int = 20_000) -> None:
    """Starts of a mixture by k-means, each climbed by EM on a spread of the rows, beside GaussianMixture's of the same.

    Clustering alone, of all rows, is told beside: `clustering_s`.
    """
    import warnings

    from sklearn.cluster import KMeans
    from sklearn.mixture import GaussianMixture

    import latentlab as ll

    warnings.simplefilter("ignore")  # of starts that have not converged
    data = clustered(rows)
    model, some = ll.build_model("gmm", data, components=20, starts=starts), data.x[:: rows // looked_at]
    peer = GaussianMixture(20, n_init=starts, tol=1e-5, max_iter=500, random_state=0)
    clustering = median_ms(lambda: KMeans(20, n_init=starts, random_state=0).fit(data.x), 3) / 1000
    beside(
        "kmeans", 0.5, lambda: model.begin(data, 0), lambda: peer.fit(some), rows=rows, starts=starts,
        clustering_s=clustering,
    )  # fmt: skip


def bench_gplvm(rows: int = 1000, values: int = 12, steps: int = 20) -> None:
    """Steps of the GPLVM by MAP, beside the textbook's: float64, the same kernel, a gradient through Cholesky."""
    import numpy as np
    import torch

    import latentlab as ll
    from latentlab.models.protocol import Batch, Pace

    random = np.random.default_rng(0)
    z = random.normal(size=(rows, 2))
    x = (np.tanh(z @ random.normal(size=(2, values))) + 0.1 * random.normal(size=(rows, values))).astype(np.float32)
    data = ll.Dataset("made-up", x, np.empty(0, np.int64))
    model = ll.build_model("gplvm", data, inference="MAP", latent_dim=2)
    batch, pace = Batch(torch.from_numpy(x), torch.arange(rows)), Pace(0.02, 1.0)
    theirs = plain_gplvm(torch.from_numpy(x).double(), model.own["z"].detach().clone())

    def ours() -> None:
        for _ in range(steps):
            model.step(batch, pace)

    def peer() -> None:
        for _ in range(steps):
            theirs()

    beside("gplvm", 0.5, ours, peer, rows=rows, values=values, steps=steps)


def plain_gplvm(y: Any, start: Any) -> Callable[[], None]:
    """One step of Adam up log p(X|Z) + log p(Z) at each call, for rows (N, D) from places (N, d)."""
    import torch

    y = y - y.mean(0)
    z, logs = start.requires_grad_(), torch.zeros(2 + start.shape[1], dtype=y.dtype, requires_grad=True)
    optimiser = torch.optim.Adam([z, logs], lr=0.02)

    def step() -> None:
        scaled = z * torch.exp(-logs[2:])
        covariance = torch.exp(logs[0] - 0.5 * torch.cdist(scaled, scaled).square())
        covariance = covariance + (torch.exp(logs[1]) + 1e-8) * torch.eye(len(y), dtype=y.dtype)
        factor = torch.linalg.cholesky(covariance)
        solved = torch.linalg.solve_triangular(factor, y, upper=False)
        fit = -0.5 * solved.square().sum() - y.shape[1] * factor.diagonal().log().sum()
        loss = (0.5 * z.square().sum() - fit) / len(y)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()

    return step


def bench_encode(rows: int = 1_000_000, block: int = 8192) -> None:
    """Codes of rows by a 784-400-20 network, beside a plain loop over blocks in inference mode."""
    import numpy as np
    import torch
    from torch import nn

    import latentlab as ll

    x = np.empty((rows, VALUES), np.float32)
    some = np.random.default_rng(0).random((min(rows, 10_000), VALUES), np.float32)
    for start in range(0, rows, len(some)):
        x[start : start + len(some)] = some[: rows - start]
    few = ll.Dataset("made-up", some[:1000].reshape(-1, 28, 28), np.empty(0, np.int64), likelihood="bernoulli")
    model = ll.build_model("vae", few, latent_dim=LATENT, hidden=[HIDDEN], network="mlp")
    network = nn.Sequential(nn.Linear(VALUES, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 2 * LATENT))

    @torch.inference_mode()
    def peer() -> Any:
        out = np.empty((rows, LATENT), np.float32)
        for start in range(0, rows, block):
            part = torch.from_numpy(x[start : start + block])
            out[start : start + block] = network(part)[:, :LATENT].numpy()
        return out

    pictures = x.reshape(-1, 28, 28)
    model.encode(pictures[: 2 * block])
    with most_memory() as memory:
        model.encode(pictures)
    over = memory[0] - rows * LATENT * 4 / 2**20  # the codes themselves
    beside("encode", 1.0, lambda: model.encode(pictures), peer, rows=rows, memory_over_codes_mb=over)


def trained_on_digits() -> tuple[Any, Any]:
    """A VAE of two latents that has learned the digits a little, and the digits."""
    import latentlab as ll

    data = ll.load_dataset("digits")
    model = ll.build_model("vae", data, latent_dim=2, likelihood="bernoulli", network="mlp")
    ll.train(model, data, epochs=20, device="cpu")
    return model, data


def trained_on_spots(rows: int = 2000, side: int = 28) -> tuple[Any, Any]:
    """A VAE of two latents that knows well where a spot lies in pictures of 784 values: its posteriors are narrow."""
    import numpy as np

    import latentlab as ll

    random = np.random.default_rng(0)
    y, x = np.mgrid[:side, :side] / side
    across, down = random.uniform(0.2, 0.8, (2, rows, 1, 1))
    spots = np.exp(-((x - across) ** 2 + (y - down) ** 2) / 0.02).astype(np.float32)
    data = ll.Dataset("spots", spots, np.empty(0, np.int64), likelihood="bernoulli")
    model = ll.build_model("vae", data, latent_dim=2, likelihood="bernoulli", network="mlp")
    ll.train(model, data, epochs=60, device="cpu")
    return model, data


def bench_quadrature(rows: int = 500) -> None:
    """log p(x) of rows under two latents, beside the coarsest plain grid whose error is no larger than we tell.

    The grid is told so by a finer one, which is not counted: by itself it does not know its error.
    """
    import numpy as np

    from latentlab.inference import quadrature

    for name, (model, data) in (("digits", trained_on_digits()), ("spots", trained_on_spots())):
        x = data.x[:rows]
        found, finest = quadrature(model, x), on_grid(model, x, FINEST)
        told = float(found.error.max())
        side = COARSEST
        while side < FINEST and np.abs(on_grid(model, x, side) - finest).max() > told:
            side = math.ceil(1.25 * side)
        difference = float(np.abs(found.log_p - finest).max())
        works = (lambda m=model, x=x: quadrature(m, x), lambda m=model, x=x, s=side: on_grid(m, x, s))
        beside(
            "quadrature", 1.0, *works, of=name, rows=rows, grid_side=side, told_error=told,
            largest_difference=difference,
        )  # fmt: skip


def on_grid(model: Any, x: Any, side: int, reach: float = 5.0, block: int = 4096) -> Any:
    """log ∫ p(x|z) p(z) dz by the sum over a grid over all that p(z) covers, in plain torch."""
    import torch
    import torch.nn.functional as F

    rows, total = torch.from_numpy(x).flatten(1), None
    axis = torch.linspace(-reach, reach, side)
    places = torch.cartesian_prod(axis, axis)
    volume = math.log((2 * reach / (side - 1)) ** 2 / (2 * math.pi))
    with torch.inference_mode():
        for z in places.split(block):
            logits = model.decoder(z)
            joint = rows @ logits.T - F.softplus(logits).sum(1) - 0.5 * z.square().sum(1) + volume
            part = torch.logsumexp(joint.double(), 1)
            total = part if total is None else torch.logaddexp(total, part)
    return total.numpy()


def bench_tenfold() -> None:
    """Ten times the rows: how many times as long encoding, a step of EM, quadrature and opening a table take."""
    import tempfile

    import numpy as np
    import torch

    import latentlab as ll
    from latentlab.inference import quadrature
    from latentlab.models.protocol import Batch, Pace

    data, random = clustered(400_000), np.random.default_rng(0)
    em = ll.build_model("gmm", ll.Dataset("made-up", data.x[:20_000], np.empty(0, np.int64)), components=20, starts=1)
    digits_model, digits = trained_on_digits()
    pictures = np.tile(digits.x, (112, 1, 1))[:200_000]
    batches = {}

    def em_steps(rows: int) -> None:
        batch = batches.setdefault(rows, Batch(torch.from_numpy(data.x[:rows]), torch.arange(rows)))
        for _ in range(3):
            em.step(batch, Pace(0.0, 0.0))

    with tempfile.TemporaryDirectory() as folder:
        for rows in (200_000, 2_000_000):
            np.save(f"{folder}/{rows}.npy", random.random((rows, 32), np.float32))
        works = {
            "encode": (lambda rows: digits_model.encode(pictures[:rows]), 20_000),
            "em": (em_steps, 40_000),
            "quadrature": (lambda rows: quadrature(digits_model, digits.x[:rows]), 150),
            "open": (lambda rows: ll.load_dataset(f"{folder}/{rows}.npy").survey(), 200_000),
        }
        for name, (work, few) in works.items():
            found = in_turns({"few": lambda w=work, n=few: w(n), "many": lambda w=work, n=few: w(10 * n)})
            say(
                "tenfold", of=name, **ratio_of(found["many"], found["few"]), bar=MOST_GROWTH, rows=few,
                few_s=statistics.median(found["few"]), many_s=statistics.median(found["many"]),
            )  # fmt: skip
