"""UMAP and t-SNE: 2-D pictures of latent space that keep neighbours together, and planes made of them.

They are computed in a process of their own (:mod:`latentlab.space.layout_process`). There they compile and compute for
seconds to minutes without taking the interpreter from the window, and to cancel is to kill: no library has to ask
between two of its steps whether it should stop.
"""

from __future__ import annotations

import os
import queue
import subprocess
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from latentlab.children import command
from latentlab.errors import InputError
from latentlab.space.neighbours import nearest

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

NAMES = {"umap": "UMAP", "tsne": "t-SNE"}
MODULE = "latentlab.space.layout_process"
FEWEST = 4  # rows
BEAT = 0.02  # seconds between two looks at whether to go on
AMONG = 5  # rows that say where a place lies that is none of them
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")


def layout_of(
    kind: str,
    z: np.ndarray,
    start: np.ndarray | None = None,
    report: Callable[[float], None] = lambda share: None,
    on_layout: Callable[[np.ndarray], None] | None = None,
    seed: int = 0,
) -> np.ndarray:
    """Lay out places (n, d) float32 on a plane, (n, 2) float32, by "umap" or "tsne".

    `start` (n, 2) is the layout shown until now: the new one is found from it in fewer steps, turned and shifted to lie
    on it, and as wide. Without, the main directions are the start, and the spread (the root of the mean variance of
    the two coordinates) is 1, as the prior's. The same for the same seed on one machine.

    `report` is asked at least every 50 ms; where it raises, the computation is killed and nothing is left of it.
    `on_layout` is given layouts (n, 2) of the moment a few times a second. Both are called in this thread.

    Raises:
        InputError: the rows are too few or not finite, the start does not fit, or the method failed.
    """
    _check(kind, z, start)
    with tempfile.TemporaryDirectory(prefix="latentlab-map-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        np.save(folder / "z.npy", np.ascontiguousarray(z, np.float32))
        if start is not None:
            np.save(folder / "start.npy", np.ascontiguousarray(start, np.float32))
        _run(kind, folder, seed, report, lambda snapshot: on_layout and on_layout(laid(snapshot, start)))
        return laid(np.load(folder / "layout.npy", allow_pickle=False), start)


def laid(layout: np.ndarray, start: np.ndarray | None) -> np.ndarray:
    """A layout (n, 2) in units of its own, with spread 1 about 0; or lying on `start` (orthogonal Procrustes).

    The width is the start's own, not the least-squares one, which shrinks a little at each of many updates.
    """
    from scipy.linalg import orthogonal_procrustes

    centred = layout.astype(np.float64) - layout.mean(0, dtype=np.float64)
    centred /= max(float(centred.std()), 1e-12)
    if start is None:
        return centred.astype(np.float32)
    middle = start.mean(0, dtype=np.float64)
    rotation, _ = orthogonal_procrustes(centred, start - middle)
    return (float((start - middle).std()) * centred @ rotation + middle).astype(np.float32)


def _check(kind: str, z: np.ndarray, start: np.ndarray | None) -> None:
    if kind not in NAMES:
        raise InputError(f"There is no embedding {kind!r}: choose {' or '.join(NAMES)}.")
    if len(z) < FEWEST:
        raise InputError(f"{NAMES[kind]} needs at least {FEWEST} rows, and there are {len(z)}: take more.")
    if not np.isfinite(z).all():
        raise InputError(f"{NAMES[kind]} needs finite places: train the model anew, or go back to an earlier snapshot.")
    if start is not None and (start.shape != (len(z), 2) or not np.isfinite(start).all()):
        raise InputError(f"{NAMES[kind]}: the layout to start from must be {len(z)} finite pairs of coordinates.")


def _run(
    kind: str,
    folder: Path,
    seed: int,
    report: Callable[[float], None],
    on_layout: Callable[[np.ndarray], None],
) -> None:
    """Let the process work in `folder` to its end, or kill it."""
    words = command(MODULE, str(folder), kind, str(seed))
    environment = os.environ | dict.fromkeys(THREADS, str(max(1, (os.cpu_count() or 1) - 1)))
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    with open(folder / "errors.txt", "w+b") as errors:
        pipe = subprocess.PIPE
        child = subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=errors, env=environment, creationflags=flags)
        lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        reader = threading.Thread(target=_read, args=(child, lines), daemon=True)
        reader.start()
        try:
            _follow(lines, report, lambda: on_layout(np.load(folder / "moment.npy", allow_pickle=False)))
        finally:
            child.kill()
            child.wait()
            reader.join()
            child.stdin.close()
            child.stdout.close()
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip().splitlines() or [f"status {child.returncode}"]
    if child.returncode:
        raise InputError(f"{NAMES[kind]} failed on these rows ({said[-1][:200]}): choose another plane.")


def _read(child: subprocess.Popen[bytes], lines: queue.SimpleQueue[bytes | None]) -> None:
    """Hand on each line of the process, and None when it has ended."""
    for line in child.stdout:
        lines.put(line)
    child.wait()
    lines.put(None)


def _follow(
    lines: queue.SimpleQueue[bytes | None], report: Callable[[float], None], on_snapshot: Callable[[], None]
) -> None:
    """Report at every beat and pass on what the process says, until it has ended."""
    share, line = 0.0, b""
    while line is not None:
        report(share)
        try:
            line = lines.get(timeout=BEAT)
        except queue.Empty:
            continue
        if line and line.startswith(b"progress"):
            share = float(line.split()[1])
        elif line and line.startswith(b"layout"):
            on_snapshot()


@dataclass(frozen=True, eq=False)
class LayoutPlane:
    """A plane that is known only by the rows that lie on it, with the interface of :class:`planes.Plane`.

    A linear plane is a function of z; UMAP and t-SNE give coordinates to rows and to nothing else. Another place is
    therefore put between the rows it is nearest to, and coordinates are turned back into a place by a function learned
    from the rows, or, where none is worth having, into the place of the nearest row.

    Attributes:
        kind: "umap" or "tsne".
        z: (n, d) float32, the places it was made of.
        xy: (n, 2) float32, where they lie.
        inverse: gives places (m, d) for coordinates (m, 2), learned from the rows; or None.
    """

    flat = of_data = False
    square = True

    kind: str
    z: np.ndarray
    xy: np.ndarray
    inverse: Callable[[np.ndarray], np.ndarray] | None = None

    @property
    def names(self) -> tuple[str, str]:
        """What to write along the two axes."""
        return f"{NAMES[self.kind]} 1", f"{NAMES[self.kind]} 2"

    @property
    def back(self) -> str:
        """How coordinates become a place: "learned", or "row" for that of the nearest row."""
        return "row" if self.inverse is None else "learned"

    @cached_property
    def _tree(self) -> cKDTree:
        from scipy.spatial import cKDTree

        return cKDTree(self.z)

    def project(self, z: np.ndarray) -> np.ndarray:
        """Coordinates (m, 2) float32 of places (m, d): the mean of the nearest rows' own, weighted by 1/distance.

        A row lies exactly where it was laid (Shepard 1968).
        """
        if np.array_equal(z, self.z):
            return self.xy
        distances, rows = self._tree.query(z, min(AMONG, len(self.z)))
        # Relative to the nearest, so that a distance of 0 gives that row all the weight.
        weights = np.divide(distances[:, :1], distances, out=np.zeros_like(distances), where=distances > 0)
        weights[:, 0] = 1
        weights /= weights.sum(1, keepdims=True)
        return np.einsum("mk,mkc->mc", weights, self.xy[rows]).astype(np.float32)

    def move(self, z: np.ndarray, xy: np.ndarray) -> np.ndarray:
        """The place (d,) float32 at the coordinates `xy` (2,); `z`, the place until now, has no say in it."""
        return self.turn_back(np.asarray(xy, np.float32)[None], z)[0]

    def turn_back(self, xy: np.ndarray, z: np.ndarray) -> np.ndarray:
        """The places (m, d) float32 at coordinates (m, 2), whatever `z` is."""
        if self.inverse is not None:
            return self.inverse(xy)
        if len(xy) == 1:
            return self.z[[nearest(self.xy, xy[0])[0]]]
        return self.z[self._flat_tree.query(xy)[1]]

    @cached_property
    def _flat_tree(self) -> cKDTree:
        from scipy.spatial import cKDTree

        return cKDTree(self.xy)
