#!/usr/bin/env python3
"""Benchmarks: each prints one JSON line with a ratio to its peer, measured in the same run.

    python3 scripts/bench.py                     all of them
    python3 scripts/bench.py train window probe  some of them

train    rows a second of our loop, against a hand-written fused loop, a textbook DataLoader loop, and pythae
window   the same training with the window open, against headless; and how late the GUI thread is meanwhile
probe    from a mouse event to the painted picture, idle and while training
start    process time until the window is painted, and the longest stall until all is ready
mixture  EM steps of a full-covariance mixture, against scikit-learn's

of what else is waited for, each beside its peer in turns (`ratio` is our time over the peer's, `bar` the most it is to be):

ppca       probabilistic PCA of 1,000,000 × 100, against scikit-learn's randomised PCA
kmeans     where EM of a mixture starts, against scikit-learn's KMeans
gplvm      steps of a GPLVM of 1,000 rows, against plain torch
encode     codes of a million rows, against a plain loop in inference mode; what memory that takes
quadrature log p(x) of 500 rows under two latents, against a plain grid
tenfold    ten times the rows, against the rows: encoding, EM, quadrature, opening
open       the digits from their name to a first map, against scikit-learn
csv        a table of 200 MB (LATENTLAB_CSV_MB says otherwise), against pyarrow
pictures   20,000 PNG, against a loop of Pillow
session    saving a session with its rows, and opening it, against numpy
nearest    the neighbours of all of 70,000 rows, against scikit-learn
layouts    UMAP and t-SNE of 5,000 rows, against umap-learn and openTSNE in a fresh process

and of the map:

raster   the raster of a million class-coloured points, against pyqtgraph's ScatterPlotItem and datashader
growth   the raster from a thousand to ten million points, and its first, coarse frame
memory   resident memory of ten million rows on the map
pan      from a mouse event to the painted map of a million rows
refresh  how late the GUI thread is while a million rows are placed anew every second and a model trains
find     the row under the cursor, and a lasso, among a million
tsne     how late the GUI thread is while 70,000 rows are laid out, and how soon that is given up
tiles    24 × 24 decoded tiles                              (with --mnist FOLDER, a folder of MNIST's idx files)
geodesic geodesics between 20 pairs, against straight lines (with --mnist FOLDER)
planes   how faithful PCA and UMAP planes are               (with --mnist FOLDER)

Whole processes are kept apart: each benchmark runs in one of its own. Figures are medians unless named otherwise.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

WITHIN = {
    "bench_training": ("train", "mixture"),
    "bench_window": ("window", "probe", "start", "headless"),
    "bench_waiting": ("ppca", "kmeans", "gplvm", "encode", "quadrature", "tenfold"),
    "bench_opening": ("open", "csv", "pictures", "session", "nearest", "layouts"),
    "bench_map": ("raster", "growth", "memory", "pan", "refresh", "find"),
    "bench_planes": ("tsne", "tiles", "geodesic", "planes"),
}
ON_MNIST = ("tiles", "geodesic", "planes")
WAITED_FOR = (*WITHIN["bench_waiting"], *WITHIN["bench_opening"])
NAMES = ("train", "window", "probe", "start", "mixture", *WAITED_FOR, *WITHIN["bench_map"], "tsne", *ON_MNIST)
HERE = Path(__file__).resolve()


def main() -> int:
    """Set up if needed, then run the benchmarks named, each in a process of its own."""
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        module = next(module for module, names in WITHIN.items() if sys.argv[2] in names)
        getattr(import_module(module), f"bench_{sys.argv[2]}")()
        return 0
    words, surroundings = sys.argv[1:], dict(os.environ)
    if "--mnist" in words:
        place = words.index("--mnist")
        surroundings["LATENTLAB_MNIST"] = str(Path(words[place + 1]).resolve()) if place + 1 < len(words) else ""
        del words[place : place + 2]
    wanted = words or [name for name in NAMES if name not in ON_MNIST or surroundings.get("LATENTLAB_MNIST")]
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {unknown[0]!r}; there are {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    from environment import prepare

    python, status = str(prepare("bench")), 0
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    for name in wanted:
        status |= subprocess.run([python, str(HERE), "--inside", name], env=surroundings).returncode
    return status


if __name__ == "__main__":
    sys.exit(main())
