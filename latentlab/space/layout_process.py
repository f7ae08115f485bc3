"""The process in which UMAP and t-SNE compute: it is given places, tells how far it is, and leaves a layout.

In its folder it finds ``z.npy`` and perhaps ``start.npy``, and leaves ``layout.npy``. On standard output it writes
lines: ``progress 0.31``, and ``layout`` whenever ``moment.npy`` is a newer layout. It ends with status 2 and one line
on standard error where the method fails, and at once when its standard input closes, for then its parent is gone.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.space.planes import pca_plane

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

NEIGHBOURS = 15  # UMAP's own default, the row itself included
PERPLEXITY = 30.0
NEGATIVES = 5  # pairs pushed apart for each pair pulled together (UMAP's default)
MIN_DIST = 0.1
FRESH_WIDTH = 10.0  # the longer side of UMAP's first layout, as in umap-learn
WARM_EPOCHS, WARM_RATE = 100, 0.25  # gentler than the 200 or 500 epochs at rate 1 of a fresh start
EXAGGERATED, FRESH_ITERATIONS, WARM_ITERATIONS = 250, 500, 150
TREE_DIMENSIONS = 20  # beyond, a k-d tree looks at nearly every row
PAUSE = 0.25  # seconds between two reports
SAMPLE = 50_000  # pairs looked at to find the width of a layout

Tell = Callable[[float, np.ndarray], None]


class Teller:
    """Tells the parent the share done and the layout of the moment, a few times a second; nothing else may print."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.last = folder, time.monotonic()
        self.lines = os.fdopen(os.dup(1), "w", encoding="ascii")
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def __call__(self, share: float, layout: np.ndarray) -> None:
        if time.monotonic() - self.last < PAUSE:
            return
        self.last = time.monotonic()
        np.save(self.folder / "next.npy", np.asarray(layout, np.float32))
        try:
            os.replace(self.folder / "next.npy", self.folder / "moment.npy")
        except PermissionError:  # Windows, while the parent reads: the next moment will do
            return
        print(f"progress {share:.4f}\nlayout", file=self.lines, flush=True)


def umap(z: np.ndarray, start: np.ndarray | None, seed: int, jobs: int, tell: Tell) -> np.ndarray:
    """Uniform manifold approximation and projection (McInnes, Healy and Melville 2018) of places (n, d), (n, 2)."""
    from umap.layouts import optimize_layout_euclidean
    from umap.umap_ import find_ab_params

    random = np.random.RandomState(seed)
    graph = memberships(*knn(z, min(NEIGHBOURS, len(z)), seed, jobs)).tocoo()
    epochs = WARM_EPOCHS if start is not None else 500 if len(z) <= 10_000 else 200
    keep = graph.data >= graph.data.max() / epochs
    head, tail, weights = graph.row[keep], graph.col[keep], graph.data[keep]
    a, b = find_ab_params(1.0, MIN_DIST)

    def energy(near: np.ndarray, far: np.ndarray, shares: np.ndarray) -> float:
        pull = np.log1p(a * near**b) @ shares
        return float(pull + NEGATIVES * np.log1p(1 / (a * far**b + 1e-3)).mean())

    first = pca_start(z, FRESH_WIDTH, random) if start is None else fitted(start, head, tail, weights, energy, random)
    layout = np.ascontiguousarray(first, np.float32)
    pace = LayoutPace(lambda epoch: tell(epoch / epochs, layout))
    return optimize_layout_euclidean(
        layout, layout, head, tail, epochs, len(z), weights.max() / weights, a, b,
        random.randint(-(2**31) + 1, 2**31 - 1, 3).astype(np.int64),
        gamma=1.0, initial_alpha=1.0 if start is None else WARM_RATE, negative_sample_rate=NEGATIVES, parallel=False,
        tqdm_kwds={"disable": False, "file": pace, "bar_format": "{n}", "mininterval": PAUSE}, move_other=True,
    )  # fmt: skip


def memberships(rows: np.ndarray, distances: np.ndarray) -> csr_matrix:
    """UMAP's fuzzy graph, sparse (n, n), from what `knn` found (McInnes, Healy and Melville 2018, algorithms 2 and 3).

    umap-learn's own takes seconds to compile in each new process.
    """
    from scipy.sparse import csr_matrix

    n, count = rows.shape
    rows, distances = rows[:, 1:], distances[:, 1:].astype(np.float64)
    least = np.min(distances, axis=1, where=distances > 0, initial=np.inf, keepdims=True)
    beyond = np.maximum(distances - np.where(np.isfinite(least), least, 0), 0)
    low = np.full((n, 1), 1e-3 * max(distances.mean(), 1e-12))  # umap-learn's floor
    high = 1e3 * np.maximum(distances.max(1, keepdims=True), low)
    for _ in range(40):
        scale = np.sqrt(low * high)
        wide = np.exp(-beyond / scale).sum(1, keepdims=True) > np.log2(count)
        low, high = np.where(wide, low, scale), np.where(wide, scale, high)
    weights = np.where(rows == np.arange(n)[:, None], 0, np.exp(-beyond / high))
    one_way = csr_matrix((weights.ravel(), rows.ravel(), np.arange(0, n * (count - 1) + 1, count - 1)), (n, n))
    return one_way + one_way.T - one_way.multiply(one_way.T)


class LayoutPace:
    """A text file for tqdm's progress bars, the only ones whom umap-learn tells its epoch."""

    def __init__(self, epoch: Callable[[int], None]) -> None:
        self.epoch = epoch

    def write(self, text: str) -> None:
        """The text of a bar that consists of a number."""
        if text.strip().isdigit():
            self.epoch(int(text))

    def flush(self) -> None:
        """Nothing is held back."""


def tsne(z: np.ndarray, start: np.ndarray | None, seed: int, jobs: int, tell: Tell) -> np.ndarray:
    """t-distributed stochastic neighbour embedding (van der Maaten and Hinton 2008) of places (n, d), (n, 2)."""
    from openTSNE import TSNE
    from openTSNE.affinity import PerplexityBasedNN

    random = np.random.RandomState(seed)
    perplexity = min(PERPLEXITY, (len(z) - 1) / 3)
    affinities = PerplexityBasedNN(z, perplexity=perplexity, n_jobs=jobs, random_state=seed)
    if start is None:
        first = pca_start(z, 3e-4, random)  # std about 1e-4 (Kobak and Berens 2019)
        phases = [(EXAGGERATED, 12.0), (FRESH_ITERATIONS, 1.0)]
    else:
        near = affinities.P.tocoo()
        first = fitted(start, near.row, near.col, near.data, kullback_leibler, random)
        phases = [(WARM_ITERATIONS, 1.0)]
    layout = TSNE(n_jobs=jobs, random_state=seed).prepare_initial(affinities=affinities, initialization=first)
    done, total = 0, sum(iterations for iterations, _ in phases)
    for iterations, exaggeration in phases:

        def callback(iteration: int, _: float, layout: np.ndarray, done: int = done) -> None:
            tell((done + iteration) / total, layout)

        layout.optimize(
            iterations, exaggeration=exaggeration, momentum=0.8, inplace=True, callbacks=callback,
            callbacks_every_iters=25, use_callbacks=True,
        )  # fmt: skip
        done += iterations
    return layout


def kullback_leibler(near: np.ndarray, far: np.ndarray, shares: np.ndarray) -> float:
    """t-SNE's objective but for a constant, from the squared distances of neighbours and of any two rows."""
    return float(np.log1p(near) @ shares + np.log((1 / (1 + far)).mean()))


def fitted(
    start: np.ndarray,
    head: np.ndarray,
    tail: np.ndarray,
    weights: np.ndarray,
    energy: Callable[[np.ndarray, np.ndarray, np.ndarray], float],
    random: Any,
) -> np.ndarray:
    """`start` (n, 2), which has lost the method's own units of length, as wide as lowers `energy` most.

    Else the first steps would do nothing but blow the map up or shrink it, and tear it on the way.
    """
    some = random.randint(len(head), size=SAMPLE)
    pairs = random.randint(len(start), size=(2, SAMPLE))
    centred = (start - start.mean(0)) / max(float(start.std()), 1e-12)
    near = ((centred[head[some]] - centred[tail[some]]) ** 2).sum(1)
    far = ((centred[pairs[0]] - centred[pairs[1]]) ** 2).sum(1)[pairs[0] != pairs[1]]
    shares = weights[some] / weights[some].sum()
    widths = np.geomspace(0.3, 300, 60)
    return centred * min(widths, key=lambda width: energy(width**2 * near, width**2 * far, shares))


def pca_start(z: np.ndarray, width: float, random: Any) -> np.ndarray:
    """The two main directions (n, 2), `width` wide, with a trace of noise to part rows that are equal."""
    flat = pca_plane(np.pad(z, ((0, 0), (0, max(0, 2 - z.shape[1]))))).project(z).astype(np.float64)
    flat *= width / max(float(np.ptp(flat, axis=0).max()), 1e-12)
    return flat + random.normal(scale=1e-4 * width, size=flat.shape)


def knn(z: np.ndarray, count: int, seed: int, jobs: int) -> tuple[np.ndarray, np.ndarray]:
    """Indices and distances (n, count) of each row's nearest, the row itself among them."""
    if z.shape[1] <= TREE_DIMENSIONS or len(z) <= 4096:
        from scipy.spatial import cKDTree

        distances, rows = cKDTree(z).query(z, count, workers=jobs)
    else:
        from pynndescent import NNDescent

        rows, distances = NNDescent(z, n_neighbors=count, random_state=seed, n_jobs=jobs).neighbor_graph
    return rows.astype(np.int32), distances.astype(np.float32)


def leave_with_parent(folder: Path) -> None:
    """Remove `folder` and end this process when its standard input closes."""

    def wait() -> None:
        os.read(0, 1)
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def main(place: str, kind: str, number: str) -> int:
    """Lay out what is in the folder at `place`, by "umap" or "tsne", with a seed; the status to end with."""
    folder, seed = Path(place), int(number)
    tell = Teller(folder)
    leave_with_parent(folder)
    if hasattr(os, "nice"):
        os.nice(10)
    warnings.simplefilter("ignore")
    try:
        z = np.load(folder / "z.npy", allow_pickle=False)
        start = np.load(folder / "start.npy", allow_pickle=False) if (folder / "start.npy").exists() else None
        method = {"umap": umap, "tsne": tsne}[kind]
        layout = method(z, start, seed, max(1, (os.cpu_count() or 1) - 1), tell)
        np.save(folder / "layout.npy", np.asarray(layout, np.float32))
    except Exception as error:
        print(" ".join(f"{type(error).__name__}: {error}".split()), file=sys.stderr)
        return 2
    return 0
